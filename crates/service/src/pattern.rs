//! Wildcards as EC2's filters and IAM's policies have them.

/// Whether `text` fits `pattern`, where `*` stands for any run of characters, `?` for one, and `\` takes the next one literally.
pub fn matches(pattern: &str, text: &str) -> bool {
    let p: Vec<char> = pattern.chars().collect();
    let t: Vec<char> = text.chars().collect();
    let (mut pi, mut ti) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while ti < t.len() {
        match (p.get(pi), t.get(ti)) {
            (Some('*'), _) => {
                star = Some((pi, ti));
                pi += 1;
                continue;
            }
            (Some('?'), _) => {
                pi += 1;
                ti += 1;
                continue;
            }
            (Some('\\'), Some(c)) if p.get(pi + 1) == Some(c) => {
                pi += 2;
                ti += 1;
                continue;
            }
            (Some(a), Some(b)) if a == b && *a != '\\' => {
                pi += 1;
                ti += 1;
                continue;
            }
            _ => {}
        }
        let Some((sp, st)) = star else { return false };
        pi = sp + 1;
        ti = st + 1;
        star = Some((sp, st + 1));
    }
    p.get(pi..).is_some_and(|rest| rest.iter().all(|c| *c == '*'))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn wildcards_match_as_documented() {
        for (p, t, want) in [
            ("*", "", true),
            ("web*", "web-1", true),
            ("web?", "web", false),
            ("*a*b", "xxaxxb", true),
            ("*a*b", "xxaxxbc", false),
            (r"\*amazon\?\\", r"*amazon?\", true),
            (r"a\*", "ab", false),
            ("日?語", "日本語", true),
            ("", "x", false),
        ] {
            assert_eq!(matches(p, t), want, "{p} {t}");
        }
    }
}
