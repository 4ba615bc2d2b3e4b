//! Secondary CIDR blocks of a VPC ("VPC CIDR blocks").

use crate::cidr;
use crate::faults::{invalid, missing};
use crate::state::{CidrAssociation, Subnet, Vpc};
use crate::{lookup, quota};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;
use ipnet::Ipv4Net;

/// Adds a block ("AssociateVpcCidrBlock").
///
/// # Errors
/// `InvalidVpc.Range`, `CidrConflict`, `InvalidParameterValue` for a restricted block, `CidrLimitExceeded`; IPv6 and IPAM are refused by name.
pub fn associate_vpc_cidr_block(cx: &mut Ctx<'_>, request: api::AssociateVpcCidrBlockRequest) -> Result<api::AssociateVpcCidrBlockResult, Fault> {
    super::vpc::later(&[
        ("AmazonProvidedIpv6CidrBlock", request.amazon_provided_ipv6_cidr_block == Some(true)),
        ("Ipv6CidrBlock", request.ipv6_cidr_block.is_some()),
        ("Ipv6Pool", request.ipv6_pool.is_some()),
        ("Ipv4IpamPoolId", request.ipv4_ipam_pool_id.is_some()),
        ("Ipv6IpamPoolId", request.ipv6_ipam_pool_id.is_some()),
    ])?;
    let mut vpc = lookup::vpc(cx, &request.vpc_id)?;
    let text = request.cidr_block.ok_or_else(|| missing("cidrBlock"))?;
    let block = cidr::parse(&text, "cidrBlock")?;
    if !cidr::fits(block) {
        return Err(Fault::client("InvalidVpc.Range", format!("The CIDR '{text}' is invalid.")));
    }
    if vpc.blocks.iter().any(|b| cidr::overlap(b.cidr, block)) {
        return Err(Fault::client("CidrConflict", format!("The CIDR '{block}' conflicts with another subnet")));
    }
    if restricted(&vpc, block) {
        return Err(invalid(format!(
            "The CIDR '{block}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, or use a publicly-routable CIDR."
        )));
    }
    if vpc.blocks.len() >= quota::BLOCKS {
        return Err(Fault::client(
            "CidrLimitExceeded",
            format!("This network '{}' has met its maximum number of allowed CIDRs: {}", vpc.id, quota::BLOCKS),
        ));
    }
    let made = CidrAssociation { id: cx.ids.resource("vpc-cidr-assoc"), cidr: block };
    vpc.blocks.push(made.clone());
    cx.tx.save(&cx.scope, &vpc)?;
    let mut shown = form(&made);
    shown.cidr_block_state = state(api::VpcCidrBlockStateCode::ASSOCIATING);
    Ok(api::AssociateVpcCidrBlockResult { cidr_block_association: Some(shown), vpc_id: Some(vpc.id), ..Default::default() })
}

/// Takes a secondary block away ("DisassociateVpcCidrBlock").
///
/// # Errors
/// `InvalidVpcCidrBlockAssociationID.NotFound`, `OperationNotPermitted` for the primary block, `DependencyViolation` for one with subnets.
pub fn disassociate_vpc_cidr_block(
    cx: &mut Ctx<'_>,
    request: api::DisassociateVpcCidrBlockRequest,
) -> Result<api::DisassociateVpcCidrBlockResult, Fault> {
    let id = request.association_id;
    let all = cx.tx.list::<Vpc>(&cx.scope)?;
    let Some(mut vpc) = all.into_iter().find(|v| v.blocks.iter().any(|b| b.id == id)) else {
        return Err(Fault::client("InvalidVpcCidrBlockAssociationID.NotFound", format!("The vpc CIDR block association ID '{id}' does not exist")));
    };
    if vpc.blocks.first().is_some_and(|b| b.id == id) {
        return Err(Fault::client(
            "OperationNotPermitted",
            format!("The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of the VPC"),
        ));
    }
    let (gone, kept): (Vec<_>, Vec<_>) = vpc.blocks.into_iter().partition(|b| b.id == id);
    vpc.blocks = kept;
    let subnets = cx.tx.find::<Subnet>(&cx.scope, "vpc", &vpc.id)?;
    if gone.iter().any(|b| subnets.iter().any(|s| b.cidr.contains(&s.cidr))) {
        return Err(crate::faults::dependency(format!("The vpc CIDR block with association ID {id} has dependencies and cannot be disassociated.")));
    }
    cx.tx.save(&cx.scope, &vpc)?;
    let shown = gone.first().map(|b| api::VpcCidrBlockAssociation { cidr_block_state: state(api::VpcCidrBlockStateCode::DISASSOCIATING), ..form(b) });
    Ok(api::DisassociateVpcCidrBlockResult { cidr_block_association: shown, vpc_id: Some(vpc.id), ..Default::default() })
}

/// The private ranges of which a VPC may have only one ("IPv4 CIDR block association restrictions").
fn restricted(vpc: &Vpc, block: Ipv4Net) -> bool {
    let range =
        |b: Ipv4Net| ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].into_iter().position(|r| r.parse::<Ipv4Net>().is_ok_and(|r| r.contains(&b)));
    let benchmark = "198.19.0.0/16".parse::<Ipv4Net>().is_ok_and(|r| cidr::overlap(r, block));
    let (old, new) = (vpc.cidr().and_then(range), range(block));
    benchmark || matches!((old, new), (Some(a), Some(b)) if a != b)
}

/// A block in the response's form.
pub(super) fn form(b: &CidrAssociation) -> api::VpcCidrBlockAssociation {
    api::VpcCidrBlockAssociation {
        association_id: Some(b.id.clone()),
        cidr_block: Some(b.cidr.to_string()),
        cidr_block_state: state(api::VpcCidrBlockStateCode::ASSOCIATED),
    }
}

fn state(code: api::VpcCidrBlockStateCode) -> Option<api::VpcCidrBlockState> {
    Some(api::VpcCidrBlockState { state: Some(code), ..Default::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn secondary_blocks_come_and_go() {
        let bench = Bench::new();
        let vpc = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
        let ask = move |block: &str| api::AssociateVpcCidrBlockRequest { vpc_id: vpc.clone(), cidr_block: Some(block.into()), ..Default::default() };
        for (block, code) in [
            ("172.31.64.0/20", "CidrConflict"),
            ("10.0.0.0/16", "InvalidParameterValue"),
            ("198.19.0.0/16", "InvalidParameterValue"),
            ("100.64.0.0/8", "InvalidVpc.Range"),
        ] {
            let request = ask(block);
            assert_eq!(bench.refused(move |cx| associate_vpc_cidr_block(cx, request)), code, "{block}");
        }
        let request = ask("100.64.0.0/16");
        let made = bench.run(move |cx| associate_vpc_cidr_block(cx, request)).unwrap().cidr_block_association.unwrap();
        let id = made.association_id.unwrap();
        bench.run(move |cx| disassociate_vpc_cidr_block(cx, api::DisassociateVpcCidrBlockRequest { association_id: id })).unwrap();
        let primary = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).blocks.remove(0).id;
        assert_eq!(
            bench.refused(move |cx| disassociate_vpc_cidr_block(cx, api::DisassociateVpcCidrBlockRequest { association_id: primary })),
            "OperationNotPermitted"
        );
    }
}
