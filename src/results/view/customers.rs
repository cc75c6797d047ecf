//! Customer by customer: what became of the value of each (VEC-R2), in all or one portfolio.

use crate::results::{Page, Query, Report, Row, Sort, Who};
use crate::rfm::chart;
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;

/// Rows at first, and with each wish for more.
const ROWS: u32 = 50;

fn key(who: Who) -> &'static str {
    match who {
        Who::All => "all",
        Who::New => "new",
        Who::Kept => "kept",
        Who::Left => "left",
    }
}

/// Who, in which order, and the rows.
#[component]
pub fn CustomersCard(report: Signal<Report>, seller: RwSignal<Option<String>>) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let (who, sort) = (
        RwSignal::new(Who::default()),
        RwSignal::new(Sort::default()),
    );
    let limit = RwSignal::new(ROWS);
    // Another choice begins again at the top.
    Effect::new(move |_| {
        who.track();
        sort.track();
        seller.track();
        limit.set(ROWS);
    });
    let page = use_session().report(move |client, settings| {
        let query = Query {
            seller: seller.get(),
            who: who.get(),
            sort: sort.get(),
            limit: limit.get(),
        };
        async move { client.portfolio(settings, query).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let day = |day| format.day_medium(day);
            let until = day(report.window.until);
            let from = day(report.window.first_day(report.window.until));
            Some(match report.previous {
                Some(before) => {
                    let begin = day(before.first_day(before.until));
                    (words.portfolio_lead)(&from, &until, &begin, &day(before.until))
                }
                None => (words.portfolio_alone)(&from, &until),
            })
        })
    });
    let whose = Who::ALL.map(|who| Choice::new(who, key(who), words.who[who as usize]));
    let sorts = [
        Choice::new(Sort::Loss, "loss", words.by_loss),
        Choice::new(Sort::Gain, "gain", words.by_gain),
        Choice::new(Sort::Value, "value", words.by_value),
    ];
    let of_seller = move || {
        let name = seller.get()?;
        let all = move |()| seller.set(None);
        let label = (words.of_seller)(&name);
        Some(view! {
            <div class="row">
                <Chip label pressed=true on_click=all testid="results-seller"/>
                <Button icon=Icon::Close on_click=all>{words.all_sellers}</Button>
            </div>
        })
    };
    view! {
        <div id="results-customers" tabindex="-1">
            <Card title=words.portfolio lead testid="results-customers">
                <div class="row-end">
                    <Segmented
                        label=words.who_label
                        options=whose.into()
                        value=who
                        on_change=move |chosen| who.set(chosen)
                        testid="results-who"
                    />
                    <Segmented
                        label=words.sort
                        options=sorts.into()
                        value=sort
                        on_change=move |chosen| sort.set(chosen)
                        testid="results-sort"
                    />
                </div>
                {of_seller}
                <Answer report=page content=move |page| view! { <Rows page limit/> }/>
                <div class="row">
                    <strong>{words.what_now}</strong>
                    <LinkButton href=Route::Churn.href()>{words.to_churn}</LinkButton>
                    <LinkButton href=Route::Trajectory.href()>{words.to_trajectory}</LinkButton>
                </div>
            </Card>
        </div>
    }
}

#[component]
fn Rows(page: Signal<Page>, limit: RwSignal<u32>) -> impl IntoView {
    let words = &use_text().results;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(words.customer),
        Head::text(words.segment),
        Head::figure(words.sales),
        Head::figure(words.sales_before),
        Head::figure(words.difference),
        Head::figure(words.purchases),
        Head::text(words.seller),
    ]);
    let rows =
        Signal::derive(move || page.with(|page| page.rows.iter().map(cells).collect::<Vec<_>>()));
    let totals = move || {
        page.with(|page| {
            (words.totals)(
                &format.integer(page.customers),
                &format.money_whole(page.now),
                &format.money_whole(page.before),
            )
        })
    };
    let empty = move || page.with(|page| page.rows.is_empty());
    let left = move || page.with(|page| page.customers.saturating_sub(page.rows.len() as u32));
    view! {
        <p role="status" data-testid="results-totals">{totals}</p>
        <Show when=move || !empty() fallback=move || view! { <p class="muted">{words.nobody}</p> }>
            <div class="scroll-box">
                <Table caption=words.portfolio head rows testid="results-rows"/>
            </div>
        </Show>
        <Show when=move || { left() > 0 }>
            <div class="row">
                <Button on_click=move |()| limit.update(|limit| *limit += ROWS) testid="results-more">
                    {move || (words.more)(&format.integer(left().min(ROWS)))}
                </Button>
            </div>
        </Show>
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let (text, format) = (use_text(), use_format());
    let segment = match row.segment {
        Some(segment) => Cell::badge(chart::hue(segment), text.names.segments[segment as usize]),
        None => Cell::text(text.names.no_purchases),
    };
    let purchases = Cell::figure(format.integer(row.purchases));
    vec![
        Cell::customer(&row.name, &row.code),
        segment,
        Cell::figure(format.money_whole(row.now)),
        Cell::figure(format.money_whole(row.before)),
        Cell::figure(format.money_whole(row.now - row.before)),
        purchases.note((text.results.before)(&format.integer(row.purchases_before))),
        Cell::text(row.seller.clone()),
    ]
}
