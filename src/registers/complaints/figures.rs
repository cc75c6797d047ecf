//! What the book of complaints says.

use super::{Complaint, Rules, Severity};
use crate::ledger::fold;
use crate::ledger::{Day, Money};
use crate::math::quantile;
use crate::registers::follow::Outcome;
use crate::registers::rows::{Tally, tally};
use std::collections::BTreeMap;

/// Figures of the register alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    pub total: u32,
    pub open: u32,
    /// Open for more days than their severity allows.
    pub overdue: u32,
    /// Median, from the complaint to its answer; `None` without answers.
    pub days_to_answer: Option<f64>,
    pub by_severity: [SeverityRow; 3],
    /// The most frequent first.
    pub reasons: Vec<Tally>,
    /// Of the gestures whose cost is known, and how many they are.
    pub gesture_cost: Money,
    pub gestures: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SeverityRow {
    pub total: u32,
    pub open: u32,
    pub overdue: u32,
    /// Answered within the days allowed.
    pub in_time: u32,
    pub days_to_answer: Option<f64>,
}

/// Whether a complaint was answered within the days allowed; `None` while there is still time.
pub fn answered_in_time(complaint: &Complaint, rules: &Rules, today: Day) -> Option<bool> {
    let allowed = rules.answer_within[complaint.severity as usize];
    let taken = complaint
        .answered
        .unwrap_or(today)
        .days_since(complaint.date);
    let late = i64::from(taken) > i64::from(allowed);
    (complaint.answered.is_some() || late).then_some(!late)
}

/// Figures of the complaints on a day.
pub fn figures(complaints: &[Complaint], rules: &Rules, today: Day) -> Figures {
    let by_severity = Severity::ALL.map(|severity| {
        let own = complaints
            .iter()
            .filter(|complaint| complaint.severity == severity);
        severity_row(own, rules, today)
    });
    let costs = || {
        complaints
            .iter()
            .filter_map(|complaint| complaint.gesture_cost)
    };
    Figures {
        total: complaints.len() as u32,
        open: by_severity.iter().map(|row| row.open).sum(),
        overdue: by_severity.iter().map(|row| row.overdue).sum(),
        days_to_answer: median_days(complaints.iter()),
        by_severity,
        reasons: tally(complaints.iter().map(|complaint| complaint.reason.as_str())),
        gesture_cost: costs().sum(),
        gestures: costs().count() as u32,
    }
}

fn severity_row<'a>(
    own: impl Iterator<Item = &'a Complaint> + Clone,
    rules: &Rules,
    today: Day,
) -> SeverityRow {
    let mut row = SeverityRow {
        days_to_answer: median_days(own.clone()),
        ..SeverityRow::default()
    };
    for complaint in own {
        let in_time = answered_in_time(complaint, rules, today);
        let open = complaint.answered.is_none();
        row.total += 1;
        row.open += u32::from(open);
        row.overdue += u32::from(open && in_time == Some(false));
        row.in_time += u32::from(in_time == Some(true));
    }
    row
}

/// A day of answering before the complaint counts as the same day.
fn median_days<'a>(complaints: impl Iterator<Item = &'a Complaint>) -> Option<f64> {
    let days = |complaint: &Complaint| Some(complaint.answered?.days_since(complaint.date).max(0));
    let mut days: Vec<f64> = complaints.filter_map(days).map(f64::from).collect();
    days.sort_by(f64::total_cmp);
    quantile(&days, 0.5)
}

/// Customers who complained, and those of them who bought again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    pub customers: u32,
    pub again: u32,
}

impl Rate {
    /// `None` for nobody.
    pub fn share(self) -> Option<f64> {
        (self.customers > 0).then(|| f64::from(self.again) / f64::from(self.customers))
    }
}

/// Whether answering brings customers back (REC-0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    pub answered: Rate,
    pub unanswered: Rate,
    /// Their time to buy again is not over: they count in neither.
    pub waiting: u32,
    /// Not in the sales.
    pub unknown: u32,
}

/// Customers by their last complaint: was it answered, and did they buy within the days that
/// [`follow`](crate::registers::follow) was asked for? `outcomes` in the order of the complaints.
pub fn returned(complaints: &[Complaint], outcomes: &[Outcome]) -> Returned {
    let mut last: BTreeMap<String, (&Complaint, &Outcome)> = BTreeMap::new();
    for (complaint, outcome) in complaints.iter().zip(outcomes) {
        let customer = fold(complaint.customer.trim());
        let place = last.entry(customer).or_insert((complaint, outcome));
        if complaint.date >= place.0.date {
            *place = (complaint, outcome);
        }
    }
    let mut returned = Returned::default();
    for (complaint, outcome) in last.into_values() {
        let Some(again) = outcome.again.filter(|_| outcome.known) else {
            match outcome.known {
                true => returned.waiting += 1,
                false => returned.unknown += 1,
            }
            continue;
        };
        let rate = match complaint.answered {
            Some(_) => &mut returned.answered,
            None => &mut returned.unanswered,
        };
        rate.customers += 1;
        rate.again += u32::from(again);
    }
    returned
}

/// What a gesture costs beside what it may save (REC-3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// Less than winning another customer, and less than this one is worth.
    Worth,
    /// More than it costs to win another customer.
    OverAcquisition,
    /// More than this customer is worth.
    OverValue,
}

