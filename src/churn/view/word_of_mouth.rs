//! What those who left may cost by talking about it (GRC-7): a scenario, not a measurement.

use crate::churn::Report;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn WordOfMouth(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().churn.word_of_mouth;
    let format = use_format();
    let session = use_session();
    let settings = Memo::new(move |_| session.settings().churn);
    let told = Signal::derive(move || settings.get().told());
    let set_told =
        move |people: f64| session.change(|settings| settings.churn.told = Some(people.max(0.0)));
    let put_off = Signal::derive(move || (settings.get().put_off() * 1000.0).round() / 10.0);
    let set_put_off = move |percent: f64| {
        let share = (percent / 100.0).clamp(0.0, 1.0);
        session.change(|settings| settings.churn.put_off = Some(share));
    };
    let sentence = move || {
        let settings = settings.get();
        report.with(|report| {
            let (cost, value) = (report.word_of_mouth(&settings)?, report.value?);
            let sentence = (words.sentence)(
                &format.integer(report.rates.lost),
                &format.decimal(settings.told(), 1),
                &format.percent(settings.put_off(), 1),
                &format.money_whole_f64(cost),
            );
            let formula = (words.formula)(&format.money_whole_f64(value.lifetime()));
            Some(sentence + " " + &formula)
        })
    };
    view! {
        <Card title=words.title lead=words.lead testid="churn-word-of-mouth">
            <div class="stack">
                <div class="field-grid">
                    <NumberInput
                        label=words.told
                        value=told
                        on_change=set_told
                        min=0.0
                        max=1000.0
                        testid="churn-told"
                    />
                    <NumberInput
                        label=words.put_off
                        unit="%"
                        value=put_off
                        on_change=set_put_off
                        min=0.0
                        max=100.0
                        testid="churn-put-off"
                    />
                </div>
                <p class="prose" role="status">
                    {move || sentence().unwrap_or_else(|| words.unknown.to_owned())}
                </p>
            </div>
        </Card>
    }
}
