//! That nothing leaves this machine, in a way that can be checked.

use crate::browser::{page, storage, traffic};
use crate::ui::*;
use leptos::prelude::*;
use std::time::Duration;

/// How often what the page shows is looked at anew.
const EVERY: Duration = Duration::from_secs(1);

#[component]
pub fn PrivacyPage() -> impl IntoView {
    let words = &use_text().privacy;
    view! {
        <PageHead title=words.title lead=words.lead/>
        <Requests/>
        <Policy/>
        <Stored/>
        <Card title=words.check>
            <ol class="privacy-steps">
                {words.steps.map(|step| view! { <li>{step}</li> }).collect_view()}
            </ol>
        </Card>
    }
}

/// What `look` finds, kept up while the page is looked at.
fn watched<T: PartialEq + Send + Sync + 'static>(look: fn() -> T) -> RwSignal<T> {
    let seen = RwSignal::new(look());
    let again = move || {
        let now = look();
        if seen.with_untracked(|before| *before != now) {
            seen.set(now);
        }
    };
    if let Ok(watch) = set_interval_with_handle(again, EVERY) {
        on_cleanup(move || watch.clear());
    }
    seen
}

/// What was asked for since the page was opened.
#[component]
fn Requests() -> impl IntoView {
    let words = &use_text().privacy;
    let format = use_format();
    let seen = watched(traffic::requests);
    let count = move |which: fn(&traffic::Request) -> bool| {
        seen.with(|seen| seen.iter().filter(|request| which(request)).count())
    };
    let written = move |which| Signal::derive(move || format.count(count(which)));
    let verdict = move || match count(|request| request.foreign) {
        0 => {
            view! { <Banner tone=Tone::Success testid="privacy-verdict">{words.none_foreign}</Banner> }
        }
        _ => {
            view! { <Banner tone=Tone::Error testid="privacy-verdict">{words.some_foreign}</Banner> }
        }
    };
    let head = vec![
        Head::text(words.address),
        Head::text(words.when),
        Head::figure(words.bytes),
    ];
    let rows = Signal::derive(move || {
        seen.with(|seen| {
            let rows = seen.iter().map(|request| {
                let when = if request.late {
                    words.late
                } else {
                    words.early
                };
                let bytes = match request.bytes {
                    0 => words.at_hand.to_owned(),
                    bytes => format.bytes(bytes),
                };
                vec![
                    Cell::text(file_name(&request.address)),
                    Cell::text(when),
                    Cell::figure(bytes),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    view! {
        {verdict}
        <div class="grid-3">
            <Kpi
                label=words.foreign
                value=written(|request| request.foreign)
                formula=words.foreign_formula.to_owned()
            />
            <Kpi
                label=words.after
                value=written(|request| request.late && request.bytes > 0)
                formula=words.after_formula.to_owned()
            />
            <Kpi
                label=words.all
                value=written(|_| true)
                formula=words.all_formula.to_owned()
            />
        </div>
        <Card title=words.requests lead=words.requests_lead testid="privacy-requests">
            <Table caption=words.requests head=Signal::stored(head) rows/>
        </Card>
    }
}

/// The end of an address, which says enough of a file of this site.
fn file_name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    match path.starts_with("data:") {
        true => "data:".to_owned(),
        false => path.rsplit('/').next().unwrap_or(path).to_owned(),
    }
}

/// The rules that the browser holds this page to, as they are in force.
#[component]
fn Policy() -> impl IntoView {
    let words = &use_text().privacy;
    let head = vec![
        Head::text(words.rule),
        Head::text(words.allows),
        Head::text(words.meaning),
    ];
    let policy = page::policy().unwrap_or_default();
    let rows: Vec<Vec<Cell>> = (policy.split(';'))
        .filter_map(|directive| {
            let (name, allows) = directive.trim().split_once(' ')?;
            let meaning = words.rules.iter().find(|(known, _)| *known == name);
            Some(vec![
                Cell::text(name),
                Cell::text(allows),
                Cell::text(meaning.map_or("", |(_, meaning)| meaning)),
            ])
        })
        .collect();
    view! {
        <Card title=words.policy lead=words.policy_lead testid="privacy-policy">
            <Table caption=words.policy head=Signal::stored(head) rows=Signal::stored(rows)/>
            <Disclosure summary=words.policy_whole>
                <p class="privacy-code">{policy}</p>
            </Disclosure>
        </Card>
    }
}

/// What this browser keeps for the app, by name and size.
#[component]
fn Stored() -> impl IntoView {
    let words = &use_text().privacy;
    let format = use_format();
    let head = vec![Head::text(words.name), Head::figure(words.bytes)];
    let kept = watched(|| storage::sizes("cartera"));
    let some = Memo::new(move |_| kept.with(|kept| !kept.is_empty()));
    let rows = Signal::derive(move || {
        let row = |(name, letters): &(String, usize)| {
            let bytes = *letters as u64 * 2; // two bytes a letter
            vec![Cell::text(name.clone()), Cell::figure(format.bytes(bytes))]
        };
        kept.with(|kept| kept.iter().map(row).collect::<Vec<_>>())
    });
    view! {
        <Card title=words.stored lead=words.stored_lead testid="privacy-stored">
            {move || match some.get() {
                true => view! { <Table caption=words.stored head=Signal::stored(head.clone()) rows/> }.into_any(),
                false => view! { <p class="muted">{words.stored_none}</p> }.into_any(),
            }}
            <p><a href=Route::Settings.href()>{words.to_settings}</a></p>
        </Card>
    }
}
