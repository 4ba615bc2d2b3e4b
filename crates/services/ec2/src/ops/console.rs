//! Console output ("Instance console output").

use crate::lookup;
use crate::types;
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_api_ec2::{GetConsoleOutputRequest, GetConsoleOutputResult};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// `GetConsoleOutput`: what the machine really wrote, its last 64 KB.
///
/// # Errors
/// Unknown ids; `UnsupportedOperation` for the latest output of a type that has only the buffered one.
pub fn get_console_output(cx: &mut Ctx<'_>, req: GetConsoleOutputRequest) -> Result<GetConsoleOutputResult, Fault> {
    let instance = lookup::instance(cx, &req.instance_id)?;
    if req.latest.unwrap_or_default() && types::find(&instance.instance_type).is_none_or(types::InstanceType::is_xen) {
        return Err(Fault::client("UnsupportedOperation", "This instance type does not support retrieving the latest console output."));
    }
    let (output, at) = cx.host.console(&instance.id).unwrap_or_else(|| (Vec::new(), cx.now));
    Ok(GetConsoleOutputResult { instance_id: Some(instance.id), output: Some(STANDARD.encode(output)), timestamp: Some(at) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{launch, request};
    use crate::testing::Bench;

    #[test]
    fn the_console_is_the_machines() {
        let bench = Bench::new();
        let id = launch(&bench);
        let ask = |id: &str, latest| GetConsoleOutputRequest { instance_id: id.into(), latest: Some(latest), ..Default::default() };
        let req = ask(&id, true);
        let answer = bench.run(|cx| get_console_output(cx, req)).unwrap();
        assert_eq!(STANDARD.decode(answer.output.unwrap()).unwrap(), b"booted");
        let old = bench
            .run(|cx| crate::ops::run_instances(cx, bonkei_api_ec2::RunInstancesRequest { instance_type: Some("t2.micro".into()), ..request(1) }));
        let old = old.unwrap().instances.unwrap().remove(0).instance_id.unwrap();
        let (latest, unknown, bad) = (ask(&old, true), ask("i-0123456789abcdef0", false), ask("x", false));
        assert_eq!(bench.refused(|cx| get_console_output(cx, latest)), "UnsupportedOperation");
        assert_eq!(bench.refused(|cx| get_console_output(cx, unknown)), "InvalidInstanceID.NotFound");
        assert_eq!(bench.refused(|cx| get_console_output(cx, bad)), "InvalidInstanceID.Malformed");
    }
}
