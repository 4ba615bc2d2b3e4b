//! What a verification costs: `cargo run --release -p bonkei-sigv4 --example verify`.
//!
//! Prints nanoseconds of processor time per verification of a 1 KB query request, with the secret and with a kept signing key.

use bonkei_core::Timestamp;
use bonkei_sigv4::{Body, Content, RequestHead, SKEW, Signer, parse};
use std::{error::Error, hint::black_box};

const TURNS: u32 = 200_000;

/// User and system time of this process in nanoseconds, from the kernel: the clock on the wall would count the neighbours too.
fn cpu() -> Result<u64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/schedstat")?;
    Ok(stat.split_whitespace().next().ok_or("no time in schedstat")?.parse()?)
}

fn measure(what: &str, mut turn: impl FnMut() -> Result<(), Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    for _ in 0..TURNS / 10 {
        turn()?;
    }
    let before = cpu()?;
    for _ in 0..TURNS {
        turn()?;
    }
    println!("{what}: {} ns", (cpu()? - before) / u64::from(TURNS));
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let body = format!("Action=DescribeVpcs&Version=2016-11-15&{}", "Filter.1.Value.1=vpc-00000000000000000&".repeat(30));
    let body = body.get(..1024).ok_or("the body is too short")?.as_bytes();
    let now = Timestamp::parse_basic("20150830T123600Z").ok_or("no date")?;
    let bare: [(&str, &[u8]); 8] = [
        ("host", b"ec2.ap-northeast-1.example.test"),
        ("accept-encoding", b"identity"),
        ("content-type", b"application/x-www-form-urlencoded; charset=utf-8"),
        ("user-agent", b"Botocore/1.40.0 md/awscrt ua/2.1 os/linux md/arch#x86_64 lang/python#3.11"),
        ("amz-sdk-invocation-id", b"00000000-0000-4000-8000-000000000000"),
        ("amz-sdk-request", b"attempt=1"),
        ("content-length", b"1024"),
        ("connection", b"keep-alive"),
    ];
    let head = RequestHead { method: "POST", path: "/", query: "", headers: &bare };
    let signer = Signer { access_key_id: "test", secret: "test", session_token: None, region: "ap-northeast-1", service: "ec2" };
    let added = signer.sign(&head, Content::Bytes(body), now)?;
    let headers: Vec<(&str, &[u8])> = bare.iter().copied().chain(added.iter().map(|(n, v)| (*n, v.as_bytes()))).collect();
    let head = RequestHead { headers: &headers, ..head };
    measure("verify, secret", || Ok(parse(black_box(&head))?.verify(&head, Body::Bytes(body), "test", now, SKEW)?))?;
    let key = parse(&head)?.signing_key("test");
    measure("verify, kept key", || Ok(parse(black_box(&head))?.verify_with(&head, Body::Bytes(body), &key, now, SKEW)?))?;
    measure("parse", || Ok(parse(black_box(&head)).map(|signed| drop(black_box(signed)))?))?;
    Ok(())
}
