//! Tiers of a shop counted by hand.

use super::*;
use crate::ledger::example::sale;

/// Six grocers in one group: ana buys 1,000, five others 100 to 500, and "fay" gave half back.
fn shop() -> Ledger {
    [
        sale("2024-03-01", "ana", 1000),
        sale("2024-03-02", "beto", 500),
        sale("2024-03-03", "caro", 400),
        sale("2024-03-04", "dino", 300),
        sale("2024-03-05", "ema", 200),
        sale("2024-12-30", "fay", 200),
        sale("2024-12-31", "fay", -100),
        sale("2023-01-10", "gone", 50),
    ]
    .into_iter()
    .collect()
}

fn everyone() -> Settings {
    Settings {
        peers: Peers::All,
        costs: [10.0, 20.0, 50.0],
        margin: Some(0.2),
        ..Settings::default()
    }
}

fn analysed(settings: &Settings, marks: &Marks) -> Report {
    let segments = vec![None; shop().customers() as usize];
    let limits = Limits::default();
    analyse(
        &shop(),
        &Span::default(),
        &segments,
        &limits,
        settings,
        marks,
    )
    .expect("sales")
}

fn rows(report: &Report) -> Vec<Row> {
    let query = Query {
        sort: Sort::Actual,
        limit: 99,
        ..Query::default()
    };
    report.page(&shop(), &query).rows
}

fn units(amount: f64) -> Money {
    Money::from_units(amount)
}

/// GRC-13, REN-1.2. P90 of 100, 200, 300, 400, 500, 1,000 by type 7: 500 + 0.5 × 500 = 750.
#[test]
fn the_potential_is_the_p90_of_the_peers_and_never_below_what_is_bought() {
    let rows = rows(&analysed(&everyone(), &Marks::default()));
    let potentials: Vec<_> = rows.iter().map(|row| row.potential).collect();
    assert_eq!(
        potentials[0],
        Some(units(1000.0)),
        "ana buys more than the P90"
    );
    assert!(
        potentials[1..]
            .iter()
            .all(|&potential| potential == Some(units(750.0)))
    );
    assert_eq!(rows[1].gap, Some(units(250.0)));
    assert_eq!(rows[1].share_of_wallet, Some(500.0 / 750.0));
    assert_eq!(
        (rows[0].gap, rows[0].share_of_wallet),
        (Some(Money::ZERO), Some(1.0))
    );
}

#[test]
fn fewer_than_five_peers_say_nothing() {
    let by_segment = Settings::default();
    let rows = rows(&analysed(&by_segment, &Marks::default()));
    assert!(
        rows.iter()
            .all(|row| row.potential.is_none() && row.gap.is_none())
    );
    assert!(rows.iter().any(|row| row.tier == Tier::Migrator));
}

/// FID-14.5: calls × 10 + problems × 20 + visits × 50.
#[test]
fn the_cost_to_serve_is_counts_times_prices_and_net_is_margin_less_it() {
    let mut marks = Marks::default();
    marks.set(
        "beto",
        Mark {
            contacts: [3, 2, 1],
            ..Mark::default()
        },
    );
    let rows = rows(&analysed(&everyone(), &marks));
    assert_eq!(rows[1].cost, units(120.0));
    assert_eq!((rows[1].margin, rows[1].net), (units(100.0), units(-20.0)));
    assert_eq!(rows[1].flags, [Flag::Complaints], "problems are complaints");
}

#[test]
fn the_first_rule_that_holds_decides() {
    let mut marks = Marks::default();
    // Below zero with no room to grow; with room to grow; a potential that is typed.
    marks.set(
        "ana",
        Mark {
            contacts: [0, 0, 5],
            ..Mark::default()
        },
    );
    marks.set(
        "ema",
        Mark {
            contacts: [0, 0, 5],
            ..Mark::default()
        },
    );
    marks.set(
        "dino",
        Mark {
            potential: Some(310.0),
            ..Mark::default()
        },
    );
    let rows = rows(&analysed(&everyone(), &marks));
    let tier = |code: &str| rows.iter().find(|row| row.code == code).map(|row| row.tier);
    // A mean purchase is 2,500 / 6 = 416.67: ana's gap of nothing is below it, net −50.
    assert_eq!(tier("ana"), Some(Tier::BelowZero));
    assert_eq!(
        tier("ema"),
        Some(Tier::MostGrowable),
        "a gap of 550 is room to grow"
    );
    assert_eq!(tier("beto"), Some(Tier::MostValuable));
    assert_eq!(
        tier("dino"),
        Some(Tier::MostValuable),
        "of class A by net value"
    );
    assert_eq!(tier("fay"), Some(Tier::MostGrowable));
}

