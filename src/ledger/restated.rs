//! The same sales in the money of another time.

use super::{Day, DayTotal, Ledger, Money, UNKNOWN, Visit};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Amounts and margins in place of those of the lines.
#[derive(Clone, Debug)]
pub(super) struct Restated {
    amounts: Vec<Money>,
    margins: Vec<Money>,
}

impl Ledger {
    /// The ledger with every amount and margin times the factor of its day, each rounded half to
    /// even in the last decimal that [`Money`] keeps. A return stays one however small it becomes:
    /// who bought how often does not change. All but the money is shared.
    ///
    /// It is for the analyses; imports are added to the ledger that it was made of.
    pub fn restated(&self, factor: impl Fn(Day) -> f64) -> Ledger {
        let days: FxHashMap<Day, (usize, f64)> = (self.daily.iter().enumerate())
            .map(|(place, total)| (total.day, (place, factor(total.day))))
            .collect();
        let factors = (self.lines.days.iter()).map(|day| {
            days.get(day)
                .map_or_else(|| factor(*day), |&(_, factor)| factor)
        });
        let amounts = (self.amounts().iter().zip(factors.clone()))
            .map(|(&amount, factor)| scaled(amount, factor))
            .collect();
        let margins = (self.margins().iter().zip(factors))
            .map(|(&margin, factor)| match margin {
                UNKNOWN => UNKNOWN,
                margin => scaled(margin, factor),
            })
            .collect();
        let mut ledger = Ledger {
            restated: Some(Restated { amounts, margins }),
            ..self.clone()
        };
        ledger.total_days(&days);
        ledger.total_visits();
        ledger
    }

    pub(super) fn amounts(&self) -> &[Money] {
        match &self.restated {
            Some(restated) => &restated.amounts,
            None => &self.lines.amounts,
        }
    }

    /// Empty where no line tells any; [`UNKNOWN`] where one does not.
    pub(super) fn margins(&self) -> &[Money] {
        match &self.restated {
            Some(restated) => &restated.margins,
            None => &self.lines.margins,
        }
    }

    fn total_days(&mut self, places: &FxHashMap<Day, (usize, f64)>) {
        let empty = |day: &DayTotal| DayTotal {
            amount: Money::ZERO,
            anonymous: Money::ZERO,
            ..*day
        };
        let mut daily: Vec<DayTotal> = self.daily.iter().map(empty).collect();
        for line in (0..self.lines.len()).filter(|&line| self.counts(line)) {
            let place = places.get(&self.lines.days[line]);
            if let Some(total) = place.and_then(|&(place, _)| daily.get_mut(place)) {
                total.amount += self.amounts()[line];
                if self.customer(line) == super::NONE {
                    total.anonymous += self.amounts()[line];
                }
            }
        }
        self.daily = daily;
    }

    fn total_visits(&mut self) {
        let mut visits = std::mem::take(&mut self.visits);
        for visit in &mut visits {
            visit.net = Money::ZERO;
            visit.margin = visit.margin.map(|_| Money::ZERO);
        }
        for customer in 0..self.customers() {
            let own = &mut visits[super::range(&self.visits_start, customer)];
            let mut at = 0;
            for &line in self.lines_of(customer) {
                at = self.visit_of(line, own, at..at + 2);
                if let Some(visit) = own.get_mut(at) {
                    visit.net += self.amounts()[line as usize];
                    let margin = self.margins().get(line as usize);
                    if let Some(&margin) = margin.filter(|&&margin| margin != UNKNOWN) {
                        *visit.margin.get_or_insert_default() += margin;
                    }
                }
            }
        }
        self.visits = visits;
    }

    /// The place of a line's visit among those of its customer, most often one of the likely.
    fn visit_of(&self, line: u32, visits: &[Visit], likely: Range<usize>) -> usize {
        let key = (self.lines.days[line as usize], self.invoice(line));
        let is = |place: &usize| {
            let visit = visits.get(*place);
            visit.is_some_and(|visit| (visit.day, visit.invoice) == key)
        };
        likely
            .into_iter()
            .find(is)
            .unwrap_or_else(|| visits.partition_point(|visit| (visit.day, visit.invoice) < key))
    }
}

fn scaled(money: Money, factor: f64) -> Money {
    if factor == 1.0 {
        return money;
    }
    let scaled = (money.0 as f64 * factor).round_ties_even() as i64;
    // The lowest number means that nothing is known.
    let scaled = scaled.max(i64::MIN + 1);
    Money(if money.0 < 0 { scaled.min(-1) } else { scaled })
}

#[cfg(test)]
mod tests {
    use super::super::example::{day, sale};
    use super::super::{Label, Window};
    use super::*;

    fn doubled(ledger: &Ledger) -> Ledger {
        ledger.restated(|_| 2.0)
    }

    #[test]
    fn money_follows_its_day_and_nothing_else_changes() {
        let lines = [
            sale("2024-02-05", "ana", 10).of(Label::Invoice, "F2"),
            sale("2024-01-05", "ana", 20).margin(Money(7 * Money::SCALE)),
            sale("2024-02-05", "ana", -4).of(Label::Invoice, "F2"),
            sale("2024-01-05", "beto", 5),
            sale("2024-01-09", "", 3),
        ];
        let nominal: Ledger = lines.into_iter().collect();
        let factor = |of: Day| if of < day("2024-02-01") { 3.0 } else { 0.5 };
        let restated = nominal.restated(factor);
        assert_eq!(restated.total(), Money(87 * Money::SCALE));
        assert_eq!(restated.daily()[1].anonymous, Money(9 * Money::SCALE));
        let ana = restated.activity_of(0, Window::history(day("2024-12-31")));
        assert_eq!((ana.net, ana.purchases), (Money(63 * Money::SCALE), 2));
        assert_eq!(ana.margin, Some(Money(21 * Money::SCALE)));
        let visits = |ledger: &Ledger| {
            let visits = ledger.visits(0).iter();
            visits
                .map(|visit| visit.net.0 / Money::SCALE)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            (visits(&nominal), visits(&restated)),
            (vec![20, 6], vec![60, 3])
        );
        assert_eq!(nominal.total(), Money(34 * Money::SCALE));
    }

    #[test]
    fn halves_go_to_the_even_and_a_return_stays_one() {
        let cases = [(5, 2), (15, 8), (-5, -2), (-1, -1), (1, 0), (0, 0)];
        for (amount, expected) in cases {
            assert_eq!(scaled(Money(amount), 0.5), Money(expected), "{amount}");
        }
        assert_eq!(scaled(Money(i64::MIN + 1), 9.0), Money(i64::MIN + 1));
        // Beyond the numbers that a float tells apart.
        assert_eq!(
            scaled(Money(9_007_199_254_740_993), 1.0).0,
            9_007_199_254_740_993
        );
    }

    #[test]
    fn what_is_left_out_or_joined_stays_so() {
        let lines = [sale("2024-01-05", "ana", 10), sale("2024-01-06", "beto", 1)];
        let mut nominal: Ledger = lines.into_iter().collect();
        nominal.leave_out(vec![1]);
        assert_eq!(doubled(&nominal).total(), Money(20 * Money::SCALE));
        nominal.leave_out(vec![]);
        nominal.join(vec![("beto".into(), "ana".into())]);
        let joined = doubled(&nominal);
        let net = joined
            .visits(0)
            .iter()
            .map(|visit| visit.net)
            .sum::<Money>();
        assert_eq!((joined.customers(), net), (1, Money(22 * Money::SCALE)));
        assert_eq!(
            joined.first_lines(1).next().unwrap().amount,
            Money(20 * Money::SCALE)
        );
    }
}
