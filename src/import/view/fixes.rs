//! What may be set right for all rows at once.

use crate::import::{Choices, Fix, FixKind};
use crate::ui::*;
use leptos::prelude::*;

/// A button per fix; nothing where there is none.
#[component]
pub fn Fixes(fixes: Vec<Fix>, #[prop(into)] on_fix: Handler<FixKind>) -> impl IntoView {
    let words = &use_text().questions;
    let fmt = use_format();
    let buttons = fixes.iter().map(|fix| {
        let rows = fmt.count(fix.rows.unwrap_or_default() as usize);
        let (word, testid) = match fix.kind {
            FixKind::DateOrder => ((words.fix_dates)(&rows), "fix-dates"),
            FixKind::Decimal => ((words.fix_decimals)(&rows), "fix-decimals"),
            FixKind::FillDown => ((words.fix_fill_down)(&rows), "fix-fill-down"),
            FixKind::PlainQuotes => (words.fix_quotes.to_owned(), "fix-quotes"),
        };
        let kind = fix.kind;
        view! { <Button on_click=move |()| on_fix.run(kind) testid>{word}</Button> }
    });
    let any = !fixes.is_empty();
    let buttons = buttons.collect_view();
    any.then(|| {
        view! {
            <p>{words.fixes}</p>
            <div class="row">{buttons}</div>
        }
    })
}

/// The choice that a fix is.
pub fn apply(kind: FixKind, choices: &mut Choices) {
    match kind {
        FixKind::DateOrder => choices.rescue.other_date_order = true,
        FixKind::Decimal => choices.rescue.other_decimal = true,
        FixKind::FillDown => choices.rescue.fill_down = true,
        FixKind::PlainQuotes => choices.quoting = Some(false),
    }
}
