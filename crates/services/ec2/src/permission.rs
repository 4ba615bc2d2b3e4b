//! What a security group rule allows: from the forms requests have to one normal form, and back ("Security group rules").

use crate::faults::{invalid, missing};
use crate::interface::group_named;
use crate::state::{RulePeer, SecurityGroup, SecurityGroupRule, Vpc};
use crate::{faults, lookup};
use bonkei_api_ec2::{IpPermission, IpRange, UserIdGroupPair};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use ipnet::Ipv4Net;

/// Characters that descriptions of groups and rules may have besides letters and digits.
const PUNCTUATION: &str = ". _-:/()#,@[]+=&;{}!$*";

/// A rule in its normal form, before it has an id: one protocol and range, one peer.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// `tcp`, `udp`, `icmp`, `-1` or another number.
    pub protocol: String,
    /// First port or ICMP type; -1 for all.
    pub from: i32,
    /// Last port or ICMP code; -1 for all.
    pub to: i32,
    /// From or to whom.
    pub peer: RulePeer,
    /// Its description.
    pub description: Option<String>,
}

impl Wanted {
    /// Whether both allow the same; descriptions do not matter.
    pub fn allows_as(&self, other: &Self) -> bool {
        (&self.protocol, self.from, self.to, &self.peer) == (&other.protocol, other.from, other.to, &other.peer)
    }

    /// Whether `rule` allows the same; descriptions do not matter.
    pub fn is(&self, rule: &SecurityGroupRule) -> bool {
        (&self.protocol, self.from, self.to, &self.peer) == (&rule.protocol, rule.from_port, rule.to_port, &rule.peer)
    }

    /// `InvalidPermission.Duplicate`, with the rule in AWS's words.
    pub fn duplicate(&self) -> Fault {
        let peer = match &self.peer {
            RulePeer::Cidr(c) => c.to_string(),
            RulePeer::Group(g) => g.clone(),
        };
        let all = |n: i32| if n == -1 { "ALL".to_owned() } else { n.to_string() };
        let traffic = match self.protocol.as_str() {
            "-1" => "ALL".to_owned(),
            "icmp" => format!("ICMP, type: {}, code: {}", all(self.from), all(self.to)),
            p @ ("tcp" | "udp") => format!("{}, from port: {}, to port: {}", p.to_uppercase(), self.from, self.to),
            other => other.to_owned(),
        };
        Fault::client("InvalidPermission.Duplicate", format!("the specified rule \"peer: {peer}, {traffic}, ALLOW\" already exists"))
    }

    /// As a request would have named it.
    pub fn permission(&self, account: &str) -> IpPermission {
        let mut permission = empty_permission(&self.protocol, self.from, self.to);
        push_peer(&mut permission, &self.peer, None, account);
        permission
    }
}

/// The rules that a request's permissions ask for in `group`, in their order.
///
/// # Errors
/// `InvalidParameterValue`, `MissingParameter`, `InvalidPermission.Malformed`, `InvalidGroup.NotFound`; IPv6 and prefix lists are refused by name.
pub fn wanted(cx: &Ctx<'_>, group: &SecurityGroup, permissions: Vec<IpPermission>) -> Result<Vec<Wanted>, Fault> {
    let mut all: Vec<Wanted> = Vec::new();
    for p in permissions {
        let given = |list: Option<usize>| list.is_some_and(|n| n > 0);
        crate::ops::later(&[
            ("IpPermissions.Ipv6Ranges", given(p.ipv6_ranges.as_ref().map(Vec::len))),
            ("IpPermissions.PrefixListIds", given(p.prefix_list_ids.as_ref().map(Vec::len))),
        ])?;
        let (protocol, from, to) = traffic(p.ip_protocol.as_deref(), p.from_port, p.to_port)?;
        let rule = |peer, description| Wanted { protocol: protocol.clone(), from, to, peer, description };
        let before = all.len();
        for range in p.ip_ranges.unwrap_or_default() {
            let peer = RulePeer::Cidr(block(range.cidr_ip.as_deref().ok_or_else(|| missing("cidrIp"))?)?);
            all.push(rule(peer, description(range.description)?));
        }
        for pair in p.user_id_group_pairs.unwrap_or_default() {
            let peer = RulePeer::Group(peer_group(cx, group, &pair)?);
            all.push(rule(peer, description(pair.description)?));
        }
        if all.len() == before {
            return Err(Fault::client("InvalidPermission.Malformed", "The specified rule has no peer: an IP range or a security group is required."));
        }
    }
    for (n, one) in all.iter().enumerate() {
        if all.iter().take(n).any(|other| one.allows_as(other)) {
            return Err(invalid("The same permission must not appear multiple times"));
        }
    }
    Ok(all)
}

