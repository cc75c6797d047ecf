//! Recency against frequency: how much a customer is worth in each of the 25 cells.

use super::super::{Cell, Quantity, Selection, Summary};
use super::choose;
use crate::browser::page;
use crate::chart::heat_step;
use crate::ui::{Card, unique_id, use_format, use_place, use_text};
use leptos::{ev, prelude::*};

#[component]
pub(super) fn Grid(summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let (words, format) = (&text.rfm.grid, use_format());
    let [r_letter, f_letter, _] = text.rfm.letters;
    let id = StoredValue::new(unique_id("grid"));
    // One of the cells takes the focus; the arrows move it.
    let at = RwSignal::new((5_u8, 5_u8));
    let head = move |f: u8| {
        let range = summary.with(|s| Quantity::Frequency.range(&s.frequency.cuts, f, text, format));
        view! {
            <th scope="col">
                {f_letter} {f}
                <span class="cell-note rfm-below">{range}</span>
            </th>
        }
    };
    let row = move |r: u8| {
        summary.with(|s| {
            let range = Quantity::Recency.range(&s.recency.cuts, r, text, format);
            let most = s.grid.iter().flatten().map(mean).fold(0.0, f64::max);
            let cells = (1..=5).map(|f| {
                let cell = s.grid[usize::from(r) - 1][usize::from(f) - 1];
                view! { <Square cell most r f id at/> }
            });
            view! {
                <tr>
                    <th scope="row">
                        {r_letter} {r}
                        <span class="cell-note rfm-below">{range}</span>
                    </th>
                    {cells.collect_view()}
                </tr>
            }
        })
    };
    view! {
        <Card title=words.title lead=words.lead testid="rfm-grid">
            <div class="rfm-grid-box">
                <table class="table rfm-grid" aria-describedby=id.get_value()>
                    <caption class="spoken">{words.title}</caption>
                    <thead>
                        <tr>
                            <td class="cell-note">{words.recency_axis} " ↓ " {words.frequency_axis} " →"</td>
                            {move || (1..=5).map(head).collect_view()}
                        </tr>
                    </thead>
                    <tbody>{move || (1..=5).rev().map(row).collect_view()}</tbody>
                </table>
            </div>
            <p class="spoken" id=id.get_value()>{words.keys}</p>
        </Card>
    }
}

/// Mean value of a cell's customers, in currency units.
fn mean(cell: &Cell) -> f64 {
    cell.revenue.mean(cell.customers)
}

#[component]
fn Square(
    cell: Cell,
    most: f64,
    r: u8,
    f: u8,
    id: StoredValue<String>,
    at: RwSignal<(u8, u8)>,
) -> impl IntoView {
    let text = use_text();
    let (words, format, place) = (&text.rfm.grid, use_format(), use_place());
    let selection = Selection::Cell(r, f);
    let chosen = Memo::new(move |_| place.with(|place| Selection::of(place) == selection));
    let empty = cell.customers == 0;
    let money = format.money_short(mean(&cell));
    let count = format.integer(cell.customers);
    let said = match empty {
        true => words.nobody.to_owned(),
        false => format!("{}, {}", (words.mean)(&money), (text.rfm.customers)(&count)),
    };
    // A few large customers must not leave all the others pale.
    let step = heat_step((mean(&cell).max(0.0) / most.max(f64::MIN_POSITIVE)).sqrt());
    let choose = move |_| {
        at.set((r, f));
        if !empty {
            choose(selection, &place.get_untracked());
        }
    };
    let walk = move |event: ev::KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowUp" => (r + 1, f),
            "ArrowDown" => (r - 1, f),
            "ArrowRight" => (r, f + 1),
            "ArrowLeft" => (r, f - 1),
            _ => return,
        };
        event.prevent_default();
        let (r, f) = (to.0.clamp(1, 5), to.1.clamp(1, 5));
        at.set((r, f));
        page::focus(&format!("#{}-{r}{f}", id.get_value()));
    };
    view! {
        <td class=format!("heat heat-{}", if empty { 0 } else { step })>
            <button
                type="button"
                class="rfm-cell"
                id=format!("{}-{r}{f}", id.get_value())
                data-testid=format!("cell-{r}{f}")
                aria-label=format!("{}: {said}", (words.cell)(&r.to_string(), &f.to_string()))
                aria-pressed=move || chosen.get().to_string()
                aria-disabled=empty.then_some("true")
                tabindex=move || if at.get() == (r, f) { "0" } else { "-1" }
                on:click=choose
                on:keydown=walk
            >
                {if empty {
                    view! { <span class="rfm-none">"·"</span> }.into_any()
                } else {
                    view! { {money} <span class="cell-note">{count}</span> }.into_any()
                }}
            </button>
        </td>
    }
}
