//! What an import did.

use super::decisions;
use super::rejects::Rejected;
use super::use_desk;
use crate::import::{Decimal, Receipt, parse_number};
use crate::ledger::{Day, Money};
use crate::ui::*;
use crate::worker::{Entry, ImportId, Loaded, use_session};
use leptos::prelude::*;

/// The receipt of what was imported last: on this visit, of all files of one go together; after a
/// reload, of the last file.
#[component]
pub fn LastReceipt() -> impl IntoView {
    let desk = use_desk();
    let session = use_session();
    let last = Memo::new(move |_| {
        let batch = desk.batch.get();
        session
            .loaded
            .with(|loaded| last_batch(loaded.as_ref()?, &batch))
    });
    move || {
        last.get().map(|(entries, customers)| {
            view! { <ReceiptPanel entries customers/> }
        })
    }
}

/// The entries to show, and how many customers they have together.
fn last_batch(loaded: &Loaded, batch: &[ImportId]) -> Option<(Vec<Entry>, u32)> {
    let mut entries: Vec<Entry> = (loaded.counting())
        .filter(|entry| batch.contains(&entry.id))
        .cloned()
        .collect();
    if entries.is_empty() {
        entries = vec![loaded.last()?.clone()];
    }
    let customers = match entries.as_slice() {
        [one] => one.receipt.customers,
        _ => loaded.customers,
    };
    Some((entries, customers))
}

/// Of several receipts, their sum; what only one file can have is left to its own.
fn sum(entries: &[Entry]) -> Receipt {
    let mut receipts = entries.iter().map(|entry| &entry.receipt);
    let mut sum = receipts.next().cloned().unwrap_or_default();
    for receipt in receipts {
        sum.rows_read += receipt.rows_read;
        sum.rows_accepted += receipt.rows_accepted;
        sum.rows_rejected += receipt.rows_rejected;
        sum.total += receipt.total;
        sum.returns += receipt.returns;
        sum.returns_total += receipt.returns_total;
        sum.anonymous += receipt.anonymous;
        sum.days = match (sum.days, receipt.days) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (days, other) => days.or(other),
        };
    }
    sum
}

#[component]
fn ReceiptPanel(entries: Vec<Entry>, customers: u32) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let receipt = sum(&entries);
    let count = |count: u64| fmt.count(count as usize);
    let day = |pick: fn((Day, Day)) -> Day| receipt.days.map(|days| pick(days).to_string());
    let (accepted, read) = (count(receipt.rows_accepted), count(receipt.rows_read));
    let title = match entries.len() {
        1 => (words.receipt_title)(&accepted, &read),
        files => {
            let words = &use_text().holdings.receipt;
            (words.several)(&fmt.count(files), &accepted, &read)
        }
    };
    let period = receipt.days.map_or_else(String::new, |(first, last)| {
        format!("{} – {}", fmt.day_medium(first), fmt.day_medium(last))
    });
    let facts = [
        (words.total, fmt.money(receipt.total)),
        (words.customers, fmt.integer(customers)),
        (words.period, period),
        (
            words.returns,
            (words.returns_value)(&count(receipt.returns), &fmt.money(receipt.returns_total)),
        ),
        (words.anonymous, count(receipt.anonymous)),
    ];
    let facts = facts.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    let undo = move || {
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
    };
    let own = entries.iter().all(|entry| !entry.sample);
    let lead = match entries.as_slice() {
        [one] => one.receipt.file.clone(),
        several => {
            let files = several.iter().map(|entry| entry.receipt.file.as_str());
            files.collect::<Vec<_>>().join(" · ")
        }
    };
    let rejected = entries
        .clone()
        .into_iter()
        .filter(|entry| entry.receipt.rows_rejected > 0);
    let rejected = rejected
        .map(|entry| view! { <Rejected entry/> })
        .collect_view();
    let details = entries
        .into_iter()
        .map(|entry| view! { <Details receipt=entry.receipt/> });
    let (total, rejected_total) = (receipt.total, receipt.rejected_total);
    view! {
        <div
            data-testid="import-receipt"
            data-rows-read=receipt.rows_read.to_string()
            data-rows-accepted=receipt.rows_accepted.to_string()
            data-rows-rejected=receipt.rows_rejected.to_string()
            data-amount-total=receipt.total.to_plain()
            data-customers=customers.to_string()
            data-date-min=day(|days| days.0)
            data-date-max=day(|days| days.1)
        >
            <Card title=title lead=lead actions=undo>
                <div class="stack">
                    <dl class="facts">{facts.into_iter().collect_view()}</dl>
                    {rejected}
                    {own.then(|| view! { <Compare total rejected_total/> })}
                    {details.collect_view()}
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

/// How the file was read, and what it is known by.
#[component]
fn Details(receipt: Receipt) -> impl IntoView {
    let text = use_text();
    let words = &text.holdings.receipt;
    let fmt = use_format();
    let facts = [
        (
            words.decisions,
            decisions::of(text, &fmt, &receipt).join(" · "),
        ),
        (words.size, fmt.bytes(receipt.size)),
        (words.fingerprint, receipt.sha256.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> });
    let summary = format!("{}: {}", words.decisions, receipt.file);
    view! {
        <Disclosure summary=summary testid="import-details">
            <dl class="receipt-details">{facts.collect_view()}</dl>
        </Disclosure>
    }
}

/// The total of the firm's own system beside ours: by how much they differ.
#[component]
fn Compare(total: Money, rejected_total: Money) -> impl IntoView {
    let words = &use_text().holdings.receipt;
    let fmt = use_format();
    let typed = RwSignal::new(String::new());
    let theirs = move || {
        let typed = typed.get();
        Decimal::BOTH
            .into_iter()
            .find_map(|decimal| parse_number(typed.as_bytes(), decimal).map(Money))
    };
    let verdict = move || {
        if typed.with(|typed| typed.trim().is_empty()) {
            return None;
        }
        let Some(theirs) = theirs() else {
            return Some((words.not_a_number.to_owned(), false));
        };
        let difference = Money((theirs - total).cents().saturating_mul(Money::SCALE / 100));
        let amount = fmt.money(Money(difference.0.abs()));
        let mut said = match difference.0.signum() {
            0 => return Some((words.agrees.to_owned(), true)),
            1 => (words.system_more)(&amount),
            _ => (words.system_less)(&amount),
        };
        if rejected_total.cents() == difference.cents() && difference != Money::ZERO {
            said = said + " " + &(words.rejected_explain)(&fmt.money(rejected_total));
        }
        Some((said, false))
    };
    view! {
        <div class="receipt-compare">
            <TextInput
                label=words.compare
                help=words.compare_help
                value=typed
                on_change=move |text| typed.set(text)
                testid="compare-total"
            />
            <p role="status" data-testid="compare-verdict">
                {move || verdict().map(|(said, agrees)| {
                    let icon = if agrees { Icon::Check } else { Icon::Warning };
                    view! { <span class="receipt-verdict">{icon.view()} {said}</span> }
                })}
            </p>
        </div>
    }
}
