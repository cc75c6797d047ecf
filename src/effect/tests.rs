//! Sales small enough to be counted by hand.

use super::*;
use crate::ledger::example::{day, sale};
use crate::ledger::{Label, Line};
use crate::plan::Objective;

const START: &str = "2025-03-11";

/// Ten days on each side of 11 March: before from the 1st to the 10th, after from the 11th to the 20th.
fn lines() -> Vec<Line<'static>> {
    vec![
        sale("2024-01-02", "x", 1),
        // Contacted: A bought 100 before and 160 − 20 after, in two invoices; B only before; C only after.
        sale("2025-03-10", "A", 100).of(Label::Invoice, "F1"),
        sale("2025-03-11", "A", 60).of(Label::Invoice, "F2"),
        sale("2025-03-11", "A", 40).of(Label::Invoice, "F2"),
        sale("2025-03-20", "A", 60).of(Label::Invoice, "F3"),
        sale("2025-03-15", "A", -20).of(Label::Invoice, "NC1"),
        sale("2025-03-01", "B", 50),
        sale("2025-03-12", "C", 30),
        // The day before the window and the one after it.
        sale("2025-02-28", "C", 500),
        sale("2025-03-21", "C", 700),
        // Only a return: no purchase.
        sale("2025-03-14", "B", -10),
        // Kept aside: 40 before, 10 after; and nothing.
        sale("2025-03-05", "D", 40),
        sale("2025-03-13", "D", 10),
        sale("2025-02-20", "E", 5),
        // The season: a year earlier A went from 10 to 25.
        sale("2024-03-04", "A", 10),
        sale("2024-03-14", "A", 25),
        sale("2025-06-30", "x", 1),
    ]
}

fn ledger() -> Ledger {
    lines().into_iter().collect()
}

fn money(units: i64) -> Money {
    Money(units * Money::SCALE)
}

fn codes(codes: &str) -> Vec<String> {
    codes.split_whitespace().map(str::to_owned).collect()
}

fn case() -> Case {
    Case {
        id: 1,
        what: "Llamar".into(),
        start: Some(day(START)),
        targets: codes("A B C nadie"),
        ..Case::default()
    }
}

fn asked(case: Case, days: u32) -> Asked {
    Asked {
        cases: vec![case],
        settings: Settings { days, margin: None },
        open: None,
    }
}

fn told(asked: &Asked) -> Report {
    analyse(&ledger(), &rfm::Settings::default(), asked).expect("sales")
}

fn one(case: Case) -> Row {
    told(&asked(case, 10)).rows.remove(0)
}

#[test]
fn the_start_is_the_first_day_after_and_returns_are_no_purchase() {
    let row = one(case());
    assert_eq!((row.unknown, row.treated.customers), (1, 3));
    let (before, after) = (row.treated.before, row.treated.after);
    assert_eq!(
        (before.buyers, before.purchases, before.revenue),
        (2, 2, money(150))
    );
    // A: F2 and F3, less the return; C; B's return alone subtracts.
    assert_eq!(
        (after.buyers, after.purchases, after.revenue),
        (2, 3, money(160))
    );
    assert_eq!(
        (row.treated.stayed, row.treated.retention()),
        (1, Some(0.5))
    );
    assert_eq!((row.gained_revenue, row.gained_margin), (money(10), None));
    assert_eq!(row.verdict(), Verdict::NoControl);
    let season = row.season.expect("a year before");
    assert_eq!(
        (season.before.revenue, season.after.revenue),
        (money(10), money(25))
    );
    assert_eq!(row.beyond_season(), Some(money(-5)));
}

#[test]
fn a_control_group_is_subtracted_in_proportion() {
    let row = one(Case {
        control: codes("D E A"),
        ..case()
    });
    // A was contacted and is in no control group.
    let control = row.control.expect("a control group");
    assert_eq!((control.customers, control.after.revenue), (2, money(10)));
    // 10 of three, less −30 of two: 10 + 45.
    assert_eq!(row.gained_revenue, money(55));
    let contrast = row.contrast.expect("a contrast");
    let share = contrast.share.expect("two groups");
    assert!((share.estimate - (2.0 / 3.0 - 0.5)).abs() < 1e-12);
    assert!(share.low < 0.0 && share.high > 0.0);
    assert_eq!(row.verdict(), Verdict::NotEnough);
    let revenue = contrast.revenue.expect("two groups");
    assert!((revenue.estimate - (10.0 / 3.0 + 15.0)).abs() < 1e-9);
    // A group of customers who are not in the sales is none.
    let nobody = one(Case {
        control: codes("nadie"),
        ..case()
    });
    assert_eq!((nobody.control, nobody.contrast), (None, None));
}

