//! Figures against authorities: each test names whose result ours must equal.
//!
//! Two kinds of reference. `tests/data/shop*` is a small made-up shop whose figures were computed
//! with pandas and numpy by `tests/data/make_reference.py`; it is compared always. ../shared/data
//! holds open data sets with results by pandas, numpy, R's `rfm` and `lifetimes`; it is compared
//! where that folder is present, and each test that lacks it prints "skipped: …".
//!
//! Where we differ from a reference on purpose, the test says which customers differ and checks
//! that exactly those do.

#[path = "published/clv.rs"]
mod clv;
#[path = "published/cross_sell.rs"]
mod cross_sell;
mod data;
#[path = "data/dataset.rs"]
mod dataset;
#[path = "data/reference.rs"]
mod reference;
#[path = "published/retention.rs"]
mod retention;
#[path = "data/sets.rs"]
mod sets;
#[path = "published/trajectory.rs"]
mod trajectory;
#[path = "published/value_tiers.rs"]
mod value_tiers;

use cartera::abc;
use cartera::board;
use cartera::import::Field;
use cartera::ledger::{Builder, Day, Ledger, Line, Money, Span, Window};
use cartera::rfm::{self, Segment};
use dataset::Dataset;
use reference::*;

// Superstore and Supertienda: Tableau's sample data, figures by pandas.

const SUPERSTORE: [(Field, &str); 7] = [
    (Field::Date, "Order Date"),
    (Field::Invoice, "Order ID"),
    (Field::Customer, "Customer ID"),
    (Field::Product, "Product ID"),
    (Field::Category, "Sub-Category"),
    (Field::Amount, "Sales"),
    (Field::Margin, "Profit"),
];

fn superstore() -> Option<Dataset> {
    let bytes = data::shared("superstore/superstore_us.csv")?;
    let ledger = import("superstore_us.csv", &bytes, &SUPERSTORE).ledger;
    Some(Dataset {
        refs: "superstore/refs",
        ledger,
        has_margin: true,
        zipped: false,
    })
}

#[test]
fn superstore_rfm_and_abc_equal_pandas() {
    let Some(set) = superstore() else { return };
    set.check_summary();
    assert_eq!(set.check_rfm(), 793);
    assert_eq!(set.check_abc(), 0);
}

#[test]
fn superstore_years_equal_pandas() {
    let Some(set) = superstore() else { return };
    let years = [(2016, 2017), (2017, 2018), (2018, 2019)];
    assert_eq!(set.check_transitions(&years), (4526, 0));
    assert_eq!(set.check_customers_of_two_years(2018, 2019), (1546, 0));
    assert_eq!(set.check_board(0), 4);
}

const SUPERTIENDA: [(Field, &str); 6] = [
    (Field::Invoice, "Id_pedido"),
    (Field::Customer, "Id_cliente"),
    (Field::Product, "Id_producto"),
    (Field::Category, "Subcategoría"),
    (Field::Amount, "Ventas"),
    (Field::Margin, "Ganancia"),
];

/// The file as published, or the same rows as a Spanish Excel writes them.
fn supertienda(file: &str) -> Option<Dataset> {
    let bytes = data::shared(&format!("supertienda/{file}"))?;
    let ledger = import(file, &bytes, &SUPERTIENDA).ledger;
    Some(Dataset {
        refs: "supertienda/refs",
        ledger,
        has_margin: true,
        zipped: false,
    })
}

#[test]
fn supertienda_rfm_and_abc_equal_pandas_in_both_encodings() {
    for file in ["supertienda_original.csv", "supertienda_es_cp1252.csv"] {
        let Some(set) = supertienda(file) else { return };
        set.check_summary();
        assert_eq!(set.check_rfm(), 794);
        assert_eq!(set.check_abc(), 0);
        let years = [(2019, 2020), (2020, 2021), (2021, 2022)];
        assert_eq!(set.check_transitions(&years), (4514, 0));
        assert_eq!(set.check_customers_of_two_years(2021, 2022), (1562, 0));
        // Eleven order numbers stand for two customers each.
        assert_eq!(set.check_board(11), 4);
    }
}

