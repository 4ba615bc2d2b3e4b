//! Rust names for the models' names.

const KEYWORDS: [&str; 51] = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "static",
    "struct",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "macro_rules",
    "raw",
    "safe",
];

/// Names a generated type may not have, since generated code uses them.
const TAKEN: [&str; 18] = [
    "Option",
    "String",
    "Vec",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Debug",
    "Self",
    "BTreeMap",
    "Node",
    "Timestamp",
    "Element",
    "Operation",
];

/// Words whose capitals do not begin words of their own.
const WORDS: [(&str, &str); 7] =
    [("IPv", "Ipv"), ("VCpu", "Vcpu"), ("MBps", "Mbps"), ("GBps", "Gbps"), ("GiB", "Gib"), ("MiB", "Mib"), ("DDoS", "Ddos")];

/// `DBInstanceIdentifier` → `db_instance_identifier`, `IPv6Address` → `ipv6_address`, `MultiAZ` → `multi_az`.
pub fn snake(name: &str) -> String {
    let mut name = name.to_owned();
    for (from, to) in WORDS {
        name = name.replace(from, to);
    }
    let letters: Vec<char> = name.chars().collect();
    let at = |i: usize| letters.get(i).copied().unwrap_or('_');
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.ends_with('_') && !out.is_empty() {
                out.push('_');
            }
            continue;
        }
        if c.is_ascii_uppercase() && i > 0 && !out.ends_with('_') && !out.is_empty() {
            let before = at(i - 1);
            // a plural of an abbreviation stays one word: `ARNs`
            let plural = at(i + 1) == 's' && !at(i + 2).is_ascii_lowercase();
            if before.is_ascii_lowercase() || before.is_ascii_digit() || (before.is_ascii_uppercase() && at(i + 1).is_ascii_lowercase() && !plural) {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) { format!("n{out}") } else { out }
}

/// The field of a struct: snake case, raw where it is a keyword.
pub fn field(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        "self" | "super" | "crate" => format!("{snake}_"),
        s if KEYWORDS.contains(&s) => format!("r#{s}"),
        _ => snake,
    }
}

/// A type: the model's name with a capital, and a suffix where Rust has another use for it.
pub fn type_name(name: &str) -> String {
    let clean: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let mut letters = clean.chars();
    let name: String = letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect();
    if TAKEN.contains(&name.as_str()) { format!("{name}Shape") } else { name }
}

/// Constants for an enum's values, in their order; repeated names get a number.
pub fn constants(values: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for value in values {
        let mut name: String = value.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
        if value.chars().any(|c| c.is_ascii_uppercase()) && value.chars().any(|c| c.is_ascii_lowercase()) {
            name = snake(value).to_ascii_uppercase();
        }
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            name = format!("V{name}");
        }
        if name.chars().all(|c| c == '_') {
            name = "BLANK".into();
        }
        if name == "VALUES" {
            name = "VALUES_".into();
        }
        let base = name.clone();
        let mut n = 2;
        while out.contains(&name) {
            name = format!("{base}_{n}");
            n += 1;
        }
        out.push(name);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust() {
        for (model, rust) in [
            ("DBInstanceIdentifier", "db_instance_identifier"),
            ("MultiAZ", "multi_az"),
            ("IPv6Address", "ipv6_address"),
            ("Ipv6CidrBlockAssociationSet", "ipv6_cidr_block_association_set"),
            ("VPCSecurityGroups", "vpc_security_groups"),
            ("GroupARNs", "group_arns"),
            ("Type", "r#type"),
            ("x-amz-date", "x_amz_date"),
            ("HTTPEndpoint", "http_endpoint"),
        ] {
            assert_eq!(field(model), rust, "{model}");
        }
        assert_eq!(type_name("Option"), "OptionShape");
        assert_eq!(constants(&["a-b".into(), "a_b".into(), "1".into(), "InService".into()]), ["A_B", "A_B_2", "V1", "IN_SERVICE"]);
    }
}
