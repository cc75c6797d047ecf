//! Who takes little of what leaves most margin.

use crate::profitability::Report;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn MixCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profitability.mix;
    let format = use_format();
    let session = use_session();
    let mix = Memo::new(move |_| report.with(|report| report.mix.clone()));
    let lead = Signal::derive(move || {
        mix.with(|mix| {
            let mix = mix.as_ref()?;
            Some((words.lead)(
                &format.percent(mix.share, 1),
                &format.percent(mix.threshold, 1),
            ))
        })
    });
    let below = move || {
        mix.with(|mix| {
            let mix = mix.as_ref()?;
            let customers = format.integer(mix.below);
            Some((words.below)(
                &customers,
                &format.money_whole_f64(mix.at_stake),
            ))
        })
    };
    let settings = Memo::new(move |_| session.settings().profitability);
    let threshold =
        Signal::derive(move || (settings.get().threshold.unwrap_or(0.0) * 1000.0).round() / 10.0);
    let set = move |percent: f64| {
        let share = Some(percent / 100.0).filter(|&share| share > 0.0);
        session.change(|settings| settings.profitability.threshold = share);
    };
    let head = vec![
        Head::text(words.customer),
        Head::figure(words.sales),
        Head::figure(words.share),
        Head::figure(words.at_stake),
    ];
    let rows = Signal::derive(move || {
        mix.with(|mix| {
            let listed = mix.iter().flat_map(|mix| &mix.listed).map(|one| {
                vec![
                    Cell::customer(&one.name, &one.code),
                    Cell::figure(format.money_whole(one.sales)),
                    Cell::figure(format.percent(one.share, 1)),
                    Cell::figure(format.money_whole_f64(one.at_stake)),
                ]
            });
            listed.collect::<Vec<_>>()
        })
    });
    view! {
        <Card title=words.title lead testid="profit-mix">
            <NumberInput
                label=words.threshold
                help=words.threshold_help
                unit="%"
                value=threshold
                on_change=set
                min=0.0
                max=100.0
                testid="profit-threshold"
            />
            <p>{below}</p>
            <div class="scroll-box">
                <Table caption=words.title head=Signal::stored(head) rows testid="profit-mix-rows"/>
            </div>
            <p class="field-help">{words.formula}</p>
        </Card>
    }
}
