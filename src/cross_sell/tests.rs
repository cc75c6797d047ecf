//! A shop small enough to be counted by hand.

use super::*;
use crate::ledger::example::sale;
use crate::ledger::{Day, Label, Money};

fn ledger(rows: &[(&str, &str, &str, &str, i64)]) -> Ledger {
    let line = |&(day, invoice, customer, category, units)| {
        let line = sale(day, customer, units).of(Label::Invoice, invoice);
        line.of(Label::Category, category)
    };
    rows.iter().map(line).collect()
}

fn shop() -> Ledger {
    ledger(&[
        ("2022-05-01", "F0", "ana", "café", 5),
        ("2024-01-01", "F1", "ana", "té", 10),
        ("2024-01-01", "F1", "ana", "yerba", 20),
        ("2024-02-01", "F2", "beto", "té", 10),
        ("2024-03-01", "F3", "beto", "yerba", 40),
        ("2024-04-01", "F4", "caro", "té", 10),
        ("2024-12-31", "F5", "dino", "café", 1),
        ("2024-12-31", "F6", "dino", "té", -1),
    ])
}

fn analysis(settings: Settings) -> Analysis {
    analyse(&shop(), &Span::default(), &settings).expect("categories")
}

fn least(least: u32) -> Settings {
    Settings {
        least: Some(least),
        ..Settings::default()
    }
}

#[test]
fn pairs_of_customers_and_of_invoices_are_counted_apart() {
    let by_customer = analysis(least(2)).report;
    assert_eq!((by_customer.baskets, by_customer.items), (4, 3));
    let [only] = &by_customer.shown[..] else {
        panic!("{:?}", by_customer.shown);
    };
    assert_eq!((only.a.as_str(), only.b.as_str()), ("té", "yerba"));
    let pair = only.pair;
    assert_eq!((pair.n_a, pair.n_b, pair.n_ab, pair.n), (3, 2, 2, 4));
    assert_eq!(pair.support(), 0.5);
    assert_eq!(
        (pair.confidence_ab(), pair.confidence_ba()),
        (2.0 / 3.0, 1.0)
    );
    assert!((pair.lift() - 4.0 / 3.0).abs() < 1e-12);
    assert!((pair.leverage() - 0.125).abs() < 1e-12);

    let by_invoice = analysis(Settings {
        basis: Basis::Invoice,
        ..least(1)
    });
    assert_eq!(by_invoice.report.baskets, 5, "a return is no basket");
    assert_eq!(by_invoice.counts.pairs[0].n_ab, 1);
}

#[test]
fn the_matrix_tells_buys_bought_and_lacks() {
    let ledger = shop();
    let Analysis { matrix, .. } = analysis(least(2));
    let names: Vec<&str> = matrix.item_names(&ledger).collect();
    assert_eq!(names, ["té", "yerba", "café"]);
    let states = |code: &str| {
        let customer = ledger.find_customer(code).expect("a customer");
        matrix.states(&ledger, customer, &Marked::default())
    };
    use State::*;
    assert_eq!(states("ana"), [Buys, Buys, Bought]);
    assert_eq!(states("beto"), [Buys, Buys, Lacks]);
    assert_eq!(states("caro"), [Buys, Lacks, Lacks]);
    assert_eq!(states("dino"), [Lacks, Lacks, Buys]);
    assert_eq!(matrix.len(), 4);
}

#[test]
fn the_matrix_is_filtered_sorted_and_told_by_window() {
    let ledger = shop();
    let Analysis { matrix, .. } = analysis(least(2));
    let mut marks = Marks::default();
    marks.turn("dino", "yerba");
    let codes = |query: MatrixQuery| {
        let page = matrix.page(&ledger, &[], &marks, &query);
        let codes = page.rows.iter().map(|row| row.code.clone());
        (page.total, codes.collect::<Vec<_>>())
    };
    let all = MatrixQuery {
        descending: true,
        columns: 1..9,
        limit: 9,
        ..MatrixQuery::default()
    };
    // 50, 30, 10 and 0 in the window.
    assert_eq!(
        codes(all.clone()),
        (
            4,
            ["beto", "ana", "caro", "dino"].map(String::from).to_vec()
        )
    );
    let by_items = MatrixQuery {
        sort: MatrixSort::Items,
        limit: 2,
        ..all.clone()
    };
    assert_eq!(
        codes(by_items),
        (4, ["beto", "ana"].map(String::from).to_vec())
    );
    let lacking = |state| MatrixQuery {
        item: Some(("yerba".into(), state)),
        ..all.clone()
    };
    assert_eq!(codes(lacking(State::Lacks)), (1, vec!["caro".into()]));
    assert_eq!(codes(lacking(State::Offered)), (1, vec!["dino".into()]));
    let unknown = MatrixQuery {
        item: Some(("mate".into(), State::Lacks)),
        ..all.clone()
    };
    assert_eq!(codes(unknown), (0, vec![]));
    let found = MatrixQuery {
        search: "BÉTO".into(),
        ..all.clone()
    };
    let page = matrix.page(&ledger, &[], &marks, &found);
    let [row] = &page.rows[..] else {
        panic!("{page:?}");
    };
    // Columns from the second on.
    assert_eq!(row.states, [State::Buys, State::Lacks]);
    assert_eq!((row.items, row.amount), (2, Money::from_units(50.0)));
}

