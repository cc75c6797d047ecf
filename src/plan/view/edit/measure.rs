//! What has to be known to tell later whether the action worked (VEC-E1, VEC-0.8).

use super::{Draft, edit, read};
use crate::ledger::Day;
use crate::plan::view::today;
use crate::plan::{Control, Objective, State};
use crate::ui::*;
use leptos::prelude::*;

/// The objective of the campaign, who is kept aside, the day on which it was done.
#[component]
pub fn Measure(draft: Draft) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.measure;
    let format = use_format();
    let objectives: Vec<Choice<Option<Objective>>> =
        std::iter::once(Choice::new(None, "", text.plan.form.unset))
            .chain(Objective::ALL.map(|one| {
                let name = text.names.objectives[one as usize];
                Choice::new(Some(one), one.machine_name(), name)
            }))
            .collect();
    let objective = read(draft, |action| action.objective);
    let share = read(draft, |action| action.control.as_ref().map(|one| one.share));
    let aside = read(draft, |action| {
        let codes = action.control.as_ref().map(|one| one.codes.clone());
        codes.unwrap_or_default()
    });
    let some = Memo::new(move |_| {
        draft.with(|draft| {
            draft
                .as_ref()
                .is_some_and(|action| !action.targets.is_empty() || action.control.is_some())
        })
    });
    let may_draw = read(draft, |action| action.may_draw());
    let done = read(draft, |action| action.state == State::Done);
    let set_share = move |percent: Option<f64>| {
        let percent = percent.unwrap_or_default().round() as u32;
        edit(draft, |action| action.set_control(percent));
    };
    let past = move || {
        let late = draft.with(|draft| {
            let action = draft.as_ref()?;
            action.control.as_ref()?;
            action.day.filter(|&day| day < today())
        });
        late.map(|_| view! { <p class="field-help">{words.control_past}</p> })
    };
    let list = move |codes: &Vec<String>| {
        view! {
            <p data-testid="action-aside">{(words.aside)(&format.count(codes.len()))}</p>
            <p class="quiet plan-aside">{codes.join(" · ")}</p>
        }
    };
    let drawn = move || aside.with(|codes| (!codes.is_empty()).then(|| list(codes)));
    let control = move || match may_draw.get() {
        true => view! {
            <MaybeNumber
                label=words.control
                value=Signal::derive(move || share.get().map(f64::from))
                on_change=set_share
                max=f64::from(Control::MOST)
                step="1"
                help=words.control_help
                testid="action-control"
            />
        }
        .into_any(),
        false => view! { <p class="field-help">{words.control_closed}</p> }.into_any(),
    };
    view! {
        <Disclosure summary=words.title testid="action-measure">
            <Select
                label=words.objective
                options=objectives
                value=objective
                on_change=move |one| edit(draft, |action| action.objective = one)
                testid="action-objective"
            />
            <Show when=move || objective.get() == Some(Objective::Channel)>
                <TextInput
                    label=words.channel
                    value=read(draft, |action| action.channel.clone())
                    on_change=move |channel| edit(draft, |action| action.channel = channel)
                    help=words.channel_help
                    testid="action-channel"
                />
            </Show>
            <Show when=move || some.get() fallback=move || view! { <p class="field-help">{words.no_list}</p> }>
                {control}
                {past}
                {drawn}
            </Show>
            <Show when=move || done.get()>
                <DateInput
                    label=words.done_on
                    value=read(draft, |action| action.done_on)
                    on_change=move |day: Day| edit(draft, |action| action.done_on = Some(day))
                    help=words.done_on_help
                    testid="action-done-on"
                />
            </Show>
        </Disclosure>
    }
}
