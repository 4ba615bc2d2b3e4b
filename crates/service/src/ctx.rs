//! The context of one operation.

use crate::{Host, Services};
use bonkei_core::{Arn, Caller, Fault, Ids, Principal, Scope, Timestamp};
use bonkei_store::Tx;
use bonkei_wire::Operation;
use std::any::Any;

/// Everything an operation gets besides its request. It performs no effect: what it changes, it changes in `tx`.
pub struct Ctx<'a> {
    /// Who asks.
    pub caller: Caller,
    /// In which account and region.
    pub scope: Scope,
    /// The id the answer will carry.
    pub request_id: String,
    /// The moment of the request.
    pub now: Timestamp,
    /// Where new ids come from.
    pub ids: &'a dyn Ids,
    /// The transaction; rolled back when the operation answers with a fault.
    pub tx: &'a mut dyn Tx,
    /// Facts about the host.
    pub host: &'a dyn Host,
    /// The other services.
    pub services: &'a Services,
}

impl Ctx<'_> {
    /// Calls another service's operation in the same transaction, as the service principal `as_service` (such as `rds.amazonaws.com`).
    ///
    /// # Errors
    /// The operation's own faults, and `NotImplemented` when the region lacks it.
    pub fn call<O: Operation>(&mut self, as_service: &str, request: O::Request) -> Result<O::Response, Fault> {
        let meta = O::META;
        let route = self.services.route(meta.service, meta.name).ok_or_else(|| Fault::not_implemented(meta.iam_action))?;
        let mut inner = Ctx {
            caller: Caller {
                principal: Principal::Service { name: as_service.to_owned(), account: self.scope.account.clone() },
                access_key: String::new(),
                source_ip: as_service.to_owned(),
                user_agent: as_service.to_owned(),
            },
            scope: self.scope.clone(),
            request_id: self.request_id.clone(),
            now: self.now,
            ids: self.ids,
            tx: &mut *self.tx,
            host: self.host,
            services: self.services,
        };
        let boxed: Box<dyn Any> = (route.call)(&mut inner, Box::new(request))?;
        boxed.downcast::<O::Response>().map(|r| *r).map_err(|_| Fault::internal("an operation answered with another operation's response"))
    }

    /// Whether the caller may do `action` to `resources`.
    ///
    /// # Errors
    /// The service's access denied fault.
    pub fn authorize(&self, action: &str, resources: &[Arn]) -> Result<(), Fault> {
        bonkei_iam::authorize(&self.caller.principal, &self.scope.account, action, resources).into_result()
    }

    /// An ARN of this scope.
    pub fn arn(&self, service: &str, resource: impl Into<String>) -> Arn {
        Arn::new(service, &self.scope.region, &self.scope.account, resource)
    }
}
