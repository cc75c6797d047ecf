//! The list: search, filters, totals, rows; a row opens the reason why it is where it is.

use super::super::{Filter, Page, Query, Row, Settings};
use super::columns::{Columns, START, columns, sort};
use super::drawer::Drawer;
use super::facets::Facets;
use super::filter::{filter, href};
use crate::browser::address;
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::worker::{failure_line, use_session};
use leptos::prelude::*;

/// What the rows depend on; when it changes they are asked for anew.
#[derive(Clone, Debug, PartialEq)]
struct Ask {
    filter: Filter,
    sorting: Sorting,
    settings: Settings,
    revision: u32,
}

/// The customers that the address of the present page asks for.
#[component]
pub fn CustomerList(#[prop(name = "columns")] shown: Columns) -> impl IntoView {
    let text = use_text();
    let words = &text.customers.list;
    let (place, session) = (use_place(), use_session());
    let asked = Memo::new(move |_| place.with(filter));
    let at = move |filter: &Filter| place.with_untracked(|place| href(&place.route, filter));
    let go = move |filter: Filter| address::go(&at(&filter));
    let search = move |search: String| {
        let filter = Filter {
            search,
            ..asked.get_untracked()
        };
        // Typing must not fill the history.
        address::replace(&at(&filter));
    };
    let clear = move |()| go(Filter::default());

    let sorting = RwSignal::new(START);
    let query = Signal::derive(move || Ask {
        filter: asked.get(),
        sorting: sorting.get(),
        settings: session.settings(),
        revision: session.revision(),
    });
    let page = RwSignal::new(None::<Page>);
    let fetch = move |ask: Ask, rows: Asked| async move {
        let query = Query {
            filter: ask.filter,
            sort: sort(ask.sorting.key),
            descending: ask.sorting.descending,
            offset: rows.offset as u32,
            limit: rows.limit as u32,
        };
        let answer = session.client().customers(ask.settings, query).await;
        let mut found = answer.map_err(|failure| failure_line(text, &failure))?;
        let (total, rows) = (found.total as usize, std::mem::take(&mut found.rows));
        let _ = page.try_set(Some(found)); // the list may have left the page
        Ok(Rows { total, rows })
    };
    let totals = move || {
        let format = use_format();
        page.with(|page| {
            let page = page.as_ref()?;
            let customers = (text.rfm.customers)(&format.integer(page.total));
            Some((words.totals)(
                &customers,
                &format.money_whole(page.monetary),
            ))
        })
    };
    let codes = move || {
        let sorting = sorting.get_untracked();
        let query = Query {
            filter: asked.get_untracked(),
            sort: sort(sorting.key),
            descending: sorting.descending,
            offset: 0,
            limit: u32::MAX,
        };
        async move {
            let settings = session.settings_untracked();
            let page = session.client().customers(settings, query).await?;
            Ok(page.rows.into_iter().map(|row| row.code).collect())
        }
    };
    let count = MaybeProp::derive(move || page.with(|page| Some(page.as_ref()?.total as usize)));
    let list = Signal::derive(move || {
        let segment = asked.with(|filter| filter.segment);
        let name = segment.map(|segment| text.names.segments[segment as usize]);
        name.unwrap_or(text.customers.title).to_owned()
    });
    let opened = RwSignal::new(None::<Row>);
    let narrowed = move || asked.with(|filter| *filter != Filter::default());
    let empty = move || {
        narrowed().then(|| {
            view! {
                <Button icon=Icon::Close on_click=clear>{words.clear}</Button>
            }
        })
    };
    view! {
        <div class="customers-head">
            <SearchBox
                label=words.search
                value=Signal::derive(move || asked.with(|filter| filter.search.clone()))
                on_change=search
                testid="customer-search"
            />
            <p class="customers-totals" role="status" data-testid="customers-totals">
                {totals}
            </p>
            <Show when=narrowed>
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Close
                    on_click=clear
                    testid="clear-filters"
                >
                    {words.clear}
                </Button>
            </Show>
            <Facets columns=shown filter=asked on_change=go/>
            <FromList list count place=Place::new(Pillar::Relationship, 2, 1) codes/>
        </div>
        <div class="customers-list">
        <DataTable
            caption=words.caption
            columns=columns(shown)
            query
            fetch
            sort=MaybeProp::derive(move || Some(sorting.get()))
            on_sort=move |new| sorting.set(new)
            on_open=move |row: Row| opened.set(Some(row))
            empty
            testid="customers-table"
        />
        </div>
        <Drawer opened/>
    }
}
