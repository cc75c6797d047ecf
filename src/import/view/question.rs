//! What the cells can't decide, asked in plain words with real cells.

mod currency;

use super::use_desk;
use crate::import::{DateOrder, Decimal, Question, parse_date, parse_number};
use crate::ledger::Money;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn QuestionPanel(question: Question) -> impl IntoView {
    match question {
        Question::DateOrder {
            column,
            cells,
            affected,
        } => view! { <WhichDay column cells affected/> }.into_any(),
        Question::Decimal {
            columns,
            cells,
            affected,
        } => view! { <WhichNumber columns cells affected/> }.into_any(),
        Question::Currencies { seen, beside } => {
            view! { <currency::WhichMoney seen beside/> }.into_any()
        }
    }
}

#[component]
fn WhichDay(column: String, cells: Vec<String>, affected: u32) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let cell = cells.into_iter().next().unwrap_or_default();
    let read = |order| {
        parse_date(cell.as_bytes(), order).map_or_else(|| cell.clone(), |day| fmt.day_medium(day))
    };
    let options = vec![
        Choice::new(Some(DateOrder::DayFirst), "day", read(DateOrder::DayFirst)),
        Choice::new(
            Some(DateOrder::MonthFirst),
            "month",
            read(DateOrder::MonthFirst),
        ),
    ];
    let choose = move |order| desk.choose(|choices| choices.date_order = order);
    let title = (words.ask_date)(&cell);
    let about = (words.ask_about)(&column, &fmt.integer(affected));
    view! {
        <Banner tone=Tone::Warning title=title testid="import-question">
            <p>{about}</p>
            <Segmented
                label=words.ask_label
                hide_label=true
                options=options
                value=Signal::derive(move || desk.current().and_then(|one| one.choices.date_order))
                on_change=choose
                testid="ask-date"
            />
        </Banner>
    }
}

#[component]
fn WhichNumber(columns: Vec<String>, cells: Vec<String>, affected: u32) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let cell = cells.into_iter().next().unwrap_or_default();
    let read = |decimal| {
        let number = parse_number(cell.as_bytes(), decimal);
        number.map_or_else(
            || cell.clone(),
            |number| fmt.decimal(Money(number).to_f64(), 2),
        )
    };
    let options = vec![
        Choice::new(Some(Decimal::Comma), "comma", read(Decimal::Comma)),
        Choice::new(Some(Decimal::Point), "point", read(Decimal::Point)),
    ];
    let choose = move |decimal| desk.choose(|choices| choices.decimal = decimal);
    let title = (words.ask_number)(&cell);
    let about = (words.ask_about)(&columns.join(", "), &fmt.integer(affected));
    view! {
        <Banner tone=Tone::Warning title=title testid="import-question">
            <p>{about}</p>
            <Segmented
                label=words.ask_label
                hide_label=true
                options=options
                value=Signal::derive(move || desk.current().and_then(|one| one.choices.decimal))
                on_change=choose
                testid="ask-number"
            />
        </Banner>
    }
}

/// The way back from an answer, once the question has gone.
#[component]
pub fn ChangeAnswers() -> impl IntoView {
    let words = &use_text().questions;
    let desk = use_desk();
    let answered = move || {
        desk.current().is_some_and(|one| {
            let choices = &one.choices;
            choices.date_order.is_some() || choices.decimal.is_some() || choices.currency.is_some()
        })
    };
    let forget = move |()| {
        desk.choose(|choices| {
            choices.date_order = None;
            choices.decimal = None;
            choices.currency = None;
        });
    };
    view! {
        <Show when=answered>
            <div class="row">
                <Button kind=ButtonKind::Quiet icon=Icon::Undo on_click=forget testid="change-answers">
                    {words.change_answers}
                </Button>
            </div>
        </Show>
    }
}