#[test]
fn supertienda_is_the_same_shop_whatever_the_encoding() {
    let Some(original) = supertienda("supertienda_original.csv") else {
        return;
    };
    let Some(spanish) = supertienda("supertienda_es_cp1252.csv") else {
        return;
    };
    for months in [0, 12, 7] {
        let span = Span {
            window_months: months,
            ..Span::default()
        };
        let scores = |set: &Dataset| score_everyone(&set.ledger, span);
        assert_eq!(scores(&original), scores(&spanish));
        let ranks = |set: &Dataset| rank_everyone(&set.ledger, span);
        assert_eq!(ranks(&original), ranks(&spanish));
        let figures = |set: &Dataset| board::analyse(&set.ledger, &span);
        assert_eq!(figures(&original), figures(&spanish));
    }
    let codes = |set: &Dataset| -> Vec<(String, String)> {
        let ledger = &set.ledger;
        let both = |c| {
            (
                ledger.customer_code(c).to_string(),
                ledger.customer_name(c).to_string(),
            )
        };
        (0..ledger.customers()).map(both).collect()
    };
    assert_eq!(codes(&original), codes(&spanish));
}

// CDNOW: a real shop; figures by pandas, and those published with the `lifetimes` package.

/// The references count each row as one purchase, so each row gets an invoice number.
fn with_row_numbers(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    let rows = text.lines().enumerate().map(|(i, row)| match i {
        0 => format!("{row},invoice\n"),
        _ => format!("{row},{i}\n"),
    });
    rows.collect::<String>().into_bytes()
}

#[test]
fn cdnow_master_rfm_and_abc_equal_pandas() {
    let Some(bytes) = data::shared("cdnow/cdnow_master.csv") else {
        return;
    };
    let ledger = import("cdnow_master.csv", &with_row_numbers(&bytes), &[]).ledger;
    let set = Dataset {
        refs: "cdnow/refs/master",
        ledger,
        has_margin: false,
        zipped: true,
    };
    set.check_summary();
    assert_eq!(set.check_rfm(), 23_570);
    // 23 more customers spent 26.99, as the last one in B did.
    assert_eq!(set.check_abc(), 23);
    assert_eq!(set.check_transitions(&[(1997, 1998)]), (23_570, 9));
    assert_eq!(set.check_customers_of_two_years(1997, 1998), (23_570, 9));
    assert_eq!(set.check_board(0), 2);
}

/// Without an invoice number a purchase is a customer-day: the references' `purchase_days`.
#[test]
fn cdnow_master_customer_days_equal_pandas() {
    let Some(bytes) = data::shared("cdnow/cdnow_master.csv") else {
        return;
    };
    let Some(reference) = data::shared("cdnow/refs/master/customers.csv.gz") else {
        return;
    };
    let ledger = import("cdnow_master.csv", &bytes, &[]).ledger;
    let activity = ledger.activity(Window::history(day("1998-06-30")));
    let table = Table::read(&unzipped(&reference));
    for row in table.rows() {
        let activity = activity[customer(&ledger, row.text("customer"))];
        assert_eq!(
            Some(activity.purchases),
            row.whole("purchase_days"),
            "{}",
            row.text("customer")
        );
        assert_eq!(activity.last_purchase.to_string(), row.text("last_date"));
        to_the_cent(activity.net, row.number("amount"), row.text("customer"));
    }
    assert_eq!(table.len(), 23_570);
}

/// Fader and Hardie's published summary of the 1/10 sample, cut at 1997-09-30: purchases after the
/// first (x), weeks from the first to the last (t_x), mean of the repeated ones (zbar).
#[test]
fn cdnow_sample_equals_the_published_summary() {
    let Some(bytes) = data::shared("cdnow/cdnow_sample.csv") else {
        return;
    };
    let Some(summary) = data::shared("cdnow/cdnow_customers_summary_with_transactions.csv") else {
        return;
    };
    let ledger = import(
        "cdnow_sample.csv",
        &bytes,
        &[(Field::Customer, "customer_id")],
    )
    .ledger;
    assert_eq!(ledger.total(), Money(2_440_919_400));
    let until = Window::history(day("1997-09-30"));
    let activity = ledger.activity(until);
    let table = Table::read(&summary);
    for row in table.rows() {
        let id = format!("{:04}", row.whole("ID").expect("an id"));
        let number = customer(&ledger, &id);
        let (activity, first) = (activity[number], ledger.first_purchase(number as u32));
        let first = first.expect("a purchase");
        assert_eq!(Some(activity.purchases - 1), row.whole("x"), "{id}");
        let weeks = f64::from(activity.last_purchase.days_since(first)) / 7.0;
        close(weeks, row.number("t_x"), 0.005, &id);
        let first_day: Money = ledger
            .visits(number as u32)
            .iter()
            .take_while(|v| v.day == first)
            .map(|v| v.net)
            .sum();
        close(
            (activity.net - first_day).mean(activity.purchases - 1),
            row.number("zbar"),
            0.006,
            &id,
        );
    }
    assert_eq!(table.len(), 2357);
}

