//! No beginning of a TLS connection makes the web gateway panic, and what is decided does not change when more bytes come.
#![no_main]

use bonkei_edge::web::sni::{Hello, LIMIT, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let whole = read(input);
    if let Hello::Name(name) = &whole {
        assert!(!name.is_empty() && name.len() <= 253);
    }
    let part = read(&input[..input.len() / 2]);
    if part != Hello::Partial && input.len() < LIMIT {
        assert_eq!(part, whole);
    }
});
