//! Tags ("Tag your Amazon EC2 resources").

use crate::faults::{self, Kind, invalid, missing};
use crate::filter::{Filters, one};
use crate::page::page;
use crate::state::{
    Address, DhcpOptions, Instance, InternetGateway, KeyPair, NetworkAcl, NetworkInterface, RouteTable, SecurityGroup, SecurityGroupRule, Subnet,
    Tags, Volume, Vpc,
};
use crate::{image, imds, tags};
use bonkei_api_ec2::{
    CreateTagsRequest, CreateTagsResponse, DeleteTagsRequest, DeleteTagsResponse, DescribeTagsRequest, DescribeTagsResult, TagDescription,
};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::Record;
use std::collections::BTreeMap;

/// Resources that one request may name.
const MOST: usize = 1000;

/// `CreateTags`: adds or overwrites.
///
/// # Errors
/// Unknown resources, tags that break AWS's limits; nothing is tagged then.
pub fn create_tags(cx: &mut Ctx<'_>, req: CreateTagsRequest) -> Result<CreateTagsResponse, Fault> {
    if req.tags.is_empty() {
        return Err(missing("tagSet"));
    }
    let mut wanted = BTreeMap::new();
    for tag in req.tags {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        tags::check(&key, &value)?;
        if wanted.insert(key.clone(), value).is_some() {
            return Err(invalid(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    for (id, kind) in resources(cx, &req.resources)? {
        if kind == faults::INSTANCE && cx.tx.load::<Instance>(&cx.scope, &id)?.is_some_and(|i| i.metadata.tags) {
            wanted.keys().try_for_each(|k| imds::check_tag_key(k))?;
        }
        tags::add(cx, kind, &id, &wanted)?;
    }
    Ok(CreateTagsResponse {})
}

/// `DeleteTags`: by key, by key and value, or all of a resource.
///
/// # Errors
/// Unknown resources; nothing is deleted then.
pub fn delete_tags(cx: &mut Ctx<'_>, req: DeleteTagsRequest) -> Result<DeleteTagsResponse, Fault> {
    let wanted = req.tags.unwrap_or_default();
    if wanted.iter().any(|t| t.key.as_ref().is_none_or(|k| k.starts_with("aws:"))) {
        return Err(invalid("Tag keys must be given, and those starting with 'aws:' are reserved for internal use"));
    }
    for (id, _) in resources(cx, &req.resources)? {
        let Some(mut record) = cx.tx.load::<Tags>(&cx.scope, &id)? else { continue };
        record.tags.retain(|key, value| {
            let named = wanted.iter().any(|t| t.key.as_ref() == Some(key) && t.value.as_ref().is_none_or(|v| v == value));
            key.starts_with("aws:") || !(named || wanted.is_empty())
        });
        if record.tags.is_empty() {
            tags::forget(cx, &id)?;
        } else {
            cx.tx.save(&cx.scope, &record)?;
        }
    }
    Ok(DeleteTagsResponse {})
}

/// `DescribeTags`.
///
/// # Errors
/// Unknown filters, sizes of pages out of range.
pub fn describe_tags(cx: &mut Ctx<'_>, req: DescribeTagsRequest) -> Result<DescribeTagsResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(&["key", "resource-id", "resource-type", "value"])?;
    let mut found = Vec::new();
    for record in cx.tx.list::<Tags>(&cx.scope)? {
        for (key, value) in &record.tags {
            let alone = BTreeMap::from([(key.clone(), value.clone())]);
            let fits = filters.pass(Some(&alone), |name| match name {
                "key" => one(key),
                "value" => one(value),
                "resource-id" => one(&record.resource),
                "resource-type" => one(&record.resource_type),
                _ => None,
            })?;
            if fits {
                found.push(TagDescription {
                    key: Some(key.clone()),
                    resource_id: Some(record.resource.clone()),
                    resource_type: Some(record.resource_type.clone().into()),
                    value: Some(value.clone()),
                });
            }
        }
    }
    let key = |t: &TagDescription| format!("{}/{}", t.resource_id.as_deref().unwrap_or_default(), t.key.as_deref().unwrap_or_default());
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=1000, false, key)?;
    Ok(DescribeTagsResult { tags: Some(page.items), next_token: page.next })
}

/// The resources a request names, each once, with their types; every one must be there.
fn resources(cx: &Ctx<'_>, ids: &[String]) -> Result<Vec<(String, Kind)>, Fault> {
    if ids.is_empty() {
        return Err(missing("resourceIdSet"));
    }
    if ids.len() > MOST {
        return Err(invalid(format!("The maximum number of resources that can be tagged in a single call is {MOST}")));
    }
    let mut found: Vec<(String, Kind)> = Vec::with_capacity(ids.len());
    let mut seen = std::collections::HashSet::new();
    for id in ids.iter().filter(|id| seen.insert(*id)) {
        let kind = Kind::of(id).filter(|k| k.check(id).is_ok()).ok_or_else(|| bad_id(id))?;
        if !exists(cx, kind, id)? {
            return Err(kind.not_found(id));
        }
        found.push((id.clone(), kind));
    }
    Ok(found)
}

fn bad_id(id: &str) -> Fault {
    Fault::client("InvalidID", format!("The ID '{id}' is not valid"))
}

fn exists(cx: &Ctx<'_>, kind: Kind, id: &str) -> Result<bool, Fault> {
    fn record<R: Record>(cx: &Ctx<'_>, id: &str) -> Result<bool, Fault> {
        Ok(cx.tx.exists::<R>(&cx.scope, id)?)
    }
    match kind {
        faults::VPC => record::<Vpc>(cx, id),
        faults::SUBNET => record::<Subnet>(cx, id),
        faults::GATEWAY => record::<InternetGateway>(cx, id),
        faults::TABLE => record::<RouteTable>(cx, id),
        faults::GROUP => record::<SecurityGroup>(cx, id),
        faults::RULE => record::<SecurityGroupRule>(cx, id),
        faults::INTERFACE => record::<NetworkInterface>(cx, id),
        faults::ALLOCATION => record::<Address>(cx, id),
        faults::INSTANCE => record::<Instance>(cx, id),
        faults::VOLUME => record::<Volume>(cx, id),
        faults::ACL => record::<NetworkAcl>(cx, id),
        faults::KEY => record::<KeyPair>(cx, id),
        faults::DHCP => record::<DhcpOptions>(cx, id),
        faults::IMAGE => Ok(image::find(cx, id).is_ok()),
        // attachments and associations have ids but no tags
        _ => Err(bad_id(id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::launch;
    use crate::testing::Bench;
    use bonkei_api_ec2::{Filter, Tag};

    fn tag(key: &str, value: Option<&str>) -> Tag {
        Tag { key: Some(key.into()), value: value.map(Into::into) }
    }

    fn create(ids: &[&str], tags: &[(&str, &str)]) -> CreateTagsRequest {
        CreateTagsRequest {
            resources: ids.iter().map(|i| (*i).to_owned()).collect(),
            tags: tags.iter().map(|(k, v)| tag(k, Some(v))).collect(),
            ..Default::default()
        }
    }

    fn list(bench: &Bench, name: &str, value: &str) -> Vec<(String, String)> {
        let filters = Some(vec![Filter { name: Some(name.into()), values: Some(vec![value.into()]) }]);
        let req = DescribeTagsRequest { filters, ..Default::default() };
        let all = bench.run(|cx| describe_tags(cx, req)).unwrap().tags.unwrap();
        all.into_iter().map(|t| (t.key.unwrap(), t.value.unwrap())).collect()
    }

    fn ids(bench: &Bench) -> Vec<String> {
        let scope = bench.scope.clone();
        let image = bench.run(|cx| Ok(image::all(cx.host).remove(0).id)).unwrap();
        let mut all = vec![image, launch(bench)];
        bench.read(|tx| {
            all.extend(tx.list::<Vpc>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<Subnet>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<InternetGateway>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<RouteTable>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<SecurityGroup>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<SecurityGroupRule>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<NetworkInterface>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<Volume>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<NetworkAcl>(&scope)?.into_iter().map(|r| r.id));
            all.extend(tx.list::<DhcpOptions>(&scope)?.into_iter().map(|r| r.id));
            Ok(())
        });
        all
    }

    #[test]
    fn every_kind_of_resource_takes_tags() {
        let bench = Bench::new();
        let ids = ids(&bench);
        let req = create(&ids.iter().map(String::as_str).collect::<Vec<_>>(), &[("Name", "web"), ("日本", "語")]);
        bench.run(|cx| create_tags(cx, req)).unwrap();
        assert_eq!(list(&bench, "key", "Name").len(), ids.len());
        assert_eq!(list(&bench, "resource-type", "instance"), [("Name".to_owned(), "web".to_owned()), ("日本".to_owned(), "語".to_owned())]);
        assert_eq!(list(&bench, "tag:Name", "w?b").len(), ids.len());
        assert_eq!(list(&bench, "value", "語").len(), ids.len());
    }

    #[test]
    fn tags_go_by_key_by_value_or_all_at_once() {
        let bench = Bench::new();
        let id = launch(&bench);
        let req = create(&[&id], &[("a", "1"), ("b", "2"), ("c", ""), ("d", "4")]);
        bench.run(|cx| create_tags(cx, req)).unwrap();
        for (tags, left) in [(vec![tag("a", Some("other"))], 4), (vec![tag("a", Some("1")), tag("b", None), tag("d", Some(""))], 2), (Vec::new(), 0)]
        {
            let req = DeleteTagsRequest { resources: vec![id.clone()], tags: (!tags.is_empty()).then_some(tags), ..Default::default() };
            bench.run(|cx| delete_tags(cx, req)).unwrap();
            assert_eq!(list(&bench, "resource-id", &id).len(), left);
        }
    }

    #[test]
    fn bad_tags_change_nothing() {
        let bench = Bench::new();
        let id = launch(&bench);
        let many: Vec<(String, String)> = (0..51).map(|n| (format!("k{n}"), String::new())).collect();
        let many: Vec<(&str, &str)> = many.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let long = "k".repeat(128);
        for (req, code) in [
            (create(&[&id], &[]), "MissingParameter"),
            (create(&[], &[("a", "1")]), "MissingParameter"),
            (create(&[&id, "vpc-0123456789abcdef0"], &[("a", "1")]), "InvalidVpcID.NotFound"),
            (create(&[&id, "vpc-xyz"], &[("a", "1")]), "InvalidID"),
            (create(&["eni-attach-0123456789abcdef0"], &[("a", "1")]), "InvalidID"),
            (create(&[&id], &[("a", "1"), ("a", "2")]), "InvalidParameterValue"),
            (create(&[&id], &[("aws:a", "1")]), "InvalidParameterValue"),
            (create(&[&id], &[(&long, "1")]), "InvalidParameterValue"),
            (create(&[&id], &many), "TagLimitExceeded"),
        ] {
            assert_eq!(bench.refused(|cx| create_tags(cx, req)), code);
        }
        let unknown = DeleteTagsRequest { resources: vec![id, "ami-0123456789abcdef0".into()], ..Default::default() };
        assert_eq!(bench.refused(|cx| delete_tags(cx, unknown)), "InvalidAMIID.NotFound");
        let strange = DescribeTagsRequest { max_results: Some(3), ..Default::default() };
        assert_eq!(bench.refused(|cx| describe_tags(cx, strange)), "InvalidParameterValue");
    }
}
