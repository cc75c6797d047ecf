//! Groups of alike customers: what they are worth, could be, and how they buy.

use super::name;
use crate::chart::{Bar, Bars, Hue};
use crate::ledger::Money;
use crate::profiles::{Group, Key, Report, Trait};
use crate::rfm::chart;
use crate::ui::*;
use leptos::prelude::*;

/// Bars at most: more than that is read in the table.
const BARS: usize = 12;

#[component]
pub fn GroupsCard(report: Signal<Report>, by: RwSignal<Trait>) -> impl IntoView {
    let text = use_text();
    let (words, names, format) = (&text.profiles, text.names, use_format());
    let traits = Trait::ALL.map(|of| Choice::new(of, of.machine_name(), names.traits[of as usize]));
    let some = move || report.with(|report| !report.groups.is_empty());
    let plot = Signal::derive(move || {
        report.with(|report| {
            let bars = report.groups.iter().take(BARS).map(|group| Bar {
                label: name(&group.key, by.get()),
                value: group.actual.to_f64(),
                text: format.money_whole(group.actual),
                more: vec![
                    (group.potential).map_or(NO_FIGURE.into(), |money| format.money_whole(money)),
                ],
                hue: match &group.key {
                    Key::Segment(segment) => chart::hue(*segment),
                    Key::Untold => Hue::Grey,
                    _ => Hue::Accent,
                },
            });
            Bars {
                heads: [words.group, words.actual, words.potential]
                    .map(String::from)
                    .into(),
                bars: bars.collect(),
            }
        })
    });
    let rows =
        Signal::derive(move || report.with(|report| rows(&report.groups, &report.all, by.get())));
    let missing = move || {
        let column = names.traits[by.get() as usize].to_lowercase();
        view! { <p class="muted" data-testid="profiles-missing">{(words.missing)(&column)}</p> }
    };
    view! {
        <Card title=words.groups lead=words.groups_lead testid="profiles-groups">
            <Segmented
                label=words.by
                options=traits.into()
                value=by
                on_change=move |of| by.set(of)
                testid="profiles-by"
            />
            <Show when=some fallback=missing>
                <Chart title=words.chart plot testid="profiles-chart"/>
                <Table caption=words.groups head=Signal::stored(head()) rows testid="profiles-rows"/>
                <Disclosure summary=text.ui.formula><p>{words.formulas}</p></Disclosure>
            </Show>
        </Card>
    }
}

/// Where customers came from, whatever the groups above show.
#[component]
pub fn OriginsCard(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, names) = (&text.profiles, text.names);
    let some = move || report.with(|report| !report.origins.is_empty());
    let rows = Signal::derive(move || {
        report.with(|report| rows(&report.origins, &report.all, Trait::Origin))
    });
    let missing = move || {
        let column = names.traits[Trait::Origin as usize].to_lowercase();
        view! { <p class="muted">{(words.missing)(&column)}</p> }
    };
    view! {
        <Card title=words.origins lead=words.origins_lead testid="profiles-origins">
            <Show when=some fallback=missing>
                <Table caption=words.origins head=Signal::stored(head()) rows/>
            </Show>
        </Card>
    }
}

fn head() -> Vec<Head> {
    let words = &use_text().profiles;
    vec![
        Head::text(words.group),
        Head::figure(words.customers),
        Head::figure(words.buyers),
        Head::figure(words.actual),
        Head::figure(words.potential),
        Head::figure(words.figures.frequency),
        Head::figure(words.figures.ticket),
        Head::figure(words.figures.rhythm),
        Head::figure(words.figures.items),
        Head::figure(words.lost),
        Head::text(words.favourite),
    ]
}

fn rows(groups: &[Group], all: &Group, by: Trait) -> Vec<Vec<Cell>> {
    let everyone = cells(all, Cell::text(use_text().profiles.everyone), all.actual);
    let each = groups.iter().map(|group| {
        let name = name(&group.key, by);
        let label = match &group.key {
            Key::Segment(segment) => {
                let list = [("segment", segment.machine_name())];
                Cell::link(name, Route::Customers.href_with(&list))
            }
            _ => Cell::text(name),
        };
        cells(group, label, all.actual)
    });
    each.chain([everyone]).collect()
}

fn cells(group: &Group, label: Cell, all: Money) -> Vec<Cell> {
    let (words, format) = (&use_text().profiles, use_format());
    let decimal = |value: Option<f64>| Cell::known(value.map(|value| format.decimal(value, 1)));
    let share = (all > Money::ZERO).then(|| format.percent(group.actual.share_of(all), 1));
    let potential = Cell::known(group.potential.map(|money| format.money_whole(money)));
    let active = group.active().map(|share| format.percent(share, 0));
    let lost = Cell::percent(group.churn(), format);
    let of_base = (words.lost_of)(&format.integer(group.lost), &format.integer(group.base));
    let noted = |cell: Cell, note: Option<String>| match note {
        Some(note) => cell.note(note),
        None => cell,
    };
    vec![
        label,
        Cell::figure(format.integer(group.customers)),
        noted(Cell::figure(format.integer(group.buyers)), active),
        noted(Cell::figure(format.money_whole(group.actual)), share),
        noted(
            potential,
            (group.potential_of < group.buyers && group.potential.is_some())
                .then(|| (words.potential_of)(&format.integer(group.potential_of))),
        ),
        decimal(group.frequency()),
        Cell::money(group.ticket(), format),
        Cell::known(group.rhythm.map(|days| format.decimal(days, 0))),
        decimal(group.items_each()),
        noted(lost, (group.base > 0).then_some(of_base)),
        Cell::text(group.favourite.clone().unwrap_or_default()),
    ]
}
