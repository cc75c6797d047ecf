//! From which class to which: a heat table whose figures open the list.

use super::filter::Chosen;
use crate::abc::{Change, Class, Movement};
use crate::chart::heat_step;
use crate::customers::Filter;
use crate::ui::*;
use leptos::prelude::*;

/// The three classes and "without purchases", in the order of [`Movement::transition`].
const PLACES: [Option<Class>; 4] = [Some(Class::A), Some(Class::B), Some(Class::C), None];

/// Class before by class now.
#[component]
pub fn Matrix(movement: Memo<Movement>, filter: Chosen) -> impl IntoView {
    let words = &use_text().abc.movement;
    let column = |place: Option<Class>| {
        let name = place.map_or_else(
            || words.none_now.to_owned(),
            |class| (words.now)(class.name()),
        );
        view! { <th scope="col" class="figure">{name}</th> }
    };
    view! {
        <div class="stack">
            <div>
                <h3>{words.matrix}</h3>
                <p class="muted">{words.matrix_lead}</p>
            </div>
            <div class="table-box" tabindex="0" role="region" aria-label=words.matrix>
                <table class="table abc-matrix" data-testid="abc-matrix">
                    <caption class="spoken">{words.matrix}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.corner}</th>
                            {PLACES.map(column)}
                            <th scope="col" class="figure">{words.total}</th>
                        </tr>
                    </thead>
                    <tbody>{PLACES.map(|before| row(before, movement, filter))}</tbody>
                    <tfoot>{totals(movement)}</tfoot>
                </table>
            </div>
        </div>
    }
}

fn place(class: Option<Class>) -> usize {
    class.map_or(3, |class| class as usize)
}

fn row(before: Option<Class>, movement: Memo<Movement>, filter: Chosen) -> impl IntoView {
    let (words, format) = (&use_text().abc.movement, use_format());
    let name = before.map_or_else(
        || words.none_before.to_owned(),
        |class| (words.before)(class.name()),
    );
    let sum = move || movement.get().transition[place(before)].iter().sum::<u32>();
    view! {
        <tr>
            <th scope="row">{name}</th>
            {PLACES.map(|now| cell(before, now, movement, filter))}
            <td class="figure">{move || format.integer(sum())}</td>
        </tr>
    }
}

fn cell(
    before: Option<Class>,
    now: Option<Class>,
    movement: Memo<Movement>,
    filter: Chosen,
) -> impl IntoView {
    let (words, format) = (&use_text().abc.movement, use_format());
    let count = move || movement.get().transition[place(before)][place(now)];
    let most = move || {
        movement
            .get()
            .transition
            .iter()
            .flatten()
            .copied()
            .max()
            .unwrap_or(0)
    };
    let class = move || {
        let share = f64::from(count()) / f64::from(most());
        // The diagonal stayed where it was.
        let stayed = if before == now { " abc-stayed" } else { "" };
        format!("figure heat heat-{}{stayed}", heat_step(share))
    };
    let label = move || {
        let before = before.map_or_else(
            || words.none_before.to_owned(),
            |class| (words.before)(class.name()),
        );
        let now = now.map_or_else(
            || words.none_now.to_owned(),
            |class| (words.now)(class.name()),
        );
        (words.cell)(&format.integer(count()), &before, &now)
    };
    let inside = move || {
        match count() {
        0 => view! { <span class="abc-nobody">{NO_FIGURE}</span> }.into_any(),
        customers => view! {
            <button type="button" class="abc-cell" aria-label=label title=label on:click=move |_| filter.show(&moved(before, now))>
                {format.integer(customers)}
            </button>
        }
        .into_any(),
    }
    };
    view! { <td class=class>{inside}</td> }
}

/// The customers of a cell.
fn moved(before: Option<Class>, now: Option<Class>) -> Filter {
    Filter {
        class: now,
        class_previous: Some(before),
        // Nobody has the class "without purchases" now: those are the lost.
        change: now.is_none().then_some(Change::Lost),
        ..Filter::default()
    }
}

fn totals(movement: Memo<Movement>) -> impl IntoView {
    let (words, format) = (&use_text().abc.movement, use_format());
    let column = move |now: usize| {
        movement
            .get()
            .transition
            .iter()
            .map(|row| row[now])
            .sum::<u32>()
    };
    let all = move || movement.get().transition.iter().flatten().sum::<u32>();
    view! {
        <tr>
            <th scope="row">{words.total}</th>
            {(0..4).map(|now| view! { <td class="figure">{move || format.integer(column(now))}</td> }).collect_view()}
            <td class="figure">{move || format.integer(all())}</td>
        </tr>
    }
}
