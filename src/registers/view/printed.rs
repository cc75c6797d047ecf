//! Pages for paper: the blank survey, the sheet of referrals, the manual, a customer's file.

use super::Page;
use super::book::{RegisterHead, use_book};
use super::file::{blocks, file, followed};
use crate::registers::{by_frequency, newest_first, question};
use crate::ui::*;
use leptos::prelude::*;

/// The seven questions with room to answer, and a scale (REL-8.0).
#[component]
pub fn SurveyForm() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.surveys, &text.registers.fields);
    let book = use_book();
    let firm = book.firm();
    let questions = move || {
        let firm = firm.get();
        let lines = words.questions.map(|text| {
            view! { <li>{question(text, &firm)} <p class="blank"></p> <p class="blank"></p></li> }
        });
        view! { <ol class="printed-questions">{lines}</ol> }
    };
    let scale = (1..=10)
        .map(|score| view! { <li>{score}</li> })
        .collect_view();
    view! {
        <RegisterHead page=Page::SurveyForm title=text.registers.surveys.form/>
        <Card testid="printed-form">
            <p>{move || firm.get()} " · " {words.form_lead}</p>
            <p>{fields.date} ": ____________ " {fields.customer} ": ________________________"</p>
            {questions}
            <p>{words.form_score}</p>
            <ol class="printed-scale">{scale}</ol>
            <p>{words.form_thanks}</p>
        </Card>
    }
}

/// Lines of the sheet of referrals.
const LINES: usize = 12;

/// A sheet on which customers write whom to contact (REF-2.2).
#[component]
pub fn ReferralSheet() -> impl IntoView {
    let words = &use_text().registers.referrals;
    let firm = use_book().firm();
    let lines = (0..LINES).map(|_| {
        view! { <tr class="blank-row"><td></td><td></td><td></td></tr> }
    });
    view! {
        <RegisterHead page=Page::ReferralSheet title=words.sheet/>
        <Card>
            <p>{move || firm.get()} " · " {words.sheet_lead}</p>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.referrer}</th>
                        <th scope="col">{words.referred}</th>
                        <th scope="col">{words.contact}</th>
                    </tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </Card>
    }
}

/// What the staff does about each problem, on one page (REC-2.2).
#[component]
pub fn Manual() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.problems, &text.registers.fields);
    let complaint = &text.registers.complaints;
    let format = use_format();
    let book = use_book();
    let title = (words.manual_title)(book.firm().get().trim());
    let head = vec![
        Head::text(words.problem),
        Head::text(words.answer),
        Head::text(complaint.gesture),
        Head::text(fields.owner),
        Head::text(words.deadline),
    ];
    let rows = Signal::derive(move || {
        let rows = book.with(|all| by_frequency(&all.problems, &all.complaints));
        let rows = rows.into_iter().map(|(problem, _)| {
            let days = problem
                .deadline_days
                .map(|days| (words.within)(&format.integer(days)));
            vec![
                Cell::text(problem.problem),
                Cell::text(problem.answer),
                Cell::text(problem.gesture),
                Cell::text(problem.owner),
                Cell::text(days.unwrap_or_default()),
            ]
        });
        rows.collect::<Vec<_>>()
    });
    let address = move || {
        book.with(|all| {
            let rules = &all.complaint_rules;
            let some = !rules.address.is_empty() || !rules.escalate_to.is_empty();
            some.then(|| (words.manual_address)(&rules.address, &rules.escalate_to))
        })
    };
    let empty = move || rows.with(Vec::is_empty).then_some(words.empty);
    view! {
        <RegisterHead page=Page::Manual title/>
        <Card testid="printed-manual">
            <p>{words.manual_lead}</p>
            <Table caption=words.manual head rows/>
            <p class="muted">{empty}</p>
            <p>{address}</p>
        </Card>
    }
}

/// Interactions and complaints on a customer's page.
const LATEST: usize = 6;

/// One customer on one page; sensitive fields stay out (FID-3).
#[component]
pub fn CustomerSheet() -> impl IntoView {
    let place = use_place();
    let code = Memo::new(move |_| {
        place.with(|place| place.param("customer").unwrap_or_default().to_owned())
    });
    move || view! { <Sheet code=code.get()/> }
}

#[component]
fn Sheet(code: String) -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.contacts, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let known = followed(code.clone());
    let file = file(book, code.clone());
    let own = code.clone();
    let details = move || {
        let (file, known) = (file.get(), known.get());
        let sales = known.clone().unwrap_or_default();
        let or = |own: String, told: String| if own.is_empty() { told } else { own };
        let day = |day| format.day(day);
        let segment = sales
            .segment
            .map(|one| text.names.segments[one as usize].to_owned());
        let mut lines = vec![
            (words.person.to_owned(), file.person),
            (words.phone.into(), or(file.phone, sales.phone)),
            (words.email.into(), or(file.email, sales.email)),
            (words.address.into(), file.address),
            (words.preferred_channel.into(), file.channel),
            (words.preferred_time.into(), file.time),
            (
                words.birthday.into(),
                file.birthday.map_or(sales.birthday, day),
            ),
            (words.interests.into(), file.interests),
            (words.payment.into(), file.payment),
            (words.motives.into(), file.motives),
            (words.executive.into(), file.executive),
            (
                words.bought_last.into(),
                sales.last_purchase.map(day).unwrap_or_default(),
            ),
            (fields.segment.into(), segment.unwrap_or_default()),
        ];
        let open = file.custom.into_iter().filter(|custom| !custom.sensitive);
        lines.extend(open.map(|custom| (custom.name, custom.value)));
        let lines = lines.into_iter().map(|(name, value)| {
            let value = if value.is_empty() {
                NO_FIGURE.to_owned()
            } else {
                value
            };
            view! { <dt>{name}</dt> <dd>{value}</dd> }
        });
        let complete = blocks(book, &own, known.as_ref())
            .into_iter()
            .zip(words.blocks);
        let complete = complete.map(|(block, name)| {
            view! { <dt>{name}</dt> <dd>{format.percent(block.share(), 0)}</dd> }
        });
        view! { <dl class="printed-file">{lines.collect_view()} {complete.collect_view()}</dl> }
    };
    let own = code.clone();
    let met = move || {
        let rows = book.with(|all| newest_first(&all.interactions, |row| row.date));
        let rows = rows
            .into_iter()
            .filter(|row| row.customer.trim() == own)
            .take(LATEST);
        let rows = rows.map(|row| view! { <li>{format.day(row.date)} " · " {row.note}</li> });
        view! { <ul class="register-texts">{rows.collect_view()}</ul> }
    };
    let own = code.clone();
    let complained = move || {
        let rows = book.with(|all| newest_first(&all.complaints, |row| row.date));
        let rows = rows
            .into_iter()
            .filter(|row| row.customer.trim() == own)
            .take(LATEST);
        let rows = rows.map(|row| view! { <li>{format.day(row.date)} " · " {row.reason}</li> });
        view! { <ul class="register-texts">{rows.collect_view()}</ul> }
    };
    let title = MaybeProp::derive(move || {
        let name = known.with(|known| known.as_ref().map(|known| known.name.clone()));
        Some((words.sheet_title)(name.as_deref().unwrap_or(&code)))
    });
    view! {
        <RegisterHead page=Page::CustomerSheet title/>
        <Card testid="printed-customer">
            {details}
            <h3>{words.interactions}</h3>
            {met}
            <h3>{words.complaints}</h3>
            {complained}
        </Card>
    }
}
