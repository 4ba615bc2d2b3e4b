//! The operations of STS.

use bonkei_api_sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use bonkei_core::Fault;
use bonkei_service::Ctx;

/// The identity whose keys signed the request ("GetCallerIdentity").
///
/// # Errors
/// None: whoever signs may know who they are.
pub fn get_caller_identity(cx: &mut Ctx<'_>, _request: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse, Fault> {
    let who = &cx.caller.principal;
    Ok(GetCallerIdentityResponse { account: Some(who.account().to_owned()), arn: Some(who.arn()), user_id: Some(who.user_id().to_owned()) })
}
