//! The results of a shop of three customers, by hand.

use super::*;
use crate::ledger::example::sale;
use crate::rfm;

fn shop() -> Ledger {
    let lines = [
        ("2023-01-01", "ana", "té", "Rosa", 10),
        ("2023-06-01", "beto", "té", "Rosa", 40),
        ("2023-06-01", "ana", "té", "Rosa", 30),
        ("2024-03-01", "ana", "té", "Juan", 60),
        ("2024-03-01", "ana", "yerba", "Juan", 20),
        ("2024-12-31", "caro", "té", "Rosa", 20),
    ];
    let line = |(day, customer, category, seller, units)| {
        let line = sale(day, customer, units).of(Label::Category, category);
        line.of(Label::Salesperson, seller)
    };
    lines.into_iter().map(line).collect()
}

fn report() -> Report {
    let ledger = shop();
    let scores = rfm::analyse(&ledger, &rfm::Settings::default()).scores;
    let then = Window {
        after: Day::from_iso("2022-12-31").expect("a day"),
        until: Day::from_iso("2023-12-31").expect("a day"),
    };
    let before = rfm::analyse_window(&ledger, then, &rfm::Settings::default()).scores;
    let [segments, at_start] = [scores, before].map(|scores| -> Vec<Option<Segment>> {
        let scores = scores.iter();
        scores
            .map(|score| score.map(|score| score.segment()))
            .collect()
    });
    analyse(&ledger, &Span::default(), &segments, &at_start).expect("sales")
}

#[test]
fn the_four_indicators_by_hand() {
    let report = report();
    let expected = Indicators {
        captured: 1,
        active: 2,
        known: 3,
        adopters: Some(1),
        left: Some((2, 1)),
    };
    assert_eq!(report.now, expected);
    assert_eq!(report.now.activation(), Some(2.0 / 3.0));
    assert_eq!(report.now.adoption(), Some(0.5));
    assert_eq!(report.now.desertion(), Some(0.5));
    let before = report.before.expect("a window before");
    assert_eq!((before.captured, before.active), (2, 2));
    assert_eq!(before.left, None, "the data begin with it");
}

/// 80 of 100: Ana was there, Caro is new.
#[test]
fn the_share_of_those_there_were() {
    assert_eq!(report().existing_share(), Some(0.8));
}

#[test]
fn groups_add_up_to_all() {
    let report = report();
    let sum = |amounts: &mut dyn Iterator<Item = Money>| amounts.sum::<Money>();
    let by_segment = sum(&mut report.segments.iter().map(|group| group.now.amount));
    let by_seller = sum(&mut report.sellers.iter().map(|group| group.now.amount));
    assert_eq!((by_segment, by_seller), (report.known, report.known));
    let juan = &report.sellers[0];
    assert_eq!((juan.key.as_str(), juan.customers), ("Juan", 1));
    assert_eq!(
        (juan.now.purchases, juan.before.amount),
        (1, Money(40 * Money::SCALE))
    );
    assert_eq!(report.sellers[1].customers, 2);
    let may_grow = |segment: &Group<Segment>| MAY_GROW.contains(&segment.key);
    let told: u32 = report.sellers.iter().map(|group| group.may_grow).sum();
    let groups = report.segments.iter().filter(|group| may_grow(group));
    assert_eq!(told, groups.map(|group| group.customers).sum::<u32>());
}
/// VEC-0.7: Ana and Beto began the window in some segment, Caro in none.
#[test]
fn who_was_there_at_the_start_shows_the_growth() {
    let report = report();
    let sum = |pick: fn(&Sum) -> Money| -> Money {
        let groups = report.from_start.iter();
        groups.map(|group| pick(&group.now)).sum()
    };
    assert_eq!(sum(|sum| sum.amount), report.known);
    let came = report.from_start.last().expect("Caro");
    assert_eq!((came.key, came.customers), (None, 1));
    assert_eq!(
        (came.growth(), came.now.amount),
        (None, Money(20 * Money::SCALE))
    );
    let there = report.from_start.iter().filter(|group| group.key.is_some());
    let (now, before) = there.fold((Money::ZERO, Money::ZERO), |(now, before), group| {
        (now + group.now.amount, before + group.before.amount)
    });
    assert_eq!(
        (now, before),
        (Money(80 * Money::SCALE), Money(80 * Money::SCALE))
    );
}

