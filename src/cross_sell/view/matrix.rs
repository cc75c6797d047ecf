//! The matrix: customers by what they buy, with what to offer next.

use crate::cross_sell::{Row, State};
use crate::rfm::Segment;
use crate::ui::*;
use crate::worker::{Answer, MatrixPage, MatrixQuery, use_session};
use leptos::prelude::*;

/// Rows and columns at first, and with each wish for more.
const ROWS: u32 = 25;
const COLUMNS: u32 = 12;

#[component]
pub fn MatrixCard() -> impl IntoView {
    let text = use_text();
    let words = &text.cross_sell.matrix;
    let session = use_session();
    let search = RwSignal::new(String::new());
    let segment = RwSignal::new(None::<Segment>);
    let (limit, columns) = (RwSignal::new(ROWS), RwSignal::new(COLUMNS));
    let marks = session.part(|workbook| &workbook.marks);
    let report = session.report(move |client, settings| {
        let query = MatrixQuery {
            search: search.get(),
            segment: segment.get(),
            limit: limit.get(),
            columns: columns.get(),
            marks: marks.get(),
        };
        async move { client.matrix(settings, query).await }
    });
    let everyone = Choice::new(None, "", words.everyone);
    let segments = Segment::ALL.into_iter().map(|one| {
        Choice::new(
            Some(one),
            one.machine_name(),
            text.names.segments[one as usize],
        )
    });
    let segments: Vec<Choice<Option<Segment>>> =
        std::iter::once(everyone).chain(segments).collect();
    let content = move |page: Signal<Option<MatrixPage>>| {
        view! { <Shown page limit columns/> }
    };
    view! {
        <Card flush=true title=words.title lead=words.lead testid="cross-matrix-card">
            <div class="field-grid abc-settings">
                <TextInput
                    label=words.search
                    value=search
                    on_change=move |text| search.set(text)
                    testid="matrix-search"
                />
                <Select
                    label=words.segment
                    options=segments
                    value=segment
                    on_change=move |chosen| segment.set(chosen)
                    testid="matrix-segment"
                />
            </div>
            <Answer report content/>
        </Card>
    }
}

#[component]
fn Shown(
    page: Signal<Option<MatrixPage>>,
    limit: RwSignal<u32>,
    columns: RwSignal<u32>,
) -> impl IntoView {
    let words = &use_text().cross_sell.matrix;
    let format = use_format();
    let table = move || {
        let page = page.get()?;
        if page.rows.is_empty() {
            return Some(view! { <p class="abc-note">{words.none}</p> }.into_any());
        }
        let heads = page.items.iter().map(|item| {
            view! { <th scope="col" class="matrix-item"><span>{item.clone()}</span></th> }
        });
        let rows = page.rows.iter().map(|row| line(row, &page.items));
        Some(
            view! {
                <div class="table-box" tabindex="0" role="region" aria-label=words.title>
                    <table class="table matrix-table" data-testid="cross-matrix">
                        <caption class="spoken">{words.legend}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words.customer}</th>
                                <th scope="col">{words.next}</th>
                                {heads.collect_view()}
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
            .into_any(),
        )
    };
    let rows = move || {
        page.with(|page| {
            let page = page.as_ref()?;
            Some((page.rows.len(), page.customers as usize))
        })
    };
    let items = move || {
        page.with(|page| {
            let page = page.as_ref()?;
            Some((page.items.len(), page.all_items as usize))
        })
    };
    let told = move |pair: Option<(usize, usize)>, tell: fn(&str, &str) -> String| {
        pair.map(|(shown, all)| tell(&format.count(shown), &format.count(all)))
    };
    let more = |pair: Option<(usize, usize)>| pair.is_some_and(|(shown, all)| shown < all);
    view! {
        <p class="abc-note">{words.legend}</p>
        {table}
        <div class="row abc-note">
            <span class="quiet">{move || told(rows(), words.shown)}</span>
            <Show when=move || more(rows())>
                <Button on_click=move |()| limit.update(|n| *n += 2 * ROWS) testid="matrix-more-rows">
                    {words.more_rows}
                </Button>
            </Show>
            <span class="quiet">{move || told(items(), words.columns)}</span>
            <Show when=move || more(items())>
                <Button on_click=move |()| columns.update(|n| *n += COLUMNS) testid="matrix-more-columns">
                    {words.more_columns}
                </Button>
            </Show>
        </div>
    }
}

fn line(row: &Row, items: &[String]) -> impl IntoView + use<> {
    let words = &use_text().cross_sell.matrix;
    let format = use_format();
    let cells = (row.states.iter().zip(items)).map(|(&state, item)| cell(row, item, state));
    let cells = cells.collect_view();
    let offer = row.offer.as_ref().map(|offer| {
        let told = (words.offer)(
            &offer.item,
            &offer.because,
            &format.percent(offer.confidence, 0),
        );
        let money = (words.expected)(&format.money_whole_f64(offer.expected));
        view! { {told} " " <span class="cell-note">{money}</span> }
    });
    let href = Route::Customer(row.code.clone()).href();
    view! {
        <tr>
            <th scope="row"><a href=href>{row.name.clone()}</a></th>
            <td class="matrix-offer">{offer}</td>
            {cells}
        </tr>
    }
}

/// What is lacking can be marked; what was bought can't.
fn cell(row: &Row, item: &str, state: State) -> AnyView {
    let text = use_text();
    let words = &text.cross_sell.matrix;
    let session = use_session();
    let sign = words.signs[state as usize];
    let label = (words.mark)(&row.name, item, text.names.states[state as usize]);
    let title = label.clone();
    let class = format!("matrix-cell matrix-{}", state.machine_name());
    if matches!(state, State::Buys | State::Bought) {
        return view! { <td class=class><span title=title aria-label=label role="img">{sign}</span></td> }
            .into_any();
    }
    let (code, item) = (row.code.clone(), item.to_owned());
    let mark = move |_| session.write(|workbook| workbook.marks.next(&code, &item));
    view! {
        <td class=class>
            <button type="button" class="matrix-mark" aria-label=label title=title on:click=mark>
                {sign}
            </button>
        </td>
    }
    .into_any()
}
