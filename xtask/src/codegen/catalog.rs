//! Writes `crates/api/catalog/src/generated.rs`: every service and operation that Bonkei knows the name of.

use super::{
    crates::{Files, HEAD},
    facts,
    graph::Service,
    ops,
};
use std::{fmt::Write, path::Path};

/// Adds the catalog of all services.
pub fn write(services: &[Service], files: &mut Files) -> Result<(), String> {
    let mut out = format!(
        "{HEAD}use crate::{{Op, Service}};\nuse bonkei_wire::{{Protocol, ServiceMeta, Wording}};\n\n/// Every service, by name.\npub static SERVICES: [Service; {}] = [\n",
        services.len()
    );
    for service in services {
        let metadata = &service.model.metadata;
        let signing = metadata.signing_name.as_deref().unwrap_or(&metadata.endpoint_prefix);
        let _ = write!(
            out,
            "    Service {{\n        meta: &META_{},\n        endpoint_prefix: {:?},\n        signing_name: {signing:?},\n        iam_prefix: {:?},\n        ops: &[\n",
            id(service),
            metadata.endpoint_prefix,
            facts::iam_prefix(&service.name, metadata),
        );
        for (name, op) in &service.model.operations {
            let built = service.list.get(name) == Some(&true);
            let _ =
                writeln!(out, "            Op {{ name: {name:?}, built: {built}, method: {:?}, uri: {:?} }},", op.http.method, op.http.request_uri);
        }
        out.push_str("        ],\n    },\n");
    }
    out.push_str("];\n");
    for service in services {
        let _ = write!(out, "\nstatic META_{}: ServiceMeta = {}    errors: &[],\n}};\n", id(service), ops::service_head(service)?);
    }
    files.insert(Path::new("crates/api/catalog/src/generated.rs").into(), out);
    Ok(())
}

fn id(service: &Service) -> String {
    service.name.to_ascii_uppercase().replace('-', "_")
}
