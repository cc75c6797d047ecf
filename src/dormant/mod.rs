//! Customers who sleep: who has not bought for 1 to 5 months or 1 to 5 years, and whom to call first
//! (REA-1, REA-2).
//!
//! Bands count whole calendar months since the last purchase, up to the analysis date: `1m` is one
//! month or more and less than two, `5m` is five months or more and less than a year, `1y` one year
//! or more and less than two, `5y` less than six, `5y+` the rest. Whoever bought within the last month
//! is in none.

#[cfg(feature = "ui")]
pub mod view;

use crate::ledger::{Day, Label, Ledger, Money, Span, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    Month1,
    Month2,
    Month3,
    Month4,
    Month5,
    Year1,
    Year2,
    Year3,
    Year4,
    Year5,
    Longer,
}

impl Band {
    pub const ALL: [Band; 11] = [
        Band::Month1,
        Band::Month2,
        Band::Month3,
        Band::Month4,
        Band::Month5,
        Band::Year1,
        Band::Year2,
        Band::Year3,
        Band::Year4,
        Band::Year5,
        Band::Longer,
    ];

    /// `None` for less than a month.
    pub fn of(last: Day, until: Day) -> Option<Band> {
        let within = |months: u32| last > until.months_before(months);
        Some(match () {
            () if within(1) => return None,
            () if within(2) => Band::Month1,
            () if within(3) => Band::Month2,
            () if within(4) => Band::Month3,
            () if within(5) => Band::Month4,
            () if within(12) => Band::Month5,
            () if within(24) => Band::Year1,
            () if within(36) => Band::Year2,
            () if within(48) => Band::Year3,
            () if within(60) => Band::Year4,
            () if within(72) => Band::Year5,
            () => Band::Longer,
        })
    }

    pub fn machine_name(self) -> &'static str {
        [
            "1m", "2m", "3m", "4m", "5m", "1y", "2y", "3y", "4y", "5y", "5y+",
        ][self as usize]
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub until: Day,
    /// Customers with a purchase up to the analysis date, and those of them in no band.
    pub known: u32,
    pub awake: u32,
    pub bands: Vec<BandRow>,
    /// Whether a salesperson is known.
    pub has_salesperson: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandRow {
    pub band: Band,
    pub customers: u32,
    /// What they bought in the year before their last purchase.
    pub value: Money,
}

/// One who sleeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sleeper {
    pub code: String,
    pub name: String,
    pub band: Band,
    pub last_purchase: Day,
    pub days: i32,
    /// Purchases, and sales less returns, in the twelve months that end with the last purchase.
    pub past_frequency: u32,
    pub past_value: Money,
    /// Of the last day of purchase, the one on which most was spent.
    pub last_product: String,
    /// Of the first day: what to come back with (REA-2.2).
    pub entry_product: String,
    pub salesperson: String,
    /// Whom to call first, 0 to 100: see [`List`].
    pub priority: f64,
}

/// Everyone who sleeps, whom to call first at the top (REA-2.0): the mean of where they stand among
/// the sleepers by past frequency and by past value, in percent of those who are not above them.
pub struct List {
    pub report: Report,
    /// Customer, band, priority.
    sleepers: Vec<(u32, Band, f64)>,
}

/// All bands, or one.
pub type Asked = Option<Band>;

impl List {
    pub fn page<'a>(
        &'a self,
        ledger: &'a Ledger,
        asked: Asked,
    ) -> impl Iterator<Item = Sleeper> + 'a {
        let chosen = self.sleepers.iter();
        chosen
            .filter(move |(_, band, _)| asked.is_none_or(|asked| asked == *band))
            .map(|&(customer, band, priority)| {
                sleeper(ledger, customer, band, priority, self.report.until)
            })
    }

    pub fn count(&self, asked: Asked) -> usize {
        let chosen = self.sleepers.iter();
        chosen
            .filter(|(_, band, _)| asked.is_none_or(|asked| asked == *band))
            .count()
    }
}

/// `None` without sales.
pub fn analyse(ledger: &Ledger, span: &Span) -> Option<List> {
    let (_, last) = ledger.days()?;
    let until = span.window(last).until;
    let (mut known, mut sleepers) = (0, Vec::new());
    for customer in 0..ledger.customers() {
        let Some(last) = ledger.purchase_days(customer, until).next_back() else {
            continue;
        };
        known += 1;
        if let Some(band) = Band::of(last, until) {
            let activity = ledger.activity_of(customer, year_to(last));
            sleepers.push((customer, band, activity.purchases, activity.net));
        }
    }
    let frequency = standing(sleepers.iter().map(|one| i64::from(one.2)));
    let value = standing(sleepers.iter().map(|one| one.3.0));
    let mut bands: Vec<BandRow> = (Band::ALL.into_iter())
        .map(|band| BandRow {
            band,
            customers: 0,
            value: Money::ZERO,
        })
        .collect();
    for &(_, band, _, net) in &sleepers {
        bands[band as usize].customers += 1;
        bands[band as usize].value += net;
    }
    let mut ranked: Vec<(u32, Band, f64)> = (sleepers.iter().zip(frequency.iter().zip(&value)))
        .map(|(&(customer, band, ..), (f, v))| (customer, band, (f + v) / 2.0))
        .collect();
    ranked.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
    Some(List {
        report: Report {
            until,
            known,
            awake: known - ranked.len() as u32,
            bands,
            has_salesperson: ledger.has(Label::Salesperson),
        },
        sleepers: ranked,
    })
}

