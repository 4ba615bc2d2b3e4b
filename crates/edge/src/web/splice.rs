//! The gateway's TLS side: reads the server name, then passes the bytes unchanged to the site's port 443.

use super::host::resolve;
use super::sni::{self, Hello};
use super::{HOME, within};
use crate::Shared;
use crate::relay::{self, Limits};
use std::io;
use std::net::SocketAddrV4;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const PATIENCE: Duration = Duration::from_secs(10);
/// Fatal alerts in plain text (RFC 8446, section 6): the name is unknown, or nobody answers there.
const UNRECOGNIZED_NAME: [u8; 7] = [21, 3, 3, 0, 2, 2, 112];
const INTERNAL_ERROR: [u8; 7] = [21, 3, 3, 0, 2, 2, 80];

/// Serves one connection of the host's browser.
pub async fn connection(shared: Arc<Shared>, mut browser: TcpStream) {
    let (name, begun) = match within(PATIENCE, hello(&mut browser)).await {
        Ok(Some(hello)) => hello,
        Ok(None) => return refuse(browser, &UNRECOGNIZED_NAME).await,
        Err(_) => return,
    };
    let Some(address) = resolve(&shared.tables.load(), &name) else {
        return refuse(browser, &UNRECOGNIZED_NAME).await;
    };
    let connected = async {
        let mut site = shared.spaces.connect(HOME, SocketAddrV4::new(address, 443)).await?;
        site.write_all(&begun).await?;
        Ok(site)
    };
    match within(PATIENCE, connected).await {
        Ok(site) => relay::tcp(browser, site, Limits::STANDARD).await,
        Err(e) => {
            tracing::debug!(%name, %address, "no TLS site answers: {e}");
            refuse(browser, &INTERNAL_ERROR).await;
        }
    }
}

/// The wanted host and the bytes read until then; none when no name is in them.
async fn hello(browser: &mut TcpStream) -> io::Result<Option<(String, Vec<u8>)>> {
    let mut bytes = Vec::with_capacity(2048);
    loop {
        if browser.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match sni::read(&bytes) {
            Hello::Partial => {}
            Hello::Name(name) => return Ok(Some((name, bytes))),
            Hello::Nameless => return Ok(None),
            Hello::Invalid => return Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

async fn refuse(mut browser: TcpStream, alert: &[u8]) {
    // The browser may be gone already.
    let _ = browser.write_all(alert).await;
    let _ = browser.shutdown().await;
}
