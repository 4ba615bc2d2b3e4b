//! Identifiers, from a source that tests can make repeatable.

/// Where randomness comes from; the real source is in `bonkei-plane`, tests use a counter.
pub trait Ids: Send + Sync {
    /// Fills `into` with bytes nobody can guess.
    fn fill(&self, into: &mut [u8]);
}

impl dyn Ids + '_ {
    /// A resource id of EC2's long form, such as `vpc-0a1b2c3d4e5f67890` for the prefix `vpc` ("Resource IDs").
    pub fn resource(&self, prefix: &str) -> String {
        let mut seed = [0; 8];
        self.fill(&mut seed);
        resource_id(prefix, u64::from_be_bytes(seed))
    }

    /// A version 4 UUID in its usual form (RFC 9562), as request ids are.
    pub fn uuid(&self) -> String {
        let mut b = [0u8; 16];
        self.fill(&mut b);
        b[6] = b[6] & 0x0f | 0x40;
        b[8] = b[8] & 0x3f | 0x80;
        let h = hex(&b);
        format!("{}-{}-{}-{}-{}", &h[..8], &h[8..12], &h[12..16], &h[16..20], &h[20..])
    }

    /// `n` letters and digits of `alphabet`.
    pub fn pick(&self, alphabet: &[u8], n: usize) -> String {
        let mut raw = vec![0u8; n * 2];
        self.fill(&mut raw);
        raw.chunks(2)
            .filter_map(|pair| {
                let v = pair.iter().fold(0usize, |a, b| a << 8 | usize::from(*b));
                alphabet.get(v % alphabet.len().max(1)).map(|b| char::from(*b))
            })
            .collect()
    }
}

/// The long resource id made of a prefix and 64 bits: prefix, `-0`, 16 hexadecimal digits.
pub fn resource_id(prefix: &str, seed: u64) -> String {
    format!("{prefix}-0{seed:016x}")
}

/// The first `n` hexadecimal digits of `bytes`.
pub fn short_hex(bytes: &[u8], n: usize) -> String {
    hex(bytes).chars().take(n).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;
    impl Ids for Fixed {
        fn fill(&self, into: &mut [u8]) {
            into.fill(0xff);
        }
    }

    #[test]
    fn ids_have_the_forms_aws_has() {
        let ids: &dyn Ids = &Fixed;
        assert_eq!(ids.resource("vpc"), "vpc-0ffffffffffffffff");
        assert_eq!(ids.uuid(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(ids.pick(b"ab", 4).len(), 4);
    }
}