#[test]
fn a_class_set_by_hand_goes_before_the_rules() {
    let mut marks = Marks::default();
    marks.set(
        "fay",
        Mark {
            tier: Some(Tier::Migrator),
            ..Mark::default()
        },
    );
    let report = analysed(&everyone(), &marks);
    let fay = rows(&report)
        .into_iter()
        .find(|row| row.code == "fay")
        .expect("fay");
    assert!(fay.by_hand && fay.tier == Tier::Migrator);
    marks.set("fay", Mark::default());
    assert_eq!(marks, Marks::default(), "a mark that says nothing is none");
}

/// REN-5.1 and REN-5.2.
#[test]
fn small_customers_with_a_flag_and_the_unprofitable_are_to_be_thought_about() {
    let report = analysed(&everyone(), &Marks::default());
    let query = Query {
        problems: true,
        limit: 9,
        ..Query::default()
    };
    let listed = report.page(&shop(), &query).rows;
    let codes: Vec<_> = listed
        .iter()
        .map(|row| (row.code.as_str(), row.problem))
        .collect();
    assert_eq!(codes, [("fay", Some(Problem::SmallAndCostly))]);
    assert_eq!(listed[0].flags, [Flag::Returns]);
    assert_eq!(listed[0].returned, units(100.0), "of 200 bought");
}

/// GRC-17.
#[test]
fn the_limit_cuts_the_customers_in_two_that_add_up() {
    let settings = Settings {
        one_to_one: Some(2),
        ..everyone()
    };
    let report = analysed(&settings, &Marks::default());
    let summary = report.summary(&shop());
    assert_eq!(summary.sides, [units(1500.0), units(1000.0)]);
    assert!(summary.curve.contains(&(2, 0.6)), "{:?}", summary.curve);
    assert_eq!(summary.curve.last(), Some(&(6, 1.0)));
    let side = |side| {
        let query = Query {
            side: Some(side),
            limit: 99,
            ..Query::default()
        };
        report.page(&shop(), &query).customers
    };
    assert_eq!((side(Side::OneToOne), side(Side::Traditional)), (2, 4));
}

#[test]
fn everyone_is_in_one_tier_and_the_tiers_add_up() {
    let mut marks = Marks::default();
    marks.set(
        "ema",
        Mark {
            contacts: [1, 1, 1],
            ..Mark::default()
        },
    );
    let summary = analysed(&everyone(), &marks).summary(&shop());
    let sum = |of: fn(&TierRow) -> Money| summary.tiers.iter().map(of).sum::<Money>();
    assert_eq!(
        summary.tiers.iter().map(|row| row.customers).sum::<u32>(),
        6
    );
    assert_eq!(
        (summary.all.customers, summary.idle),
        (6, 1),
        "gone is dormant"
    );
    assert_eq!(sum(|row| row.actual), units(2500.0));
    assert_eq!(sum(|row| row.net()), summary.all.net());
    assert_eq!(summary.all.net(), units(500.0 - 80.0));
}

/// GRC-16.4. Potentials 1,000 and five times 750: 4,750 in all, 791.67 each. Dino's three visits are
/// 150, Ema's call 10: 160 / 4,750 = 3.37 %, of which 750 have 25.26.
#[test]
fn cost_is_held_against_the_part_that_the_potential_has_in_it() {
    let mut marks = Marks::default();
    for (code, contacts) in [("dino", [0, 0, 3]), ("ema", [1, 0, 0])] {
        let mark = Mark {
            contacts,
            ..Mark::default()
        };
        marks.set(code, mark);
    }
    let alignment = analysed(&everyone(), &marks).alignment(&shop());
    assert_eq!(alignment.rate, Some(160.0 / 4750.0));
    let codes = |rows: &[Aligned]| rows.iter().map(|one| one.code.clone()).collect::<Vec<_>>();
    assert_eq!(
        (codes(&alignment.over), alignment.over_count),
        (vec!["dino".to_owned()], 1)
    );
    // Of those who get less than half their part, only Ana could buy more than the mean.
    assert_eq!(
        (codes(&alignment.under), alignment.under_count),
        (vec!["ana".to_owned()], 1)
    );
    assert_eq!(codes(&alignment.points)[..3], ["dino", "ema", "ana"]);
    let excess = alignment.over[0].excess(160.0 / 4750.0);
    assert_eq!(excess, units(150.0) - units(750.0).part(160.0 / 4750.0));

    // Without a cost there is nothing to hold against anything.
    let none = analysed(&everyone(), &Marks::default()).alignment(&shop());
    assert_eq!(none, Alignment::default());
}
