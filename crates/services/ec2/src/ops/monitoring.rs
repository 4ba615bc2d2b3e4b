//! Detailed monitoring ("Monitor your instances using CloudWatch").

use crate::faults::{INSTANCE, missing};
use crate::lookup;
use crate::state::{Instance, InstanceState};
use bonkei_api_ec2::{
    InstanceMonitoring, MonitorInstancesRequest, MonitorInstancesResult, Monitoring, MonitoringState, UnmonitorInstancesRequest,
    UnmonitorInstancesResult,
};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// `MonitorInstances`.
///
/// # Errors
/// Unknown ids and terminated instances.
pub fn monitor_instances(cx: &mut Ctx<'_>, req: MonitorInstancesRequest) -> Result<MonitorInstancesResult, Fault> {
    Ok(MonitorInstancesResult { instance_monitorings: Some(set(cx, &req.instance_ids, true)?) })
}

/// `UnmonitorInstances`.
///
/// # Errors
/// Unknown ids and terminated instances.
pub fn unmonitor_instances(cx: &mut Ctx<'_>, req: UnmonitorInstancesRequest) -> Result<UnmonitorInstancesResult, Fault> {
    Ok(UnmonitorInstancesResult { instance_monitorings: Some(set(cx, &req.instance_ids, false)?) })
}

fn set(cx: &mut Ctx<'_>, ids: &Vec<String>, on: bool) -> Result<Vec<InstanceMonitoring>, Fault> {
    if ids.is_empty() {
        return Err(missing("InstanceId"));
    }
    let mut all = Vec::new();
    for mut i in lookup::records::<Instance>(cx, INSTANCE, Some(ids))? {
        if i.state == InstanceState::Terminated {
            return Err(Fault::client("IncorrectInstanceState", format!("The instance '{}' is not in a state that allows the operation.", i.id)));
        }
        let state = match (i.monitoring, on) {
            (false, true) => MonitoringState::PENDING,
            (true, true) => MonitoringState::ENABLED,
            (true, false) => MonitoringState::DISABLING,
            (false, false) => MonitoringState::DISABLED,
        };
        if i.monitoring != on {
            i.monitoring = on;
            cx.tx.save(&cx.scope, &i)?;
        }
        all.push(InstanceMonitoring { instance_id: Some(i.id), monitoring: Some(Monitoring { state: Some(state), ..Monitoring::default() }) });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{instance as record, launch};
    use crate::testing::Bench;

    #[test]
    fn monitoring_goes_on_and_off() {
        let bench = Bench::new();
        let id = launch(&bench);
        let on = |ids: Vec<String>| MonitorInstancesRequest { instance_ids: ids, ..Default::default() };
        let state = |all: Option<Vec<InstanceMonitoring>>| all.unwrap().remove(0).monitoring.unwrap().state.unwrap();
        for want in [MonitoringState::PENDING, MonitoringState::ENABLED] {
            let req = on(vec![id.clone()]);
            assert_eq!(state(bench.run(|cx| monitor_instances(cx, req)).unwrap().instance_monitorings), want);
        }
        assert!(record(&bench, &id).monitoring);
        let off = UnmonitorInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
        assert_eq!(state(bench.run(|cx| unmonitor_instances(cx, off)).unwrap().instance_monitorings), MonitoringState::DISABLING);
        let (none, unknown) = (on(Vec::new()), on(vec![id, "i-0123456789abcdef0".into()]));
        assert_eq!(bench.refused(|cx| monitor_instances(cx, none)), "MissingParameter");
        assert_eq!(bench.refused(|cx| monitor_instances(cx, unknown)), "InvalidInstanceID.NotFound");
    }
}
