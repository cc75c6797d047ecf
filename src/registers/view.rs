//! The registers on screen: a table of contents, a page for each, pages for printing, and the part
//! of a customer's own page that is written by hand.

mod benefits;
mod book;
mod complaint_cards;
mod complaints;
mod contacts;
mod contents;
mod file;
mod open_complaints;
mod path;
mod pipeline;
mod policies;
mod printed;
mod problems;
mod referral_cards;
mod referrals;
mod segments;
mod survey_cards;
mod survey_file;
mod surveys;
mod to_ask;
mod voices;

pub use contents::RegistersPage;
pub use file::CustomerFileCard;
pub use segments::{segment_at, segment_name, segment_names, segment_place};

use crate::ui::*;
use leptos::prelude::*;

/// A page of the registers, by its name in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Complaints,
    Surveys,
    Referrals,
    Testimonials,
    Problems,
    Contacts,
    Benefits,
    Path,
    Policies,
    Pipeline,
    Extras,
    SurveyForm,
    ReferralSheet,
    Manual,
    CustomerSheet,
}

impl Page {
    /// Those that hold something; the others print it.
    const ALL: [Page; 11] = [
        Page::Complaints,
        Page::Surveys,
        Page::Referrals,
        Page::Testimonials,
        Page::Problems,
        Page::Contacts,
        Page::Benefits,
        Page::Path,
        Page::Policies,
        Page::Pipeline,
        Page::Extras,
    ];

    fn name(self) -> &'static str {
        match self {
            Page::Complaints => "complaints",
            Page::Surveys => "surveys",
            Page::Referrals => "referrals",
            Page::Testimonials => "testimonials",
            Page::Problems => "problems",
            Page::Contacts => "contacts",
            Page::Benefits => "benefits",
            Page::Path => "path",
            Page::Policies => "policies",
            Page::Pipeline => "pipeline",
            Page::Extras => "extras",
            Page::SurveyForm => "survey-form",
            Page::ReferralSheet => "referral-sheet",
            Page::Manual => "manual",
            Page::CustomerSheet => "customer-sheet",
        }
    }

    fn named(name: &str) -> Option<Page> {
        let printed = [
            Page::SurveyForm,
            Page::ReferralSheet,
            Page::Manual,
            Page::CustomerSheet,
        ];
        let mut all = Page::ALL.into_iter().chain(printed);
        all.find(|page| page.name() == name)
    }

    fn href(self) -> String {
        Route::Register(self.name().to_owned()).href()
    }
}

/// One register; all of them for a name that none has.
#[component]
pub fn RegisterPage(name: String) -> impl IntoView {
    match Page::named(&name) {
        Some(Page::Complaints) => view! { <complaints::ComplaintsPage/> }.into_any(),
        Some(Page::Surveys) => view! { <surveys::SurveysPage/> }.into_any(),
        Some(Page::Referrals) => view! { <referrals::ReferralsPage/> }.into_any(),
        Some(Page::Testimonials) => view! { <voices::TestimonialsPage/> }.into_any(),
        Some(Page::Problems) => view! { <problems::ProblemsPage/> }.into_any(),
        Some(Page::Contacts) => view! { <contacts::ContactsPage/> }.into_any(),
        Some(Page::Benefits) => view! { <benefits::BenefitsPage/> }.into_any(),
        Some(Page::Path) => view! { <path::PathPage/> }.into_any(),
        Some(Page::Policies) => view! { <policies::PoliciesPage/> }.into_any(),
        Some(Page::Pipeline) => view! { <pipeline::PipelinePage/> }.into_any(),
        Some(Page::Extras) => view! { <pipeline::ExtrasPage/> }.into_any(),
        Some(Page::SurveyForm) => view! { <printed::SurveyForm/> }.into_any(),
        Some(Page::ReferralSheet) => view! { <printed::ReferralSheet/> }.into_any(),
        Some(Page::Manual) => view! { <printed::Manual/> }.into_any(),
        Some(Page::CustomerSheet) => view! { <printed::CustomerSheet/> }.into_any(),
        None => view! { <RegistersPage/> }.into_any(),
    }
}