// rfm_orders: the demo data of the R package `rfm`; figures by pandas and by that package itself.

#[test]
fn rfm_orders_equal_pandas() {
    let Some(bytes) = data::shared("rfm_orders/rfm_data_orders.csv") else {
        return;
    };
    let ledger = import("rfm_data_orders.csv", &with_row_numbers(&bytes), &[]).ledger;
    let set = Dataset {
        refs: "rfm_orders/refs",
        ledger,
        has_margin: false,
        zipped: false,
    };
    set.check_summary();
    assert_eq!(set.check_rfm(), 995);
    // Two customers, with 230 and with 375, are as large as the last ones in B and in A.
    assert_eq!(set.check_abc(), 2);
    // No rows in 2002 and 2003: the reference compares 2004 with 2001, a window of ours can't.
    assert_eq!(
        set.check_transitions(&[(2004, 2005), (2005, 2006)]),
        (1963, 5)
    );
    assert_eq!(set.check_customers_of_two_years(2005, 2006), (981, 2));
    assert_eq!(set.check_board(0), 4);
}

/// R's `rfm_table_order`, run in R 4.2 with analysis date 2006-12-31. The quantities are the same
/// and so are the scores, but for three customers between a fractional cut and that cut + 1: the
/// package adds 1 to each quantile and closes the intervals on the left.
#[test]
fn rfm_orders_equal_the_r_package() {
    let Some(bytes) = data::shared("rfm_orders/rfm_data_orders.csv") else {
        return;
    };
    let Some(reference) = data::shared("rfm_orders/refs/rfm_R_customers.csv") else {
        return;
    };
    let ledger = import("rfm_data_orders.csv", &with_row_numbers(&bytes), &[]).ledger;
    let report = score_everyone(&ledger, span("2006-12-31", 0));
    let table = Table::read(&reference);
    let mut differ = Vec::new();
    for row in table.rows() {
        let code = row.text("customer_id");
        let score = report.scores[customer(&ledger, code)].expect("a score");
        assert_eq!(
            Some(score.recency_days as u32),
            row.whole("recency_days"),
            "{code}"
        );
        assert_eq!(
            Some(score.purchases),
            row.whole("transaction_count"),
            "{code}"
        );
        to_the_cent(score.net, row.number("amount"), code);
        if Some(u32::from(score.code())) != row.whole("rfm_score") {
            let above = |cut: &f64, value: f64| *cut < value && value < cut + 1.0;
            let days = f64::from(score.recency_days);
            let explained = report
                .summary
                .recency
                .cuts
                .0
                .iter()
                .any(|cut| above(cut, days))
                || report
                    .summary
                    .monetary
                    .cuts
                    .0
                    .iter()
                    .any(|cut| above(cut, score.net.to_f64()));
            assert!(explained, "{code}: {score:?}");
            differ.push(code);
        }
    }
    assert_eq!(differ, ["Jerold Sporer", "Katlyn Mann", "Skylar Hoeger"]);
    assert_eq!(table.len(), 995);
}

// Our own shop, compared wherever this repository is.

