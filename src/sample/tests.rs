//! Tests of the sample as whoever opens it sees it: read back from its text.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

struct Row {
    date: NaiveDate,
    paper: String,
    kind: String,
    customer: String,
    name: String,
    product: String,
    /// Quantity in thousandths, so that no rounding hides a wrong product.
    thousandths: i64,
    price: i64,
    amount: i64,
    cost: i64,
}

fn rows() -> Vec<Row> {
    let text = super::csv();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    assert_eq!(reader.headers().expect("a header").len(), 20);
    reader
        .records()
        .map(|record| {
            // A row with more or fewer than twenty fields is an error here.
            let record = record.expect("a whole row");
            Row {
                date: NaiveDate::parse_from_str(&record[0], "%d/%m/%Y").expect("a date"),
                paper: record[1].to_owned(),
                kind: record[2].to_owned(),
                customer: record[3].to_owned(),
                name: record[4].to_owned(),
                product: record[5].to_owned(),
                thousandths: decimal(&record[8], 3),
                price: decimal(&record[9], 2),
                amount: decimal(&record[10], 2),
                cost: decimal(&record[11], 2),
            }
        })
        .collect()
}

/// Reads a decimal comma with at most `places` digits after it.
fn decimal(text: &str, places: usize) -> i64 {
    let (whole, part) = text.split_once(',').unwrap_or((text, ""));
    assert!(part.len() <= places, "{text}");
    format!("{whole}{part:0<places$}").parse().expect(text)
}

fn by_customer(rows: &[Row]) -> BTreeMap<&str, Vec<&Row>> {
    let mut all: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.customer.is_empty()) {
        all.entry(&row.customer).or_default().push(row);
    }
    all
}

/// FNV-1a: enough to notice that a byte changed.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

/// Fails on any change of the sample: then look at the new shop before taking the new number,
/// for exercises and pictures may quote its figures.
#[test]
fn the_sample_is_always_the_same() {
    let text = super::csv();
    assert_eq!(fingerprint(&text), fingerprint(&super::csv()));
    assert_eq!(format!("{:016x}", fingerprint(&text)), "85ee230cfbef3a82");
}

#[test]
fn it_is_of_the_promised_size() {
    let text = super::csv();
    assert!(text.len() < 1_600_000, "{} bytes", text.len());
    let rows = rows();
    assert!((9_000..=14_000).contains(&rows.len()), "{}", rows.len());
    let customers = by_customer(&rows);
    assert!(customers.len() >= 480, "{} customers", customers.len());
    let products: BTreeSet<&str> = rows.iter().map(|row| row.product.as_str()).collect();
    assert!((60..=90).contains(&products.len()), "{}", products.len());
}

#[test]
fn dates_are_in_order_and_fill_three_years() {
    let rows = rows();
    assert!(rows.is_sorted_by_key(|row| row.date));
    assert_eq!(rows[0].date.to_string(), "2023-07-01");
    assert_eq!(rows[rows.len() - 1].date.to_string(), "2026-06-30");
    let months: BTreeSet<_> = rows
        .iter()
        .map(|row| (row.date.year(), row.date.month()))
        .collect();
    assert_eq!(months.len(), 36);
    let sundays = rows
        .iter()
        .filter(|row| row.date.weekday().num_days_from_monday() == 6);
    assert_eq!(sundays.count(), 0);
}

#[test]
fn amount_is_quantity_by_price_to_the_cent() {
    for row in rows() {
        assert_eq!(
            row.thousandths * row.price,
            row.amount * 1000,
            "{}",
            row.paper
        );
        assert_eq!(row.amount.signum(), row.cost.signum(), "{}", row.paper);
        assert!(row.price > 0 && row.amount != 0, "{}", row.paper);
    }
}

#[test]
fn returns_are_negative_and_follow_a_sale() {
    let rows = rows();
    let mut bought = BTreeSet::new();
    let mut papers: BTreeMap<bool, BTreeSet<&str>> = BTreeMap::new();
    for row in &rows {
        let credit = row.kind == "Nota de crédito";
        assert_eq!(credit, row.paper.starts_with("NC-0001-"), "{}", row.paper);
        assert_eq!(credit, row.amount < 0, "{}", row.paper);
        papers.entry(credit).or_default().insert(&row.paper);
        match credit {
            true => assert!(
                bought.contains(&(&row.customer, &row.product)),
                "{}",
                row.paper
            ),
            false => {
                bought.insert((&row.customer, &row.product));
            }
        }
    }
    let share = papers[&true].len() as f64 / papers[&false].len() as f64;
    assert!((0.012..0.020).contains(&share), "{share}");
}

