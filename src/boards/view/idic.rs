//! The four steps with their state, and what the firm writes of each (GRC-12, FID-2, FID-8).

use super::links::{Links, register};
use super::{answer_badge, use_facts, use_wall};
use crate::boards::{Facts, Stage, Step, StepNote};
use crate::course::{Known, Period, use_known};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn IdicBoard() -> impl IntoView {
    let words = &use_text().boards.idic;
    let known = use_known();
    let facts = use_facts(known);
    let stages = [Stage::Analysis, Stage::Relationship].map(|stage| {
        let (name, what) = words.stages[stage as usize];
        let steps = Step::ALL
            .into_iter()
            .filter(move |step| step.stage() == stage);
        let steps = steps.map(|step| view! { <StepCard step facts known/> });
        view! {
            <section class="stack" aria-label=name>
                <div class="boards-band">
                    <h2>{name}</h2>
                    <p>{what}</p>
                </div>
                {steps.collect_view()}
            </section>
        }
    });
    view! {
        <Period known/>
        <div class="boards-idic" data-testid="idic">{stages}</div>
        <p class="boards-return">{Icon::Undo.view()} <span>{words.feedback}</span></p>
    }
}

fn routes(step: Step) -> Vec<Route> {
    match step {
        Step::Identify => vec![Route::Customers, Route::Readiness, register("contacts")],
        Step::Differentiate => vec![
            Route::Rfm,
            Route::ValueTiers,
            Route::Churn,
            Route::CrossSell,
        ],
        Step::Interact => vec![register("contacts"), Route::Plan],
        Step::Customise => vec![register("policies"), register("benefits"), Route::CrossSell],
    }
}

/// The figures that tell the state.
fn told(step: Step, facts: &Facts) -> String {
    let (words, format) = (&use_text().boards.idic, use_format());
    let count = |number: u32| format.integer(number);
    match step {
        Step::Identify => {
            let share = match facts.customers {
                0 => NO_FIGURE.to_owned(),
                all => format.percent(f64::from(facts.emailed) / f64::from(all), 0),
            };
            let (emailed, all) = (count(facts.emailed), count(facts.customers));
            (words.identify)(&emailed, &all, &share, &count(facts.files))
        }
        Step::Differentiate => {
            let names = words.groupings.into_iter().zip(facts.groupings);
            let names: Vec<&str> = names.filter(|(_, is)| *is).map(|(name, _)| name).collect();
            (words.differentiate)(&format.count(names.len()), &names.join(", "))
        }
        Step::Interact => {
            let (managed, all) = (count(facts.managed), count(facts.customers));
            let (contacts, actions) = (count(facts.contacts), count(facts.actions));
            (words.interact)(&contacts, &actions, &managed, &all)
        }
        Step::Customise => {
            let (policies, benefits) = (count(facts.policies), count(facts.benefits));
            (words.customise)(&policies, &benefits, &count(facts.offers))
        }
    }
}

#[component]
fn StepCard(step: Step, facts: Memo<Facts>, known: Memo<Known>) -> impl IntoView {
    let words = &use_text().boards.idic;
    let wall = use_wall();
    let (title, points) = words.steps[step as usize];
    let name = step.machine_name();
    let state = move || answer_badge(facts.with(|facts| step.state(facts)));
    let figure = move || facts.with(|facts| told(step, facts));
    let of_sales = step != Step::Customise;
    let no_sales = move || {
        let missing = of_sales && known.with(|known| known.sales.is_none() && !known.waiting);
        missing.then(|| view! { <p class="muted">{words.no_sales}</p> })
    };
    let note = move |part: fn(&StepNote) -> &String| {
        Signal::derive(move || {
            let read = |note: &StepNote| part(note).clone();
            wall.with(|boards| boards.idic.get(&step).map(read).unwrap_or_default())
        })
    };
    let write = move |part: fn(&mut StepNote) -> &mut String| {
        move |typed: String| {
            wall.change(|boards| {
                let note = boards.idic.entry(step).or_default();
                *part(note) = typed;
                if *note == StepNote::default() {
                    boards.idic.remove(&step);
                }
            });
        }
    };
    let points = points.iter().map(|point| view! { <li>{*point}</li> });
    view! {
        <article class="card boards-step" data-testid=format!("idic-{name}")>
            <header class="course-aspect-head">
                <span class="course-number" aria-hidden="true">{step as usize + 1}</span>
                <h3>{title}</h3>
            </header>
            <ul class="boards-points">{points.collect_view()}</ul>
            <div class="course-evidence">
                <p class="spread">
                    <strong>{words.state}</strong>
                    <span data-testid=format!("idic-{name}-state")>{state}</span>
                </p>
                <p data-testid=format!("idic-{name}-figure")>{figure}</p>
                {no_sales}
                <Disclosure summary=words.rule><p class="card-lead">{words.rules[step as usize]}</p></Disclosure>
                <Links routes=routes(step)/>
            </div>
            <TextArea
                label=words.text
                value=note(|note| &note.text)
                on_change=write(|note| &mut note.text)
                help=words.text_help
                testid=format!("idic-{name}-text")
            />
            <TextArea
                label=words.missing
                value=note(|note| &note.missing)
                on_change=write(|note| &mut note.missing)
                help=words.missing_help
                testid=format!("idic-{name}-missing")
            />
        </article>
    }
}
