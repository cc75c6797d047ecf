//! The plan as files.

use super::use_plan;
use crate::browser::download;
use crate::export::plan as plan_file;
use crate::plan::{Words, ics};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn TakeAway() -> impl IntoView {
    let text = use_text();
    let words = &text.plan;
    let desk = use_plan();
    let chosen = use_preferences();
    let failed = RwSignal::new(false);
    let csv = move |()| {
        let style = chosen.preferences.get_untracked().style();
        let bytes = desk
            .plan
            .with_untracked(|plan| plan_file(&plan.actions, &text.course, style));
        failed.set(download::bytes("plan.csv", "text/csv;charset=utf-8", &bytes).is_err());
    };
    let calendar = move |()| {
        let spoken = Words {
            name: words.calendar_name,
            who: words.all.who,
            how: words.all.how,
            customers: words.all.customers,
            state: words.all.state,
            states: text.names.states_of_actions,
        };
        let bytes = desk
            .plan
            .with_untracked(|plan| ics(&plan.actions, today(), &spoken));
        failed.set(download::bytes("plan.ics", "text/calendar;charset=utf-8", &bytes).is_err());
    };
    view! {
        <div class="no-print">
            <Card title=words.take_away>
                <div class="row-end">
                    <DialectSelect/>
                    <Button icon=Icon::Download on_click=csv testid="export-plan">{words.csv}</Button>
                    <Button icon=Icon::Download on_click=calendar testid="export-ics">{words.ics}</Button>
                </div>
                <p class="field-help">{words.ics_help}</p>
                <Show when=move || failed.get()>
                    <p class="field-error" role="alert">{words.failed}</p>
                </Show>
            </Card>
        </div>
    }
}
