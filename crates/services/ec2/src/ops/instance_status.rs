//! Status checks ("Status checks for Amazon EC2 instances").

use crate::faults::INSTANCE;
use crate::filter::{Filters, flag, one};
use crate::page::page;
use crate::state::{Check, Instance, InstanceState};
use crate::{instance, lookup};
use bonkei_api_ec2::{
    DescribeInstanceStatusRequest, DescribeInstanceStatusResult, InstanceStatus, InstanceStatusDetails, InstanceStatusSummary, StatusName,
    SummaryStatus,
};
use bonkei_core::{Fault, Timestamp, zones};
use bonkei_service::Ctx;

#[rustfmt::skip]
const FILTERS: &[&str] = &[
    "attached-ebs-status.status", "availability-zone", "availability-zone-id", "event.code", "event.description", "event.instance-event-id",
    "event.not-after", "event.not-before", "event.not-before-deadline", "instance-state-code", "instance-state-name", "instance-status.reachability",
    "instance-status.status", "operator.managed", "operator.principal", "system-status.reachability", "system-status.status",
];

/// `DescribeInstanceStatus`: what was last seen on the machines.
///
/// # Errors
/// Unknown ids and filters, and pages of ids that were named.
pub fn describe_instance_status(cx: &mut Ctx<'_>, req: DescribeInstanceStatusRequest) -> Result<DescribeInstanceStatusResult, Fault> {
    let filters = Filters::new(req.filters)?;
    filters.check(FILTERS)?;
    let named = req.instance_ids.as_ref().is_some_and(|i| !i.is_empty());
    let every = req.include_all_instances.unwrap_or_default();
    let zones = zones(&cx.scope.region);
    let zone_id = |i: &Instance| zones.iter().find(|z| z.name == i.zone).map(|z| z.id.clone());
    let mut found = Vec::new();
    for i in lookup::records::<Instance>(cx, INSTANCE, req.instance_ids.as_ref())? {
        let seen = every || i.state == InstanceState::Running;
        if seen && filters.pass(None, |name| field(&i, zone_id(&i), name))? {
            found.push(i);
        }
    }
    let page = page(found, req.max_results, req.next_token.as_deref(), 5..=1000, named, |i| i.id.clone())?;
    let describe = |i: Instance| InstanceStatus {
        availability_zone: Some(i.zone.clone()),
        availability_zone_id: zone_id(&i),
        instance_id: Some(i.id.clone()),
        instance_state: Some(instance::state(i.state)),
        instance_status: Some(summary(&i, i.checks.instance)),
        system_status: Some(summary(&i, i.checks.system)),
        ..InstanceStatus::default()
    };
    Ok(DescribeInstanceStatusResult { instance_statuses: Some(page.items.into_iter().map(describe).collect()), next_token: page.next })
}

/// What a check says in the summary and in its details; no details where nothing is checked.
fn words(i: &Instance, check: Check) -> (&'static str, Option<&'static str>) {
    match i.state {
        InstanceState::Running => {
            let (detail, summary) = instance::check(check);
            (summary, Some(detail))
        }
        InstanceState::Pending => ("initializing", Some("initializing")),
        _ => ("not-applicable", None),
    }
}

fn summary(i: &Instance, check: Check) -> InstanceStatusSummary {
    let (status, detail) = words(i, check);
    let since = i.checks.impaired_since.filter(|_| check == Check::Failed).map(Timestamp::from_millis);
    InstanceStatusSummary {
        details: detail.map(|d| vec![InstanceStatusDetails { impaired_since: since, name: Some(StatusName::REACHABILITY), status: Some(d.into()) }]),
        status: Some(SummaryStatus::from(status)),
    }
}

fn field(i: &Instance, zone_id: Option<String>, name: &str) -> Option<Vec<String>> {
    let detail = |check| Some(words(i, check).1.map(str::to_owned).into_iter().collect());
    match name {
        "availability-zone" => one(&i.zone),
        "availability-zone-id" => Some(zone_id.into_iter().collect()),
        "instance-state-code" => one(i.state.code().to_string()),
        "instance-state-name" => one(i.state.name()),
        "instance-status.reachability" => detail(i.checks.instance),
        "instance-status.status" => one(words(i, i.checks.instance).0),
        "operator.managed" => flag(false),
        "system-status.reachability" => detail(i.checks.system),
        "system-status.status" => one(words(i, i.checks.system).0),
        known if FILTERS.contains(&known) => Some(Vec::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{launch, seen_running};
    use crate::testing::Bench;
    use bonkei_api_ec2::Filter;

    fn ask(bench: &Bench, all: bool, filters: Option<Vec<Filter>>) -> Vec<InstanceStatus> {
        let req = DescribeInstanceStatusRequest { include_all_instances: Some(all), filters, ..Default::default() };
        bench.run(|cx| describe_instance_status(cx, req)).unwrap().instance_statuses.unwrap()
    }

    #[test]
    fn statuses_follow_the_checks() {
        let bench = Bench::new();
        let id = launch(&bench);
        assert!(ask(&bench, false, None).is_empty(), "a pending instance shows only when all are asked for");
        assert_eq!(ask(&bench, true, None).len(), 1);
        seen_running(&bench, &id);
        let status = |s: &InstanceStatus| s.instance_status.as_ref().and_then(|x| x.status.as_ref()).map(|x| x.as_str().to_owned()).unwrap();
        assert_eq!(status(&ask(&bench, false, None)[0]), "initializing");
        for (check, summary, detail, since) in [(Check::Passed, "ok", "passed", None), (Check::Failed, "impaired", "failed", Some(1_000_000))] {
            let (scope, id) = (bench.scope.clone(), id.clone());
            bench.change(move |tx| {
                let mut i = tx.load::<Instance>(&scope, &id)?.unwrap();
                i.checks.instance = check;
                i.checks.impaired_since = since;
                tx.save(&scope, &i)
            });
            let one = ask(&bench, false, None).remove(0);
            assert_eq!(status(&one), summary);
            let details = one.instance_status.unwrap().details.unwrap().remove(0);
            assert_eq!(details.status.unwrap().as_str(), detail);
            assert_eq!(details.impaired_since, since.map(Timestamp::from_millis));
        }
        let filter = |name: &str, value: &str| Some(vec![Filter { name: Some(name.into()), values: Some(vec![value.into()]) }]);
        assert_eq!(ask(&bench, false, filter("instance-status.status", "impaired")).len(), 1);
        assert_eq!(ask(&bench, false, filter("instance-status.reachability", "passed")).len(), 0);
        let strange = DescribeInstanceStatusRequest { filters: filter("mood", "good"), ..Default::default() };
        assert_eq!(bench.refused(|cx| describe_instance_status(cx, strange)), "InvalidParameterValue");
    }

    #[test]
    fn every_documented_filter_is_answered() {
        let bench = Bench::new();
        let id = launch(&bench);
        let i = bench.read(|tx| tx.load::<Instance>(&bench.scope, &id)).unwrap();
        for name in FILTERS {
            assert!(field(&i, None, name).is_some(), "{name}");
        }
    }
}
