//! TCP of instances to the real Internet.

use super::Broker;
use crate::relay::{self, Limits};
use bonkei_spec::egress::{Want, is_public};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// Connections at a time; more wait in the kernel's queue.
const CONNECTIONS: usize = 4096;

/// Carries connections until the task is aborted; `listener` is transparent, so a connection's own address is where it wanted to go.
pub async fn serve(broker: Arc<Broker>, listener: TcpListener) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else {
            return;
        };
        let Some((stream, _)) = crate::accept(&listener).await else {
            continue;
        };
        let broker = broker.clone();
        tokio::spawn(async move {
            carry(&broker, stream).await;
            drop(place);
        });
    }
}

async fn carry(broker: &Broker, inside: TcpStream) {
    let to = match inside.local_addr() {
        Ok(SocketAddr::V4(to)) if is_public(*to.ip()) => to,
        _ => return relay::reset(inside),
    };
    let outside = match broker.ask(Want::Tcp(to)).await {
        Ok(fd) => TcpStream::from_std(fd.into()),
        Err(e) => {
            tracing::debug!(%to, "no connection out: {e}");
            return relay::reset(inside);
        }
    };
    match outside {
        Ok(outside) => {
            // Without them small answers wait; the connection works all the same.
            let _ = (inside.set_nodelay(true), outside.set_nodelay(true));
            relay::tcp(inside, outside, Limits::STANDARD).await;
        }
        Err(_) => relay::reset(inside),
    }
}
