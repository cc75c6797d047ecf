//! Who buys: each customer's identity and the habits its purchases are drawn from.

use super::calendar::DAYS;
use super::names::{
    AWKWARD, BAKERIES, CITIES, FIRST_NAMES, KIOSKS, LAST_NAMES, ORIGINS, RESTAURANTS, SELLERS,
    SIGNS, plain,
};
use super::random::{Random, exp, ln};
use super::shop::PRODUCTS;

pub(super) const CUSTOMERS: usize = 540;

/// Share of customers who already bought before the first day of the file.
const ALREADY_BUYING: f64 = 0.46;

/// One customer in so many pays less than the goods cost: a favour that nobody ever revised.
const FAVOUR_EVERY: usize = 67;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Bakery,
    Restaurant,
    Kiosk,
    Person,
}

pub(super) struct Customer {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) city: &'static str,
    pub(super) branch: &'static str,
    pub(super) seller: &'static str,
    pub(super) origin: &'static str,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) birthday: String,
    pub(super) habits: Habits,
}

pub(super) struct Habits {
    /// Day of arrival, or none when the customer was already buying as the file starts.
    pub(super) arrival: Option<usize>,
    /// Purchases per year while alive.
    pub(super) rate: f64,
    /// Chance of leaving for good after each purchase: the geometric dropout of BG/NBD.
    pub(super) leaving: f64,
    /// How much is taken at a time, against the usual quantity of each product.
    pub(super) size: f64,
    /// What `size` is multiplied by in a year.
    pub(super) growth: f64,
    pub(super) discount: f64,
    /// Products the customer usually takes, with their weights.
    pub(super) repertoire: Vec<(usize, f64)>,
    pub(super) lines: f64,
    pub(super) online: f64,
}

pub(super) fn customers(random: &mut Random) -> Vec<Customer> {
    let mut known: Vec<Customer> = Vec::with_capacity(CUSTOMERS);
    while known.len() < CUSTOMERS {
        let mut own = random.fork();
        let customer = customer(known.len() + 1, &mut own);
        // Two shops of one name would look like a duplicate to clean, which is another lesson.
        if known.iter().all(|other| other.name != customer.name) {
            known.push(customer);
        }
    }
    known
}

fn customer(number: usize, random: &mut Random) -> Customer {
    let kind = match random.weighted(&[0.26, 0.21, 0.16, 0.37]) {
        0 => Kind::Bakery,
        1 => Kind::Restaurant,
        2 => Kind::Kiosk,
        _ => Kind::Person,
    };
    let (kind, name) = match number % 50 {
        // Spread over the years, and always firms.
        25 if number / 50 < AWKWARD.len() => (Kind::Restaurant, AWKWARD[number / 50].to_owned()),
        _ => (kind, name(kind, random)),
    };
    let (city, branch, _) = CITIES[random.weighted(&CITIES.map(|city| city.2))];
    // Each branch has two salespeople.
    let seller = SELLERS[usize::from(branch == "Oeste") * 2 + random.below(2)];
    let (origin, _) = ORIGINS[random.weighted(&ORIGINS.map(|origin| origin.1))];
    let person = kind == Kind::Person;
    let email = match random.chance(0.6) {
        true => format!("{}{number}@example.com", address(&name)),
        false => String::new(),
    };
    let phone = match random.chance(0.75) {
        // 37 and 10 000 share no factor, so no two customers share a number.
        true => format!("11 5555-{:04}", number * 37 % 10_000),
        false => String::new(),
    };
    let birthday = match person && random.chance(0.7) {
        true => format!(
            "{:02}/{:02}/{}",
            1 + random.below(28),
            1 + random.below(12),
            1955 + random.below(50)
        ),
        false => String::new(),
    };
    let favour = number % FAVOUR_EVERY == 40;
    let habits = habits(kind, seller, origin, favour, random);
    Customer {
        code: format!("C{number:03}"),
        name,
        kind,
        city,
        branch,
        seller,
        origin,
        email,
        phone,
        birthday,
        habits,
    }
}

fn name(kind: Kind, random: &mut Random) -> String {
    let trade = match kind {
        Kind::Bakery => random.one_of(&BAKERIES),
        Kind::Restaurant => random.one_of(&RESTAURANTS),
        Kind::Kiosk => random.one_of(&KIOSKS),
        Kind::Person => {
            let first = random.one_of(&FIRST_NAMES);
            return format!("{first} {}", random.one_of(&LAST_NAMES));
        }
    };
    format!("{trade} {}", random.one_of(&SIGNS))
}

/// Short, because an address is repeated in every invoice of the file.
fn address(name: &str) -> String {
    let last = name.rsplit(' ').next().unwrap_or(name);
    plain(last)
}

fn habits(kind: Kind, seller: &str, origin: &str, favour: bool, random: &mut Random) -> Habits {
    // Purchases per year, size of the basket, lines per invoice, products known, share online.
    let (rate, median, lines, breadth, online) = match kind {
        Kind::Bakery => (6.2, 2.2, 2.8, 10.0, 0.10),
        Kind::Restaurant => (4.9, 1.9, 2.4, 8.0, 0.18),
        Kind::Kiosk => (3.8, 1.1, 1.4, 5.0, 0.12),
        Kind::Person => (2.9, 0.75, 1.2, 4.5, 0.40),
    };
    let breadth = (breadth * random.spread(0.5)).round().clamp(2.0, 22.0);
    let arrival = match random.chance(ALREADY_BUYING) {
        true => None,
        false => Some(10 + random.below(DAYS - 20)),
    };
    let rate = random.gamma(1.3, rate - 1.0) + 1.0;
    // One in five grows, one in five fades, the rest hold: what moves customers between A, B and C.
    let growth = match random.weighted(&[0.22, 0.22, 0.56]) {
        0 => random.between(1.12, 1.38),
        1 => random.between(0.6, 0.82),
        _ => random.between(0.92, 1.08),
    };
    // Chance of leaving in a year. Who knows more of the list, or came by word of mouth, stays.
    let yearly = 0.23
        * random.gamma(1.6, 1.0)
        * exp(-0.35 * ln(breadth / 6.0))
        * if origin == "Referido" { 0.75 } else { 1.0 }
        * if growth < 0.85 { 1.4 } else { 1.0 };
    let volume = random.spread(0.75);
    let discount = match volume {
        _ if favour => 0.30,
        _ if volume * median > 4.0 => 0.05,
        _ if volume * median > 2.5 => 0.03,
        _ => 0.0,
    };
    Habits {
        arrival,
        rate,
        leaving: (yearly / rate).min(0.5),
        size: median * volume,
        growth,
        // Bruno sells more on price than the others do.
        discount: discount + if seller == "Bruno" { 0.035 } else { 0.0 },
        repertoire: repertoire(kind, breadth as usize, random),
        lines: lines * random.spread(0.2),
        online: online * random.between(0.4, 1.6),
    }
}

fn repertoire(kind: Kind, breadth: usize, random: &mut Random) -> Vec<(usize, f64)> {
    let mut left: Vec<f64> = PRODUCTS
        .iter()
        .map(|product| product.popularity * product.category.wanted_by()[kind as usize])
        .collect();
    (0..breadth)
        .map(|_| {
            let chosen = random.weighted(&left);
            let weight = left[chosen];
            left[chosen] = 0.0;
            (chosen, weight * random.between(0.4, 1.6))
        })
        .collect()
}
