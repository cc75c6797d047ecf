//! Who stands on a level, and how to lift them.

use super::{ROWS, hue};
use crate::pyramid::{Level, Row};
use crate::ui::*;
use crate::worker::PyramidPage as Page;
use leptos::prelude::*;

#[component]
pub fn ListCard(
    page: Signal<Page>,
    level: RwSignal<Option<Level>>,
    limit: RwSignal<u32>,
) -> impl IntoView {
    let text = use_text();
    let words = &text.pyramid.list;
    let format = use_format();
    let title = Signal::derive(move || {
        let name = level
            .get()
            .map_or(words.all, |level| text.names.loyalty[level as usize]);
        format!("{} · {name}", words.title)
    });
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::text(words.level),
        Head::figure(words.purchases),
        Head::figure(words.value),
    ]);
    let rows = Signal::derive(move || {
        page.with(|page| page.page.rows.iter().map(cells).collect::<Vec<_>>())
    });
    let empty = move || page.with(|page| page.page.rows.is_empty());
    let left = move || {
        page.with(|page| {
            page.page
                .customers
                .saturating_sub(page.page.rows.len() as u32)
        })
    };
    let advice = move || {
        let advice = words.advice[level.get()? as usize];
        Some(view! { <p><strong>{words.what_now}</strong> " " {advice}</p> })
    };
    view! {
        <div id="pyramid-list" tabindex="-1">
            <Card title lead=words.lead testid="pyramid-list">
                {advice}
                <Show
                    when=move || !empty()
                    fallback=move || view! { <p class="muted">{words.empty}</p> }
                >
                    <div class="scroll-box">
                        <Table caption=words.title head rows testid="pyramid-rows"/>
                    </div>
                </Show>
                <Show when=move || { left() > 0 }>
                    <div class="row">
                        <Button
                            on_click=move |()| limit.update(|limit| *limit += ROWS)
                            testid="pyramid-more"
                        >
                            {move || (words.more)(&format.integer(left().min(ROWS)))}
                        </Button>
                    </div>
                </Show>
            </Card>
        </div>
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let (text, format) = (use_text(), use_format());
    let name = if row.in_sales {
        Cell::customer(&row.name, &row.code)
    } else {
        Cell::text(row.name.clone())
    };
    let level = Cell::badge(hue(row.level), text.names.loyalty[row.level as usize]);
    let by_hand = row.mark.is_some_and(|mark| mark.level() == row.level);
    vec![
        name,
        if by_hand {
            level.note(text.pyramid.list.by_hand)
        } else {
            level
        },
        Cell::figure(format.integer(row.purchases)),
        Cell::figure(format.money_whole(row.value)),
    ]
}
