//! This window against the one before: who moved, who fell asleep, from which class to which.

use super::filter::Chosen;
use super::matrix::Matrix;
use crate::abc::{Change, Movement, Summary};
use crate::customers::Filter;
use crate::ledger::Money;
use crate::ui::*;
use leptos::prelude::*;

/// Shown only when there is a window before.
#[component]
pub fn MovementCard(summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let words = &use_text().abc.movement;
    let format = use_format();
    let movement = Memo::new(move |_| summary.with(|summary| summary.movement.unwrap_or_default()));
    let lead = Signal::derive(move || {
        let previous = summary.with(|summary| summary.previous)?;
        let from = previous.first_day(previous.until);
        Some((words.lead)(
            &format.day_medium(from),
            &format.day_medium(previous.until),
        ))
    });
    view! {
        <Card title=words.title lead testid="abc-movement">
            <div class="abc-changes">
                {Change::ALL.map(|change| group(change, movement, filter))}
            </div>
            <div class="abc-moved">
                <Dormant movement filter/>
                <Matrix movement filter/>
            </div>
        </Card>
    }
}

/// What a change looks like beside its word: an arrow, or nothing.
pub fn arrow(change: Change) -> Option<Icon> {
    match change {
        Change::Up => Some(Icon::Up),
        Change::Down => Some(Icon::Down),
        Change::Same => Some(Icon::Same),
        Change::New => Some(Icon::Plus),
        Change::Lost => Some(Icon::Close),
    }
}

/// One change: how many, what it means; pressed, the list shows them.
fn group(change: Change, movement: Memo<Movement>, filter: Chosen) -> impl IntoView {
    let text = use_text();
    let format = use_format();
    let index = change as usize;
    let count = move || format.integer(movement.get().changes[index]);
    let on = move || filter.get().change == Some(change);
    let press = move |_| {
        if filter.get_untracked().change == Some(change) {
            filter.update(|filter| filter.change = None);
        } else {
            let change = Some(change);
            filter.show(&Filter {
                change,
                ..Filter::default()
            });
        }
    };
    view! {
        <button
            type="button"
            class="abc-change"
            data-testid=format!("abc-change-{}", change.machine_name())
            aria-pressed=move || on().to_string()
            on:click=press
        >
            <span class="abc-change-name">{arrow(change).map(Icon::view)} {text.names.changes[index]}</span>
            <span class="abc-change-count">{count}</span>
            <span class="abc-change-means">{text.abc.movement.changes[index]}</span>
        </button>
    }
}

/// REA-2.1: the course's dormant customers, in money.
#[component]
fn Dormant(movement: Memo<Movement>, filter: Chosen) -> impl IntoView {
    let words = &use_text().abc.movement;
    let format = use_format();
    let told = move || {
        let movement = movement.get();
        let (before, now) = (movement.dormant_before, movement.dormant_now);
        if movement.dormant == 0 {
            return words.dormant_none.to_owned();
        }
        (words.dormant_told)(
            &format.integer(movement.dormant),
            &format.money_whole(before),
            &format.money_whole(now),
            &format.money_whole(before - now),
        )
    };
    let arrow_of_money = move || {
        let Movement {
            dormant_before,
            dormant_now,
            ..
        } = movement.get();
        let short = |money: Money| format.money_short(money.to_f64());
        format!("{} → {}", short(dormant_before), short(dormant_now))
    };
    let see = move |()| {
        filter.show(&Filter {
            dormant: true,
            ..Filter::default()
        });
    };
    view! {
        <div class="stack">
            <h3>{words.dormant}</h3>
            <Show when=move || movement.get().dormant != 0>
                <p class="abc-dormant" aria-hidden="true">{arrow_of_money}</p>
            </Show>
            <p>{told}</p>
            <p class="muted">{words.dormant_rule}</p>
            <Show when=move || movement.get().dormant != 0>
                <div><Button on_click=see testid="abc-dormant">{words.dormant_see}</Button></div>
            </Show>
        </div>
    }
}