/// A block; bits below the mask are cleared, as EC2 does for rules.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn block(text: &str) -> Result<Ipv4Net, Fault> {
    text.parse::<Ipv4Net>().map(|n| n.trunc()).map_err(|_| invalid(format!("CIDR block {text} is malformed")))
}

/// A rule's description; an empty one is none.
///
/// # Errors
/// `InvalidParameterValue` for more than 255 characters or others than AWS allows.
pub fn description(text: Option<String>) -> Result<Option<String>, Fault> {
    match text.filter(|t| !t.is_empty()) {
        Some(t) if !describes(&t) => Err(invalid(format!(
            "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9{PUNCTUATION}"
        ))),
        good => Ok(good),
    }
}

/// Whether a text may describe or name a security group or describe a rule.
pub fn describes(text: &str) -> bool {
    text.len() <= 255 && text.bytes().all(|b| b.is_ascii_alphanumeric() || PUNCTUATION.as_bytes().contains(&b))
}

/// Characters of descriptions, for messages.
pub fn allowed() -> String {
    format!("a-zA-Z0-9{PUNCTUATION}")
}

/// Protocol and range in normal form: named protocols by name, no range where AWS ignores it ("Protocol numbers" of IANA).
///
/// # Errors
/// `InvalidParameterValue`, `MissingParameter`; ICMPv6 is refused by name.
pub fn traffic(protocol: Option<&str>, from: Option<i32>, to: Option<i32>) -> Result<(String, i32, i32), Fault> {
    let text = protocol.filter(|p| !p.is_empty()).ok_or_else(|| missing("ipProtocol"))?;
    match text.to_ascii_lowercase().as_str() {
        "-1" => Ok(("-1".into(), -1, -1)),
        "tcp" | "6" => ports("tcp", from, to),
        "udp" | "17" => ports("udp", from, to),
        "icmp" | "1" => icmp(from, to),
        "icmpv6" | "58" => Err(Fault::not_implemented("the protocol icmpv6 in security group rules")),
        other => match other.parse::<u8>() {
            Ok(number) => Ok((number.to_string(), -1, -1)),
            Err(_) => Err(invalid(format!("Invalid value '{text}' for IP protocol. Unknown protocol."))),
        },
    }
}

fn ports(protocol: &str, from: Option<i32>, to: Option<i32>) -> Result<(String, i32, i32), Fault> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err(invalid("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange."));
    };
    for port in [from, to] {
        if u16::try_from(port).is_err() {
            return Err(invalid(format!("TCP/UDP port ({port}) out of range")));
        }
    }
    if from > to {
        return Err(invalid(format!("Invalid TCP/UDP port range ({from}:{to})")));
    }
    Ok((protocol.to_owned(), from, to))
}

fn icmp(kind: Option<i32>, code: Option<i32>) -> Result<(String, i32, i32), Fault> {
    let (Some(kind), Some(code)) = (kind, code) else {
        return Err(invalid("Invalid value 'Must specify both type and code with ICMP.' for portRange."));
    };
    for (what, value) in [("type", kind), ("code", code)] {
        if !(-1..=255).contains(&value) {
            return Err(invalid(format!("ICMP {what} ({value}) out of range")));
        }
    }
    if kind == -1 && code != -1 {
        return Err(invalid(format!("ICMP code ({code}) cannot be given for all ICMP types")));
    }
    Ok(("icmp".into(), kind, code))
}

