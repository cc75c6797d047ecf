//! Days, channels, and reasons for leaving.

use crate::chart::{Column, Columns, Hue};
use crate::ledger::Money;
use crate::profiles::Report;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn WeekdaysCard(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let words = &text.profiles;
    let format = use_format();
    let plot = Signal::derive(move || {
        report.with(|report| {
            let days = report.habits.weekdays.into_iter().enumerate();
            let columns = days.map(|(day, sales)| Column {
                label: words.days[day].to_owned(),
                short: text.plan.month.weekdays[day].to_owned(),
                value: sales.to_f64(),
                previous: None,
                partial: false,
            });
            Columns {
                heads: [words.day, words.sales, ""].map(String::from),
                columns: columns.collect(),
                write: Arc::new(move |value| format.money_whole_f64(value)),
                axis: Arc::new(move |value| format.money_short(value)),
                hue: Hue::Accent,
            }
        })
    });
    let answer = Signal::derive(move || {
        report.with(|report| {
            let days = &report.habits.weekdays;
            let all: Money = days.iter().copied().sum();
            let best = (0..days.len()).max_by_key(|&day| (days[day], std::cmp::Reverse(day)))?;
            (all > Money::ZERO).then(|| {
                let share = format.percent(days[best].share_of(all), 1);
                (words.weekdays_answer)(words.days[best], &share)
            })
        })
    });
    view! {
        <Card testid="profiles-weekdays">
            <Chart title=words.weekdays answer plot/>
        </Card>
    }
}

#[component]
pub fn ChannelsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profiles;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(words.channel),
        Head::figure(words.sales),
        Head::figure(words.change),
        Head::figure(words.customers),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let all: Money = report.channels.iter().map(|one| one.sales).sum();
            let rows = report.channels.iter().map(|one| {
                let name = match one.name.is_empty() {
                    true => words.untold.to_owned(),
                    false => one.name.clone(),
                };
                let share = (all > Money::ZERO).then(|| one.sales.share_of(all));
                let change = (one.before > Money::ZERO)
                    .then(|| format.change((one.sales - one.before).share_of(one.before)));
                let sales = Cell::figure(format.money_whole(one.sales));
                vec![
                    Cell::text(name),
                    match share {
                        Some(share) => sales.note(format.percent(share, 1)),
                        None => sales,
                    },
                    Cell::known(change),
                    Cell::figure(format.integer(one.customers)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let some = move || report.with(|report| !report.channels.is_empty());
    let several = move || {
        report.with(|report| (words.several_channels)(&format.integer(report.several_channels)))
    };
    let missing = move || view! { <p class="muted">{words.channels_none}</p> };
    view! {
        <Card title=words.channels lead=words.channels_lead testid="profiles-channels">
            <Show when=some fallback=missing>
                <Table caption=words.channels head rows/>
                <p>{several}</p>
            </Show>
        </Card>
    }
}

#[component]
pub fn ReasonsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profiles;
    let format = use_format();
    let head = Signal::stored(vec![
        Head::text(words.reason),
        Head::figure(words.customers),
    ]);
    let rows = Signal::derive(move || {
        report.with(|report| {
            let row = |row: &crate::profiles::Reason| {
                vec![
                    Cell::text(row.reason.clone()),
                    Cell::figure(format.integer(row.customers)),
                ]
            };
            report.reasons.iter().map(row).collect::<Vec<_>>()
        })
    });
    let some = move || report.with(|report| !report.reasons.is_empty());
    let lead = Signal::derive(move || {
        report.with(|report| {
            let lost = format.integer(report.all.lost);
            Some((words.reasons_lead)(&lost, &format.integer(report.told)))
        })
    });
    let book = Route::Register("complaints".to_owned()).href();
    view! {
        <Card title=words.reasons lead testid="profiles-reasons">
            <Show when=some fallback=move || view! { <p class="muted">{words.reasons_none}</p> }>
                <Table caption=words.reasons head rows/>
            </Show>
            <div class="row">
                <LinkButton href=book>{words.to_complaints}</LinkButton>
                <LinkButton href=Route::Churn.href()>{words.to_churn}</LinkButton>
            </div>
        </Card>
    }
}
