//! Whether the sales stay in this browser, wherever that is asked.

use super::{Keeping, use_session};
use crate::ui::*;
use leptos::prelude::*;

/// Whether the sales stay in this browser, in honest words.
#[component]
pub fn KeepPanel() -> impl IntoView {
    let words = &use_text().holdings.keep;
    let session = use_session();
    let (remember, on_remember) =
        use_preferences().field(|now| now.remember, |now, new| now.remember = new);
    let said = move || match session.keeping.get() {
        Keeping::Kept => words.kept.to_owned(),
        Keeping::Working => words.working.to_owned(),
        Keeping::No => words.not_kept.to_owned(),
        Keeping::Refused(why) => (words.refused)(&why),
    };
    let state = move || match session.keeping.get() {
        Keeping::Kept => "kept",
        Keeping::Working => "working",
        Keeping::No => "no",
        Keeping::Refused(_) => "refused",
    };
    view! {
        <div class="import-keep" data-testid="import-keeping" data-state=state>
            <Checkbox
                label=words.remember
                checked=remember
                on_change=on_remember
                testid="remember"
            />
            <p class="field-help" role="status">{said} " " {words.honest}</p>
        </div>
    }
}
