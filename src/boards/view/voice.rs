//! What customers look for, by segment, beside what surveys and complaints say (FID-16).

use super::links::{Links, register};
use super::use_wall;
use crate::boards::Voice;
use crate::course::{Figure, Figures, use_known};
use crate::registers::{change, segment_at, segment_name, segment_names, segment_place};
use crate::ui::*;
use leptos::prelude::*;

const HEARD: &[Figure] = &[
    Figure::Surveys,
    Figure::Satisfaction,
    Figure::Word,
    Figure::Complaints,
    Figure::TopReason,
];

#[component]
pub fn VoiceBoard() -> impl IntoView {
    let text = use_text();
    let words = &text.boards.voice;
    let wall = use_wall();
    let known = use_known();
    let fields = &text.registers.fields;
    let prose = |key, at: usize, part: fn(&mut Voice) -> &mut String| {
        Entry::new(key, words.prompts[at], Input::Prose(part))
    };
    let entries = vec![
        Entry::one_of(
            "segment",
            fields.segment,
            segment_names(),
            |row: &Voice| segment_place(row.segment),
            |row, at| row.segment = segment_at(at),
        ),
        prose("seeks", 0, |row| &mut row.seeks),
        prose("prefers", 1, |row| &mut row.prefers),
        prose("tools", 2, |row| &mut row.tools),
    ];
    let mut heads = vec![Head::text(fields.segment)];
    heads.extend(words.prompts.map(Head::text));
    let cells = |row: Voice| {
        vec![
            Cell::text(segment_name(row.segment)),
            Cell::text(row.seeks),
            Cell::text(row.prefers),
            Cell::text(row.tools),
        ]
    };
    let rows = Signal::derive(move || {
        wall.with(|boards| {
            let mut rows = boards.voices.clone();
            rows.sort_by_key(|row| segment_place(row.segment));
            rows
        })
    });
    let edit = move |(before, after): Edit<Voice>| {
        wall.change(|boards| change(&mut boards.voices, before.as_ref(), after));
    };
    view! {
        <RegisterTable
            title=words.title
            lead=words.lead
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh=move |()| Voice::default()
            on_edit=edit
            testid="voice"
        />
        <Card title=words.heard>
            <div class="boards-heard"><Figures figures=HEARD known/></div>
            <Links routes=vec![register("surveys"), register("complaints")]/>
        </Card>
    }
}
