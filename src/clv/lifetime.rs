//! One customer: what they are worth, and how alive they were month by month.

use super::{Analysis, Customer, Doubt, Frequency, History, Model, Summary};
use crate::churn::Value;
use crate::ledger::{Activity, Day, Ledger, Span};
use serde::{Deserialize, Serialize};

/// The end of a month, or the analysis date.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    pub day: Day,
    pub repeats: u32,
    /// 0 to 1. `None` where the model has no opinion: one purchase, in the BG/NBD.
    pub p_alive: Option<f64>,
}

/// P(alive) at the end of each month from the first purchase on, and on the analysis date, by what
/// was known then. The parameters are those of today, so that only the customer moves.
pub fn alive_over_time(
    ledger: &Ledger,
    customer: u32,
    until: Day,
    model: &Frequency,
) -> Vec<Moment> {
    let Some(first) = ledger.first_purchase(customer) else {
        return Vec::new();
    };
    let months = first.month_number()..until.month_number();
    let ends = months.map(|month| Day(Day::first_of_month(month + 1).0 - 1));
    (ends.chain([until]))
        .filter_map(|day| {
            let one = Summary::of(ledger, customer, day)?;
            let has_opinion = one.repeats > 0 || model.model != Model::BgNbd;
            Some(Moment {
                day,
                repeats: one.repeats,
                p_alive: has_opinion.then(|| model.p_alive(History::from(&one))),
            })
        })
        .collect()
}

/// All about one customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lifetime {
    /// By the simple formula; `None` without a purchase in the window.
    pub simple: Option<Value>,
    /// `None` where no model could be fitted.
    pub model: Option<Customer>,
    pub doubts: Vec<Doubt>,
    pub alive: Vec<Moment>,
}

impl Analysis {
    /// `None` for who never bought.
    pub fn lifetime(
        &self,
        ledger: &Ledger,
        span: &Span,
        customer: u32,
        simple: impl Fn(&[&Activity]) -> Option<Value>,
    ) -> Option<Lifetime> {
        let (_, last) = ledger.days()?;
        let window = span.window(last);
        let fit = self.report.fit.as_ref().ok();
        Summary::of(ledger, customer, window.until)?;
        Some(Lifetime {
            simple: simple(&[&ledger.activity_of(customer, window)]),
            model: self.customers.get(customer as usize).copied().flatten(),
            doubts: self.report.doubts.clone(),
            alive: fit.map_or_else(Vec::new, |fit| {
                alive_over_time(ledger, customer, window.until, &fit.frequency)
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clv::Dropout;
    use crate::ledger::example::{day, sale};

    #[test]
    fn a_purchase_revives_and_silence_wears_down() {
        let ledger: Ledger = [
            sale("2024-01-10", "ana", 5),
            sale("2024-02-10", "ana", 5),
            sale("2024-04-10", "ana", 5),
        ]
        .into_iter()
        .collect();
        let model = Frequency {
            model: Model::BgNbd,
            r: 0.243,
            alpha: 4.414,
            dropout: Some(Dropout { a: 0.793, b: 2.426 }),
        };
        let until = day("2024-05-15");
        let moments = alive_over_time(&ledger, 0, until, &model);
        let days: Vec<Day> = moments.iter().map(|moment| moment.day).collect();
        let ends = [
            "2024-01-31",
            "2024-02-29",
            "2024-03-31",
            "2024-04-30",
            "2024-05-15",
        ];
        assert_eq!(days, ends.map(day));
        let alive: Vec<Option<f64>> = moments.iter().map(|moment| moment.p_alive).collect();
        assert_eq!(alive[0], None, "one purchase");
        assert!(alive[1] > alive[2] && alive[3] > alive[2] && alive[4] < alive[3]);
        let today = Summary::of(&ledger, 0, until).map(|one| model.p_alive((&one).into()));
        assert_eq!(alive[4], today);
        assert_eq!(alive_over_time(&ledger, 0, day("2024-01-09"), &model), []);
    }
}
