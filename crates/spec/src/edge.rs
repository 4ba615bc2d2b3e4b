//! What `edge` serves: names, metadata, and the ways in from the host.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// Everything `edge` needs to know; control writes it whole each time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EdgeConfig {
    /// Names on the cloud's Internet, lower case without a final dot, such as `ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com`.
    pub public_names: BTreeMap<String, Ipv4Addr>,
    /// What the web gateway's `NAME.localhost` stands for besides names and addresses, such as an instance id.
    pub gateway_names: BTreeMap<String, Ipv4Addr>,
    /// One entry per VPC that has a namespace.
    pub vpcs: Vec<VpcEdge>,
}

/// What `edge` serves inside one VPC.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VpcEdge {
    /// The VPC's id, which names its network namespace.
    pub id: String,
    /// Such as `ap-northeast-1`.
    pub region: String,
    /// Addresses the resolver answers on, the base of each block plus two.
    pub resolvers: Vec<Ipv4Addr>,
    /// `enableDnsSupport`: false silences the resolver.
    pub dns_support: bool,
    /// Names as seen inside, which win over public ones: `ip-10-0-1-4.ap-northeast-1.compute.internal`, database endpoints, public names of own instances.
    pub names: BTreeMap<String, Ipv4Addr>,
    /// Reverse names, such as 10.0.1.4 to `ip-10-0-1-4.ap-northeast-1.compute.internal`.
    pub reverse: BTreeMap<Ipv4Addr, String>,
    /// The instances that may ask for their metadata.
    pub metadata: Vec<InstanceMetadata>,
}

/// One instance's metadata ("Use the Instance Metadata Service to access instance metadata").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstanceMetadata {
    /// Instance id.
    pub instance: String,
    /// Private addresses that identify it.
    pub addresses: Vec<Ipv4Addr>,
    /// `HttpEndpoint`: false answers 403.
    pub enabled: bool,
    /// `HttpTokens=required`: requests without a token answer 401.
    pub tokens_required: bool,
    /// `HttpPutResponseHopLimit`, 1 to 64: the TTL of the answer that carries a token.
    pub hop_limit: u8,
    /// What lies below `/latest/meta-data/`.
    pub tree: MetadataNode,
    /// Raw user data, base64.
    pub user_data: Option<String>,
    /// The text at `/latest/dynamic/instance-identity/document`.
    pub identity_document: String,
}

/// A directory or a value of the metadata tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MetadataNode {
    /// A value's text.
    Value(String),
    /// Names and what lies below them; a key `0=name` is listed so and entered as `0`.
    Directory(BTreeMap<String, MetadataNode>),
}
