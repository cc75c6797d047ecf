//! Which customers the page is asked for, in its address: `#/rfm?segment=lost`, `#/rfm?cell=53`.

use super::Segment;
use crate::browser::address;
use crate::ui::{Place, Route};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    #[default]
    All,
    Segment(Segment),
    Outside,
    /// Recency and frequency score.
    Cell(u8, u8),
}

/// The value of `segment` for customers without scores, as in the files that go out.
const OUTSIDE: &str = "outside_window";

impl Selection {
    pub fn of(place: &Place) -> Selection {
        let cell = place.param("cell").and_then(Selection::cell);
        match place.param("segment") {
            Some(OUTSIDE) => Selection::Outside,
            Some(name) => (Segment::ALL.into_iter())
                .find(|segment| segment.machine_name() == name)
                .map_or(Selection::All, Selection::Segment),
            None => cell.unwrap_or_default(),
        }
    }

    fn cell(text: &str) -> Option<Selection> {
        let score = |digit: &u8| (b'1'..=b'5').contains(digit).then(|| digit - b'0');
        match text.as_bytes() {
            [r, f] => Some(Selection::Cell(score(r)?, score(f)?)),
            _ => None,
        }
    }

    /// The parameter that says it; none for all.
    pub fn param(self) -> Option<(&'static str, String)> {
        match self {
            Selection::All => None,
            Selection::Segment(segment) => Some(("segment", segment.machine_name().into())),
            Selection::Outside => Some(("segment", OUTSIDE.into())),
            Selection::Cell(r, f) => Some(("cell", format!("{r}{f}"))),
        }
    }

    /// Shows it on the page of the segments, or all again if it is what is shown; `true` if it is
    /// shown now.
    pub fn toggle(self, place: &Place) -> bool {
        let now = Selection::of(place);
        let next = if now == self { Selection::All } else { self };
        let param = next.param();
        let params: Vec<(&str, &str)> = param
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        address::go(&Route::Rfm.href_with(&params));
        next != Selection::All
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_written() {
        let of = |hash| Selection::of(&Place::parse(hash));
        assert_eq!(of("/rfm"), Selection::All);
        assert_eq!(
            of("/rfm?segment=at_risk"),
            Selection::Segment(Segment::AtRisk)
        );
        assert_eq!(of("/rfm?segment=outside_window"), Selection::Outside);
        assert_eq!(of("/rfm?cell=51"), Selection::Cell(5, 1));
        for odd in ["/rfm?cell=60", "/rfm?cell=5", "/rfm?segment=nobody"] {
            assert_eq!(of(odd), Selection::All);
        }
        assert_eq!(Selection::Cell(5, 1).param(), Some(("cell", "51".into())));
    }
}
