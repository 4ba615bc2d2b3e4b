//! What RDS remembers.

use bonkei_core::Timestamp;
use bonkei_store::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::net::Ipv4Addr;

/// The tags of one resource, by its ARN.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tags {
    /// The resource's ARN.
    pub arn: String,
    /// Key to value.
    pub tags: BTreeMap<String, String>,
}

impl Record for Tags {
    const KIND: &'static str = "rds.tags";
    fn id(&self) -> &str {
        &self.arn
    }
}

/// A DB subnet group ("Working with a DB instance in a VPC").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DbSubnetGroup {
    /// Lower-case name.
    pub name: String,
    /// Its description.
    pub description: String,
    /// The VPC of its subnets.
    pub vpc: String,
    /// Subnets, each in one zone.
    pub subnets: Vec<GroupSubnet>,
}

impl Record for DbSubnetGroup {
    const KIND: &'static str = "rds.subnet-group";
    fn id(&self) -> &str {
        &self.name
    }
}

/// A subnet of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupSubnet {
    /// `subnet-…`
    pub id: String,
    /// Zone name.
    pub zone: String,
    /// Prefix length of its block.
    pub prefix_len: u8,
    /// The router's address, the block's base plus one.
    pub router: Ipv4Addr,
}

/// A password: kept because the health check logs in, never shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// A DB instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DbInstance {
    /// Lower-case identifier.
    pub id: String,
    /// `db-` and 26 letters and digits: names its machine too.
    pub resource: String,
    /// `mariadb`.
    pub engine: String,
    /// What the engine says of itself once it has answered, such as `10.11.11`; what was asked for until then.
    pub engine_version: String,
    /// Such as `db.t3.micro`.
    pub class: String,
    /// GiB.
    pub storage: i32,
    /// `gp2`, `gp3`, `io1`.
    pub storage_type: String,
    /// Provisioned IOPS.
    pub iops: Option<i32>,
    /// Provisioned MiB a second.
    pub throughput: Option<i32>,
    /// GiB up to which storage would grow by itself.
    pub max_storage: Option<i32>,
    /// Master user name.
    pub master_user: String,
    /// Its password, as it is in the engine.
    pub master_password: Password,
    /// A password asked for that the engine does not have yet.
    pub wanted_password: Option<Password>,
    /// Initial database.
    pub database: Option<String>,
    /// TCP port.
    pub port: i32,
    /// DB subnet group.
    pub subnet_group: String,
    /// Its VPC.
    pub vpc: String,
    /// Its way into the VPC.
    pub link: Link,
    /// Security groups.
    pub groups: Vec<String>,
    /// The public address in front of it.
    pub public: Option<Public>,
    /// Volume under the engine's root filesystem.
    pub root_volume: String,
    /// Volume with the data.
    pub data_volume: String,
    /// Name of the image.
    pub image: String,
    /// Digest of its build.
    pub image_digest: String,
    /// What is wanted.
    pub desired: Desired,
    /// What it is.
    pub status: Status,
    /// Why it failed, in words.
    pub failure: Option<String>,
    /// What was learned of its machine.
    pub health: Health,
    /// The machine is to be stopped and made anew.
    pub restart: bool,
    /// Changes that take effect with that restart.
    pub applying: Changes,
    /// Changes that wait for the maintenance window.
    pub pending: Changes,
    /// Days that automatic backups would be kept.
    pub backup_retention: i32,
    /// `hh24:mi-hh24:mi`.
    pub backup_window: String,
    /// `ddd:hh24:mi-ddd:hh24:mi`.
    pub maintenance_window: String,
    /// `AutoMinorVersionUpgrade`.
    pub auto_minor_upgrade: bool,
    /// `CopyTagsToSnapshot`.
    pub copy_tags: bool,
    /// `DeletionProtection`.
    pub deletion_protection: bool,
    /// `CACertificateIdentifier`.
    pub authority: String,
    /// `EngineLifecycleSupport`.
    pub lifecycle: String,
    /// When it was asked for.
    pub created: Timestamp,
    /// When the master user could first log in.
    pub ready: Option<Timestamp>,
}

impl Record for DbInstance {
    const KIND: &'static str = "rds.instance";
    fn id(&self) -> &str {
        &self.id
    }
    fn indexes(&self) -> Vec<(&'static str, String)> {
        vec![("subnet-group", self.subnet_group.clone())]
    }
}

/// The network interface of a DB instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// `eni-…`
    pub interface: String,
    /// `eni-attach-…`
    pub attachment: String,
    /// Its hardware address.
    pub mac: String,
    /// Private address.
    pub address: Ipv4Addr,
    /// Where the interface lies.
    pub subnet: GroupSubnet,
    /// The VPC resolver's address.
    pub resolver: Ipv4Addr,
}

/// The public address of a publicly accessible DB instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Public {
    /// The address.
    pub address: Ipv4Addr,
    /// `eipalloc-…`
    pub allocation: String,
    /// `eipassoc-…`
    pub association: String,
}

/// Changes of a DB instance that were asked for and are not in force.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// Another identifier.
    pub id: Option<String>,
    /// Another class.
    pub class: Option<String>,
    /// Another port.
    pub port: Option<i32>,
    /// More storage, GiB.
    pub storage: Option<i32>,
    /// Another type of storage.
    pub storage_type: Option<String>,
    /// Other provisioned IOPS.
    pub iops: Option<i32>,
    /// Other provisioned throughput.
    pub throughput: Option<i32>,
    /// Backups switched on or off.
    pub backup_retention: Option<i32>,
}

/// What was learned of a DB instance's machine since it last served.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Health {
    /// Logins in a row that nobody answered while it was available.
    pub silent: u32,
    /// How often the engine ended by itself since somebody could last log in.
    pub crashes: u32,
    /// The end of the machine that is still there was taken note of.
    pub ended: bool,
    /// Since when its first process runs, or is waited for after a change.
    pub up_since: Option<Timestamp>,
    /// When a failed start is tried again.
    pub retry_at: Option<Timestamp>,
    /// It is to be deleted and its machine is gone for good.
    pub gone: bool,
}

/// What is wanted of a DB instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Desired {
    /// It should serve.
    Running,
    /// It should be stopped.
    Stopped,
    /// It should be gone.
    Deleted,
}

/// The status of a DB instance ("Viewing Amazon RDS DB instance status").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Not yet a login.
    Creating,
    /// The master user can log in.
    Available,
    /// A change is applied.
    Modifying,
    /// It gets another identifier.
    Renaming,
    /// The master user gets another password.
    ResettingMasterCredentials,
    /// It is restarted.
    Rebooting,
    /// It is being stopped.
    Stopping,
    /// It is stopped.
    Stopped,
    /// It is being started.
    Starting,
    /// It is being deleted.
    Deleting,
    /// It could not be made or started.
    Failed,
}

impl Status {
    /// AWS's word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Creating => "creating",
            Self::Available => "available",
            Self::Modifying => "modifying",
            Self::Renaming => "renaming",
            Self::ResettingMasterCredentials => "resetting-master-credentials",
            Self::Rebooting => "rebooting",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
            Self::Starting => "starting",
            Self::Deleting => "deleting",
            Self::Failed => "failed",
        }
    }
}
