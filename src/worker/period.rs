//! The period that all analyses look at, for the head of every page that shows one.

use super::{PriceBadge, use_session};
use crate::ledger::{Day, Span};
use crate::ui::*;
use leptos::prelude::*;

const MOST_MONTHS: f64 = 1200.0;

/// Analysis date and window, in force at once for all analyses, and the days they come to; nothing
/// before there are sales.
#[component]
pub fn PeriodBar() -> impl IntoView {
    let words = &use_text().worker.period;
    let session = use_session();
    let span = Memo::new(move |_| session.settings().span());
    let days = Memo::new(move |_| session.loaded.with(|loaded| loaded.as_ref()?.days));
    let first = move || days.get().map(|(first, _)| first);
    let last = move || days.get().map(|(_, last)| last);

    let date = Signal::derive(move || span.get().analysis_date.or(last()));
    let set_date = move |day: Day| {
        // The last date stays a moving one: next month's file brings its own.
        let chosen = Some(day).filter(|&day| untrack(last) != Some(day));
        session.change_span(|span| span.analysis_date = chosen);
    };
    let follow = move |()| session.change_span(|span| span.analysis_date = None);

    let months = Signal::derive(move || span.get().window_months);
    let set_months = move |months: u32| session.change_span(|span| span.window_months = months);
    let usual = vec![
        Choice::new(12, "12", words.twelve),
        Choice::new(24, "24", words.twenty_four),
        Choice::new(0, "0", words.all),
    ];
    let usual = StoredValue::new(usual);
    view! {
        <Show when=move || days.get().is_some()>
        <section class="period" aria-label=words.label>
            <DateInput
                label=words.analysis_date
                value=date
                on_change=set_date
                on_clear=follow
                min=Signal::derive(first)
                testid="analysis-date"
            />
            <NumberInput
                label=words.window
                unit=words.months
                value=Signal::derive(move || f64::from(months.get()))
                on_change=move |number: f64| set_months(number.round() as u32)
                min=0.0
                max=MOST_MONTHS
                testid="window-months"
            />
            <Segmented
                label=words.quick
                hide_label=true
                options=usual.get_value()
                value=months
                on_change=set_months
                testid="window-quick"
            />
            <p class="period-covers" role="status" data-testid="period-covers">
                {move || days.get().map(|days| covers(span.get(), days))}
                <Show when=move || span.get().analysis_date.is_some()>
                    " "
                    <button type="button" class="period-back" on:click=move |_| follow(())>
                        {move || last().map(|day| {
                            (words.back_to_last)(&use_format().day_medium(day))
                        })}
                    </button>
                </Show>
            </p>
            <PriceBadge/>
        </section>
        </Show>
    }
}

/// Which days are looked at, and where the data do not fill them.
fn covers(span: Span, (first, last): (Day, Day)) -> String {
    let (words, format) = (&use_text().worker.period, use_format());
    let day = |day| format.day_medium(day);
    let window = span.window(last);
    let from = window.first_day(first);
    let sentence = if window.is_whole_history() {
        words.covers_all
    } else {
        words.covers
    };
    let mut said = sentence(&day(from), &day(window.until));
    if from < first {
        said = said + " " + &(words.data_begin)(&day(first));
    }
    if window.until > last {
        said = said + " " + &(words.data_end)(&day(last));
    }
    said
}
