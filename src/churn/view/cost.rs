//! What churn costs, and what a goal would bring.

use crate::churn::{MarginFrom, Report};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// One sentence with its numbers, its formula, and a goal to play with.
#[component]
pub fn CostCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.cost;
    let format = use_format();
    let session = use_session();
    let money = move |amount: f64| format.money_whole_f64(amount);
    let sentence = move || {
        report.with(|report| match report.value {
            None => words.unknown.to_owned(),
            Some(_) => {
                let lost = report.rates.lost;
                let mean = report.cost() / f64::from(lost.max(1));
                (words.sentence)(&format.integer(lost), &money(mean), &money(report.cost()))
            }
        })
    };
    let formula = move || {
        report.with(|report| {
            let value = report.value?;
            Some((words.formula)(
                &money(value.ticket),
                &format.decimal(value.purchases, 2),
                &format.decimal(value.years, 1),
                &format.percent(value.margin, 1),
            ))
        })
    };
    let margin_from = move || {
        let value = report.with(|report| report.value)?;
        Some(match value.margin_from {
            MarginFrom::Typed => words.margin_typed,
            MarginFrom::Data => words.margin_data,
            MarginFrom::None => words.margin_none,
        })
    };
    let settings = Memo::new(move |_| session.settings().churn);
    let years = Signal::derive(move || settings.get().years.unwrap_or(0.0));
    let set_years = move |years: f64| {
        session.change(|settings| settings.churn.years = Some(years).filter(|&y| y > 0.0));
    };
    let margin = Signal::derive(move || settings.get().margin.map_or(0.0, |share| share * 100.0));
    let set_margin = move |percent: f64| {
        let share = Some(percent / 100.0).filter(|&share| share > 0.0);
        session.change(|settings| settings.churn.margin = share);
    };
    let churn = move || report.with(|report| report.rates.churn()).unwrap_or(0.0);
    // By default a fifth less than now.
    let goal = Memo::new(move |_| settings.get().goal.unwrap_or_else(|| churn() * 0.8));
    let set_goal = move |percent: f64| {
        session.change(|settings| settings.churn.goal = Some(percent / 100.0));
    };
    let reached = move || {
        report.with(|report| {
            let brings = report.goal(goal.get())?;
            let told = (words.goal_sentence)(
                &format.percent(churn(), 1),
                &format.percent(goal.get(), 1),
                &format.decimal(brings.customers, 1),
                &money(brings.yearly),
            );
            Some(told + " " + &(words.goal_lifetime)(&money(brings.lifetime)))
        })
    };
    view! {
        <Card title=words.title testid="churn-cost">
            <div class="stack">
                <p class="prose">{sentence} " " {words.by_segment}</p>
                <p class="field-help">{formula} ". " {margin_from}</p>
                <div class="field-grid">
                    <NumberInput
                        label=words.years
                        help=words.years_help
                        value=years
                        on_change=set_years
                        min=0.0
                        max=50.0
                        step=0.5
                        testid="churn-years"
                    />
                    <NumberInput
                        label=words.margin
                        unit="%"
                        value=margin
                        on_change=set_margin
                        min=0.0
                        max=100.0
                        testid="churn-margin"
                    />
                    <NumberInput
                        label=words.goal
                        help=words.goal_help
                        unit="%"
                        value=Signal::derive(move || (goal.get() * 1000.0).round() / 10.0)
                        on_change=set_goal
                        min=0.0
                        max=100.0
                        step=0.5
                        testid="churn-goal"
                    />
                </div>
                <p class="prose" role="status" data-testid="churn-goal-says">{reached}</p>
            </div>
        </Card>
    }
}
