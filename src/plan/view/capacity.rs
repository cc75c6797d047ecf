//! How many customers fit into the week, and which ones (VEC-O1, VEC-O2).

use super::{FromList, use_plan};
use crate::plan::{Basis, Opportunities, Person, Place, Week, agenda, week};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Opportunities asked for at most.
const MOST: u32 = 1_000;

#[component]
pub fn CapacityCard() -> impl IntoView {
    let words = &use_text().plan.capacity;
    let format = use_format();
    let desk = use_plan();
    let planned = Memo::new(move |_| {
        desk.plan
            .with(|plan| plan.planned(&agenda(&plan.actions, today())))
    });
    let people = Memo::new(move |_| desk.plan.with(|plan| plan.people.clone()));
    let heads = vec![
        Head::text(words.name),
        Head::figure(words.hours),
        Head::figure(words.per_hour),
        Head::figure(words.capacity),
        Head::figure(words.planned),
    ];
    let number = move |value: Option<f64>| Cell::known(value.map(|it| format.short(it)));
    let cells = move |person: Person| {
        let place = people.with(|all| all.iter().position(|one| *one == person));
        let taken = place.and_then(|at| planned.with(|all| all.get(at).copied()));
        vec![
            Cell::text(person.name.clone()),
            number(person.hours),
            number(person.per_hour),
            Cell::figure(format.integer(person.capacity())),
            Cell::figure(format.integer(taken.unwrap_or_default())),
        ]
    };
    let entries = vec![
        Entry::new(
            "name",
            words.name,
            Input::Line(|row: &mut Person| &mut row.name),
        )
        .needed(),
        Entry::new("hours", words.hours, Input::Number(|row| &mut row.hours)),
        Entry::new(
            "per-hour",
            words.per_hour,
            Input::Number(|row: &mut Person| &mut row.per_hour),
        )
        .help(words.per_hour_help),
    ];
    let on_edit = move |(before, after): Edit<Person>| {
        desk.change(|plan| {
            let place = before.and_then(|old| plan.people.iter().position(|one| *one == old));
            match (place, after) {
                (Some(at), Some(new)) => plan.people[at] = new,
                (Some(at), None) => drop(plan.people.remove(at)),
                (None, Some(new)) => plan.people.push(new),
                (None, None) => {}
            }
        });
    };
    let able = move || people.with(|all| all.iter().any(|person| person.capacity() > 0));
    view! {
        <div class="no-print">
            <RegisterTable
                title=words.title
                lead=words.lead
                empty=words.empty
                add=words.add
                entries
                rows=Signal::derive(move || {
                    planned.track();
                    people.get()
                })
                heads
                cells
                fresh=move |()| Person::default()
                on_edit
                testid="person"
            />
        </div>
        <Show when=able>
            <Calls people planned/>
        </Show>
    }
}

#[component]
fn Calls(people: Memo<Vec<Person>>, planned: Memo<Vec<u32>>) -> impl IntoView {
    let words = &use_text().plan.capacity;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.tiers);
    let report = session.report(move |client, settings| {
        let marks = marks.get();
        async move { client.opportunities(settings, marks, MOST).await }
    });
    let found = Memo::new(move |_| {
        report.with(|report| match report {
            Some(Ok(found)) => found.clone(),
            _ => Opportunities::default(),
        })
    });
    let fitting = Memo::new(move |_| -> Week {
        let rows = found.with(|found| found.rows.clone());
        people.with(|people| planned.with(|planned| week(people, planned, rows)))
    });
    let lead = move || {
        let all = found.with(|found| found.all) as usize;
        let calls = fitting.with(|week| week.calls.len());
        (words.list_lead)(
            &format.count(calls),
            &format.count(all),
            &format.count(all.saturating_sub(calls)),
        )
    };
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::text(words.name),
        Head::figure(words.potential),
        Head::figure(words.probability),
        Head::figure(words.expected),
    ]);
    let rows = Signal::derive(move || {
        let names: Vec<String> =
            people.with(|all| all.iter().map(|one| one.name.clone()).collect());
        fitting.with(|week| {
            let rows = week.calls.iter().map(|(who, one)| {
                vec![
                    Cell::customer(one.name.clone(), &one.code),
                    Cell::text(names.get(*who).cloned().unwrap_or_default()),
                    Cell::figure(format.money_whole(one.potential)),
                    Cell::figure(format.percent(one.probability, 0)),
                    Cell::figure(format.money_whole(one.expected())),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let basis = move || match found.with(|found| found.basis) {
        Basis::Model => words.formula.to_owned(),
        Basis::Retention => format!("{} {}", words.formula, words.by_retention),
        Basis::Potential => format!("{} {}", words.formula, words.by_potential),
    };
    let count = MaybeProp::derive(move || Some(fitting.with(|week| week.calls.len())));
    let codes = move || {
        let codes = fitting
            .with_untracked(|week| week.calls.iter().map(|(_, one)| one.code.clone()).collect());
        async move { Ok(codes) }
    };
    let some = move || fitting.with(|week| !week.calls.is_empty());
    view! {
        <Card title=words.list lead=Signal::derive(lead) testid="plan-calls">
            <Show when=some fallback=move || view! { <p class="muted">{words.none}</p> }>
                <div class="scroll-box">
                    <Table caption=words.list head rows testid="plan-calls-rows"/>
                </div>
            </Show>
            <p class="field-help">{basis}</p>
            <FromList
                list=words.list_name
                count
                place=Place::new(Pillar::Profitability, 1, 3)
                codes
                testid="make-action-week"
            />
        </Card>
    }
}
