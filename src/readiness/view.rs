//! The traffic light on screen: what the data allow, what is missing, what would change.

mod words;

use super::{Analysis, Level, Measure, Need, Report, Row};
use crate::ui::*;
use crate::worker::{Answer, use_session};
use leptos::prelude::*;

#[component]
pub fn ReadinessPage() -> impl IntoView {
    let words = &use_text().readiness;
    let session = use_session();
    let report = session.report(|client, _| async move { client.readiness().await });
    let show = |report: Signal<Report>| view! { <Groups report/> };
    view! {
        <PageHead title=words.title lead=words.lead>
            <LinkButton href=Route::Import.href() icon=Icon::Import>{words.import}</LinkButton>
        </PageHead>
        <Answer report content=show/>
    }
}

/// What is open comes first, what is closed last: a person sees at once what there is to do.
#[component]
fn Groups(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().readiness;
    let group = move |level: Level| {
        report.with(|report| {
            let rows: Vec<Row> = (report.rows.iter())
                .filter(|row| row.level == level)
                .cloned()
                .collect();
            let months = words::missing_months(&report.calendar);
            let title = format!("{} ({})", words.groups[level as usize], rows.len());
            (!rows.is_empty()).then(|| {
                let rows = rows
                    .into_iter()
                    .map(|row| {
                        let months = months.clone();
                        view! { <Light row months/> }
                    })
                    .collect_view();
                view! {
                    <Card title=title testid=testid(level)>
                        <ul class="lights" role="list">{rows}</ul>
                    </Card>
                }
            })
        })
    };
    let notes = move || {
        let notes = report.with(words::notes);
        (!notes.is_empty()).then(|| {
            let notes = notes.into_iter().map(|note| view! { <p>{note}</p> });
            view! { <Banner testid="readiness-notes">{notes.collect_view()}</Banner> }
        })
    };
    view! {
        <div class="stack">
            {notes}
            {move || group(Level::Green)}
            {move || group(Level::Amber)}
            {move || group(Level::Red)}
        </div>
    }
}

fn testid(level: Level) -> &'static str {
    match level {
        Level::Red => "readiness-red",
        Level::Amber => "readiness-amber",
        Level::Green => "readiness-green",
    }
}

#[component]
fn Light(row: Row, months: String) -> impl IntoView {
    let text = use_text();
    let words = &text.readiness;
    let (name, allows) = words.analyses[row.analysis as usize];
    let (class, icon) = match row.level {
        Level::Red => ("light light-red", Icon::Close),
        Level::Amber => ("light light-amber", Icon::Warning),
        Level::Green => ("light light-green", Icon::Check),
    };
    let facts: Vec<String> = row.facts.iter().map(words::fact).collect();
    // Where there is no such column, there is nothing to be said of its values.
    let told = |need: &&Need| !(need.have == 0.0 && matches!(need.measure, Measure::Values(_)));
    let needs = row.needs.iter().filter(told).map(|need| {
        let (missing, gain) = words::need(&row, need, &months);
        view! { <li>{missing} " " <span class="muted">{gain}</span></li> }
    });
    let needs = needs.collect_view();
    let link = page(row.analysis)
        .filter(|_| row.level > Level::Red)
        .map(|route| {
            view! { <a href=route.href()>{words.open_page} " " {name}</a> }
        });
    view! {
        <li class=class>
            <span class="light-sign">
                {icon.view()}
                <span class="spoken">{words.levels[row.level as usize]}</span>
            </span>
            <div class="light-words">
                <p><strong>{name}</strong> " — " {allows} " " {link}</p>
                <ul class="light-needs">{needs}</ul>
                <p class="cell-note">{words.rests_on} ": " {facts.join(" · ")} "."</p>
            </div>
        </li>
    }
}

/// Where an analysis is shown.
fn page(analysis: Analysis) -> Option<Route> {
    match analysis {
        Analysis::Board | Analysis::Comparison => Some(Route::Board),
        Analysis::Rfm => Some(Route::Rfm),
        Analysis::Abc | Analysis::AbcMargin => Some(Route::Abc),
        _ => None,
    }
}
