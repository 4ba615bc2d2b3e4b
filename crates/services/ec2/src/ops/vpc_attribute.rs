//! Attributes of a VPC ("DNS attributes for your VPC").

use crate::faults::{combination, invalid, missing};
use crate::lookup;
use bonkei_api_ec2 as api;
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// Changes one attribute ("ModifyVpcAttribute").
///
/// # Errors
/// `InvalidParameterCombination` for more than one at a time, `MissingParameter` for none.
pub fn modify_vpc_attribute(cx: &mut Ctx<'_>, request: api::ModifyVpcAttributeRequest) -> Result<api::ModifyVpcAttributeResponse, Fault> {
    let mut vpc = lookup::vpc(cx, &request.vpc_id)?;
    let value = |v: &Option<api::AttributeBooleanValue>| v.as_ref().and_then(|v| v.value);
    match (value(&request.enable_dns_support), value(&request.enable_dns_hostnames), value(&request.enable_network_address_usage_metrics)) {
        (Some(support), None, None) => vpc.dns_support = support,
        (None, Some(hostnames), None) => vpc.dns_hostnames = hostnames,
        (None, None, Some(metrics)) => vpc.address_usage_metrics = metrics,
        (None, None, None) => return Err(missing("attribute")),
        _ => return Err(combination("Fields for multiple attribute types specified")),
    }
    cx.tx.save(&cx.scope, &vpc)?;
    Ok(api::ModifyVpcAttributeResponse {})
}

/// Tells one attribute ("DescribeVpcAttribute").
///
/// # Errors
/// `InvalidParameterValue` for an attribute there is not.
pub fn describe_vpc_attribute(cx: &mut Ctx<'_>, request: api::DescribeVpcAttributeRequest) -> Result<api::DescribeVpcAttributeResult, Fault> {
    let vpc = lookup::vpc(cx, &request.vpc_id)?;
    let mut answer = api::DescribeVpcAttributeResult { vpc_id: Some(vpc.id), ..Default::default() };
    let said = |value| Some(api::AttributeBooleanValue { value: Some(value) });
    match request.attribute.as_str() {
        "enableDnsSupport" => answer.enable_dns_support = said(vpc.dns_support),
        "enableDnsHostnames" => answer.enable_dns_hostnames = said(vpc.dns_hostnames),
        "enableNetworkAddressUsageMetrics" => answer.enable_network_address_usage_metrics = said(vpc.address_usage_metrics),
        other => return Err(invalid(format!("Value ({other}) for parameter attribute is invalid. Unknown attribute."))),
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Vpc;
    use crate::testing::Bench;

    #[test]
    fn one_attribute_at_a_time() {
        let bench = Bench::new();
        let vpc_id = bench.read(|tx| tx.list::<Vpc>(&bench.scope)).remove(0).id;
        let on = Some(api::AttributeBooleanValue { value: Some(false) });
        let both = api::ModifyVpcAttributeRequest {
            vpc_id: vpc_id.clone(),
            enable_dns_support: on.clone(),
            enable_dns_hostnames: on.clone(),
            ..Default::default()
        };
        assert_eq!(bench.refused(move |cx| modify_vpc_attribute(cx, both)), "InvalidParameterCombination");
        let one = api::ModifyVpcAttributeRequest { vpc_id: vpc_id.clone(), enable_dns_support: on, ..Default::default() };
        bench.run(move |cx| modify_vpc_attribute(cx, one)).unwrap();
        let ask = api::DescribeVpcAttributeRequest { vpc_id, attribute: "enableDnsSupport".into(), ..Default::default() };
        assert_eq!(bench.run(move |cx| describe_vpc_attribute(cx, ask)).unwrap().enable_dns_support.unwrap().value, Some(false));
    }
}
