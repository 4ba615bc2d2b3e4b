//! CPU credit options ("Unlimited mode for burstable performance instances").

use crate::faults::INSTANCE;
use crate::filter::{Filters, one};
use crate::page::page;
use crate::state::{Instance, InstanceState};
use crate::{credits, lookup};
use bonkei_api_ec2::{
    DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResult, InstanceCreditSpecification,
    ModifyInstanceCreditSpecificationRequest, ModifyInstanceCreditSpecificationResult, SuccessfulInstanceCreditSpecificationItem,
    UnsuccessfulInstanceCreditSpecificationItem, UnsuccessfulInstanceCreditSpecificationItemError,
};
use bonkei_core::Fault;
use bonkei_service::{Ctx, digest};

/// `DescribeInstanceCreditSpecifications`. Without ids it lists those with the option `unlimited`, as AWS does.
///
/// # Errors
/// Unknown ids and filters; `InstanceCreditSpecification.NotSupported` for a named instance that is not burstable.
pub fn describe_instance_credit_specifications(
    cx: &mut Ctx<'_>,
    req: DescribeInstanceCreditSpecificationsRequest,
) -> Result<DescribeInstanceCreditSpecificationsResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(&["instance-id"])?;
    let named = req.instance_ids.as_ref().is_some_and(|i| !i.is_empty());
    let mut found = Vec::new();
    for i in lookup::records::<Instance>(cx, INSTANCE, req.instance_ids.as_ref())? {
        let shown = match i.cpu_credits.as_deref() {
            None if named => return Err(not_burstable(&i)),
            None => false,
            Some(option) => named || (option == "unlimited" && i.state != InstanceState::Terminated),
        };
        let fits = filters.pass(None, |name| if name == "instance-id" { one(&i.id) } else { None })?;
        if shown && fits {
            found.push(InstanceCreditSpecification { cpu_credits: i.cpu_credits, instance_id: Some(i.id) });
        }
    }
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=1000, named, |i| i.instance_id.clone().unwrap_or_default())?;
    Ok(DescribeInstanceCreditSpecificationsResult { instance_credit_specifications: Some(page.items), next_token: page.next })
}

/// `ModifyInstanceCreditSpecification`: what cannot be changed is listed, the rest is changed.
///
/// # Errors
/// A client token used for another request.
pub fn modify_instance_credit_specification(
    cx: &mut Ctx<'_>,
    req: ModifyInstanceCreditSpecificationRequest,
) -> Result<ModifyInstanceCreditSpecificationResult, Fault> {
    let token = req.client_token.clone().filter(|t| !t.is_empty());
    let digest = digest(&ModifyInstanceCreditSpecificationRequest { dry_run: None, ..req.clone() });
    if let Some(token) = &token {
        // the same request again changes the same instances to the same options
        cx.made_before("ModifyInstanceCreditSpecification", token, &digest)?;
    }
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for item in req.instance_credit_specifications {
        match set(cx, &item.instance_id, item.cpu_credits.as_deref().unwrap_or_default()) {
            Ok(()) => done.push(SuccessfulInstanceCreditSpecificationItem { instance_id: Some(item.instance_id) }),
            Err(fault) if fault.is_sender() && fault.code != "InvalidParameterValue" => failed.push(UnsuccessfulInstanceCreditSpecificationItem {
                error: Some(UnsuccessfulInstanceCreditSpecificationItemError { code: Some(fault.code.into()), message: Some(fault.message) }),
                instance_id: Some(item.instance_id),
            }),
            Err(fault) => return Err(fault),
        }
    }
    if let Some(token) = token {
        cx.remember_made("ModifyInstanceCreditSpecification", &token, digest, String::new())?;
    }
    Ok(ModifyInstanceCreditSpecificationResult {
        successful_instance_credit_specifications: Some(done),
        unsuccessful_instance_credit_specifications: Some(failed),
    })
}

fn set(cx: &mut Ctx<'_>, id: &str, option: &str) -> Result<(), Fault> {
    let option = credits::option(option)?;
    let mut i = lookup::instance(cx, id)?;
    if i.cpu_credits.is_none() {
        return Err(not_burstable(&i));
    }
    if matches!(i.state, InstanceState::Terminated | InstanceState::ShuttingDown) {
        return Err(Fault::client("IncorrectInstanceState", format!("The instance '{id}' is not in a state that allows the operation.")));
    }
    i.cpu_credits = Some(option);
    Ok(cx.tx.save(&cx.scope, &i)?)
}

fn not_burstable(i: &Instance) -> Fault {
    Fault::client("InstanceCreditSpecification.NotSupported", format!("The specified instance '{}' does not use CPU credits for CPU usage.", i.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{instance as record, launch, launch_type};
    use crate::testing::Bench;
    use bonkei_api_ec2::InstanceCreditSpecificationRequest;

    fn ask(ids: &[&str]) -> DescribeInstanceCreditSpecificationsRequest {
        let ids: Vec<String> = ids.iter().map(|i| (*i).to_owned()).collect();
        DescribeInstanceCreditSpecificationsRequest { instance_ids: (!ids.is_empty()).then_some(ids), ..Default::default() }
    }

    fn change(items: &[(&str, &str)]) -> ModifyInstanceCreditSpecificationRequest {
        let item =
            |(id, option): &(&str, &str)| InstanceCreditSpecificationRequest { cpu_credits: Some((*option).into()), instance_id: (*id).into() };
        ModifyInstanceCreditSpecificationRequest { instance_credit_specifications: items.iter().map(item).collect(), ..Default::default() }
    }

    #[test]
    fn options_are_shown_and_changed() {
        let bench = Bench::new();
        let (t3, t2, m5) = (launch(&bench), launch_type(&bench, "t2.micro"), launch_type(&bench, "m5.large"));
        let list = |req| bench.run(|cx| describe_instance_credit_specifications(cx, req)).unwrap().instance_credit_specifications.unwrap();
        assert_eq!(list(ask(&[])).len(), 1);
        assert_eq!(list(ask(&[&t2]))[0].cpu_credits.as_deref(), Some("standard"));
        let refused = ask(&[&m5]);
        assert_eq!(bench.refused(|cx| describe_instance_credit_specifications(cx, refused)), "InstanceCreditSpecification.NotSupported");

        let req = change(&[(&t3, "standard"), (&m5, "standard"), ("i-0123456789abcdef0", "standard")]);
        let answer = bench.run(|cx| modify_instance_credit_specification(cx, req)).unwrap();
        assert_eq!(answer.successful_instance_credit_specifications.unwrap()[0].instance_id.as_deref(), Some(t3.as_str()));
        let codes: Vec<_> = answer.unsuccessful_instance_credit_specifications.unwrap().into_iter().map(|u| u.error.unwrap().code.unwrap()).collect();
        assert_eq!(codes.iter().map(|c| c.as_str()).collect::<Vec<_>>(), ["InstanceCreditSpecification.NotSupported", "InvalidInstanceID.NotFound"]);
        assert_eq!(record(&bench, &t3).cpu_credits.as_deref(), Some("standard"));
        let strange = change(&[(&t3, "plenty")]);
        assert_eq!(bench.refused(|cx| modify_instance_credit_specification(cx, strange)), "InvalidParameterValue");
    }
}