#[test]
fn each_paper_is_of_one_day_and_one_customer() {
    let mut papers: BTreeMap<String, (NaiveDate, String)> = BTreeMap::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for row in rows() {
        let head = (row.date, row.customer.clone());
        let first = papers.entry(row.paper).or_insert_with(|| head.clone());
        assert_eq!(*first, head);
        let name = names
            .entry(row.customer)
            .or_insert_with(|| row.name.clone());
        assert_eq!(*name, row.name);
    }
    // A passer-by has neither code nor name; every code has a name of its own.
    assert_eq!(names.remove("").as_deref(), Some(""));
    let distinct: BTreeSet<&String> = names.values().collect();
    assert_eq!(distinct.len(), names.len());
    assert!(distinct.iter().any(|name| name.contains(';')));
    assert!(distinct.iter().any(|name| name.contains('"')));
}

#[test]
fn a_fifth_of_the_customers_bring_most_of_the_sales() {
    let rows = rows();
    let mut totals: Vec<i64> = by_customer(&rows)
        .values()
        .map(|own| own.iter().map(|row| row.amount).sum())
        .collect();
    totals.sort_unstable_by(|one, other| other.cmp(one));
    let head: i64 = totals[..totals.len() / 5].iter().sum();
    let share = head as f64 / totals.iter().sum::<i64>() as f64;
    assert!((0.74..0.81).contains(&share), "{share}");
}

#[test]
fn some_customers_leave_each_year_and_some_just_left() {
    let rows = rows();
    let customers = by_customer(&rows);
    let split = [2023, 2024, 2025, 2026]
        .map(|year| NaiveDate::from_ymd_opt(year, 7, 1).expect("a real date"));
    for year in 0..2 {
        let buys = |own: &[&Row], year: usize| {
            own.iter()
                .any(|row| (split[year]..split[year + 1]).contains(&row.date))
        };
        let before: Vec<_> = customers.values().filter(|own| buys(own, year)).collect();
        let gone = before.iter().filter(|own| !buys(own, year + 1)).count();
        let churn = gone as f64 / before.len() as f64;
        assert!((0.20..0.28).contains(&churn), "year {year}: {churn}");
    }
    // Days since the last purchase: there is somebody to win back at every distance.
    for (from, to) in [
        (30, 60),
        (60, 90),
        (90, 150),
        (365, 550),
        (550, 730),
        (730, 913),
    ] {
        let lapsed = customers.values().filter(|own| {
            let last = own.iter().map(|row| row.date).max().expect("a row");
            (from..to).contains(&(split[3] - last).num_days())
        });
        assert!(lapsed.count() >= 20, "{from} to {to} days");
    }
}

#[test]
fn a_handful_of_customers_and_three_products_lose_money() {
    let rows = rows();
    let margin = |own: &[&Row]| own.iter().map(|row| row.amount - row.cost).sum::<i64>();
    let losing = by_customer(&rows)
        .values()
        .filter(|own| margin(own) < 0)
        .count();
    assert!((3..=12).contains(&losing), "{losing}");
    let mut products: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        products.entry(&row.product).or_default().push(row);
    }
    products.retain(|_, own| margin(own) < 0);
    assert_eq!(
        products.into_keys().collect::<Vec<_>>(),
        ["AZ06", "GR05", "LA07"]
    );
}

#[test]
fn pairs_are_bought_together_more_than_by_chance() {
    let rows = rows();
    let mut baskets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.amount > 0) {
        baskets.entry(&row.paper).or_default().insert(&row.product);
    }
    let share = |wanted: &[&str]| {
        let with = baskets
            .values()
            .filter(|basket| wanted.iter().all(|product| basket.contains(product)));
        with.count() as f64 / baskets.len() as f64
    };
    for (first, second, _) in super::shop::PAIRS {
        let lift = share(&[first, second]) / (share(&[first]) * share(&[second]));
        assert!(lift > 1.5, "{first} and {second}: {lift}");
    }
}
