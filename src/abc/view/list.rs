//! The customers of the ranking, as filtered.

use super::Measure;
use super::columns::{Shape, columns, sort_of};
use super::facets::Facets;
use super::filter::Chosen;
use crate::abc::Summary;
use crate::customers::{Filter, Page, Query, Settings, Sort};
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{failure_text, use_session};
use leptos::prelude::*;

/// What decides the rows: asked anew when any of it changes.
#[derive(Clone, Debug, PartialEq)]
struct Wanted {
    settings: Settings,
    revision: u32,
    filter: Filter,
    sorting: Sorting,
}

/// Filters, totals of the selection, rows; a row opens the customer's page.
#[component]
pub fn ListCard(
    summary: Signal<Summary>,
    #[prop(into)] measure: Signal<Measure>,
    filter: Chosen,
) -> impl IntoView {
    let words = &use_text().abc.list;
    let selection = RwSignal::new(None::<Page>);
    let session = use_session();
    let codes = move || {
        let query = Query {
            filter: untrack(|| filter.get()),
            sort: Sort::Rank,
            limit: u32::MAX,
            ..Query::default()
        };
        async move {
            let settings = session.settings_untracked();
            let page = session.client().customers(settings, query).await?;
            Ok(page.rows.into_iter().map(|row| row.code).collect())
        }
    };
    let count =
        MaybeProp::derive(move || selection.with(|page| Some(page.as_ref()?.total as usize)));
    view! {
        <div id="abc-list" tabindex="-1">
            <Card flush=true title=words.title lead=words.lead testid="abc-list">
                <div class="abc-filters">
                    <div class="spread">
                        <SearchBox
                            label=words.search
                            value=Signal::derive(move || filter.get().search)
                            on_change=move |search| filter.search(search)
                            testid="abc-search"
                        />
                        <div class="row">
                            <p class="abc-selection" role="status" data-testid="abc-selection">
                                {move || selection.with(|page| totals(page.as_ref()?, summary))}
                            </p>
                            <Show when=move || filter.is_any()>
                                <Button
                                    icon=Icon::Close
                                    on_click=move |()| filter.clear()
                                    testid="clear-filters"
                                >
                                    {words.clear}
                                </Button>
                            </Show>
                        </div>
                    </div>
                    <Facets summary filter/>
                    <FromList
                        list=words.title
                        count
                        place=Place::new(Pillar::Reactivation, 2, 3)
                        codes
                    />
                </div>
                <Rows summary measure filter selection/>
            </Card>
        </div>
    }
}

/// What the selection adds up to.
fn totals(page: &Page, summary: Signal<Summary>) -> Option<String> {
    let (words, format) = (&use_text().abc.list, use_format());
    let customers = format.integer(page.total);
    let sales = format.money_whole(page.monetary);
    let compared = summary.with(|summary| summary.movement.is_some());
    Some(if compared {
        (words.selection_against)(&customers, &sales, &format.money_whole(page.previous))
    } else {
        (words.selection)(&customers, &sales)
    })
}

#[component]
fn Rows(
    summary: Signal<Summary>,
    measure: Signal<Measure>,
    filter: Chosen,
    selection: RwSignal<Option<Page>>,
) -> impl IntoView {
    let text = use_text();
    let words = &text.abc.list;
    let session = use_session();
    let by_measure = move || Sorting {
        key: match measure.get() {
            Measure::Revenue => "rank",
            Measure::Margin => "rank_margin",
        },
        descending: false,
    };
    let sorting = RwSignal::new(untrack(by_measure));
    Effect::new(move |before: Option<()>| {
        let by_measure = by_measure();
        if before.is_some() {
            sorting.set(by_measure);
        }
    });
    let wanted = Memo::new(move |_| Wanted {
        settings: session.settings(),
        revision: session.revision(),
        filter: filter.get(),
        sorting: sorting.get(),
    });
    let fetch = move |wanted: Wanted, asked: Asked| async move {
        let query = Query {
            filter: wanted.filter,
            sort: sort_of(wanted.sorting.key),
            descending: wanted.sorting.descending,
            offset: asked.offset as u32,
            limit: asked.limit as u32,
        };
        let answer = session.client().customers(wanted.settings, query).await;
        match answer {
            Ok(mut page) => {
                let rows = std::mem::take(&mut page.rows);
                let total = page.total as usize;
                let _ = selection.try_set(Some(page)); // the page may have been left
                Ok(Rows { total, rows })
            }
            Err(failure) => Err(failure_text(text, &failure).0),
        }
    };
    // Which columns there are depends on what the sales tell.
    let shape = Memo::new(move |_| {
        summary.with(|summary| Shape {
            margin: summary.margin.is_some(),
            compared: summary.movement.is_some(),
            measure: measure.get(),
        })
    });
    let empty = move || {
        let clear = move |()| filter.clear();
        view! {
            <Show when=move || filter.is_any()>
                <Button on_click=clear testid="empty-clear-filters">{words.clear}</Button>
            </Show>
        }
    };
    move || {
        view! {
            <DataTable
                caption=words.title
                columns=columns(shape.get())
                query=Signal::from(wanted)
                fetch
                sort=sorting
                on_sort=move |new| sorting.set(new)
                on_open=move |row: crate::customers::Row| {
                    crate::browser::address::go(&Route::Customer(row.code).href());
                }
                empty
                testid="abc-rows"
            />
        }
    }
}
