//! The path of products, and products to come.

use super::Page;
use super::book::{RegisterHead, use_book};
use super::segments::{segment_at, segment_name, segment_names, segment_place};
use crate::registers::{PathProduct, Planned, Rung};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn PathPage() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let book = use_book();
    let heads = vec![
        Head::text(fields.product),
        Head::text(words.rung),
        Head::text(fields.segment),
        Head::text(fields.note),
    ];
    let cells = move |product: PathProduct| {
        vec![
            Cell::text(product.product),
            Cell::text(words.rungs[product.rung as usize]),
            Cell::text(segment_name(product.segment)),
            Cell::text(product.note),
        ]
    };
    let entries = vec![
        Entry::new(
            "product",
            fields.product,
            Input::Line(|row: &mut PathProduct| &mut row.product),
        )
        .needed(),
        Entry::one_of(
            "rung",
            words.rung,
            words.rungs,
            |row| row.rung as usize,
            |row, at| {
                row.rung = Rung::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::one_of(
            "segment",
            fields.segment,
            segment_names(),
            |row| segment_place(row.segment),
            |row, at| row.segment = segment_at(at),
        ),
        Entry::new("note", fields.note, Input::Prose(|row| &mut row.note)),
    ];
    let rows = book.rows(|all| {
        let mut rows = all.path.clone();
        rows.sort_by_key(|row| (segment_place(row.segment), row.rung));
        rows
    });
    view! {
        <RegisterHead page=Page::Path/>
        <RegisterTable
            title=words.path
            lead=words.path_lead
            empty=words.path_empty
            add=words.add_path
            entries
            rows
            heads
            cells
            fresh=move |()| PathProduct::default()
            on_edit=book.edit(|registers| &mut registers.path)
            testid="path"
        />
        <p class="no-print"><a href=Route::CrossSell.href()>{words.observed}</a></p>
        <PlannedProducts/>
    }
}

#[component]
fn PlannedProducts() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(fields.product),
        Head::text(words.beside),
        Head::text(words.pitch),
        Head::text(fields.owner),
        Head::text(fields.date),
    ];
    let cells = move |planned: Planned| {
        vec![
            Cell::text(planned.product),
            Cell::text(planned.beside),
            Cell::text(planned.pitch),
            Cell::text(planned.owner),
            Cell::text(planned.date.map_or(NO_FIGURE.into(), |day| format.day(day))),
        ]
    };
    let entries = vec![
        Entry::new(
            "product",
            fields.product,
            Input::Line(|row: &mut Planned| &mut row.product),
        )
        .needed(),
        Entry::new("beside", words.beside, Input::Line(|row| &mut row.beside)),
        Entry::new("pitch", words.pitch, Input::Prose(|row| &mut row.pitch)),
        Entry::new(
            "channel",
            fields.channel,
            Input::Line(|row| &mut row.channel),
        ),
        Entry::new("owner", fields.owner, Input::Line(|row| &mut row.owner)),
        Entry::new("date", fields.date, Input::MaybeDate(|row| &mut row.date)),
    ];
    view! {
        <RegisterTable
            title=words.planned
            lead=words.planned_lead
            empty=words.planned_empty
            add=words.add_planned
            entries
            rows=book.rows(|registers| registers.planned.clone())
            heads
            cells
            fresh=move |()| Planned::default()
            on_edit=book.edit(|registers| &mut registers.planned)
            testid="planned"
        />
    }
}
