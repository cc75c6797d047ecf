//! Where one customer stands on the pyramid, and by which rule.

use super::hue;
use super::levels::rule;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Nothing while it is unknown.
#[component]
pub fn LevelCard(code: String) -> impl IntoView {
    let text = use_text();
    let words = &text.pyramid.one;
    let format = use_format();
    let session = use_session();
    let marks = session.part(|workbook| &workbook.loyalty);
    let report = session.report(move |client, settings| {
        let (code, marks) = (code.clone(), marks.get());
        async move { client.level_of(settings, marks, code).await }
    });
    let row = Memo::new(move |_| report.with(|report| report.clone()?.ok()?));
    move || {
        row.get().map(|row| {
            let rules = session.settings().pyramid.rules;
            let said = match row.mark {
                Some(mark) if mark.level() == row.level => words.by_hand.to_owned(),
                _ => (words.because)(
                    &rule(row.level, &rules),
                    &(text.rfm.purchases)(&format.integer(row.purchases)),
                ),
            };
            view! {
                <Card title=words.title testid="customer-level">
                    <div class="stack">
                        <p>
                            <span class=badge_class(hue(row.level), false)>
                                {text.names.loyalty[row.level as usize]}
                            </span>
                        </p>
                        <p>{said}</p>
                        <div class="row">
                            <LinkButton href=Route::Pyramid.href()>{words.to_pyramid}</LinkButton>
                        </div>
                    </div>
                </Card>
            }
        })
    }
}
