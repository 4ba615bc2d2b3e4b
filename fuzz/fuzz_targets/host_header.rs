//! No Host header makes the web gateway panic, and none leads anywhere but to the cloud's own Internet.
#![no_main]

use bonkei_edge::config::Tables;
use bonkei_edge::web::host::{host, is_inside, resolve};
use bonkei_spec::EdgeConfig;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let names = [("i-0123456789abcdef0".to_string(), [198, 18, 0, 5].into()), ("evil".to_string(), [127, 0, 0, 1].into())];
    Tables::new(EdgeConfig { gateway_names: names.into(), ..Default::default() }).unwrap_or_default()
});

fuzz_target!(|input: &str| {
    if let Some(name) = host(input) {
        assert!(!name.is_empty() && name.len() <= 253);
        assert!(resolve(&TABLES, &name).is_none_or(is_inside));
    }
});
