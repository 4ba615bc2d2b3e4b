//! Answers of the real Internet, remembered as long as they allow but never long.

use super::forward::Reply;
use bonkei_core::Timestamp;
use hickory_server::proto::rr::{Name, RData, RecordType};
use std::collections::HashMap;

/// Answers that are remembered at a time.
const ENTRIES: usize = 1024;
/// Seconds that an answer is remembered at most.
const LONGEST: u32 = 300;
/// Seconds that the absence of a name is remembered when nothing says how long, and at most.
const NEGATIVE: (u32, u32) = (5, 60);

/// The question an answer belongs to; the name in lower case.
pub type Question = (Name, RecordType);

#[derive(Debug)]
struct Entry {
    stored: Timestamp,
    until: Timestamp,
    reply: Reply,
}

/// A bounded memory of answers.
#[derive(Debug, Default)]
pub struct Cache(HashMap<Question, Entry>);

impl Cache {
    /// What is remembered, its times to live reduced by its age.
    pub fn get(&self, question: &Question, now: Timestamp) -> Option<Reply> {
        let entry = self.0.get(question).filter(|e| e.stored <= now && now < e.until)?;
        let age = u32::try_from((now.millis() - entry.stored.millis()) / 1000).unwrap_or(u32::MAX);
        let mut reply = entry.reply.clone();
        for record in reply.answers.iter_mut().chain(&mut reply.authorities) {
            record.ttl = record.ttl.saturating_sub(age);
        }
        Some(reply)
    }

    /// Remembers an answer for as long as it says.
    pub fn put(&mut self, question: Question, reply: &Reply, now: Timestamp) {
        let Some(life) = life(reply).filter(|s| *s > 0) else {
            return;
        };
        if self.0.len() >= ENTRIES {
            self.0.retain(|_, entry| now < entry.until);
        }
        if self.0.len() >= ENTRIES {
            // All still good: any one has to go.
            let victim = self.0.keys().next().cloned();
            victim.map(|v| self.0.remove(&v));
        }
        self.0.insert(question, Entry { stored: now, until: now.plus_millis(i64::from(life) * 1000), reply: reply.clone() });
    }
}

/// Seconds that a reply may be remembered (RFC 2308 for absence); none for failures.
fn life(reply: &Reply) -> Option<u32> {
    use hickory_server::proto::op::ResponseCode::{NXDomain, NoError};
    match reply.code {
        NoError if !reply.answers.is_empty() => reply.answers.iter().map(|r| r.ttl).min().map(|ttl| ttl.min(LONGEST)),
        NoError | NXDomain => {
            let soa = reply.authorities.iter().find_map(|r| match &r.data {
                RData::SOA(soa) => Some(r.ttl.min(soa.minimum)),
                _ => None,
            });
            Some(soa.unwrap_or(NEGATIVE.0).min(NEGATIVE.1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_server::proto::op::ResponseCode;
    use hickory_server::proto::rr::Record;
    use hickory_server::proto::rr::rdata::A;

    fn reply(ttl: u32) -> Reply {
        let answers = vec![Record::from_rdata(Name::root(), ttl, RData::A(A::new(192, 0, 2, 1)))];
        Reply { code: ResponseCode::NoError, answers, authorities: vec![] }
    }

    fn question(i: usize) -> Question {
        (Name::from_ascii(format!("n{i}.example.com.")).unwrap(), RecordType::A)
    }

    #[test]
    fn answers_age_and_end() {
        let mut cache = Cache::default();
        cache.put(question(0), &reply(10), Timestamp::from_secs(100));
        assert_eq!(cache.get(&question(0), Timestamp::from_secs(103)).unwrap().answers[0].ttl, 7);
        assert!(cache.get(&question(0), Timestamp::from_secs(110)).is_none());
        assert!(cache.get(&question(0), Timestamp::from_secs(99)).is_none(), "the clock was moved back");
        cache.put(question(1), &reply(1_000_000), Timestamp::from_secs(0));
        assert!(cache.get(&question(1), Timestamp::from_secs(301)).is_none());
        cache.put(question(2), &reply(0), Timestamp::from_secs(0));
        assert!(cache.get(&question(2), Timestamp::from_secs(0)).is_none());
    }

    #[test]
    fn failures_are_not_remembered_and_absence_shortly() {
        let mut cache = Cache::default();
        let none = Reply { code: ResponseCode::NXDomain, answers: vec![], authorities: vec![] };
        cache.put(question(0), &none, Timestamp::from_secs(0));
        assert!(cache.get(&question(0), Timestamp::from_secs(4)).is_some());
        assert!(cache.get(&question(0), Timestamp::from_secs(5)).is_none());
        cache.put(question(1), &Reply { code: ResponseCode::ServFail, ..none }, Timestamp::from_secs(0));
        assert!(cache.get(&question(1), Timestamp::from_secs(0)).is_none());
    }

    #[test]
    fn it_does_not_grow_beyond_its_bound() {
        let mut cache = Cache::default();
        for i in 0..ENTRIES + 100 {
            cache.put(question(i), &reply(100), Timestamp::from_secs(0));
        }
        assert_eq!(cache.0.len(), ENTRIES);
    }
}
