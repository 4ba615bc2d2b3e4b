//! Asks the host's own resolver, through the egress broker, what the cloud does not know itself.

use super::cache::Cache;
use crate::egress::{Broker, EgressError};
use bonkei_core::Clock;
use bonkei_spec::egress::Want;
use hickory_server::proto::op::{Edns, Message, MessageType, OpCode, Query, ResponseCode};
use hickory_server::proto::rr::{Name, Record, RecordType};
use ring::rand::{SecureRandom, SystemRandom};
use std::io;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::sync::Semaphore;

/// Questions outside at a time; more are answered SERVFAIL.
const ASKING: usize = 256;
/// After so long the asker gets SERVFAIL.
const PATIENCE: Duration = Duration::from_secs(2);
/// After so long without an answer the question is sent once more.
const AGAIN: Duration = Duration::from_millis(700);
/// After two silent questions in a row nothing is asked for so many milliseconds: many clients wait for names one by one.
const PAUSE: i64 = 3_000;
/// The largest answer by UDP that is asked for ("DNS flag day 2020").
const PAYLOAD: u16 = 1232;

/// What the real Internet says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// NOERROR, NXDOMAIN or a failure.
    pub code: ResponseCode,
    /// The answer section.
    pub answers: Vec<Record>,
    /// The authority section, which holds the SOA of an absence.
    pub authorities: Vec<Record>,
}

/// The way to the host's resolver.
pub struct Forwarder {
    broker: Arc<Broker>,
    clock: Arc<dyn Clock>,
    cache: Mutex<Cache>,
    places: Semaphore,
    silent: AtomicU32,
    paused_until: AtomicI64,
}

impl Forwarder {
    /// A forwarder with an empty memory.
    pub fn new(broker: Arc<Broker>, clock: Arc<dyn Clock>) -> Self {
        Self { broker, clock, cache: Mutex::default(), places: Semaphore::new(ASKING), silent: AtomicU32::new(0), paused_until: AtomicI64::new(0) }
    }

    /// The answer to a question, from memory or from outside; SERVFAIL when there is none within two seconds.
    pub async fn ask(&self, name: &Name, ty: RecordType) -> Reply {
        let failure = Reply { code: ResponseCode::ServFail, answers: vec![], authorities: vec![] };
        let question = (name.to_lowercase(), ty);
        let now = self.clock.now();
        if let Some(known) = self.cache().get(&question, now) {
            return known;
        }
        let paused = self.paused_until.load(Ordering::Relaxed) - now.millis();
        let Some(_place) = self.places.try_acquire().ok().filter(|_| !(1..=PAUSE).contains(&paused)) else {
            return failure;
        };
        match tokio::time::timeout(PATIENCE, self.outside(&question.0, ty)).await {
            Ok(Ok(reply)) => {
                self.silent.store(0, Ordering::Relaxed);
                self.cache().put(question, &reply, self.clock.now());
                reply
            }
            Ok(Err(e)) => {
                tracing::debug!(%name, "the host's resolver gives no answer: {e}");
                failure
            }
            Err(_) => {
                tracing::debug!(%name, "the host's resolver does not answer");
                if self.silent.fetch_add(1, Ordering::Relaxed) >= 1 {
                    self.paused_until.store(self.clock.now().millis() + PAUSE, Ordering::Relaxed);
                }
                failure
            }
        }
    }

    async fn outside(&self, name: &Name, ty: RecordType) -> io::Result<Reply> {
        // Each try has a number, a port and capital letters of its own, so that nobody who does not see the question can answer it (RFC 5452).
        let first = async { self.by_udp(name, ty).await };
        let second = async {
            tokio::time::sleep(AGAIN).await;
            self.by_udp(name, ty).await
        };
        tokio::pin!(first, second);
        let message = tokio::select! {
            done = &mut first => match done {
                Ok(message) => message,
                Err(e) if e.get_ref().is_some_and(|e| e.is::<EgressError>()) => return Err(e),
                Err(_) => second.await?,
            },
            done = &mut second => match done {
                Ok(message) => message,
                Err(_) => first.await?,
            },
        };
        let message = match message {
            Some(whole) => whole,
            None => self.by_tcp(name, ty).await?,
        };
        Ok(Reply { code: message.metadata.response_code, answers: message.answers, authorities: message.authorities })
    }

