//! The public parameters ("Calling AMI public parameters"): read only, the same in every account.

use bonkei_api_ssm::{Parameter, ParameterType};
use bonkei_core::{Arn, Timestamp};
use bonkei_service::Ctx;
use bonkei_spec::{DEFAULT_AMI, ami_id};

/// Where Amazon keeps the names of its AMIs.
const AMAZON_LINUX: &str = "/aws/service/ami-amazon-linux-latest";
const DEBIAN: &str = "/aws/service/debian/release";

/// Parameter paths and the image each stands for. There is no Amazon Linux here unless it is imported: its names give the default image.
fn names(cx: &Ctx<'_>) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for image in cx.host.images() {
        let arch = image.architecture.as_str();
        let id = ami_id(&image.image.name);
        if image.image.name == DEFAULT_AMI {
            for kernel in ["default", "6.1", "6.12"] {
                all.push((format!("{AMAZON_LINUX}/al2023-ami-kernel-{kernel}-{arch}"), id.clone()));
                all.push((format!("{AMAZON_LINUX}/al2023-ami-minimal-kernel-{kernel}-{arch}"), id.clone()));
            }
            all.push((format!("{AMAZON_LINUX}/amzn2-ami-hvm-{arch}-gp2"), id.clone()));
            all.push((format!("{AMAZON_LINUX}/amzn2-ami-kernel-5.10-hvm-{arch}-gp2"), id.clone()));
            let debian_arch = if arch == "x86_64" { "amd64" } else { "arm64" };
            all.push((format!("{DEBIAN}/12/latest/{debian_arch}"), id));
        }
    }
    all.sort();
    all
}

/// The public parameter of this name.
pub fn find(cx: &Ctx<'_>, name: &str) -> Option<Parameter> {
    names(cx).into_iter().find(|(n, _)| n == name).map(|(n, id)| parameter(cx, n, id))
}

/// The public parameters below a path, ordered by name.
pub fn below(cx: &Ctx<'_>, path: &str, recursive: bool) -> Vec<Parameter> {
    let path = path.trim_end_matches('/');
    names(cx)
        .into_iter()
        .filter(|(n, _)| n.strip_prefix(path).and_then(|r| r.strip_prefix('/')).is_some_and(|rest| recursive || !rest.contains('/')))
        .map(|(n, id)| parameter(cx, n, id))
        .collect()
}

fn parameter(cx: &Ctx<'_>, name: String, value: String) -> Parameter {
    let built = cx.host.images().iter().find(|i| i.image.name == DEFAULT_AMI).map(|i| i.built_millis);
    Parameter {
        arn: Some(Arn::new("ssm", &cx.scope.region, "", format!("parameter{name}")).to_string()),
        data_type: Some("aws:ec2:image".to_owned()),
        last_modified_date: built.map(Timestamp::from_millis),
        name: Some(name),
        r#type: Some(ParameterType::STRING),
        value: Some(value),
        version: Some(1),
        ..Parameter::default()
    }
}
