//! What EC2 and VPC remember: one record type a resource, versioned (see `bonkei-store`).
//!
//! Tags live apart, one [`Tags`] record per resource id, because every resource has them and `CreateTags` knows only ids.

use bonkei_core::Timestamp;
use bonkei_store::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

/// Declares a record's kind, id field and indexes.
macro_rules! record {
    ($type:ty, $kind:literal, $id:ident $(, $index:literal => $value:expr)* $(,)?) => {
        impl Record for $type {
            const KIND: &'static str = $kind;
            fn id(&self) -> &str {
                &self.$id
            }
            fn indexes(&self) -> Vec<(&'static str, String)> {
                #[allow(unused_mut)]
                let mut all: Vec<(&'static str, String)> = Vec::new();
                $(
                    let value: fn(&$type) -> Vec<String> = $value;
                    all.extend(value(self).into_iter().map(|v| ($index, v)));
                )*
                all
            }
        }
    };
}

/// The tags of one resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tags {
    /// The tagged resource's id.
    pub resource: String,
    /// Such as `vpc`, as `DescribeTags` names types.
    pub resource_type: String,
    /// Key to value.
    pub tags: BTreeMap<String, String>,
}
record!(Tags, "ec2.tags", resource);

/// A VPC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    /// `vpc-…`
    pub id: String,
    /// Primary block first; each with its association id.
    pub blocks: Vec<CidrAssociation>,
    /// `default` or `dedicated`.
    pub tenancy: String,
    /// Whether this is the region's default VPC.
    pub is_default: bool,
    /// `enableDnsSupport`.
    pub dns_support: bool,
    /// `enableDnsHostnames`.
    pub dns_hostnames: bool,
    /// `enableNetworkAddressUsageMetrics`.
    pub address_usage_metrics: bool,
    /// `dopt-…` or `default`.
    pub dhcp_options: String,
    /// When it was made.
    pub created: Timestamp,
}
record!(Vpc, "ec2.vpc", id);

impl Vpc {
    /// Its primary block.
    pub fn cidr(&self) -> Option<Ipv4Net> {
        self.blocks.first().map(|b| b.cidr)
    }
}

/// One CIDR block of a VPC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CidrAssociation {
    /// `vpc-cidr-assoc-…`
    pub id: String,
    /// The block.
    pub cidr: Ipv4Net,
}

/// A set of DHCP options; every region has one default set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DhcpOptions {
    /// `dopt-…`
    pub id: String,
    /// Key such as `domain-name` to values.
    pub options: BTreeMap<String, Vec<String>>,
}
record!(DhcpOptions, "ec2.dhcp-options", id);

/// A subnet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    /// `subnet-…`
    pub id: String,
    /// Its VPC.
    pub vpc: String,
    /// Its block.
    pub cidr: Ipv4Net,
    /// Zone name.
    pub zone: String,
    /// Zone id.
    pub zone_id: String,
    /// `defaultForAz`.
    pub default_for_zone: bool,
    /// `MapPublicIpOnLaunch`.
    pub map_public_ip: bool,
    /// `PrivateDnsNameOptionsOnLaunch.HostnameType`: `ip-name` or `resource-name`.
    pub hostname_type: String,
    /// `EnableResourceNameDnsARecord`.
    pub resource_name_a_record: bool,
    /// Association id of its network ACL.
    pub acl_association: String,
    /// Its network ACL.
    pub network_acl: String,
    /// When it was made.
    pub created: Timestamp,
}
record!(Subnet, "ec2.subnet", id, "vpc" => |s| vec![s.vpc.clone()]);

/// An internet gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InternetGateway {
    /// `igw-…`
    pub id: String,
    /// The VPC it is attached to.
    pub vpc: Option<String>,
}
record!(InternetGateway, "ec2.internet-gateway", id, "vpc" => |g| g.vpc.iter().cloned().collect());

/// A route table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTable {
    /// `rtb-…`
    pub id: String,
    /// Its VPC.
    pub vpc: String,
    /// Routes but the local ones, in the order of their making.
    pub routes: Vec<Route>,
    /// Associations, the main one among them.
    pub associations: Vec<RouteTableAssociation>,
}
record!(RouteTable, "ec2.route-table", id, "vpc" => |t| vec![t.vpc.clone()],
    "subnet" => |t| t.associations.iter().filter_map(|a| a.subnet.clone()).collect());

