//! The customers of one action, with all that a caller needs, on screen and on paper.

use super::use_plan;
use crate::browser::{clipboard, download, page};
use crate::export::call_sheet;
use crate::plan::{Action, Contact, message};
use crate::rfm::chart;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;
use std::collections::BTreeSet;
use wasm_bindgen_futures::spawn_local;

/// Rows at first; paper has them all after one press.
const ROWS: usize = 200;

#[component]
pub fn CallSheetPage(id: u64) -> impl IntoView {
    let words = &use_text().plan.sheet;
    let desk = use_plan();
    let action = Memo::new(move |_| {
        desk.plan
            .with(|plan| plan.actions.iter().find(|one| one.id == id).cloned())
    });
    move || match action.get() {
        Some(action) if !action.targets.is_empty() => view! { <Sheet action/> }.into_any(),
        _ => view! {
            <PageHead title=words.title/>
            <Card testid="sheet-empty">
                <EmptyState icon=Icon::Customers title=words.nobody lead=words.nobody_lead>
                    <LinkButton href=Route::Plan.href()>{words.to_plan}</LinkButton>
                </EmptyState>
            </Card>
        }
        .into_any(),
    }
}

#[component]
fn Sheet(action: Action) -> impl IntoView {
    let text = use_text();
    let words = &text.plan.sheet;
    let format = use_format();
    let (session, desk) = (use_session(), use_plan());
    let codes = action.targets.clone();
    let marks = session.part(|workbook| &workbook.marks);
    let report = session.report(move |client, settings| {
        let (marks, codes) = (marks.get(), codes.clone());
        async move { client.contacts(settings, marks, codes).await }
    });
    let rows = Memo::new(move |_| {
        report.with(|report| match report {
            Some(Ok(rows)) => rows.clone(),
            _ => Vec::new(),
        })
    });
    // Who asked to be left in peace is told in the row.
    let quiet = Memo::new(move |_| {
        let files = session.part(|workbook| &workbook.registers.files);
        files.with(|files| {
            let quiet = files.iter().filter(|(_, file)| file.no_contact);
            quiet
                .map(|(code, _)| code.clone())
                .collect::<BTreeSet<String>>()
        })
    });
    let protocol = action.kind.and_then(|kind| {
        desk.plan
            .with_untracked(|plan| plan.protocols.get(&kind).cloned())
    });
    let steps = protocol.map(|steps| {
        let steps = steps.lines().filter(|line| !line.trim().is_empty());
        let steps = steps
            .map(|line| view! { <li>{line.to_owned()}</li> })
            .collect_view();
        view! { <Card title=text.plan.form.protocol><ol>{steps}</ol></Card> }
    });
    let about = [
        super::when(&action),
        action.who.clone(),
        action.list.clone(),
    ];
    let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
    let lead = Signal::derive(move || {
        let customers = (text.rfm.customers)(&format.count(rows.with(Vec::len)));
        Some(format!("{} · {customers}", about.join(" · ")))
    });
    let chosen = use_preferences();
    let failed = RwSignal::new(false);
    let save = move |()| {
        let style = chosen.preferences.get_untracked().style();
        let bytes = rows.with_untracked(|rows| call_sheet(rows, style));
        failed.set(download::bytes("call_sheet.csv", "text/csv;charset=utf-8", &bytes).is_err());
    };
    let all = RwSignal::new(false);
    let left = move || rows.with(Vec::len).saturating_sub(ROWS);
    view! {
        <p class="no-print"><a href=Route::Plan.href()>{words.to_plan}</a></p>
        <PageHead title=action.what.clone() lead>
            <Button icon=Icon::File on_click=move |()| page::print() testid="sheet-print">
                {words.print}
            </Button>
        </PageHead>
        {steps}
        <Message/>
        <Card flush=true title=words.title testid="call-sheet">
            <Lines rows all quiet/>
            <Show when=move || { left() > 0 && !all.get() }>
                <div class="row">
                    <Button on_click=move |()| all.set(true) testid="sheet-all">
                        {move || (words.all)(&format.count(rows.with(Vec::len)))}
                    </Button>
                </div>
            </Show>
        </Card>
        <TakeAwayCard title=words.take_away>
            <Button icon=Icon::Download on_click=save testid="export-call-sheet">
                {words.csv}
            </Button>
            <Show when=move || failed.get()>
                <p class="field-error" role="alert">{text.plan.failed}</p>
            </Show>
        </TakeAwayCard>
    }
}

