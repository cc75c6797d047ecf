//! What to offer each customer now, why, and what it may bring.

use super::filters::ItemSelect;
use super::segments::{self, SegmentSelect};
use crate::browser::address;
use crate::cross_sell::{Mark, NextPage, NextQuery, NextSort, Offer, Report};
use crate::customers::Settings;
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{failure_line, use_session};
use leptos::prelude::*;

/// What decides the rows; the marks too: what was offered is not offered again.
#[derive(Clone, Debug, PartialEq)]
struct Ask {
    settings: Settings,
    revision: u32,
    marks: usize,
    query: NextQuery,
}

#[component]
pub fn NextCard(#[prop(into)] report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, shared, format) = (&text.cross_sell.next, &text.cross_sell, use_format());
    let session = use_session();
    let marks = session.part(|workbook| &workbook.marks);
    let query = RwSignal::new(NextQuery {
        descending: true,
        ..NextQuery::default()
    });
    let asked = Signal::derive(move || Ask {
        settings: session.settings(),
        revision: session.revision(),
        marks: marks.with(|marks| marks.0.len()),
        query: query.get(),
    });
    let told = RwSignal::new(None::<(u32, f64)>);
    let fetch = move |ask: Ask, rows: Asked| async move {
        let query = NextQuery {
            offset: rows.offset as u32,
            limit: rows.limit as u32,
            ..ask.query
        };
        let marks = marks.get_untracked();
        let answer = session.client().offers(ask.settings, marks, query).await;
        let page: NextPage = answer
            .map_err(|failure| failure_line(text, &failure))?
            .unwrap_or_default();
        let _ = told.try_set(Some((page.total, page.expected))); // the list may have left the page
        Ok(Rows {
            total: page.total as usize,
            rows: page.rows,
        })
    };
    let lead = Signal::derive(move || {
        let (customers, expected) = told.get().filter(|told| told.0 > 0)?;
        let money = format.money_whole_f64(expected);
        Some((words.lead)(&format.integer(customers), &money))
    });
    let count = MaybeProp::derive(move || Some(told.get()?.0 as usize));
    let codes = move || {
        let query = NextQuery {
            limit: u32::MAX,
            ..query.get_untracked()
        };
        async move {
            let (settings, marks) = (session.settings_untracked(), marks.get_untracked());
            let page = session.client().offers(settings, marks, query).await?;
            let rows = page.unwrap_or_default().rows.into_iter();
            Ok(rows.map(|offer| offer.code).collect())
        }
    };
    let sort = MaybeProp::derive(move || {
        query.with(|query| {
            Some(Sorting {
                key: match query.sort {
                    NextSort::Expected => "expected",
                    NextSort::Confidence => "confidence",
                    NextSort::Name => "customer",
                },
                descending: query.descending,
            })
        })
    });
    let on_sort = move |sorting: Sorting| {
        query.update(|query| {
            query.descending = sorting.descending;
            query.sort = match sorting.key {
                "confidence" => NextSort::Confidence,
                "customer" => NextSort::Name,
                _ => NextSort::Expected,
            };
        });
    };
    view! {
        <Card flush=true title=words.title lead testid="cross-next">
            <div class="cross-head">
                <div class="cross-filters">
                    <SearchBox
                        label=shared.search
                        value=Signal::derive(move || query.with(|query| query.search.clone()))
                        on_change=move |search| query.update(|query| query.search = search)
                        testid="next-search"
                    />
                    <SegmentSelect
                        value=Signal::derive(move || query.with(|query| query.segment))
                        on_change=move |segment| query.update(|query| query.segment = segment)
                        testid="next-segment"
                    />
                    <ItemSelect
                        label=words.item
                        report
                        value=Signal::derive(move || query.with(|query| query.item.clone()))
                        on_change=move |item| query.update(|query| query.item = item)
                        testid="next-item"
                    />
                </div>
                <Disclosure summary=text.ui.formula><p>{words.formula}</p></Disclosure>
                <FromList
                    list=words.title
                    count
                    place=Place::new(Pillar::Profitability, 2, 1)
                    codes
                    testid="make-action-offers"
                />
            </div>
            <DataTable
                caption=words.title
                columns=columns()
                query=asked
                fetch
                sort
                on_sort
                on_open=move |row: Offer| address::go(&Route::Customer(row.code).href())
                empty=move || view! { <p class="muted">{words.none}</p> }
                testid="next-rows"
            />
        </Card>
    }
}

fn columns() -> Vec<Column<Offer>> {
    let (shared, format) = (&use_text().cross_sell, use_format());
    let words = &shared.next;
    let session = use_session();
    let share = move |row: &Offer| format.percent(row.confidence, 0);
    let press = move |row: &Offer| Some((words.press)(&row.item, &row.name));
    let offer = move |row: &Offer| {
        session.write(|workbook| {
            let mark = Some(Mark::Offered);
            workbook.marks.set(&row.code, &row.item, mark);
        });
    };
    vec![
        Column::text("customer", shared.customer, |row: &Offer| {
            Cell::customer(&row.name, &row.code)
        })
        .width(11.0)
        .sortable(),
        Column::text("item", words.item, |row: &Offer| Cell::text(&row.item)).width(9.0),
        Column::text("why", words.why, move |row: &Offer| {
            Cell::text((words.reason)(&row.because, &share(row), &row.item))
        })
        .width(20.0)
        .wide_only(),
        Column::figure("confidence", words.confidence, move |row: &Offer| {
            Cell::figure(share(row))
        })
        .width(6.5)
        .fixed()
        .wide_only()
        .sortable(),
        Column::figure("expected", words.expected, move |row: &Offer| {
            Cell::figure(format.money_whole_f64(row.expected))
        })
        .width(8.0)
        .fixed()
        .sortable(),
        Column::text("segment", shared.segment, |row: &Offer| {
            segments::cell(row.segment)
        })
        .width(10.5)
        .fixed()
        .wide_only(),
        Column::text("mark", words.mark, move |_: &Offer| {
            Cell::text(words.offered)
        })
        .width(6.5)
        .fixed()
        .pressable(press, offer),
    ]
}
