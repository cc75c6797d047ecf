//! A chart on the page: drawn to fit, read out under the pointer or by the arrows, with its data
//! as a table.

mod canvas;
mod twin;

use super::use_text;
use crate::chart::Plot;
use canvas::Canvas;
use leptos::prelude::*;
use twin::TwinTable;

/// A chart that answers the question in its title.
///
/// `plot` may change at any time: the old drawing stays until the new one is made. It is drawn anew
/// when its width or the colours of the page change.
#[component]
pub fn Chart<P: Plot + Clone + Send + Sync + 'static>(
    /// The question: "¿Quién hace el 80 % de las ventas?"
    #[prop(into)]
    title: Signal<String>,
    /// The answer in one sentence, with its figures. Read aloud with the title.
    #[prop(optional, into)]
    answer: MaybeProp<String>,
    /// `Signal::derive(move || …)` of the room's own plot.
    plot: Signal<P>,
    /// Buttons at the right of the title.
    #[prop(optional, into)]
    actions: ViewFn,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let words = &use_text().ui;
    let twin = Signal::derive(move || plot.with(Plot::twin));
    view! {
        <figure class="chart" data-testid=testid>
            <figcaption class="chart-head">
                <div class="card-words">
                    <h2 class="card-title">{title}</h2>
                    {move || answer.get().map(|answer| view! { <p class="chart-answer">{answer}</p> })}
                </div>
                <div class="card-actions">{actions.run()}</div>
            </figcaption>
            <Canvas title answer plot/>
            <TwinTable title twin/>
            <p class="spoken">{words.chart_keys}</p>
        </figure>
    }
}
