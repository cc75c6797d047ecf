//! Segments as they are chosen in a form, where a row may be for all of them.

use crate::rfm::Segment;
use crate::ui::use_text;

/// All segments, then each: the names of an entry that may be for everybody.
pub fn segment_names() -> Vec<String> {
    let text = use_text();
    let all = std::iter::once(text.registers.fields.all_segments.to_owned());
    let each = text.names.segments.iter().map(|&name| name.to_owned());
    all.chain(each).collect()
}

pub fn segment_name(segment: Option<Segment>) -> &'static str {
    let text = use_text();
    segment.map_or(text.registers.fields.all_segments, |one| {
        text.names.segments[one as usize]
    })
}

/// The place of a segment among [`segment_names`], and back.
pub fn segment_place(segment: Option<Segment>) -> usize {
    segment.map_or(0, |segment| segment as usize + 1)
}

pub fn segment_at(place: usize) -> Option<Segment> {
    Segment::ALL.get(place.checked_sub(1)?).copied()
}
