//! The images of the host as AMIs: public ones, owned by `amazon`.

use crate::faults;
use bonkei_core::Fault;
use bonkei_service::{Ctx, Host};
use bonkei_spec::{ImageInfo, ami_id};

/// The account behind the alias `amazon`, which owns every AMI here.
pub const OWNER: &str = "000000000001";
/// The alias of [`OWNER`].
pub const OWNER_ALIAS: &str = "amazon";
/// The device that holds the root filesystem of every AMI.
pub const ROOT_DEVICE: &str = "/dev/xvda";
/// Smallest root volume, GiB.
const SMALLEST: i32 = 8;

/// An image that instances can be launched from.
#[derive(Clone, Debug, PartialEq)]
pub struct Ami {
    /// `ami-…`, the same for every build of the image.
    pub id: String,
    /// What it is on the host.
    pub info: ImageInfo,
}

impl Ami {
    /// The snapshot its root volume comes from.
    pub fn snapshot(&self) -> String {
        format!("snap-{}", self.id.strip_prefix("ami-").unwrap_or_default())
    }

    /// GiB of its root volume.
    pub fn root_size(&self) -> i32 {
        let gib = self.info.size_bytes.div_ceil(1 << 30);
        i32::try_from(gib).unwrap_or(i32::MAX).max(SMALLEST)
    }
}

/// Every AMI, by name. Images that only databases are made from are none.
pub fn all(host: &dyn Host) -> Vec<Ami> {
    let mut all: Vec<Ami> = host
        .images()
        .into_iter()
        .filter(|i| !i.image.name.starts_with("bonkei-mariadb"))
        .map(|info| Ami { id: ami_id(&info.image.name), info })
        .collect();
    all.sort_by(|a, b| a.info.image.name.cmp(&b.info.image.name));
    all
}

/// The AMI of this id.
///
/// # Errors
/// `InvalidAMIID.Malformed` and `InvalidAMIID.NotFound`.
pub fn find(cx: &Ctx<'_>, id: &str) -> Result<Ami, Fault> {
    faults::IMAGE.check(id)?;
    all(cx.host).into_iter().find(|a| a.id == id).ok_or_else(|| faults::IMAGE.not_found(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Bench;

    #[test]
    fn databases_are_no_amis() {
        let bench = Bench::new();
        let all = bench.run(|cx| Ok(all(cx.host))).unwrap();
        assert_eq!(all.iter().map(|a| a.info.image.name.as_str()).collect::<Vec<_>>(), ["bonkei-debian-12"]);
        assert_eq!(all[0].root_size(), 8);
        assert_eq!(bench.refused(|cx| find(cx, "ami-0123456789abcdef0")), "InvalidAMIID.NotFound");
        assert_eq!(bench.refused(|cx| find(cx, "debian")), "InvalidAMIID.Malformed");
    }
}
