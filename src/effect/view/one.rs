//! The figures of one action.

use crate::effect::{Group, Row};
use crate::ledger::Money;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn OneCard(row: Memo<Row>) -> impl IntoView {
    let words = &use_text().effect.one;
    let format = use_format();
    let title = Signal::derive(move || row.with(|row| row.what.clone()));
    let lead = move || {
        row.with(|row| {
            let (before, after) = (row.frame.before(), row.frame.after());
            let days = (words.lead)(&format.period(before), &format.period(after));
            match row.list.is_empty() {
                true => days,
                false => format!("{} {days}", (words.from_list)(&row.list)),
            }
        })
    };
    let notes = move || {
        row.with(|row| {
            let cut = || (words.cut)(&format.integer(row.frame.days), &format.integer(row.wanted));
            let unknown = || (words.unknown)(&format.integer(row.unknown));
            let notes = [
                row.is_cut().then(cut),
                (!row.done).then(|| words.not_done.to_owned()),
                (row.unknown > 0).then(unknown),
            ];
            let notes: Vec<String> = notes.into_iter().flatten().collect();
            (!notes.is_empty()).then(|| {
                let notes = notes.into_iter().map(|note| view! { <p>{note}</p> });
                view! { <Banner testid="effect-notes">{notes.collect_view()}</Banner> }
            })
        })
    };
    view! {
        <div id="effect-one" data-testid="effect-one">
            <Card title lead=Signal::derive(lead)>
                {notes}
                <Figures row/>
                <h3>{words.groups}</h3>
                <Groups row/>
            </Card>
        </div>
    }
}

#[component]
fn Figures(row: Memo<Row>) -> impl IntoView {
    let words = &use_text().effect.one;
    let format = use_format();
    let money = move |amount: Option<Money>| {
        amount.map_or(NO_FIGURE.to_owned(), |amount| format.money_whole(amount))
    };
    let percent = move |share: Option<f64>| {
        share.map_or(NO_FIGURE.to_owned(), |share| format.percent(share, 1))
    };
    let each = move |amount: Option<f64>| {
        amount.map_or(NO_FIGURE.to_owned(), |amount| {
            format.money_whole_f64(amount)
        })
    };
    move || {
        row.with(|row| {
            let after = row.treated.after;
            let response = (words.response_formula)(
                &format.integer(after.buyers),
                &format.integer(row.treated.customers),
            );
            let revenue = match row.control {
                Some(_) => words.revenue_control,
                None => words.revenue_plain,
            };
            let margin = match row.gained_margin {
                Some(_) => words.margin_formula,
                None => words.margin_missing,
            };
            let roi = match row.roi {
                Some(_) => (words.roi_formula)(&money(row.gained_margin), &money(row.cost)),
                None => words.roi_missing.to_owned(),
            };
            let planned = row.roi_planned.map(|share| (words.roi_planned)(&format.percent(share, 1)));
            let retention = (words.retention_formula)(
                &format.integer(row.treated.stayed),
                &format.integer(row.treated.before.buyers),
            );
            view! {
                <div class="grid-4">
                    <Kpi label=words.response value=percent(Some(row.treated.response())) formula=response testid="effect-response"/>
                    <Kpi label=words.revenue value=money(Some(row.gained_revenue)) formula=revenue.to_owned() testid="effect-revenue"/>
                    <Kpi label=words.margin value=money(row.gained_margin) formula=margin.to_owned() testid="effect-margin-gained"/>
                    <Kpi label=words.roi value=percent(row.roi) formula=Signal::derive(move || Some(roi_words(&roi, planned.as_deref()))) testid="effect-roi"/>
                </div>
                <div class="grid-3">
                    <Kpi label=words.per_response value=each(row.cost_per_response()) formula=words.per_response_formula.to_owned() testid="effect-per-response"/>
                    <Kpi label=words.per_purchase value=each(row.cost_per_purchase()) formula=words.per_purchase_formula.to_owned() testid="effect-per-purchase"/>
                    <Kpi label=words.retention value=percent(row.treated.retention()) formula=retention testid="effect-retention"/>
                </div>
            }
        })
    }
}

fn roi_words(formula: &str, planned: Option<&str>) -> String {
    match planned {
        Some(planned) => format!("{formula} ({planned})"),
        None => formula.to_owned(),
    }
}

/// Before and after: those contacted, those kept aside, the year before.
#[component]
fn Groups(row: Memo<Row>) -> impl IntoView {
    let words = &use_text().effect.one;
    let format = use_format();
    let mut head = vec![Head::text(words.group), Head::figure(words.customers)];
    let pairs = [words.buyers, words.purchases, words.sales];
    head.extend(pairs.into_iter().flatten().map(Head::figure));
    head.push(Head::figure(words.change));
    let cells = move |name: &str, group: &Group| {
        let (before, after) = (group.before, group.after);
        let change = after.revenue - before.revenue;
        let count = |count: u32| Cell::figure(format.integer(count));
        let money = |amount: Money| Cell::figure(format.money_whole(amount));
        vec![
            Cell::text(name),
            count(group.customers),
            count(before.buyers),
            count(after.buyers),
            count(before.purchases),
            count(after.purchases),
            money(before.revenue),
            money(after.revenue),
            Cell::money(Some(change.mean(group.customers)), format),
        ]
    };
    let rows = Signal::derive(move || {
        row.with(|row| {
            let groups = [
                (words.treated, Some(&row.treated)),
                (words.control, row.control.as_ref()),
                (words.season, row.season.as_ref()),
            ];
            let groups = groups
                .into_iter()
                .filter_map(|(name, group)| Some(cells(name, group?)));
            groups.collect::<Vec<_>>()
        })
    });
    view! { <Table caption=words.groups head rows testid="effect-groups"/> }
}
