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
    // What becomes known later changes in place: whoever is typing is not interrupted.
    let last = Memo::new(move |_| {
        session.loaded.with(|loaded| {
            let entries = desk.with_receipt(loaded.as_ref()?).into_iter().cloned();
            let mut entries: Vec<Entry> = entries.collect();
            for entry in &mut entries {
                entry.receipt.sha256.clear();
                entry.receipt.size = 0;
                entry.lines_left_out = 0;
            }
            Some(entries).filter(|entries| !entries.is_empty())
        })
    });
    move || last.get().map(|entries| view! { <ReceiptPanel entries/> })
}

/// How many customers some entries have together; unknown for a part of several.
fn customers(entries: &[Entry], loaded: &Loaded) -> Option<u32> {
    match entries {
        [one] => Some(one.receipt.customers),
        all => (all.len() == loaded.counting().count()).then_some(loaded.customers),
    }
}

/// Files that are loaded beside themselves.
#[component]
fn Twice(ids: Vec<ImportId>) -> impl IntoView {
    let words = &use_text().holdings.receipt;
    let session = use_session();
    let files = Memo::new(move |_| {
        session.loaded.with(|loaded| {
            let counting: Vec<&Entry> =
                loaded.iter().flat_map(|loaded| loaded.counting()).collect();
            let twice = counting.iter().filter(|entry| {
                let (sha256, sheet) = (&entry.receipt.sha256, entry.receipt.sheet.as_ref());
                let same = |other: &&&Entry| other.receipt.is_of(sha256, sheet);
                ids.contains(&entry.id) && counting.iter().filter(same).count() > 1
            });
            let files: Vec<String> = twice.map(|entry| entry.receipt.file.clone()).collect();
            files.join(", ")
        })
    });
    move || {
        let files = files.get();
        (!files.is_empty()).then(|| {
            view! {
                <Banner tone=Tone::Warning title=(words.twice)(&files) testid="import-twice">
                    <p>{words.twice_lead}</p>
                </Banner>
            }
        })
    }
}

/// Of several receipts, their sum; what only one file can have is left to its own.
fn sum(entries: &[Entry]) -> Receipt {
    let mut receipts = entries.iter().map(|entry| &entry.receipt);
    let mut sum = receipts.next().cloned().unwrap_or_default();
    for receipt in receipts {
        sum.rows_read += receipt.rows_read;
        sum.rows_accepted += receipt.rows_accepted;
        sum.rows_rejected += receipt.rows_rejected;
        sum.rejected_total += receipt.rejected_total;
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
fn ReceiptPanel(entries: Vec<Entry>) -> impl IntoView {
    let words = &use_text().import;
    let fmt = use_format();
    let desk = use_desk();
    let receipt = sum(&entries);
    let customers =
        (use_session().loaded).with_untracked(|loaded| customers(&entries, loaded.as_ref()?));
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
        (
            words.customers,
            customers
                .map(|customers| fmt.integer(customers))
                .unwrap_or_default(),
        ),
        (words.period, period),
        (
            words.returns,
            (words.returns_value)(&count(receipt.returns), &fmt.money(receipt.returns_total)),
        ),
        (words.anonymous, count(receipt.anonymous)),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
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
            let files = several.iter().map(|entry| entry.receipt.file.clone());
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
    let ids = entries.iter().map(|entry| entry.id).collect();
    let details = entries
        .into_iter()
        .map(|entry| view! { <Details id=entry.id receipt=entry.receipt/> });
    let (total, rejected_total) = (receipt.total, receipt.rejected_total);
    view! {
        <div
            data-testid="import-receipt"
            data-rows-read=receipt.rows_read.to_string()
            data-rows-accepted=receipt.rows_accepted.to_string()
            data-rows-rejected=receipt.rows_rejected.to_string()
            data-amount-total=receipt.total.to_plain()
            data-customers=customers.map(|customers| customers.to_string())
            data-date-min=day(|days| days.0)
            data-date-max=day(|days| days.1)
        >
            <Card title=title lead=lead actions=undo>
                <div class="stack">
                    <dl class="facts">{facts.collect_view()}</dl>
                    <Twice ids/>
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
fn Details(id: ImportId, receipt: Receipt) -> impl IntoView {
    let text = use_text();
    let words = &text.holdings.receipt;
    let fmt = use_format();
    let session = use_session();
    let file = Memo::new(move |_| {
        session.loaded.with(|loaded| {
            let entries = loaded.iter().flat_map(|loaded| &loaded.entries);
            let receipt = &entries.into_iter().find(|entry| entry.id == id)?.receipt;
            Some((receipt.size, receipt.sha256.clone()))
        })
    });
    let decided = decisions::of(text, &fmt, &receipt).join(" · ");
    let facts = move || {
        let (size, sha256) = file.get().unwrap_or_default();
        let facts = [
            (words.decisions, decided.clone()),
            (words.size, fmt.bytes(size)),
            (words.fingerprint, sha256),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        facts
            .map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> })
            .collect_view()
    };
    let summary = format!("{}: {}", words.decisions, receipt.file);
    view! {
        <Disclosure summary=summary testid="import-details">
            <dl class="terms">{facts}</dl>
        </Disclosure>
    }
}

/// The total of the firm's own system beside ours: by how much they differ.
#[component]
fn Compare(total: Money, rejected_total: Money) -> impl IntoView {
    let words = &use_text().holdings.receipt;
    let fmt = use_format();
    let typed = RwSignal::new(String::new());
    // As the person writes numbers; in the other way only where that is none.
    let own_first = match fmt.decimal(0.5, 1).contains(',') {
        true => [Decimal::Comma, Decimal::Point],
        false => [Decimal::Point, Decimal::Comma],
    };
    let theirs = move || {
        let typed = typed.get();
        (own_first.into_iter())
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
