//! What may be said of an action beside what, when, who and how.

use super::{Draft, edit, read};
use crate::ledger::Money;
use crate::plan::view::use_plan;
use crate::plan::{Area, Kind, State};
use crate::ui::*;
use leptos::prelude::*;

/// The customers, a code to a line.
#[component]
pub fn Targets(draft: Draft) -> impl IntoView {
    let words = &use_text().plan.form;
    let format = use_format();
    let count = read(draft, |action| {
        let codes = action.targets.iter().filter(|code| !code.trim().is_empty());
        codes.count()
    });
    let list = read(draft, |action| action.list.clone());
    let from = move || list.with(|list| (!list.is_empty()).then(|| (words.from_list)(list)));
    view! {
        <Disclosure
            summary=Signal::derive(move || (words.targets)(&format.count(count.get())))
            testid="action-targets-open"
        >
            <p class="muted">{from}</p>
            <TextArea
                label=words.targets_label
                value=read(draft, |action| action.targets.join("\n"))
                on_change=move |typed: String| edit(draft, |action| {
                    action.targets = typed.split('\n').map(str::to_owned).collect();
                })
                help=words.targets_help
                testid="action-targets"
            />
        </Disclosure>
    }
}

/// What may be said beside: area, kind, state, result, money.
#[component]
pub fn More(draft: Draft) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.form;
    let desk = use_plan();
    let unset = || std::iter::once(words.unset);
    let areas: Vec<Choice<Option<Area>>> = unset()
        .map(|name| Choice::new(None, "", name))
        .chain(Area::ALL.map(|area| {
            Choice::new(
                Some(area),
                area.machine_name(),
                text.plan.areas[area as usize],
            )
        }))
        .collect();
    let kinds: Vec<Choice<Option<Kind>>> = unset()
        .map(|name| Choice::new(None, "", name))
        .chain(Kind::ALL.map(|kind| {
            Choice::new(
                Some(kind),
                kind.machine_name(),
                text.plan.kinds[kind as usize],
            )
        }))
        .collect();
    let states = State::ALL.map(|state| {
        let name = text.names.states_of_actions[state as usize];
        Choice::new(state, state.machine_name(), name)
    });
    let kind = read(draft, |action| action.kind);
    let protocol = move || {
        let kind = kind.get()?;
        let steps = desk.plan.with(|plan| plan.protocols.get(&kind).cloned())?;
        let lines = steps.lines().filter(|line| !line.trim().is_empty());
        let lines = lines
            .map(|line| view! { <li>{line.to_owned()}</li> })
            .collect_view();
        Some(view! {
            <p class="field-label">{words.protocol}</p>
            <ol data-testid="action-protocol">{lines}</ol>
        })
    };
    let set_cost = move |cost: Option<f64>| {
        edit(draft, |action| action.cost = cost.map(Money::from_units));
    };
    let set_gain = move |gain: Option<f64>| {
        edit(draft, |action| action.gain = gain.map(Money::from_units));
    };
    view! {
        <Disclosure summary=words.more testid="action-more">
            <div class="plan-pair">
                <Select
                    label=words.area
                    options=areas
                    value=read(draft, |action| action.area)
                    on_change=move |area| edit(draft, |action| action.area = area)
                    testid="action-area"
                />
                <Select
                    label=words.kind
                    options=kinds
                    value=kind
                    on_change=move |kind| edit(draft, |action| action.kind = kind)
                    testid="action-kind"
                />
            </div>
            {protocol}
            <div class="plan-pair">
                <MaybeNumber
                    label=words.cost
                    value=read(draft, |action| action.cost.map(Money::to_f64))
                    on_change=set_cost
                    max=1e9
                    testid="action-cost"
                />
                <MaybeNumber
                    label=words.gain
                    value=read(draft, |action| action.gain.map(Money::to_f64))
                    on_change=set_gain
                    max=1e9
                    testid="action-gain"
                />
            </div>
            <Select
                label=words.state
                options=states.to_vec()
                value=read(draft, |action| action.state)
                on_change=move |state| edit(draft, |action| action.set_state(state, today()))
                testid="action-state"
            />
            <TextArea
                label=words.result
                value=read(draft, |action| action.result.clone())
                on_change=move |result| edit(draft, |action| action.result = result)
                testid="action-result"
            />
        </Disclosure>
    }
}
