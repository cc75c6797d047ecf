//! The dialog in which an action is written.

use super::{today, use_plan};
use crate::ledger::{Day, Money};
use crate::plan::{Action, Area, Fault, Kind, Place, Repeat, State};
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;

type Draft = RwSignal<Option<Action>>;

/// A part of the action in the dialog.
fn read<T: Default + Clone + PartialEq + Send + Sync + 'static>(
    draft: Draft,
    part: fn(&Action) -> T,
) -> Signal<T> {
    Memo::new(move |_| draft.with(|draft| draft.as_ref().map(part).unwrap_or_default())).into()
}

fn edit(draft: Draft, change: impl FnOnce(&mut Action)) {
    draft.update(|draft| {
        if let Some(action) = draft {
            change(action);
        }
    });
}

/// Open while `draft` holds an action: a new one, or one of the plan. Test ids: `action-what`,
/// `action-day`, `action-repeat`, `action-who`, `action-how`, `action-pillar`, … and `action-save`.
#[component]
pub fn ActionDialog(
    draft: RwSignal<Option<Action>>,
    /// Called with what was kept.
    #[prop(optional, into)]
    on_saved: Option<Handler<Action>>,
) -> impl IntoView {
    let words = &use_text().plan.form;
    let cancel = use_text().ui.cancel;
    let desk = use_plan();
    let strict = RwSignal::new(false);
    let close = move |()| {
        strict.set(false);
        draft.set(None);
    };
    let id = Memo::new(move |_| draft.with(|draft| draft.as_ref().map(|action| action.id)));
    let known = Memo::new(move |_| {
        let id = id.get();
        let kept = |action: &Action| Some(action.id) == id;
        desk.plan.with(|plan| plan.actions.iter().any(kept))
    });
    let save = move |()| {
        let Some(action) = draft.get_untracked() else {
            return;
        };
        if !action.faults().is_empty() {
            strict.set(true);
            return;
        }
        let action = action.tidied();
        desk.change(|plan| plan.keep(action.clone()));
        close(());
        if let Some(on_saved) = on_saved {
            on_saved.run(action);
        }
    };
    let delete = move |()| {
        let gone = id.get_untracked();
        desk.change(|plan| plan.actions.retain(|action| Some(action.id) != gone));
        close(());
    };
    let foot = move || {
        view! {
            {known.get_untracked().then(|| view! {
                <Button kind=ButtonKind::Quiet icon=Icon::Trash on_click=delete testid="action-delete">
                    {words.delete}
                </Button>
            })}
            <Button on_click=close>{cancel}</Button>
            <Button kind=ButtonKind::Primary on_click=save testid="action-save">{words.save}</Button>
        }
    };
    let title = Signal::derive(move || {
        let title = if known.get() {
            words.title_old
        } else {
            words.title_new
        };
        title.to_owned()
    });
    view! {
        <Dialog
            open=Signal::derive(move || draft.with(Option::is_some))
            on_close=close
            title
            actions=foot
            testid="action-dialog"
        >
            <Needed draft strict=strict/>
            <Where draft/>
            <Targets draft/>
            <More draft/>
        </Dialog>
    }
}

/// What, when, who, how.
#[component]
fn Needed(draft: Draft, #[prop(into)] strict: Signal<bool>) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.form;
    let desk = use_plan();
    let error = move |fault: Fault, word: &'static str| {
        MaybeProp::derive(move || {
            let wrong = draft.with(|draft| {
                draft
                    .as_ref()
                    .is_some_and(|action| action.faults().contains(&fault))
            });
            (strict.get() && wrong).then(|| word.to_owned())
        })
    };
    let repeats = Repeat::ALL.map(|repeat| {
        let name = text.names.repeats[repeat as usize];
        Choice::new(repeat, (repeat as usize).to_string(), name)
    });
    let names = Suggestions::of(move || desk.plan.with(|plan| plan.names()));
    let optional = MaybeProp::derive(move || {
        let place = draft.with(|draft| draft.as_ref()?.place);
        let optional = place.is_some_and(|place| place.pillar == Pillar::Profitability);
        optional.then(|| words.how_optional.to_owned())
    });
    view! {
        <TextArea
            label=words.what
            value=read(draft, |action| action.what.clone())
            on_change=move |what| edit(draft, |action| action.what = what)
            help=words.what_help
            error=error(Fault::What, words.what_missing)
            testid="action-what"
        />
        <div class="plan-pair">
            <DateInput
                label=words.day
                value=read(draft, |action| action.day)
                on_change=move |day: Day| edit(draft, |action| action.day = Some(day))
                error=error(Fault::When, words.day_missing)
                testid="action-day"
            />
            <Select
                label=words.repeat
                options=repeats.to_vec()
                value=read(draft, |action| action.repeat)
                on_change=move |repeat| edit(draft, |action| action.repeat = repeat)
                testid="action-repeat"
            />
        </div>
        <SuggestInput
            label=words.who
            value=read(draft, |action| action.who.clone())
            on_change=move |who| edit(draft, |action| action.who = who)
            suggestions=names
            error=error(Fault::Who, words.who_missing)
            testid="action-who"
        />
        <TextArea
            label=words.how
            value=read(draft, |action| action.how.clone())
            on_change=move |how| edit(draft, |action| action.how = how)
            help=optional
            error=error(Fault::How, words.how_missing)
            testid="action-how"
        />
    }
}

