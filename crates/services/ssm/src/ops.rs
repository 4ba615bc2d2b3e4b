//! The operations of Parameter Store that read.

use crate::public;
use bonkei_api_ssm::{
    GetParameterRequest, GetParameterResult, GetParametersByPathRequest, GetParametersByPathResult, GetParametersRequest, GetParametersResult,
    Parameter,
};
use bonkei_core::Fault;
use bonkei_service::{Ctx, Page};

/// One parameter ("GetParameter"). A label or version may follow the name after a colon.
///
/// # Errors
/// `ParameterNotFound`, `ParameterVersionNotFound`.
pub fn get_parameter(cx: &mut Ctx<'_>, request: GetParameterRequest) -> Result<GetParameterResult, Fault> {
    match lookup(cx, &request.name)? {
        Some(parameter) => Ok(GetParameterResult { parameter: Some(parameter) }),
        None => Err(Fault::client("ParameterNotFound", "")),
    }
}

/// Up to ten parameters ("GetParameters"); unknown ones are listed, not refused.
///
/// # Errors
/// `ValidationException` for names given twice.
pub fn get_parameters(cx: &mut Ctx<'_>, request: GetParametersRequest) -> Result<GetParametersResult, Fault> {
    let mut names = request.names;
    let before = names.len();
    names.sort();
    names.dedup();
    if names.len() != before {
        return Err(Fault::client("ValidationException", "Duplicate names are not allowed in the request."));
    }
    let (mut parameters, mut invalid) = (Vec::new(), Vec::new());
    for name in names {
        match lookup(cx, &name) {
            Ok(Some(parameter)) => parameters.push(parameter),
            _ => invalid.push(name),
        }
    }
    Ok(GetParametersResult { invalid_parameters: Some(invalid), parameters: Some(parameters) })
}

/// The parameters below a path ("GetParametersByPath").
///
/// # Errors
/// `ValidationException` for a path without its slash, `InvalidNextToken`, and filters are refused by name.
pub fn get_parameters_by_path(cx: &mut Ctx<'_>, request: GetParametersByPathRequest) -> Result<GetParametersByPathResult, Fault> {
    if !request.path.starts_with('/') {
        return Err(Fault::client(
            "ValidationException",
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\".",
        ));
    }
    if request.parameter_filters.is_some_and(|f| !f.is_empty()) {
        return Err(Fault::not_implemented("ssm:GetParametersByPath ParameterFilters"));
    }
    let all = public::below(cx, &request.path, request.recursive.unwrap_or_default());
    let size = usize::try_from(request.max_results.unwrap_or(10)).unwrap_or(10).clamp(1, 10);
    let page = Page::of(all, Some(size), request.next_token.as_deref(), |p| p.name.clone().unwrap_or_default())
        .ok_or_else(|| Fault::client("InvalidNextToken", "The specified token isn't valid."))?;
    Ok(GetParametersByPathResult { next_token: page.next, parameters: Some(page.items) })
}

fn lookup(cx: &Ctx<'_>, name: &str) -> Result<Option<Parameter>, Fault> {
    // an ARN names a parameter too: what follows `parameter` is its path
    let name = name.strip_prefix("arn:").and_then(|_| name.split_once(":parameter")).map_or(name, |(_, path)| path);
    let (plain, selector) = name.split_once(':').map_or((name, None), |(n, s)| (n, Some(s)));
    let Some(mut parameter) = public::find(cx, plain) else { return Ok(None) };
    if let Some(selector) = selector {
        if selector != "1" {
            return Err(Fault::client("ParameterVersionNotFound", format!("Systems Manager could not find version {selector} of {plain}.")));
        }
        parameter.selector = Some(format!(":{selector}"));
    }
    Ok(Some(parameter))
}