/// The group that a pair names: one of the same VPC, by id, or by name in the default VPC.
fn peer_group(cx: &Ctx<'_>, group: &SecurityGroup, pair: &UserIdGroupPair) -> Result<String, Fault> {
    crate::ops::later(&[("UserIdGroupPairs.VpcPeeringConnectionId", pair.vpc_peering_connection_id.is_some())])?;
    let foreign = pair.user_id.as_ref().is_some_and(|u| !u.is_empty() && *u != cx.scope.account);
    match (&pair.group_id, &pair.group_name) {
        (Some(id), _) => same_vpc(cx, group, id, foreign),
        (None, Some(name)) => {
            if !cx.tx.load::<Vpc>(&cx.scope, &group.vpc)?.is_some_and(|v| v.is_default) {
                return Err(invalid(format!(
                    "Invalid value '{name}' for groupName. You may not reference Amazon VPC security groups by name. Please use the corresponding id for this operation."
                )));
            }
            if foreign {
                return Err(faults::GROUP.not_found(name));
            }
            Ok(group_named(cx, &group.vpc, name)?.id)
        }
        (None, None) => Err(missing("groupName or groupId")),
    }
}

/// The id of a group that `group`'s rules may name.
///
/// # Errors
/// `InvalidGroup.NotFound`, also for a group of another VPC or account; `InvalidGroupId.Malformed`.
pub fn same_vpc(cx: &Ctx<'_>, group: &SecurityGroup, id: &str, foreign: bool) -> Result<String, Fault> {
    let peer = lookup::security_group(cx, id)?;
    if foreign {
        return Err(faults::GROUP.not_found(id));
    }
    if peer.vpc != group.vpc {
        return Err(Fault::client("InvalidGroup.NotFound", "You have specified two resources that belong to different networks."));
    }
    Ok(peer.id)
}

/// Rules as `DescribeSecurityGroups` shows them: one permission for each protocol and range, with all its peers.
pub fn permissions<'a>(rules: impl Iterator<Item = &'a SecurityGroupRule>, account: &str) -> Vec<IpPermission> {
    let mut all: Vec<((&str, i32, i32), IpPermission)> = Vec::new();
    for rule in rules {
        let key = (rule.protocol.as_str(), rule.from_port, rule.to_port);
        let at = all.iter().position(|(k, _)| *k == key).unwrap_or_else(|| {
            all.push((key, empty_permission(key.0, key.1, key.2)));
            all.len() - 1
        });
        if let Some((_, permission)) = all.get_mut(at) {
            push_peer(permission, &rule.peer, rule.description.as_ref(), account);
        }
    }
    all.into_iter().map(|(_, p)| p).collect()
}

fn empty_permission(protocol: &str, from: i32, to: i32) -> IpPermission {
    let ranged = matches!(protocol, "tcp" | "udp" | "icmp");
    IpPermission {
        from_port: ranged.then_some(from),
        ip_protocol: Some(protocol.to_owned()),
        ip_ranges: Some(Vec::new()),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
        to_port: ranged.then_some(to),
        user_id_group_pairs: Some(Vec::new()),
    }
}

