//! Segments of RFV on this page.

use crate::rfm::{Segment, chart};
use crate::ui::*;
use leptos::prelude::*;

pub fn cell(segment: Option<Segment>) -> Cell {
    let names = &use_text().names;
    match segment {
        Some(segment) => Cell::badge(chart::hue(segment), names.segments[segment as usize]),
        None => Cell::text(names.outside_window),
    }
}

/// Everyone, or one segment.
#[component]
pub fn SegmentSelect(
    #[prop(into)] value: Signal<Option<Segment>>,
    #[prop(into)] on_change: Handler<Option<Segment>>,
    #[prop(into)] testid: String,
) -> impl IntoView {
    let text = use_text();
    let everyone = Choice::new(None, "", text.cross_sell.everyone);
    let segments = Segment::ALL.into_iter().map(|segment| {
        let name = text.names.segments[segment as usize];
        Choice::new(Some(segment), segment.machine_name(), name)
    });
    let options: Vec<_> = std::iter::once(everyone).chain(segments).collect();
    view! { <Select label=text.cross_sell.segment options value on_change testid/> }
}
