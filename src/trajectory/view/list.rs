//! The trails themselves: a row per customer, a column per year.

use super::filter::Chosen;
use super::trend::sign;
use crate::abc::Class;
use crate::rfm::chart::hue;
use crate::trajectory::{Page, Query, Row, Sort, Step, Summary};
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;

/// Rows at first, and with each wish for more.
const ROWS: u32 = 50;

/// Search, order, and the customers of the filter.
#[component]
pub fn ListCard(summary: Signal<Summary>, filter: Chosen) -> impl IntoView {
    let words = &use_text().trajectory.list;
    let sort = RwSignal::new(Sort::default());
    let limit = RwSignal::new(ROWS);
    // Another choice begins again at the top.
    Effect::new(move |_| {
        filter.get();
        sort.track();
        limit.set(ROWS);
    });
    let report = use_session().report(move |client, settings| {
        let query = Query {
            filter: filter.get(),
            sort: sort.get(),
            limit: limit.get(),
        };
        async move { client.trails(settings, query).await }
    });
    let sorts = vec![
        Choice::new(Sort::Revenue, "value", words.by_value),
        Choice::new(Sort::Loss, "loss", words.by_loss),
        Choice::new(Sort::Gain, "gain", words.by_gain),
    ];
    view! {
        <div id="trajectory-list" tabindex="-1">
            <Card title=words.title lead=words.lead testid="trajectory-list">
                <div class="row-end">
                    <SearchBox
                        label=words.search
                        value=Signal::derive(move || filter.get().search)
                        on_change=move |search| filter.search(search)
                        testid="trajectory-search"
                    />
                    <Segmented
                        label=words.sort
                        options=sorts
                        value=sort
                        on_change=move |chosen| sort.set(chosen)
                        testid="trajectory-sort"
                    />
                </div>
                <div class="row">
                    {move || chosen(filter).map(|told| view! { <Chip
                        label=told
                        pressed=true
                        on_click=move |()| filter.clear()
                        testid="trajectory-chosen"
                    /> })}
                    <Show when=move || filter.is_any()>
                        <Button
                            icon=Icon::Close
                            on_click=move |()| filter.clear()
                            testid="trajectory-clear"
                        >
                            {words.clear}
                        </Button>
                    </Show>
                </div>
                <Answer report content=move |page| view! { <Rows page summary limit/> }/>
                <div class="row">
                    <strong>{words.what_now}</strong>
                    <LinkButton href=Route::Churn.href()>{words.to_churn}</LinkButton>
                    <LinkButton href=Route::CrossSell.href()>{words.to_cross_sell}</LinkButton>
                </div>
            </Card>
        </div>
    }
}

/// The trend or the cell in force, in words.
fn chosen(filter: Chosen) -> Option<String> {
    let text = use_text();
    let (words, names) = (&text.trajectory.list, &text.names);
    let filter = filter.get();
    if let Some(trend) = filter.trend {
        return Some(names.trends[trend as usize].to_owned());
    }
    if let Some((before, now)) = filter.segments {
        let name = |segment: Option<crate::rfm::Segment>| {
            segment.map_or(names.no_purchases, |segment| {
                names.segments[segment as usize]
            })
        };
        return Some((words.moved)(name(before), name(now)));
    }
    let (before, now) = filter.classes?;
    let name = |class: Option<Class>| class.map_or(names.no_purchases, Class::name);
    Some((words.moved)(name(before), name(now)))
}

#[component]
fn Rows(page: Signal<Page>, summary: Signal<Summary>, limit: RwSignal<u32>) -> impl IntoView {
    let words = &use_text().trajectory.list;
    let format = use_format();
    let head = Signal::derive(move || {
        let own = [
            Head::text(words.customer),
            Head::text(words.trend),
            Head::figure(words.now),
            Head::figure(words.before),
        ];
        let years = summary.with(|summary| {
            let periods = summary.periods.iter();
            periods
                .map(|period| Head::text(format.day_medium(period.window.until)))
                .collect::<Vec<_>>()
        });
        own.into_iter().chain(years).collect::<Vec<_>>()
    });
    let rows =
        Signal::derive(move || page.with(|page| page.rows.iter().map(cells).collect::<Vec<_>>()));
    let totals = move || {
        page.with(|page| {
            (words.totals)(
                &format.integer(page.customers),
                &format.money_whole(page.revenue),
            )
        })
    };
    let empty = move || page.with(|page| page.rows.is_empty());
    let left = move || page.with(|page| page.customers.saturating_sub(page.rows.len() as u32));
    view! {
        <p role="status" data-testid="trajectory-totals">{totals}</p>
        <Show when=move || !empty() fallback=move || view! { <p class="muted">{words.none}</p> }>
            <div class="scroll-box"><Table caption=words.title head rows testid="trajectory-rows"/></div>
            <p class="muted">{words.key}</p>
        </Show>
        <Show when=move || { left() > 0 }>
            <div class="row">
                <Button on_click=move |()| limit.update(|limit| *limit += ROWS) testid="trajectory-more">
                    {move || (words.more)(&format.integer(left().min(ROWS)))}
                </Button>
            </div>
        </Show>
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let (text, format) = (use_text(), use_format());
    let standing = &row.standing;
    let (mark, colour) = sign(standing.trend);
    let trend = text.names.trends[standing.trend as usize];
    let own = [
        Cell::customer(&row.name, &row.code),
        Cell::badge(colour, format!("{mark} {trend}")),
        Cell::figure(format.money_whole(standing.now)),
        Cell::figure(format.money_whole(standing.before)),
    ];
    own.into_iter().chain(row.steps.iter().map(step)).collect()
}

/// Segment, class, products and sales of one year.
fn step(step: &Step) -> Cell {
    let (text, format) = (use_text(), use_format());
    let Some(class) = step.class else {
        return Cell::text(NO_FIGURE);
    };
    let cell = match step.segment {
        Some(segment) => Cell::badge(hue(segment), text.names.segments[segment as usize]),
        None => Cell::text(text.names.no_purchases),
    };
    cell.note((text.trajectory.list.step)(
        class.name(),
        &format.integer(step.products),
        &format.money_short(step.revenue.to_f64()),
    ))
}
