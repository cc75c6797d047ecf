//! Customers by items: filters, columns a page at a time, cells that can be marked.

use super::filters::{COLUMNS, Filters, Pager};
use super::paper::{Paper, PrintButton};
use super::segments;
use crate::browser::address;
use crate::cross_sell::{Mark, Marks, MatrixQuery, MatrixSort, Report, Row, State};
use crate::customers::Settings;
use crate::ui::*;
use crate::worker::{failure_line, use_session};
use leptos::prelude::*;

/// What decides the rows: asked anew when any of it changes. The marks are not in it: a mark must
/// not throw the reader back to the top.
#[derive(Clone, Debug, PartialEq)]
struct Ask {
    settings: Settings,
    revision: u32,
    query: MatrixQuery,
}

#[component]
pub fn MatrixCard(
    #[prop(into)] report: Signal<Report>,
    /// While the matrix alone is printed.
    printing: RwSignal<bool>,
) -> impl IntoView {
    let words = &use_text().cross_sell.matrix;
    let query = RwSignal::new(MatrixQuery {
        descending: true,
        columns: 0..COLUMNS,
        ..MatrixQuery::default()
    });
    let printed = RwSignal::new(Vec::<Row>::new());
    let level = Memo::new(move |_| report.with(|report| report.level));
    // Products are no categories: a filter of one finds nothing of the other.
    Effect::new(move |before: Option<_>| {
        let now = level.get();
        if before.is_some_and(|before| before != now) {
            query.update(|query| (query.item, query.columns) = (None, 0..COLUMNS));
        }
        now
    });
    let shown = Memo::new(move |_| {
        let columns = query.with(|query| query.columns.clone());
        report.with(|report| {
            let names = report.catalogue.iter().skip(columns.start as usize);
            names.take(COLUMNS as usize).cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <Card flush=true title=words.title lead=words.lead testid="cross-matrix-card">
            <div class="cross-head no-print">
                <Filters report query/>
                <Legend/>
                <div class="spread">
                    <Pager report query/>
                    <PrintButton query printed printing/>
                </div>
                <Disclosure summary=use_text().ui.formula><p>{words.formula}</p></Disclosure>
            </div>
            <div class="no-print">{move || view! { <List query shown=shown.get()/> }}</div>
            <Paper printed shown/>
        </Card>
    }
}

/// What the signs mean.
#[component]
pub fn Legend() -> impl IntoView {
    let text = use_text();
    let signs = State::ALL.into_iter().map(|state| {
        let class = format!("cross-sign sign-{}", state.machine_name());
        let name = text.names.states[state as usize];
        view! {
            <li class="row">
                <span class=class aria-hidden="true">
                    {text.cross_sell.matrix.signs[state as usize]}
                </span>
                {name}
            </li>
        }
    });
    view! { <ul class="cross-legend" role="list">{signs.collect_view()}</ul> }
}

#[component]
fn List(query: RwSignal<MatrixQuery>, shown: Vec<String>) -> impl IntoView {
    let text = use_text();
    let words = &text.cross_sell.matrix;
    let session = use_session();
    let marks = session.part(|workbook| &workbook.marks);
    let asked = Signal::derive(move || Ask {
        settings: session.settings(),
        revision: session.revision(),
        query: query.get(),
    });
    let fetch = move |ask: Ask, rows: Asked| async move {
        let query = MatrixQuery {
            offset: rows.offset as u32,
            limit: rows.limit as u32,
            ..ask.query
        };
        let marks = marks.get_untracked();
        let answer = session.client().matrix(ask.settings, marks, query).await;
        let page = answer.map_err(|failure| failure_line(text, &failure))?;
        let page = page.unwrap_or_default();
        Ok(Rows {
            total: page.total as usize,
            rows: page.rows,
        })
    };
    let sort = MaybeProp::derive(move || {
        query.with(|query| {
            Some(Sorting {
                key: match query.sort {
                    MatrixSort::Name => "customer",
                    MatrixSort::Amount => "amount",
                    MatrixSort::Items => "items",
                },
                descending: query.descending,
            })
        })
    });
    let on_sort = move |sorting: Sorting| {
        query.update(|query| {
            query.descending = sorting.descending;
            query.sort = match sorting.key {
                "customer" => MatrixSort::Name,
                "items" => MatrixSort::Items,
                _ => MatrixSort::Amount,
            };
        });
    };
    view! {
        <div class="cross-rows">
            <DataTable
                caption=words.title
                columns=columns(marks, shown)
                query=asked
                fetch
                sort
                on_sort
                on_open=move |row: Row| address::go(&Route::Customer(row.code).href())
                empty=move || view! { <p class="muted">{words.none}</p> }
                testid="cross-matrix"
            />
        </div>
    }
}

fn columns(marks: Memo<Marks>, shown: Vec<String>) -> Vec<Column<Row>> {
    let text = use_text();
    let (words, format) = (&text.cross_sell, use_format());
    let session = use_session();
    let mut columns = vec![
        Column::text("customer", words.customer, |row: &Row| {
            Cell::customer(&row.name, &row.code)
        })
        .width(12.0)
        .sortable(),
        Column::text("segment", words.segment, |row: &Row| {
            segments::cell(row.segment)
        })
        .width(10.5)
        .fixed()
        .wide_only(),
        Column::figure("amount", words.matrix.amount, move |row: &Row| {
            Cell::figure(format.money_whole(row.amount))
        })
        .width(7.0)
        .fixed()
        .wide_only()
        .sortable(),
        Column::figure("items", words.matrix.items, move |row: &Row| {
            Cell::figure(format.integer(row.items))
        })
        .width(5.5)
        .fixed()
        .sortable(),
    ];
    columns.extend(shown.into_iter().enumerate().map(|(at, item)| {
        let (heading, read, pressed, labelled) =
            (item.clone(), item.clone(), item.clone(), item.clone());
        let bought = move |row: &Row| row.states.get(at).copied().unwrap_or(State::Lacks);
        // As it came, with the marks that were made since.
        let unmarked = move |row: &Row| match bought(row) {
            state @ (State::Buys | State::Bought) => state,
            _ => State::Lacks,
        };
        let mark = move |row: &Row, item: &str| marks.with(|marks| marks.of(&row.code, item));
        let sign = move |row: &Row| {
            let state = unmarked(row).marked(mark(row, &read));
            let sign = words.matrix.signs[state as usize];
            Cell::sign(sign, format!("matrix-{}", state.machine_name()))
        };
        let label = move |row: &Row| {
            let (state, now) = (unmarked(row), mark(row, &labelled));
            let name = |mark: Option<Mark>| text.names.states[state.marked(mark) as usize];
            (state == State::Lacks).then(|| {
                let then = name(Mark::turned(now));
                (words.matrix.press)(&row.name, &labelled, name(now), then)
            })
        };
        let act = move |row: &Row| {
            session.write(|workbook| workbook.marks.turn(&row.code, &pressed));
        };
        Column::text("", heading.clone(), sign)
            .width(5.0)
            .fixed()
            .help(heading)
            .pressable(label, act)
    }));
    columns
}
