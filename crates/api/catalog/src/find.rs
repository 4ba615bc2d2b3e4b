//! Which service and operation a request means.

use crate::{Op, SERVICES, Service};
use bonkei_wire::{Protocol, match_path, match_query};

/// The service of that name here, such as `elbv2`.
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|s| s.meta.name == name)
}

/// The services that sign as `name`: several may, as `s3` and `s3control` do.
pub fn by_signing_name(name: &str) -> impl Iterator<Item = &'static Service> {
    SERVICES.iter().filter(move |s| s.signing_name == name)
}

/// The service whose endpoints begin with `prefix`, as `monitoring.ap-northeast-1.amazonaws.com` does.
pub fn by_endpoint_prefix(prefix: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|s| s.endpoint_prefix == prefix)
}

/// The service and operation of an `X-Amz-Target` header; the operation may be one that no list knows.
pub fn by_target(target: &str) -> Option<(&'static Service, &str)> {
    let (prefix, op) = target.rsplit_once('.')?;
    let service = SERVICES.iter().find(|s| !s.meta.target_prefix.is_empty() && s.meta.target_prefix == prefix)?;
    is_name(op).then_some((service, op))
}

/// The service of a query request by its `Action` and `Version`; `signing_name` is what the signature or host says, if anything.
///
/// The operation may be one that no list knows: then the service is the one that signed so, or that has this version.
pub fn by_action<'a>(signing_name: Option<&str>, action: &'a str, version: Option<&str>) -> Option<(&'static Service, &'a str)> {
    let speaks = |s: &&Service| s.meta.protocols.iter().any(|p| matches!(p, Protocol::Query | Protocol::Ec2));
    let named = |s: &&Service| signing_name.is_none_or(|n| n == s.signing_name || n == s.endpoint_prefix);
    let dated = |s: &&Service| version.is_none_or(|v| v == s.meta.api_version);
    let candidates = || SERVICES.iter().filter(speaks).filter(named);
    let found = candidates()
        .find(|s| dated(s) && s.op(action).is_some())
        .or_else(|| candidates().find(|s| signing_name.is_some() && s.op(action).is_some()))
        .or_else(|| candidates().find(|s| version.is_some() && dated(s)))
        .or_else(|| candidates().find(|_| signing_name.is_some()))?;
    is_name(action).then_some((found, action))
}

/// The operation of a REST request to one of the services that sign as `signing_name`: the most literal template that matches.
///
/// `path` is raw, for S3 in path style; `query` is what follows `?`, raw.
pub fn by_path(signing_name: &str, method: &str, path: &str, query: &str) -> Option<(&'static Service, &'static Op)> {
    let rest = |s: &&Service| s.meta.protocols.iter().any(|p| matches!(p, Protocol::RestXml | Protocol::RestJson));
    let candidates = by_signing_name(signing_name).filter(rest).flat_map(|s| s.ops.iter().map(move |op| (s, op)));
    let ranked = candidates.filter(|(_, op)| op.method == method).filter_map(|(service, op)| {
        let labels = match_path(op.uri, path)?.len();
        let literals = match_query(op.uri, query)?;
        Some(((literals, std::cmp::Reverse(labels), op.uri.len()), (service, op)))
    });
    ranked.max_by_key(|(rank, _)| *rank).map(|(_, found)| found)
}

/// The service and operation of an RPC v2 CBOR request: `/service/GraniteServiceVersion20100801/operation/PutMetricData`.
pub fn by_cbor_path(path: &str) -> Option<(&'static Service, &str)> {
    let (prefix, op) = path.strip_prefix("/service/")?.split_once("/operation/")?;
    let service = SERVICES.iter().find(|s| s.meta.protocols.contains(&Protocol::Cbor) && s.meta.target_prefix == prefix)?;
    is_name(op).then_some((service, op))
}

/// Whether text may be an operation's name, and so be repeated in an answer.
fn is_name(text: &str) -> bool {
    (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(found: Option<(&'static Service, &str)>) -> Option<String> {
        found.map(|(s, op)| format!("{}:{op}", s.meta.name))
    }

    fn path(signing: &str, method: &str, path: &str, query: &str) -> Option<String> {
        name(by_path(signing, method, path, query).map(|(s, op)| (s, op.name)))
    }

    #[test]
    fn operations_are_in_order_and_found() {
        for s in &SERVICES {
            assert!(s.ops.is_sorted_by_key(|op| op.name), "{}", s.meta.name);
        }
        assert_eq!(service("ec2").and_then(|s| s.op("CreateVpc")).map(|op| op.built), Some(true));
        assert_eq!(service("ec2").and_then(|s| s.op("CreateNatGateway")).map(|op| op.built), Some(false));
    }

    #[test]
    fn query_requests_find_their_service() {
        assert_eq!(name(by_action(Some("ec2"), "DescribeVpcs", Some("2016-11-15"))).as_deref(), Some("ec2:DescribeVpcs"));
        assert_eq!(name(by_action(None, "GetCallerIdentity", Some("2011-06-15"))).as_deref(), Some("sts:GetCallerIdentity"));
        assert_eq!(name(by_action(Some("rds"), "CreateGlobalCluster", None)).as_deref(), Some("rds:CreateGlobalCluster"));
        assert_eq!(name(by_action(Some("elasticloadbalancing"), "DescribeTags", Some("2015-12-01"))).as_deref(), Some("elbv2:DescribeTags"));
        assert_eq!(name(by_action(None, "NoSuchThing", None)), None);
        assert_eq!(name(by_action(Some("ec2"), "<script>", None)), None);
    }

    #[test]
    fn json_and_cbor_requests_find_their_service() {
        assert_eq!(name(by_target("AmazonSSM.GetParameter")).as_deref(), Some("ssm:GetParameter"));
        let trail = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
        assert_eq!(name(by_target(trail)).as_deref(), Some("cloudtrail:LookupEvents"));
        assert_eq!(name(by_target("GetParameter")), None);
        let cbor = "/service/GraniteServiceVersion20100801/operation/PutMetricData";
        assert_eq!(name(by_cbor_path(cbor)).as_deref(), Some("cloudwatch:PutMetricData"));
    }

    #[test]
    fn rest_requests_find_the_most_literal_template() {
        assert_eq!(path("s3", "GET", "/bucket", "list-type=2&prefix=a").as_deref(), Some("s3:ListObjectsV2"));
        assert_eq!(path("s3", "GET", "/bucket/", "acl").as_deref(), Some("s3:GetBucketAcl"));
        assert_eq!(path("s3", "GET", "/bucket/a/b", "").as_deref(), Some("s3:GetObject"));
        assert_eq!(path("s3", "GET", "/", "").as_deref(), Some("s3:ListBuckets"));
        assert_eq!(path("lambda", "POST", "/2015-03-31/functions/f/invocations", "").as_deref(), Some("lambda:Invoke"));
        assert_eq!(path("route53", "GET", "/2013-04-01/hostedzone/Z1/rrset", "").as_deref(), Some("route53:ListResourceRecordSets"));
        assert_eq!(path("lambda", "GET", "/nowhere", ""), None);
    }
}
