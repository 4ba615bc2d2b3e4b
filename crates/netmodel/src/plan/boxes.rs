//! Rules as disjoint boxes: the kernel's interval sets refuse elements that overlap, while rules of a security group may.

/// An axis-parallel box of three inclusive ranges, such as protocol, port and address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cuboid {
    /// The lowest corner.
    pub low: [u32; 3],
    /// The highest corner, included.
    pub high: [u32; 3],
}

impl Cuboid {
    fn volume(&self) -> u128 {
        (0..3).map(|d| self.side(d)).product()
    }

    fn side(&self, d: usize) -> u128 {
        match (self.low.get(d), self.high.get(d)) {
            (Some(l), Some(h)) if l <= h => u128::from(h - l) + 1,
            _ => 0,
        }
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.low.iter().zip(&other.high).all(|(l, h)| l <= h) && other.low.iter().zip(&self.high).all(|(l, h)| l <= h)
    }

    /// What of `self` lies outside `cut`: at most six boxes.
    fn minus(self, cut: &Self) -> Vec<Self> {
        if !self.overlaps(cut) {
            return vec![self];
        }
        let mut out = Vec::new();
        let mut rest = self;
        for d in 0..3 {
            let (Some(cl), Some(ch)) = (cut.low.get(d).copied(), cut.high.get(d).copied()) else { continue };
            if let (Some(low), Some(below)) = (rest.low.get(d).copied(), cl.checked_sub(1))
                && low <= below
            {
                out.push(rest.with(d, low, below));
                rest = rest.with(d, cl, rest.high.get(d).copied().unwrap_or(cl));
            }
            if let (Some(high), Some(above)) = (rest.high.get(d).copied(), ch.checked_add(1))
                && above <= high
            {
                out.push(rest.with(d, above, high));
                rest = rest.with(d, rest.low.get(d).copied().unwrap_or(ch), ch);
            }
        }
        out
    }

    fn with(mut self, d: usize, low: u32, high: u32) -> Self {
        if let (Some(l), Some(h)) = (self.low.get_mut(d), self.high.get_mut(d)) {
            (*l, *h) = (low, high);
        }
        self
    }
}

/// Disjoint boxes that together cover the same as `boxes`: the larger stay whole, so that a small one added to a large one changes nothing.
pub(crate) fn disjoint(mut boxes: Vec<Cuboid>) -> Vec<Cuboid> {
    boxes.retain(|b| b.volume() > 0);
    boxes.sort_by_key(|b| (std::cmp::Reverse(b.volume()), *b));
    let mut placed: Vec<Cuboid> = Vec::new();
    for new in boxes {
        let mut parts = vec![new];
        for old in placed.iter().filter(|o| o.overlaps(&new)) {
            parts = parts.into_iter().flat_map(|p| p.minus(old)).collect();
        }
        placed.extend(parts);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cuboid() -> impl Strategy<Value = Cuboid> {
        let range = || (0u32..8, 0u32..8).prop_map(|(a, b)| (a.min(b), a.max(b)));
        (range(), range(), range()).prop_map(|(a, b, c)| Cuboid { low: [a.0, b.0, c.0], high: [a.1, b.1, c.1] })
    }

    fn holds(b: &Cuboid, p: [u32; 3]) -> bool {
        (0..3).all(|d| b.low[d] <= p[d] && p[d] <= b.high[d])
    }

    proptest! {
        #[test]
        fn every_point_is_covered_once_or_never(boxes in prop::collection::vec(cuboid(), 0..8)) {
            let parts = disjoint(boxes.clone());
            for p in (0..512).map(|n| [n / 64, n / 8 % 8, n % 8]) {
                let wanted = usize::from(boxes.iter().any(|b| holds(b, p)));
                prop_assert_eq!(parts.iter().filter(|b| holds(b, p)).count(), wanted);
            }
        }
    }

    #[test]
    fn a_rule_inside_another_changes_nothing() {
        let all = Cuboid { low: [6, 22, 0], high: [6, 22, u32::MAX] };
        let some = Cuboid { low: [6, 22, 0x0a00_0000], high: [6, 22, 0x0aff_ffff] };
        assert_eq!(disjoint(vec![some, all]), vec![all]);
    }
}
