//! How it is measured, for the person to turn.

use crate::effect::{Report, Settings};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn RulesCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().effect.rules;
    let format = use_format();
    let session = use_session();
    let settings = session.part(|workbook| &workbook.effect);
    let typed = Signal::derive(move || {
        let margin = settings.with(|settings| settings.margin);
        margin.map(|margin| (margin * 1000.0).round() / 10.0)
    });
    let set_margin = move |percent: Option<f64>| {
        let margin = percent.map(|percent| percent / 100.0);
        session.write(|workbook| workbook.effect.margin = margin);
    };
    let help = MaybeProp::derive(move || {
        report.with(|report| {
            let share = report.margin.map(|share| format.percent(share, 1));
            Some(match share {
                Some(share) if report.margin_told => (words.margin_told)(&share),
                Some(share) => (words.margin_typed)(&share),
                None => words.margin_unknown.to_owned(),
            })
        })
    });
    let data = move || {
        report.with(|report| (words.data)(&format.day(report.first), &format.day(report.until)))
    };
    view! {
        <Card title=words.title lead=words.lead testid="effect-rules">
            <div class="field-grid">
                <NumberInput
                    label=words.days
                    unit=words.days_unit
                    help=words.days_help
                    value=Signal::derive(move || f64::from(settings.with(|settings| settings.days)))
                    on_change=move |days: f64| {
                        session.write(|workbook| workbook.effect.days = days.round() as u32);
                    }
                    min=1.0
                    max=f64::from(Settings::MOST_DAYS)
                    testid="effect-days"
                />
                <MaybeNumber
                    label=words.margin
                    help
                    value=typed
                    on_change=set_margin
                    max=100.0
                    testid="effect-margin"
                />
            </div>
            <p class="field-help">{data}</p>
        </Card>
    }
}