/// Pillar, aspect, initiative: each list shows what the one before it holds.
#[component]
fn Where(draft: Draft) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.form;
    let place = read(draft, |action| action.place);
    let pillar = Memo::new(move |_| place.get().map(|place| place.pillar));
    let aspect = Memo::new(move |_| place.get().and_then(|place| place.aspect));
    let initiative = Memo::new(move |_| place.get().and_then(|place| place.initiative));
    let pillars: Vec<Choice<Option<Pillar>>> =
        std::iter::once(Choice::new(None, "", words.no_pillar))
            .chain(Pillar::ALL.map(|one| {
                let name = text.course.pillars[one as usize].name;
                Choice::new(Some(one), one.machine_name(), name)
            }))
            .collect();
    let whole = move || Choice::new(None, "", words.whole);
    let aspects = Signal::derive(move || {
        let all = pillar
            .get()
            .map(|one| text.course.pillars[one as usize].aspects);
        let all = all.unwrap_or_default().iter().map(|aspect| {
            let label = format!("{}. {}", aspect.number, aspect.title);
            Choice::new(Some(aspect.number), aspect.number.to_string(), label)
        });
        std::iter::once(whole()).chain(all).collect::<Vec<_>>()
    });
    let initiatives = Signal::derive(move || {
        let aspect = pillar.get().zip(aspect.get());
        let aspect =
            aspect.and_then(|(one, number)| text.course.pillars[one as usize].aspect(number));
        let all = aspect.map(|aspect| aspect.initiatives).unwrap_or_default();
        let all = (1u8..)
            .zip(all)
            .map(|(number, text)| Choice::new(Some(number), number.to_string(), *text));
        std::iter::once(whole()).chain(all).collect::<Vec<_>>()
    });
    let set = move |pillar: Option<Pillar>, aspect: Option<u8>, initiative: Option<u8>| {
        let place = pillar.map(|pillar| Place {
            pillar,
            aspect,
            initiative,
        });
        edit(draft, |action| action.place = place);
    };
    view! {
        <Select
            label=words.pillar
            options=pillars
            value=pillar
            on_change=move |pillar| set(pillar, None, None)
            testid="action-pillar"
        />
        <Show when=move || pillar.get().is_some()>
            <Select
                label=words.aspect
                options=aspects
                value=aspect
                on_change=move |aspect| set(pillar.get_untracked(), aspect, None)
                testid="action-aspect"
            />
        </Show>
        <Show when=move || aspect.get().is_some()>
            <Select
                label=words.initiative
                options=initiatives
                value=initiative
                on_change=move |one| set(pillar.get_untracked(), aspect.get_untracked(), one)
                testid="action-initiative"
            />
        </Show>
    }
}

/// The customers, a code to a line.
#[component]
fn Targets(draft: Draft) -> impl IntoView {
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
            <p class="quiet">{from}</p>
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
fn More(draft: Draft) -> impl IntoView {
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
                    on_change=move |cost: Option<f64>| {
                        edit(draft, |action| action.cost = cost.map(Money::from_units));
                    }
                    max=1e9
                    testid="action-cost"
                />
                <MaybeNumber
                    label=words.gain
                    value=read(draft, |action| action.gain.map(Money::to_f64))
                    on_change=move |gain: Option<f64>| {
                        edit(draft, |action| action.gain = gain.map(Money::from_units));
                    }
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