impl RouteTable {
    /// Whether it is its VPC's main table.
    pub fn is_main(&self) -> bool {
        self.associations.iter().any(|a| a.main)
    }
}

/// A route table's tie to a subnet, or to the VPC as its main table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    /// `rtbassoc-…`
    pub id: String,
    /// The subnet; none for the main association.
    pub subnet: Option<String>,
    /// Whether this makes the table its VPC's main one.
    pub main: bool,
}

/// A route.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    /// `DestinationCidrBlock`.
    pub destination: Ipv4Net,
    /// Where it leads; the target may be gone, then the route is a `blackhole`.
    pub target: RouteTarget,
}

/// Where a route leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RouteTarget {
    /// `igw-…`
    InternetGateway(String),
    /// `eni-…`
    Interface(String),
    /// `i-…`, through its primary interface.
    Instance(String),
}

/// A network ACL.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// `acl-…`
    pub id: String,
    /// Its VPC.
    pub vpc: String,
    /// Whether it is the VPC's default one.
    pub is_default: bool,
    /// Entries but the two `*` denials.
    pub entries: Vec<AclEntry>,
}
record!(NetworkAcl, "ec2.network-acl", id, "vpc" => |a| vec![a.vpc.clone()]);

/// An entry of a network ACL.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766.
    pub number: u16,
    /// Leaving the subnet rather than entering it.
    pub egress: bool,
    /// IANA number, -1 for all.
    pub protocol: i32,
    /// Block it speaks of.
    pub cidr: Ipv4Net,
    /// Allow rather than deny.
    pub allow: bool,
    /// Ports of TCP and UDP.
    pub ports: Option<(u16, u16)>,
    /// ICMP type and code, -1 for all.
    pub icmp: Option<(i32, i32)>,
}

/// A security group; its rules are records of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// `sg-…`
    pub id: String,
    /// Its VPC.
    pub vpc: String,
    /// `GroupName`.
    pub name: String,
    /// `GroupDescription`.
    pub description: String,
}
record!(SecurityGroup, "ec2.security-group", id, "vpc" => |g| vec![g.vpc.clone()], "name" => |g| vec![format!("{}/{}", g.vpc, g.name)]);

/// A security group rule: one protocol and range, one peer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    /// `sgr-…`
    pub id: String,
    /// Its group.
    pub group: String,
    /// Egress rather than ingress.
    pub egress: bool,
    /// `tcp`, `udp`, `icmp`, `-1` or an IANA number, as AWS shows it.
    pub protocol: String,
    /// First port, or ICMP type; -1 for all.
    pub from_port: i32,
    /// Last port, or ICMP code; -1 for all.
    pub to_port: i32,
    /// From or to whom.
    pub peer: RulePeer,
    /// Its description.
    pub description: Option<String>,
}
record!(SecurityGroupRule, "ec2.security-group-rule", id, "group" => |r| vec![r.group.clone()],
    "peer-group" => |r| match &r.peer { RulePeer::Group(g) => vec![g.clone()], RulePeer::Cidr(_) => Vec::new() });

/// The other side of a security group rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RulePeer {
    /// `CidrIpv4`.
    Cidr(Ipv4Net),
    /// `ReferencedGroupInfo`.
    Group(String),
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    /// `eni-…`
    pub id: String,
    /// Its VPC.
    pub vpc: String,
    /// Its subnet.
    pub subnet: String,
    /// Zone name.
    pub zone: String,
    /// Its description, empty by default.
    pub description: String,
    /// Security groups.
    pub groups: Vec<String>,
    /// Six hexadecimal pairs with colons.
    pub mac: String,
    /// Private addresses, primary first.
    pub addresses: Vec<PrivateAddress>,
    /// Source/destination check.
    pub source_dest_check: bool,
    /// `interface`, or what a service made it as.
    pub interface_type: String,
    /// Account or service that asked for it.
    pub requester: Option<String>,
    /// Whether a service manages it.
    pub requester_managed: bool,
    /// Its tie to an instance, or to a service's machine.
    pub attachment: Option<Attachment>,
    /// When it was made.
    pub created: Timestamp,
}
record!(NetworkInterface, "ec2.network-interface", id,
    "vpc" => |i| vec![i.vpc.clone()],
    "subnet" => |i| vec![i.subnet.clone()],
    "group" => |i| i.groups.clone(),
    "instance" => |i| i.attachment.iter().filter_map(|a| a.instance.clone()).collect(),
    "machine" => |i| i.attachment.iter().map(|a| a.machine.clone()).collect(),
    "attachment" => |i| i.attachment.iter().map(|a| a.id.clone()).collect(),
    "address" => |i| i.addresses.iter().map(|a| format!("{}/{}", i.subnet, a.private)).collect());

