//! What a discount must bring to pay for itself (REN-3.3).

use crate::profitability::{Item, Report, break_even};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Items shown: those that sell most.
const ROWS: usize = 15;

#[component]
pub fn DiscountCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profitability.discount;
    let format = use_format();
    let session = use_session();
    let discount = Memo::new(move |_| session.settings().profitability.discount);
    let set = move |percent: f64| {
        let share = (percent / 100.0).clamp(0.0, 1.0);
        session.change(|settings| settings.profitability.discount = share);
    };
    let percent = move |share: f64| format.percent(share, 1);
    let firm = move || {
        let (discount, margin) = (discount.get(), report.with(|report| report.margin_rate)?);
        let written = (percent(discount), percent(margin));
        Some(match break_even(discount, margin) {
            Some(more) => {
                let said = (words.firm)(&written.0, &written.1, &percent(more));
                let formula = (words.formula)(
                    &written.0,
                    &written.1,
                    &percent(margin - discount),
                    &percent(more),
                );
                (said, Some(formula))
            }
            None => ((words.never)(&written.0, &written.1), None),
        })
    };
    let said = move || firm().map(|(said, _)| said);
    let formula = move || firm().and_then(|(_, formula)| formula);
    let head = vec![
        Head::text(words.item),
        Head::figure(words.margin),
        Head::figure(words.more),
        Head::figure(words.purchases),
        Head::figure(words.change),
    ];
    let rows = Signal::derive(move || {
        let discount = discount.get();
        report.with(|report| {
            let known = report
                .items
                .iter()
                .filter_map(|item| Some((item, item.margin_rate()?)));
            known
                .take(ROWS)
                .map(|(item, rate)| row(item, rate, discount))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <Card title=words.title lead=words.lead testid="profit-discount">
            <NumberInput
                label=words.discount
                unit="%"
                value=Signal::derive(move || (discount.get() * 1000.0).round() / 10.0)
                on_change=set
                min=0.0
                max=100.0
                step=0.5
                testid="profit-discount-input"
            />
            <p class="prose" role="status" data-testid="profit-discount-says">{said}</p>
            <p class="field-help">{formula}</p>
            <Table caption=words.title head=Signal::stored(head) rows/>
        </Card>
    }
}

fn row(item: &Item, rate: f64, discount: f64) -> Vec<Cell> {
    let (words, format) = (&use_text().profitability.discount, use_format());
    let more = break_even(discount, rate);
    let reach = more.map(|more| {
        let then = (f64::from(item.purchases) * (1.0 + more)).ceil();
        (words.to_reach)(&format.integer(item.purchases), &format.decimal(then, 0))
    });
    let before = item.purchases_before.filter(|&before| before > 0);
    let change =
        before.map(|before| format.change(f64::from(item.purchases) / f64::from(before) - 1.0));
    vec![
        Cell::text(item.name.clone()),
        Cell::figure(format.percent(rate, 1)),
        match more {
            Some(more) => Cell::figure(format.change(more)),
            None => Cell::figure(words.impossible),
        },
        Cell::known(reach),
        Cell::known(change),
    ]
}
