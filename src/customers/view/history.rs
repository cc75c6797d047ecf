//! One customer's history: who they are, how the months went, what they buy and how often.

use super::super::{Item, Profile};
use crate::chart::{Column, Columns, Hue};
use crate::customers::OwnRhythm;
use crate::ledger::{Fact, Label, Money};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use std::sync::Arc;

/// Months in the chart; the years before are in the table.
const MONTHS: usize = 36;
/// Products listed before a click.
const ITEMS: usize = 12;

/// Nothing while it is unknown.
#[component]
pub fn History(code: String) -> impl IntoView {
    let report = use_session().report(move |client, settings| {
        let code = code.clone();
        async move { client.profile(settings.span(), code).await }
    });
    let profile = Memo::new(move |_| {
        report.with(|report| match report {
            Some(Ok(profile)) => profile.clone(),
            _ => None,
        })
    });
    move || {
        profile.get().map(|profile| {
            view! {
                <div class="grid-2">
                    {rhythm(profile.rhythm)}
                    {about(&profile)}
                </div>
                {months(&profile)}
                {places(&profile)}
                {items(profile)}
            }
        })
    }
}

fn rhythm(rhythm: Option<OwnRhythm>) -> impl IntoView {
    let (words, format) = (&use_text().customers.history, use_format());
    let said = match rhythm {
        None => words.no_rhythm.to_owned(),
        Some(rhythm) => {
            let told = (words.rhythm)(
                &format.decimal(rhythm.median_days, 0),
                &format.integer(rhythm.intervals + 1),
                &format.integer(rhythm.days_since),
            );
            let times = format.decimal(rhythm.overdue(), 1);
            let verdict = if rhythm.is_late() {
                (words.late)(&times)
            } else {
                (words.on_time)(&times)
            };
            format!("{told} {verdict}")
        }
    };
    view! {
        <Card title=words.rhythm_title lead=words.rhythm_rule testid="customer-rhythm">
            <p>{said}</p>
        </Card>
    }
}