#[test]
fn return_on_investment_is_by_the_margin() {
    let typed = Asked {
        settings: Settings {
            days: 10,
            margin: Some(0.4),
        },
        ..asked(
            Case {
                control: codes("D E"),
                cost: Some(money(10)),
                gain: Some(money(15)),
                ..case()
            },
            10,
        )
    };
    let row = told(&typed).rows.remove(0);
    assert_eq!(row.gained_margin, Some(money(22)));
    assert_eq!((row.roi_planned, row.roi), (Some(0.5), Some(1.2)));
    assert_eq!(
        (row.cost_per_response(), row.cost_per_purchase()),
        (Some(5.0), Some(10.0 / 3.0))
    );
    // Where the lines tell it, theirs counts: 30 of A's first 100, the typed share of the others.
    let ledger: Ledger = lines()
        .into_iter()
        .map(|line| match line.labels[Label::Invoice as usize] {
            "F1" => line.margin(money(30)),
            _ => line,
        })
        .collect();
    let report = analyse(&ledger, &rfm::Settings::default(), &typed).expect("sales");
    assert_eq!(report.rows[0].treated.before.margin, Some(money(50)));
    let free = one(Case {
        cost: Some(Money::ZERO),
        ..case()
    });
    assert_eq!((free.roi, free.roi_planned), (None, None));
}

#[test]
fn both_sides_are_cut_to_what_the_data_reach() {
    let row = |start: &str, days: u32| {
        let case = Case {
            start: Some(day(start)),
            ..case()
        };
        told(&asked(case, days))
            .rows
            .first()
            .map(|row| (row.frame.days, row.is_cut()))
    };
    // To 30 June there are 20 days from 11 June; from 2 January 2024 there are 9 to the 11th.
    assert_eq!(row("2025-06-11", 90), Some((20, true)));
    assert_eq!(row("2024-01-11", 90), Some((9, true)));
    assert_eq!(row(START, 90), Some((90, false)));
    assert_eq!((row("2025-07-01", 90), row("2024-01-02", 90)), (None, None));
    let why = |start: &str, targets: &str| {
        let case = Case {
            start: Some(day(start)),
            targets: codes(targets),
            ..case()
        };
        told(&asked(case, 10))
            .waiting
            .first()
            .map(|waiting| waiting.why)
    };
    assert_eq!(why("2025-07-01", "A"), Some(Why::Ahead));
    assert_eq!(why("2024-01-02", "A"), Some(Why::NothingBefore));
    assert_eq!(why(START, "nadie"), Some(Why::Unknown));
    // An analysis date before the end hides what came later.
    let mut rfm = rfm::Settings::default();
    rfm.span.analysis_date = Some(day("2025-03-15"));
    let report = analyse(&ledger(), &rfm, &asked(case(), 10)).expect("sales");
    assert_eq!(
        (report.rows[0].frame.days, report.until),
        (5, day("2025-03-15"))
    );
}

#[test]
fn responses_are_told_by_the_segment_on_the_eve() {
    let detail = told(&asked(case(), 10)).detail.expect("an action");
    let customers: u32 = detail.responses.iter().map(|one| one.customers).sum();
    let buyers: u32 = detail.responses.iter().map(|one| one.buyers).sum();
    assert_eq!((customers, buyers), (3, 2));
    let mut rfm = rfm::Settings::default();
    rfm.span.analysis_date = Some(day("2025-03-10"));
    let eve = rfm::analyse(&ledger(), &rfm).scores;
    let of_a = ledger().find_customer("A").expect("A");
    let segment = eve[of_a as usize].map(|score| score.segment());
    let row = detail.responses.iter().find(|one| one.segment == segment);
    assert!(row.is_some_and(|row| row.buyers >= 1));
    // One whole week on each side: A on the 11th, C on the 12th; A on the 10th and nobody else.
    let weeks: Vec<(i32, f64)> = detail
        .weeks
        .iter()
        .map(|week| (week.week, week.treated))
        .collect();
    assert_eq!(weeks.len(), 2);
    assert!((weeks[0].1 - 100.0 / 3.0).abs() < 1e-9 && (weeks[1].1 - 200.0 / 3.0).abs() < 1e-9);
}

#[test]
fn each_objective_has_its_own_figure() {
    let ledger: Ledger = lines()
        .into_iter()
        .map(|line| {
            let dear = line.amount >= money(60);
            let line = line.of(Label::Product, if dear { "caro" } else { "barato" });
            line.of(Label::Channel, if dear { "Tienda web" } else { "Local" })
        })
        .collect();
    let figure = |objective| {
        let case = Case {
            objective: Some(objective),
            channel: "tienda WEB".into(),
            ..case()
        };
        let report = analyse(&ledger, &rfm::Settings::default(), &asked(case, 10)).expect("sales");
        report
            .detail
            .expect("an action")
            .indicator
            .expect("an objective")
            .treated
    };
    // B's first purchase ever is on 1 March; C's was in February.
    assert_eq!(figure(Objective::NewCustomers), [Some(1.0), Some(0.0)]);
    assert_eq!(figure(Objective::Frequency), [Some(2.0 / 3.0), Some(1.0)]);
    assert_eq!(
        figure(Objective::MeanPurchase),
        [Some(75.0), Some(160.0 / 3.0)]
    );
    // 100 of 150 before; 120 of 160 after.
    assert_eq!(
        figure(Objective::HighValueLines),
        [Some(100.0 / 150.0), Some(0.75)]
    );
    assert_eq!(
        figure(Objective::Channel),
        [Some(100.0 / 150.0), Some(0.75)]
    );
}
