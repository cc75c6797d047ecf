//! Pairs of categories against pandas, pairs of items against R's `arules` (REN-2.2).

use super::data;
use super::reference::Table;
use super::sets;
use cartera::cross_sell::{self, Basis, Counts, Level, Pair, Settings};
use cartera::ledger::{Builder, Day, Label, Ledger, Line, Money, Span, Window};
use std::collections::HashMap;

/// By the names of both, in the order of the alphabet.
fn named(
    ledger: &Ledger,
    level: Level,
    counts: &Counts,
) -> HashMap<(String, String), (Pair, bool)> {
    let names = ledger.names(level.label());
    let pairs = counts.pairs.iter().map(|pair| {
        let (a, b) = (names.text(pair.a).to_owned(), names.text(pair.b).to_owned());
        match a < b {
            true => ((a, b), (*pair, false)),
            false => ((b, a), (*pair, true)),
        }
    });
    pairs.collect()
}

#[test]
fn pairs_of_categories_equal_pandas() {
    for set in sets::all() {
        if !set.ledger.has(Label::Category) {
            continue;
        }
        let Some(table) = set.reference("cross_pairs_category.csv") else {
            return;
        };
        for (basis, name) in [(Basis::Customer, "customer"), (Basis::Invoice, "invoice")] {
            let settings = Settings {
                basis,
                least: Some(1),
                ..Settings::default()
            };
            let span = Span {
                window_months: 0,
                ..Span::default()
            };
            let analysis = cross_sell::analyse(&set.ledger, &span, &settings);
            let counts = analysis.expect("categories").counts;
            let own = named(&set.ledger, Level::Category, &counts);
            let mut compared = 0;
            for row in table.rows().filter(|row| row.text("base") == name) {
                let (a, b) = (row.text("a"), row.text("b"));
                if row.number("n_ab") == 0.0 {
                    continue;
                }
                let key = (a.min(b).to_owned(), a.max(b).to_owned());
                let (pair, turned) = own[&key];
                let forward = (a < b) != turned;
                let (n_a, n_b, confidence) = match forward {
                    true => (pair.n_a, pair.n_b, pair.confidence_ab()),
                    false => (pair.n_b, pair.n_a, pair.confidence_ba()),
                };
                let at = format!("{} {name} {a} {b}", set.name);
                let counts = [pair.n_ab, n_a, n_b].map(f64::from);
                let expected = ["n_ab", "n_a", "n_b"].map(|column| row.number(column));
                assert_eq!(counts, expected, "{at}");
                for (ours, column) in [
                    (pair.support(), "support"),
                    (confidence, "confidence_a_to_b"),
                    (pair.lift(), "lift"),
                ] {
                    let theirs = row.number(column);
                    assert!(
                        (ours - theirs).abs() < 1e-8 * theirs.max(1.0),
                        "{at} {column}"
                    );
                }
                compared += 1;
            }
            assert!(compared > 100, "{} {name}: {compared}", set.name);
        }
    }
}

/// A real grocery: baskets without customer, date or price.
#[test]
fn pairs_of_groceries_equal_arules() {
    let (Some(baskets), Some(reference)) = (
        data::shared("groceries/groceries_long.csv"),
        data::shared("groceries/refs/pairs_items_min10.csv"),
    ) else {
        return;
    };
    let mut builder = Builder::default();
    for row in Table::read(&baskets).rows() {
        let mut line = Line {
            day: Day(19_000),
            amount: Money(1),
            ..Line::default()
        };
        line.labels[Label::Invoice as usize] = row.text("basket_id");
        line.labels[Label::Product as usize] = row.text("item");
        builder.push(&line);
    }
    let ledger = builder.finish();
    let window = Window::history(Day(19_000));
    let baskets = cross_sell::Baskets::of(&ledger, Level::Product, Basis::Invoice, window);
    assert_eq!(baskets.len(), 9835);
    let counts = Counts::of(&baskets, ledger.names(Label::Product).len(), 10);
    let own = named(&ledger, Level::Product, &counts);
    let table = Table::read(&reference);
    assert_eq!(2 * own.len(), table.len(), "each pair both ways");
    for row in table.rows() {
        let (a, b) = (row.text("a"), row.text("b"));
        let (pair, _) = own[&(a.min(b).to_owned(), a.max(b).to_owned())];
        assert_eq!(f64::from(pair.n_ab), row.number("n_ab"), "{a} {b}");
        assert!((pair.lift() - row.number("lift")).abs() < 1e-6, "{a} {b}");
    }
}
