//! How far a long piece of work is.

use super::{Handler, use_text};
use leptos::prelude::*;

/// A bar that fills, or moves to and fro while nobody knows how long it takes.
#[component]
pub fn Progress(
    /// What is being done.
    #[prop(into)]
    label: Signal<String>,
    /// From 0 to 1; `None` when unknown.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// What the bar can't say: "120.000 de 1.000.000 filas".
    #[prop(optional, into)]
    detail: MaybeProp<String>,
    /// With it, there is a button to stop the work.
    #[prop(optional, into)]
    on_cancel: Option<Handler<()>>,
    #[prop(optional, into)] testid: Option<String>,
    #[prop(optional, into)] cancel_testid: Option<String>,
) -> impl IntoView {
    let words = &use_text().ui;
    // Whole percents, so that a thousand small steps repaint a hundred times at most.
    let percent = Memo::new(move |_| value.get().map(|part| (part.clamp(0.0, 1.0) * 100.0) as u8));
    let cancel = on_cancel.map(|on_cancel| {
        view! {
            <button
                type="button"
                class="button button-quiet"
                data-testid=cancel_testid
                on:click=move |_| on_cancel.run(())
            >
                {words.cancel}
            </button>
        }
    });
    view! {
        <div class="progress">
            <div class="progress-words">
                <span>{label}</span>
                <span class="progress-detail">{move || detail.get()}</span>
            </div>
            <div class="progress-line">
                <div
                    class="progress-bar"
                    class:progress-unknown=move || percent.get().is_none()
                    role="progressbar"
                    data-testid=testid
                    aria-label=label
                    aria-valuemin="0"
                    aria-valuemax="100"
                    aria-valuenow=move || percent.get().map(|percent| percent.to_string())
                >
                    <div
                        class="progress-fill"
                        style:width=move || percent.get().map(|percent| format!("{percent}%"))
                    ></div>
                </div>
                {cancel}
            </div>
        </div>
    }
}