#[test]
fn the_next_item_follows_from_what_they_buy() {
    let ledger = shop();
    let Analysis { matrix, .. } = analysis(least(2));
    let mut marks = Marks::default();
    let query = NextQuery {
        limit: 9,
        ..NextQuery::default()
    };
    let page = matrix.offers(&ledger, &[], &marks, &query);
    let [offer] = &page.rows[..] else {
        panic!("{page:?}");
    };
    assert_eq!(
        (
            offer.code.as_str(),
            offer.item.as_str(),
            offer.because.as_str()
        ),
        ("caro", "yerba", "té")
    );
    assert_eq!((offer.confidence, offer.together), (2.0 / 3.0, 2));
    // Two buyers spent 60 on it in 366 days.
    let expected = 2.0 / 3.0 * 30.0 / (366.0 / 365.25);
    assert!(
        (offer.expected - expected).abs() < 1e-9,
        "{}",
        offer.expected
    );
    assert_eq!((page.total, page.expected), (1, offer.expected));
    let caro = ledger.find_customer("caro").expect("a customer");
    let own = |marks: &Marks| matrix.offers_for(&ledger, caro, marks, 3);
    assert_eq!(own(&marks), page.rows);
    // What was offered is not offered again.
    marks.turn("caro", "yerba");
    assert_eq!(matrix.offers(&ledger, &[], &marks, &query).total, 0);
    assert_eq!(own(&marks), []);
    marks.turn("caro", "yerba");
    assert_eq!(marks.of("caro", "yerba"), Some(Mark::NotApplicable));
    marks.turn("caro", "yerba");
    assert_eq!(marks, Marks::default());
}

#[test]
fn items_per_customer_and_their_trend() {
    let report = analysis(least(2)).report;
    assert_eq!(report.distribution[..3], [2, 2, 0]);
    assert_eq!((report.mean, report.median), (1.5, 1.5));
    assert_eq!(report.trend.len(), 2, "2022 is covered only in part");
    assert_eq!(report.trend[1].1, 1.5);
}

#[test]
fn the_observed_path_begins_with_the_first_item() {
    let ledger = shop();
    let path =
        |is_member: fn(u32) -> bool| sequence(&ledger, Level::Category, Day(i32::MAX), is_member);
    let sequence = path(|_| true);
    assert_eq!(sequence.customers, 4);
    let first: Vec<(&str, u32)> = (sequence.first.iter())
        .map(|step| (step.path[0].as_str(), step.customers))
        .collect();
    assert_eq!(first, [("café", 2), ("té", 2)]);
    let second = &sequence.second[0];
    assert_eq!(
        (second.path.join(">"), second.customers),
        ("café>yerba".to_owned(), 1)
    );
    assert_eq!(second.share, 0.5);
    assert_eq!(sequence.third[0].path, ["café", "yerba", "té"]);
    assert_eq!(path(|_| false), Sequence::default());
}

#[test]
fn many_items_are_counted_like_few() {
    // More items than have a place of their own.
    let rows: Vec<(String, String)> = (0..9000)
        .map(|nth| {
            (
                format!("c{}", nth / 2 % 3000),
                format!("p{:04}", nth % 4500),
            )
        })
        .collect();
    let rows: Vec<(&str, &str, &str, &str, i64)> = (rows.iter())
        .map(|(customer, item)| ("2024-01-01", "", customer.as_str(), item.as_str(), 1))
        .collect();
    let ledger = ledger(&rows);
    let window = Window::history(Day(i32::MAX));
    let baskets = Baskets::of(&ledger, Level::Category, Basis::Customer, window);
    let counts = Counts::of(&baskets, ledger.names(Label::Category).len(), 1);
    let expected: u32 = baskets
        .iter()
        .map(|set| (set.len() * (set.len() - 1) / 2) as u32)
        .sum();
    assert_eq!(
        counts.pairs.iter().map(|pair| pair.n_ab).sum::<u32>(),
        expected
    );
    let singles: u32 = counts.single.iter().sum();
    assert_eq!(singles as usize, baskets.items.len());
}
