//! The profile of the portfolio on screen.

mod groups;
mod habits;

use super::{Asked, Group, Key, Report, Told, Trait};
use crate::ui::*;
use crate::worker::{Answer, Download, ExportButton, PeriodBar, use_session};
use groups::GroupsCard;
use habits::{ChannelsCard, ReasonsCard, WeekdaysCard};
use leptos::prelude::*;

/// How the portfolio buys, group by group; through what, from where and why it leaves.
#[component]
pub fn ProfilesPage() -> impl IntoView {
    let words = &use_text().profiles;
    let format = use_format();
    let session = use_session();
    let by = RwSignal::new(Trait::default());
    let (marks, complaints) = (
        session.part(|workbook| &workbook.tiers),
        session.part(|workbook| &workbook.registers.complaints),
    );
    let report = session.report(move |client, settings| {
        let reasons = complaints.with(|complaints| {
            let told = complaints.iter().map(|complaint| Told {
                customer: complaint.customer.clone(),
                reason: complaint.reason.clone(),
            });
            told.collect()
        });
        let asked = Asked {
            by: by.get(),
            reasons,
        };
        let marks = marks.get();
        async move { client.profiles(settings, marks, asked).await }
    });
    let lead = Signal::derive(move || {
        report.with(|report| {
            let all = &report.as_ref()?.as_ref().ok()?.all;
            let (frequency, ticket) = (all.frequency()?, all.ticket()?);
            let frequency = format.decimal(frequency, 1);
            let ticket = format.money_whole_f64(ticket);
            Some((words.lead)(
                &format.integer(all.buyers),
                &frequency,
                &ticket,
            ))
        })
    });
    let content = move |report: Signal<Report>| {
        view! {
            <Figures report/>
            <GroupsCard report by/>
            <div class="grid-2">
                <WeekdaysCard report/>
                <ChannelsCard report/>
            </div>
            <groups::OriginsCard report/>
            <ReasonsCard report/>
            <TakeAwayCard title=words.take_away>
                {move || view! { <ExportButton file=Download::Profiles(by.get())/> }}
            </TakeAwayCard>
        }
    };
    view! {
        <PageHead title=words.title lead/>
        <PeriodBar/>
        <Answer report content/>
    }
}

/// Patterns of everyone together.
#[component]
fn Figures(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().profiles.figures;
    let format = use_format();
    let or_none = |value: Option<String>| value.unwrap_or_else(|| NO_FIGURE.to_owned());
    let figure = move |of: fn(&Group, Format) -> Option<String>| {
        Signal::derive(move || report.with(|report| or_none(of(&report.all, format))))
    };
    let frequency = |all: &Group, format: Format| Some(format.decimal(all.frequency()?, 1));
    let ticket = |all: &Group, format: Format| Some(format.money_whole_f64(all.ticket()?));
    let rhythm = |all: &Group, format: Format| Some(format.decimal(all.rhythm?, 0));
    let items = |all: &Group, format: Format| Some(format.decimal(all.items_each()?, 1));
    view! {
        <div class="grid-4">
            <Kpi
                label=words.frequency
                value=figure(frequency)
                formula=words.frequency_formula.to_owned()
            />
            <Kpi label=words.ticket value=figure(ticket) formula=words.ticket_formula.to_owned()/>
            <Kpi label=words.rhythm value=figure(rhythm) formula=words.rhythm_formula.to_owned()/>
            <Kpi label=words.items value=figure(items) formula=words.items_formula.to_owned()/>
        </div>
    }
}

/// What a group is called.
fn name(key: &Key, by: Trait) -> String {
    let text = use_text();
    match (key, by) {
        (Key::Segment(segment), _) => text.names.segments[*segment as usize].to_owned(),
        (Key::Year(year), _) => year.to_string(),
        (Key::Named(name), _) => name.clone(),
        (Key::Untold, Trait::Segment) => text.names.outside_window.to_owned(),
        (Key::Untold, _) => text.profiles.untold.to_owned(),
    }
}
