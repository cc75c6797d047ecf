//! A grocer counted by hand.

use super::*;
use crate::ledger::example::sale;
use crate::ledger::{Label, Line, Span};

fn line<'a>(day: &str, who: &'a str, product: &'a str, units: i64, margin: i64) -> Line<'a> {
    sale(day, who, units)
        .of(Label::Product, product)
        .of(Label::Category, "vino")
        .margin(Money(margin * Money::SCALE))
}

/// Five buy the plain wine at 100 (margin 20 %), of whom "ana" twice; five others the fine one at 200
/// (margin 50 %); "ana" buys no fine one.
fn shop() -> Ledger {
    let mut lines = vec![
        line("2023-05-01", "ana", "común", 100, 20),
        line("2024-03-01", "ana", "común", 100, 20),
        line("2024-03-31", "ana", "común", 100, 20),
    ];
    for who in ["beto", "caro", "dino", "ema"] {
        lines.push(line("2024-04-01", who, "común", 100, 20));
    }
    for who in ["ema", "fay", "gil", "hugo", "ines"] {
        lines.push(line("2024-12-31", who, "fino", 200, 100));
    }
    lines.into_iter().collect()
}

fn report() -> Report {
    analyse(&shop(), &Span::default(), &Settings::default()).expect("sales")
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

/// REN-1.1: 1,600 in the window, nine customers, eleven purchases.
#[test]
fn the_average_purchase_is_by_customer_and_the_ticket_by_purchase() {
    let report = report();
    assert_eq!((report.now.customers, report.now.purchases), (9, 11));
    close(report.now.purchase(), 1600.0 / 9.0);
    close(report.now.ticket(), 1600.0 / 11.0);
    close(report.now.one_more(), 9.0 * 1600.0 / 11.0);
    assert_eq!(report.before.map(|before| before.purchases), Some(1));
}

/// REN-1.4.
#[test]
fn an_item_has_its_buyers_its_frequency_its_interval_and_its_margin() {
    let report = report();
    let names: Vec<&str> = report.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["fino", "común"]);
    let plain = &report.items[1];
    assert_eq!(
        (plain.buyers, plain.purchases, plain.purchases_before),
        (5, 6, Some(1))
    );
    close(plain.frequency(), 6.0 / 5.0);
    assert_eq!(plain.interval, Some(30.0));
    assert_eq!(plain.margin_rate(), Some(0.2));
    close(plain.one_more(), 500.0);
    let sales: Money = report.items.iter().map(|item| item.sales).sum();
    assert_eq!(sales, report.now.sales);
}

/// REN-3.1: the firm leaves 620 of 1,600; only the fine wine is above that.
#[test]
fn the_mix_lists_who_buys_less_of_what_leaves_more() {
    let report = report();
    close(report.margin_rate.expect("margins"), 620.0 / 1600.0);
    let mix = report.mix.expect("margins");
    close(mix.share, 1000.0 / 1600.0);
    let ana = mix
        .listed
        .iter()
        .find(|one| one.code == "ana")
        .expect("ana");
    assert_eq!((ana.sales, ana.share), (Money(200 * Money::SCALE), 0.0));
    close(ana.at_stake, 0.625 * 0.3 * 200.0);
    assert_eq!(mix.below, 4, "ema buys two thirds of the fine one");
    close(
        mix.at_stake,
        mix.listed.iter().map(|one| one.at_stake).sum(),
    );
}

/// REN-1.3: five purchases by four customers, 100 more each.
#[test]
fn a_step_leads_to_the_next_better_product_of_the_category() {
    let report = report();
    let [step] = &report.steps[..] else {
        panic!("one step: {:?}", report.steps)
    };
    assert_eq!(
        (step.base.as_str(), step.better.as_str()),
        ("común", "fino")
    );
    assert_eq!(step.customers, 4);
    close(step.at_stake, 500.0);
    let takers = takers(
        &shop(),
        &Span::default(),
        &Settings::default(),
        "común",
        "fino",
    );
    let takers = takers.expect("both products");
    assert_eq!(
        (takers.customers, takers.listed[0].code.as_str()),
        (4, "ana")
    );
    close(takers.at_stake, step.at_stake);
    close(takers.listed[0].at_stake, 200.0);
}

#[test]
fn without_products_or_margins_the_rest_still_answers() {
    let ledger: Ledger = [sale("2024-01-01", "ana", 10)].into_iter().collect();
    let report = analyse(&ledger, &Span::default(), &Settings::default()).expect("sales");
    assert_eq!(
        (report.level, report.mix, report.items.len()),
        (None, None, 0)
    );
    close(report.now.purchase(), 10.0);
    assert_eq!(
        analyse(&Ledger::default(), &Span::default(), &Settings::default()),
        None
    );
}

/// definitions D.7: a discount of 10 % at margins of 30 %, 10 % and 5 %.
#[test]
fn a_discount_breaks_even_or_never() {
    assert_eq!(break_even(0.1, 0.3), Some(0.5));
    assert_eq!(break_even(0.0, 0.3), Some(0.0));
    assert_eq!(break_even(0.1, 0.1), None);
    assert_eq!(break_even(0.1, 0.05), None);
}
