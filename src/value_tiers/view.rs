//! The tiers of value on screen.

mod alignment;
mod edit;
mod limit;
mod list;
mod one;
mod problems;
mod rules;
mod tiers;

pub use one::TierCard;

use super::{Query, Side, Sort, Summary, Tier};
use crate::chart::Hue;
use crate::ui::*;
use crate::worker::{Answer, Download, ExportButton, PeriodBar, TiersPage, use_session};
use alignment::AlignmentCard;
use edit::EditDialog;
use leptos::prelude::*;
use limit::LimitCard;
use list::ListCard;
use problems::ProblemsCard;
use rules::RulesCard;
use tiers::Tiers;

/// Rows at first, and with each wish for more.
const ROWS: u32 = 50;

/// What is looked at, and of whom something is being noted.
#[derive(Clone, Copy)]
struct Looking {
    tier: RwSignal<Option<Tier>>,
    side: RwSignal<Option<Side>>,
    sort: RwSignal<Sort>,
    limit: RwSignal<u32>,
    /// Code and name.
    edited: RwSignal<Option<(String, String)>>,
}

/// Whom to keep, whom to grow, whom not.
#[component]
pub fn ValueTiersPage() -> impl IntoView {
    let words = &use_text().value_tiers;
    let session = use_session();
    let looking = Looking {
        tier: RwSignal::new(asked_for()),
        side: RwSignal::new(None),
        sort: RwSignal::new(Sort::default()),
        limit: RwSignal::new(ROWS),
        edited: RwSignal::new(None),
    };
    let marks = session.part(|workbook| &workbook.tiers);
    let report = session.report(move |client, settings| {
        let query = Query {
            tier: looking.tier.get(),
            side: looking.side.get(),
            sort: looking.sort.get(),
            limit: looking.limit.get(),
            ..Query::default()
        };
        let marks = marks.get();
        async move { client.tiers(settings, marks, query).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| Some(lead(&report.as_ref()?.as_ref().ok()?.summary)))
    });
    let content = move |page: Signal<TiersPage>| {
        let summary = Memo::new(move |_| page.with(|page| page.summary.clone()));
        view! {
            <Tiers summary looking/>
            <LimitCard summary/>
            <ListCard page looking/>
            <ProblemsCard summary looking/>
            <AlignmentCard page/>
            <RulesCard summary/>
            <EditDialog looking/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Download::Tiers/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// The tier that the address names: `#/value-tiers?tier=mvc`.
fn asked_for() -> Option<Tier> {
    let place = use_place().get_untracked();
    let name = place.param("tier")?;
    Tier::ALL
        .into_iter()
        .find(|tier| tier.machine_name() == name)
}

/// The page's answer in one sentence.
fn lead(summary: &Summary) -> String {
    let (words, format) = (&use_text().value_tiers, use_format());
    let best = summary.tiers[Tier::MostValuable as usize];
    match summary.all.customers {
        0 => words.lead_none.to_owned(),
        _ => (words.lead)(
            &format.integer(best.customers),
            &format.percent(best.net().share_of(summary.all.net()), 1),
        ),
    }
}

/// The colour of a tier, the same on the whole page.
fn hue(tier: Tier) -> Hue {
    match tier {
        Tier::MostValuable => Hue::Accent,
        Tier::MostGrowable => Hue::Blue,
        Tier::Migrator => Hue::Amber,
        Tier::Unclassified => Hue::Grey,
        Tier::BelowZero => Hue::Orange,
    }
}
