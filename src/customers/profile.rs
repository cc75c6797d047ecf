//! What one customer did over the years: what their own page shows beside their labels.

use crate::churn::OwnRhythm;
use crate::ledger::{Activity, Day, Fact, Label, Ledger, Money, Span, Window};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// A customer's history up to and including the analysis date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// What the files tell of them; what none tells is left out.
    pub facts: Vec<(Fact, String)>,
    /// Where and by whom they were served last.
    pub labels: Vec<(Label, String)>,
    pub other_codes: Vec<String>,
    pub other_names: Vec<String>,
    /// Calendar months from the first line to the analysis date, those without a sale too.
    pub months: Vec<Month>,
    /// Years back from the analysis date, the last one first.
    pub years: Vec<Year>,
    /// What they bought, the greatest amount first.
    pub items: Vec<Item>,
    /// Whether `items` are products; else they are categories.
    pub by_product: bool,
    /// Through which channels and branches they bought, as far as the files tell (FID-4.3).
    pub places: Vec<(Label, Vec<Item>)>,
    pub rhythm: Option<OwnRhythm>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    pub first: Day,
    pub amount: Money,
    pub purchases: u32,
    /// The analysis date cuts it.
    pub partial: bool,
}

/// Twelve months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    pub window: Window,
    pub amount: Money,
    pub purchases: u32,
    pub margin: Option<Money>,
    pub products: u32,
}

/// A product, a category, a channel or a branch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub name: String,
    /// Sales less returns.
    pub amount: Money,
    /// Days on which it was bought.
    pub days: u32,
    pub last: Day,
    /// Bought in the window; if not, only before it.
    pub in_window: bool,
}

/// Years that are told apart.
const YEARS: u32 = 10;

/// `None` for a code that stands for nobody up to the analysis date.
pub fn profile(ledger: &Ledger, span: &Span, code: &str) -> Option<Profile> {
    let customer = ledger.find_customer(code)?;
    let (_, last) = ledger.days()?;
    let window = span.window(last);
    let until = window.until;
    let first = ledger.visits(customer).first()?.day;
    if first > until {
        return None;
    }
    let labels = [
        Label::Salesperson,
        Label::Branch,
        Label::Channel,
        Label::City,
    ];
    let facts = [Fact::Email, Fact::Phone, Fact::Birthday, Fact::Origin];
    let told = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut other_names: Vec<String> = (ledger.other_names().into_iter())
        .filter(|&(other, _)| other == customer)
        .map(|(_, name)| name.to_owned())
        .collect();
    other_names.dedup();
    Some(Profile {
        facts: (facts.into_iter())
            .filter_map(|fact| Some((fact, told(ledger.fact(customer, fact))?)))
            .collect(),
        labels: (labels.into_iter())
            .filter_map(|label| {
                let name = ledger.last_label(customer, label, until)?;
                Some((label, name.to_owned()))
            })
            .collect(),
        other_codes: ledger.joined_codes(customer).map(str::to_owned).collect(),
        other_names,
        months: months(ledger, customer, first, until),
        years: years(ledger, customer, first, until),
        items: by_label(ledger, customer, ledger.item_label(), window),
        places: [Label::Channel, Label::Branch]
            .map(|label| (label, by_label(ledger, customer, label, window)))
            .into_iter()
            .filter(|(_, places)| !places.is_empty())
            .collect(),
        by_product: ledger.item_label() == Label::Product,
        rhythm: OwnRhythm::of(ledger, customer, until),
    })
}

fn months(ledger: &Ledger, customer: u32, first: Day, until: Day) -> Vec<Month> {
    (first.month_number()..=until.month_number())
        .map(|number| {
            let (begin, next) = (Day::first_of_month(number), Day::first_of_month(number + 1));
            let month = Window {
                after: Day(begin.0 - 1),
                until: Day(next.0 - 1).min(until),
            };
            let Activity { net, purchases, .. } = ledger.activity_of(customer, month);
            Month {
                first: begin,
                amount: net,
                purchases,
                partial: next.0 - 1 > until.0,
            }
        })
        .collect()
}

fn years(ledger: &Ledger, customer: u32, first: Day, until: Day) -> Vec<Year> {
    let windows = (0..YEARS).map(|back| Window {
        after: until.months_before(12 * (back + 1)),
        until: until.months_before(12 * back),
    });
    windows
        .take_while(|window| window.until >= first)
        .map(|window| {
            let activity = ledger.activity_of(customer, window);
            Year {
                window,
                amount: activity.net,
                purchases: activity.purchases,
                margin: activity.margin,
                products: products(ledger, customer, window),
            }
        })
        .collect()
}

/// Distinct ones that were bought.
fn products(ledger: &Ledger, customer: u32, window: Window) -> u32 {
    let lines = ledger.amounts_with(customer, ledger.item_label(), window);
    let bought = lines.filter(|&(_, amount, _)| amount >= Money::ZERO);
    bought.map(|(.., name)| name).collect::<HashSet<_>>().len() as u32
}

