//! The AMI id of an image: every service must name the same one.

use sha2::{Digest, Sha256};

/// The image behind the names that tools look up, such as the public parameter of Amazon Linux.
pub const DEFAULT_AMI: &str = "bonkei-debian-12";

/// The AMI id of the image of this name: the same in every build of it, so that a launch by id finds the newest.
pub fn ami_id(name: &str) -> String {
    let digest = Sha256::digest(name);
    digest.iter().take(8).fold(String::from("ami-0"), |id, byte| format!("{id}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_ami_id_has_the_long_form() {
        let id = super::ami_id("bonkei-debian-12");
        assert!(id.starts_with("ami-0") && id.len() == "ami-".len() + 17, "{id}");
    }
}
