//! What to do this week, and what is late.

use super::{ActionLines, use_plan};
use crate::ledger::Day;
use crate::plan::{Action, agenda, sunday};
use crate::ui::*;
use leptos::prelude::*;

fn lines(rows: Vec<(Day, Action)>) -> Vec<(Option<Day>, Action)> {
    let rows = rows.into_iter();
    rows.map(|(day, action)| (Some(day), action)).collect()
}

#[component]
pub fn NowCard(draft: RwSignal<Option<Action>>) -> impl IntoView {
    let words = &use_text().plan.now;
    let format = use_format();
    let desk = use_plan();
    let now = Memo::new(move |_| desk.plan.with(|plan| agenda(&plan.actions, today())));
    let lead = move || (words.lead)(&format.day(today()), &format.day(sunday(today())));
    let overdue = Signal::derive(move || lines(now.with(|now| now.overdue.clone())));
    let week = Signal::derive(move || lines(now.with(|now| now.week.clone())));
    let next = move || {
        let open = desk.plan.with(|plan| plan.actions.clone()).into_iter();
        let next = open.filter_map(|action| Some((action.pending()?, action.what)));
        let next = next.min_by_key(|(day, _)| *day);
        next.map(|(day, what)| (words.next)(&what, &format.day(day)))
    };
    view! {
        <Card title=words.title lead=Signal::derive(lead) testid="plan-now">
            <Show when=move || overdue.with(|rows| !rows.is_empty())>
                <h3 class="plan-late">{Icon::Warning.view()} {words.overdue}</h3>
                <ActionLines rows=overdue draft testid="plan-late"/>
            </Show>
            <Show
                when=move || week.with(|rows| !rows.is_empty())
                fallback=move || view! { <p class="muted">{words.nothing} " " {next}</p> }
            >
                <h3>{words.this_week}</h3>
                <ActionLines rows=week draft testid="plan-week"/>
            </Show>
        </Card>
    }
}
