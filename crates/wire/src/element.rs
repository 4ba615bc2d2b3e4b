//! What a list may hold.

use crate::Node;
use bonkei_core::Timestamp;
use std::collections::BTreeMap;

/// Marks the elements of lists: a `Vec<T>` of them is a list, whereas `Vec<u8>` is bytes.
pub trait Element {}

impl Element for String {}
impl Element for bool {}
impl Element for i32 {}
impl Element for i64 {}
impl Element for f64 {}
impl Element for Timestamp {}
impl Element for Node {}
impl Element for Vec<u8> {}
impl<T> Element for Box<T> {}
impl<T: Element> Element for Vec<T> {}
impl<T> Element for BTreeMap<String, T> {}
