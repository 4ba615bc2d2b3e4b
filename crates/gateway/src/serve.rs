//! Listeners and connections.

use crate::{Gateway, admin, identify};
use bonkei_core::Fault;
use bonkei_wire as wire;
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::watch;

/// How long a client may take for a request's head.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// How long a client may be silent in the middle of a request's body ("RequestTimeout", Amazon S3's error responses).
const BODY_PATIENCE: Duration = Duration::from_secs(20);
/// How long connections may go on once the process was told to end.
const FAREWELL: Duration = Duration::from_secs(5);

/// Where a connection came from.
#[derive(Clone, Debug)]
pub struct Peer {
    /// The client's address, as CloudTrail and `aws:SourceIp` say it.
    pub address: String,
    /// Whether it came over the host's loopback, where the development keys work.
    pub loopback: bool,
}

impl Gateway {
    /// Serves the host's listener and the socket that `edge` relays to, until `over` resolves.
    ///
    /// # Errors
    /// When a listener fails.
    pub async fn serve(self, api: std::net::TcpListener, inside: &Path, over: impl Future<Output = ()>) -> io::Result<()> {
        api.set_nonblocking(true)?;
        let api = TcpListener::from_std(api)?;
        // a control process that was killed left its socket behind
        match std::fs::remove_file(inside) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        let inside = UnixListener::bind(inside)?;
        let (stop, stopped) = watch::channel(());
        tokio::pin!(over);
        loop {
            tokio::select! {
                () = &mut over => break,
                accepted = api.accept() => match accepted {
                    Ok((stream, from)) => {
                        // an answer is one write: waiting for more would only delay it
                        stream.set_nodelay(true)?;
                        let peer = Peer { address: from.ip().to_string(), loopback: from.ip().is_loopback() };
                        self.clone().connection(stream, peer, stopped.clone());
                    }
                    Err(error) => pause(&error).await,
                },
                accepted = inside.accept() => match accepted {
                    Ok((stream, _)) => self.clone().connection(stream, Peer { address: "AWS Internal".into(), loopback: false }, stopped.clone()),
                    Err(error) => pause(&error).await,
                },
            }
        }
        drop((api, inside, stopped));
        stop.send_replace(());
        if tokio::time::timeout(FAREWELL, stop.closed()).await.is_err() {
            tracing::warn!("connections were still open and are cut");
        }
        Ok(())
    }

    fn connection(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, peer: Peer, mut stopped: watch::Receiver<()>) {
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let (gateway, peer) = (self.clone(), peer.clone());
                async move { Ok::<_, Infallible>(gateway.answer(request, &peer).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .half_close(true)
                .header_read_timeout(HEAD_PATIENCE)
                .serve_connection(TokioIo::new(stream), service);
            tokio::pin!(connection);
            let ended = tokio::select! {
                ended = &mut connection => ended,
                _ = stopped.changed() => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                tracing::debug!("a connection ended early: {error}");
            }
        });
    }

    async fn answer(&self, request: http::Request<Incoming>, peer: &Peer) -> http::Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        if head.uri.path().starts_with("/_bonkei/") {
            return admin::answer(self, &head, body, peer).await;
        }
        let request_id = (*self.0.config.ids).uuid();
        let guess = identify::before_body(&head);
        let limit = guess.body_limit();
        let bytes = match whole(body, limit).await {
            Ok(bytes) => bytes,
            Err(fault) => return respond(guess.fault(&fault, &request_id), &head.method),
        };
        respond(self.run(&head, &bytes, guess, peer, request_id).await, &head.method)
    }
}

/// A request's body of at most `limit` bytes.
///
/// # Errors
/// `RequestEntityTooLarge`, also for one that only announces so much; `IncompleteBody` when it breaks off; `RequestTimeout` when it stalls.
async fn whole(body: Incoming, limit: usize) -> Result<Bytes, Fault> {
    if usize::try_from(body.size_hint().lower()).map_or(true, |announced| announced > limit) {
        return Err(wire::too_large(limit));
    }
    let mut body = Limited::new(body, limit);
    let mut all = BytesMut::new();
    loop {
        let frame = match tokio::time::timeout(BODY_PATIENCE, body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(None) => return Ok(all.freeze()),
            Ok(Some(Err(error))) if error.downcast_ref::<LengthLimitError>().is_some() => return Err(wire::too_large(limit)),
            Ok(Some(Err(_))) => return Err(Fault::client("IncompleteBody", "The request body terminated unexpectedly.")),
            Err(_) => {
                let idle = "Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.";
                return Err(Fault::client("RequestTimeout", idle));
            }
        };
        match frame.into_data() {
            // the usual body is one piece, and is not copied
            Ok(data) if all.is_empty() => all = BytesMut::from(data),
            Ok(data) => all.extend_from_slice(&data),
            Err(_) => {}
        }
    }
}

/// A listener that cannot accept, such as when all file descriptors are in use, is tried again in a while.
async fn pause(error: &io::Error) {
    tracing::error!("a connection could not be accepted: {error}");
    tokio::time::sleep(Duration::from_millis(100)).await;
}

/// An answer in HTTP's form.
pub(crate) fn respond(response: wire::Response, method: &http::Method) -> http::Response<Full<Bytes>> {
    let mut out = http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        out = out.header(name.as_ref(), value);
    }
    let body = if method == http::Method::HEAD { Bytes::new() } else { Bytes::from(response.body) };
    out.body(Full::new(body)).unwrap_or_else(|error| {
        tracing::error!("an answer could not be put into HTTP's form: {error}");
        let mut failed = http::Response::new(Full::new(Bytes::new()));
        *failed.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
        failed
    })
}