fn push_peer(permission: &mut IpPermission, peer: &RulePeer, description: Option<&String>, account: &str) {
    let description = description.cloned();
    match peer {
        RulePeer::Cidr(c) => permission.ip_ranges.get_or_insert_default().push(IpRange { cidr_ip: Some(c.to_string()), description }),
        RulePeer::Group(g) => permission.user_id_group_pairs.get_or_insert_default().push(UserIdGroupPair {
            description,
            group_id: Some(g.clone()),
            user_id: Some(account.to_owned()),
            ..Default::default()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(protocol: &str, from: Option<i32>, to: Option<i32>) -> Result<(String, i32, i32), String> {
        traffic(Some(protocol), from, to).map_err(|f| f.code + ": " + &f.message)
    }

    #[test]
    fn protocols_have_one_name_each() {
        for (given, want) in [
            (("TCP", Some(80), Some(80)), ("tcp", 80, 80)),
            (("6", Some(0), Some(65535)), ("tcp", 0, 65535)),
            (("17", Some(53), Some(53)), ("udp", 53, 53)),
            (("1", Some(8), Some(-1)), ("icmp", 8, -1)),
            (("icmp", Some(-1), Some(-1)), ("icmp", -1, -1)),
            (("-1", Some(80), Some(80)), ("-1", -1, -1)),
            (("50", Some(80), None), ("50", -1, -1)),
            (("050", None, None), ("50", -1, -1)),
        ] {
            assert_eq!(of(given.0, given.1, given.2), Ok((want.0.to_owned(), want.1, want.2)), "{given:?}");
        }
    }

    #[test]
    fn impossible_ranges_are_refused_in_awss_words() {
        for (given, want) in [
            (("tcp", Some(80), None), "InvalidParameterValue: Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange."),
            (("tcp", Some(0), Some(65536)), "InvalidParameterValue: TCP/UDP port (65536) out of range"),
            (("udp", Some(-1), Some(-1)), "InvalidParameterValue: TCP/UDP port (-1) out of range"),
            (("tcp", Some(90), Some(80)), "InvalidParameterValue: Invalid TCP/UDP port range (90:80)"),
            (("icmp", Some(256), Some(-1)), "InvalidParameterValue: ICMP type (256) out of range"),
            (("icmp", Some(-1), Some(0)), "InvalidParameterValue: ICMP code (0) cannot be given for all ICMP types"),
            (("sctp6", None, None), "InvalidParameterValue: Invalid value 'sctp6' for IP protocol. Unknown protocol."),
            (("256", None, None), "InvalidParameterValue: Invalid value '256' for IP protocol. Unknown protocol."),
            (("", None, None), "MissingParameter: The request must contain the parameter ipProtocol"),
            (
                ("icmpv6", Some(-1), Some(-1)),
                "NotImplemented: Bonkei does not implement the protocol icmpv6 in security group rules: nothing was changed.",
            ),
        ] {
            assert_eq!(of(given.0, given.1, given.2), Err(want.to_owned()), "{given:?}");
        }
    }

    #[test]
    fn blocks_are_made_canonical() {
        assert_eq!(block("10.0.0.5/16").map(|b| b.to_string()).as_deref(), Ok("10.0.0.0/16"));
        for bad in ["10.0.0.5", "10.0.0.0/33", "::/0", "", "10.0/8"] {
            assert_eq!(block(bad).map_err(|f| f.message), Err(format!("CIDR block {bad} is malformed")));
        }
    }

    #[test]
    fn descriptions_keep_to_the_set() {
        assert!(describes("SSH from office (10.0.0.0/8), #1!"));
        for bad in ["日本", "a<b", "a\nb", &"x".repeat(256)] {
            assert!(!describes(bad), "{bad}");
        }
    }

    #[test]
    fn a_duplicate_is_named_as_aws_names_it() {
        let rule = |protocol: &str, from, to, peer| Wanted { protocol: protocol.into(), from, to, peer, description: None }.duplicate().message;
        let anyone = RulePeer::Cidr(Ipv4Net::default());
        assert_eq!(
            rule("tcp", 80, 80, anyone.clone()),
            "the specified rule \"peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW\" already exists"
        );
        assert_eq!(rule("-1", -1, -1, RulePeer::Group("sg-1".into())), "the specified rule \"peer: sg-1, ALL, ALLOW\" already exists");
        assert_eq!(rule("icmp", 8, -1, anyone), "the specified rule \"peer: 0.0.0.0/0, ICMP, type: 8, code: ALL, ALLOW\" already exists");
    }
}
