//! Edge as a whole in a small cloud of real namespaces, as root and as an ordinary user.

mod cloud;
mod dns;
mod driver;
mod egress;
mod imds;
mod reload;
mod web;
