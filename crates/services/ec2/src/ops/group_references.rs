//! Where security groups can be used ("DescribeSecurityGroupReferences", "GetSecurityGroupsForVpc").

use crate::faults::missing;
use crate::filter::{Filters, one};
use crate::state::SecurityGroup;
use crate::{lookup, page, tags};
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// VPCs on the other side of a peering connection whose rules name these groups; there are no such connections yet
/// ("DescribeSecurityGroupReferences").
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidGroupId.Malformed`.
pub fn describe_security_group_references(
    cx: &mut Ctx<'_>,
    request: api::DescribeSecurityGroupReferencesRequest,
) -> Result<api::DescribeSecurityGroupReferencesResult, Fault> {
    if request.group_id.is_empty() {
        return Err(missing("GroupId"));
    }
    for id in &request.group_id {
        lookup::security_group(cx, id)?;
    }
    Ok(api::DescribeSecurityGroupReferencesResult { security_group_reference_set: Some(Vec::new()) })
}

/// Groups that interfaces of a VPC can have ("GetSecurityGroupsForVpc").
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue` for filters and sizes.
pub fn get_security_groups_for_vpc(
    cx: &mut Ctx<'_>,
    request: api::GetSecurityGroupsForVpcRequest,
) -> Result<api::GetSecurityGroupsForVpcResult, Fault> {
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let filters = Filters::new(request.filters)?;
    let all_tags = tags::all(cx)?;
    let mut found = Vec::new();
    for group in cx.tx.find::<SecurityGroup>(&cx.scope, "vpc", &vpc.id)? {
        let passes = filters.pass(all_tags.get(&group.id), |name| match name {
            "description" => one(&group.description),
            "group-id" => one(&group.id),
            "group-name" => one(&group.name),
            "owner-id" => one(&cx.scope.account),
            "primary-vpc-id" => one(&group.vpc),
            _ => None,
        })?;
        if passes {
            found.push(group);
        }
    }
    let page = page::page(found, request.max_results, request.next_token.as_deref(), 5..=1000, false, |g| g.id.clone())?;
    let form = |g: &SecurityGroup| api::SecurityGroupForVpc {
        description: Some(g.description.clone()),
        group_id: Some(g.id.clone()),
        group_name: Some(g.name.clone()),
        owner_id: Some(cx.scope.account.clone()),
        primary_vpc_id: Some(g.vpc.clone()),
        tags: tags::form(all_tags.get(&g.id)),
    };
    Ok(api::GetSecurityGroupsForVpcResult { next_token: page.next, security_group_for_vpcs: Some(page.items.iter().map(form).collect()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Vpc;
    use crate::testing::Bench;

    #[test]
    fn a_vpcs_groups_are_found() {
        let bench = Bench::new();
        let vpc = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
        let request = api::GetSecurityGroupsForVpcRequest { vpc_id: vpc.clone(), ..Default::default() };
        let groups = bench.run(move |cx| get_security_groups_for_vpc(cx, request)).unwrap().security_group_for_vpcs.unwrap();
        assert_eq!(groups.first().map(|g| (g.group_name.as_deref(), g.primary_vpc_id.as_deref())), Some((Some("default"), Some(vpc.as_str()))));
        let id = groups[0].group_id.clone().unwrap();
        let request = api::DescribeSecurityGroupReferencesRequest { group_id: vec![id], ..Default::default() };
        assert_eq!(bench.run(move |cx| describe_security_group_references(cx, request)).unwrap().security_group_reference_set, Some(Vec::new()));
        let nowhere = api::GetSecurityGroupsForVpcRequest { vpc_id: "vpc-0123456789abcdef0".into(), ..Default::default() };
        assert_eq!(bench.refused(move |cx| get_security_groups_for_vpc(cx, nowhere)), "InvalidVpcID.NotFound");
        let nothing = api::DescribeSecurityGroupReferencesRequest { group_id: vec!["sg-0123456789abcdef0".into()], ..Default::default() };
        assert_eq!(bench.refused(move |cx| describe_security_group_references(cx, nothing)), "InvalidGroup.NotFound");
    }
}
