//! The recipes: package lists, files and scripts, kept under `recipes/`.

use crate::ImageError;
use serde::Serialize;
use std::sync::LazyLock;

/// The Debian release that every recipe builds on.
pub(crate) const SUITE: &str = "bookworm";

/// What people want to know of a recipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipeInfo {
    /// The image's name.
    pub name: &'static str,
    /// One line for people.
    pub description: &'static str,
    /// Packages asked for; their dependencies come with them.
    pub packages: Vec<&'static str>,
}

/// A file laid into the image after the packages.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct RecipeFile {
    /// Relative to the root of the image.
    pub path: &'static str,
    /// Permission bits; the owner is guest root.
    pub mode: u32,
    /// Its text.
    pub content: &'static str,
}

/// Everything an image is made from, but the mirror.
#[derive(Debug, Serialize)]
pub(crate) struct Recipe {
    pub name: &'static str,
    pub description: &'static str,
    pub packages: &'static str,
    pub files: &'static [RecipeFile],
    /// Run on the host side with the image's root directory, after packages and files.
    pub customize: &'static str,
    /// Run last, the same for all.
    pub finish: &'static str,
    /// Options written into the image's dpkg configuration.
    pub dpkg_options: &'static [&'static str],
}

const FINISH: &str = include_str!("../recipes/common/finish");

macro_rules! file {
    ($mode:literal, $path:literal, $source:literal) => {
        RecipeFile { path: $path, mode: $mode, content: include_str!(concat!("../recipes/", $source)) }
    };
}

static RECIPES: &[Recipe] = &[
    Recipe {
        name: "bonkei-debian-12",
        description: "Debian 12 with systemd, cloud-init and OpenSSH",
        packages: include_str!("../recipes/bonkei-debian-12/packages"),
        files: &[
            file!(0o644, "etc/cloud/cloud.cfg.d/90_bonkei.cfg", "bonkei-debian-12/90_bonkei.cfg"),
            file!(0o755, "usr/lib/bonkei/cloud-init-once", "bonkei-debian-12/cloud-init-once"),
            file!(0o644, "etc/systemd/system/bonkei-cloud-init.service", "bonkei-debian-12/bonkei-cloud-init.service"),
            file!(0o644, "etc/systemd/system/ssh.service.d/bonkei.conf", "bonkei-debian-12/ssh.service.conf"),
            file!(0o644, "etc/ssh/sshd_config.d/bonkei.conf", "bonkei-debian-12/sshd.conf"),
            file!(0o440, "etc/sudoers.d/90-ec2-user", "bonkei-debian-12/sudoers"),
        ],
        customize: include_str!("../recipes/bonkei-debian-12/customize"),
        finish: FINISH,
        // Once the cloud is known to be AWS, cloud-init would run dhclient and wait for a server that no VPC here has.
        dpkg_options: &["force-unsafe-io", "path-exclude=/sbin/dhclient"],
    },
    Recipe {
        name: "bonkei-mariadb-10.11",
        description: "MariaDB 10.11 without systemd, for databases",
        packages: include_str!("../recipes/bonkei-mariadb-10.11/packages"),
        files: &[file!(0o755, "usr/lib/bonkei/dbinit", "bonkei-mariadb-10.11/dbinit")],
        customize: include_str!("../recipes/bonkei-mariadb-10.11/customize"),
        finish: FINISH,
        dpkg_options: &["force-unsafe-io", "path-exclude=/usr/share/man/*", "path-exclude=/usr/share/locale/*"],
    },
];

impl Recipe {
    /// The packages asked for, without the comments of the list.
    pub fn packages(&self) -> Vec<&'static str> {
        self.packages.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
    }
}

/// Every recipe that this build of Bonkei knows.
pub fn recipes() -> &'static [RecipeInfo] {
    static INFOS: LazyLock<Vec<RecipeInfo>> = LazyLock::new(|| {
        RECIPES.iter().map(|recipe| RecipeInfo { name: recipe.name, description: recipe.description, packages: recipe.packages() }).collect()
    });
    &INFOS
}

/// The recipe of this name.
pub(crate) fn find(name: &str) -> Result<&'static Recipe, ImageError> {
    RECIPES.iter().find(|recipe| recipe.name == name).ok_or_else(|| ImageError::UnknownRecipe {
        name: name.to_owned(),
        known: RECIPES.iter().map(|recipe| recipe.name).collect::<Vec<_>>().join(", "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_without_comments_and_duplicates() {
        for info in recipes() {
            let mut packages = info.packages.clone();
            packages.sort_unstable();
            packages.dedup();
            assert_eq!(packages.len(), info.packages.len(), "{}", info.name);
            assert!(packages.iter().all(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))), "{packages:?}");
        }
    }

    #[test]
    fn files_stay_below_the_root() {
        for file in RECIPES.iter().flat_map(|recipe| recipe.files) {
            assert!(!file.path.starts_with('/') && !file.path.split('/').any(|part| part.is_empty() || part == ".."), "{}", file.path);
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let error = find("debian").unwrap_err().to_string();
        assert!(error.contains("bonkei-debian-12, bonkei-mariadb-10.11") && error.ends_with(": debian"), "{error}");
    }
}
