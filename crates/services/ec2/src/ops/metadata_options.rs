//! Metadata options of running instances, and what an account sets for new ones ("Configure the Instance Metadata Service options").

use crate::faults::{combination, missing};
use crate::state::{InstanceState, Tags};
use crate::{imds, instance, lookup};
use bonkei_api_ec2::{
    GetInstanceMetadataDefaultsRequest, GetInstanceMetadataDefaultsResult, InstanceMetadataDefaultsResponse, ModifyInstanceMetadataOptionsRequest,
    ModifyInstanceMetadataOptionsResult,
};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// `ModifyInstanceMetadataOptions`.
///
/// # Errors
/// Unknown ids, values out of range, requests that change nothing, terminated instances.
pub fn modify_instance_metadata_options(
    cx: &mut Ctx<'_>,
    req: ModifyInstanceMetadataOptionsRequest,
) -> Result<ModifyInstanceMetadataOptionsResult, Fault> {
    if req.instance_id.is_empty() {
        return Err(missing("InstanceId"));
    }
    let mut i = lookup::instance(cx, &req.instance_id)?;
    if matches!(i.state, InstanceState::Terminated | InstanceState::ShuttingDown) {
        return Err(Fault::client("IncorrectInstanceState", format!("The instance '{}' is not in a state that allows the operation.", i.id)));
    }
    let wanted = imds::Wanted::from(req);
    if wanted.is_empty() {
        return Err(combination("At least one metadata option must be specified."));
    }
    i.metadata = wanted.apply(i.metadata, "ModifyInstanceMetadataOptions")?;
    if i.metadata.tags {
        let tags = cx.tx.load::<Tags>(&cx.scope, &i.id)?.map(|t| t.tags).unwrap_or_default();
        tags.keys().try_for_each(|k| imds::check_tag_key(k))?;
    }
    cx.tx.save(&cx.scope, &i)?;
    Ok(ModifyInstanceMetadataOptionsResult { instance_metadata_options: Some(instance::metadata_options(&i, "pending")), instance_id: Some(i.id) })
}

/// `GetInstanceMetadataDefaults`: an account here sets none.
///
/// # Errors
/// None.
pub fn get_instance_metadata_defaults(_: &mut Ctx<'_>, _: GetInstanceMetadataDefaultsRequest) -> Result<GetInstanceMetadataDefaultsResult, Fault> {
    Ok(GetInstanceMetadataDefaultsResult { account_level: Some(InstanceMetadataDefaultsResponse::default()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::run_instances::tests::{instance as record, launch};
    use crate::testing::Bench;

    fn req(id: &str) -> ModifyInstanceMetadataOptionsRequest {
        ModifyInstanceMetadataOptionsRequest { instance_id: id.into(), ..Default::default() }
    }

    #[test]
    fn what_is_left_out_stays() {
        let bench = Bench::new();
        let id = launch(&bench);
        let req = ModifyInstanceMetadataOptionsRequest { http_tokens: Some("required".into()), http_put_response_hop_limit: Some(2), ..req(&id) };
        let options = bench.run(|cx| modify_instance_metadata_options(cx, req)).unwrap().instance_metadata_options.unwrap();
        assert_eq!((options.http_tokens.unwrap().as_str(), options.http_endpoint.unwrap().as_str()), ("required", "enabled"));
        let kept = record(&bench, &id).metadata;
        assert!(kept.tokens_required && kept.endpoint && kept.hop_limit == 2 && !kept.tags);
    }

    #[test]
    fn bad_options_are_refused() {
        let bench = Bench::new();
        let id = launch(&bench);
        let strange = ModifyInstanceMetadataOptionsRequest { http_tokens: Some("maybe".into()), ..req(&id) };
        let far = ModifyInstanceMetadataOptionsRequest { http_put_response_hop_limit: Some(65), ..req(&id) };
        let ipv6 = ModifyInstanceMetadataOptionsRequest { http_protocol_ipv6: Some("enabled".into()), ..req(&id) };
        for (req, code) in [
            (req(&id), "InvalidParameterCombination"),
            (req("i-0123456789abcdef0"), "InvalidInstanceID.NotFound"),
            (strange, "InvalidParameterValue"),
            (far, "InvalidParameterValue"),
            (ipv6, "NotImplemented"),
        ] {
            assert_eq!(bench.refused(|cx| modify_instance_metadata_options(cx, req)), code);
        }
    }
}
