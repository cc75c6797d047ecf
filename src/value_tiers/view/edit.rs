//! What the person knows of one customer, and decides.

use super::Looking;
use crate::ledger::Money;
use crate::ui::*;
use crate::value_tiers::{Decision, Flag, Mark, Query, Row, Tier};
use crate::worker::use_session;
use leptos::prelude::*;

/// A drawer beside the list; each change is in force at once.
#[component]
pub fn EditDialog(looking: Looking) -> impl IntoView {
    let words = &use_text().value_tiers.edit;
    let open = Signal::derive(move || looking.edited.with(Option::is_some));
    let close = move |()| looking.edited.set(None);
    let title = Signal::derive(move || {
        looking.edited.with(|who| {
            who.as_ref()
                .map(|(_, name)| (words.title)(name))
                .unwrap_or_default()
        })
    });
    let actions = move || {
        view! { <Button on_click=close testid="tiers-done">{words.done}</Button> }
    };
    let body = move || {
        let who = looking.edited.get();
        who.map(|(code, _)| view! { <Fields code/> })
    };
    view! {
        <Dialog open on_close=close title drawer=true actions testid="tiers-drawer">{body}</Dialog>
    }
}

#[component]
fn Fields(code: String) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.edit;
    let session = use_session();
    let marks = session.part(|workbook| &workbook.tiers);
    let own = code.clone();
    let mark = Memo::new(move |_| marks.with(|marks| marks.get(&own)));
    let key = StoredValue::new(code);
    let change = move |change: &dyn Fn(&mut Mark)| {
        session.write(|workbook| {
            let code = key.get_value();
            let mut mark = workbook.tiers.get(&code);
            change(&mut mark);
            workbook.tiers.set(&code, mark);
        });
    };
    // Asked for by itself: what is noted may take the customer out of the list that is shown.
    let report = session.report(move |client, settings| {
        let query = Query {
            code: Some(key.get_value()),
            limit: 1,
            ..Query::default()
        };
        let marks = marks.get();
        async move { Ok(client.tiers(settings, marks, query).await?.page.rows) }
    });
    let row = move || report.with(|report| report.as_ref()?.as_ref().ok()?.first().cloned());
    let contact = move |at: usize| {
        view! {
            <NumberInput
                label=words.contacts[at]
                value=Signal::derive(move || f64::from(mark.with(|mark| mark.contacts[at])))
                on_change=move |n: f64| change(&|mark| mark.contacts[at] = n.max(0.0) as u32)
                min=0.0
                max=100_000.0
                testid=format!("contacts-{at}")
            />
        }
    };
    let flag = move |flag: Flag| {
        let checked = Signal::derive(move || mark.with(|mark| mark.flags.contains(&flag)));
        let toggle = move |on: bool| {
            change(&|mark| {
                mark.flags.retain(|&other| other != flag);
                if on {
                    mark.flags.push(flag);
                }
            });
        };
        view! {
            <Checkbox
                label=text.names.flags[flag as usize]
                checked
                on_change=toggle
                testid=format!("flag-{}", flag.machine_name())
            />
        }
    };
    let mut tiers = vec![Choice::new(None, "rules", words.by_rule)];
    tiers.extend(Tier::ALL.map(|tier| {
        let name = text.names.tiers[tier as usize];
        Choice::new(Some(tier), tier.machine_name(), name)
    }));
    let mut decisions = vec![Choice::new(None, "none", words.undecided)];
    decisions.extend(Decision::ALL.map(|decision| {
        let name = text.names.decisions[decision as usize];
        Choice::new(Some(decision), decision.machine_name(), name)
    }));
    view! {
        <div class="stack" data-testid="tiers-fields">
            {move || row().map(|row| view! { <Why row/> })}
            <NumberInput
                label=words.potential
                help=words.potential_help
                value=Signal::derive(move || mark.with(|mark| mark.potential.unwrap_or(0.0)))
                on_change=move |n: f64| change(&|mark| mark.potential = Some(n).filter(|&n| n > 0.0))
                min=0.0
                testid="tiers-potential"
            />
            <div class="field-grid">{[0, 1, 2].map(contact)}</div>
            <Select
                label=words.tier
                options=tiers
                value=Signal::derive(move || mark.with(|mark| mark.tier))
                on_change=move |tier| change(&|mark| mark.tier = tier)
                testid="tiers-by-hand"
            />
            <fieldset class="field">
                <legend>{words.flags}</legend>
                {Flag::BY_HAND.map(flag)}
            </fieldset>
            <Select
                label=words.decision
                options=decisions
                value=Signal::derive(move || mark.with(|mark| mark.decision))
                on_change=move |decision| change(&|mark| mark.decision = decision)
                testid="tiers-decision"
            />
            <TextInput
                label=words.reason
                value=Signal::derive(move || mark.with(|mark| mark.reason.clone()))
                on_change=move |reason: String| change(&|mark| mark.reason = reason.clone())
                testid="tiers-reason"
            />
            <div class="row">
                <Button icon=Icon::Undo on_click=move |()| change(&|mark| *mark = Mark::default()) testid="tiers-clear">
                    {words.clear}
                </Button>
            </div>
        </div>
    }
}

/// The rule that put somebody in their tier, with its numbers.
#[component]
pub fn Why(row: Row) -> impl IntoView {
    let text = use_text();
    let words = &text.value_tiers.edit;
    let format = use_format();
    let money = |amount: Money| format.money_whole(amount);
    let gap = row.gap.map_or(NO_FIGURE.to_owned(), money);
    let share = (row.gap.filter(|_| row.actual > Money::ZERO))
        .map_or(NO_FIGURE.to_owned(), |gap| {
            format.percent(gap.share_of(row.actual), 0)
        });
    let said = match row.tier {
        _ if row.by_hand => words.by_hand.to_owned(),
        Tier::BelowZero => (words.below_zero)(&money(row.net), &gap),
        Tier::MostValuable => (words.most_valuable)(&money(row.net)),
        Tier::Migrator => words.migrator.to_owned(),
        Tier::MostGrowable => (words.most_growable)(&gap, &share),
        Tier::Unclassified => (words.unclassified)(&gap, &share),
    };
    view! {
        <p data-testid="tiers-why">
            <strong>{words.why}</strong> " " {text.names.tiers[row.tier as usize]} ". " {said}
        </p>
    }
}
