//! Prices of one month, as the page asks for them and says that they are in force.

use super::client::unexpected;
use super::job::{Failure, Job, Reply};
use super::link::Client;
use super::session::{Session, use_session};
use crate::customers::Settings;
use crate::ledger::Day;
use crate::price_index::{Month, Report, Restating};
use crate::ui::*;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

impl Client {
    pub async fn prices(&self, settings: Settings) -> Result<Report, Failure> {
        match self.ask(Job::Prices(settings), None).await? {
            Reply::Prices(report) => Ok(*report),
            other => Err(unexpected(other)),
        }
    }
}

impl Session {
    /// Has the engine follow the price index of the workbook.
    pub(super) fn follow_prices(&self) {
        let session = *self;
        let restating = self.part(|workbook| &workbook.prices);
        Effect::new(move |before: Option<Restating>| {
            let now = restating.get();
            if before.is_some_and(|before| before != now) {
                let job = Job::Restate(now.clone());
                spawn_local(async move {
                    // An engine that has stopped begins with the index in force.
                    if let Ok(loaded) = session.client().change(job).await {
                        session.show(loaded);
                    }
                });
            }
            now
        });
    }

    /// The month at whose prices the analyses are, tracked; `None` for as invoiced.
    pub fn price_basis(&self) -> Memo<Option<Month>> {
        let session = *self;
        let restating = self.part(|workbook| &workbook.prices);
        Memo::new(move |_| {
            let dated = session.loaded.with(|loaded| {
                let loaded = loaded.as_ref().filter(|loaded| !loaded.summarised)?;
                loaded.days
            });
            let (_, last) = dated?;
            restating.with(|restating| {
                restating.in_force()?;
                Some(restating.basis(&session.settings().span(), last))
            })
        })
    }
}

/// Says at which prices the amounts of the page are, where not as invoiced.
#[component]
pub fn PriceBadge() -> impl IntoView {
    let words = &use_text().price_index;
    let format = use_format();
    let basis = use_session().price_basis();
    move || {
        basis.get().map(|basis| {
            let month = format.month(Day::first_of_month(basis));
            view! {
                <a
                    class="badge hue-amber price-badge"
                    href=Route::Inflation.href()
                    data-testid="price-badge"
                >
                    {(words.badge)(&month)}
                </a>
            }
        })
    }
}
