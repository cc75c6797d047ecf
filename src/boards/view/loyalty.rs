//! What is wanted of each band of the pyramid (FID-12b).

use super::use_wall;
use crate::boards::{Band, Boards};
use crate::ledger::Money;
use crate::plan::{FromList, Place};
use crate::pyramid::Summary;
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{Answer, PeriodBar, use_session};
use leptos::prelude::*;

#[component]
pub fn LoyaltyBoard() -> impl IntoView {
    let words = &use_text().boards.loyalty;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.loyalty);
    let report = session.report(move |client, settings| {
        let marks = marks.get();
        async move { Ok(client.pyramid(settings, marks, None, 0).await?.summary) }
    });
    let content = move |summary: Signal<Summary>| {
        let period = move || {
            summary.with(|summary| {
                (words.period)(&format.day(summary.from), &format.day(summary.window.until))
            })
        };
        // The top of the pyramid stands on top.
        let cards = Band::ALL
            .into_iter()
            .rev()
            .map(|band| view! { <BandCard band summary/> });
        view! {
            <p class="muted">
                {period} " " {words.formula} " " <a href=Route::Pyramid.href()>{words.see}</a>
            </p>
            <div class="stack boards-wide" data-testid="bands">{cards.collect_view()}</div>
        }
    };
    view! {
        <PeriodBar/>
        <Answer report content/>
    }
}

const TESTIDS: [&str; 3] = [
    "band-attract-action",
    "band-develop-action",
    "band-keep-action",
];

/// The initiative of the pillars that a band most likely serves.
fn place(band: Band) -> Place {
    match band {
        Band::Attract => Place::new(Pillar::Relationship, 6, 1),
        Band::Develop => Place::new(Pillar::Profitability, 2, 4),
        Band::Keep => Place::new(Pillar::Retention, 5, 5),
    }
}

#[component]
fn BandCard(band: Band, summary: Signal<Summary>) -> impl IntoView {
    let text = use_text();
    let words = &text.boards.loyalty;
    let format = use_format();
    let wall = use_wall();
    let session = use_session();
    let (title, lead) = words.bands[band as usize];
    let name = band.machine_name();
    let written = Signal::derive(move || {
        wall.with(|boards| boards.bands.get(&band).cloned().unwrap_or_default())
    });
    let write = move |typed: String| {
        wall.change(|boards| Boards::write(&mut boards.bands, band, typed));
    };
    let levels = move || summary.with(|summary| summary.levels);
    let customers = move || {
        let rows = levels();
        let own = band.levels().iter().map(|&level| rows[level as usize]);
        own.map(|row| row.customers).sum::<u32>()
    };
    let cells = move |label: &str, customers: u32, value: Money| {
        vec![
            Cell::text(label),
            Cell::figure(format.integer(customers)),
            Cell::figure(format.money_whole(value)),
        ]
    };
    let rows = Signal::derive(move || {
        let rows = levels();
        let own = band.levels().iter().rev().map(|&level| {
            let row = rows[level as usize];
            cells(text.names.loyalty[level as usize], row.customers, row.value)
        });
        own.collect::<Vec<_>>()
    });
    let foot = MaybeProp::derive(move || {
        let rows = levels();
        let own = band
            .levels()
            .iter()
            .map(|&level| rows[level as usize].value);
        Some(cells(words.total, customers(), own.sum()))
    });
    let head = vec![
        Head::text(words.level),
        Head::figure(words.customers),
        Head::figure(words.value),
    ];
    let codes = move || async move {
        let marks = session.read(|workbook| workbook.loyalty.clone());
        let settings = session.settings_untracked();
        let mut codes = Vec::new();
        for &level in band.levels().iter().rev() {
            let client = session.client();
            let found = client
                .pyramid(settings, marks.clone(), Some(level), u32::MAX)
                .await?;
            let found = found.page.rows.into_iter();
            codes.extend(found.map(|row| row.code));
        }
        Ok(codes)
    };
    let count = MaybeProp::derive(move || Some(customers() as usize));
    let nobody = move || (customers() == 0).then(|| view! { <p class="muted">{words.nobody}</p> });
    view! {
        <Card title lead testid=format!("band-{name}")>
            <div class="grid-2">
                <div class="stack">
                    <Table caption=title head rows foot/>
                    {nobody}
                </div>
                <div class="stack">
                    <TextArea
                        label=words.text
                        value=written
                        on_change=write
                        help=words.text_help
                        testid=format!("band-{name}-text")
                    />
                    <FromList
                        list=title
                        count
                        place=place(band)
                        what=words.actions[band as usize]
                        codes
                        testid=TESTIDS[band as usize]
                    />
                </div>
            </div>
        </Card>
    }
}
