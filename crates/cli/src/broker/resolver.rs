//! The host's own name servers ("resolv.conf").

use std::net::{IpAddr, SocketAddr};

/// At most this many are tried, as the C library does.
const MOST: usize = 3;

/// The name servers that `/etc/resolv.conf` names now, in order; the loopback when it names none, as the C library assumes.
pub fn servers() -> Vec<SocketAddr> {
    parse(&std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default())
}

fn parse(text: &str) -> Vec<SocketAddr> {
    let address = |line: &str| {
        let mut words = line.split_ascii_whitespace();
        let is_server = words.next() == Some("nameserver");
        // a zone, as in fe80::1%eth0, names an interface that a plain address cannot carry
        words.next().filter(|_| is_server)?.parse::<IpAddr>().ok()
    };
    let mut found: Vec<SocketAddr> = text.lines().filter_map(address).take(MOST).map(|ip| SocketAddr::new(ip, 53)).collect();
    if found.is_empty() {
        found.push(SocketAddr::new(IpAddr::from([127, 0, 0, 1]), 53));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_come_in_order() {
        let text = "# comment\nsearch example.com\nnameserver 192.0.2.1\n nameserver\t2001:db8::1 \nnameserver nonsense\nnameserver fe80::1%eth0\noptions edns0\n";
        assert_eq!(parse(text), ["192.0.2.1:53".parse().unwrap(), "[2001:db8::1]:53".parse().unwrap()]);
        assert_eq!(parse(""), ["127.0.0.1:53".parse().unwrap()]);
        assert_eq!(parse(&"nameserver 192.0.2.1\n".repeat(9)).len(), MOST);
    }
}
