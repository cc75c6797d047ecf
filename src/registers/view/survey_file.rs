//! Answers from a CSV.

use super::book::Book;
use crate::browser::{download, file::File};
use crate::registers::{SURVEY_COLUMNS, Survey, SurveyFault, SurveyWrong, read_surveys};
use crate::ui::*;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// What became of the file that was chosen last.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Added(usize),
    Refused(Vec<SurveyFault>),
    Unreadable,
}

/// Faults shown; whoever corrects those sees the rest.
const FAULTS: usize = 20;

async fn read(file: File) -> Result<Vec<Survey>, Outcome> {
    let bytes = file.read(0, file.size()).await;
    let bytes = bytes.map_err(|_| Outcome::Unreadable)?;
    read_surveys(&bytes).map_err(Outcome::Refused)
}

#[component]
pub fn ImportCard(book: Book) -> impl IntoView {
    let words = &use_text().registers.surveys;
    let outcome = RwSignal::new(None::<Outcome>);
    let take = move |files: Vec<_>| {
        let Some(file) = files.into_iter().next() else {
            return;
        };
        let file = File::from(file);
        spawn_local(async move {
            let told = match read(file).await {
                Ok(surveys) => {
                    let added = surveys.len();
                    book.change(|registers| registers.surveys.extend(surveys));
                    Outcome::Added(added)
                }
                Err(outcome) => outcome,
            };
            // The person may have gone to another page meanwhile.
            let _ = outcome.try_set(Some(told));
        });
    };
    let headings = SURVEY_COLUMNS.map(|[spanish, _]| spanish);
    let template = move |()| {
        // With the mark by which spreadsheets know UTF-8.
        let text = format!("\u{feff}{}\r\n", headings.join(";"));
        let _ = download::bytes("encuestas.csv", "text/csv;charset=utf-8", text.as_bytes());
    };
    view! {
        <Card title=words.import lead=(words.import_lead)(&headings.join(", ")) testid="survey-import">
            <FileDrop
                title=words.import_drop
                button=words.import_button
                accept=".csv,.txt,text/csv"
                quiet=true
                on_files=take
                testid="survey-file"
            >
                <Button icon=Icon::Download on_click=template testid="survey-template">
                    {words.template}
                </Button>
            </FileDrop>
            {move || outcome.get().map(result)}
        </Card>
    }
}

fn result(outcome: Outcome) -> AnyView {
    let words = &use_text().registers.surveys;
    match outcome {
        Outcome::Added(added) => {
            let words = (words.imported)(&use_format().count(added));
            view! { <Banner tone=Tone::Success testid="survey-added">{words}</Banner> }.into_any()
        }
        Outcome::Unreadable => {
            view! { <Banner tone=Tone::Error>{words.unreadable}</Banner> }.into_any()
        }
        Outcome::Refused(faults) => {
            let lines = faults.into_iter().take(FAULTS).map(|fault| {
                let what = wrong(&fault.wrong);
                view! { <li>{(words.fault)(&fault.line.to_string(), &what)}</li> }
            });
            view! {
                <Banner tone=Tone::Error testid="survey-refused">
                    {words.refused}
                    <ul class="register-texts">{lines.collect_view()}</ul>
                </Banner>
            }
            .into_any()
        }
    }
}

fn wrong(wrong: &SurveyWrong) -> String {
    let words = &use_text().registers.surveys;
    match wrong {
        SurveyWrong::NoDateColumn => words.no_date_column.to_owned(),
        SurveyWrong::Date(text) => (words.bad_date)(text),
        SurveyWrong::Score(text) => (words.bad_score)(text),
        SurveyWrong::YesNo(text) => (words.bad_yes)(text),
        SurveyWrong::Torn => words.torn.to_owned(),
        SurveyWrong::NoAnswers => words.no_answers.to_owned(),
    }
}
