//! Images: their recipes, building them from Debian packages, and the extracted root filesystems that machines start from.
//!
//! Ring 3. An image is built once into an archive of the cache directory, named by a digest of everything it is made from, and extracted once
//! into each state directory, owned by the ids that the machines of that cloud use. Neither needs root: both run in a user namespace in which
//! guest id `g` is the host's id `base + g`.

mod archive;
mod build;
mod digest;
mod error;
mod extract;
mod host;
pub mod image_helper;
mod progress;
mod recipe;
mod remove;
pub mod sources;
mod store;
mod userns;

pub use archive::{ArchiveError, Kind, Limits, Member, Unpacked, read_members};
pub use build::{BuildConfig, archive_path, build, current};
pub use error::ImageError;
pub use extract::{ensure, extract};
pub use progress::Progress;
pub use recipe::{RecipeInfo, recipes};
pub use remove::remove_tree;
pub use store::ImageStore;
pub use userns::Ids;
