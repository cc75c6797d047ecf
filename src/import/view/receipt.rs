//! What an import did.

use super::decisions;
use super::rejects::{Reasons, RejectTable};
use super::use_desk;
use crate::export::Kind;
use crate::import::Receipt;
use crate::ui::*;
use crate::worker::{ExportButton, use_session};
use leptos::prelude::*;

#[component]
pub fn ReceiptPanel(receipt: Receipt) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let count = |count: u64| fmt.count(count as usize);
    let day = |pick: fn((crate::ledger::Day, crate::ledger::Day)) -> crate::ledger::Day| {
        receipt.days.map(|days| pick(days).to_string())
    };
    let title = (words.receipt_title)(&count(receipt.rows_accepted), &count(receipt.rows_read));
    let period = receipt.days.map_or_else(String::new, |(first, last)| {
        format!("{} – {}", fmt.day_medium(first), fmt.day_medium(last))
    });
    let facts = [
        (words.total, fmt.money(receipt.total)),
        (words.customers, fmt.integer(receipt.customers)),
        (words.period, period),
        (
            words.returns,
            (words.returns_value)(&count(receipt.returns), &fmt.money(receipt.returns_total)),
        ),
        (words.anonymous, count(receipt.anonymous)),
    ];
    let facts = facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    let rejected = receipt.rows_rejected > 0;
    let shown = receipt.clone();
    let session = use_session();
    let undo = move || {
        session.undoable.get().then(|| {
            view! {
                <Button
                    on_click=move |()| desk.undo()
                    kind=ButtonKind::Quiet
                    icon=Icon::Undo
                    testid="import-undo"
                >
                    {words.undo}
                </Button>
            }
        })
    };
    view! {
        <div
            data-testid="import-receipt"
            data-rows-read=receipt.rows_read.to_string()
            data-rows-accepted=receipt.rows_accepted.to_string()
            data-rows-rejected=receipt.rows_rejected.to_string()
            data-amount-total=receipt.total.to_plain()
            data-customers=receipt.customers.to_string()
            data-date-min=day(|days| days.0)
            data-date-max=day(|days| days.1)
        >
            <Card title=title lead=how_it_was_read(&receipt) actions=undo>
                <div class="stack">
                    <dl class="facts">{facts.into_iter().collect_view()}</dl>
                    {rejected.then(|| view! { <Rejected receipt=shown/> })}
                    <div class="row">
                        <LinkButton href=Route::Board.href() kind=ButtonKind::Primary icon=Icon::Board>
                            {words.to_board}
                        </LinkButton>
                        <LinkButton href=Route::Rfm.href()>{words.to_rfm}</LinkButton>
                        <LinkButton href=Route::Abc.href()>{words.to_abc}</LinkButton>
                    </div>
                </div>
            </Card>
        </div>
    }
}

fn how_it_was_read(receipt: &Receipt) -> String {
    let words = &use_text().import;
    let decided = [
        Some(receipt.file.clone()),
        Some(decisions::separated(
            words,
            receipt.delimiter,
            receipt.encoding,
        )),
        Some(decisions::date_order(words, receipt.date_order).to_owned()),
        receipt
            .decimal
            .map(|decimal| decisions::decimal(words, decimal).to_owned()),
    ];
    decided
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

#[component]
fn Rejected(receipt: Receipt) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let title = (words.rejected_title)(&fmt.count(receipt.rows_rejected as usize));
    let rejects = receipt.first_rejects.clone();
    let summary = (words.first_rejects)(&fmt.count(rejects.len()));
    view! {
        <Banner tone=Tone::Warning title=title>
            <Reasons receipt/>
            <p>{words.rejected_advice}</p>
            <div class="row row-end">
                <DialectSelect/>
                <ExportButton kind=Kind::Rejected/>
            </div>
            <Disclosure summary=summary>
                <RejectTable rejects=rejects header=Vec::new() mapping=None/>
            </Disclosure>
        </Banner>
    }
}
