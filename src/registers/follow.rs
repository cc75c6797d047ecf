//! What the customers of the registers bought: the one question that the registers ask the ledger.

use super::MeanCustomer;
use crate::abc::Class;
use crate::ledger::{Day, Fact, Ledger, Money, Span, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Customers of the registers, by code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub complaints: Vec<Case>,
    pub referrals: Vec<Sent>,
    /// Whoever else is to be called by name.
    pub codes: Vec<String>,
    /// Days within which a purchase counts as having come back.
    pub again_within: u32,
}

impl Asked {
    /// Only what these customers are called.
    pub fn names(codes: impl Iterator<Item = String>) -> Asked {
        Asked {
            codes: codes.collect(),
            ..Asked::default()
        }
    }
}

/// Somebody who complained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub customer: String,
    pub day: Day,
}

/// Somebody who was recommended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub customer: String,
    pub day: Day,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Followed {
    /// First day of the window.
    pub from: Day,
    /// The analysis date: nothing after it is known.
    pub until: Day,
    /// In the order in which they were asked.
    pub complaints: Vec<Outcome>,
    pub referrals: Vec<Outcome>,
    /// By code, those who are in the sales.
    pub known: BTreeMap<String, Known>,
    /// Customers whose first purchase lies in the window, by what the file says of their origin, those
    /// with most of them first; `None` where the file does not tell. The empty origin is "not told".
    pub origins: Option<Vec<Origin>>,
    pub members: Members,
    /// `None` where the dates of purchases are not known, or nobody bought in the window.
    pub mean: Option<MeanCustomer>,
}

/// What became of one customer after a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Is in the sales.
    pub known: bool,
    /// Bought after that day; `None` while the time for it is not over, or where dates are not known.
    pub again: Option<bool>,
    /// VVC by the simple formula, in currency units.
    pub worth: Option<f64>,
    /// Sales less returns from that day on.
    pub purchases: Money,
}

/// What the file says of a customer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Known {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub birthday: String,
    pub last_purchase: Option<Day>,
    pub segment: Option<Segment>,
    pub class: Option<Class>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    pub name: String,
    pub customers: u32,
    /// Sales less returns in the window.
    pub sales: Money,
}

/// How many customers there are in each group of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Members {
    /// A, B and C.
    pub classes: [u32; 3],
    /// In the order of `Segment::ALL`.
    pub segments: [u32; 11],
}

/// `None` without sales. `segments` and `classes` by customer, `worth` of one customer; the dates of a
/// summarised ledger tell nothing of what came after.
pub fn follow(
    ledger: &Ledger,
    span: &Span,
    asked: &Asked,
    segments: &[Option<Segment>],
    classes: &[Option<Class>],
    worth: impl Fn(u32) -> Option<f64>,
    mean: Option<MeanCustomer>,
) -> Option<Followed> {
    let (first, last) = ledger.days()?;
    let window = span.window(last);
    let until = window.until;
    let dated = !ledger.is_summarised();
    let complaints = asked.complaints.iter().map(|case| {
        let Some(customer) = ledger.find_customer(case.customer.trim()) else {
            return Outcome::default();
        };
        Outcome {
            known: true,
            again: again(ledger, customer, case.day, asked.again_within, until).filter(|_| dated),
            worth: worth(customer),
            purchases: purchases(ledger, customer, Day(case.day.0.saturating_add(1)), until),
        }
    });
    let referrals = asked.referrals.iter().map(|sent| {
        let Some(customer) = ledger.find_customer(sent.customer.trim()) else {
            return Outcome::default();
        };
        let since = |day: &Day| *day >= sent.day;
        Outcome {
            known: true,
            again: dated.then(|| ledger.purchase_days(customer, until).any(|day| since(&day))),
            worth: worth(customer),
            purchases: purchases(ledger, customer, sent.day, until),
        }
    });
    let codes = (asked.codes.iter().map(String::as_str))
        .chain(asked.complaints.iter().map(|case| case.customer.as_str()))
        .chain(asked.referrals.iter().map(|sent| sent.customer.as_str()));
    let known = codes.filter_map(|code| {
        let customer = ledger.find_customer(code.trim())?;
        let fact = |fact| ledger.fact(customer, fact).to_owned();
        let known = Known {
            name: ledger.customer_name(customer).to_owned(),
            email: fact(Fact::Email),
            phone: fact(Fact::Phone),
            birthday: fact(Fact::Birthday),
            last_purchase: ledger.purchase_days(customer, until).next_back(),
            segment: segments.get(customer as usize).copied().flatten(),
            class: classes.get(customer as usize).copied().flatten(),
        };
        Some((code.trim().to_owned(), known))
    });
    Some(Followed {
        from: window.first_day(first),
        until,
        complaints: complaints.collect(),
        referrals: referrals.collect(),
        known: known.collect(),
        origins: origins(ledger, window, first),
        members: members(segments, classes),
        mean,
    })
}

/// Whether a customer bought within so many days after a day; `None` while they are not over and
/// nothing was bought.
fn again(ledger: &Ledger, customer: u32, day: Day, within: u32, until: Day) -> Option<bool> {
    let end = Day(day
        .0
        .saturating_add(i32::try_from(within).unwrap_or(i32::MAX)));
    let mut bought = ledger.purchase_days(customer, until.min(end));
    let came = bought.any(|bought| bought > day);
    // Whoever came early in an unfinished time is not counted before the others have had theirs.
    (end <= until).then_some(came)
}