/// What the files tell; where they tell nothing, which columns would.
fn about(profile: &Profile) -> impl IntoView + use<> {
    let words = &use_text().customers.history;
    let fact = |fact: Fact| match fact {
        Fact::Name => words.other_names,
        Fact::Email => words.email,
        Fact::Phone => words.phone,
        Fact::Birthday => words.birthday,
        Fact::Origin => words.origin,
    };
    let label = |label: Label| match label {
        Label::Salesperson => words.salesperson,
        Label::Branch => words.branch,
        Label::Channel => words.channel,
        Label::City => words.city,
        Label::Invoice | Label::Product | Label::Category => words.item,
    };
    let facts = profile.facts.iter();
    let labels = profile.labels.iter();
    let mut told: Vec<(&'static str, String)> = facts
        .map(|(kind, text)| (fact(*kind), text.clone()))
        .chain(labels.map(|(kind, text)| (label(*kind), text.clone())))
        .collect();
    for (name, list) in [
        (words.other_codes, &profile.other_codes),
        (words.other_names, &profile.other_names),
    ] {
        if !list.is_empty() {
            told.push((name, list.join(" · ")));
        }
    }
    let empty = told
        .is_empty()
        .then(|| view! { <p class="muted">{words.nothing_told}</p> });
    let told = told.into_iter();
    let told = told.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    view! {
        <Card title=words.about testid="customer-about">
            <dl class="terms">{told.collect_view()}</dl>
            {empty}
        </Card>
    }
}

fn months(profile: &Profile) -> impl IntoView + use<> {
    let (words, format) = (&use_text().customers.history, use_format());
    let from = profile.months.len().saturating_sub(MONTHS);
    let columns = profile.months[from..].iter().map(|month| Column {
        label: format.month(month.first),
        short: format.month(month.first),
        value: month.amount.to_f64(),
        previous: None,
        partial: month.partial,
    });
    let plot = Columns {
        heads: [words.month, words.amount, ""].map(String::from),
        columns: columns.collect(),
        write: Arc::new(move |value| format.money_whole_f64(value)),
        axis: Arc::new(move |value| format.money_short(value)),
        hue: Hue::Accent,
    };
    let head = vec![
        Head::text(words.year),
        Head::figure(words.amount),
        Head::figure(words.purchases),
        Head::figure(words.products),
        Head::figure(words.margin),
    ];
    let rows: Vec<Vec<Cell>> = (profile.years.iter())
        .map(|year| {
            let from = format.day_medium(year.window.first_day(year.window.until));
            let until = format.day_medium(year.window.until);
            let margin = year.margin.map(|margin| format.money(margin));
            vec![
                Cell::text(format!("{from} – {until}")),
                Cell::figure(format.money(year.amount)),
                Cell::figure(format.integer(year.purchases)),
                Cell::figure(format.integer(year.products)),
                Cell::figure(margin.unwrap_or_else(|| NO_FIGURE.to_owned())),
            ]
        })
        .collect();
    let shown = profile.months.len().min(MONTHS);
    let answer = Signal::stored(Some((words.months_lead)(&format.count(shown))));
    view! {
        <Card testid="customer-months">
            <div class="stack">
                <Chart title=words.months answer plot=Signal::stored(plot)/>
                <Table caption=words.years head=Signal::stored(head) rows=Signal::stored(rows) testid="customer-years"/>
            </div>
        </Card>
    }
}

/// Through which channels and branches (FID-4.3); nothing where the files tell neither.
fn places(profile: &Profile) -> Option<impl IntoView + use<>> {
    let (words, format) = (&use_text().customers.history, use_format());
    let row = |kind: &'static str, place: &Item, all: Money| {
        let amount = Cell::figure(format.money(place.amount));
        vec![
            Cell::text(place.name.clone()),
            Cell::text(kind),
            match all > Money::ZERO {
                true => amount.note(format.percent(place.amount.share_of(all), 0)),
                false => amount,
            },
            Cell::figure(format.integer(place.days)),
            Cell::text(format.day_medium(place.last)),
        ]
    };
    let rows: Vec<Vec<Cell>> = (profile.places.iter())
        .flat_map(|(label, places)| {
            let kind = match label {
                Label::Branch => words.branch,
                _ => words.channel,
            };
            let all = places.iter().map(|place| place.amount).sum();
            places.iter().map(move |place| row(kind, place, all))
        })
        .collect();
    let head = vec![
        Head::text(words.place),
        Head::text(words.place_kind),
        Head::figure(words.amount),
        Head::figure(words.days),
        Head::text(words.last),
    ];
    (!rows.is_empty()).then(|| {
        view! {
            <Card title=words.places lead=words.places_lead testid="customer-places">
                <Table caption=words.places head=Signal::stored(head) rows=Signal::stored(rows)/>
            </Card>
        }
    })
}

fn items(profile: Profile) -> impl IntoView {
    let (words, format) = (&use_text().customers.history, use_format());
    if profile.items.is_empty() {
        return view! { <Card title=words.items><p class="muted">{words.no_items}</p></Card> }
            .into_any();
    }
    let head = vec![
        Head::text(if profile.by_product {
            words.item
        } else {
            words.category
        }),
        Head::text(words.state),
        Head::figure(words.amount),
        Head::figure(words.days),
        Head::text(words.last),
    ];
    let all = RwSignal::new(false);
    let count = profile.items.len();
    let items = StoredValue::new(profile.items);
    let rows = Signal::derive(move || {
        let shown = if all.get() { count } else { ITEMS.min(count) };
        items.with_value(|items| {
            let rows = items[..shown].iter().map(|item| {
                vec![
                    Cell::text(item.name.clone()),
                    Cell::text(if item.in_window {
                        words.buys
                    } else {
                        words.bought
                    }),
                    Cell::figure(format.money(item.amount)),
                    Cell::figure(format.integer(item.days)),
                    Cell::text(format.day_medium(item.last)),
                ]
            });
            rows.collect::<Vec<_>>()
        })
    });
    let more = move || {
        (count > ITEMS && !all.get()).then(|| {
            view! {
                <Button on_click=move |()| all.set(true) testid="customer-all-items">
                    {(words.all_items)(&format.count(count))}
                </Button>
            }
        })
    };
    view! {
        <Card title=words.items lead=words.items_lead testid="customer-items">
            <div class="stack">
                <Table caption=words.items head=Signal::stored(head) rows=rows/>
                <div class="row">{more}</div>
            </div>
        </Card>
    }
    .into_any()
}
