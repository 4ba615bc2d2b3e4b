//! User data ("Run commands when you launch an EC2 instance with user data input").

use crate::faults::invalid;
use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use bonkei_core::Fault;

/// Bytes of raw user data at most.
const MOST: usize = 16_384;

/// User data as a request carries it, base64 with or without padding and line breaks, in the form that is kept; `None` for an empty text.
///
/// # Errors
/// `InvalidParameterValue` for what is no base64 and for more than 16 KB.
pub fn from_text(text: &str) -> Result<Option<String>, Fault> {
    let lenient = GeneralPurpose::new(&ALPHABET, GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent));
    let packed: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let raw = lenient.decode(packed).map_err(|_| invalid("Invalid BASE64 encoding of user data."))?;
    from_bytes(&raw)
}

/// Raw user data in the form that is kept.
///
/// # Errors
/// `InvalidParameterValue` for more than 16 KB.
pub fn from_bytes(raw: &[u8]) -> Result<Option<String>, Fault> {
    if raw.len() > MOST {
        return Err(invalid("User data is limited to 16384 bytes"));
    }
    Ok((!raw.is_empty()).then(|| STANDARD.encode(raw)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_counts_raw_bytes() {
        assert_eq!(from_text("").unwrap(), None);
        assert_eq!(from_text("IyEv\nYmluL3No").unwrap().as_deref(), Some("IyEvYmluL3No"));
        assert_eq!(from_text("aGk").unwrap().as_deref(), Some("aGk="));
        assert!(from_text(&STANDARD.encode(vec![b'a'; 16_384])).is_ok());
        let words = |r: Result<Option<String>, Fault>| r.unwrap_err().message;
        assert_eq!(words(from_text(&STANDARD.encode(vec![b'a'; 16_385]))), "User data is limited to 16384 bytes");
        assert_eq!(words(from_text("#!/bin/sh")), "Invalid BASE64 encoding of user data.");
    }
}
