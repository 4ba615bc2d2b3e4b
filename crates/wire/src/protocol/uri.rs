//! URI templates of the REST protocols ("Smithy 2.0 http trait").

use crate::http::{pairs, percent_decode};

/// Matches a raw path against a template such as `/2013-04-01/hostedzone/{Id}/rrset?x-id=y` and gives the labels' decoded values.
///
/// `{Key+}` takes the rest of the path, at least one character. A final `/` of either side does not count. The template's own query string
/// is not looked at: see [`match_query`].
pub fn match_path<'t>(template: &'t str, path: &str) -> Option<Vec<(&'t str, String)>> {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let mut labels = Vec::new();
    let mut rest = path.strip_prefix('/')?;
    let mut segments = template.strip_prefix('/')?.trim_end_matches('/').split('/').peekable();
    if segments.peek() == Some(&"") {
        return rest.is_empty().then_some(labels);
    }
    while let Some(segment) = segments.next() {
        if let Some(label) = segment.strip_prefix('{').and_then(|s| s.strip_suffix("+}")) {
            // what follows a greedy label is literal
            let tail: String = segments.map(|s| format!("/{s}")).collect();
            let value = rest.strip_suffix(tail.as_str()).filter(|v| !v.is_empty())?;
            labels.push((label, percent_decode(value, false)?.into_owned()));
            return Some(labels);
        }
        let (value, tail) = rest.split_once('/').unwrap_or((rest, ""));
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(label) if !value.is_empty() => labels.push((label, percent_decode(value, false)?.into_owned())),
            None if segment == value => {}
            _ => return None,
        }
        rest = tail;
    }
    rest.trim_matches('/').is_empty().then_some(labels)
}

/// How many literals of the template's query string the request has; `None` when one is absent.
pub fn match_query(template: &str, query: &str) -> Option<usize> {
    let Some((_, wanted)) = template.split_once('?') else { return Some(0) };
    let mut found = 0;
    for literal in wanted.split('&').filter(|l| !l.is_empty()) {
        let (name, value) = literal.split_once('=').map_or((literal, None), |(n, v)| (n, Some(v)));
        let same = |(n, v): (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)| n == name && value.is_none_or(|w| v == w);
        if !pairs(query).flatten().any(same) {
            return None;
        }
        found += 1;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_found_and_decoded() {
        let labels = match_path("/{Bucket}/{Key+}", "/b/a%20b/c").unwrap();
        assert_eq!(labels, [("Bucket", "b".to_owned()), ("Key", "a b/c".to_owned())]);
        assert_eq!(match_path("/{Bucket}", "/b/").map(|l| l.len()), Some(1));
        assert_eq!(match_path("/{Bucket}", "/"), None);
        assert_eq!(match_path("/{Bucket}", "/b/c"), None);
        assert_eq!(match_path("/", "/").map(|l| l.len()), Some(0));
        assert_eq!(match_path("/f/{Name}/policy", "/f/x/policy").map(|l| l.len()), Some(1));
        assert_eq!(match_path("/f/{Name+}/policy", "/f/x/y/policy"), Some(vec![("Name", "x/y".to_owned())]));
        assert_eq!(match_query("/{Bucket}?list-type=2", "prefix=a&list-type=2"), Some(1));
        assert_eq!(match_query("/{Bucket}?acl", "tagging"), None);
    }
}
