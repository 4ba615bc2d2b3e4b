//! Copies bytes both ways between two connections, with a right half-close and a limit on silence.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, split};
use tokio::net::TcpStream;

const BUFFER: usize = 16 * 1024;

/// How long a relayed connection may be silent.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// While both ways are open.
    pub idle: Duration,
    /// Once one side has said all.
    pub half_closed: Duration,
}

impl Limits {
    /// An hour, and five minutes once one side has ended.
    pub const STANDARD: Self = Self { idle: Duration::from_secs(3600), half_closed: Duration::from_secs(300) };
}

/// Copies until both ways have ended.
///
/// # Errors
/// When a connection breaks, or nothing moved for longer than the limits say.
pub async fn both<A, B>(a: A, b: B, limits: Limits) -> io::Result<()>
where
    A: AsyncRead + AsyncWrite,
    B: AsyncRead + AsyncWrite,
{
    let (a_read, a_write) = split(a);
    let (b_read, b_write) = split(b);
    let moved = AtomicU64::new(0);
    let ended = AtomicU64::new(0);
    let copies = async { tokio::try_join!(one_way(a_read, b_write, &moved, &ended), one_way(b_read, a_write, &moved, &ended)).map(|_| ()) };
    let watch = async {
        loop {
            let before = moved.load(Ordering::Relaxed);
            let limit = if ended.load(Ordering::Relaxed) == 0 { limits.idle } else { limits.half_closed };
            tokio::time::sleep(limit).await;
            if moved.load(Ordering::Relaxed) == before {
                return io::Error::new(io::ErrorKind::TimedOut, "nothing was sent either way for too long");
            }
        }
    };
    tokio::select! {
        done = copies => done,
        silent = watch => Err(silent),
    }
}

async fn one_way(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, moved: &AtomicU64, ended: &AtomicU64) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        let n = from.read(&mut buffer).await?;
        moved.fetch_add(1, Ordering::Relaxed);
        let Some(part) = buffer.get(..n).filter(|p| !p.is_empty()) else {
            ended.fetch_add(1, Ordering::Relaxed);
            return to.shutdown().await;
        };
        to.write_all(part).await?;
        moved.fetch_add(1, Ordering::Relaxed);
    }
}

/// Relays two TCP connections; when one breaks the other is reset, so that nobody takes a broken stream for a whole one.
pub async fn tcp(mut a: TcpStream, mut b: TcpStream, limits: Limits) {
    if let Err(e) = both(&mut a, &mut b, limits).await {
        tracing::debug!("a relayed connection ended: {e}");
        reset(a);
        reset(b);
    }
}

/// Closes a connection with RST instead of FIN.
pub fn reset(stream: TcpStream) {
    // Fails only for a socket that is closed already.
    let _ = rustix::net::sockopt::set_socket_linger(&stream, Some(Duration::ZERO));
    drop(stream);
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::duplex;

    #[tokio::test]
    async fn half_close_lets_the_other_way_go_on() {
        let (mut left, a) = duplex(64);
        let (b, mut right) = duplex(64);
        let relay = tokio::spawn(both(a, b, Limits::STANDARD));
        left.write_all(b"question").await.unwrap();
        left.shutdown().await.unwrap();
        let mut text = String::new();
        right.read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "question");
        right.write_all(b"answer").await.unwrap();
        drop(right);
        text.clear();
        left.read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "answer");
        relay.await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn silence_ends_it() {
        let (_left, a) = duplex(64);
        let (b, _right) = duplex(64);
        let short = Limits { idle: Duration::from_millis(20), half_closed: Duration::from_millis(20) };
        let wrong = both(a, b, short).await.unwrap_err();
        assert_eq!(wrong.kind(), io::ErrorKind::TimedOut);
    }
}
