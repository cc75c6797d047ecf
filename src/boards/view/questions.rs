//! The fourteen questions, each with the firm's own evidence (GRC-14 to 16).

use super::links::{Links, register};
use super::{answer_badge, use_wall};
use crate::abc::Class;
use crate::boards::{Answer, Answered, Block, Question, tally};
use crate::course::{Figure, Figures, Known, Period, Value, use_known};
use crate::registers::{Asked, Block as Part, Facts, completeness, due};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn QuestionsBoard() -> impl IntoView {
    let known = use_known();
    let blocks = Block::ALL.map(|block| view! { <BlockCard block known/> });
    view! {
        <p class="boards-next" role="status" data-testid="questions-tally">{tallied(&Question::ALL)}</p>
        <Period known/>
        {blocks}
    }
}

/// How a block, or all, is answered.
fn tallied(questions: &'static [Question]) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let words = &use_text().boards.questions;
    let format = use_format();
    let wall = use_wall();
    move || {
        let tally = wall.with(|boards| tally(boards, questions.iter()));
        let [no, partly, yes] = tally.answers.map(|count| format.count(count));
        (words.tally)(&yes, &partly, &no, &format.count(tally.open))
    }
}

#[component]
fn BlockCard(block: Block, known: Memo<Known>) -> impl IntoView {
    let words = &use_text().boards.questions;
    let lead = Signal::derive(tallied(block.questions()));
    let questions = block.questions().iter().map(move |&question| {
        view! { <QuestionLine question known/> }
    });
    view! {
        <Card
            title=words.blocks[block as usize]
            lead
            testid=format!("questions-{}", block.machine_name())
        >
            <ol role="list" class="boards-questions">{questions.collect_view()}</ol>
        </Card>
    }
}

/// The pages with the lists.
fn routes(question: Question) -> Vec<Route> {
    match question {
        Question::LevelOfTreatment => vec![register("policies"), Route::ValueTiers],
        Question::WhichPersonalisation => vec![Route::CrossSell, register("policies")],
        Question::AbleToDiffer => vec![register("policies"), register("benefits")],
        Question::BusinessCase => vec![Route::Clv, register("benefits")],
        Question::Priorities => vec![register("surveys"), register("complaints")],
        Question::UnmetNeeds => vec![register("surveys"), Route::CrossSell],
        Question::Preferred => vec![Route::ValueTiers],
        Question::System => vec![Route::Readiness, Route::Rfm],
        Question::SalesForce => vec![register("problems"), register("contacts")],
        Question::MostValuable => vec![Route::Abc, Route::ValueTiers],
        Question::KnowsThem => vec![Route::Abc, register("contacts")],
        Question::ToLeave => vec![Route::ValueTiers],
        Question::CostAligned => vec![Route::ValueTiers],
        Question::FromCompetitors => vec![Route::ValueTiers],
    }
}

#[component]
fn QuestionLine(question: Question, known: Memo<Known>) -> impl IntoView {
    let text = use_text();
    let words = &text.boards.questions;
    let format = use_format();
    let wall = use_wall();
    let asked = words.questions[question as usize];
    let number = question.number();
    let answered = Memo::new(move |_| {
        wall.with(|boards| boards.questions.get(&question).cloned().unwrap_or_default())
    });
    let read = move |part: fn(&Answered) -> Option<Answer>| answered.with(part);
    // As one would say it: yes first.
    let options = [Answer::Yes, Answer::Partly, Answer::No].map(|answer| {
        let word = text.boards.answers[answer as usize];
        Choice::new(Some(answer), answer.machine_name(), word)
    });
    let set = move |answer: Option<Answer>| {
        if let Some(answer) = answer {
            wall.change(|boards| boards.answer(question, answer, today()));
        }
    };
    let note = move |typed: String| wall.change(|boards| boards.note(question, typed));
    let when = move || match answered.with(|answered| answered.day) {
        Some(day) => (words.answered_on)(&format.day(day)),
        None => words.unanswered.to_owned(),
    };
    let badge = move || read(|answered| answered.answer).map(answer_badge);
    let best = (question == Question::KnowsThem).then(|| view! { <KnownBest known/> });
    view! {
        <li class="boards-question" data-testid=format!("question-{number}")>
            <h3 class="boards-asked"><span class="boards-number">{number}</span> <span>{asked}</span></h3>
            <div class="course-columns">
                <aside class="course-evidence" aria-label=text.course.evidence>
                    <h4>{text.course.evidence}</h4>
                    {best}
                    <Figures figures=question.figures() known/>
                    <Links routes=routes(question)/>
                </aside>
                <div class="course-work">
                    <div class="boards-answer">
                        <Segmented
                            label=words.answer
                            options=options.to_vec()
                            value=Signal::derive(move || read(|answered| answered.answer))
                            on_change=set
                            testid=format!("answer-{number}")
                        />
                        <p class="muted" data-testid=format!("question-{number}-day")>{badge} " " {when}</p>
                    </div>
                    <TextArea
                        label=words.note
                        value=Signal::derive(move || answered.with(|answered| answered.note.clone()))
                        on_change=note
                        help=words.note_help
                        testid=format!("question-{number}-note")
                    />
                </div>
            </div>
        </li>
    }
}

/// How many customers of class A have a complete file (GRC-16.2).
#[component]
fn KnownBest(known: Memo<Known>) -> impl IntoView {
    let text = use_text();
    let words = &text.boards.questions;
    let format = use_format();
    let session = use_session();
    let registers = session.part(|workbook| &workbook.registers);
    let codes = Memo::new(move |_| {
        registers.with(|registers| registers.files.keys().cloned().collect::<Vec<_>>())
    });
    let report = session.report(move |client, settings| {
        let asked = Asked {
            codes: codes.get(),
            ..Asked::default()
        };
        async move { client.followed(settings, asked).await }
    });
    let complete = move || {
        report.with(|report| {
            let followed = report.as_ref()?.as_ref().ok()?;
            Some(registers.with(|registers| {
                let met = registers.interactions.iter();
                let met: Vec<&str> = met.map(|one| one.customer.trim()).collect();
                let due = due(&registers.interactions, &registers.files);
                let due: BTreeSet<&str> = due.iter().map(|one| one.customer.trim()).collect();
                let files = registers.files.iter().filter(|(code, file)| {
                    let own = followed.known.get(code.trim());
                    let facts = Facts {
                        known: own,
                        interactions: met.iter().filter(|one| **one == code.trim()).count() as u32,
                        has_next: due.contains(code.trim()),
                    };
                    let whole = |part: &Part| part.filled == part.fields;
                    own.is_some_and(|own| own.class == Some(Class::A))
                        && completeness(file, facts).iter().all(whole)
                });
                files.count() as u32
            }))
        })
    };
    let told = move || {
        let all = known.with(|known| known.value(Figure::ClassA));
        let (Some(Value::Part(all, _)), Some(complete)) = (all, complete()) else {
            return NO_FIGURE.to_owned();
        };
        let share = f64::from(complete) / f64::from(all.max(1));
        (words.known_best_told)(
            &format.integer(complete),
            &format.integer(all),
            &format.percent(share, 0),
        )
    };
    view! {
        <div class="course-figure" data-testid="known-best">
            <span>{words.known_best}</span>
            <strong class="course-value">{told}</strong>
            <span class="cell-note">{words.known_best_formula}</span>
        </div>
    }
}
