//! The answers of the surveys.

use super::Page;
use super::book::{RegisterHead, customer_cell, customers, use_book};
use super::survey_cards::{FiguresCards, TextsCards};
use super::survey_file::ImportCard;
use super::to_ask::ToAskCard;
use crate::registers::{Asked, Registers, Survey, newest_first, question};
use crate::ui::*;
use leptos::prelude::*;

fn asked(registers: &Registers) -> Asked {
    let surveys = registers.surveys.iter();
    Asked::names(surveys.map(|survey| survey.customer.clone()))
}

#[component]
pub fn SurveysPage() -> impl IntoView {
    let words = &use_text().registers.surveys;
    let book = use_book();
    let any = book.signal(|registers| !registers.surveys.is_empty());
    view! {
        <RegisterHead page=Page::Surveys/>
        <Show when=move || any.get()>
            <FiguresCards book/>
        </Show>
        <Rows/>
        <ToAskCard book/>
        <Show when=move || any.get()>
            <TextsCards book/>
        </Show>
        <ImportCard book/>
        <p class="no-print">
            <a href=Page::SurveyForm.href() data-testid="survey-form">{words.form}</a>
        </p>
    }
}

#[component]
fn Rows() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.surveys, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let followed = book.followed(asked);
    let rows = book.rows(|registers| newest_first(&registers.surveys, |row| row.date));
    let heads = vec![
        Head::text(fields.date),
        Head::text(fields.customer),
        Head::figure(words.score_kpi),
        Head::text(words.word),
        Head::text(words.recommend),
    ];
    let cells = move |survey: Survey| {
        let score = survey
            .score
            .map_or(NO_FIGURE.into(), |score| format.integer(score));
        let recommended = match survey.recommended {
            Some(true) => words.yes,
            Some(false) => words.no,
            None => NO_FIGURE,
        };
        vec![
            Cell::text(format.day(survey.date)),
            followed.with(|all| customer_cell(&survey.customer, all.as_ref())),
            Cell::figure(score),
            Cell::text(survey.word),
            Cell::text(recommended),
        ]
    };
    let fresh = move |()| Survey {
        date: today(),
        ..Survey::default()
    };
    // Built anew with the firm's name, which stands in the questions.
    let firm = book.firm();
    move || {
        view! {
            <RegisterTable
                title=words.list
                empty=words.empty
                add=words.add
                entries=entries(&firm.get())
                rows
                heads=heads.clone()
                cells
                fresh
                on_edit=book.edit(|registers| &mut registers.surveys)
                testid="survey"
            />
        }
    }
}

fn entries(firm: &str) -> Vec<Entry<Survey>> {
    let text = use_text();
    let (words, fields) = (&text.registers.surveys, &text.registers.fields);
    let [
        first_choice,
        strengths,
        word,
        failure,
        idea,
        recommended,
        why,
    ] = words.questions.map(|text| question(text, firm));
    let answers = [words.not_asked, words.yes, words.no];
    vec![
        Entry::new(
            "date",
            fields.date,
            Input::Date(|row: &mut Survey| &mut row.date),
        ),
        Entry::new(
            "customer",
            fields.customer,
            Input::Suggested(|row: &mut Survey| &mut row.customer, customers()),
        )
        .help(fields.customer_help),
        Entry::new(
            "first-choice",
            first_choice,
            Input::Prose(|row: &mut Survey| &mut row.first_choice),
        ),
        Entry::new(
            "strengths",
            strengths,
            Input::Prose(|row: &mut Survey| &mut row.strengths),
        ),
        Entry::new("word", word, Input::Line(|row: &mut Survey| &mut row.word)),
        Entry::new(
            "failure",
            failure,
            Input::Prose(|row: &mut Survey| &mut row.failure),
        ),
        Entry::new("idea", idea, Input::Prose(|row: &mut Survey| &mut row.idea)),
        Entry::one_of("recommended", recommended, answers, answered, |row, at| {
            row.recommended = [None, Some(true), Some(false)].get(at).copied().flatten();
        }),
        Entry::new("why", why, Input::Prose(|row: &mut Survey| &mut row.why)),
        Entry::one_of(
            "score",
            words.score,
            scores(),
            |row| row.score.map_or(0, usize::from),
            |row, at| {
                row.score = u8::try_from(at)
                    .ok()
                    .filter(|score| (1..=10).contains(score));
            },
        ),
    ]
}

/// The place of the answer among none, yes and no.
fn answered(survey: &Survey) -> usize {
    match survey.recommended {
        None => 0,
        Some(true) => 1,
        Some(false) => 2,
    }
}

/// Nothing, then 1 to 10.
fn scores() -> Vec<String> {
    let none = std::iter::once(use_text().registers.surveys.not_asked.to_owned());
    none.chain((1..=10).map(|score| score.to_string()))
        .collect()
}
