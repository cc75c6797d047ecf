//! A report on the page, in each of its states.

use super::{Failure, Job, Report, failure_text, use_session};
use crate::ui::*;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[derive(Clone, Debug, PartialEq)]
enum State {
    Waiting,
    Ready,
    Failed(Failure),
}

/// Shows that a report is on its way, that it failed and what to do, or `content` with it.
///
/// `content` is made once and gets a signal: when settings or sales change, the old figures stay
/// until the new ones replace them in place, so that whoever is typing keeps the focus.
#[component]
pub fn Answer<T, V, F>(report: Report<T>, content: F) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
    F: Fn(Signal<T>) -> V + 'static,
{
    let content = StoredValue::new_local(content);
    let state = Memo::new(move |_| {
        report.with(|report| match report {
            None => State::Waiting,
            Some(Ok(_)) => State::Ready,
            Some(Err(failure)) => State::Failed(failure.clone()),
        })
    });
    move || match state.get() {
        State::Failed(failure) => view! { <Failed failure/> }.into_any(),
        State::Waiting => waiting().into_any(),
        State::Ready => {
            let Some(Ok(first)) = report.get_untracked() else {
                return waiting().into_any();
            };
            let latest = Memo::new(move |before: Option<&T>| {
                report.with(|report| match report {
                    Some(Ok(report)) => report.clone(),
                    _ => before.unwrap_or(&first).clone(),
                })
            });
            content.with_value(|content| content(latest.into()).into_any())
        }
    }
}

fn waiting() -> impl IntoView {
    let label = use_text().ui.loading;
    view! {
        <div class="answer-waiting" role="status">
            <span class="spoken">{label}</span>
            <div></div>
            <div></div>
            <div></div>
        </div>
    }
}

/// Why there is nothing to show, and the way on.
#[component]
fn Failed(failure: Failure) -> impl IntoView {
    let text = use_text();
    let words = &text.worker.failure;
    let session = use_session();
    let no_sales = failure == Failure::NoSales;
    let (title, lead) = if no_sales && session.lost.get_untracked() {
        (words.lost.0.to_owned(), words.lost.1.to_owned())
    } else {
        failure_text(text, &failure)
    };
    let busy = RwSignal::new(false);
    let sample = move |()| {
        busy.set(true);
        spawn_local(async move {
            // If it failed, the button is still there.
            let _ = session.apply(Job::Sample(session.next_id())).await;
            let _ = busy.try_set(false); // the button is gone when all went well
        });
    };
    let icon = if no_sales {
        Icon::Import
    } else {
        Icon::Warning
    };
    view! {
        <div data-testid="answer-failed" role=(!no_sales).then_some("alert")>
            <EmptyState icon title lead>
                <LinkButton href=Route::Import.href() kind=ButtonKind::Primary icon=Icon::Import>
                    {words.import_link}
                </LinkButton>
                <Button busy on_click=sample testid="answer-sample">{words.sample}</Button>
            </EmptyState>
        </div>
    }
}
