//! The web gateway: the host's browser sees the cloud's sites by name, as a laptop on the cloud's Internet does.

pub mod host;
mod page;
pub mod sni;
mod splice;

pub use splice::connection as tls;

use crate::Shared;
use host::{host, resolve};
use http::header::{CONNECTION, HOST, HeaderMap, HeaderName, UPGRADE};
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri, Version};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::http1::SendRequest;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use page::{Body, Trouble, page};
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, Semaphore};

/// The namespace that connections come from: the learner's laptop.
pub const HOME: &str = "home";
/// Browser connections at a time on each port; more wait.
const CONNECTIONS: usize = 512;
const PATIENCE: Duration = Duration::from_secs(10);
const IDLE: Duration = Duration::from_secs(120);

/// Gives each connection of a listener to `serve`, within bounds, until the task is aborted.
pub async fn accept<F: Future<Output = ()> + Send + 'static>(shared: Arc<Shared>, listener: TcpListener, serve: fn(Arc<Shared>, TcpStream) -> F) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else {
            return;
        };
        let Some((stream, _)) = crate::accept(&listener).await else {
            continue;
        };
        let shared = shared.clone();
        tokio::spawn(async move {
            serve(shared, stream).await;
            drop(place);
        });
    }
}

/// Does `work` within `limit`.
async fn within<T>(limit: Duration, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// A connection to a site, kept for the browser's next request to the same one.
struct Kept {
    address: Ipv4Addr,
    site: SendRequest<Incoming>,
}

/// Serves one connection of the host's browser: each request goes to the site of its own Host.
pub async fn http(shared: Arc<Shared>, browser: TcpStream) {
    let _ = browser.set_nodelay(true);
    let kept = Arc::new(Mutex::new(None));
    let service = service_fn(move |request| {
        let (shared, kept) = (shared.clone(), kept.clone());
        async move { Ok::<_, Infallible>(proxy(&shared, &mut *kept.lock().await, request).await) }
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(IDLE)
        .preserve_header_case(true)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(browser), service)
        .with_upgrades()
        .await;
    if let Err(e) = served {
        tracing::debug!("a browser's connection ended: {e}");
    }
}

async fn proxy(shared: &Shared, kept: &mut Option<Kept>, mut request: Request<Incoming>) -> Response<Body> {
    if request.method() == Method::CONNECT {
        return page(Trouble::NoHost);
    }
    let named = request.uri().host().map(str::to_string).or_else(|| request.headers().get(HOST).and_then(|h| h.to_str().ok()).map(str::to_string));
    let Some(name) = named.as_deref().and_then(host) else {
        return page(Trouble::NoHost);
    };
    let Some(address) = resolve(&shared.tables.load(), &name) else {
        return page(Trouble::Unknown(&name));
    };
    let browser_upgrade = prepare(&mut request).then(|| hyper::upgrade::on(&mut request));
    let reused = kept.take().filter(|k| k.address == address && !k.site.is_closed()).map(|k| k.site);
    let (site, mut response) = match answered_by(shared, reused, address, request).await {
        Ok(answered) => answered,
        Err(e) => {
            tracing::debug!(%name, %address, "no site answers: {e}");
            return page(Trouble::Silent(&name));
        }
    };
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        if let Some(browser) = browser_upgrade {
            tokio::spawn(switch(browser, hyper::upgrade::on(&mut response)));
        }
    } else {
        *kept = Some(Kept { address, site });
        strip(response.headers_mut());
    }
    response.map(|body| body.boxed_unsync())
}

/// Sends a request on the connection kept from before, or on a new one when there is none or the site has just closed it.
async fn answered_by(
    shared: &Shared,
    reused: Option<SendRequest<Incoming>>,
    address: Ipv4Addr,
    mut request: Request<Incoming>,
) -> io::Result<(SendRequest<Incoming>, Response<Incoming>)> {
    if let Some(mut site) = reused {
        match site.try_send_request(request).await {
            Ok(response) => return Ok((site, response)),
            Err(mut e) => match e.take_message() {
                Some(unsent) => request = unsent,
                None => return Err(io::Error::other(e.into_error())),
            },
        }
    }
    let mut site = within(PATIENCE, connect(shared, address)).await?;
    let response = site.send_request(request).await.map_err(io::Error::other)?;
    Ok((site, response))
}

async fn connect(shared: &Shared, address: Ipv4Addr) -> io::Result<SendRequest<Incoming>> {
    let stream = shared.spaces.connect(HOME, SocketAddrV4::new(address, 80)).await?;
    let (site, connection) = hyper::client::conn::http1::Builder::new()
        .preserve_header_case(true)
        .max_buf_size(64 * 1024)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(io::Error::other)?;
    tokio::spawn(async move {
        if let Err(e) = connection.with_upgrades().await {
            tracing::debug!(%address, "a connection to a site ended: {e}");
        }
    });
    Ok(site)
}

/// Makes a browser's request one for the site: origin form, no hop-by-hop headers (RFC 9110, section 7.6.1). True when it asks for another protocol.
fn prepare(request: &mut Request<Incoming>) -> bool {
    if let Some(path) = request.uri().path_and_query().cloned() {
        if let Some(authority) = request.uri().authority().and_then(|a| HeaderValue::from_str(a.as_str()).ok()) {
            request.headers_mut().insert(HOST, authority);
        }
        *request.uri_mut() = Uri::from(path);
    }
    *request.version_mut() = Version::HTTP_11;
    let upgrade = request.headers().get(UPGRADE).cloned();
    strip(request.headers_mut());
    match upgrade {
        Some(protocol) => {
            request.headers_mut().insert(CONNECTION, HeaderValue::from_static("upgrade"));
            request.headers_mut().insert(UPGRADE, protocol);
            true
        }
        None => false,
    }
}

/// Takes away what concerns one connection only.
fn strip(headers: &mut HeaderMap) {
    let listed: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in listed {
        headers.remove(name);
    }
    for name in ["connection", "keep-alive", "proxy-connection", "proxy-authorization", "te", "upgrade"] {
        headers.remove(name);
    }
}

/// Copies bytes between the two ends once both have switched to another protocol.
async fn switch(browser: hyper::upgrade::OnUpgrade, site: hyper::upgrade::OnUpgrade) {
    let switched = async {
        let (browser, site) = tokio::try_join!(browser, site).map_err(io::Error::other)?;
        crate::relay::both(TokioIo::new(browser), TokioIo::new(site), crate::relay::Limits::STANDARD).await
    };
    if let Err(e) = switched.await {
        tracing::debug!("a switched connection ended: {e}");
    }
}
