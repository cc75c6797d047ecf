//! Actions as lines: when, what, who, and what can be done about them at once.

use super::{Desk, place_words, use_plan, when};
use crate::chart::Hue;
use crate::ledger::Day;
use crate::plan::{Action, State};
use crate::ui::*;
use leptos::prelude::*;

/// The colour of a state, the same on the whole screen.
pub fn hue(state: State) -> Hue {
    match state {
        State::ToDo => Hue::Blue,
        State::Doing => Hue::Amber,
        State::Done => Hue::Green,
        State::Dropped => Hue::Grey,
    }
}

/// A word on a colour.
pub fn state_badge(state: State) -> impl IntoView {
    let name = use_text().names.states_of_actions[state as usize];
    view! { <span class=badge_class(hue(state), false)>{name}</span> }
}

/// Done with one press, or open again.
pub fn turn(action: &Action, desk: Desk) -> impl IntoView + use<> {
    let words = &use_text().plan.now;
    let (id, state) = (action.id, action.state);
    let done = move |()| desk.change(|plan| plan.change(id, |one| one.complete(today())));
    let set = move |state: State| {
        move |()| desk.change(|plan| plan.change(id, |one| one.set_state(state, today())))
    };
    match state {
        State::ToDo => view! {
            <Button kind=ButtonKind::Quiet on_click=set(State::Doing) testid="action-start">{words.start}</Button>
            <Button icon=Icon::Check on_click=done testid="action-done">{words.done}</Button>
        }
        .into_any(),
        State::Doing => view! {
            <Button icon=Icon::Check on_click=done testid="action-done">{words.done}</Button>
        }
        .into_any(),
        State::Done | State::Dropped => view! {
            <Button kind=ButtonKind::Quiet icon=Icon::Undo on_click=set(State::ToDo) testid="action-reopen">
                {words.reopen}
            </Button>
        }
        .into_any(),
    }
}

/// Opens the action in its dialog.
pub fn opener(action: &Action, draft: RwSignal<Option<Action>>) -> impl IntoView + use<> {
    let (name, action) = (action.what.clone(), action.clone());
    view! {
        <button
            type="button"
            class="row-pick"
            data-testid="action-open"
            on:click=move |_| draft.set(Some(action.clone()))
        >
            {name}
        </button>
    }
}

/// A line for each action; pressing its name opens it in the dialog of `draft`.
#[component]
pub fn ActionLines(
    /// With the day that is meant, where it is not the next one.
    #[prop(into)]
    rows: Signal<Vec<(Option<Day>, Action)>>,
    draft: RwSignal<Option<Action>>,
    /// On the worksheet itself: with how instead of the worksheet's words, which stand above.
    #[prop(optional)]
    bare: bool,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let words = &use_text().plan.now;
    let format = use_format();
    let desk = use_plan();
    let line = move |(day, action): (Option<Day>, Action)| {
        let day = day.map_or_else(|| when(&action), |day| format.day(day));
        let place = (!bare).then(|| place_words(&action)).flatten();
        let customers = action.targets.len();
        let said = (customers > 0).then(|| (words.customers)(&format.count(customers)));
        let how = (bare && !action.how.is_empty()).then(|| action.how.clone());
        let about = [Some(action.who.clone()), how, said, place];
        let about: Vec<String> = about.into_iter().flatten().collect();
        let sheet = (customers > 0).then(|| {
            let href = Route::CallSheet(action.id).href();
            view! { " · " <a href=href data-testid="action-sheet">{words.sheet}</a> }
        });
        view! {
            <li class="plan-line">
                <span class="plan-line-day">{day}</span>
                <div class="plan-line-words">
                    {opener(&action, draft)}
                    <p class="cell-note">{about.join(" · ")} {sheet}</p>
                </div>
                {state_badge(action.state)}
                <div class="plan-line-turn no-print">{turn(&action, desk)}</div>
            </li>
        }
    };
    let lines = move || rows.get().into_iter().map(line).collect_view();
    view! { <ul role="list" class="plan-lines" data-testid=testid>{lines}</ul> }
}
