//! Historic, simple, with retention, predictive: side by side, and what moves the simple one.

use crate::clv::{First, Report, with_retention};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn Ways(report: Signal<Report>) -> impl IntoView {
    let text = use_text();
    let (words, cost) = (&text.clv.ways, &text.churn.cost);
    let format = use_format();
    let session = use_session();
    let figures = move || {
        let discount = session.settings().clv.discount;
        report.with(|report| {
            let each = |sum: f64| sum / f64::from(report.customers.max(1));
            let money = |amount: f64| format.money_whole_f64(amount);
            let unknown = || NO_FIGURE.to_owned();
            let historic = if report.historic_is_margin {
                words.historic_margin
            } else {
                words.historic_sales
            };
            let (mut simple, mut formula) = (unknown(), String::new());
            let (mut retained, mut retained_formula) = (unknown(), String::new());
            if let Some(value) = report.simple {
                simple = money(value.lifetime());
                formula = (cost.formula)(
                    &money(value.ticket),
                    &format.decimal(value.purchases, 2),
                    &format.decimal(value.years, 1),
                    &format.percent(value.margin, 1),
                );
                // Who stays so many years leaves at one over that.
                let retention = 1.0 - 1.0 / value.years.max(1.0);
                let worth = with_retention(value.yearly(), retention, discount, First::InAYear);
                retained = if worth.is_finite() {
                    money(worth)
                } else {
                    unknown()
                };
                retained_formula = (words.retention_formula)(
                    &money(value.yearly()),
                    &format.percent(retention, 1),
                    &format.percent(discount, 1),
                );
            }
            let predicted = match report.fit.is_ok() && report.spend.is_some() {
                true => money(each(report.value)),
                false => unknown(),
            };
            view! {
                <div class="grid-4">
                    <Kpi
                        label=words.historic
                        value=money(each(report.historic.to_f64()))
                        formula=historic.to_owned()
                    />
                    <Kpi label=words.simple value=simple formula/>
                    <Kpi label=words.retention value=retained formula=retained_formula/>
                    <Kpi
                        label=words.predictive
                        value=predicted
                        formula=words.predictive_formula.to_owned()
                    />
                </div>
            }
        })
    };
    let head = Signal::stored(vec![
        Head::text(words.input),
        Head::figure(words.less),
        Head::figure(words.simple),
        Head::figure(words.more),
    ]);
    let rows = Signal::derive(move || {
        let Some(value) = report.with(|report| report.simple) else {
            return Vec::new();
        };
        let money = |factor: f64| Cell::figure(format.money_whole_f64(value.lifetime() * factor));
        let inputs = [words.ticket, words.purchases, words.years, words.margin];
        inputs
            .map(|name| vec![Cell::text(name), money(0.9), money(1.0), money(1.1)])
            .to_vec()
    });
    view! {
        <Card title=words.title lead=words.lead testid="clv-ways">
            <div class="stack">
                {figures}
                <p class="prose">{words.why}</p>
                <Disclosure summary=words.sensitivity testid="clv-sensitivity">
                    <p class="field-help">{words.sensitivity_lead}</p>
                    <Table caption=words.sensitivity head=head rows/>
                </Disclosure>
            </div>
        </Card>
    }
}
