//! Files about what is bought together, and who buys what.

use super::{Cell, Dialect, Style, Table};
use crate::cross_sell::{Analysis, Marks, Offer};
use crate::ledger::Ledger;

/// pairs.csv: all pairs that have the minimum of baskets, those with most first.
pub fn pairs(ledger: &Ledger, analysis: Option<&Analysis>, style: Style) -> Vec<u8> {
    let machine = [
        "level",
        "basis",
        "a",
        "b",
        "n_a",
        "n_b",
        "n_ab",
        "support",
        "confidence_ab",
        "confidence_ba",
        "lift",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.level,
            t.basis,
            t.item_a,
            t.item_b,
            t.n_a,
            t.n_b,
            t.n_ab,
            t.support,
            t.confidence_ab,
            t.confidence_ba,
            t.lift,
        ]
    });
    let Some(analysis) = analysis else {
        return table.finish();
    };
    let (level, basis) = (analysis.report.level, analysis.report.basis);
    let names = ledger.names(level.label());
    let mut pairs: Vec<_> = analysis.counts.pairs.iter().collect();
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.n_ab), pair.a, pair.b));
    for pair in pairs {
        table.row([
            Cell::text(level.machine_name()),
            Cell::text(basis.machine_name()),
            Cell::text(names.text(pair.a)),
            Cell::text(names.text(pair.b)),
            Cell::Count(pair.n_a.into()),
            Cell::Count(pair.n_b.into()),
            Cell::Count(pair.n_ab.into()),
            Cell::Number(pair.support()),
            Cell::Number(pair.confidence_ab()),
            Cell::Number(pair.confidence_ba()),
            Cell::Number(pair.lift()),
        ]);
    }
    table.finish()
}

/// matrix.csv: a row per customer, a column per item.
pub fn matrix(
    ledger: &Ledger,
    analysis: Option<&Analysis>,
    marks: &Marks,
    style: Style,
) -> Vec<u8> {
    let spoken = style.language.export();
    let own = match style.dialect {
        Dialect::Intl => ["customer", "name"],
        Dialect::Es => [spoken.customer, spoken.name],
    };
    let items = analysis
        .iter()
        .flat_map(|analysis| analysis.matrix.item_names(ledger));
    let mut table = Table::new(style.dialect, own.into_iter().chain(items));
    let Some(matrix) = analysis.map(|analysis| &analysis.matrix) else {
        return table.finish();
    };
    let marked = marks.by_cell();
    for &customer in matrix.customers() {
        let states = matrix.states(ledger, customer, &marked).into_iter();
        let states = states.map(|state| {
            Cell::text(match style.dialect {
                Dialect::Intl => state.machine_name(),
                Dialect::Es => style.names().states[state as usize],
            })
        });
        let own = [
            Cell::text(ledger.customer_code(customer)),
            Cell::text(ledger.customer_name(customer)),
        ];
        table.row(own.into_iter().chain(states));
    }
    table.finish()
}

/// offers.csv: what to offer each customer next, the greatest expected sales first.
pub fn offers(offers: Vec<Offer>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "segment",
        "item",
        "because",
        "confidence",
        "together",
        "expected_12m",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.segment,
            t.offer,
            t.because,
            t.confidence,
            t.n_ab,
            t.expected_12m,
        ]
    });
    for offer in offers {
        table.row([
            Cell::text(offer.code.as_str()),
            Cell::text(offer.name.as_str()),
            style.segment(offer.segment),
            Cell::text(offer.item.as_str()),
            Cell::text(offer.because.as_str()),
            Cell::Number(offer.confidence),
            Cell::Count(offer.together.into()),
            Cell::Number(offer.expected),
        ]);
    }
    table.finish()
}