#[test]
fn our_shop_equals_pandas_and_numpy() {
    let ledger = import("shop.csv", &data::own("shop.csv"), &[]).ledger;
    let facts = json(&data::own("shop.json"));
    assert_eq!(ledger.lines() as u64, facts["rows"]);
    assert_eq!(u64::from(ledger.customers()), facts["customers"]);
    assert_eq!(
        decimal(facts["total"].as_str().expect("a total")),
        ledger.total()
    );

    let table = Table::read(&data::own("shop_customers.csv"));
    let settings = facts["settings"].as_object().expect("settings");
    let mut lifted = 0;
    for (name, theirs) in settings {
        let months = theirs["months"].as_u64().expect("months") as u32;
        let span = span(theirs["date"].as_str().expect("a date"), months);
        let (scores, ranks) = (score_everyone(&ledger, span), rank_everyone(&ledger, span));
        for (scale, key) in [
            (scores.summary.recency, "recency"),
            (scores.summary.frequency, "purchases"),
            (scores.summary.monetary, "net"),
        ] {
            for (ours, theirs) in scale.cuts.0.iter().zip(numbers(&theirs["cuts"][key])) {
                close(*ours, theirs, 1e-8, key);
            }
        }
        let concentration = ranks.summary.concentration;
        close(
            concentration.gini,
            theirs["gini"].as_f64().expect("Gini"),
            1e-12,
            "Gini",
        );
        close(
            concentration.top_fifth,
            theirs["top_fifth"].as_f64().expect("a share"),
            1e-12,
            "top",
        );
        let board = board::analyse(&ledger, &span);
        assert_eq!(board.now.products, theirs["products"].as_u64(), "{name}");
        assert_eq!(
            board.now.lost.map(u64::from),
            theirs["lost"].as_u64(),
            "{name}"
        );
        if let Some(rows) = theirs["transition"].as_array() {
            let ours = ranks.summary.movement.expect("a window before").transition;
            let theirs: Vec<Vec<f64>> = rows.iter().map(numbers).collect();
            assert_eq!(
                ours.map(|row| row.map(f64::from).to_vec()).to_vec(),
                theirs,
                "{name}"
            );
        }
        lifted += theirs["moved_by_ties"].as_u64().expect("a count");

        let mut compared = 0;
        for row in table.rows().filter(|row| row.text("setting") == name) {
            compare_customer(&ledger, &scores, &ranks, row);
            compared += 1;
        }
        let in_either = ranks
            .standings
            .iter()
            .filter(|s| s.revenue.or(s.previous).is_some());
        assert_eq!(compared, in_either.count());
    }
    assert!(lifted > 0, "the shop should hold ties at a limit");
}

fn compare_customer(ledger: &Ledger, scores: &rfm::Report, ranks: &abc::Report, row: Row) {
    let code = row.text("customer");
    let number = customer(ledger, code);
    let score = scores.scores[number];
    let ours = score.map(|s| {
        [
            s.recency_days as u32,
            s.purchases,
            s.r.into(),
            s.f.into(),
            s.m.into(),
        ]
    });
    let columns = ["recency", "purchases", "r", "f", "m"];
    assert_eq!(
        columns.map(|i| row.whole(i)),
        ours.map_or([None; 5], |o| o.map(Some)),
        "{code}"
    );

    let standing = ranks.standings[number];
    let places = [
        (standing.revenue, ["net", "rank", "class"]),
        (standing.margin, ["margin", "margin_rank", "margin_class"]),
        (standing.previous, ["before", "before_rank", "before_class"]),
    ];
    for (place, [amount, rank, class]) in places {
        assert_eq!(
            place.map_or("", |p| p.class.name()),
            row.text(class),
            "{class} of {code}"
        );
        assert_eq!(place.map(|p| p.rank), row.whole(rank), "{rank} of {code}");
        if let Some(place) = place {
            assert_eq!(
                place.amount,
                decimal(row.text(amount)),
                "{amount} of {code}"
            );
        }
    }
    if let Some(place) = standing.revenue {
        close(place.cumulative_share, row.number("share"), 1e-11, code);
    }
    assert_eq!(standing.dormant, row.text("dormant") == "dormant", "{code}");
}

// The definitions' own fixtures.

fn shop_of(customers: impl IntoIterator<Item = (String, u32, i64)>) -> Ledger {
    let mut builder = Builder::default();
    for (code, purchases, units) in customers {
        for i in 0..purchases {
            let amount = if i == 0 {
                Money(units * Money::SCALE)
            } else {
                Money::ZERO
            };
            let line = Line {
                day: Day(i as i32),
                amount,
                customer: &code,
                ..Line::default()
            };
            builder.push(&line);
        }
    }
    builder.finish()
}

