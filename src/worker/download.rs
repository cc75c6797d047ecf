//! A file that the engine makes, for the person's downloads.

use super::{ImportId, use_session};
use crate::browser::download;
use crate::effect::Asked;
use crate::export::Kind;
use crate::profiles::Trait;
use crate::ui::*;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// A file that can be had.
#[derive(Clone, Copy, Debug)]
pub enum Download {
    Analysis(Kind),
    /// Customers by items, with the person's marks.
    Matrix,
    /// What to offer each customer next, but for what was marked.
    Offers,
    /// Customers by level of loyalty, with the person's marks.
    Pyramid,
    Tiers,
    /// Groups of alike customers.
    Profiles(Trait),
    /// What the actions of the plan brought.
    Effect,
    /// The rows of an import that did not enter.
    Rejected(ImportId),
}

impl From<Kind> for Download {
    fn from(kind: Kind) -> Download {
        Download::Analysis(kind)
    }
}

impl From<ImportId> for Download {
    fn from(id: ImportId) -> Download {
        Download::Rejected(id)
    }
}

/// Downloads one of the files, in the dialect of the preferences and the language of the screen,
/// by the settings in force. Scripts find it as `export-customers` and the like.
#[component]
pub fn ExportButton(#[prop(into)] file: Download) -> impl IntoView {
    let words = &use_text().worker.download;
    let (session, chosen) = (use_session(), use_preferences());
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(false));
    let (testid, word) = match file {
        Download::Analysis(Kind::Customers) => ("export-customers", words.customers),
        Download::Analysis(Kind::Segments) => ("export-segments", words.segments),
        Download::Analysis(Kind::Abc) => ("export-abc", words.abc),
        Download::Analysis(Kind::Churn) => ("export-churn", words.churn),
        Download::Analysis(Kind::Cohorts(_)) => ("export-cohorts", words.cohorts),
        Download::Analysis(Kind::ClvModel) => ("export-clv-model", words.clv_model),
        Download::Analysis(Kind::Pairs) => ("export-pairs", words.pairs),
        Download::Analysis(Kind::Dormant) => ("export-dormant", words.dormant),
        Download::Analysis(Kind::Trails) => ("export-trails", words.trails),
        Download::Analysis(Kind::Transitions) => ("export-transitions", words.transitions),
        Download::Analysis(Kind::Profitability) => ("export-profitability", words.profitability),
        Download::Analysis(Kind::Results) => ("export-results", words.results),
        Download::Matrix => ("export-matrix", words.matrix),
        Download::Offers => ("export-offers", words.offers),
        Download::Pyramid => ("export-pyramid", words.pyramid),
        Download::Tiers => ("export-value-tiers", words.value_tiers),
        Download::Profiles(_) => ("export-profiles", words.profiles),
        Download::Effect => ("export-effect", words.effect),
        Download::Rejected(_) => ("export-rejected", words.rejected),
    };
    let save = move |()| {
        let style = chosen.preferences.get_untracked().style();
        let settings = untrack(|| session.settings());
        busy.set(true);
        failed.set(false);
        spawn_local(async move {
            let client = session.client();
            let file = match file {
                Download::Analysis(kind) => client.export(settings, kind, style).await,
                Download::Matrix => {
                    let marks = session.read(|workbook| workbook.marks.clone());
                    client.export_matrix(settings, marks, style).await
                }
                Download::Offers => {
                    let marks = session.read(|workbook| workbook.marks.clone());
                    client.export_offers(settings, marks, style).await
                }
                Download::Pyramid => {
                    let marks = session.read(|workbook| workbook.loyalty.clone());
                    client.export_pyramid(settings, marks, style).await
                }
                Download::Tiers => {
                    let marks = session.read(|workbook| workbook.tiers.clone());
                    client.export_tiers(settings, marks, style).await
                }
                Download::Profiles(by) => {
                    let marks = session.read(|workbook| workbook.tiers.clone());
                    client.export_profiles(settings, marks, by, style).await
                }
                Download::Effect => {
                    let asked =
                        session.read(|workbook| Asked::of(&workbook.plan, workbook.effect, None));
                    client.export_effect(settings, asked, style).await
                }
                Download::Rejected(id) => client.rejected(id, style).await,
            };
            let saved = file.is_ok_and(|file| {
                download::bytes(&file.name, "text/csv;charset=utf-8", &file.bytes).is_ok()
            });
            // The person may have gone to another page meanwhile.
            let _ = failed.try_set(!saved);
            let _ = busy.try_set(false);
        });
    };
    view! {
        <span class="download">
            <Button icon=Icon::Download busy on_click=save testid>{word}</Button>
            <Show when=move || failed.get()>
                <span class="field-error" role="alert">{words.failed}</span>
            </Show>
        </span>
    }
}
