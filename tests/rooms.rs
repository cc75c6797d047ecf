//! What must hold of the analyses whatever the sales: the order of the rows changes nothing, money
//! scales, everyone is counted once, lists add up to their totals.

use cartera::abc::Limits;
use cartera::cohorts::{self, Unit};
use cartera::cross_sell::{self, Basis, State};
use cartera::ledger::{Builder, Day, Label, Ledger, Line, Money, Span};
use cartera::pyramid::{self, Mark, Marks};
use cartera::trajectory;
use cartera::{churn, clv, dormant, profiles, results, rfm, value_tiers};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Day, customer, item, amount in units.
type Row = (i32, u8, u8, i64);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (19_000..20_100, 0u8..25, 0u8..6, -20i64..200);
    prop::collection::vec(row, 1..200)
}

fn ledger(rows: &[Row], factor: i64) -> Ledger {
    let mut builder = Builder::default();
    for &(day, customer, item, units) in rows {
        let (customer, item) = (format!("c{customer:02}"), format!("i{item}"));
        let mut line = Line {
            day: Day(day),
            amount: Money(units * factor * Money::SCALE),
            customer: &customer,
            ..Line::default()
        };
        line.labels[Label::Category as usize] = &item;
        line.labels[Label::Salesperson as usize] = ["Rosa", "Juan"][usize::from(day % 2 == 0)];
        builder.push(&line);
    }
    builder.finish()
}

fn churned(ledger: &Ledger) -> Option<churn::Report> {
    churn::analyse(
        ledger,
        &rfm::Settings::default(),
        &churn::Settings::default(),
    )
}

fn segments(ledger: &Ledger) -> Vec<Option<rfm::Segment>> {
    let report = rfm::analyse(ledger, &rfm::Settings::default());
    let scores = report.scores.into_iter();
    scores
        .map(|score| score.map(|score| score.segment()))
        .collect()
}

/// In the window before.
fn at_start(ledger: &Ledger) -> Vec<Option<rfm::Segment>> {
    let (first, last) = ledger.days().expect("lines");
    let Some(window) = Span::default().previous(first, last) else {
        return Vec::new();
    };
    let report = rfm::analyse_window(ledger, window, &rfm::Settings::default());
    let scores = report.scores.into_iter();
    scores
        .map(|score| score.map(|score| score.segment()))
        .collect()
}

fn crossed(ledger: &Ledger, basis: Basis) -> cross_sell::Analysis {
    let settings = cross_sell::Settings {
        basis,
        least: Some(1),
        ..cross_sell::Settings::default()
    };
    cross_sell::analyse(ledger, &Span::default(), &settings).expect("categories")
}

fn trails(ledger: &Ledger) -> trajectory::Report {
    let (rfm, settings) = (rfm::Settings::default(), trajectory::Settings::default());
    let report = trajectory::analyse(ledger, None, &rfm, &Limits::default(), &settings);
    report.expect("sales")
}

/// Some who recommend, some partners, some who are not in the sales.
fn marks() -> Marks {
    let mut marks = Marks::default();
    for (number, mark) in (0..30).zip(Mark::ALL.into_iter().cycle()) {
        marks.set(&format!("c{number:02}"), (number % 4 == 0).then_some(mark));
    }
    marks
}

fn levels(ledger: &Ledger, marks: &Marks) -> pyramid::Report {
    let scores = rfm::analyse(ledger, &rfm::Settings::default()).scores;
    let rules = pyramid::Rules::default();
    pyramid::analyse(ledger, &Span::default(), &scores, &rules, marks).expect("sales")
}

fn all_rows() -> trajectory::Query {
    trajectory::Query {
        limit: u32::MAX,
        ..Default::default()
    }
}