    /// The answer by UDP; none when it must be asked by TCP.
    async fn by_udp(&self, name: &Name, ty: RecordType) -> io::Result<Option<Message>> {
        let fd = self.broker.ask(Want::DnsUdp).await.map_err(io::Error::other)?;
        let socket = UdpSocket::from_std(fd.into())?;
        let query = query(name, ty)?;
        socket.send(&encode(&query)?).await?;
        let mut packet = vec![0; 4096];
        loop {
            let n = socket.recv(&mut packet).await?;
            match judge(&query, packet.get(..n).unwrap_or_default()) {
                Verdict::Answer(message) => return Ok(Some(*message)),
                Verdict::AskByTcp => return Ok(None),
                Verdict::Foreign => {}
            }
        }
    }

    async fn by_tcp(&self, name: &Name, ty: RecordType) -> io::Result<Message> {
        let fd = self.broker.ask(Want::DnsTcp).await.map_err(io::Error::other)?;
        let mut stream = TcpStream::from_std(fd.into())?;
        let query = query(name, ty)?;
        let packet = encode(&query)?;
        let length = u16::try_from(packet.len()).map_err(io::Error::other)?;
        stream.write_all(&[length.to_be_bytes().as_slice(), &packet].concat()).await?;
        let mut packet = vec![0; usize::from(stream.read_u16().await?)];
        stream.read_exact(&mut packet).await?;
        match judge_whole(&query, &packet) {
            Some(message) => Ok(message),
            None => Err(io::Error::new(io::ErrorKind::InvalidData, "the host's resolver answers something that was not asked")),
        }
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a datagram is to the question that was asked.
enum Verdict {
    Answer(Box<Message>),
    AskByTcp,
    Foreign,
}

fn judge(query: &Message, packet: &[u8]) -> Verdict {
    let Ok(message) = Message::from_vec(packet) else {
        return Verdict::Foreign;
    };
    if !belongs(query, &message) {
        return Verdict::Foreign;
    }
    // A resolver that does not repeat the capital letters is believed over TCP only.
    let exact = query.queries.iter().zip(&message.queries).all(|(asked, told)| asked.name().eq_case(told.name()));
    if message.metadata.truncation || !exact {
        return Verdict::AskByTcp;
    }
    Verdict::Answer(Box::new(message))
}

fn judge_whole(query: &Message, packet: &[u8]) -> Option<Message> {
    Message::from_vec(packet).ok().filter(|message| belongs(query, message))
}

fn belongs(query: &Message, answer: &Message) -> bool {
    answer.metadata.id == query.metadata.id
        && answer.metadata.message_type == MessageType::Response
        && answer.queries.len() == query.queries.len()
        && answer
            .queries
            .iter()
            .zip(&query.queries)
            .all(|(a, q)| a.name() == q.name() && a.query_type() == q.query_type() && a.query_class() == q.query_class())
}

/// A question with an unforeseeable number and capital letters.
fn query(name: &Name, ty: RecordType) -> io::Result<Message> {
    let mut random = [0; 34];
    SystemRandom::new().fill(&mut random).map_err(|_| io::Error::other("the kernel gives no random bytes"))?;
    let [high, low, letters @ ..] = random;
    let mut message = Message::new(u16::from_be_bytes([high, low]), MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    let mut at = 0usize;
    let labels: Vec<Vec<u8>> = name
        .iter()
        .map(|label| {
            let turned = label.iter().map(|byte| {
                at += 1;
                let bit = letters.get(at / 8 % letters.len()).is_some_and(|b| b >> (at % 8) & 1 == 1);
                if bit { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() }
            });
            turned.collect()
        })
        .collect();
    let mut turned = Name::from_labels(labels.iter().map(Vec::as_slice)).map_err(io::Error::other)?;
    turned.set_fqdn(true);
    message.add_query(Query::query(turned, ty));
    let mut edns = Edns::new();
    edns.set_max_payload(PAYLOAD);
    message.set_edns(edns);
    Ok(message)
}

fn encode(message: &Message) -> io::Result<Vec<u8>> {
    message.to_vec().map_err(io::Error::other)
}

#[cfg(test)]
mod tests;