fn year_to(last: Day) -> Window {
    Window {
        after: last.months_before(12),
        until: last,
    }
}

/// Of each, the share of all that is not above it, in percent; equal values stand equal.
fn standing(values: impl Iterator<Item = i64>) -> Vec<f64> {
    let values: Vec<i64> = values.collect();
    let mut sorted = values.clone();
    sorted.sort_unstable();
    let share = |value: &i64| {
        let not_above = sorted.partition_point(|other| other <= value);
        100.0 * not_above as f64 / sorted.len() as f64
    };
    values.iter().map(share).collect()
}

fn sleeper(ledger: &Ledger, customer: u32, band: Band, priority: f64, until: Day) -> Sleeper {
    let last = ledger.purchase_days(customer, until).next_back();
    let last = last.unwrap_or(until);
    let first = ledger.first_purchase(customer).unwrap_or(last);
    let activity = ledger.activity_of(customer, year_to(last));
    let on = |day: Day| {
        let day = Window {
            after: Day(day.0 - 1),
            until: day,
        };
        let lines = ledger.amounts_with(customer, ledger.item_label(), day);
        let most = lines.max_by_key(|&(_, amount, _)| amount);
        most.map_or_else(String::new, |(.., name)| name.to_owned())
    };
    let seller = ledger.last_label(customer, Label::Salesperson, until);
    Sleeper {
        code: ledger.customer_code(customer).to_owned(),
        name: ledger.customer_name(customer).to_owned(),
        band,
        last_purchase: last,
        days: until.days_since(last),
        past_frequency: activity.purchases,
        past_value: activity.net,
        last_product: on(last),
        entry_product: on(first),
        salesperson: seller.unwrap_or_default().to_owned(),
        priority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::example::{day, sale};

    fn ledger(rows: &[(&str, &str, &str, i64)]) -> Ledger {
        let line = |&(day, customer, product, units)| {
            sale(day, customer, units).of(Label::Product, product)
        };
        rows.iter().map(line).collect()
    }

    #[test]
    fn every_day_before_the_last_month_lies_in_one_band() {
        let until = day("2024-07-31");
        let bands = |iso: &str| Band::of(day(iso), until).map(Band::machine_name);
        assert_eq!(bands("2024-07-01"), None);
        assert_eq!(bands("2024-06-30"), Some("1m"), "the month has no 31st");
        assert_eq!(bands("2024-05-31"), Some("2m"));
        assert_eq!(bands("2024-02-29"), Some("5m"));
        assert_eq!(bands("2023-08-01"), Some("5m"));
        assert_eq!(bands("2023-07-31"), Some("1y"));
        assert_eq!(bands("2019-07-31"), Some("5y"));
        assert_eq!(bands("2018-07-31"), Some("5y+"));
        let mut before = None;
        for back in 0..3000 {
            let band = Band::of(Day(until.0 - back), until);
            assert!(band >= before, "{back}");
            before = band;
        }
    }

    #[test]
    fn those_who_bought_often_and_much_come_first() {
        let list = analyse(
            &ledger(&[
                ("2024-01-01", "ana", "té", 100),
                ("2024-01-10", "ana", "yerba", 100),
                ("2024-01-10", "ana", "té", 1),
                ("2024-03-01", "beto", "té", 500),
                ("2024-03-02", "caro", "té", 5),
                ("2024-07-31", "dino", "té", 1),
            ]),
            &Span::default(),
        );
        let list = list.expect("sales");
        assert_eq!((list.report.known, list.report.awake), (4, 1));
        let customers: u32 = list.report.bands.iter().map(|band| band.customers).sum();
        assert_eq!(customers as usize, list.count(None));
        let ledger = ledger(&[
            ("2024-01-01", "ana", "té", 100),
            ("2024-01-10", "ana", "yerba", 100),
            ("2024-01-10", "ana", "té", 1),
            ("2024-03-01", "beto", "té", 500),
            ("2024-03-02", "caro", "té", 5),
            ("2024-07-31", "dino", "té", 1),
        ]);
        let told: Vec<(String, &str, f64)> = (list.page(&ledger, None))
            .map(|one| (one.code, one.band.machine_name(), one.priority.round()))
            .collect();
        let expected = [
            ("ana", "5m", 83.0),
            ("beto", "4m", 83.0),
            ("caro", "4m", 50.0),
        ];
        let expected = expected.map(|(code, band, priority)| (code.to_owned(), band, priority));
        assert_eq!(told, expected);
        let ana = list.page(&ledger, Some(Band::Month5)).next().expect("ana");
        assert_eq!(
            (ana.last_product.as_str(), ana.entry_product.as_str()),
            ("yerba", "té")
        );
        assert_eq!(
            (ana.past_frequency, ana.past_value),
            (2, Money(201 * Money::SCALE))
        );
        assert_eq!(ana.days, 203);
    }
}
