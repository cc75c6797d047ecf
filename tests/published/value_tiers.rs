//! Tiers of value of a real shop, against the exact decimals of `tests/data/make_tiers.py`.

use super::sets;
use cartera::abc::Limits;
use cartera::ledger::{Money, Span};
use cartera::value_tiers::{self, Marks, Peers, Query, Settings};

/// GRC-13, REN-1.2, GRC-15.3, GRC-16.5. Superstore's last year, everyone a peer of everyone, no
/// costs: the counts equal; the potential to a cent; the gap of 693 customers to a unit of money.
#[test]
fn tiers_of_superstore_equal_the_decimals_of_python() {
    let Some(set) = sets::superstore() else {
        return;
    };
    let span = Span {
        window_months: 12,
        ..Span::default()
    };
    let settings = Settings {
        peers: Peers::All,
        ..Settings::default()
    };
    let limits = Limits::default();
    let marks = Marks::default();
    let report =
        value_tiers::analyse(&set.ledger, &span, &[], &limits, &settings, &marks).expect("sales");
    let summary = report.summary(&set.ledger);
    let counts = summary.tiers.map(|row| row.customers);
    // Most valuable, most growable, migrators, without a class, below zero.
    assert_eq!(counts, [164, 485, 0, 23, 21]);
    assert_eq!(summary.wallets, (693, 200));
    let near = |ours: Money, theirs: f64, tolerance: f64| {
        assert!((ours.to_f64() - theirs).abs() < tolerance, "{ours:?}");
    };
    near(summary.all.gap, 1_061_384.72, 1.0);
    let query = Query {
        limit: u32::MAX,
        ..Query::default()
    };
    let rows = report.page(&set.ledger, &query).rows;
    let least = rows.iter().filter_map(|row| row.potential).min();
    near(least.expect("a potential"), 2384.6104, 0.01);
}
