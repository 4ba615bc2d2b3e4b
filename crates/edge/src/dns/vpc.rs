//! What a VPC's resolver knows by itself ("DNS attributes for your VPC").

use super::internet::{self, Answer};
use crate::config::{Tables, VpcTable};

/// Seconds that a database's endpoint may be remembered: it moves at a failover.
const DATABASE_TTL: u32 = 5;
/// Seconds that any other name may be remembered.
pub const TTL: u32 = 60;

/// The answer inside a VPC to a question for `name`, in lower case without a final dot.
pub fn answer(vpc: &VpcTable, tables: &Tables, name: &str) -> Answer {
    if let Some(address) = vpc.names.get(name) {
        return Answer::Address(*address, ttl(name));
    }
    if let Some(host) = internet::reversed(name).and_then(|asked| asked.whole()).and_then(|address| vpc.reverse.get(&address)) {
        return Answer::Pointer(host.clone(), TTL);
    }
    internet::answer(tables, name)
}

/// Seconds that a name's address may be remembered.
pub fn ttl(name: &str) -> u32 {
    if name.ends_with(".rds.amazonaws.com") { DATABASE_TTL } else { TTL }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::{EdgeConfig, VpcEdge};
    use std::collections::BTreeMap;
    use std::net::Ipv4Addr;

    fn names(list: &[(&str, [u8; 4])]) -> BTreeMap<String, Ipv4Addr> {
        list.iter().map(|(n, a)| (n.to_string(), (*a).into())).collect()
    }

    fn tables() -> Tables {
        let vpc = VpcEdge {
            id: "vpc-1".into(),
            region: "ap-northeast-1".into(),
            dns_support: true,
            names: names(&[
                ("ip-10-0-1-4.ap-northeast-1.compute.internal", [10, 0, 1, 4]),
                ("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com", [10, 0, 1, 4]),
                ("wp.c1a2b3.ap-northeast-1.rds.amazonaws.com", [10, 0, 2, 9]),
            ]),
            reverse: [([10, 0, 1, 4].into(), "ip-10-0-1-4.ap-northeast-1.compute.internal".into())].into(),
            ..Default::default()
        };
        Tables::new(EdgeConfig {
            public_names: names(&[
                ("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com", [198, 18, 0, 5]),
                ("ec2-198-18-0-6.ap-northeast-1.compute.amazonaws.com", [198, 18, 0, 6]),
            ]),
            vpcs: vec![vpc],
            ..Default::default()
        })
        .unwrap()
    }

    fn ask(name: &str) -> Answer {
        let tables = tables();
        answer(&tables.vpcs["vpc-1"], &tables, name)
    }

    #[test]
    fn own_instances_are_seen_by_their_private_address() {
        assert_eq!(ask("ip-10-0-1-4.ap-northeast-1.compute.internal"), Answer::Address([10, 0, 1, 4].into(), 60));
        assert_eq!(ask("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com"), Answer::Address([10, 0, 1, 4].into(), 60));
        assert_eq!(ask("ec2-198-18-0-6.ap-northeast-1.compute.amazonaws.com"), Answer::Address([198, 18, 0, 6].into(), 60));
        assert_eq!(ask("wp.c1a2b3.ap-northeast-1.rds.amazonaws.com"), Answer::Address([10, 0, 2, 9].into(), 5));
    }

    #[test]
    fn only_what_exists_has_a_name() {
        assert_eq!(ask("ip-10-0-1-5.ap-northeast-1.compute.internal"), Answer::Missing);
        assert_eq!(ask("other.c1a2b3.ap-northeast-1.rds.amazonaws.com"), Answer::Missing);
        assert_eq!(ask("4.1.0.10.in-addr.arpa"), Answer::Pointer("ip-10-0-1-4.ap-northeast-1.compute.internal".into(), 60));
        assert_eq!(ask("5.1.0.10.in-addr.arpa"), Answer::Missing);
        assert_eq!(ask("1.0.10.in-addr.arpa"), Answer::Missing);
    }

    #[test]
    fn the_rest_is_the_internets() {
        assert_eq!(ask("sts.ap-northeast-1.amazonaws.com"), Answer::Address(internet::API, 60));
        assert_eq!(ask("www.example.com"), Answer::Forward);
    }
}
