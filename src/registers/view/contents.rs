//! All registers: what each holds, what it is for, how much is in it.

use super::Page;
use super::book::use_book;
use crate::ledger::Money;
use crate::registers::Registers;
use crate::ui::*;
use leptos::prelude::*;

fn rows(registers: &Registers, page: Page) -> usize {
    match page {
        Page::Complaints => registers.complaints.len(),
        Page::Surveys => registers.surveys.len(),
        Page::Referrals => registers.referrals.len() + registers.affiliates.len(),
        Page::Testimonials => registers.testimonials.len(),
        Page::Problems => registers.problems.len() + registers.trained.len(),
        Page::Contacts => registers.files.len() + registers.interactions.len(),
        Page::Benefits => registers.benefits.len(),
        Page::Path => registers.path.len() + registers.planned.len(),
        Page::Policies => registers.policies.len() + registers.channels.len(),
        Page::Pipeline => registers.deals.len(),
        Page::Extras => registers.extras.len(),
        Page::SurveyForm | Page::ReferralSheet | Page::Manual | Page::CustomerSheet => 0,
    }
}

#[component]
pub fn RegistersPage() -> impl IntoView {
    let words = &use_text().registers;
    let format = use_format();
    let book = use_book();
    let lines = move || {
        let pages = Page::ALL.into_iter().zip(words.pages);
        let lines = pages.map(|(page, (title, holds, feeds))| {
            let count = book.with(|registers| format.count(rows(registers, page)));
            view! {
                <tr>
                    <th scope="row">
                        <a href=page.href() data-testid=format!("register-{}", page.name())>{title}</a>
                    </th>
                    <td>{holds}</td>
                    <td>{feeds}</td>
                    <td class="figure">{count}</td>
                </tr>
            }
        });
        lines.collect_view()
    };
    view! {
        <PageHead title=words.title lead=words.lead/>
        <Card flush=true>
            <div class="table-box" tabindex="0" role="region" aria-label=words.title>
                <table class="table" data-testid="registers">
                    <caption class="spoken">{words.title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.register}</th>
                            <th scope="col">{words.holds}</th>
                            <th scope="col">{words.feeds}</th>
                            <th scope="col" class="figure">{words.rows}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </Card>
        <SetupCard/>
    }
}

/// The firm's name and what a new customer costs.
#[component]
fn SetupCard() -> impl IntoView {
    let words = &use_text().registers.setup;
    let book = use_book();
    let set_firm = move |firm: String| book.name_firm(firm);
    view! {
        <Card title=words.title lead=words.lead>
            <div class="register-form">
                <TextInput
                    label=words.firm
                    value=book.firm()
                    on_change=set_firm
                    help=words.firm_help
                    testid="firm-name"
                />
                <Acquisition/>
            </div>
        </Card>
    }
}

/// The cost of acquisition, as the person knows it.
#[component]
pub fn Acquisition() -> impl IntoView {
    let words = &use_text().registers.setup;
    let book = use_book();
    let value = Signal::derive(move || book.with(|all| all.acquisition.map(Money::to_f64)));
    let set = move |typed: Option<f64>| {
        book.change(|registers| registers.acquisition = typed.map(Money::from_units));
    };
    view! {
        <MaybeNumber
            label=words.acquisition
            value
            on_change=set
            max=1e9
            help=words.acquisition_help
            testid="acquisition"
        />
    }
}
