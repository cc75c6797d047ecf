//! What the surveys say.

use super::book::Book;
use crate::chart::{Bar, Bars, Column, Columns, Hue};
use crate::registers::{Survey, SurveyFigures, newest_first, survey_figures};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Words shown.
const WORDS: usize = 15;

#[component]
pub fn FiguresCards(book: Book) -> impl IntoView {
    let words = &use_text().registers.surveys;
    let format = use_format();
    let told = book.signal(|registers| survey_figures(&registers.surveys));
    let mean = move || told.with(|told| told.mean);
    let mean = move || mean().map_or(NO_FIGURE.to_owned(), |mean| format.decimal(mean, 1));
    let score_formula = move || {
        told.with(|told| {
            let (from, until) = told.days?;
            let scored = format.integer(told.scored);
            Some((words.score_formula)(
                &scored,
                &format.day(from),
                &format.day(until),
            ))
        })
    };
    let share = move || told.with(SurveyFigures::recommend_share);
    let share = move || share().map_or(NO_FIGURE.to_owned(), |share| format.percent(share, 0));
    let recommend_formula = move || {
        told.with(|told| {
            let asked = format.integer(told.recommend_asked);
            Some((words.recommend_formula)(
                &format.integer(told.recommend),
                &asked,
            ))
        })
    };
    view! {
        <div class="grid-3" data-testid="survey-figures">
            <Kpi
                label=words.score_kpi
                value=Signal::derive(mean)
                formula=MaybeProp::derive(score_formula)
                testid="survey-mean"
            />
            <Kpi
                label=words.recommend
                value=Signal::derive(share)
                formula=MaybeProp::derive(recommend_formula)
                testid="survey-recommend"
            />
            <Kpi
                label=words.answers
                value=Signal::derive(move || format.integer(told.with(|told| told.answers)))
            />
        </div>
        <Trend told/>
        <OneWord told/>
    }
}

#[component]
fn Trend(told: Signal<SurveyFigures>) -> impl IntoView {
    let words = &use_text().registers.surveys;
    let format = use_format();
    let plot = Signal::derive(move || {
        let columns = told.with(|told| {
            let columns = told.months.iter().map(|row| Column {
                label: format!(
                    "{} (n {})",
                    format.month(row.month),
                    format.integer(row.scored)
                ),
                short: format.month_only(row.month),
                value: row.mean,
                previous: None,
                partial: false,
            });
            columns.collect()
        });
        Columns {
            heads: [words.month.into(), words.mean.into(), String::new()],
            columns,
            write: Arc::new(move |mean| format.decimal(mean, 1)),
            axis: Arc::new(move |mean| format.decimal(mean, 0)),
            hue: Hue::Accent,
        }
    });
    let answer = MaybeProp::derive(move || {
        told.with(|told| {
            let last = told.months.last()?;
            Some((words.trend_answer)(
                &format.month(last.month),
                &format.decimal(last.mean, 1),
            ))
        })
    });
    let some = move || told.with(|told| !told.months.is_empty());
    view! {
        <Show when=some>
            <Card><Chart title=words.trend answer plot testid="survey-trend"/></Card>
        </Show>
    }
}

#[component]
fn OneWord(told: Signal<SurveyFigures>) -> impl IntoView {
    let words = &use_text().registers.surveys;
    let format = use_format();
    let plot = Signal::derive(move || {
        let bars = told.with(|told| {
            let bars = told.words.iter().take(WORDS).map(|word| Bar {
                label: word.text.clone(),
                value: f64::from(word.count),
                text: format.integer(word.count),
                more: Vec::new(),
                hue: Hue::Blue,
            });
            bars.collect()
        });
        Bars {
            heads: vec![words.word.into(), words.times.into()],
            bars,
        }
    });
    let some = move || told.with(|told| !told.words.is_empty());
    view! {
        <Show when=some>
            <Card><Chart title=words.words plot testid="survey-words"/></Card>
        </Show>
    }
}

/// The free answers, as lists: what to keep, what drives customers away (RET-3), ideas, and what to
/// ask a testimonial for (REF-1).
#[component]
pub fn TextsCards(book: Book) -> impl IntoView {
    let words = &use_text().registers.surveys;
    view! {
        <div class="grid-2">
            <Texts book key="strengths" title=words.strengths text=|survey| &survey.strengths/>
            <Texts book key="failures" title=words.failures text=|survey| &survey.failure/>
            <Texts book key="ideas" title=words.ideas text=|survey| &survey.idea/>
            <Texts book key="whys" title=words.whys text=|survey| &survey.why/>
        </div>
    }
}

#[component]
fn Texts(
    book: Book,
    key: &'static str,
    title: &'static str,
    text: fn(&Survey) -> &str,
) -> impl IntoView {
    let words = &use_text().registers.surveys;
    let format = use_format();
    let items = move || {
        let surveys = book.with(|registers| newest_first(&registers.surveys, |row| row.date));
        let told: Vec<_> = (surveys.iter())
            .filter(|survey| !text(survey).trim().is_empty())
            .map(|survey| {
                let who = [format.day(survey.date), survey.customer.clone()];
                let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
                view! {
                    <li>{text(survey).to_owned()} " " <span class="cell-note">{who.join(" · ")}</span></li>
                }
            })
            .collect();
        match told.is_empty() {
            true => view! { <p class="muted">{words.nothing}</p> }.into_any(),
            false => view! { <ul class="register-texts">{told}</ul> }.into_any(),
        }
    };
    view! { <Card title testid=format!("survey-{key}")>{items}</Card> }
}
