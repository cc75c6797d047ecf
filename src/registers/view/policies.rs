//! How each segment is served, and the channels.

use super::Page;
use super::book::{RegisterHead, use_book};
use super::segments::{segment_at, segment_name, segment_names, segment_place};
use crate::chart::Hue;
use crate::registers::{Channel, Policy};
use crate::rfm::Segment;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn PoliciesPage() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let book = use_book();
    let heads = vec![
        Head::text(fields.segment),
        Head::text(words.response_time),
        Head::text(words.discounts),
        Head::text(words.credit),
        Head::text(fields.channel),
        Head::text(words.executive),
        Head::text(words.value_proposition),
    ];
    let cells = move |policy: Policy| {
        vec![
            Cell::text(segment_name(Some(policy.segment))),
            Cell::text(policy.response_time),
            Cell::text(policy.discounts),
            Cell::text(policy.credit),
            Cell::text(policy.channel),
            Cell::text(policy.executive),
            Cell::text(policy.value_proposition),
        ]
    };
    let prose = |key, label: &str, at: fn(&mut Policy) -> &mut String| {
        Entry::new(key, label, Input::Prose(at))
    };
    let line = |key, label: &str, at: fn(&mut Policy) -> &mut String| {
        Entry::new(key, label, Input::Line(at))
    };
    let entries = vec![
        Entry::one_of(
            "segment",
            fields.segment,
            text.names.segments,
            |row: &Policy| row.segment as usize,
            |row, at| row.segment = Segment::ALL.get(at).copied().unwrap_or(Segment::Champions),
        ),
        line("response", words.response_time, |row| {
            &mut row.response_time
        }),
        line("discounts", words.discounts, |row| &mut row.discounts),
        line("credit", words.credit, |row| &mut row.credit),
        line("channel", fields.channel, |row| &mut row.channel),
        line("executive", words.executive, |row| &mut row.executive),
        prose("value", words.value_proposition, |row| {
            &mut row.value_proposition
        }),
        prose("marketing", words.marketing, |row| &mut row.marketing),
        prose("sales", words.sales, |row| &mut row.sales),
        prose("service", words.service, |row| &mut row.service),
        prose("comfort", words.comfort, |row| &mut row.comfort),
    ];
    let rows = book.rows(|all| {
        let mut rows = all.policies.clone();
        rows.sort_by_key(|row| row.segment as usize);
        rows
    });
    view! {
        <RegisterHead page=Page::Policies/>
        <RegisterTable
            title=words.policies
            empty=words.policies_empty
            add=words.add_policy
            entries
            rows
            heads
            cells
            fresh=move |()| Policy::default()
            on_edit=book.edit(|registers| &mut registers.policies)
            testid="policy"
        />
        <Channels/>
    }
}

#[component]
fn Channels() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(words.channel_name),
        Head::text(fields.owner),
        Head::text(words.how),
        Head::text(fields.segment),
    ];
    let cells = move |channel: Channel| {
        let owner = match channel.owner.trim().is_empty() {
            true => Cell::badge(Hue::Orange, words.no_owner),
            false => Cell::text(channel.owner),
        };
        vec![
            Cell::text(channel.name),
            owner,
            Cell::text(channel.how),
            Cell::text(segment_name(channel.segment)),
        ]
    };
    let entries = vec![
        Entry::new(
            "name",
            words.channel_name,
            Input::Line(|row: &mut Channel| &mut row.name),
        )
        .needed(),
        Entry::new("owner", fields.owner, Input::Line(|row| &mut row.owner)),
        Entry::new("how", words.how, Input::Prose(|row| &mut row.how)),
        Entry::one_of(
            "segment",
            fields.segment,
            segment_names(),
            |row| segment_place(row.segment),
            |row, at| row.segment = segment_at(at),
        ),
    ];
    let missing = move || {
        let unowned = |channel: &&Channel| channel.owner.trim().is_empty();
        let missing = book.with(|all| all.channels.iter().filter(unowned).count());
        (missing > 0).then(|| {
            let words = (words.owners_missing)(&format.count(missing));
            view! { <Banner tone=Tone::Warning testid="channels-unowned">{words}</Banner> }
        })
    };
    view! {
        {missing}
        <RegisterTable
            title=words.channels
            empty=words.channels_empty
            add=words.add_channel
            entries
            rows=book.rows(|registers| registers.channels.clone())
            heads
            cells
            fresh=move |()| Channel::default()
            on_edit=book.edit(|registers| &mut registers.channels)
            testid="channel"
        />
    }
}
