//! Average purchase beside average ticket, and one purchase more.

use crate::profitability::{self, Report};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn Averages(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profitability.averages;
    let format = use_format();
    let money = move |amount: f64| format.money_whole_f64(amount);
    move || {
        let (now, before, rate) =
            report.with(|report| (report.now, report.before, report.margin_rate));
        let earlier = |of: fn(&profitability::Averages) -> f64| {
            before.as_ref().map(|before| money(of(before)))
        };
        let sales = format.money_whole(now.sales);
        let customers = format.integer(now.customers);
        view! {
            <div class="grid-4">
                <Kpi
                    label=words.purchase
                    value=money(now.purchase())
                    previous=earlier(profitability::Averages::purchase)
                    formula=(words.purchase_formula)(&sales, &customers)
                />
                <Kpi
                    label=words.ticket
                    value=money(now.ticket())
                    previous=earlier(profitability::Averages::ticket)
                    formula=(words.ticket_formula)(&sales, &format.integer(now.purchases))
                />
                <Kpi
                    label=words.one_more
                    value=money(now.one_more())
                    formula=(words.one_more_formula)(&customers, &money(now.ticket()))
                />
                <Kpi
                    label=words.margin
                    value=rate.map_or(NO_FIGURE.to_owned(), |rate| format.percent(rate, 1))
                    formula=words.margin_formula.to_owned()
                />
            </div>
        }
    }
}
