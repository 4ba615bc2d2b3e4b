//! What control wants served, made ready for look-ups.

use bonkei_spec::{EdgeConfig, InstanceMetadata, VpcEdge};
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a configuration is not used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration cannot be read; the last one stays in force: {0}")]
    Read(#[from] io::Error),
    /// The file is not an `EdgeConfig`.
    #[error("the configuration is not well formed; the last one stays in force: {0}")]
    Malformed(#[from] serde_json::Error),
    /// Two entries exclude each other.
    #[error("the configuration contradicts itself; the last one stays in force: {0}")]
    Contradiction(String),
}

/// The configuration as look-up tables.
#[derive(Debug, Default)]
pub struct Tables {
    /// Names on the cloud's Internet, lower case without a final dot.
    pub public_names: BTreeMap<String, Ipv4Addr>,
    /// The public names that instances have, by their address.
    pub public_reverse: HashMap<Ipv4Addr, String>,
    /// Extra names of the web gateway.
    pub gateway_names: BTreeMap<String, Ipv4Addr>,
    /// What is served in each VPC, by its id.
    pub vpcs: BTreeMap<String, Arc<VpcTable>>,
}

/// One VPC's tables.
#[derive(Debug, Default)]
pub struct VpcTable {
    /// The VPC's region.
    pub region: String,
    /// Addresses of its resolver besides 169.254.169.253.
    pub resolvers: Vec<Ipv4Addr>,
    /// Whether the resolver answers.
    pub dns_support: bool,
    /// Names seen inside.
    pub names: BTreeMap<String, Ipv4Addr>,
    /// Names of addresses seen inside.
    pub reverse: BTreeMap<Ipv4Addr, String>,
    /// Instances by the address that they ask from.
    pub instances: HashMap<Ipv4Addr, Arc<InstanceMetadata>>,
}

impl Tables {
    /// Makes tables of a configuration.
    ///
    /// # Errors
    /// When a VPC is there twice, or an address belongs to two instances of one VPC.
    pub fn new(config: EdgeConfig) -> Result<Self, ConfigError> {
        let public_names = canonical(config.public_names);
        let public_reverse = public_names.iter().filter(|(n, _)| n.starts_with("ec2-")).map(|(n, a)| (*a, n.clone())).collect();
        let mut vpcs = BTreeMap::new();
        for vpc in config.vpcs {
            let id = vpc.id.clone();
            if vpcs.insert(id.clone(), Arc::new(VpcTable::new(vpc)?)).is_some() {
                return Err(ConfigError::Contradiction(format!("a VPC is there twice: {id}")));
            }
        }
        Ok(Self { public_names, public_reverse, gateway_names: canonical(config.gateway_names), vpcs })
    }

    /// Reads the configuration file; a file that is not there yet is an empty configuration.
    ///
    /// # Errors
    /// When the file cannot be read or used.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        match std::fs::read(path) {
            Ok(bytes) => Self::new(serde_json::from_slice(&bytes)?),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(e) => Err(e.into()),
        }
    }
}

impl VpcTable {
    fn new(vpc: VpcEdge) -> Result<Self, ConfigError> {
        let mut instances = HashMap::new();
        for metadata in vpc.metadata {
            let metadata = Arc::new(metadata);
            for address in &metadata.addresses {
                if let Some(other) = instances.insert(*address, metadata.clone()) {
                    return Err(ConfigError::Contradiction(format!(
                        "{} and {} have the same address in {}: {address}",
                        other.instance, metadata.instance, vpc.id
                    )));
                }
            }
        }
        Ok(Self {
            region: vpc.region,
            resolvers: vpc.resolvers,
            dns_support: vpc.dns_support,
            names: canonical(vpc.names),
            reverse: vpc.reverse,
            instances,
        })
    }
}

fn canonical(names: BTreeMap<String, Ipv4Addr>) -> BTreeMap<String, Ipv4Addr> {
    names.into_iter().map(|(name, address)| (name.trim_end_matches('.').to_ascii_lowercase(), address)).collect()
}

/// Where things are below the state directory.
#[derive(Clone, Debug)]
pub struct Paths(PathBuf);

impl Paths {
    /// Paths below this state directory.
    pub fn new(state: &Path) -> Self {
        Self(state.to_path_buf())
    }

    /// The state directory.
    pub fn state(&self) -> &Path {
        &self.0
    }

    /// Network namespaces, a file each.
    pub fn netns(&self) -> PathBuf {
        self.0.join("run/netns")
    }

    /// The configuration that control writes.
    pub fn config(&self) -> PathBuf {
        self.0.join("run/edge.json")
    }

    /// The socket that is poked.
    pub fn socket(&self) -> PathBuf {
        self.0.join("run/edge.sock")
    }

    /// Where control serves the API.
    pub fn api(&self) -> PathBuf {
        self.0.join("run/api.sock")
    }

    /// The key that metadata tokens are sealed with.
    pub fn token_key(&self) -> PathBuf {
        self.0.join("run/imds.key")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::MetadataNode;

    fn instance(id: &str, address: [u8; 4]) -> InstanceMetadata {
        InstanceMetadata {
            instance: id.into(),
            addresses: vec![address.into()],
            enabled: true,
            tokens_required: false,
            hop_limit: 1,
            tree: MetadataNode::Directory(BTreeMap::new()),
            user_data: None,
            identity_document: "{}".into(),
        }
    }

    #[test]
    fn names_are_compared_in_lower_case_without_the_final_dot() {
        let names = BTreeMap::from([("EC2-198-18-0-5.Example.COM.".to_string(), Ipv4Addr::new(198, 18, 0, 5))]);
        let tables = Tables::new(EdgeConfig { public_names: names, ..Default::default() }).unwrap();
        assert_eq!(tables.public_names.get("ec2-198-18-0-5.example.com"), Some(&Ipv4Addr::new(198, 18, 0, 5)));
    }

    #[test]
    fn contradictions_are_refused() {
        let vpc =
            VpcEdge { id: "vpc-1".into(), metadata: vec![instance("i-1", [10, 0, 0, 4]), instance("i-2", [10, 0, 0, 4])], ..Default::default() };
        assert!(matches!(Tables::new(EdgeConfig { vpcs: vec![vpc], ..Default::default() }), Err(ConfigError::Contradiction(_))));
        let twice = vec![VpcEdge { id: "vpc-1".into(), ..Default::default() }; 2];
        assert!(matches!(Tables::new(EdgeConfig { vpcs: twice, ..Default::default() }), Err(ConfigError::Contradiction(_))));
    }

    #[test]
    fn a_missing_file_is_an_empty_configuration_and_a_broken_one_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("edge.json");
        assert!(Tables::load(&path).unwrap().vpcs.is_empty());
        std::fs::write(&path, "{\"vpcs\": 7}").unwrap();
        assert!(matches!(Tables::load(&path), Err(ConfigError::Malformed(_))));
    }
}
