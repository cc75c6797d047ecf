//! What to do with each tier, by Peppers and Rogers (GRC-13a to d).

use super::use_wall;
use crate::boards::{Boards, TIERS};
use crate::ledger::Money;
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::value_tiers::{Query, Summary, Tier};
use crate::worker::{Answer, PeriodBar, use_session};
use leptos::prelude::*;

#[component]
pub fn StrategiesBoard() -> impl IntoView {
    let words = &use_text().boards.strategies;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.tiers);
    let report = session.report(move |client, settings| {
        let marks = marks.get();
        async move {
            Ok(client
                .tiers(settings, marks, Query::default())
                .await?
                .summary)
        }
    });
    let content = move |summary: Signal<Summary>| {
        let period = move || {
            summary.with(|summary| {
                (words.period)(&format.day(summary.from), &format.day(summary.window.until))
            })
        };
        let cards = (0..TIERS.len()).map(|at| view! { <TierCard at summary/> });
        view! {
            <p class="muted">{period} " " {words.formula}</p>
            <div class="grid-2 boards-wide" data-testid="strategies">{cards.collect_view()}</div>
        }
    };
    view! {
        <PeriodBar/>
        <Answer report content/>
    }
}

const TESTIDS: [&str; 4] = [
    "strategy-mvc-action",
    "strategy-mgc-action",
    "strategy-migrator-action",
    "strategy-bz-action",
];

/// The initiative of the pillars that a strategy most likely serves.
fn place(tier: Tier) -> Place {
    match tier {
        Tier::MostValuable => Place::new(Pillar::Retention, 4, 4),
        Tier::MostGrowable => Place::new(Pillar::Profitability, 2, 4),
        Tier::Migrator | Tier::Unclassified => Place::new(Pillar::Profitability, 1, 2),
        Tier::BelowZero => Place::new(Pillar::Profitability, 5, 1),
    }
}

#[component]
fn TierCard(at: usize, summary: Signal<Summary>) -> impl IntoView {
    let words = &use_text().boards.strategies;
    let format = use_format();
    let wall = use_wall();
    let session = use_session();
    let tier = TIERS[at];
    let (title, strategy, means) = words.tiers[at];
    let name = tier.machine_name();
    let row = move || summary.with(|summary| (summary.tiers[tier as usize], summary.all));
    let customers = move || {
        let (row, all) = row();
        let share = f64::from(row.customers) / f64::from(all.customers.max(1));
        (words.with_share)(&format.integer(row.customers), &format.percent(share, 0))
    };
    let sales = move || {
        let (row, all) = row();
        let share = row.actual.share_of(all.actual);
        (words.with_share)(&format.money_whole(row.actual), &format.percent(share, 0))
    };
    let money = move |part: fn(&crate::value_tiers::TierRow) -> Money| {
        move || format.money_whole(part(&row().0))
    };
    let text = Signal::derive(move || {
        wall.with(|boards| boards.strategies.get(&tier).cloned().unwrap_or_default())
    });
    let write = move |typed: String| {
        wall.change(|boards| Boards::write(&mut boards.strategies, tier, typed));
    };
    let codes = move || {
        let query = Query {
            tier: Some(tier),
            limit: u32::MAX,
            ..Query::default()
        };
        async move {
            let marks = session.read(|workbook| workbook.tiers.clone());
            let settings = session.settings_untracked();
            let found = session.client().tiers(settings, marks, query).await?;
            Ok(found.page.rows.into_iter().map(|row| row.code).collect())
        }
    };
    let count = MaybeProp::derive(move || Some(row().0.customers as usize));
    let list = Route::ValueTiers.href_with(&[("tier", name)]);
    view! {
        <Card title lead=strategy testid=format!("strategy-{name}")>
            <p><strong>{means}</strong></p>
            <dl class="terms">
                <dt>{words.customers}</dt>
                <dd data-testid=format!("strategy-{name}-customers")>{customers}</dd>
                <dt>{words.sales}</dt>
                <dd>{sales}</dd>
                <dt>{words.net}</dt>
                <dd>{money(|row| row.net())}</dd>
                <dt>{words.gap}</dt>
                <dd>{money(|row| row.gap)}</dd>
            </dl>
            <TextArea
                label=words.text
                value=text
                on_change=write
                help=words.text_help
                testid=format!("strategy-{name}-text")
            />
            <div class="row no-print">
                <LinkButton href=list testid=format!("strategy-{name}-list")>
                    {words.list} <span class="spoken">": " {title}</span>
                </LinkButton>
                <FromList list=title count place=place(tier) what=words.actions[at] codes testid=TESTIDS[at]/>
            </div>
        </Card>
    }
}
