//! Long lists in pages.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// One page of a list and the token that fetches the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Names the last item of this page; none on the last page.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// The page of at most `size` items after the one named by `token`; `key` names an item.
    ///
    /// Tokens name an item, not a position, so a list that changes in between repeats and skips nothing that stayed. `None`: no token of ours.
    pub fn of(items: Vec<T>, size: Option<usize>, token: Option<&str>, key: impl Fn(&T) -> String) -> Option<Self> {
        let start = match token {
            None | Some("") => 0,
            Some(t) => {
                let last = String::from_utf8(URL_SAFE_NO_PAD.decode(t).ok()?).ok()?;
                let last = last.strip_prefix("after:")?;
                items.iter().position(|i| key(i) == last).map_or(items.len(), |p| p + 1)
            }
        };
        let total = items.len();
        let end = size.map_or(total, |s| total.min(start.saturating_add(s.max(1))));
        let next = items.get(end.wrapping_sub(1)).filter(|_| end < total).map(|i| URL_SAFE_NO_PAD.encode(format!("after:{}", key(i))));
        Some(Self { items: items.into_iter().take(end).skip(start).collect(), next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cover_the_list_once() {
        let all: Vec<u32> = (0..7).collect();
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let page = Page::of(all.clone(), Some(3), token.as_deref(), u32::to_string);
            let Some(page) = page else { panic!("own token refused") };
            seen.extend(page.items);
            token = page.next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    #[test]
    fn a_strangers_token_is_refused() {
        assert_eq!(Page::of(vec![1], None, Some("!"), u32::to_string), None);
        assert_eq!(Page::of(vec![1], None, Some("Zm9v"), u32::to_string), None);
    }
}
