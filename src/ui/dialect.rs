//! The choice of how downloaded files are written.

use super::{Card, Choice, Dialect, Select, use_preferences, use_text};
use leptos::prelude::*;

/// The dialect of the files that go out, kept with the preferences. One per page at most: scripts
/// find it as `export-dialect`.
#[component]
pub fn DialectSelect(#[prop(optional, into)] help: MaybeProp<String>) -> impl IntoView {
    let words = &use_text().ui;
    let (value, on_change) = use_preferences().field(
        |now| now.export_dialect,
        |now, new| now.export_dialect = new,
    );
    let options = vec![
        Choice::new(Dialect::Es, "es", words.dialect_es),
        Choice::new(Dialect::Intl, "intl", words.dialect_intl),
    ];
    view! {
        <Select label=words.export_dialect options value on_change help testid="export-dialect"/>
    }
}

/// Files to take away, in the dialect that is chosen beside them.
#[component]
pub fn TakeAwayCard(
    #[prop(into)] title: String,
    #[prop(optional, into)] lead: MaybeProp<String>,
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="no-print">
            <Card title lead>
                <div class="row-end">
                    <DialectSelect/>
                    {children()}
                </div>
            </Card>
        </div>
    }
}
