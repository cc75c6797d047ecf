//! Testimonials, and the file of those that may be shown.

use super::Page;
use super::book::{RegisterHead, customer_cell, customers, use_book};
use crate::browser::download;
use crate::chart::Hue;
use crate::export::testimonials;
use crate::registers::{Asked, Medium, Registers, Testimonial, newest_first, publishable};
use crate::ui::*;
use leptos::prelude::*;

fn asked(registers: &Registers) -> Asked {
    let said = registers.testimonials.iter();
    Asked::names(said.map(|one| one.customer.clone()))
}

#[component]
pub fn TestimonialsPage() -> impl IntoView {
    view! {
        <RegisterHead page=Page::Testimonials/>
        <Rows/>
        <TakeAway/>
    }
}

#[component]
fn Rows() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.voices, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let followed = book.followed(asked);
    let heads = vec![
        Head::text(fields.date),
        Head::text(fields.customer),
        Head::text(words.medium),
        Head::text(words.text),
        Head::text(words.permission),
        Head::text(words.used),
    ];
    let cells = move |said: Testimonial| {
        let permission = match said.permission {
            true => Cell::badge(Hue::Green, text.ui.yes),
            false => Cell::badge(Hue::Grey, words.no_permission),
        };
        let permission = match said.success_case {
            true => permission.note(words.success_case),
            false => permission,
        };
        vec![
            Cell::text(format.day(said.date)),
            followed.with(|all| customer_cell(&said.customer, all.as_ref())),
            Cell::text(words.media[said.medium as usize]),
            Cell::text(said.text),
            permission,
            Cell::text(said.used),
        ]
    };
    let fresh = move |()| Testimonial {
        date: today(),
        ..Testimonial::default()
    };
    let entries = vec![
        Entry::new(
            "date",
            fields.date,
            Input::Date(|row: &mut Testimonial| &mut row.date),
        ),
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Testimonial| &mut row.customer, customers()),
        )
        .needed()
        .help(fields.customer_help),
        Entry::one_of(
            "medium",
            words.medium,
            words.media,
            |row| row.medium as usize,
            |row, at| {
                row.medium = Medium::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::new(
            "text",
            words.text,
            Input::Prose(|row: &mut Testimonial| &mut row.text),
        ),
        Entry::new(
            "permission",
            words.permission,
            Input::Tick(|row: &mut Testimonial| &mut row.permission),
        ),
        Entry::new(
            "success-case",
            words.success_case,
            Input::Tick(|row: &mut Testimonial| &mut row.success_case),
        ),
        Entry::new(
            "used",
            words.used,
            Input::Line(|row: &mut Testimonial| &mut row.used),
        ),
    ];
    view! {
        <RegisterTable
            title=words.list
            lead=words.lead
            empty=words.empty
            add=words.add
            entries
            rows=book.rows(|registers| newest_first(&registers.testimonials, |row| row.date))
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.testimonials)
            testid="testimonial"
        />
    }
}

/// Nothing leaves without permission (REF-1.3).
#[component]
fn TakeAway() -> impl IntoView {
    let words = &use_text().registers.voices;
    let format = use_format();
    let book = use_book();
    let chosen = use_preferences();
    let counts = book.signal(|registers| {
        let all = registers.testimonials.len();
        (publishable(&registers.testimonials).count(), all)
    });
    let save = move |()| {
        let style = chosen.preferences.get_untracked().style();
        let rows = untrack(|| book.with(|registers| registers.testimonials.clone()));
        let bytes = testimonials(publishable(&rows), style);
        let _ = download::bytes("testimonials.csv", "text/csv;charset=utf-8", &bytes);
    };
    let label = move || {
        let (permitted, all) = counts.get();
        (words.download)(&format.count(permitted), &format.count(all))
    };
    let none = Signal::derive(move || counts.get().0 == 0);
    let note = move || (none.get() && counts.get().1 > 0).then_some(words.none_permitted);
    view! {
        <div class="row-end no-print">
            <DialectSelect/>
            <Button icon=Icon::Download disabled=none on_click=save testid="export-testimonials">
                {label}
            </Button>
            <p class="muted">{note}</p>
        </div>
    }
}
