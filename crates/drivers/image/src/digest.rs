//! What names a build: a hash of everything it is made from, so that the same recipe is not built twice and a changed one is not mistaken for it.

use crate::recipe::{Recipe, SUITE};
use crate::sources::Source;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// To be raised when the builder changes what comes out of the same recipe.
const BUILDER: u32 = 1;

#[derive(Serialize)]
struct Inputs<'a> {
    builder: u32,
    suite: &'a str,
    architecture: &'a str,
    sources: Vec<String>,
    recipe: &'a Recipe,
}

/// The first 128 bits of SHA-256 over the inputs, as 32 hexadecimal digits.
pub(crate) fn digest(recipe: &Recipe, sources: &[Source], architecture: &str) -> String {
    let inputs = Inputs { builder: BUILDER, suite: SUITE, architecture, sources: sources.iter().map(ToString::to_string).collect(), recipe };
    // Plain data without maps always serializes, and always in the same order.
    let bytes = serde_json::to_vec(&inputs).unwrap_or_default();
    Sha256::digest(&bytes).iter().take(16).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recipe::RecipeFile;
    use crate::sources::of_mirror;

    const TOY: Recipe = Recipe {
        name: "toy",
        description: "a toy",
        packages: "curl\n",
        files: &[RecipeFile { path: "etc/toy", mode: 0o644, content: "x" }],
        customize: "#!/bin/sh\n",
        finish: "#!/bin/sh\n",
        dpkg_options: &[],
    };

    #[test]
    fn it_is_the_same_on_every_machine_and_day() {
        let sources = of_mirror("http://m.example.com/debian", None);
        assert_eq!(digest(&TOY, &sources, "x86_64"), "f2d6cb4e71935a7eb2c05b9e3509df49");
    }

    #[test]
    fn every_input_counts() {
        let sources = of_mirror("http://m.example.com/debian", None);
        let mut seen = vec![digest(&TOY, &sources, "x86_64")];
        seen.push(digest(&TOY, &sources, "arm64"));
        seen.push(digest(&TOY, &sources[..1], "x86_64"));
        seen.push(digest(&TOY, &of_mirror("http://n.example.com/debian", None), "x86_64"));
        seen.push(digest(&Recipe { name: "other", ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { packages: "curl\nless\n", ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { files: &[RecipeFile { path: "etc/toy", mode: 0o755, content: "x" }], ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { files: &[RecipeFile { path: "etc/toy", mode: 0o644, content: "y" }], ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { customize: "#!/bin/sh\ntrue\n", ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { finish: "", ..TOY }, &sources, "x86_64"));
        seen.push(digest(&Recipe { dpkg_options: &["force-unsafe-io"], ..TOY }, &sources, "x86_64"));
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
