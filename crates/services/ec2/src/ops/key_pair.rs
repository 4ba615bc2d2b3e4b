//! Key pairs ("Amazon EC2 key pairs and Amazon EC2 instances").

use crate::faults::{self, combination, invalid, missing};
use crate::filter::{Filters, one};
use crate::keys::{self, Key};
use crate::state::KeyPair;
use crate::{lookup, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use std::collections::{BTreeMap, HashSet};

/// Makes a key pair and answers with its private half, which is not kept ("CreateKeyPair").
///
/// # Errors
/// `InvalidKeyPair.Duplicate`, `InvalidParameterValue`, `MissingParameter`; PuTTY's format is refused by name.
pub fn create_key_pair(cx: &mut Ctx<'_>, request: api::CreateKeyPairRequest) -> Result<api::KeyPair, Fault> {
    let given = tags::specified(request.tag_specifications.as_ref(), faults::KEY, &[faults::KEY])?;
    let name = new_name(cx, &request.key_name)?;
    match request.key_format.as_ref().map_or("pem", |f| f.as_str()) {
        "pem" => {}
        "ppk" => return Err(Fault::not_implemented("the key format ppk")),
        other => return Err(invalid(format!("Value ({other}) for parameter keyFormat is invalid. Valid values: pem, ppk"))),
    }
    let (key, material) = match request.key_type.as_ref().map_or("rsa", |t| t.as_str()) {
        "rsa" => {
            let pem = cx.host.rsa_key()?;
            (keys::created_rsa(&pem, &name)?, pem.trim_end().to_owned())
        }
        "ed25519" => {
            let mut seed = [0; 32];
            cx.ids.fill(&mut seed);
            keys::created_ed25519(&seed, &name)?
        }
        other => return Err(invalid(format!("Value ({other}) for parameter keyType is invalid. Valid values: rsa, ed25519"))),
    };
    let made = save(cx, name, key, &given)?;
    Ok(api::KeyPair {
        key_fingerprint: Some(made.fingerprint),
        key_material: Some(material),
        key_name: Some(made.name),
        key_pair_id: Some(made.id),
        tags: tags::form(Some(&given)),
    })
}

/// Takes a public key that the user made ("ImportKeyPair").
///
/// # Errors
/// `InvalidKey.Format`, `InvalidKeyPair.Duplicate`, `InvalidParameterValue`, `MissingParameter`.
pub fn import_key_pair(cx: &mut Ctx<'_>, request: api::ImportKeyPairRequest) -> Result<api::ImportKeyPairResult, Fault> {
    let given = tags::specified(request.tag_specifications.as_ref(), faults::KEY, &[faults::KEY])?;
    let name = new_name(cx, &request.key_name)?;
    if request.public_key_material.is_empty() {
        return Err(missing("PublicKeyMaterial"));
    }
    let key = keys::imported(&request.public_key_material, &name)?;
    let made = save(cx, name, key, &given)?;
    Ok(api::ImportKeyPairResult {
        key_fingerprint: Some(made.fingerprint),
        key_name: Some(made.name),
        key_pair_id: Some(made.id),
        tags: tags::form(Some(&given)),
    })
}

/// Deletes a key pair; one that does not exist is deleted as well ("DeleteKeyPair").
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination`, `InvalidParameterValue` for what is no id.
pub fn delete_key_pair(cx: &mut Ctx<'_>, request: api::DeleteKeyPairRequest) -> Result<api::DeleteKeyPairResult, Fault> {
    let found = match (&request.key_pair_id, &request.key_name) {
        (Some(_), Some(_)) => return Err(combination("The parameter 'keyName' may not be used in combination with 'keyPairId'")),
        (None, None) => return Err(missing("KeyName or KeyPairId")),
        (Some(id), None) => {
            faults::KEY.check(id)?;
            cx.tx.load::<KeyPair>(&cx.scope, id)?
        }
        (None, Some(name)) => cx.tx.find::<KeyPair>(&cx.scope, "name", name)?.pop(),
    };
    if let Some(key) = &found {
        cx.tx.remove::<KeyPair>(&cx.scope, &key.id)?;
        tags::forget(cx, &key.id)?;
    }
    Ok(api::DeleteKeyPairResult { key_pair_id: found.map(|k| k.id), r#return: Some(true) })
}

/// Describes key pairs ("DescribeKeyPairs").
///
/// # Errors
/// `InvalidKeyPair.NotFound`, `InvalidParameterValue` for filters.
pub fn describe_key_pairs(cx: &mut Ctx<'_>, request: api::DescribeKeyPairsRequest) -> Result<api::DescribeKeyPairsResult, Fault> {
    let filters = Filters::new(request.filters)?;
    filters.check(&["fingerprint", "key-name", "key-pair-id"])?;
    let with_key = request.include_public_key == Some(true);
    let all_tags = tags::all(cx)?;
    let mut found = Vec::new();
    for key in asked(cx, request.key_pair_ids.as_ref(), request.key_names.as_deref().unwrap_or_default())? {
        let own = all_tags.get(&key.id);
        let passes = filters.pass(own, |name| match name {
            "fingerprint" => one(&key.fingerprint),
            "key-name" => one(&key.name),
            "key-pair-id" => one(&key.id),
            _ => None,
        })?;
        if passes {
            found.push(form(key, with_key, own));
        }
    }
    Ok(api::DescribeKeyPairsResult { key_pairs: Some(found) })
}

/// A name that no key pair of the region has yet: up to 255 ASCII characters without spaces around them.
fn new_name(cx: &Ctx<'_>, name: &str) -> Result<String, Fault> {
    if name.is_empty() {
        return Err(missing("KeyName"));
    }
    if !name.is_ascii() {
        return Err(invalid(format!("Value ({name}) for parameter KeyName is invalid. Character sets beyond ASCII are not supported.")));
    }
    if name.len() > 255 || name.trim() != name || name.bytes().any(|b| b.is_ascii_control()) {
        let rule = "A key pair name has up to 255 printable characters, without leading or trailing spaces.";
        return Err(invalid(format!("Value ({name}) for parameter KeyName is invalid. {rule}")));
    }
    if !cx.tx.find::<KeyPair>(&cx.scope, "name", name)?.is_empty() {
        return Err(Fault::client("InvalidKeyPair.Duplicate", format!("The keypair '{name}' already exists.")));
    }
    Ok(name.to_owned())
}

fn save(cx: &mut Ctx<'_>, name: String, key: Key, given: &BTreeMap<String, String>) -> Result<KeyPair, Fault> {
    let record = KeyPair {
        id: cx.ids.resource("key"),
        name,
        key_type: key.key_type.to_owned(),
        fingerprint: key.fingerprint,
        public_key: key.line,
        created: cx.now,
    };
    cx.tx.save(&cx.scope, &record)?;
    tags::add(cx, faults::KEY, &record.id, given)?;
    Ok(record)
}

/// The key pairs a request names by ids and names, or all.
fn asked(cx: &Ctx<'_>, ids: Option<&Vec<String>>, names: &[String]) -> Result<Vec<KeyPair>, Fault> {
    if names.is_empty() {
        return lookup::records::<KeyPair>(cx, faults::KEY, ids);
    }
    let mut all = match ids {
        Some(some) if !some.is_empty() => lookup::records::<KeyPair>(cx, faults::KEY, ids)?,
        _ => Vec::new(),
    };
    for name in names {
        all.push(cx.tx.find::<KeyPair>(&cx.scope, "name", name)?.pop().ok_or_else(|| faults::KEY.not_found(name))?);
    }
    let mut seen = HashSet::new();
    all.retain(|k| seen.insert(k.id.clone()));
    Ok(all)
}

fn form(key: KeyPair, with_key: bool, own: Option<&BTreeMap<String, String>>) -> api::KeyPairInfo {
    api::KeyPairInfo {
        create_time: Some(key.created),
        key_fingerprint: Some(key.fingerprint),
        key_name: Some(key.name),
        key_pair_id: Some(key.id),
        key_type: Some(key.key_type.into()),
        public_key: with_key.then_some(key.public_key),
        tags: tags::form(own),
    }
}

#[cfg(test)]
mod tests;