fn purchases(ledger: &Ledger, customer: u32, from: Day, until: Day) -> Money {
    let visits = ledger.visits(customer).iter();
    let within = visits.filter(|visit| visit.day >= from && visit.day <= until);
    within.map(|visit| visit.net).sum()
}

fn origins(ledger: &Ledger, window: Window, first: Day) -> Option<Vec<Origin>> {
    let mut tells = false;
    let mut origins: BTreeMap<&str, Origin> = BTreeMap::new();
    let begins = window.first_day(first);
    for customer in 0..ledger.customers() {
        let origin = ledger.fact(customer, Fact::Origin);
        tells |= !origin.is_empty();
        let begun = ledger.first_purchase(customer);
        if begun.is_some_and(|day| day >= begins && day <= window.until) {
            let row = origins.entry(origin).or_insert_with(|| Origin {
                name: origin.to_owned(),
                ..Origin::default()
            });
            row.customers += 1;
            row.sales += purchases(ledger, customer, begins, window.until);
        }
    }
    let mut rows: Vec<Origin> = origins.into_values().collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.customers, row.sales)));
    tells.then_some(rows)
}

fn members(segments: &[Option<Segment>], classes: &[Option<Class>]) -> Members {
    let mut members = Members::default();
    for segment in segments.iter().flatten() {
        members.segments[*segment as usize] += 1;
    }
    for class in classes.iter().flatten() {
        members.classes[*class as usize] += 1;
    }
    members
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import;

    /// A bought on 1 and 20 March and 30 June; B on 10 March only; C came by Ana in May.
    const SALES: &str = "fecha;cliente;importe;origen\n\
        2025-03-01;A;100;\n2025-03-20;A;50;\n2025-06-30;A;25;\n\
        2025-03-10;B;70;\n2025-05-05;C;300;Referido\n2025-05-06;C;-100;Referido\n";

    fn told(asked: &Asked) -> Followed {
        let ledger = import::read("ventas.csv", SALES.as_bytes(), &Default::default());
        let ledger = ledger.expect("six rows").ledger;
        let segments = [Some(Segment::Loyal), None, Some(Segment::New)];
        let classes = [Some(Class::A), None, Some(Class::A)];
        let span = Span::default();
        let worth = |customer: u32| Some(f64::from(customer) * 10.0);
        follow(&ledger, &span, asked, &segments, &classes, worth, None).expect("sales")
    }

    fn day(text: &str) -> Day {
        Day::from_iso(text).expect("a day")
    }

    fn complained(customer: &str, date: &str) -> Case {
        Case {
            customer: customer.into(),
            day: day(date),
        }
    }

    /// REC-3.2: the day of the complaint itself is no return; 1 to 20 March are 19 days.
    #[test]
    fn coming_back_is_a_purchase_after_the_day_and_within_the_days() {
        let asked = |again_within| Asked {
            complaints: vec![
                complained("A", "2025-03-01"),
                complained("B", "2025-03-10"),
                complained("A", "2025-06-25"),
                complained("nadie", "2025-03-10"),
            ],
            again_within,
            ..Asked::default()
        };
        let again = |within| {
            told(&asked(within))
                .complaints
                .iter()
                .map(|one| one.again)
                .collect::<Vec<_>>()
        };
        assert_eq!(again(19), [Some(true), Some(false), None, None]);
        assert_eq!(again(18), [Some(false), Some(false), None, None]);
        // 5 days end on 30 June, the last day known.
        assert_eq!(again(5)[2], Some(true));
        let known: Vec<bool> = told(&asked(5))
            .complaints
            .iter()
            .map(|one| one.known)
            .collect();
        assert_eq!(known, [true, true, true, false]);
    }

    /// FID-14.4: 300 less 100 returned, since the day C was referred.
    #[test]
    fn what_the_referred_bought_counts_from_that_day() {
        let sent = |date: &str| Sent {
            customer: "C".into(),
            day: day(date),
        };
        let asked = Asked {
            referrals: vec![sent("2025-05-01"), sent("2025-05-06")],
            ..Asked::default()
        };
        let told = told(&asked);
        let purchases: Vec<f64> = told
            .referrals
            .iter()
            .map(|one| one.purchases.to_f64())
            .collect();
        assert_eq!(purchases, [200.0, -100.0]);
        assert_eq!(told.referrals[0].again, Some(true));
        assert_eq!(told.referrals[1].again, Some(false));
        assert_eq!(told.known["C"].name, "C");
    }

    /// REF-0: all three began in the window; one of them by reference.
    #[test]
    fn new_customers_are_told_by_their_origin() {
        let origins = told(&Asked::default()).origins.expect("a column of origin");
        let rows: Vec<_> = (origins.iter())
            .map(|row| (row.name.as_str(), row.customers, row.sales.to_f64()))
            .collect();
        assert_eq!(rows, [("", 2, 245.0), ("Referido", 1, 200.0)]);
    }

    #[test]
    fn members_are_counted_by_class_and_by_segment() {
        let members = told(&Asked::default()).members;
        assert_eq!(members.classes, [2, 0, 0]);
        assert_eq!(members.segments[Segment::Loyal as usize], 1);
        assert_eq!(members.segments.iter().sum::<u32>(), 2);
    }
}