impl NetworkInterface {
    /// Its primary private address.
    pub fn primary(&self) -> Option<&PrivateAddress> {
        self.addresses.first()
    }
}

/// One private address of an interface and the public one in front of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrivateAddress {
    /// Inside the subnet.
    pub private: Ipv4Addr,
    /// A public address lent for the time the instance runs; an Elastic one is in [`Address`] and wins.
    pub auto_public: Option<Ipv4Addr>,
}

/// An interface's tie to a machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// `eni-attach-…`
    pub id: String,
    /// The instance; none for a service's machine.
    pub instance: Option<String>,
    /// The machine's id on the plane: the instance id, or a service's machine id.
    pub machine: String,
    /// Account or service that owns the machine.
    pub owner: String,
    /// 0 is the primary one.
    pub device_index: u32,
    /// Goes with the instance.
    pub delete_on_termination: bool,
    /// When it was attached.
    pub attached: Timestamp,
}

/// An Elastic IP address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// `eipalloc-…`
    pub id: String,
    /// The address.
    pub public: Ipv4Addr,
    /// Its tie to an interface.
    pub association: Option<AddressAssociation>,
    /// The service that allocated it and then manages it.
    #[serde(default)]
    pub service: Option<String>,
}
record!(Address, "ec2.address", id,
    "public" => |a| vec![a.public.to_string()],
    "association" => |a| a.association.iter().map(|x| x.id.clone()).collect(),
    "interface" => |a| a.association.iter().map(|x| x.interface.clone()).collect());

/// An Elastic IP address in use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// `eipassoc-…`
    pub id: String,
    /// Its interface.
    pub interface: String,
    /// The private address it stands for.
    pub private: Ipv4Addr,
}

/// A public address in use anywhere in the cloud: the allocator's memory, kept in the scope of its user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicAddress {
    /// Its dotted form.
    pub address: String,
    /// `eipalloc-…` or `eni-…`.
    pub holder: String,
}
record!(PublicAddress, "ec2.public-address", address, "address" => |a| vec![a.address.clone()]);

/// A key pair; the private half is never kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyPair {
    /// `key-…`
    pub id: String,
    /// `KeyName`.
    pub name: String,
    /// `rsa` or `ed25519`.
    pub key_type: String,
    /// As AWS computes it for the kind and origin.
    pub fingerprint: String,
    /// OpenSSH public key line.
    pub public_key: String,
    /// When it was made.
    pub created: Timestamp,
}
record!(KeyPair, "ec2.key-pair", id, "name" => |k| vec![k.name.clone()]);

/// An EBS volume.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    /// `vol-…`
    pub id: String,
    /// GiB.
    pub size: i32,
    /// `gp3` and the like.
    pub volume_type: String,
    /// `snap-…` it came from.
    pub snapshot: Option<String>,
    /// Zone name.
    pub zone: String,
    /// IOPS as provisioned.
    pub iops: Option<i32>,
    /// MiB a second as provisioned.
    pub throughput: Option<i32>,
    /// Whether encryption was asked for.
    pub encrypted: bool,
    /// Its tie to an instance.
    pub attachment: Option<VolumeAttachment>,
    /// When it was made.
    pub created: Timestamp,
    /// Deleted, but its bytes are still there.
    pub deleting: bool,
}
record!(Volume, "ec2.volume", id, "instance" => |v| v.attachment.iter().map(|a| a.instance.clone()).collect());

/// A volume's tie to an instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VolumeAttachment {
    /// The instance.
    pub instance: String,
    /// Such as `/dev/xvda`.
    pub device: String,
    /// Goes with the instance.
    pub delete_on_termination: bool,
    /// When it was attached.
    pub attached: Timestamp,
}

