//! What a metadata path stands for: pure look-ups in an instance's tree.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bonkei_spec::{InstanceMetadata, MetadataNode};

/// The versions that `/` lists, as IMDS does.
pub const VERSIONS: [&str; 29] = [
    "1.0",
    "2007-01-19",
    "2007-03-01",
    "2007-08-29",
    "2007-10-10",
    "2007-12-15",
    "2008-02-01",
    "2008-09-01",
    "2009-04-04",
    "2011-01-01",
    "2011-05-01",
    "2012-01-12",
    "2014-02-25",
    "2014-11-05",
    "2015-10-20",
    "2016-04-19",
    "2016-06-30",
    "2016-09-02",
    "2018-03-28",
    "2018-08-17",
    "2018-09-24",
    "2019-10-01",
    "2020-10-27",
    "2021-01-03",
    "2021-03-23",
    "2021-07-15",
    "2022-09-24",
    "2024-04-11",
    "latest",
];

/// What lies at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Text: a value or a listing.
    Text(String),
    /// The user data's bytes.
    Bytes(Vec<u8>),
    /// The place where tokens are made: no document.
    TokenEndpoint,
}

/// What lies at `path` (without its query), a final slash making no difference; none when there is nothing.
pub fn find(metadata: &InstanceMetadata, path: &str) -> Option<Found> {
    let mut steps = path.split('/').filter(|s| !s.is_empty());
    let Some(version) = steps.next() else {
        return Some(Found::Text(VERSIONS.join("\n")));
    };
    if !VERSIONS.contains(&version) {
        return None;
    }
    match steps.next() {
        None => {
            let last = if metadata.user_data.is_some() { "\nuser-data" } else { "" };
            Some(Found::Text(format!("dynamic\nmeta-data{last}")))
        }
        Some("meta-data") => steps.try_fold(&metadata.tree, enter).map(text),
        Some("dynamic") => dynamic(metadata, steps),
        Some("user-data") if steps.next().is_none() => {
            let encoded = metadata.user_data.as_deref()?;
            // Control has checked it; what is not base64 all the same is what the user meant literally.
            Some(Found::Bytes(STANDARD.decode(encoded).unwrap_or_else(|_| encoded.as_bytes().to_vec())))
        }
        Some("api") if version == "latest" && steps.next() == Some("token") && steps.next().is_none() => Some(Found::TokenEndpoint),
        Some(_) => None,
    }
}

fn dynamic<'a>(metadata: &InstanceMetadata, mut steps: impl Iterator<Item = &'a str>) -> Option<Found> {
    let document = match (steps.next(), steps.next(), steps.next()) {
        (None, ..) => "instance-identity/".to_string(),
        (Some("instance-identity"), None, _) => "document".to_string(),
        (Some("instance-identity"), Some("document"), None) => metadata.identity_document.clone(),
        _ => return None,
    };
    Some(Found::Text(document))
}

fn enter<'a>(node: &'a MetadataNode, step: &str) -> Option<&'a MetadataNode> {
    let MetadataNode::Directory(children) = node else {
        return None;
    };
    children.get(step).or_else(|| {
        // `0=name` is listed so, as in `public-keys/`, and entered by its number.
        let numbered = |key: &str| key.split_once('=').is_some_and(|(number, _)| number == step && step.bytes().all(|b| b.is_ascii_digit()));
        children.iter().find(|(key, _)| numbered(key)).map(|(_, child)| child)
    })
}