/// Pairs by name.
fn pairs(ledger: &Ledger, basis: Basis) -> BTreeMap<(String, String), (u32, u32)> {
    let names = ledger.names(Label::Category);
    let counts = crossed(ledger, basis).counts;
    let pairs = counts.pairs.iter().map(|pair| {
        let (a, b) = (names.text(pair.a).to_owned(), names.text(pair.b).to_owned());
        let key = if a < b { (a, b) } else { (b, a) };
        (key, (pair.n_ab, pair.n))
    });
    pairs.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_rows_changes_nothing(rows in rows(), seed in any::<u64>()) {
        let mut shuffled = rows.clone();
        shuffled.sort_by_key(|row| {
            let text = format!("{row:?}{seed}");
            text.bytes().fold(seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
        });
        let (a, b) = (ledger(&rows, 1), ledger(&shuffled, 1));
        let told = |ledger: &Ledger| churned(ledger).map(|report| (report.rates, report.by_products, report.rhythm));
        prop_assert_eq!(told(&a), told(&b));
        for unit in Unit::ALL {
            let cohorts = |ledger: &Ledger| cohorts::analyse(ledger, &Span::default(), unit);
            prop_assert_eq!(cohorts(&a), cohorts(&b));
        }
        for basis in [Basis::Customer, Basis::Invoice] {
            prop_assert_eq!(pairs(&a, basis), pairs(&b, basis));
        }
        prop_assert_eq!(&trails(&a).summary, &trails(&b).summary);
        prop_assert_eq!(trails(&a).page(&a, &all_rows()), trails(&b).page(&b, &all_rows()));
        let level = |ledger: &Ledger| {
            let report = levels(ledger, &marks());
            (report.summary.clone(), report.page(ledger, None, u32::MAX))
        };
        prop_assert_eq!(level(&a), level(&b));
        let bands = |ledger: &Ledger| dormant::analyse(ledger, &Span::default()).map(|list| list.report.bands);
        prop_assert_eq!(bands(&a), bands(&b));
    }

    #[test]
    fn everyone_is_counted_once_and_lists_add_up(rows in rows()) {
        let ledger = ledger(&rows, 1);
        let span = Span::default();
        if let Some(report) = churned(&ledger) {
            let sum = |pick: fn(&churn::Rates) -> u32| report.groups.iter().map(|group| pick(&group.rates)).sum::<u32>();
            prop_assert_eq!(sum(|rates| rates.base), report.rates.base);
            prop_assert_eq!(sum(|rates| rates.lost), report.rates.lost);
            let lost: Money = report.lost.iter().map(|lost| lost.amount).sum();
            prop_assert_eq!(lost, report.rates.lost_revenue);
            prop_assert_eq!(report.lost.len() as u32, report.rates.lost);
        }
        for unit in Unit::ALL {
            let report = cohorts::analyse(&ledger, &span, unit);
            let buyers = (0..ledger.customers()).filter(|&one| ledger.first_purchase(one).is_some());
            let size: u32 = report.cohorts.iter().map(|cohort| cohort.size).sum();
            prop_assert_eq!(size as usize, buyers.count());
            for cohort in &report.cohorts {
                prop_assert!(cohort.cells.iter().all(|cell| cell.active <= cohort.size));
            }
        }
        if let Some(list) = dormant::analyse(&ledger, &span) {
            let banded: u32 = list.report.bands.iter().map(|band| band.customers).sum();
            prop_assert_eq!(banded + list.report.awake, list.report.known);
            prop_assert!(list.page(&ledger, None).all(|one| one.priority > 0.0 && one.priority <= 100.0));
        }
        if let Some(report) = results::analyse(&ledger, &span, &segments(&ledger), &at_start(&ledger)) {
            let sellers: u32 = report.sellers.iter().map(|group| group.customers).sum();
            prop_assert_eq!(sellers, ledger.customers());
            prop_assert!(report.now.active <= report.now.known);
            if report.previous.is_some() {
                let sum: Money = report.from_start.iter().map(|group| group.now.amount).sum();
                prop_assert_eq!(sum, report.known);
            }
            // GRC-11: the steps between two windows lose nothing.
            if let Some(bridge) = report.bridge {
                let steps = [bridge.captured, bridge.returned, bridge.grown, bridge.fallen, bridge.lost];
                let change: Money = steps.iter().map(|step| step.change).sum();
                prop_assert_eq!(bridge.before + change + bridge.anonymous, bridge.now);
            }
            // VEC-R2: the portfolios' lists add up to the list of all, and that to the sales.
            let page = |seller: Option<&str>| {
                let query = results::Query { seller: seller.map(str::to_owned), limit: u32::MAX, ..Default::default() };
                results::customers(&ledger, &span, &segments(&ledger), &query)
            };
            let all = page(None);
            prop_assert_eq!((all.now, all.customers as usize), (report.known, all.rows.len()));
            let portfolios = || report.sellers.iter().map(|group| page(Some(&group.key)));
            prop_assert_eq!(portfolios().map(|page| page.customers).sum::<u32>(), all.customers);
            prop_assert_eq!(portfolios().map(|page| page.before).sum::<Money>(), all.before);
            for (group, page) in report.sellers.iter().zip(portfolios()) {
                prop_assert_eq!((group.now.amount, group.before.amount), (page.now, page.before));
            }
        }
        // VEC-V1, VEC-V3: every customer in one group of each trait.
        for by in profiles::Trait::ALL {
            let asked = profiles::Asked { by, ..Default::default() };
            if let Some(report) = profiles::analyse(&ledger, &span, &segments(&ledger), |_| None, &asked)
                && !report.groups.is_empty()
            {
                let count = |of: fn(&profiles::Group) -> u32| report.groups.iter().map(of).sum::<u32>();
                prop_assert_eq!(count(|group| group.customers), report.all.customers);
                prop_assert_eq!(count(|group| group.purchases), report.all.purchases);
                prop_assert_eq!((count(|group| group.base), count(|group| group.lost)), (report.all.base, report.all.lost));
                prop_assert_eq!(report.groups.iter().map(|group| group.actual).sum::<Money>(), report.all.actual);
                let known: Money = ledger.activity(report.window).iter().map(|one| one.net).sum();
                prop_assert_eq!(report.all.actual, known);
            }
        }
        // GRC-13, GRC-17: everyone in one tier and on one side, each list as long as its count.
        let (limits, settings, noted) = Default::default();
        if let Some(report) = value_tiers::analyse(&ledger, &span, &segments(&ledger), &limits, &settings, &noted) {
            let summary = report.summary(&ledger);
            let list = |query: value_tiers::Query| report.page(&ledger, &value_tiers::Query { limit: u32::MAX, ..query });
            let everyone = list(value_tiers::Query::default());
            prop_assert_eq!((everyone.customers, everyone.actual, everyone.gap), (summary.all.customers, summary.all.actual, summary.all.gap));
            for (tier, row) in value_tiers::Tier::ALL.into_iter().map(|tier| (tier, summary.tiers[tier as usize])) {
                let page = list(value_tiers::Query { tier: Some(tier), ..Default::default() });
                prop_assert_eq!((page.customers, page.actual, page.rows.len()), (row.customers, row.actual, row.customers as usize));
            }
            prop_assert_eq!(summary.tiers.iter().map(|row| row.customers).sum::<u32>(), summary.all.customers);
            prop_assert_eq!(summary.sides.into_iter().sum::<Money>(), summary.all.actual);
        }
        // FID-12: everyone on one level, its list as long as its count, shares of one whole.
        let (report, marks) = (levels(&ledger, &marks()), marks());
        let told = report.summary.levels;
        let contacts = marks.iter().filter(|(code, _)| ledger.find_customer(code).is_none());
        prop_assert_eq!(report.summary.customers as usize, ledger.customers() as usize + contacts.count());
        for (level, row) in pyramid::Level::ALL.into_iter().zip(told) {
            let page = report.page(&ledger, Some(level), u32::MAX);
            prop_assert_eq!((page.customers, page.rows.len()), (row.customers, row.customers as usize));
            prop_assert_eq!(page.rows.iter().map(|row| row.value).sum::<Money>(), row.value);
        }
        let customers: f64 = told.iter().map(|row| row.customers_share).sum();
        prop_assert!((customers - 1.0).abs() < 1e-9);
        let value: f64 = told.iter().map(|row| row.value_share).sum();
        prop_assert!(report.summary.value == Money::ZERO || (value - 1.0).abs() < 1e-9);
        let sum: Money = told.iter().map(|row| row.value).sum();
        prop_assert_eq!(sum, report.summary.value);
        // REL-0: rows of a matrix add up to the customers of the first snapshot, columns to those of
        // the second; trends part the customers.
        let report = trails(&ledger);
        let summary = &report.summary;
        let bought = |window| ledger.activity(window).iter().filter(|a| a.bought()).count() as u32;
        let active = |window| ledger.activity(window).iter().filter(|a| a.active).count() as u32;
        let (before, now) = summary.snapshots;
        let (segments, classes) = (&summary.matrices.segments, &summary.matrices.classes);
        prop_assert_eq!(segments[..11].iter().flatten().sum::<u32>(), bought(before));
        prop_assert_eq!(segments.iter().map(|row| row[..11].iter().sum::<u32>()).sum::<u32>(), bought(now));
        prop_assert_eq!(classes[..3].iter().flatten().sum::<u32>(), active(before));
        prop_assert_eq!(classes.iter().map(|row| row[..3].iter().sum::<u32>()).sum::<u32>(), active(now));
        let scores = rfm::analyse_window(&ledger, before, &rfm::Settings::default()).summary.segments;
        for (row, segment) in segments.iter().zip(&scores) {
            prop_assert_eq!(row.iter().sum::<u32>(), segment.customers);
        }
        prop_assert_eq!(summary.trends.iter().map(|row| row.customers).sum::<u32>(), ledger.customers());
        for (period, place) in summary.periods.iter().zip(0..) {
            prop_assert_eq!(period.segments.iter().sum::<u32>(), period.customers);
            let products = ledger.products_bought(period.window);
            for customer in 0..ledger.customers() {
                let step = report.trail(customer)[place];
                prop_assert_eq!(step.products, products[customer as usize]);
            }
            let revenue = (0..ledger.customers()).map(|customer| report.trail(customer)[place].revenue);
            prop_assert_eq!(revenue.sum::<Money>(), period.revenue);
        }
        // A customer's row says of each item what their lines say.
        let analysis = crossed(&ledger, Basis::Customer);
        let window = span.window(ledger.days().expect("lines").1);
        for &customer in analysis.matrix.customers() {
            let states = analysis.matrix.states(&ledger, customer, &Default::default());
            let code = ledger.customer_code(customer);
            for (state, item) in states.iter().zip(analysis.matrix.item_names(&ledger)) {
                let bought = |inside: bool| rows.iter().any(|&(day, one, what, units)| {
                    units >= 0 && format!("c{one:02}") == code && format!("i{what}") == item
                        && window.contains(Day(day)) == inside
                });
                let expected = match (bought(true), bought(false)) {
                    (true, _) => State::Buys,
                    (false, true) => State::Bought,
                    (false, false) => State::Lacks,
                };
                prop_assert_eq!(*state, expected);
            }
        }
    }

    #[test]
    fn money_scales(rows in rows()) {
        let (one, ten) = (ledger(&rows, 1), ledger(&rows, 10));
        if let (Some(one), Some(ten)) = (churned(&one), churned(&ten)) {
            prop_assert_eq!(one.rates.lost_revenue.0 * 10, ten.rates.lost_revenue.0);
            prop_assert!((one.cost() * 10.0 - ten.cost()).abs() <= 1e-6 * ten.cost().abs().max(1.0));
        }
        let (_, last) = one.days().expect("lines");
        let values = |ledger: &Ledger| -> Vec<f64> {
            clv::summaries(ledger, last).iter().map(|one| one.value).collect()
        };
        for (one, ten) in values(&one).into_iter().zip(values(&ten)) {
            prop_assert!((one * 10.0 - ten).abs() <= 1e-6 * ten.abs().max(1.0));
        }
        prop_assert_eq!(pairs(&one, Basis::Customer), pairs(&ten, Basis::Customer));
        let (a, b) = (trails(&one).summary, trails(&ten).summary);
        prop_assert_eq!(a.matrices.classes, b.matrices.classes);
        for (a, b) in a.trends.iter().zip(&b.trends) {
            prop_assert_eq!((a.customers, a.now.0 * 10), (b.customers, b.now.0));
        }
        let marks = marks();
        for (a, b) in levels(&one, &marks).summary.levels.iter().zip(&levels(&ten, &marks).summary.levels) {
            prop_assert_eq!((a.customers, a.value.0 * 10), (b.customers, b.value.0));
            prop_assert!((a.value_share - b.value_share).abs() < 1e-9);
        }
    }
}
