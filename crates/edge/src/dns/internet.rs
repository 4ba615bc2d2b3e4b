//! What the name server of the cloud's Internet knows by itself: public names, the endpoints of AWS, and names that must not leave the cloud.

use super::vpc::{TTL, ttl};
use crate::config::Tables;
use bonkei_spec::egress::is_public;
use std::net::Ipv4Addr;

/// Where every AWS endpoint name leads.
pub const API: Ipv4Addr = Ipv4Addr::new(198, 19, 0, 1);

/// What is known of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The name has this one address, for so many seconds.
    Address(Ipv4Addr, u32),
    /// The reverse name leads to this host, for so many seconds.
    Pointer(String, u32),
    /// There is no such name (NXDOMAIN).
    Missing,
    /// The real Internet is asked.
    Forward,
}

/// Domains that exist nowhere outside this cloud (RFC 6761, RFC 6762, RFC 8375) or are the cloud's own.
const NEVER_ASKED: [&str; 9] = ["localhost", "invalid", "test", "local", "onion", "internal", "home.arpa", "ip6.arpa", "amazonaws.com"];

/// The answer on the cloud's Internet to a question for `name`, in lower case without a final dot.
pub fn answer(tables: &Tables, name: &str) -> Answer {
    if let Some(address) = tables.public_names.get(name) {
        return Answer::Address(*address, ttl(name));
    }
    if is_endpoint(name) {
        return Answer::Address(API, TTL);
    }
    if let Some(asked) = reversed(name) {
        if let Some(host) = asked.whole().and_then(|address| tables.public_reverse.get(&address)) {
            return Answer::Pointer(host.clone(), TTL);
        }
        return if is_public(asked.base()) { Answer::Forward } else { Answer::Missing };
    }
    let single = !name.contains('.') && !name.is_empty();
    if single || NEVER_ASKED.iter().any(|domain| below(name, domain)) {
        return Answer::Missing;
    }
    Answer::Forward
}

/// Whether `name` is `domain` or lies below it.
fn below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether `name` is an endpoint of the AWS API ("AWS service endpoints"), not of a resource such as a bucket or a database.
pub fn is_endpoint(name: &str) -> bool {
    if let Some(rest) = name.strip_suffix(".api.aws") {
        return matches!(rest.split('.').collect::<Vec<_>>().as_slice(), [service, region] if is_label(service) && (is_region(region) || *region == "global"));
    }
    let Some(rest) = name.strip_suffix(".amazonaws.com") else {
        return false;
    };
    match rest.split('.').collect::<Vec<_>>().as_slice() {
        // Parents of resources' names, no services.
        ["compute" | "elb", ..] => false,
        [service] => is_label(service) && !is_region(service),
        // The older form of SQS.
        [region, "queue"] if is_region(region) => true,
        [service, region] => is_label(service) && is_region(region),
        [prefix, service, region] => is_region(region) && PREFIXED.contains(&(prefix, service)),
        _ => false,
    }
}

/// Endpoints of three parts.
const PREFIXED: [(&str, &str); 8] = [
    ("api", "ecr"),
    ("api", "pricing"),
    ("api", "sagemaker"),
    ("runtime", "sagemaker"),
    ("streams", "dynamodb"),
    ("s3", "dualstack"),
    ("entitlement", "marketplace"),
    ("metering", "marketplace"),
];

