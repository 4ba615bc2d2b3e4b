//! Which site a browser means: pure reading of a Host header or SNI name.

use crate::config::Tables;
use crate::dns;
use std::net::Ipv4Addr;

/// The longest name that DNS allows, in characters.
const LONGEST: usize = 253;

/// The host of a `Host` header (RFC 9110, section 7.2): in lower case, without port and final dot. None when it has not the form of a name or IPv4 address.
pub fn host(header: &str) -> Option<String> {
    let (host, port) = header.trim().split_once(':').map_or((header.trim(), ""), |(host, port)| (host, port));
    if !port.bytes().all(|b| b.is_ascii_digit()) || port.len() > 5 {
        return None;
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    let valid = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    if host.is_empty() || host.len() > LONGEST || !host.bytes().all(valid) || host.split('.').any(str::is_empty) {
        return None;
    }
    Some(host.to_ascii_lowercase())
}

/// The address on the cloud's Internet that a host as of [`host`] stands for; none when there is no such name. Never an address outside of it.
pub fn resolve(tables: &Tables, host: &str) -> Option<Ipv4Addr> {
    let address = match host.strip_suffix(".localhost") {
        Some(name) => tables.gateway_names.get(name).copied().or_else(|| dashed(name)).or_else(|| known(tables, name)),
        None => host.parse().ok().or_else(|| known(tables, host)),
    };
    address.filter(|a| is_inside(*a))
}

fn known(tables: &Tables, name: &str) -> Option<Ipv4Addr> {
    match dns::known(tables, name) {
        dns::Answer::Address(address, _) => Some(address),
        _ => None,
    }
}

/// `198-18-0-5` as an address.
fn dashed(name: &str) -> Option<Ipv4Addr> {
    (!name.contains('.')).then(|| name.replace('-', ".").parse().ok()).flatten()
}

/// Whether an address is on the cloud's Internet, 198.18.0.0/15.
pub fn is_inside(address: Ipv4Addr) -> bool {
    matches!(address.octets(), [198, 18 | 19, ..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use bonkei_spec::EdgeConfig;
    use proptest::prelude::*;

    const PUBLIC: &str = "ec2-198-18-0-5.ap-northeast-1.compute.amazonaws.com";

    fn tables() -> Tables {
        Tables::new(EdgeConfig {
            public_names: [(PUBLIC.to_string(), [198, 18, 0, 5].into()), ("www.example.com".into(), [192, 0, 2, 9].into())].into(),
            gateway_names: [("i-0123456789abcdef0".to_string(), [198, 18, 0, 7].into()), ("evil".into(), [127, 0, 0, 1].into())].into(),
            ..Default::default()
        })
        .unwrap()
    }

    fn ask(header: &str) -> Option<[u8; 4]> {
        resolve(&tables(), &host(header)?).map(|a| a.octets())
    }

    #[test]
    fn names_of_sites() {
        assert_eq!(ask("198-18-0-5.localhost:8080"), Some([198, 18, 0, 5]));
        assert_eq!(ask("I-0123456789ABCDEF0.localhost."), Some([198, 18, 0, 7]));
        assert_eq!(ask("198.19.0.1"), Some([198, 19, 0, 1]));
        assert_eq!(ask(PUBLIC), Some([198, 18, 0, 5]));
        assert_eq!(ask(&format!("{PUBLIC}.localhost:8080")), Some([198, 18, 0, 5]));
        assert_eq!(ask("sts.amazonaws.com"), Some([198, 19, 0, 1]));
    }

    #[test]
    fn nothing_outside_the_clouds_internet_is_a_site() {
        for header in [
            "localhost",
            "localhost:8080",
            "127.0.0.1:8080",
            "127-0-0-1.localhost",
            "evil.localhost",
            "www.example.com",
            "10.0.0.4",
            "198.20.0.1",
            "198-17-0-1.localhost",
            "example.com",
            "",
            ":80",
            "a..b",
            "[::1]:8080",
            "a b",
            "x.localhost:99x",
            "user@198.18.0.5",
            "198.18.0.5:80:80",
            ".localhost",
        ] {
            assert_eq!(ask(header), None, "{header}");
        }
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_harm(header in ".*") {
            if let Some(host) = host(&header) {
                prop_assert!(resolve(&tables(), &host).is_none_or(is_inside));
            }
        }

        #[test]
        fn only_the_clouds_addresses_are_reached(address: u32) {
            let address = Ipv4Addr::from(address);
            let dashed = address.to_string().replace('.', "-");
            for header in [address.to_string(), format!("{dashed}.localhost")] {
                prop_assert_eq!(ask(&header), is_inside(address).then(|| address.octets()));
            }
        }
    }
}
