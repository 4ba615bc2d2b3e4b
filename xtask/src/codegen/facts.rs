//! What the models do not say of a service.

use super::model::Metadata;

/// The prefix of a service's IAM actions ("Actions, resources, and condition keys for AWS services").
pub fn iam_prefix<'a>(service: &'a str, metadata: &'a Metadata) -> &'a str {
    match service {
        "cloudwatch" => "cloudwatch",
        "s3control" => "s3",
        _ => metadata.signing_name.as_deref().unwrap_or(&metadata.endpoint_prefix),
    }
}

/// The IAM action of an operation where it is not the operation's own name.
pub fn iam_action<'a>(service: &str, op: &'a str) -> &'a str {
    match (service, op) {
        ("lambda", "Invoke") => "InvokeFunction",
        ("s3", "HeadBucket" | "ListObjectsV2" | "ListObjects") => "ListBucket",
        ("s3", "HeadObject") => "GetObject",
        ("s3", "DeleteObjects") => "DeleteObject",
        ("s3", "ListBuckets") => "ListAllMyBuckets",
        ("s3", "ListObjectVersions") => "ListBucketVersions",
        ("s3", "GetBucketEncryption") => "GetEncryptionConfiguration",
        ("s3", "PutBucketEncryption") => "PutEncryptionConfiguration",
        ("s3", "GetBucketLifecycleConfiguration") => "GetLifecycleConfiguration",
        ("s3", "PutBucketLifecycleConfiguration") => "PutLifecycleConfiguration",
        ("s3", "GetObjectLockConfiguration") => "GetBucketObjectLockConfiguration",
        ("s3", "GetBucketCors") => "GetBucketCORS",
        ("s3", "PutBucketCors") => "PutBucketCORS",
        ("s3", "GetPublicAccessBlock") => "GetBucketPublicAccessBlock",
        ("s3", "PutPublicAccessBlock" | "DeletePublicAccessBlock") => "PutBucketPublicAccessBlock",
        ("s3", "GetBucketAccelerateConfiguration") => "GetAccelerateConfiguration",
        ("s3", "GetBucketNotificationConfiguration") => "GetBucketNotification",
        ("s3", "PutBucketNotificationConfiguration") => "PutBucketNotification",
        ("s3", "GetBucketReplication") => "GetReplicationConfiguration",
        ("s3", "ListBucketInventoryConfigurations") => "GetInventoryConfiguration",
        ("cloudfront", "CreateDistributionWithTags") => "CreateDistribution",
        _ => op,
    }
}

/// Whether an operation of this name only reads.
pub fn read_only(op: &str) -> bool {
    ["Describe", "Get", "List", "Head", "BatchGet", "Lookup", "Filter", "Search", "Validate"].iter().any(|p| op.starts_with(p))
}

/// How a service words the refusal of a malformed request: a variant of `Wording`.
pub fn wording(service: &str, protocol: &str) -> &'static str {
    match (service, protocol) {
        ("ec2", _) => "Ec2",
        ("rds", _) => "Query",
        (_, "rest-xml") => "Xml",
        (_, "query") => "ValidationError",
        _ => "ValidationException",
    }
}

/// A protocol in the models' words: a variant of `Protocol`.
pub fn protocol(name: &str, json_version: Option<&str>) -> Result<&'static str, String> {
    Ok(match (name, json_version) {
        ("query", _) => "Query",
        ("ec2", _) => "Ec2",
        ("rest-xml", _) => "RestXml",
        ("rest-json", _) => "RestJson",
        ("json", Some("1.0")) => "Json10",
        ("json", _) => "Json11",
        ("smithy-rpc-v2-cbor", _) => "Cbor",
        _ => return Err(format!("unknown protocol: {name}")),
    })
}