fn text(node: &MetadataNode) -> Found {
    match node {
        MetadataNode::Value(value) => Found::Text(value.clone()),
        MetadataNode::Directory(children) => {
            let lines: Vec<String> = children
                .iter()
                .map(|(key, child)| match child {
                    MetadataNode::Directory(_) if !key.contains('=') => format!("{key}/"),
                    _ => key.clone(),
                })
                .collect();
            Found::Text(lines.join("\n"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample() -> InstanceMetadata {
        let tree = serde_json::json!({
            "instance-id": "i-1",
            "public-keys": {"0=my-key": {"openssh-key": "ssh-ed25519 AAAA my-key"}},
            "network": {"interfaces": {"macs": {"02:00:00:00:00:01": {"mac": "02:00:00:00:00:01", "local-ipv4s": "10.0.0.4\n10.0.0.5"}}}},
        });
        InstanceMetadata {
            instance: "i-1".into(),
            addresses: vec![],
            enabled: true,
            tokens_required: false,
            hop_limit: 1,
            tree: serde_json::from_value(tree).unwrap(),
            user_data: Some("IyEvYmluL3No".into()),
            identity_document: "{\"instanceId\": \"i-1\"}".into(),
        }
    }

    fn lookup(path: &str) -> Option<String> {
        match find(&sample(), path)? {
            Found::Text(text) => Some(text),
            Found::Bytes(bytes) => Some(String::from_utf8(bytes).unwrap()),
            Found::TokenEndpoint => Some("(token)".into()),
        }
    }

    #[test]
    fn directories_list_and_values_answer() {
        assert!(lookup("/").unwrap().starts_with("1.0\n2007-01-19\n"));
        assert!(lookup("").unwrap().ends_with("\n2021-03-23\n2021-07-15\n2022-09-24\n2024-04-11\nlatest"));
        for latest in ["/latest", "/latest/", "/2021-03-23/", "/1.0"] {
            assert_eq!(lookup(latest).as_deref(), Some("dynamic\nmeta-data\nuser-data"), "{latest}");
        }
        for path in ["/latest/meta-data", "/latest/meta-data/", "//latest//meta-data//"] {
            assert_eq!(lookup(path).as_deref(), Some("instance-id\nnetwork/\npublic-keys/"), "{path}");
        }
        assert_eq!(lookup("/latest/meta-data/instance-id").as_deref(), Some("i-1"));
        assert_eq!(lookup("/latest/meta-data/public-keys/").as_deref(), Some("0=my-key"));
        assert_eq!(lookup("/latest/meta-data/public-keys/0").as_deref(), Some("openssh-key"));
        assert_eq!(lookup("/latest/meta-data/public-keys/0/openssh-key").as_deref(), Some("ssh-ed25519 AAAA my-key"));
        assert_eq!(lookup("/latest/meta-data/network/interfaces/macs/").as_deref(), Some("02:00:00:00:00:01/"));
        assert_eq!(lookup("/latest/meta-data/network/interfaces/macs/02:00:00:00:00:01/mac").as_deref(), Some("02:00:00:00:00:01"));
        assert_eq!(lookup("/latest/user-data").as_deref(), Some("#!/bin/sh"));
        assert_eq!(lookup("/latest/dynamic").as_deref(), Some("instance-identity/"));
        assert_eq!(lookup("/latest/dynamic/instance-identity").as_deref(), Some("document"));
        assert_eq!(lookup("/latest/dynamic/instance-identity/document").as_deref(), Some("{\"instanceId\": \"i-1\"}"));
        assert_eq!(lookup("/latest/api/token").as_deref(), Some("(token)"));
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for path in [
            "/earliest",
            "/2020-01-01/meta-data",
            "/latest/meta-data/iam",
            "/latest/meta-data/instance-id/x",
            "/latest/meta-data/public-keys/1",
            "/latest/dynamic/instance-identity/pkcs7",
            "/latest/dynamic/instance-identity/document/x",
            "/latest/user-data/x",
            "/latest/api",
            "/1.0/api/token",
        ] {
            assert_eq!(lookup(path), None, "{path}");
        }
        let without = InstanceMetadata { user_data: None, ..sample() };
        assert_eq!(find(&without, "/latest/user-data"), None);
        assert_eq!(find(&without, "/latest"), Some(Found::Text("dynamic\nmeta-data".into())));
    }

    proptest! {
        #[test]
        fn any_path_is_answered_or_not_without_harm(path in ".*") {
            let _ = find(&sample(), &path);
            let _ = find(&sample(), &format!("/latest/meta-data/{path}"));
        }
    }
}
