//! Sales at the prices of one month, on screen.

mod method;
mod paste;
mod switch;
mod years;

use super::{Report, Year, change};
use crate::ledger::{Day, Money};
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;
use method::MethodCard;
use paste::PasteCard;
use switch::SwitchCard;
use years::YearsCard;

/// Whether sales grew, or only prices did.
#[component]
pub fn InflationPage() -> impl IntoView {
    let words = &use_text().price_index;
    let report =
        use_session().report(|client, settings| async move { client.prices(settings).await });
    let lead = Signal::derive(move || {
        let told = report.with(|report| report.as_ref()?.as_ref().ok().map(story));
        Some(told.unwrap_or_else(|| words.lead.to_owned()))
    });
    let content = move |report: Signal<Report>| {
        view! {
            <SwitchCard report/>
            <PasteCard report/>
            <YearsCard report/>
            <MethodCard report/>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <Answer report content/>
    }
}

/// The last year against the one before, in every measure that there is.
fn story(report: &Report) -> String {
    let (words, format) = (&use_text().price_index, use_format());
    let words = &words.story;
    let first = || {
        report
            .months
            .first()
            .map(|row| Day::first_of_month(row.month))
    };
    let Some((now, before)) = report.latest() else {
        let first = first().map(|day| format.month(day)).unwrap_or_default();
        return (words.too_short)(&first);
    };
    let said = |change: f64| match change {
        change if change.abs() < 0.0005 => words.same.to_owned(),
        change if change > 0.0 => (words.more)(&format.percent(change, 1)),
        change => (words.less)(&format.percent(-change, 1)),
    };
    let moved = |read: fn(&Year) -> Option<f64>| change(read(now)?, read(before)?);
    let Some(invoiced) = moved(|year| Some(year.nominal.to_f64())) else {
        return use_text().price_index.lead.to_owned();
    };
    let mut told = (words.invoiced)(&format.day_medium(now.window.until), &said(invoiced));
    if let Some(restated) = moved(|year| year.restated.map(Money::to_f64)) {
        let opposite = (invoiced > 0.0) != (restated > 0.0);
        let join = if opposite {
            words.but_restated
        } else {
            words.and_restated
        };
        told += &join(&said(restated), &month(report.basis));
    }
    if let Some(units) = moved(|year| year.units.map(|units| units as f64)) {
        told += &(words.units)(&said(units));
    }
    told + "."
}

fn month(month: super::Month) -> String {
    use_format().month(Day::first_of_month(month))
}
