//! The sleepers on screen.

use super::{Asked, Band, Sleeper};
use crate::export::Kind;
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{Answer, DormantPage as Page, ExportButton, PeriodBar, use_session};
use leptos::prelude::*;

/// Rows at first, and with each wish for more.
const ROWS: u32 = 50;

/// How many sleep since when, and whom to call first.
#[component]
pub fn DormantPage() -> impl IntoView {
    let words = &use_text().dormant;
    let format = use_format();
    let asked: RwSignal<Asked> = RwSignal::new(None);
    let limit = RwSignal::new(ROWS);
    let report = use_session().report(move |client, settings| {
        let (asked, limit) = (asked.get(), limit.get());
        async move { client.dormant(settings, asked, limit).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let page = report.as_ref()?.as_ref().ok()?.as_ref()?;
            let sleepers = page.report.known - page.report.awake;
            Some((words.lead)(
                &format.integer(sleepers),
                &format.integer(page.report.known),
            ))
        })
    });
    let content = move |page: Signal<Option<Page>>| {
        view! {
            <Bands page asked/>
            <List page asked limit/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Kind::Dormant/>
                <LinkButton href=Route::Abc.href()>{words.abc}</LinkButton>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

fn band_name(band: Band) -> &'static str {
    use_text().dormant.bands[band as usize]
}

/// A row per band; its button shows those in it.
#[component]
fn Bands(page: Signal<Option<Page>>, asked: RwSignal<Asked>) -> impl IntoView {
    let words = &use_text().dormant;
    let format = use_format();
    let row = move |band: Option<Band>, customers: u32, value: String| {
        let name = band.map_or(words.all, band_name);
        let pressed = move || (asked.get() == band).to_string();
        view! {
            <tr>
                <th scope="row">
                    <button
                        type="button"
                        class="row-pick"
                        aria-pressed=pressed
                        data-testid=format!("band-{}", band.map_or("all", Band::machine_name))
                        on:click=move |_| asked.set(band)
                    >
                        {name}
                    </button>
                </th>
                <td class="figure">{format.integer(customers)}</td>
                <td class="figure">{value}</td>
            </tr>
        }
    };
    let rows = move || {
        page.with(|page| {
            let report = &page.as_ref()?.report;
            let rows = report.bands.iter();
            let rows =
                rows.map(|one| row(Some(one.band), one.customers, format.money_whole(one.value)));
            let customers = report.bands.iter().map(|one| one.customers).sum();
            let value = report.bands.iter().map(|one| one.value).sum();
            let all = row(None, customers, format.money_whole(value));
            Some(view! { {rows.collect_view()} {all} })
        })
    };
    let awake =
        move || page.with(|page| Some((words.awake)(&format.integer(page.as_ref()?.report.awake))));
    view! {
        <Card title=words.bands_title lead=words.bands_lead testid="dormant-bands">
            <div class="table-box" tabindex="0" role="region" aria-label=words.bands_title>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words.band}</th>
                            <th scope="col" class="figure">{words.customers}</th>
                            <th scope="col" class="figure">{words.value}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="muted">{awake}</p>
        </Card>
    }
}

#[component]
fn List(page: Signal<Option<Page>>, asked: RwSignal<Asked>, limit: RwSignal<u32>) -> impl IntoView {
    let words = &use_text().dormant;
    let format = use_format();
    let seller = move || page.with(|page| page.as_ref().is_some_and(|p| p.report.has_salesperson));
    let head = Signal::derive(move || {
        let mut head = vec![
            Head::text(words.customer),
            Head::figure(words.priority),
            Head::figure(words.days),
            Head::text(words.last),
            Head::figure(words.frequency),
            Head::figure(words.past_value),
            Head::text(words.last_product),
            Head::text(words.entry_product),
        ];
        if seller() {
            head.push(Head::text(words.salesperson));
        }
        head
    });
    let cells = move |one: &Sleeper, seller: bool| {
        let mut cells = vec![
            Cell::link(one.name.clone(), Route::Customer(one.code.clone()).href()),
            Cell::figure(format.decimal(one.priority, 0)),
            Cell::figure(format.integer(one.days)),
            Cell::text(format.day(one.last_purchase)),
            Cell::figure(format.integer(one.past_frequency)),
            Cell::figure(format.money_whole(one.past_value)),
            Cell::text(one.last_product.clone()),
            Cell::text(one.entry_product.clone()),
        ];
        if seller {
            cells.push(Cell::text(one.salesperson.clone()));
        }
        cells
    };
    let rows = Signal::derive(move || {
        let seller = seller();
        page.with(|page| {
            let rows = page.iter().flat_map(|page| &page.rows);
            rows.map(|one| cells(one, seller)).collect::<Vec<_>>()
        })
    });
    let title = Signal::derive(move || match asked.get() {
        None => words.list_title.to_owned(),
        Some(band) => format!("{} · {}", words.list_title, band_name(band)),
    });
    let left = move || {
        page.with(|page| {
            let page = page.as_ref();
            page.map_or(0, |page| {
                page.customers.saturating_sub(page.rows.len() as u32)
            })
        })
    };
    let empty = move || page.with(|page| page.as_ref().is_none_or(|page| page.rows.is_empty()));
    let session = use_session();
    let codes = move || async move {
        let (settings, asked) = (session.settings_untracked(), asked.get_untracked());
        let page = session.client().dormant(settings, asked, u32::MAX).await?;
        let rows = page.map(|page| page.rows).unwrap_or_default();
        Ok(rows.into_iter().map(|one| one.code).collect())
    };
    let count =
        MaybeProp::derive(move || page.with(|page| Some(page.as_ref()?.customers as usize)));
    view! {
        <Card flush=true title=title lead=words.list_lead testid="dormant-list">
            <div class="card-bar no-print">
                <FromList
                    list=title
                    count
                    place=Place::new(Pillar::Reactivation, 1, 3)
                    codes
                />
            </div>
            <Show when=move || !empty() fallback=move || view! { <p class="abc-note">{words.none}</p> }>
                <Table caption=words.list_title head rows/>
            </Show>
            <Show when=move || { left() > 0 }>
                <div class="row abc-note">
                    <Button on_click=move |()| limit.update(|limit| *limit += ROWS) testid="dormant-more">
                        {move || (words.more)(&format.integer(left().min(ROWS)))}
                    </Button>
                </div>
            </Show>
        </Card>
    }
}