/// The history by a label of the lines; what was only returned is left out.
fn by_label(ledger: &Ledger, customer: u32, label: Label, window: Window) -> Vec<Item> {
    let mut place: HashMap<&str, usize> = HashMap::new();
    let mut items: Vec<(Item, Vec<Day>)> = Vec::new();
    let history = Window::history(window.until);
    for (day, amount, name) in ledger.amounts_with(customer, label, history) {
        let at = *place.entry(name).or_insert_with(|| {
            let item = Item {
                name: name.to_owned(),
                amount: Money::ZERO,
                days: 0,
                last: Day::MIN,
                in_window: false,
            };
            items.push((item, Vec::new()));
            items.len() - 1
        });
        let (item, days) = &mut items[at];
        item.amount += amount;
        if amount >= Money::ZERO {
            days.push(day);
        }
    }
    let mut items: Vec<Item> = (items.into_iter())
        .filter_map(|(mut item, mut days)| {
            days.sort_unstable();
            days.dedup();
            item.last = *days.last()?;
            item.days = days.len() as u32;
            item.in_window = window.contains(item.last);
            Some(item)
        })
        .collect();
    items.sort_by(|a, b| (b.amount, &a.name).cmp(&(a.amount, &b.name)));
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::example::sale;

    fn ledger(rows: &[(&str, &str, &str, i64)]) -> Ledger {
        let line = |&(day, customer, product, units): &(&str, _, _, _)| {
            let seller = if day < "2024" { "Rosa" } else { "Juan" };
            let line = sale(day, customer, units).of(Label::Product, product);
            let channel = if product == "yerba" { "Web" } else { "Local" };
            line.of(Label::Salesperson, seller)
                .of(Label::Channel, channel)
                .told(Fact::Email, "ana@example.org")
        };
        rows.iter().map(line).collect()
    }

    fn ana() -> Ledger {
        ledger(&[
            ("2022-12-20", "ana", "yerba", 100),
            ("2023-11-30", "ana", "té", 40),
            ("2024-01-09", "ana", "yerba", 10),
            ("2024-01-09", "ana", "té", -15),
            ("2024-02-18", "ana", "café", 5),
            ("2024-12-15", "beto", "té", 1),
        ])
    }

    #[test]
    fn a_profile_adds_up_to_what_the_customer_bought() {
        let profile = profile(&ana(), &Span::default(), "ana").unwrap();
        let total: Money = profile.months.iter().map(|month| month.amount).sum();
        assert_eq!(total, Money(140 * Money::SCALE));
        let items: Money = profile.items.iter().map(|item| item.amount).sum();
        let years: Money = profile.years.iter().map(|year| year.amount).sum();
        assert_eq!((items, years), (total, total));
        assert_eq!(profile.months.len(), 25);
        assert!(profile.months[24].partial && !profile.months[23].partial);
        let purchases: Vec<u32> = profile.years.iter().map(|year| year.purchases).collect();
        assert_eq!(purchases, [2, 2], "H is 2024-12-15");
        let products: Vec<u32> = profile.years.iter().map(|year| year.products).collect();
        assert_eq!(products, [2, 2]);
    }

    #[test]
    fn what_they_bought_is_told_with_when() {
        let profile = profile(&ana(), &Span::default(), "ana").unwrap();
        let told: Vec<(&str, i64, u32, bool)> = (profile.items.iter())
            .map(|item| {
                let units = item.amount.0 / Money::SCALE;
                (item.name.as_str(), units, item.days, item.in_window)
            })
            .collect();
        let expected = [
            ("yerba", 110, 2, true),
            ("té", 25, 1, false),
            ("café", 5, 1, true),
        ];
        assert_eq!(told, expected);
        let places = &profile.places[0];
        let by_channel: Vec<(&str, i64, u32)> = (places.1.iter())
            .map(|one| (one.name.as_str(), one.amount.0 / Money::SCALE, one.days))
            .collect();
        assert_eq!((places.0, profile.places.len()), (Label::Channel, 1));
        assert_eq!(by_channel, [("Web", 110, 2), ("Local", 30, 2)]);
        let labels = [(Label::Salesperson, "Juan"), (Label::Channel, "Local")];
        assert_eq!(
            profile.labels,
            labels.map(|(label, name)| (label, name.to_owned()))
        );
        let email = (Fact::Email, "ana@example.org".to_owned());
        assert_eq!(profile.facts, [email]);
    }

    #[test]
    fn the_own_rhythm_needs_three_purchases() {
        let rhythm = profile(&ana(), &Span::default(), "ana").unwrap().rhythm;
        let rhythm = rhythm.unwrap();
        // 345, 40 and 40 days apart; 301 since the last.
        assert_eq!((rhythm.intervals, rhythm.median_days), (3, 40.0));
        assert_eq!(rhythm.days_since, 301);
        assert!(rhythm.is_late() && (rhythm.overdue() - 7.525).abs() < 1e-9);
        let early = Span {
            analysis_date: Day::from_iso("2023-12-31"),
            ..Span::default()
        };
        assert_eq!(profile(&ana(), &early, "ana").unwrap().rhythm, None);
        assert_eq!(profile(&ana(), &early, "beto"), None);
        assert_eq!(profile(&ana(), &early, "nobody"), None);
    }
}
