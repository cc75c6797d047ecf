//! The dialog in which an action is written.

mod measure;
mod more;
mod place;

use super::use_plan;
use crate::ledger::Day;
use crate::plan::{Action, Fault, Repeat};
use crate::rfm::Pillar;
use crate::ui::*;
use leptos::prelude::*;
use measure::Measure;
use more::{More, Targets};
use place::Where;

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
            <Measure draft/>
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