fn is_label(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a label has the form of a region's name, such as `ap-northeast-1`.
fn is_region(label: &str) -> bool {
    let parts: Vec<&str> = label.split('-').collect();
    let letters = |p: &&str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase());
    match parts.as_slice() {
        [area, middle @ .., number] if !middle.is_empty() => {
            area.len() == 2 && letters(area) && middle.iter().all(letters) && number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// An address, or a block of addresses on a byte's border, written as a name below `in-addr.arpa`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reversed {
    bytes: [u8; 4],
    labels: usize,
}

impl Reversed {
    /// The first address of the block.
    pub fn base(self) -> Ipv4Addr {
        self.bytes.into()
    }

    /// The address, if all four bytes are there.
    pub fn whole(self) -> Option<Ipv4Addr> {
        (self.labels == 4).then(|| self.bytes.into())
    }
}

/// Reads a name below `in-addr.arpa` (RFC 1035, section 3.5); none for any other name. What is not a number counts as 0.0.0.0, which is asked nowhere.
pub fn reversed(name: &str) -> Option<Reversed> {
    let rest = name.strip_suffix("in-addr.arpa")?;
    let nothing = Reversed { bytes: [0; 4], labels: 0 };
    let Some(rest) = rest.strip_suffix('.') else {
        return rest.is_empty().then_some(nothing);
    };
    let mut bytes = [0; 4];
    let mut labels = 0;
    for label in rest.rsplit('.') {
        let (Some(byte), Ok(value)) = (bytes.get_mut(labels), label.parse::<u8>()) else {
            return Some(nothing);
        };
        *byte = value;
        labels += 1;
    }
    Some(Reversed { bytes, labels })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::EdgeConfig;
    use proptest::prelude::*;

    fn ask(name: &str) -> Answer {
        let public_names = [("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com".to_string(), [198, 18, 0, 5].into())].into();
        answer(&Tables::new(EdgeConfig { public_names, ..Default::default() }).unwrap(), name)
    }

    #[test]
    fn endpoints_lead_to_the_cloud() {
        for name in [
            "sts.amazonaws.com",
            "iam.amazonaws.com",
            "ec2.ap-northeast-1.amazonaws.com",
            "rds.us-gov-west-1.amazonaws.com",
            "s3.dualstack.eu-central-1.amazonaws.com",
            "api.ecr.us-east-1.amazonaws.com",
            "ap-northeast-1.queue.amazonaws.com",
            "ec2.ap-northeast-1.api.aws",
        ] {
            assert_eq!(ask(name), Answer::Address(API, 60), "{name}");
        }
    }

    #[test]
    fn resources_that_do_not_exist_are_not_asked_outside() {
        for name in [
            "amazonaws.com",
            "bucket.s3.ap-northeast-1.amazonaws.com",
            "bucket.s3.amazonaws.com",
            "x.c1.ap-northeast-1.rds.amazonaws.com",
            "lb-1.ap-northeast-1.elb.amazonaws.com",
            "lb-1.elb.ap-northeast-1.amazonaws.com",
            "ec2-198-18-0-9.ap-northeast-1.compute.amazonaws.com",
            "elb.ap-northeast-1.amazonaws.com",
            "ap-northeast-1.amazonaws.com",
            "ip-10-0-0-1.ap-northeast-1.compute.internal",
            "__cloud_init_expected_not_found__",
            "example.invalid",
            "localhost",
            "x.localhost",
            "printer.local",
            "1.0.0.10.in-addr.arpa",
            "10.in-addr.arpa",
            "168.192.in-addr.arpa",
            "254.169.in-addr.arpa",
            "1.64.100.in-addr.arpa",
            "x.1.1.1.in-addr.arpa",
            "1.1.1.1.1.in-addr.arpa",
            "in-addr.arpa",
            "1.0.0.127.in-addr.arpa",
            "9.0.18.198.in-addr.arpa",
            "b.a.9.8.ip6.arpa",
        ] {
            assert_eq!(ask(name), Answer::Missing, "{name}");
        }
    }

    #[test]
    fn other_names_are_the_real_internets() {
        for name in ["example.com", "does-not-exist.example.com", "7.113.0.203.in-addr.arpa", "myamazonaws.com", "notinternal", ""] {
            let expected = if name == "notinternal" { Answer::Missing } else { Answer::Forward };
            assert_eq!(ask(name), expected, "{name}");
        }
    }

    #[test]
    fn public_addresses_have_reverse_names() {
        assert_eq!(ask("5.0.18.198.in-addr.arpa"), Answer::Pointer("ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com".into(), 60));
    }

    proptest! {
        #[test]
        fn no_private_reverse_name_is_forwarded(address: u32) {
            let [a, b, c, d] = address.to_be_bytes();
            if !is_public(address.into()) {
                let name = format!("{d}.{c}.{b}.{a}.in-addr.arpa");
                prop_assert_eq!(ask(&name), if name == "5.0.18.198.in-addr.arpa" { ask(&name) } else { Answer::Missing });
            }
        }

        #[test]
        fn any_name_is_answered_without_harm(name in ".*", label in "[a-z0-9.-]{0,20}") {
            let _ = ask(&name);
            for suffix in ["amazonaws.com", "in-addr.arpa", "api.aws"] {
                let _ = ask(&format!("{label}{suffix}"));
                prop_assert_ne!(ask(&format!("{label}.compute.internal")), Answer::Forward);
            }
        }
    }
}
