//! One customer: why they are where they are, and their figures.

use super::super::{Row, Why};
use super::history::History;
use super::why::WhySentences;
use super::{change_hue, class_hue};
use crate::ledger::Day;
use crate::rfm::chart;
use crate::ui::*;
use crate::worker::{Answer, PeriodBar, use_session};
use leptos::prelude::*;

/// The page of the customer with this code in the firm's file.
#[component]
pub fn CustomerPage(code: String) -> impl IntoView {
    let words = &use_text().customers.one;
    let asked = code.clone();
    let report = use_session().report(move |client, settings| {
        let code = asked.clone();
        async move { client.why(settings, code).await }
    });
    let name = {
        let code = code.clone();
        Signal::derive(move || {
            report.with(|report| match report {
                Some(Ok(Some(why))) => why.row.name.clone(),
                _ => code.clone(),
            })
        })
    };
    view! {
        <a class="back" href=Route::Customers.href()>{Icon::Arrow.view()} {words.back}</a>
        <PageHead title=name/>
        <PeriodBar/>
        <Answer
            report
            content=move |why| {
                let code = code.clone();
                let known = Memo::new(move |_| why.with(Option::is_some));
                move || {
                    let Some(first) = why.get_untracked().filter(|_| known.get()) else {
                        let lead = (words.unknown_lead)(&code);
                        let title = words.unknown;
                        return view! { <EmptyState icon=Icon::Customers title lead/> }.into_any();
                    };
                    let why = Memo::new(move |_| why.get().unwrap_or_else(|| first.clone()));
                    view! { <Known why/> <History code=code.clone()/> }.into_any()
                }
            }
        />
    }
}

#[component]
fn Known(#[prop(into)] why: Signal<Why>) -> impl IntoView {
    let words = &use_text().customers;
    view! {
        {move || why.with(|why| badges(&why.row))}
        <Card title=words.why.title><WhySentences why/></Card>
        {move || why.with(|why| figures(&why.row))}
    }
}

/// Segment, class and move, as small names.
pub(super) fn badges(row: &Row) -> impl IntoView + use<> {
    let text = use_text();
    let badge = |hue, name: String| view! { <span class=badge_class(hue, false)>{name}</span> };
    let segment = match row.score {
        Some(score) => {
            let segment = score.segment();
            let name = text.names.segments[segment as usize];
            badge(chart::hue(segment), format!("{name} · {}", score.code()))
        }
        None => badge(Default::default(), text.names.outside_window.to_owned()),
    };
    let words = &text.customers;
    let class = row
        .class
        .map(|class| badge(class_hue(class), (words.list.class_filter)(class.name())));
    let change = row.change.map(|change| {
        badge(
            change_hue(change),
            text.names.changes[change as usize].to_owned(),
        )
    });
    let code = (row.code != row.name)
        .then(|| view! { <span class="muted">{(words.one.code)(&row.code)}</span> });
    view! { <p class="row customer-badges">{code} {segment} {class} {change}</p> }
}

fn figures(row: &Row) -> impl IntoView + use<> {
    let (words, format) = (&use_text().customers.one, use_format());
    let day = |day: Option<Day>| day.map_or(NO_FIGURE.to_owned(), |day| format.day(day));
    let value = row.monetary.to_f64();
    let change = row
        .previous
        .and_then(|previous| Change::relative(value, previous.to_f64(), Better::Higher, format));
    let days = row
        .recency_days
        .map_or(NO_FIGURE.to_owned(), |days| format.integer(days));
    let ticket = match row.frequency {
        0 => NO_FIGURE.to_owned(),
        purchases => format.money_f64(row.monetary.mean(purchases)),
    };
    let margin = row.margin.map(|margin| {
        view! { <Kpi label=words.margin value=format.money(margin)/> }
    });
    let before = row.rank_previous.map(|rank| format.integer(rank));
    let rank = row.rank.map(|rank| {
        view! { <Kpi label=words.rank value=format.integer(rank) previous=before/> }
    });
    let historic = row.historic_margin.map(|margin| {
        view! { <Kpi label=words.historic value=format.money(margin)/> }
    });
    view! {
        <h2>{words.in_window}</h2>
        <div class="grid-4">
            <Kpi
                label=words.value
                value=format.money(row.monetary)
                change=MaybeProp::from(change)
                previous=row.previous.map(|previous| format.money_whole(previous))
            />
            <Kpi label=words.frequency value=format.integer(row.frequency)/>
            <Kpi label=words.ticket value=ticket/>
            <Kpi label=words.products value=format.integer(row.products)/>
            {margin}
            {rank}
        </div>
        <h2>{words.ever}</h2>
        <div class="grid-4">
            <Kpi label=words.recency value=days/>
            <Kpi label=words.last value=day(row.last_purchase)/>
            <Kpi label=words.first value=day(row.first_purchase)/>
            {historic}
        </div>
    }
}
