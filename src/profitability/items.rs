//! Each item: what it brings, how often it is bought, at what margin.

use crate::cross_sell::Level;
use crate::ledger::{Day, Label, Ledger, Money, NONE, Scanned, Window};
use crate::math::quantile;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub name: String,
    /// Empty where the files tell none, or it is one.
    pub category: String,
    /// Sales less returns of customers, known or not.
    pub sales: Money,
    /// Of the lines that tell a margin: their sales and their margin.
    pub told: Money,
    pub margin: Money,
    /// Known customers who bought it, and their purchases of it.
    pub buyers: u32,
    pub purchases: u32,
    /// What they spent on it.
    pub spent: Money,
    /// Median days between two purchases of it by the same customer; `None` if nobody came back.
    pub interval: Option<f64>,
    /// Purchases in the window before; `None` without one.
    pub purchases_before: Option<u32>,
}

impl Item {
    /// Margin / sales of the lines that tell it.
    pub fn margin_rate(&self) -> Option<f64> {
        (self.told > Money::ZERO).then(|| self.margin.share_of(self.told))
    }

    /// Purchases by buyer.
    pub fn frequency(&self) -> f64 {
        f64::from(self.purchases) / f64::from(self.buyers.max(1))
    }

    /// What a purchase of it brings.
    pub fn price(&self) -> f64 {
        self.spent.mean(self.purchases)
    }

    /// REN-1.4: what it would bring if every buyer bought it once more.
    pub fn one_more(&self) -> f64 {
        f64::from(self.buyers) * self.price()
    }
}

/// All items, by code of the level's dictionary.
pub(super) struct Found {
    pub level: Level,
    pub items: Vec<Item>,
}

impl Found {
    pub fn of(ledger: &Ledger, level: Level, window: Window, previous: Option<Window>) -> Found {
        let names = ledger.names(level.label());
        let mut items: Vec<Item> = (names.iter())
            .map(|name| Item {
                name: name.to_owned(),
                category: String::new(),
                sales: Money::ZERO,
                told: Money::ZERO,
                margin: Money::ZERO,
                buyers: 0,
                purchases: 0,
                spent: Money::ZERO,
                interval: None,
                purchases_before: previous.map(|_| 0),
            })
            .collect();
        for line in ledger.scan(level.label()).filter(|line| line.code != NONE) {
            if let Some(item) = items
                .get_mut(line.code as usize)
                .filter(|_| window.contains(line.day))
            {
                item.sales += line.amount;
                if let Some(margin) = line.margin {
                    item.told += line.amount;
                    item.margin += margin;
                }
            }
        }
        let mut found = Found { level, items };
        found.count_purchases(ledger, window, previous);
        if level == Level::Product {
            found.tell_categories(ledger);
        }
        found
    }

    fn count_purchases(&mut self, ledger: &Ledger, window: Window, previous: Option<Window>) {
        let mut intervals: Vec<Vec<f64>> = vec![Vec::new(); self.items.len()];
        let mut lines: Vec<Scanned> = Vec::new();
        let in_previous = |day: Day| previous.is_some_and(|window| window.contains(day));
        for customer in 0..ledger.customers() {
            lines.clear();
            lines.extend(
                (ledger.scan_customer(customer, self.level.label()))
                    .filter(|line| line.code != NONE && line.amount >= Money::ZERO)
                    .filter(|line| window.contains(line.day) || in_previous(line.day)),
            );
            lines.sort_unstable_by_key(|line| (line.code, line.day, line.invoice));
            for own in lines.chunk_by(|a, b| a.code == b.code) {
                let item = &mut self.items[own[0].code as usize];
                let mut last: Option<Day> = None;
                let mut bought = false;
                for purchase in own.chunk_by(|a, b| (a.day, a.invoice) == (b.day, b.invoice)) {
                    let day = purchase[0].day;
                    if !window.contains(day) {
                        if let Some(before) = &mut item.purchases_before {
                            *before += 1;
                        }
                        continue;
                    }
                    bought = true;
                    item.purchases += 1;
                    item.spent += purchase.iter().map(|line| line.amount).sum();
                    if let Some(last) = last.filter(|&last| last < day) {
                        intervals[own[0].code as usize].push(f64::from(day.days_since(last)));
                    }
                    last = Some(day);
                }
                item.buyers += u32::from(bought);
            }
        }
        for (item, days) in self.items.iter_mut().zip(&mut intervals) {
            days.sort_unstable_by(f64::total_cmp);
            item.interval = quantile(days, 0.5);
        }
    }

    /// The category of a product's last line.
    fn tell_categories(&mut self, ledger: &Ledger) {
        let categories = ledger.names(Label::Category);
        if categories.is_empty() {
            return;
        }
        let mut of = vec![NONE; self.items.len()];
        let both = ledger
            .scan(Label::Product)
            .zip(ledger.scan(Label::Category));
        for (product, category) in both.filter(|(product, _)| product.code != NONE) {
            of[product.code as usize] = category.code;
        }
        for (item, code) in self.items.iter_mut().zip(of) {
            item.category = categories.text(code).to_owned();
        }
    }

    /// Of all lines that tell an item and a margin.
    pub fn margin_rate(&self) -> Option<f64> {
        let told: Money = self.items.iter().map(|item| item.told).sum();
        let margin: Money = self.items.iter().map(|item| item.margin).sum();
        (told > Money::ZERO).then(|| margin.share_of(told))
    }

    /// Those sold in the window, the largest sales first.
    pub fn into_items(self) -> Vec<Item> {
        let mut items = self.items;
        items.retain(|item| item.sales != Money::ZERO || item.purchases > 0);
        items.sort_by(|a, b| (b.sales, &a.name).cmp(&(a.sales, &b.name)));
        items
    }
}
