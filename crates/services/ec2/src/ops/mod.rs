//! The operations, one file a resource. The compiler asks for every one the allowlist names.