/// An instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// `i-…`
    pub id: String,
    /// `r-…`
    pub reservation: String,
    /// Position in its reservation.
    pub launch_index: i32,
    /// `ami-…`
    pub image: String,
    /// Name of the image on the plane.
    pub image_name: String,
    /// Digest of the image build its root volume lies on.
    pub image_digest: String,
    /// Such as `t3.micro`.
    pub instance_type: String,
    /// `KeyName`.
    pub key_name: Option<String>,
    /// The public key placed in it at its first boot.
    pub public_key: Option<String>,
    /// Its VPC.
    pub vpc: String,
    /// Its subnet.
    pub subnet: String,
    /// Zone name.
    pub zone: String,
    /// Primary private address.
    pub private_ip: Ipv4Addr,
    /// What is wanted of it.
    pub desired: Desired,
    /// What it is, as last seen.
    pub state: InstanceState,
    /// `stateReason` code and message.
    pub state_reason: Option<(String, String)>,
    /// `reason`, such as `User initiated (2026-01-02 03:04:05 GMT)`.
    pub transition_reason: String,
    /// When it was launched or last started.
    pub launched: Timestamp,
    /// When its root volume and interface were attached at first.
    pub created: Timestamp,
    /// Root volume.
    pub root_volume: String,
    /// Such as `/dev/xvda`.
    pub root_device: String,
    /// User data, base64.
    pub user_data: Option<String>,
    /// `HttpTokens`, `HttpEndpoint` and so on.
    pub metadata: MetadataOptions,
    /// `stop` or `terminate`.
    pub shutdown_behavior: String,
    /// `DisableApiTermination`.
    pub termination_protection: bool,
    /// `DisableApiStop`.
    pub stop_protection: bool,
    /// `ebsOptimized`.
    pub ebs_optimized: bool,
    /// Detailed monitoring.
    pub monitoring: bool,
    /// `standard` or `unlimited` for burstable types.
    pub cpu_credits: Option<String>,
    /// `ClientToken` of its launch.
    pub client_token: Option<String>,
    /// `ip-name` or `resource-name`.
    pub hostname_type: String,
    /// `EnableResourceNameDnsARecord`.
    pub resource_name_a_record: bool,
    /// Counts starts; a machine of an older generation is not this one.
    pub generation: u32,
    /// Counts reboots asked for.
    pub reboots_wanted: u32,
    /// Counts reboots done.
    pub reboots_done: u32,
    /// Status check results, as last seen on the machine.
    pub checks: Checks,
    /// When it was seen terminated; forgotten an hour later.
    pub terminated: Option<Timestamp>,
    /// Whether a public address is lent to it each time it starts, as its subnet or its launch said.
    #[serde(default)]
    pub lends_public: bool,
    /// `CpuOptions`: cores and threads of each, where its launch said something else than its type does.
    #[serde(default)]
    pub cpu_options: Option<(u32, u32)>,
}
record!(Instance, "ec2.instance", id, "subnet" => |i| vec![i.subnet.clone()], "vpc" => |i| vec![i.vpc.clone()],
    "live" => |i| if i.state == InstanceState::Terminated { Vec::new() } else { vec!["yes".to_owned()] });

/// What is wanted of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Desired {
    /// It should run.
    Running,
    /// It should be stopped; forced stops pull the plug.
    Stopped {
        /// `Force=true`.
        force: bool,
    },
    /// It should be gone.
    Terminated,
}

/// An instance's state ("Amazon EC2 instance state changes").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstanceState {
    /// 0
    Pending,
    /// 16
    Running,
    /// 32
    ShuttingDown,
    /// 48
    Terminated,
    /// 64
    Stopping,
    /// 80
    Stopped,
}

impl InstanceState {
    /// AWS's code, low byte.
    pub const fn code(self) -> i32 {
        match self {
            Self::Pending => 0,
            Self::Running => 16,
            Self::ShuttingDown => 32,
            Self::Terminated => 48,
            Self::Stopping => 64,
            Self::Stopped => 80,
        }
    }

    /// AWS's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::ShuttingDown => "shutting-down",
            Self::Terminated => "terminated",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
        }
    }
}

/// Instance metadata options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MetadataOptions {
    /// `HttpTokens=required`.
    pub tokens_required: bool,
    /// `HttpEndpoint=enabled`.
    pub endpoint: bool,
    /// `HttpPutResponseHopLimit`, 1 to 64.
    pub hop_limit: i32,
    /// `InstanceMetadataTags=enabled`.
    pub tags: bool,
}

/// Status checks, each as last seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checks {
    /// System status: the machine's first process and namespaces are there.
    pub system: Check,
    /// Instance status: its interface answers.
    pub instance: Check,
    /// Since when the worse of the two fails, milliseconds since the epoch.
    pub impaired_since: Option<i64>,
}

/// The result of a status check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Check {
    /// Not looked at yet.
    #[default]
    Initializing,
    /// It passed.
    Passed,
    /// It failed.
    Failed,
}
