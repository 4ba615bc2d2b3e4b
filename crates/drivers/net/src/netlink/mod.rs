//! Netlink, as little as the driver needs: requests with acknowledgement, dumps, and batches of set elements.
//!
//! A socket stays in the network namespace it was made in, so no thread has to.

pub(crate) mod message;
pub(crate) mod nft;
pub(crate) mod route;
mod socket;

pub(crate) use socket::Socket;
