//! The book of complaints.

use super::Page;
use super::book::{RegisterHead, customer_cell, customers, use_book};
use super::complaint_cards::{AgainCard, FiguresCard, ParetoCard, RulesCard, SeverityCard};
use crate::chart::Hue;
use crate::ledger::{Day, Money};
use crate::registers::{
    Asked, Case, Complaint, ComplaintRules, Followed, Kind, Outcome, Registers, STEPS, Severity,
    Source, Tier, answered_in_time, gesture_tiers, newest_first, tally,
};
use crate::ui::*;
use leptos::prelude::*;

/// What is asked of the ledger: everyone who complained, and since when.
fn asked(registers: &Registers) -> Asked {
    let case = |complaint: &Complaint| Case {
        customer: complaint.customer.clone(),
        day: complaint.date,
    };
    Asked {
        complaints: registers.complaints.iter().map(case).collect(),
        again_within: registers.complaint_rules.again_within,
        ..Asked::default()
    }
}

#[component]
pub fn ComplaintsPage() -> impl IntoView {
    let words = &use_text().registers.complaints;
    let book = use_book();
    let followed = book.followed(asked);
    let complaints = book.signal(|registers| registers.complaints.clone());
    let any = Signal::derive(move || complaints.with(|all| !all.is_empty()));
    view! {
        <RegisterHead page=Page::Complaints/>
        <Show when=move || any.get()>
            <FiguresCard book/>
        </Show>
        <Rows followed/>
        <Show when=move || any.get()>
            <SeverityCard book/>
            <ParetoCard book/>
            <AgainCard book followed/>
        </Show>
        <RulesCard book/>
        <p class="no-print">
            <a href=Page::Problems.href()>{words.what_now}</a>
        </p>
    }
}

#[component]
fn Rows(followed: Signal<Option<Followed>>) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.complaints, &text.registers.fields);
    let book = use_book();
    let rows = book.rows(|registers| newest_first(&registers.complaints, |row| row.date));
    let fresh = move |()| Complaint {
        date: today(),
        ..Complaint::default()
    };
    let heads = vec![
        Head::text(fields.date),
        Head::text(fields.customer),
        Head::text(words.kind),
        Head::text(words.reason),
        Head::text(words.severity),
        Head::text(fields.state),
        Head::text(words.came_back),
        Head::figure(words.gesture_cost),
    ];
    let cells = move |complaint: Complaint| {
        let outcome = book.with(|registers| {
            let place = registers
                .complaints
                .iter()
                .position(|one| *one == complaint)?;
            followed.with(|followed| followed.as_ref()?.complaints.get(place).copied())
        });
        let rules = book.with(|registers| registers.complaint_rules.clone());
        let acquisition = book.with(|registers| registers.acquisition);
        let customer = followed.with(|all| customer_cell(&complaint.customer, all.as_ref()));
        cells(
            &complaint,
            customer,
            outcome.unwrap_or_default(),
            &rules,
            acquisition,
        )
    };
    view! {
        <RegisterTable
            title=words.list
            lead=words.list_lead
            empty=words.empty
            add=words.add
            entries=entries()
            rows
            heads
            cells
            fresh
            on_edit=book.edit(|registers| &mut registers.complaints)
            testid="complaint"
        />
    }
}

