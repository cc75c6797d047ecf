//! Everyone, or those of a tier or of a side of the limit.

use super::{Looking, ROWS, hue};
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::value_tiers::{Query, Row, Side, Sort};
use crate::worker::{TiersPage, use_session};
use leptos::prelude::*;

#[component]
pub fn ListCard(page: Signal<TiersPage>, looking: Looking) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.list;
    let format = use_format();
    let title = Signal::derive(move || {
        let name = (looking.tier.get()).map_or(words.all, |tier| text.names.tiers[tier as usize]);
        format!("{} · {name}", words.title)
    });
    let sides = [
        Choice::new(None, "all", words.all),
        Choice::new(Some(Side::OneToOne), "one-to-one", words.sides[0]),
        Choice::new(Some(Side::Traditional), "traditional", words.sides[1]),
    ];
    let sorts =
        Sort::ALL.map(|sort| Choice::new(sort, sort.machine_name(), words.sorts[sort as usize]));
    let again = move || looking.limit.set(ROWS);
    let totals = move || {
        page.with(|page| {
            (words.totals)(
                &format.integer(page.page.customers),
                &format.money_whole(page.page.actual),
                &format.money_whole(page.page.gap),
            )
        })
    };
    let heads = [
        words.actual,
        words.potential,
        words.gap,
        words.wallet,
        words.cost,
        words.net,
    ];
    let rows = move || {
        page.with(|page| {
            page.page
                .rows
                .iter()
                .map(|one| row(one, looking))
                .collect_view()
        })
    };
    let session = use_session();
    let codes = move || {
        let query = Query {
            tier: looking.tier.get_untracked(),
            side: looking.side.get_untracked(),
            sort: looking.sort.get_untracked(),
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
    let count = MaybeProp::derive(move || Some(page.with(|page| page.page.customers as usize)));
    let empty = move || page.with(|page| page.page.rows.is_empty());
    let left = move || {
        page.with(|page| {
            page.page
                .customers
                .saturating_sub(page.page.rows.len() as u32)
        })
    };
    view! {
        <div id="value-tiers-list" tabindex="-1">
            <Card title lead=words.lead testid="value-tiers-list">
                <div class="row-end">
                    <Segmented
                        label=words.who
                        options=sides.to_vec()
                        value=looking.side
                        on_change=move |side| {
                            again();
                            looking.tier.set(None);
                            looking.side.set(side);
                        }
                        testid="tiers-side"
                    />
                    <Segmented
                        label=words.sort
                        options=sorts.to_vec()
                        value=looking.sort
                        on_change=move |sort| {
                            again();
                            looking.sort.set(sort);
                        }
                        testid="tiers-sort"
                    />
                </div>
                <p data-testid="tiers-totals">{totals}</p>
                <FromList
                    list=title
                    count
                    place=Place::new(Pillar::Profitability, 1, 3)
                    codes
                />
                <Show
                    when=move || !empty()
                    fallback=move || view! { <p class="muted">{words.none}</p> }
                >
                    <div class="table-box scroll-box" tabindex="0" role="region" aria-label=words.title>
                        <table class="table" data-testid="tiers-rows">
                            <caption class="spoken">{words.title}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{words.customer}</th>
                                    <th scope="col">{words.tier}</th>
                                    {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                                    <th scope="col"><span class="spoken">{words.edit}</span></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </Show>
                <Show when=move || { left() > 0 }>
                    <div class="row">
                        <Button
                            on_click=move |()| looking.limit.update(|limit| *limit += ROWS)
                            testid="tiers-more"
                        >
                            {move || (words.more)(&format.integer(left().min(ROWS)))}
                        </Button>
                    </div>
                </Show>
            </Card>
        </div>
    }
}

fn row(one: &Row, looking: Looking) -> impl IntoView + use<> {
    let (text, format) = (use_text(), use_format());
    let words = &text.value_tiers.list;
    let money = |amount: Option<crate::ledger::Money>| {
        amount.map_or(NO_FIGURE.to_owned(), |amount| format.money_whole(amount))
    };
    let wallet = one
        .share_of_wallet
        .map_or(NO_FIGURE.to_owned(), |share| format.percent(share, 0));
    let note = |shown: bool, word: &'static str| {
        shown.then(|| view! { " " <span class="cell-note">{word}</span> })
    };
    view! {
        <tr>
            <th scope="row"><a href=Route::Customer(one.code.clone()).href()>{one.name.clone()}</a></th>
            <td class="tiers-badge">
                <span class=badge_class(hue(one.tier), false) title=text.names.tiers[one.tier as usize]>{text.names.tiers_short[one.tier as usize]}</span>
                {note(one.by_hand, words.by_hand)}
            </td>
            <td class="figure">{format.money_whole(one.actual)}</td>
            <td class="figure">{money(one.potential)} {note(one.typed, words.typed)}</td>
            <td class="figure">{money(one.gap)}</td>
            <td class="figure">{wallet}</td>
            <td class="figure">{format.money_whole(one.cost)}</td>
            <td class="figure">{format.money_whole(one.net)}</td>
            <td>{edit_button(one, looking)}</td>
        </tr>
    }
}

/// Opens what is noted of somebody.
pub fn edit_button(one: &Row, looking: Looking) -> impl IntoView + use<> {
    let words = &use_text().value_tiers.list;
    let who = (one.code.clone(), one.name.clone());
    let label = (words.edit_of)(&one.name);
    view! {
        <button
            type="button"
            class="button button-small"
            aria-label=label
            data-testid="tiers-edit"
            on:click=move |_| looking.edited.set(Some(who.clone()))
        >
            {words.edit}
        </button>
    }
}
