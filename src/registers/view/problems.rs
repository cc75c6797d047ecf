//! Frequent problems and how the staff meets them.

use super::Page;
use super::book::{RegisterHead, use_book};
use crate::ledger::fold;
use crate::registers::{Problem, Registers, Tally, Training, by_frequency, newest_first, tally};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn ProblemsPage() -> impl IntoView {
    let words = &use_text().registers.problems;
    view! {
        <RegisterHead page=Page::Problems/>
        <Rows/>
        <Unprepared/>
        <Trainings/>
        <p class="no-print"><a href=Page::Manual.href() data-testid="manual">{words.manual}</a></p>
    }
}

#[component]
fn Rows() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.problems, &text.registers.fields);
    let complaint = &text.registers.complaints;
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(words.problem),
        Head::figure(words.complaints),
        Head::text(words.answer),
        Head::text(complaint.gesture),
        Head::text(fields.owner),
        Head::figure(words.deadline),
    ];
    let cells = move |problem: Problem| {
        let counted =
            book.with(|all| by_frequency(std::slice::from_ref(&problem), &all.complaints));
        let count = counted.first().map_or(0, |(_, count)| *count);
        let cost = problem.gesture_cost.map(|cost| format.money_whole(cost));
        let gesture = Cell::text(problem.gesture);
        let days = problem.deadline_days.map(|days| format.integer(days));
        vec![
            Cell::text(problem.problem),
            Cell::figure(format.integer(count)),
            Cell::text(problem.answer),
            match cost {
                Some(cost) => gesture.note(cost),
                None => gesture,
            },
            Cell::text(problem.owner),
            Cell::figure(days.unwrap_or(NO_FIGURE.into())),
        ]
    };
    let reasons = Suggestions::of(move || {
        let told = book.with(|all| tally(all.complaints.iter().map(|one| one.reason.as_str())));
        told.into_iter().map(|tally| tally.text).collect()
    });
    let entries = vec![
        Entry::new(
            "problem",
            words.problem,
            Input::Suggested(|row: &mut Problem| &mut row.problem, reasons),
        )
        .needed()
        .help(words.problem_help),
        Entry::new(
            "answer",
            words.answer,
            Input::Prose(|row: &mut Problem| &mut row.answer),
        ),
        Entry::new(
            "gesture",
            complaint.gesture,
            Input::Line(|row: &mut Problem| &mut row.gesture),
        ),
        Entry::new(
            "gesture-cost",
            complaint.gesture_cost,
            Input::Money(|row: &mut Problem| &mut row.gesture_cost),
        ),
        Entry::new(
            "owner",
            fields.owner,
            Input::Line(|row: &mut Problem| &mut row.owner),
        ),
        Entry::new(
            "deadline",
            words.deadline,
            Input::Count(|row: &mut Problem| &mut row.deadline_days, 365),
        ),
    ];
    let rows = book.rows(|all| {
        let rows = by_frequency(&all.problems, &all.complaints).into_iter();
        rows.map(|(problem, _)| problem).collect::<Vec<_>>()
    });
    view! {
        <RegisterTable
            title=words.list
            empty=words.empty
            add=words.add
            entries
            rows
            heads
            cells
            fresh=move |()| Problem::default()
            on_edit=book.edit(|registers| &mut registers.problems)
            testid="problem"
        />
    }
}

/// Reasons for complaint that nobody has prepared an answer to.
fn unprepared(registers: &Registers) -> Vec<Tally> {
    let prepared: Vec<String> = (registers.problems.iter())
        .map(|problem| fold(problem.problem.trim()))
        .collect();
    let mut reasons = tally(registers.complaints.iter().map(|one| one.reason.as_str()));
    reasons.retain(|reason| !prepared.contains(&fold(&reason.text)));
    reasons
}

#[component]
fn Unprepared() -> impl IntoView {
    let words = &use_text().registers.problems;
    let format = use_format();
    let reasons = use_book().signal(|registers| {
        let rows = unprepared(registers).into_iter();
        rows.map(|tally| (tally.text, tally.count))
            .collect::<Vec<_>>()
    });
    let items = move || {
        let items = reasons.get().into_iter().map(|(text, count)| {
            view! { <li>{text} " " <span class="cell-note">{format.integer(count)}</span></li> }
        });
        items.collect_view()
    };
    view! {
        <Show when=move || reasons.with(|reasons| !reasons.is_empty())>
            <Card title=words.without_answer testid="unprepared">
                <ul class="register-texts">{items}</ul>
            </Card>
        </Show>
    }
}

#[component]
fn Trainings() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.problems, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(fields.date),
        Head::text(words.person),
        Head::text(words.topic),
    ];
    let cells = move |training: Training| {
        vec![
            Cell::text(format.day(training.date)),
            Cell::text(training.person),
            Cell::text(training.topic),
        ]
    };
    let fresh = move |()| Training {
        date: today(),
        ..Training::default()
    };
    let entries = vec![
        Entry::new(
            "date",
            fields.date,
            Input::Date(|row: &mut Training| &mut row.date),
        ),
        Entry::new(
            "person",
            words.person,
            Input::Line(|row: &mut Training| &mut row.person),
        )
        .needed(),
        Entry::new(
            "topic",
            words.topic,
            Input::Line(|row: &mut Training| &mut row.topic),
        ),
    ];
    view! {
        <RegisterTable
            title=words.trained
            empty=words.no_training
            add=words.add_training
            entries
            rows=book.rows(|registers| newest_first(&registers.trained, |row| row.date))
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.trained)
            testid="training"
        />
    }
}