/// The table of tie rules: 60 customers bought once, 20 twice, 10 three times, 6 five times and 4
/// twelve times; type-7 cuts are 1, 1, 1.4 and 2.2 and the scores 1, 4, 5, 5, 5 (numpy and pandas;
/// R's `rfm` and NTILE score them otherwise).
#[test]
fn d1_ties_keep_together() {
    let groups = [(60, 1), (20, 2), (10, 3), (6, 5), (4, 12)];
    let everyone = groups.iter().flat_map(|&(n, purchases)| {
        (0..n).map(move |i| (format!("{purchases}-{i}"), purchases, 1))
    });
    let ledger = shop_of(everyone);
    let report = score_everyone(
        &ledger,
        Span {
            window_months: 0,
            ..Span::default()
        },
    );
    for (cut, expected) in report
        .summary
        .frequency
        .cuts
        .0
        .into_iter()
        .zip([1.0, 1.0, 1.4, 2.2])
    {
        close(cut, expected, 1e-9, "cut");
    }
    for score in report.scores.iter().flatten() {
        let expected = [(1, 1), (2, 4), (3, 5), (5, 5), (12, 5)];
        assert!(expected.contains(&(score.purchases, score.f)), "{score:?}");
    }
    assert_eq!(report.summary.frequency.customers, [60, 0, 0, 20, 20]);
}

/// Squeezely's published table: 11 segments, 125 codes, each exactly once.
#[test]
fn d2_the_segments_hold_125_codes() {
    let published = [
        (Segment::Champions, "555 554 544 545 454 455 445"),
        (Segment::Loyal, "543 444 435 355 354 345 344 335"),
        (
            Segment::PotentialLoyalist,
            "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 \
             341 333 323",
        ),
        (Segment::New, "512 511 422 421 412 411 311"),
        (
            Segment::Promising,
            "525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313",
        ),
        (Segment::NeedAttention, "535 534 443 434 343 334 325 324"),
        (Segment::AboutToSleep, "331 321 312 221 213 231 241 251"),
        (
            Segment::AtRisk,
            "255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 \
             124",
        ),
        (Segment::CannotLose, "155 154 144 214 215 115 114 113"),
        (
            Segment::Hibernating,
            "332 322 233 232 223 222 132 123 122 212 211",
        ),
        (Segment::Lost, "111 112 121 131 141 151"),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for (segment, codes) in published {
        for code in codes.split_whitespace() {
            let digits: Vec<u8> = code.bytes().map(|byte| byte - b'0').collect();
            assert_eq!(
                Segment::of(digits[0], digits[1], digits[2]),
                segment,
                "{code}"
            );
            assert!(seen.insert(code), "{code} stands twice");
        }
    }
    assert_eq!(seen.len(), 125);
}

/// Independent of our formula: the amounts 1, 2 … n have the Gini coefficient (n − 1)/(3n) (the
/// uniform distribution's 1/3 in the limit), and R's `ineq::Gini(c(541, 1463, 2445, 3438, 4437,
/// 5401, 6392, 8304, 11904, 22261))` is 0.4620911, the example of that package's manual.
#[test]
fn d3_gini() {
    for n in [1i64, 2, 10, 1000] {
        let ours = abc::concentration((1..=n).map(Money)).gini;
        close(ours, (n as f64 - 1.0) / (3.0 * n as f64), 1e-12, "1 to n");
    }
    let manual = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    close(
        abc::concentration(manual.into_iter().map(Money)).gini,
        0.462_091_1,
        5e-8,
        "ineq",
    );
}

/// Class by the share before the customer; equal amounts share the better class; zero and less: C.
#[test]
fn d3_classes() {
    let classes = |units: &[i64]| -> String {
        let customers = units
            .iter()
            .enumerate()
            .map(|(i, &units)| (format!("{i:02}"), 1, units));
        let report = rank_everyone(
            &shop_of(customers),
            Span {
                window_months: 0,
                ..Span::default()
            },
        );
        let places = report
            .standings
            .iter()
            .map(|s| s.revenue.expect("a place").class.name());
        places.collect()
    };
    assert_eq!(classes(&[900, 60, 40]), "ABC", "one alone exceeds 80 %");
    assert_eq!(
        classes(&[50, 30, 15, 5]),
        "AABC",
        "a limit reached exactly is reached"
    );
    assert_eq!(
        classes(&[50, 20, 10, 10, 6, 4]),
        "AAAABC",
        "10 and 10 are tied at 80 %"
    );
    assert_eq!(classes(&[100, 0, -5]), "ACC");
}
