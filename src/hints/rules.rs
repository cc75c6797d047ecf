//! Which hints hold, and which comes first.

use super::{Hint, MOST, Material, Report, Subject};
use crate::abc;
use crate::ledger::Money;
use crate::rfm::{Pillar, Segment};

/// From these shares of the sales on, depending on one customer or on five is worth a word. IFRS
/// 8.34 has firms disclose customers of 10 %; ours warns earlier, while something can be done.
const ONE: f64 = 0.05;
const FIVE: f64 = 0.25;

/// The hints that hold, most money first.
pub fn analyse(material: &Material) -> Report {
    let found = [
        dependence(material),
        segment(material, Segment::CannotLose),
        segment(material, Segment::AtRisk),
        dormant(material),
        lost(material),
        low_margin(material),
    ];
    let mut hints: Vec<Hint> = found.into_iter().flatten().collect();
    hints.retain(|hint| hint.at_stake > Money::ZERO);
    hints.sort_by_key(|hint| std::cmp::Reverse(hint.at_stake));
    hints.truncate(MOST);
    Report {
        hints,
        from_before: from_before(material),
    }
}

fn dependence(material: &Material) -> Option<Hint> {
    let concentration = &material.abc.concentration;
    let first = material.first.rows.first()?;
    let alone = concentration.customers < 2; // nothing to compare with
    if alone || (concentration.top_1 < ONE && concentration.top_5 < FIVE) {
        return None;
    }
    Some(Hint {
        subject: Subject::Dependence {
            code: first.code.clone(),
            name: first.name.clone(),
            amount: first.monetary,
            share: concentration.top_1,
            top_5: concentration.top_5,
        },
        at_stake: first.monetary,
        pillar: Pillar::Retention,
    })
}

fn segment(material: &Material, segment: Segment) -> Option<Hint> {
    let row = (material.rfm.segments.iter()).find(|row| row.segment == segment)?;
    (row.customers > 0).then(|| Hint {
        subject: Subject::Segment(*row),
        at_stake: row.revenue,
        pillar: segment.pillar(),
    })
}

fn dormant(material: &Material) -> Option<Hint> {
    let movement = material.abc.movement?;
    let abc::Movement {
        dormant: customers,
        dormant_before: before,
        dormant_now: now,
        ..
    } = movement;
    (customers > 0).then(|| Hint {
        subject: Subject::Dormant {
            customers,
            before,
            now,
        },
        at_stake: before - now,
        pillar: Pillar::Reactivation,
    })
}

fn lost(material: &Material) -> Option<Hint> {
    let customers = material.board.now.lost.filter(|&lost| lost > 0)?;
    let before = material.board.lost_revenue?;
    Some(Hint {
        subject: Subject::Lost { customers, before },
        at_stake: before,
        pillar: Pillar::Retention,
    })
}

fn low_margin(material: &Material) -> Option<Hint> {
    material.abc.margin.as_ref()?;
    let customers = material.low_margin.total;
    let sales = material.low_margin.monetary;
    (customers > 0).then_some(Hint {
        subject: Subject::LowMargin { customers, sales },
        at_stake: sales,
        pillar: Pillar::Profitability,
    })
}

