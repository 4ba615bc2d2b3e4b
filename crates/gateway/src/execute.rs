//! From an authenticated request to an operation's answer.

use crate::auth::{Authentic, authenticate};
use crate::identify::{Found, Guess, with_body};
use crate::serve::Peer;
use crate::{Gateway, Inner};
use bonkei_core::{Caller, Fault, Scope};
use bonkei_service::{Ctx, Route};
use bonkei_store::{StoreError, Tx};
use bonkei_wire::{self as wire, Encode, Node, Response};
use http::request::Parts;
use std::sync::Arc;

impl Gateway {
    /// Answers a whole request.
    pub(crate) async fn run(&self, head: &Parts, body: &[u8], guess: Guess<'_>, peer: &Peer, request_id: String) -> Response {
        let authentic = match authenticate(&self.0.keys, head, body, peer, self.0.config.clock.now()) {
            Ok(authentic) => authentic,
            Err(fault) => return self.unsigned(head, body, guess, fault, &request_id),
        };
        let found = match with_body(guess, head, &authentic.payload) {
            Ok(found) => found,
            Err(fault) => return guess.fault(&fault, &request_id),
        };
        match self.operation(head, authentic, &found, &request_id).await {
            Ok(response) => response,
            Err(fault) => {
                if fault.status >= 500 && fault.status != 501 {
                    tracing::error!(service = found.service.meta.name, operation = found.operation, %request_id, "{fault}");
                }
                let api = self.route(&found).map_or(found.service.meta, |r| r.meta.api);
                wire::encode_fault(found.protocol, api, &fault, &request_id)
            }
        }
    }

    /// The refusal of a request without a signature that holds. The few operations that AWS takes unsigned are not built, and say so instead.
    fn unsigned(&self, head: &Parts, body: &[u8], guess: Guess<'_>, fault: Fault, request_id: &str) -> Response {
        if fault.code == "MissingAuthenticationToken"
            && let Ok(found) = with_body(guess, head, body)
            && found.service.meta.name == "sts"
            && matches!(found.operation.as_str(), "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity")
            && self.route(&found).is_none()
        {
            return wire::encode_fault(found.protocol, found.service.meta, &not_implemented(&found), request_id);
        }
        guess.fault(&fault, request_id)
    }

    fn route(&self, found: &Found) -> Option<&'static Route> {
        self.0.config.services.route(found.service.meta.name, &found.operation)
    }

    async fn operation(&self, head: &Parts, authentic: Authentic<'_>, found: &Found, request_id: &str) -> Result<Response, Fault> {
        let Authentic { caller, scope, payload } = authentic;
        let route = self.route(found).ok_or_else(|| not_implemented(found))?;
        let headers: Vec<(&str, &str)> = head.headers.iter().filter_map(|(n, v)| v.to_str().ok().map(|v| (n.as_str(), v))).collect();
        let request = wire::Request {
            method: head.method.as_str(),
            path: head.uri.path(),
            query: head.uri.query().unwrap_or_default(),
            headers: &headers,
            body: &payload,
        };
        let node = wire::decode_request(found.protocol, route.meta, &request)?;
        self.furnish(&caller, &scope).await?;
        let answer = if route.meta.read_only {
            let mut tx = self.0.config.store.snapshot().map_err(Fault::from)?;
            run(&self.0, route, caller, scope, request_id.to_owned(), &node, &mut *tx)?
        } else {
            let (inner, id) = (Arc::clone(&self.0), request_id.to_owned());
            self.write(move |tx| run(&inner, route, caller, scope, id, &node, tx)).await?
        };
        Ok(wire::encode_response(found.protocol, route.meta, &*answer, request_id))
    }

    /// Runs a change and waits, without holding a thread, until it is durable.
    pub(crate) async fn write<T, E>(&self, change: impl FnOnce(&mut dyn Tx) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (done, answered) = tokio::sync::oneshot::channel();
        self.0.config.store.write_then(change, move |result| {
            // a client that went away does not wait for its answer
            let _ = done.send(result);
        });
        answered.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }
}

/// The refusal, by name, of an operation that no service has.
fn not_implemented(found: &Found) -> Fault {
    Fault::not_implemented(&format!("{}:{}", found.service.iam_prefix, found.operation))
}

fn run(
    inner: &Inner,
    route: &Route,
    caller: Caller,
    scope: Scope,
    request_id: String,
    node: &Node,
    tx: &mut dyn Tx,
) -> Result<Box<dyn Encode>, Fault> {
    let config = &inner.config;
    let mut cx = Ctx { caller, scope, request_id, now: config.clock.now(), ids: &*config.ids, tx, host: &*config.host, services: &config.services };
    (route.run)(&mut cx, node)
}