/// VEC-R2, VEC-0.6: Beto lost 40, Ana gained 40, Caro is new and Rosa's.
#[test]
fn customers_by_what_became_of_them() {
    let ledger = shop();
    let codes = |query: Query| -> Vec<String> {
        let query = Query { limit: 9, ..query };
        let page = customers(&ledger, &Span::default(), &[], &query);
        page.rows.into_iter().map(|row| row.code).collect()
    };
    let sorted = |sort| {
        codes(Query {
            sort,
            ..Query::default()
        })
    };
    assert_eq!(sorted(Sort::Loss), ["beto", "caro", "ana"]);
    assert_eq!(sorted(Sort::Gain), ["ana", "caro", "beto"]);
    assert_eq!(sorted(Sort::Value), ["ana", "caro", "beto"]);
    let who = |who| {
        codes(Query {
            who,
            ..Query::default()
        })
    };
    let told = Who::ALL.map(who).map(|codes| codes.join(" "));
    assert_eq!(told, ["beto caro ana", "caro", "ana", "beto"]);
    let seller = Some("Rosa".to_owned());
    assert_eq!(
        codes(Query {
            seller,
            ..Query::default()
        }),
        ["beto", "caro"]
    );
}

/// GRC-9: the data begin on 1 January 2023, so that the window of twelve months is covered from the
/// end of 2023 on; the one before it at the end of 2024 only.
#[test]
fn snapshots_go_back_as_long_as_the_data_cover_the_window() {
    let history = report().history;
    let told: Vec<_> = (history.iter())
        .map(|one| {
            (
                one.window.until.to_string(),
                one.captured,
                one.active,
                one.left,
            )
        })
        .collect();
    let day = str::to_owned;
    let expected = [
        (day("2024-12-31"), 1, 2, Some((2, 1))),
        (day("2024-09-30"), 0, 1, None),
        // Beto and Ana of 1 June 2023 are in the twelve months that end on 30 June or before.
        (day("2024-06-30"), 0, 1, None),
        (day("2024-03-31"), 1, 2, None),
        (day("2023-12-31"), 2, 2, None),
    ];
    assert_eq!(told, expected);
    assert_eq!(history[0].sales, Money(100 * Money::SCALE));
    assert_eq!(
        (history[0].activation(), history[0].desertion()),
        (Some(2.0 / 3.0), Some(0.5))
    );
    assert_eq!(history[0].ticket(), Some(50.0));
}

/// GRC-11: 80 to 100 is 20 of Caro, 40 more of Ana, 40 of Beto lost.
#[test]
fn the_steps_from_the_sales_before_add_up_to_those_of_now() {
    let bridge = report().bridge.expect("a window before");
    let units = |units: i64| Money(units * Money::SCALE);
    let step = |customers, change| Step {
        customers,
        change: units(change),
    };
    let expected = Bridge {
        before: units(80),
        captured: step(1, 20),
        returned: Step::default(),
        grown: step(1, 40),
        fallen: Step::default(),
        lost: step(1, -40),
        anonymous: Money::ZERO,
        now: units(100),
    };
    assert_eq!(bridge, expected);
}

#[test]
fn customers_are_counted_by_how_many_products_they_bought() {
    let depths = report().depths;
    let told = depths.map(|depth| (depth.customers, depth.before, depth.sales.0 / Money::SCALE));
    // Ana bought two now and one before; Caro one; Beto one before.
    assert_eq!(told[..2], [(1, 2, 20), (1, 0, 80)]);
    assert!(told[2..].iter().all(|&depth| depth == (0, 0, 0)));
}
