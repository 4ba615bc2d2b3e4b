//! Questions as they come from the server library, answered by the tables or from outside.

use super::forward::{Forwarder, Reply};
use super::internet::{self, Answer};
use super::vpc;
use crate::config::Tables;
use arc_swap::ArcSwap;
use hickory_server::net::runtime::Time;
use hickory_server::proto::op::{Edns, Header, HeaderCounts, Metadata, OpCode, ResponseCode};
use hickory_server::proto::rr::rdata::{A, PTR};
use hickory_server::proto::rr::{DNSClass, Name, RData, Record, RecordType};
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::MessageResponseBuilder;
use std::sync::Arc;

/// The largest answer by UDP.
const PAYLOAD: u16 = 1232;

/// Who asks, which decides what a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// Somebody on the cloud's Internet.
    Internet,
    /// Somebody in this VPC.
    Vpc(Arc<str>),
}

/// Answers the questions of one view.
#[derive(Clone)]
pub struct Handler {
    /// Who asks.
    pub view: View,
    /// The tables in force.
    pub tables: Arc<ArcSwap<Tables>>,
    /// Where other names are asked.
    pub forwarder: Arc<Forwarder>,
}

impl Handler {
    /// The answer to one question; none when the resolver has to be silent.
    async fn reply(&self, name: &Name, ty: RecordType) -> Option<Reply> {
        let text = text(name);
        let answer = {
            let tables = self.tables.load();
            match &self.view {
                View::Internet => internet::answer(&tables, &text),
                View::Vpc(id) => {
                    let vpc = tables.vpcs.get(&**id).filter(|v| v.dns_support)?;
                    vpc::answer(vpc, &tables, &text)
                }
            }
        };
        Some(match answer {
            Answer::Forward => self.forwarder.ask(name, ty).await,
            Answer::Missing => known(ResponseCode::NXDomain, vec![]),
            Answer::Address(address, ttl) => records(name, ty, RecordType::A, ttl, RData::A(A(address))),
            Answer::Pointer(host, ttl) => match Name::from_ascii(format!("{host}.")) {
                Ok(host) => records(name, ty, RecordType::PTR, ttl, RData::PTR(PTR(host))),
                Err(_) => known(ResponseCode::ServFail, vec![]),
            },
        })
    }
}

fn known(code: ResponseCode, answers: Vec<Record>) -> Reply {
    Reply { code, answers, authorities: vec![] }
}

fn records(name: &Name, asked: RecordType, ty: RecordType, ttl: u32, data: RData) -> Reply {
    let matches = asked == ty || asked == RecordType::ANY;
    known(ResponseCode::NoError, matches.then(|| Record::from_rdata(name.clone(), ttl, data)).into_iter().collect())
}

/// A name in lower case without its final dot, for look-ups only; bytes that no host name has are written as numbers.
fn text(name: &Name) -> String {
    let mut text = String::new();
    for label in name.iter() {
        if !text.is_empty() {
            text.push('.');
        }
        for byte in label {
            match byte {
                b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'*' | b'/' => text.push(char::from(*byte)),
                b'A'..=b'Z' => text.push(char::from(byte.to_ascii_lowercase())),
                other => text.push_str(&format!("\\{other:03}")),
            }
        }
    }
    text
}

#[async_trait::async_trait]
impl RequestHandler for Handler {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut handle: R) -> ResponseInfo {
        let nothing = Header { metadata: request.metadata, counts: HeaderCounts::default() }.into();
        let mut metadata = Metadata::response_from_request(&request.metadata);
        metadata.recursion_available = true;
        let reply = match request.queries.queries() {
            _ if request.metadata.op_code != OpCode::Query => known(ResponseCode::NotImp, vec![]),
            [query] if query.query_class() != DNSClass::IN => known(ResponseCode::Refused, vec![]),
            [query] if matches!(query.query_type(), RecordType::AXFR | RecordType::IXFR) => known(ResponseCode::Refused, vec![]),
            [query] => match self.reply(query.original().name(), query.query_type()).await {
                Some(reply) => reply,
                None => return nothing,
            },
            _ => known(ResponseCode::FormErr, vec![]),
        };
        metadata.response_code = reply.code;
        let edns = request.edns.as_ref().map(|asked| {
            let mut edns = Edns::new();
            edns.set_max_payload(asked.max_payload().clamp(512, PAYLOAD));
            edns
        });
        let mut builder = MessageResponseBuilder::from_message_request(request);
        if let Some(edns) = &edns {
            builder.edns(edns);
        }
        let response = builder.build(metadata, &reply.answers, &reply.authorities, [], []);
        match handle.send_response(response).await {
            Ok(info) => info,
            Err(e) => {
                tracing::debug!("an answer cannot be sent: {e}");
                nothing
            }
        }
    }
}
