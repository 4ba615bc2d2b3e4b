//! From an operation's name to its function.

use crate::Ctx;
use bonkei_core::Fault;
use bonkei_wire::{Decode, Encode, Node, OpMeta, Operation};
use std::any::Any;
use std::collections::HashMap;

/// One operation that is built. Made by each api crate's `routes!`.
pub struct Route {
    /// Name, bindings and traits of the operation.
    pub meta: &'static OpMeta,
    /// Decodes, authorizes, runs.
    pub run: fn(&mut Ctx<'_>, &Node) -> Result<Box<dyn Encode>, Fault>,
    /// Authorizes and runs with a request made by another service.
    pub call: fn(&mut Ctx<'_>, Box<dyn Any>) -> Result<Box<dyn Any>, Fault>,
}

/// One service as the region knows it.
pub struct ServiceDef {
    /// Its name in the catalog, such as `ec2`.
    pub name: &'static str,
    /// Its operations.
    pub routes: &'static [Route],
    /// What an account has of it in a region before its first request, such as the default VPC.
    pub bootstrap: Option<fn(&mut Ctx<'_>) -> Result<(), Fault>>,
}

/// All services of the region.
pub struct Services {
    defs: Vec<ServiceDef>,
    routes: HashMap<(&'static str, &'static str), &'static Route>,
}

impl Services {
    /// From the list of services; later ones win should a name occur twice.
    pub fn new(defs: Vec<ServiceDef>) -> Self {
        let routes = defs.iter().flat_map(|d| d.routes.iter().map(|r| ((d.name, r.meta.name), r))).collect();
        Self { defs, routes }
    }

    /// The route of one operation.
    pub fn route(&self, service: &str, operation: &str) -> Option<&'static Route> {
        self.routes.get(&(service, operation)).copied()
    }

    /// Every service.
    pub fn all(&self) -> &[ServiceDef] {
        &self.defs
    }
}

/// Decodes a request, authorizes it and runs `operation`. `DryRun` runs it too and then undoes it with the fault AWS gives.
///
/// # Errors
/// What decoding, authorization or the operation refuse.
pub fn run<O: Operation>(
    cx: &mut Ctx<'_>,
    node: &Node,
    operation: fn(&mut Ctx<'_>, O::Request) -> Result<O::Response, Fault>,
) -> Result<Box<dyn Encode>, Fault> {
    let request = O::Request::decode(node).map_err(|e| e.into_fault(O::META))?;
    let dry_run = O::dry_run(&request);
    cx.authorize(O::META.iam_action, &[])?;
    let response = operation(cx, request)?;
    if dry_run {
        return Err(Fault::client("DryRunOperation", "Request would have succeeded, but DryRun flag is set.").with_status(412));
    }
    Ok(Box::new(response))
}

/// Authorizes and runs `operation` with a typed request.
///
/// # Errors
/// What authorization or the operation refuse.
pub fn call<O: Operation>(
    cx: &mut Ctx<'_>,
    request: Box<dyn Any>,
    operation: fn(&mut Ctx<'_>, O::Request) -> Result<O::Response, Fault>,
) -> Result<Box<dyn Any>, Fault> {
    let request = request.downcast::<O::Request>().map_err(|_| Fault::internal("an operation was called with another operation's request"))?;
    cx.authorize(O::META.iam_action, &[])?;
    Ok(Box::new(operation(cx, *request)?))
}

/// A [`Route`] of an operation type and its function.
#[macro_export]
macro_rules! route {
    ($operation:ty, $function:path) => {
        $crate::Route {
            meta: <$operation as ::bonkei_wire::Operation>::META,
            run: |cx, node| $crate::run::<$operation>(cx, node, $function),
            call: |cx, request| $crate::call::<$operation>(cx, request, $function),
        }
    };
}
