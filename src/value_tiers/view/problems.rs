//! Customers to think twice about (REN-5.1, REN-5.2).

use super::{Looking, list::edit_button};
use crate::plan::{FromList, Place};
use crate::rfm::Pillar;
use crate::ui::*;
use crate::value_tiers::{Problem, Query, Row, Summary};
use crate::worker::use_session;
use leptos::prelude::*;

/// Listed at most; the file has all.
const LISTED: u32 = 100;

#[component]
pub fn ProblemsCard(#[prop(into)] summary: Signal<Summary>, looking: Looking) -> impl IntoView {
    let words = &use_text().value_tiers;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.tiers);
    let report = session.report(move |client, settings| {
        let query = Query {
            problems: true,
            limit: LISTED,
            ..Query::default()
        };
        let marks = marks.get();
        async move { Ok(client.tiers(settings, marks, query).await?.page.rows) }
    });
    let count = move || {
        summary.with(|summary| {
            let (all, decided) = (summary.problems, summary.decided);
            (words.problems.count)(&format.integer(all), &format.integer(decided))
        })
    };
    let codes = move || async move {
        let query = Query {
            problems: true,
            limit: u32::MAX,
            ..Query::default()
        };
        let settings = session.settings_untracked();
        let found = session
            .client()
            .tiers(settings, marks.get_untracked(), query)
            .await?;
        Ok(found.page.rows.into_iter().map(|row| row.code).collect())
    };
    let all = MaybeProp::derive(move || Some(summary.with(|summary| summary.problems as usize)));
    let rows = move || match report.get() {
        Some(Ok(rows)) if rows.is_empty() => {
            view! { <p class="muted">{words.problems.none}</p> }.into_any()
        }
        Some(Ok(rows)) => table(&rows, looking).into_any(),
        _ => ().into_any(),
    };
    view! {
        <Card title=words.problems.title lead=words.problems.lead testid="tiers-problems">
            <p>{count}</p>
            {rows}
            <FromList
                list=words.problems.title
                count=all
                place=Place::new(Pillar::Profitability, 5, 1)
                codes
                testid="make-action-problems"
            />
            <p class="field-help">{words.problems.missing}</p>
        </Card>
    }
}

fn table(rows: &[Row], looking: Looking) -> impl IntoView + use<> {
    let text = use_text();
    let (words, list) = (&text.value_tiers.problems, &text.value_tiers.list);
    let format = use_format();
    let row = |one: &Row| {
        let reason = match one.problem {
            Some(Problem::Unprofitable) => words.unprofitable,
            _ => words.small,
        };
        let flags = one
            .flags
            .iter()
            .map(|&flag| text.names.flags[flag as usize]);
        let why: Vec<&str> = std::iter::once(reason).chain(flags).collect();
        let (decision, because) = match &one.decision {
            Some((decision, because)) => {
                (text.names.decisions[*decision as usize], because.clone())
            }
            None => (NO_FIGURE, String::new()),
        };
        view! {
            <tr>
                <th scope="row"><a href=Route::Customer(one.code.clone()).href()>{one.name.clone()}</a></th>
                <td>{why.join(" · ")}</td>
                <td class="figure">{format.money_whole(one.actual)}</td>
                <td class="figure">{format.money_whole(one.net)}</td>
                <td>{decision} " " <span class="cell-note">{because}</span></td>
                <td>{edit_button(one, looking)}</td>
            </tr>
        }
    };
    view! {
        <div class="table-box scroll-box" tabindex="0" role="region" aria-label=words.title>
            <table class="table" data-testid="problem-rows">
                <caption class="spoken">{words.title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{list.customer}</th>
                        <th scope="col">{words.why}</th>
                        <th scope="col" class="figure">{list.actual}</th>
                        <th scope="col" class="figure">{list.net}</th>
                        <th scope="col">{words.decision}</th>
                        <th scope="col"><span class="spoken">{list.edit}</span></th>
                    </tr>
                </thead>
                <tbody>{rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
