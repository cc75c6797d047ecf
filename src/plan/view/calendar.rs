//! A month of the plan: a grid where there is room, a list where there is not.

use super::{lines, use_plan};
use crate::ledger::Day;
use crate::plan::{Action, monday, month};
use crate::ui::*;
use leptos::prelude::*;

/// Actions shown in a day's field.
const SHOWN: usize = 3;

#[component]
pub fn MonthCard(draft: RwSignal<Option<Action>>) -> impl IntoView {
    let words = &use_text().plan.month;
    let format = use_format();
    let desk = use_plan();
    let number = RwSignal::new(today().month_number());
    let first = move || Day::first_of_month(number.get());
    let rows = Memo::new(move |_| desk.plan.with(|plan| month(&plan.actions, first())));
    let title = move || format!("{} · {}", words.title, format.month(first()));
    let grid = move || {
        let first = first();
        let last = Day(first.months_after(1).0 - 1);
        let weeks = (monday(first).0..=last.0).step_by(7).map(|monday| {
            let days = (monday..monday + 7).map(Day);
            let days = days.map(|day| match (first..=last).contains(&day) {
                true => rows.with(|rows| field(day, rows, draft)).into_any(),
                false => view! { <td class="month-beyond"></td> }.into_any(),
            });
            view! { <tr>{days.collect_view()}</tr> }
        });
        weeks.collect_view()
    };
    let list = move || {
        let lines = rows.get().into_iter().map(|(day, action)| {
            view! {
                <li class="month-line">
                    <span class="plan-line-day">{format.day(day)}</span>
                    {lines::opener(&action, draft)}
                    <span class="cell-note">{action.who}</span>
                </li>
            }
        });
        lines.collect_view()
    };
    let nothing = move || rows.with(Vec::is_empty).then_some(words.nothing);
    let actions = move || {
        view! {
            <Button on_click=move |()| number.set(today().month_number())>{words.today}</Button>
            <span class="month-back">
                <IconButton icon=Icon::Chevron label=words.before on_click=move |()| number.update(|at| *at -= 1) testid="month-before"/>
            </span>
            <IconButton icon=Icon::Chevron label=words.after on_click=move |()| number.update(|at| *at += 1) testid="month-after"/>
        }
    };
    view! {
        <div class="month-card">
            <Card title=Signal::derive(title) actions testid="plan-month">
                <table class="month" data-testid="month-grid">
                    <caption class="spoken">{words.title}</caption>
                    <thead>
                        <tr>{words.weekdays.map(|day| view! { <th scope="col">{day}</th> })}</tr>
                    </thead>
                    <tbody>{grid}</tbody>
                </table>
                <ul role="list" class="month-list">{list}</ul>
                <p class="muted">{nothing}</p>
            </Card>
        </div>
    }
}

fn field(
    day: Day,
    rows: &[(Day, Action)],
    draft: RwSignal<Option<Action>>,
) -> impl IntoView + use<> {
    let words = &use_text().plan.month;
    let own: Vec<&Action> = (rows.iter())
        .filter(|(due, _)| *due == day)
        .map(|(_, action)| action)
        .collect();
    let more = own.len().saturating_sub(SHOWN);
    let shown = own.iter().take(SHOWN).map(|action| {
        let (open, state) = ((*action).clone(), action.state);
        view! {
            <li>
                <button
                    type="button"
                    class=format!("month-action {}", badge_class(lines::hue(state), false))
                    title=action.what.clone()
                    on:click=move |_| draft.set(Some(open.clone()))
                >
                    {action.what.clone()}
                </button>
            </li>
        }
    });
    let shown = shown.collect_view();
    let more = (more > 0).then(|| {
        view! { <li class="cell-note">{(words.more)(&more.to_string())}</li> }
    });
    let (_, _, number) = day.ymd();
    view! {
        <td class:month-today=day == today()>
            <span class="month-number">{number}</span>
            <ul role="list">{shown} {more}</ul>
        </td>
    }
}