fn cells(
    complaint: &Complaint,
    customer: Cell,
    outcome: Outcome,
    rules: &ComplaintRules,
    acquisition: Option<Money>,
) -> Vec<Cell> {
    let words = &use_text().registers.complaints;
    let format = use_format();
    let in_time = answered_in_time(complaint, rules, today());
    let state = match (complaint.answered, in_time) {
        (Some(_), Some(false)) => Cell::badge(Hue::Amber, words.late),
        (Some(_), _) => Cell::badge(Hue::Green, words.in_time),
        (None, Some(false)) => Cell::badge(Hue::Orange, words.is_overdue),
        (None, _) => Cell::badge(Hue::Blue, words.is_open),
    };
    let state = match complaint.step() {
        Some(step) => state.note(words.steps.get(step).copied().unwrap_or_default()),
        None => state,
    };
    let again = match outcome.again {
        Some(true) => Cell::text(words.came_back),
        Some(false) => Cell::text(words.did_not),
        None => Cell::text(NO_FIGURE),
    };
    let gesture = match complaint.gesture_cost {
        Some(cost) => {
            let tier = gesture_tiers(cost, acquisition, outcome.worth);
            let cell = Cell::figure(format.money(cost));
            let against = || {
                let cac = acquisition.map_or(NO_FIGURE.into(), |cac| format.money_whole(cac));
                let worth = outcome
                    .worth
                    .map_or(NO_FIGURE.into(), |one| format.money_whole_f64(one));
                (words.tier_note)(&cac, &worth)
            };
            match tier {
                Some(Tier::Worth) => cell.note(words.tiers[Tier::Worth as usize]),
                Some(tier) => cell.note(format!("{} ({})", words.tiers[tier as usize], against())),
                None => cell,
            }
        }
        None => Cell::figure(NO_FIGURE),
    };
    let severity = words.severities[complaint.severity as usize];
    vec![
        Cell::text(format.day(complaint.date)),
        customer,
        Cell::text(words.kinds[complaint.kind as usize]),
        Cell::text(complaint.reason.clone()),
        Cell::text(severity),
        state,
        again,
        gesture,
    ]
}

fn entries() -> Vec<Entry<Complaint>> {
    let text = use_text();
    let (words, fields) = (&text.registers.complaints, &text.registers.fields);
    let book = use_book();
    let reasons = Suggestions::of(move || {
        book.with(|registers| {
            let used = registers.complaints.iter().map(|one| one.reason.as_str());
            let listed = registers.complaint_rules.reasons.iter().map(String::as_str);
            let all = tally(listed.chain(used));
            all.into_iter().map(|tally| tally.text).collect()
        })
    });
    let day: [fn(&mut Complaint) -> &mut Option<Day>; STEPS] = [
        |row| &mut row.steps[0],
        |row| &mut row.steps[1],
        |row| &mut row.steps[2],
        |row| &mut row.steps[3],
        |row| &mut row.steps[4],
    ];
    let mut entries = vec![
        Entry::new(
            "date",
            fields.date,
            Input::Date(|row: &mut Complaint| &mut row.date),
        ),
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Complaint| &mut row.customer, customers()),
        )
        .needed()
        .help(fields.customer_help),
        Entry::one_of(
            "kind",
            words.kind,
            words.kinds,
            |row| row.kind as usize,
            |row, at| {
                row.kind = Kind::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::new(
            "reason",
            words.reason,
            Input::Suggested(|row: &mut Complaint| &mut row.reason, reasons),
        ),
        Entry::one_of(
            "severity",
            words.severity,
            words.severities,
            |row| row.severity as usize,
            |row, at| {
                row.severity = Severity::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::one_of(
            "source",
            words.source,
            words.sources,
            |row| row.source as usize,
            |row, at| {
                row.source = Source::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::new(
            "owner",
            fields.owner,
            Input::Line(|row: &mut Complaint| &mut row.owner),
        ),
        Entry::new(
            "answer",
            words.answer,
            Input::Prose(|row: &mut Complaint| &mut row.answer),
        ),
        Entry::new(
            "answered",
            words.answered,
            Input::MaybeDate(|row: &mut Complaint| &mut row.answered),
        )
        .help(words.answered_help),
        Entry::new(
            "gesture",
            words.gesture,
            Input::Line(|row: &mut Complaint| &mut row.gesture),
        ),
        Entry::new(
            "gesture-cost",
            words.gesture_cost,
            Input::Money(|row: &mut Complaint| &mut row.gesture_cost),
        ),
    ];
    const KEYS: [&str; STEPS] = ["step-1", "step-2", "step-3", "step-4", "step-5"];
    for ((key, step), at) in KEYS.into_iter().zip(words.steps).zip(day) {
        entries.push(Entry::new(
            key,
            (words.step_day)(step),
            Input::MaybeDate(at),
        ));
    }
    entries
}
