//! The cuts between the scores: how many customers each score has, and own cuts.

use super::super::{Cuts, CutsError, Quantity, Scale, Summary};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// With fewer customers five scores say little.
const FEW: u32 = 25;

#[component]
pub(super) fn Scales(summary: Signal<Summary>) -> impl IntoView {
    let (words, format) = (&use_text().rfm.cuts, use_format());
    let few = move || {
        let scored = summary.with(|s| s.scored);
        (scored < FEW).then(|| {
            let said = (words.few)(&format.integer(scored));
            view! { <Banner testid="rfm-few">{said}</Banner> }
        })
    };
    view! {
        <Card title=words.title lead=words.lead testid="rfm-cuts">
            {few}
            <div class="grid-3">
                {Quantity::ALL.map(|quantity| {
                    let scale = Memo::new(move |_| summary.with(|s| quantity.scale(s)));
                    view! { <OneScale quantity scale/> }
                }).into_iter().collect_view()}
            </div>
        </Card>
    }
}

#[component]
fn OneScale(quantity: Quantity, #[prop(into)] scale: Signal<Scale>) -> impl IntoView {
    let (text, format) = (use_text(), use_format());
    let (words, place) = (&text.rfm.cuts, quantity as usize);
    let rows = move || {
        let scale = scale.get();
        let most = scale
            .customers
            .iter()
            .copied()
            .max()
            .unwrap_or_default()
            .max(1);
        let row = move |score: u8| {
            let customers = scale.customers[usize::from(score) - 1];
            let width = format!("{:.1}%", f64::from(customers) / f64::from(most) * 100.0);
            view! {
                <tr>
                    <th scope="row">{score}</th>
                    <td>{quantity.range(&scale.cuts, score, text, format)}</td>
                    <td class="figure">
                        {format.integer(customers)}
                        <span class="rfm-bar" aria-hidden="true">
                            <span style:width=width></span>
                        </span>
                    </td>
                </tr>
            }
        };
        (1..=5).rev().map(row).collect_view()
    };
    let own = Memo::new(move |_| scale.get().own);
    let empty = move || {
        let scores = (1..=5)
            .zip(scale.get().customers)
            .filter(|(_, customers)| *customers == 0);
        let scores: Vec<String> = scores.map(|(score, _)| score.to_string()).collect();
        (!scores.is_empty()).then(|| {
            let said = if own.get() {
                words.empty_own
            } else {
                words.empty
            };
            view! { <p class="rfm-empty">{said(&scores.join(", "))}</p> }
        })
    };
    view! {
        <section class="rfm-scale">
            <header class="spread">
                <h3>{text.rfm.quantities[place]}</h3>
                {move || {
                    let (hue, word) = if own.get() {
                        (crate::chart::Hue::Accent, words.own)
                    } else {
                        (crate::chart::Hue::Grey, words.quintiles)
                    };
                    view! { <span class=badge_class(hue, false)>{word}</span> }
                }}
            </header>
            <p class="muted">{words.meanings[place]}</p>
            <table class="table">
                <caption class="spoken">{(words.table)(text.rfm.quantities[place])}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.score}</th>
                        <th scope="col">{words.range}</th>
                        <th scope="col" class="figure">{words.customers}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {empty}
            <Disclosure summary=words.edit testid=format!("cuts-{}", quantity.letter())>
                <Editor quantity scale own/>
            </Disclosure>
        </section>
    }
}

/// Four numbers, in force as soon as they ascend.
#[component]
fn Editor(
    quantity: Quantity,
    scale: Signal<Scale>,
    #[prop(into)] own: Signal<bool>,
) -> impl IntoView {
    let words = &use_text().rfm.cuts;
    let session = use_session();
    let in_force = Memo::new(move |_| scale.get().cuts.0.map(rounded));
    let draft = RwSignal::new(in_force.get_untracked());
    Effect::new(move |_| draft.set(in_force.get()));
    let set = move |cut: usize, number: f64| {
        draft.update(|draft| draft[cut] = number);
        if let Ok(cuts) = Cuts::new(draft.get_untracked()) {
            session.change(|settings| *quantity.own(&mut settings.rfm) = Some(cuts));
        }
    };
    let reset = move |()| {
        session.change(|settings| *quantity.own(&mut settings.rfm) = None);
        draft.set(in_force.get_untracked());
    };
    let error = move |cut: usize| {
        let number = |cut: usize| (cut + 1).to_string();
        match Cuts::new(draft.get()) {
            Err(CutsError::Descending(at)) if at == cut => Some((words.descending)(&number(at))),
            Err(CutsError::NotANumber(at)) if at == cut => Some((words.no_number)(&number(at))),
            _ => None,
        }
    };
    let inputs = [0, 1, 2, 3].map(|cut| {
        let testid = format!("cut-{}-{}", quantity.letter(), cut + 1);
        view! {
            <NumberInput
                label=(words.cut)(&(cut + 1).to_string())
                value=Signal::derive(move || draft.get()[cut])
                on_change=move |number| set(cut, number)
                min=quantity.least()
                error=MaybeProp::derive(move || error(cut))
                testid
            />
        }
    });
    let changed = move || own.get() || draft.get() != in_force.get();
    view! {
        <p class="muted">{words.edit_lead}</p>
        <div class="rfm-inputs">{inputs.into_iter().collect_view()}</div>
        <Button
            icon=Icon::Undo
            disabled=Signal::derive(move || !changed())
            on_click=reset
            testid=format!("cuts-reset-{}", quantity.letter())
        >
            {words.reset}
        </Button>
    }
}

/// To the four decimals that amounts have: what a quintile has beyond them is noise in the field.
fn rounded(cut: f64) -> f64 {
    (cut * 1e4).round() / 1e4
}
