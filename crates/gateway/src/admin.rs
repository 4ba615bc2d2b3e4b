//! What is not AWS's: `GET /_bonkei/health` and `POST /_bonkei/reset`.

use crate::Gateway;
use crate::auth::authenticate;
use crate::serve::Peer;
use bonkei_core::Principal;
use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use serde_json::{Value, json};

/// Bytes that a reset's body may have; it needs none.
const LIMIT: usize = 1024;

/// Answers a request below `/_bonkei/`.
pub async fn answer(gateway: &Gateway, head: &Parts, body: Incoming, peer: &Peer) -> Response<Full<Bytes>> {
    match (head.method.clone(), head.uri.path()) {
        (Method::GET, "/_bonkei/health") => {
            let admin = std::sync::Arc::clone(&gateway.0.config.admin);
            // reads files, so not on the threads that serve
            match tokio::task::spawn_blocking(move || admin.health()).await {
                Ok(health) => say(StatusCode::OK, &health),
                Err(error) => refuse(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
            }
        }
        (Method::POST, "/_bonkei/reset") => reset(gateway, head, body, peer).await,
        (_, "/_bonkei/health" | "/_bonkei/reset") => refuse(StatusCode::METHOD_NOT_ALLOWED, "this method means nothing here"),
        _ => refuse(StatusCode::NOT_FOUND, "there is nothing of that name below /_bonkei/: health and reset"),
    }
}

async fn reset(gateway: &Gateway, head: &Parts, body: Incoming, peer: &Peer) -> Response<Full<Bytes>> {
    let Ok(body) = Limited::new(body, LIMIT).collect().await.map(http_body_util::Collected::to_bytes) else {
        return refuse(StatusCode::BAD_REQUEST, "a reset needs no body");
    };
    if !peer.loopback {
        return refuse(StatusCode::FORBIDDEN, "a reset is taken from this host's loopback only");
    }
    let now = gateway.0.config.clock.now();
    match authenticate(&gateway.0.keys, head, &body, peer, now) {
        Ok(who) if matches!(who.caller.principal, Principal::Root { .. }) => {}
        Ok(_) => return refuse(StatusCode::FORBIDDEN, "a reset is for the root user"),
        Err(fault) => return refuse(StatusCode::from_u16(fault.status).unwrap_or(StatusCode::FORBIDDEN), &fault.to_string()),
    }
    let admin = std::sync::Arc::clone(&gateway.0.config.admin);
    match tokio::task::spawn_blocking(move || admin.machines()).await {
        Ok(Ok(0)) => {}
        Ok(Ok(n)) => {
            return refuse(
                StatusCode::CONFLICT,
                &format!("machines still run, a reset would lose them; terminate the instances and delete the databases first: {n}"),
            );
        }
        Ok(Err(error)) => return refuse(StatusCode::INTERNAL_SERVER_ERROR, &error),
        Err(error) => return refuse(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
    let cleared: Result<(), bonkei_store::StoreError> = gateway.write(|tx| tx.clear()).await;
    gateway.0.scopes.forget();
    match cleared {
        Ok(()) => say(StatusCode::OK, &json!({ "status": "empty" })),
        Err(error) => refuse(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

fn refuse(status: StatusCode, why: &str) -> Response<Full<Bytes>> {
    say(status, &json!({ "message": why }))
}

fn say(status: StatusCode, body: &Value) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(format!("{body}\n"))));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    response
}
