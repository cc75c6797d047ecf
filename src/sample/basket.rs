//! What goes into one invoice: which products, how many of each and at what price.

use super::calendar::Day;
use super::customers::{Customer, Kind};
use super::random::{Random, exp, ln};
use super::shop::{ENTRY, PAIRS, PRODUCTS, Unit, position};

/// Chance of taking something outside one's usual products.
const CURIOSITY: f64 = 0.10;

pub(super) struct Line {
    pub(super) product: usize,
    /// Twice the quantity, negative in a credit note.
    pub(super) halves: i64,
    /// Cents per unit, even for what is sold by the kilo: half a kilo is still whole cents.
    pub(super) price: i64,
    pub(super) cost: i64,
}

impl Line {
    /// Cents of the whole line at a price or cost per unit; exact by construction.
    pub(super) fn total(&self, unit: i64) -> i64 {
        self.halves * unit / 2
    }
}

/// The days, and the pairs and entry products by position in the list, looked up once.
pub(super) struct Tables<'a> {
    pub(super) days: &'a [Day],
    pairs: Vec<(usize, usize, f64)>,
    entry: Vec<(usize, f64)>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(days: &'a [Day]) -> Self {
        Self {
            days,
            pairs: PAIRS
                .iter()
                .map(|&(first, second, chance)| (position(first), position(second), chance))
                .collect(),
            entry: ENTRY
                .iter()
                .map(|&(code, weight)| (position(code), weight))
                .collect(),
        }
    }

    /// The day on which business time reaches the clock, always an open one; past the end, the
    /// number of days.
    pub(super) fn day_at(&self, clock: f64) -> usize {
        self.days.partition_point(|day| day.time < clock)
    }
}

/// The lines of a purchase; a newcomer starts with little, and often with an entry product.
pub(super) fn basket(
    customer: &Customer,
    day: usize,
    newcomer: bool,
    tables: &Tables<'_>,
    random: &mut Random,
) -> Vec<Line> {
    let habits = &customer.habits;
    let today = &tables.days[day];
    let mut chosen: Vec<usize> = Vec::new();
    if newcomer && random.chance(0.7) {
        let weights: Vec<f64> = tables.entry.iter().map(|entry| entry.1).collect();
        chosen.push(tables.entry[random.weighted(&weights)].0);
    }
    let wanted = 1 + (habits.lines * random.exponential()) as usize;
    let usual: Vec<f64> = habits
        .repertoire
        .iter()
        .map(|&(product, weight)| weight * today.appetite(PRODUCTS[product].category))
        .collect();
    for _ in 0..wanted.min(9) {
        let product = match random.chance(CURIOSITY) {
            true => anything(customer.kind, today, random),
            false => habits.repertoire[random.weighted(&usual)].0,
        };
        if !chosen.contains(&product) {
            chosen.push(product);
        }
    }
    for &(first, second, chance) in &tables.pairs {
        if chosen.contains(&first) && !chosen.contains(&second) && random.chance(chance) {
            chosen.push(second);
        }
    }
    // Newcomers try with little before they trust.
    let trust = if newcomer { 0.6 } else { 1.0 };
    let years = day as f64 / 365.25 - 1.5;
    let size = habits.size * exp(years * ln(habits.growth)) * trust;
    chosen
        .into_iter()
        .map(|product| line(product, size, habits.discount, today.level, random))
        .collect()
}

/// A product of the whole list, as such a customer would want it that day.
pub(super) fn anything(kind: Kind, day: &Day, random: &mut Random) -> usize {
    let weights: Vec<f64> = PRODUCTS
        .iter()
        .map(|p| p.popularity * p.category.wanted_by()[kind as usize] * day.appetite(p.category))
        .collect();
    random.weighted(&weights)
}

pub(super) fn line(
    product: usize,
    size: f64,
    discount: f64,
    level: f64,
    random: &mut Random,
) -> Line {
    let listed = &PRODUCTS[product];
    let quantity = listed.usual * size * random.spread(0.35);
    let halves = match listed.unit {
        Unit::Kilo => (2.0 * quantity).round().max(1.0) as i64,
        Unit::Each => 2 * quantity.round().max(1.0) as i64,
    };
    // The list is in tens of pesos, as price lists are (single pesos for what is cheap).
    let step = if listed.price < 1_000 { 1.0 } else { 10.0 };
    let list = (listed.price as f64 * level / step).round() * step;
    let price = 2 * (list * (1.0 - discount) * 50.0).round() as i64;
    let cost = 2 * (listed.price as f64 * level * (1.0 - listed.margin) * 50.0).round() as i64;
    Line {
        product,
        halves,
        price,
        cost,
    }
}