/// Where the cost of a gesture stands; `None` where neither the cost of acquisition nor the value of
/// the customer is known.
pub fn gesture_tiers(cost: Money, acquisition: Option<Money>, worth: Option<f64>) -> Option<Tier> {
    if worth.is_some_and(|worth| cost.to_f64() > worth) {
        return Some(Tier::OverValue);
    }
    if acquisition.is_some_and(|acquisition| cost > acquisition) {
        return Some(Tier::OverAcquisition);
    }
    (acquisition.is_some() || worth.is_some()).then_some(Tier::Worth)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(customer: &str, day: i32, answered: Option<i32>, severity: Severity) -> Complaint {
        Complaint {
            date: Day(day),
            customer: customer.into(),
            answered: answered.map(Day),
            severity,
            ..Complaint::default()
        }
    }

    fn book() -> Vec<Complaint> {
        use Severity::*;
        let mut book = vec![
            complaint("A", 100, Some(102), Serious), // 2 days of 3
            complaint("B", 100, Some(105), Serious), // 5 days of 3: late
            complaint("C", 101, Some(101), Grave),   // same day
            complaint("D", 108, None, Serious),      // 2 days open of 3
            complaint("E", 108, None, Grave),        // 2 days open of 1: overdue
            complaint("F", 103, None, Mild),         // 7 days open of 7
        ];
        for (complaint, reason) in book
            .iter_mut()
            .zip(["Demora", "demora", "Roto", "DEMORA", "", "Roto"])
        {
            complaint.reason = reason.into();
        }
        book[0].gesture_cost = Some(Money(1_500_000));
        book[2].gesture_cost = Some(Money(500_000));
        book
    }

    /// RET-3.2, VEC-C2: days 2, 5 and 0 have the median 2; of six, three are open and one is late.
    #[test]
    fn days_open_and_overdue_agree_with_figures_worked_by_hand() {
        let told = figures(&book(), &Rules::default(), Day(110));
        assert_eq!((told.total, told.open, told.overdue), (6, 3, 1));
        assert_eq!(told.days_to_answer, Some(2.0));
        assert_eq!(told.by_severity[1].days_to_answer, Some(3.5));
        assert_eq!(told.by_severity.map(|row| row.in_time), [0, 1, 1]);
        assert_eq!((told.gesture_cost, told.gestures), (Money(2_000_000), 2));
        let reasons: Vec<(&str, u32)> = told
            .reasons
            .iter()
            .map(|t| (t.text.as_str(), t.count))
            .collect();
        assert_eq!(reasons, [("Demora", 3), ("Roto", 2)]);
    }

    #[test]
    fn a_complaint_becomes_overdue_on_the_day_after_the_last_allowed() {
        let mild = complaint("F", 103, None, Severity::Mild);
        let rules = Rules::default();
        assert_eq!(answered_in_time(&mild, &rules, Day(110)), None);
        assert_eq!(answered_in_time(&mild, &rules, Day(111)), Some(false));
    }

    #[test]
    fn the_order_of_the_book_changes_no_figure() {
        let mut turned = book();
        turned.reverse();
        let rules = Rules::default();
        let (one, other) = (
            figures(&book(), &rules, Day(110)),
            figures(&turned, &rules, Day(110)),
        );
        assert_eq!(one.by_severity, other.by_severity);
        assert_eq!(one.reasons.len(), other.reasons.len());
    }

    /// REC-0: A and B were answered and A came back; C was not and did not; D still has time; the
    /// first complaint of A, unanswered, no longer counts.
    #[test]
    fn customers_count_once_by_their_last_complaint() {
        let known = |again| Outcome {
            known: true,
            again,
            ..Outcome::default()
        };
        let complaints = [
            complaint("A", 10, None, Severity::Mild),
            complaint("a", 20, Some(21), Severity::Mild),
            complaint("B", 20, Some(22), Severity::Mild),
            complaint("C", 20, None, Severity::Mild),
            complaint("D", 90, None, Severity::Mild),
            complaint("Vecina", 20, None, Severity::Mild),
        ];
        let outcomes = [
            known(Some(false)),
            known(Some(true)),
            known(Some(false)),
            known(Some(false)),
            known(None),
            Outcome::default(),
        ];
        let told = returned(&complaints, &outcomes);
        assert_eq!(
            told.answered,
            Rate {
                customers: 2,
                again: 1
            }
        );
        assert_eq!(told.answered.share(), Some(0.5));
        assert_eq!(
            told.unanswered,
            Rate {
                customers: 1,
                again: 0
            }
        );
        assert_eq!((told.waiting, told.unknown), (1, 1));
    }

    #[test]
    fn a_gesture_is_held_against_what_it_may_save() {
        let (cost, acquisition) = (Money(500_000), Some(Money(400_000)));
        assert_eq!(gesture_tiers(cost, None, None), None);
        assert_eq!(gesture_tiers(cost, None, Some(51.0)), Some(Tier::Worth));
        assert_eq!(
            gesture_tiers(cost, acquisition, Some(51.0)),
            Some(Tier::OverAcquisition)
        );
        assert_eq!(
            gesture_tiers(cost, acquisition, Some(49.0)),
            Some(Tier::OverValue)
        );
    }

    #[test]
    fn the_state_is_the_furthest_step_of_the_return() {
        let mut complaint = complaint("A", 1, None, Severity::Mild);
        assert_eq!(complaint.step(), None);
        complaint.steps[0] = Some(Day(2));
        complaint.steps[3] = Some(Day(4));
        assert_eq!(complaint.step(), Some(3));
    }
}