fn from_before(material: &Material) -> Option<f64> {
    let previous = material.abc.previous?;
    // Where the data begin inside the window before, too few seem to come from it.
    let begin = material.begin?;
    if begin > previous.first_day(begin) {
        return None;
    }
    let sales = material.abc.revenue.net;
    (sales > Money::ZERO).then(|| (sales - material.newcomers.monetary).share_of(sales))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customers::{self, Filter, Page, Query, Sort};
    use crate::ledger::example::sale;
    use crate::ledger::{Ledger, Money};
    use crate::{board, rfm};

    /// What the page gathers from the engine, gathered here without one.
    fn material(ledger: &Ledger) -> Material {
        let settings = customers::Settings::default();
        let rfm = rfm::analyse(ledger, &settings.rfm);
        let abc = abc::analyse(ledger, &settings.abc);
        let mut list = customers::analyse(ledger, &rfm, &abc);
        let mut page = |query: Query| -> Page { list.page(ledger, &query) };
        let all = |filter| Query {
            filter,
            ..Query::default()
        };
        Material {
            begin: ledger.days().map(|(first, _)| first),
            board: board::analyse(ledger, &settings.span()),
            first: page(Query {
                sort: Sort::Rank,
                limit: 1,
                ..Query::default()
            }),
            low_margin: page(all(Filter {
                class: Some(abc::Class::A),
                class_margin: Some(abc::Class::C),
                ..Filter::default()
            })),
            newcomers: page(all(Filter {
                change: Some(abc::Change::New),
                ..Filter::default()
            })),
            rfm: rfm.summary,
            abc: abc.summary,
        }
    }

    fn ledger(lines: &[(&str, &str, i64, i64)]) -> Ledger {
        let line = |&(day, customer, units, margin)| {
            sale(day, customer, units).margin(Money(margin * Money::SCALE))
        };
        lines.iter().map(line).collect()
    }

    /// Two years: "ana" carries the firm without margin, "beto" fell, "caro" left, "dani" is new.
    fn shop() -> Ledger {
        ledger(&[
            ("2023-02-01", "ana", 500, 5),
            ("2023-03-01", "beto", 600, 90),
            ("2023-04-01", "caro", 80, 10),
            ("2024-02-01", "ana", 700, 1),
            ("2024-03-01", "beto", 100, 60),
            ("2024-12-31", "dani", 200, 90),
        ])
    }

    #[test]
    fn most_money_comes_first() {
        let report = analyse(&material(&shop()));
        let stakes: Vec<i64> = (report.hints.iter())
            .map(|hint| hint.at_stake.0 / Money::SCALE)
            .collect();
        let mut sorted = stakes.clone();
        sorted.sort_by(|a, b| b.cmp(a));
        assert_eq!(stakes, sorted);
        assert!(report.hints.len() <= MOST && stakes[0] == 700);
    }

    #[test]
    fn figures_are_those_of_the_reports() {
        let report = analyse(&material(&shop()));
        let subjects: Vec<&Subject> = report.hints.iter().map(|hint| &hint.subject).collect();
        let money = |units: i64| Money(units * Money::SCALE);
        // "beto" went from first to third and bought 500 less, "caro" bought 80 less.
        let dormant = Subject::Dormant {
            customers: 2,
            before: money(680),
            now: money(100),
        };
        assert!(subjects.contains(&&dormant));
        let lost = Subject::Lost {
            customers: 1,
            before: money(80),
        };
        assert!(subjects.contains(&&lost));
        let low = Subject::LowMargin {
            customers: 1,
            sales: money(700),
        };
        assert!(subjects.contains(&&low));
        let dependence = subjects.iter().any(|subject| {
            matches!(subject, Subject::Dependence { code, share, .. } if code == "ana" && *share == 0.7)
        });
        assert!(dependence);
        assert_eq!(report.from_before, None); // the data begin inside the window before
    }

    #[test]
    fn sales_from_customers_of_before_need_a_whole_window_before() {
        let mut lines = vec![("2022-12-31", "ana", 1, 1), ("2023-01-01", "beto", 50, 9)];
        lines.extend([("2024-06-01", "ana", 20, 9), ("2024-12-31", "beto", 80, 9)]);
        let report = analyse(&material(&ledger(&lines)));
        // "ana" bought two windows ago, not in the one before.
        assert_eq!(report.from_before, Some(0.8));
    }

    #[test]
    fn without_a_window_before_nothing_is_said_of_it() {
        let report = analyse(&material(&ledger(&[
            ("2024-02-01", "ana", 70, 30),
            ("2024-03-01", "beto", 30, 10),
        ])));
        assert_eq!(report.from_before, None);
        let compares =
            |hint: &Hint| matches!(hint.subject, Subject::Dormant { .. } | Subject::Lost { .. });
        assert!(!report.hints.iter().any(compares));
        assert_eq!(analyse(&Material::default()), Report::default());
    }
}
