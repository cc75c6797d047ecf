//! The pyramid on screen.

mod levels;
mod list;
mod marks;
mod one;
mod rules;
mod time;

pub use one::LevelCard;

use super::{Level, Summary};
use crate::chart::Hue;
use crate::ui::*;
use crate::worker::{Answer, Download, ExportButton, PeriodBar, PyramidPage as Page, use_session};
use leptos::prelude::*;
use levels::Levels;
use list::ListCard;
use marks::MarksCard;
use rules::RulesCard;
use time::TimeCard;

/// Rows at first, and with each wish for more.
const ROWS: u32 = 50;

/// How many on each level, by which rules, with how much of the time.
#[component]
pub fn PyramidPage() -> impl IntoView {
    let words = &use_text().pyramid;
    let session = use_session();
    let level = RwSignal::new(None::<Level>);
    let limit = RwSignal::new(ROWS);
    let loyalty = session.part(|workbook| &workbook.loyalty);
    let report = session.report(move |client, settings| {
        let (level, limit, marks) = (level.get(), limit.get(), loyalty.get());
        async move { client.pyramid(settings, marks, level, limit).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| Some(lead(&report.as_ref()?.as_ref().ok()?.summary)))
    });
    let content = move |page: Signal<Page>| {
        let summary = Memo::new(move |_| page.with(|page| page.summary.clone()));
        let choose = move |chosen: Option<Level>| {
            limit.set(ROWS);
            level.set(chosen);
            crate::browser::page::focus("#pyramid-list");
        };
        view! {
            <Levels summary level on_choose=choose/>
            <RulesCard/>
            <TimeCard summary/>
            <ListCard page level limit/>
            <MarksCard/>
            <TakeAwayCard title=words.take_away>
                <ExportButton file=Download::Pyramid/>
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// The page's answer in one sentence: from fan upwards.
fn lead(summary: &Summary) -> String {
    let (words, format) = (&use_text().pyramid, use_format());
    let loyal = || summary.levels.iter().skip(Level::Fan as usize);
    match loyal().map(|row| row.customers).sum::<u32>() {
        0 => words.lead_none.to_owned(),
        customers => (words.lead)(
            &format.integer(customers),
            &format.percent(loyal().map(|row| row.customers_share).sum(), 1),
            &format.percent(loyal().map(|row| row.value_share).sum(), 1),
        ),
    }
}

/// The colour of a level, the same on the whole page.
fn hue(level: Level) -> Hue {
    match level {
        Level::Prospect => Hue::Grey,
        Level::Consumer => Hue::Amber,
        Level::Client => Hue::Blue,
        Level::Fan => Hue::Accent,
        Level::Advocate => Hue::Green,
        Level::Partner => Hue::Purple,
    }
}