/// The text to be sent by hand: the app sends nothing.
#[component]
fn Message() -> impl IntoView {
    let words = &use_text().plan.sheet;
    let desk = use_plan();
    let typed = Memo::new(move |_| desk.plan.with(|plan| plan.message.clone()));
    let shown = move || {
        typed.with(|typed| match typed.is_empty() {
            true => words.message_usual.to_owned(),
            false => typed.clone(),
        })
    };
    view! {
        <div class="no-print">
            <Card title=words.message lead=words.message_lead testid="sheet-message">
                <TextArea
                    label=words.message_label
                    value=Signal::derive(shown)
                    on_change=move |text| desk.change(|plan| plan.message = text)
                    help=words.message_help
                    testid="sheet-message-text"
                />
            </Card>
        </div>
    }
}

#[component]
fn Lines(
    rows: Memo<Vec<Contact>>,
    all: RwSignal<bool>,
    quiet: Memo<BTreeSet<String>>,
) -> impl IntoView {
    let words = &use_text().plan.sheet;
    let shown = move || {
        let most = if all.get() { usize::MAX } else { ROWS };
        rows.with(|rows| {
            let shown = rows.iter().take(most);
            shown
                .map(|contact| line(contact, quiet.with(|quiet| quiet.contains(&contact.code))))
                .collect_view()
        })
    };
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=words.title>
            <table class="table plan-table sheet-table" data-testid="sheet-rows">
                <caption class="spoken">{words.title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.customer}</th>
                        <th scope="col">{words.reach}</th>
                        <th scope="col">{words.last}</th>
                        <th scope="col">{words.offer}</th>
                        <th scope="col">{words.salesperson}</th>
                        <th scope="col" class="print-only">{words.result}</th>
                        <th scope="col" class="no-print"><span class="spoken">{words.copy}</span></th>
                    </tr>
                </thead>
                <tbody>{shown}</tbody>
            </table>
        </div>
    }
}

fn line(contact: &Contact, quiet: bool) -> impl IntoView + use<> {
    let text = use_text();
    let words = &text.plan.sheet;
    let format = use_format();
    let desk = use_plan();
    let own = contact.clone();
    let copied = RwSignal::new(None::<bool>);
    let copy = move |()| {
        let firm = desk.firm().get_untracked();
        let template = desk.plan.with_untracked(|plan| plan.message.clone());
        let template = match template.is_empty() {
            true => words.message_usual.to_owned(),
            false => template,
        };
        let text = message(&template, &own, &firm);
        spawn_local(async move {
            let done = clipboard::copy(&text).await;
            let _ = copied.try_set(Some(done)); // the row may have gone
        });
    };
    let told = move || match copied.get() {
        Some(true) => {
            view! { <span role="status" class="cell-note">{words.copied}</span> }.into_any()
        }
        Some(false) => {
            view! { <span role="alert" class="field-error">{words.not_copied}</span> }.into_any()
        }
        None => ().into_any(),
    };
    let segment = contact.segment.map(|segment| {
        let name = text.names.segments[segment as usize];
        view! { <span class=badge_class(chart::hue(segment), false)>{name}</span> }
    });
    let button = (!quiet).then(|| {
        let name = format!(" {}", contact.name);
        view! {
            <Button kind=ButtonKind::Quiet on_click=copy testid="sheet-copy">
                {words.copy}
                <span class="spoken">{name}</span>
            </Button>
        }
    });
    let last = contact.last_purchase.map(|day| format.day(day));
    view! {
        <tr>
            <th scope="row">
                <a href=Route::Customer(contact.code.clone()).href()>{contact.name.clone()}</a>
                " "
                {segment}
                {quiet.then(|| view! { <span class="field-error">{words.no_contact}</span> })}
            </th>
            <td>{contact.phone.clone()} " " <span class="cell-note">{contact.email.clone()}</span></td>
            <td>{last} " " <span class="cell-note">{contact.last_item.clone()}</span></td>
            <td>{contact.offer.clone()}</td>
            <td>{contact.salesperson.clone()}</td>
            <td class="print-only sheet-blank"></td>
            <td class="no-print">{button} {told}</td>
        </tr>
    }
}
