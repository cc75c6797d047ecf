//! A list of customers becomes an action.

use super::{ActionDialog, blank, use_plan};
use crate::plan::{Action, MOST_TARGETS, Place};
use crate::ui::*;
use crate::worker::Failure;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[derive(Clone, Copy, PartialEq)]
enum Told {
    Nothing,
    Failed,
    Nobody,
    /// Taken, of how many.
    Cut(usize, usize),
    Saved(usize),
}

/// A button that asks for the codes of a list, all of them, and opens a new action with them.
#[component]
pub fn FromList<F, Fut>(
    /// The list's name, kept with the action.
    #[prop(into)]
    list: Signal<String>,
    /// How many there are, where it is known before asking.
    #[prop(optional, into)]
    count: MaybeProp<usize>,
    /// The initiative of the course that it most likely serves.
    place: Place,
    /// What is to be done, where it is not the initiative itself.
    #[prop(optional, into)]
    what: Option<String>,
    /// The codes, the most important first.
    codes: F,
    #[prop(default = "make-action")] testid: &'static str,
) -> impl IntoView
where
    F: Fn() -> Fut + 'static,
    Fut: Future<Output = Result<Vec<String>, Failure>> + 'static,
{
    let text = use_text();
    let words = &text.plan.handing;
    let format = use_format();
    let desk = use_plan();
    let draft = RwSignal::new(None::<Action>);
    let (busy, told) = (RwSignal::new(false), RwSignal::new(Told::Nothing));
    let initiative = || {
        let aspect = text.course.pillars[place.pillar as usize].aspect(place.aspect?)?;
        aspect.initiative(place.initiative?)
    };
    let what = what.unwrap_or_else(|| initiative().unwrap_or_default().to_owned());
    let what = StoredValue::new(what);
    let open = move |mut codes: Vec<String>| {
        let all = codes.len();
        codes.truncate(MOST_TARGETS);
        told.set(match all {
            0 => Told::Nobody,
            _ if all > MOST_TARGETS => Told::Cut(MOST_TARGETS, all),
            _ => Told::Nothing,
        });
        if all > 0 {
            draft.set(Some(Action {
                place: Some(place),
                what: what.get_value(),
                targets: codes,
                list: list.get_untracked(),
                ..blank(desk)
            }));
        }
    };
    let ask = move |()| {
        busy.set(true);
        let codes = codes();
        spawn_local(async move {
            let codes = codes.await;
            // The person may have gone to another page meanwhile.
            if busy.try_set(false).is_some() {
                return;
            }
            match codes {
                Ok(codes) => open(codes),
                Err(_) => told.set(Told::Failed),
            }
        });
    };
    let label = move || match count.get() {
        Some(count) => (words.button_of)(&format.count(count)),
        None => words.button.to_owned(),
    };
    let note = move || match told.get() {
        Told::Nothing => ().into_any(),
        Told::Failed => {
            view! { <span class="field-error" role="alert">{words.failed}</span> }.into_any()
        }
        Told::Nobody => {
            view! { <span class="muted" role="status">{words.nobody}</span> }.into_any()
        }
        Told::Cut(taken, all) => {
            let cut = (words.cut)(&format.count(taken), &format.count(all));
            view! { <span class="muted" role="status">{cut}</span> }.into_any()
        }
        Told::Saved(count) => view! {
            <span class="muted" role="status" data-testid=format!("{testid}-saved")>
                {(words.saved)(&format.count(count))} " "
                <a href=Route::Plan.href()>{words.to_plan}</a>
            </span>
        }
        .into_any(),
    };
    let nobody = Signal::derive(move || count.get() == Some(0));
    let saved = move |action: Action| told.set(Told::Saved(action.targets.len()));
    view! {
        <span class="plan-handing no-print">
            <Button icon=Icon::Plus busy disabled=nobody on_click=ask testid>{label}</Button>
            {note}
        </span>
        <ActionDialog draft on_saved=saved/>
    }
}
