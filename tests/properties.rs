//! What must hold of any ledger and any file, tried on random ones.
//!
//! The seed is fixed, so that a run can be repeated and a red build is the fault of a change. To
//! search wider: `PROPTEST_RNG_SEED=7 PROPTEST_CASES=5000 cargo test --test properties`.

use cartera::abc::{self, Change};
use cartera::board;
use cartera::customers;
use cartera::import::{
    self, Choices, DateOrder, Decimal, Encoding, Error, Field, Importer, Sample,
};
use cartera::ledger::{Activity, Builder, Day, Label, Ledger, Line, Money, Span, Window};
use cartera::price_index::{self, Month, Reading, Series};
use cartera::rfm;
use cartera::twins::{self, Decisions, Join, Joins, Person};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::{BTreeMap, BTreeSet};

fn config(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(20_240_229);
    }
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    config
}

// Random ledgers: few customers, days, invoices and amounts, so that ties, returns, repeated
// invoices and empty windows are common.

#[derive(Clone, Debug)]
struct Sale {
    day: i32,
    customer: u8,
    invoice: u8,
    product: u8,
    amount: i64,
    margin: Option<i64>,
}

impl Sale {
    /// Customer 0 is nobody, invoice 0 is no number.
    fn texts(&self) -> [String; 3] {
        let text = |letter: char, number: u8| {
            if number == 0 {
                String::new()
            } else {
                format!("{letter}{number}")
            }
        };
        [
            text('c', self.customer),
            text('f', self.invoice),
            text('p', self.product),
        ]
    }
}

fn sales() -> impl Strategy<Value = Vec<Sale>> {
    let amount = prop_oneof![
        4 => prop::sample::select(vec![0i64, 10_000, 10_000, 20_000, 50_000, 333_333]),
        1 => -60_000i64..60_000,
    ];
    let sale = (
        19_000i32..19_900,
        0u8..9,
        0u8..30,
        0u8..6,
        amount,
        prop::option::of(-9_000i64..9_000),
    );
    let sale = sale.prop_map(|(day, customer, invoice, product, amount, margin)| Sale {
        day,
        customer,
        invoice,
        product,
        amount,
        margin,
    });
    prop::collection::vec(sale, 0..90)
}

fn span() -> impl Strategy<Value = Span> {
    (
        prop::option::of((18_900i32..20_000).prop_map(Day)),
        0u32..15,
    )
        .prop_map(|(analysis_date, window_months)| Span {
            analysis_date,
            window_months,
        })
}

fn ledger(sales: &[Sale]) -> Ledger {
    let mut builder = Builder::default();
    for sale in sales {
        let texts = sale.texts();
        let mut labels = [""; Label::COUNT];
        labels[Label::Invoice as usize] = &texts[1];
        labels[Label::Product as usize] = &texts[2];
        builder.push(&Line {
            day: Day(sale.day),
            amount: Money(sale.amount),
            margin: sale.margin.map(Money),
            customer: &texts[0],
            labels,
            ..Line::default()
        });
    }
    builder.finish()
}

/// The window's activity from the lines, as the definitions say it, without any index.
fn activity_by_hand(sales: &[Sale], customer: &str, window: Window) -> Activity {
    let theirs = sales
        .iter()
        .filter(|s| s.texts()[0] == customer && window.contains(Day(s.day)));
    let mut activity = Activity {
        last_purchase: Day::MIN,
        ..Activity::default()
    };
    let mut purchases = BTreeSet::new();
    for sale in theirs {
        activity.active = true;
        activity.net += Money(sale.amount);
        if let Some(margin) = sale.margin {
            *activity.margin.get_or_insert_default() += Money(margin);
        }
        if sale.amount >= 0 {
            activity.last_purchase = activity.last_purchase.max(Day(sale.day));
            purchases.insert((sale.invoice, if sale.invoice == 0 { sale.day } else { 0 }));
        }
    }
    activity.purchases = purchases.len() as u32;
    activity
}

fn scored(ledger: &Ledger, span: Span) -> rfm::Report {
    rfm::analyse(
        ledger,
        &rfm::Settings {
            span,
            ..rfm::Settings::default()
        },
    )
}

fn ranked(ledger: &Ledger, span: Span, limits: abc::Limits) -> abc::Report {
    abc::analyse(ledger, &abc::Settings { span, limits })
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn activity_is_what_the_lines_say(sales in sales(), span in span()) {
        let ledger = ledger(&sales);
        let Some((_, last)) = ledger.days() else { return Ok(()) };
        let window = span.window(last);
        let activity = ledger.activity(window);
        let mut known = Money::ZERO;
        for customer in 0..ledger.customers() {
            let by_hand = activity_by_hand(&sales, ledger.customer_code(customer), window);
            prop_assert_eq!(activity[customer as usize], by_hand);
            known += by_hand.net;
        }
        let inside = || ledger.daily().iter().filter(|day| window.contains(day.day));
        let anonymous: Money = inside().map(|day| day.anonymous).sum();
        prop_assert_eq!(known + anonymous, inside().map(|day| day.amount).sum::<Money>());
    }

    #[test]
    fn windows_side_by_side_add_up(sales in sales(), cut in 19_000i32..19_900) {
        let ledger = ledger(&sales);
        let before = ledger.activity(Window::history(Day(cut)));
        let after = ledger.activity(Window { after: Day(cut), until: Day(20_000) });
        let whole = ledger.activity(Window::history(Day(20_000)));
        for ((b, a), w) in before.iter().zip(&after).zip(&whole) {
            prop_assert_eq!(b.net + a.net, w.net);
            let known = |a: &Activity| a.margin.unwrap_or_default();
            prop_assert_eq!(known(b) + known(a), known(w));
            prop_assert_eq!(b.margin.is_some() || a.margin.is_some(), w.margin.is_some());
            prop_assert_eq!(b.active || a.active, w.active);
            prop_assert_eq!(b.last_purchase.max(a.last_purchase), w.last_purchase);
            // An invoice on both sides of the cut is one purchase of the whole.
            prop_assert!(w.purchases <= b.purchases + a.purchases);
        }
    }

    #[test]
    fn rfm_counts_everyone_once(sales in sales(), span in span()) {
        let ledger = ledger(&sales);
        let report = scored(&ledger, span);
        let summary = &report.summary;
        let history = ledger.activity(Window::history(summary.window.until));
        let known = history.iter().filter(|activity| activity.active).count();
        prop_assert_eq!((summary.scored + summary.outside) as usize, known);
        prop_assert_eq!(summary.scored as usize, report.scores.iter().flatten().count());
        for scale in [summary.recency, summary.frequency, summary.monetary] {
            prop_assert_eq!(scale.customers.iter().sum::<u32>(), summary.scored);
        }
        let segments = || summary.segments.iter();
        prop_assert_eq!(segments().map(|s| s.customers).sum::<u32>(), summary.scored);
        prop_assert_eq!(segments().map(|s| s.revenue).sum::<Money>(), summary.net);
        let cells = || summary.grid.iter().flatten();
        prop_assert_eq!(cells().map(|c| c.customers).sum::<u32>(), summary.scored);
        prop_assert_eq!(cells().map(|c| c.revenue).sum::<Money>(), summary.net);
        prop_assert_eq!(report.scores.iter().flatten().map(|s| s.net).sum::<Money>(), summary.net);
    }

    #[test]
    fn equal_values_score_equally_and_better_ones_no_worse(
        sales in sales(),
        span in span(),
        own in prop::option::of(prop::array::uniform4(0u8..40)),
    ) {
        let ledger = ledger(&sales);
        let cuts = own.map(|mut own| {
            own.sort_unstable();
            rfm::Cuts::new(own.map(f64::from)).expect("ascending")
        });
        let settings = rfm::Settings { span, recency: cuts, frequency: cuts, monetary: cuts };
        let report = rfm::analyse(&ledger, &settings);
        for a in report.scores.iter().flatten() {
            prop_assert!([a.r, a.f, a.m].iter().all(|score| (1..=5).contains(score)));
            for b in report.scores.iter().flatten() {
                prop_assert!(a.recency_days < b.recency_days || a.r <= b.r);
                prop_assert!(a.purchases > b.purchases || a.f <= b.f);
                prop_assert!(a.net > b.net || a.m <= b.m);
            }
        }
    }

    #[test]
    fn abc_classes_part_the_customers(sales in sales(), span in span(), a in 1u8..=100, b in 1u8..=100) {
        let ledger = ledger(&sales);
        let limits = abc::Limits::from_percent(f64::from(a.min(b)), f64::from(a.max(b))).expect("ascending");
        let report = ranked(&ledger, span, limits);
        let mut rankings = vec![(
            report.summary.revenue.clone(),
            report.standings.iter().filter_map(|s| s.revenue).collect::<Vec<_>>(),
        )];
        if let Some(margin) = report.summary.margin.clone() {
            rankings.push((margin, report.standings.iter().filter_map(|s| s.margin).collect()));
        }
        for (ranking, mut places) in rankings {
            prop_assert_eq!(places.len() as u32, ranking.customers);
            prop_assert_eq!(ranking.classes.iter().map(|c| c.customers).sum::<u32>(), ranking.customers);
            prop_assert_eq!(ranking.classes.iter().map(|c| c.amount).sum::<Money>(), ranking.net);
            places.sort_by_key(|place| place.rank);
            let base = i128::from(ranking.base.0);
            let mut before = 0i128;
            for (i, place) in places.iter().enumerate() {
                prop_assert_eq!(place.rank as usize, i + 1);
                let under = |limit: u8| before * 100 < base * i128::from(limit);
                let previous = i.checked_sub(1).map(|i| places[i]);
                let expected = match previous {
                    _ if place.amount <= Money::ZERO => abc::Class::C,
                    Some(previous) if previous.amount == place.amount => previous.class,
                    _ if under(a.min(b)) => abc::Class::A,
                    _ if under(a.max(b)) => abc::Class::B,
                    _ => abc::Class::C,
                };
                prop_assert_eq!(place.class, expected);
                if let Some(previous) = previous {
                    prop_assert!(previous.amount >= place.amount && previous.class <= place.class);
                    prop_assert!(previous.cumulative_share <= place.cumulative_share);
                }
                before += i128::from(place.amount.0.max(0));
            }
            if let Some(last) = places.last().filter(|_| ranking.base > Money::ZERO) {
                prop_assert!((last.cumulative_share - 1.0).abs() < 1e-12);
                prop_assert_eq!(places[0].class, abc::Class::A);
            }
        }
        let concentration = report.summary.concentration;
        prop_assert!((-1e-12..1.0).contains(&concentration.gini), "{:?}", concentration);
        prop_assert!(concentration.top_1 <= concentration.top_5 + 1e-12);
    }

    #[test]
    fn transitions_add_up_to_both_windows(sales in sales(), span in span()) {
        let ledger = ledger(&sales);
        let report = ranked(&ledger, span, abc::Limits::default());
        let standings = &report.standings;
        let Some(movement) = report.summary.movement else {
            prop_assert!(standings.iter().all(|s| s.previous.is_none() && s.change.is_none() && !s.dormant));
            return Ok(());
        };
        let (first, last) = ledger.days().expect("lines");
        let earlier = Span { analysis_date: span.previous(first, last).map(|w| w.until), ..span };
        // Not at the end of February, where twice 12 months back is not 12 months back twice.
        if earlier.window(last) == span.previous(first, last).expect("a window before") {
            let then = ranked(&ledger, earlier, abc::Limits::default());
            let rows = movement.transition.map(|row| row.iter().sum::<u32>());
            let classes = then.summary.revenue.classes.map(|class| class.customers);
            prop_assert_eq!(&rows[..3], &classes[..]);
            for (now, then) in standings.iter().zip(&then.standings) {
                prop_assert_eq!(now.previous, then.revenue);
            }
        }
        let columns = [0, 1, 2, 3].map(|now| movement.transition.iter().map(|row| row[now]).sum::<u32>());
        let classes = report.summary.revenue.classes.map(|class| class.customers);
        prop_assert_eq!(&columns[..3], &classes[..]);
        let in_either: u32 = movement.transition.iter().flatten().sum();
        prop_assert_eq!(movement.changes.iter().sum::<u32>(), in_either);
        prop_assert_eq!(movement.changes[Change::Lost as usize], columns[3]);
        prop_assert_eq!(movement.dormant as usize, standings.iter().filter(|s| s.dormant).count());
    }

    #[test]
    fn the_board_agrees_with_the_other_analyses(sales in sales(), span in span()) {
        let ledger = ledger(&sales);
        let Some((first, last)) = ledger.days() else { return Ok(()) };
        let window = span.window(last);
        let report = board::analyse(&ledger, &span);
        let scores = scored(&ledger, span);
        let ranks = ranked(&ledger, span, abc::Limits::default());
        prop_assert_eq!(report.now.active, scores.summary.scored);
        prop_assert_eq!(report.now.sales, ledger.daily().iter().filter(|day| window.contains(day.day)).map(|day| day.amount).sum::<Money>());
        prop_assert_eq!(report.now.sales - report.now.anonymous, ranks.summary.revenue.net);
        if window.until >= first {
            let months: Money = report.months.iter().map(|month| month.sales).sum();
            prop_assert_eq!(months, report.now.sales);
        }
        prop_assert!(report.now.new <= report.now.active && report.now.active <= report.now.customers);

        let settings = customers::Settings::default();
        prop_assert_eq!(settings.span(), Span::default());
        let list = customers::analyse(&ledger, &scores, &ranks);
        let monetary: Money = list.iter(&ledger).map(|row| row.monetary).sum();
        prop_assert_eq!(monetary, ranks.summary.revenue.net);
        let outside = list.iter(&ledger).filter(|row| row.score.is_none()).count();
        prop_assert_eq!(list.len() - outside, scores.summary.scored as usize);
    }

    #[test]
    fn the_order_of_the_rows_changes_nothing(
        (sales, shuffled) in sales().prop_flat_map(|s| (Just(s.clone()), Just(s).prop_shuffle())),
        span in span(),
    ) {
        let of = |sales: &[Sale]| {
            let ledger = ledger(sales);
            let (scores, ranks) = (scored(&ledger, span), ranked(&ledger, span, abc::Limits::default()));
            let customers: BTreeMap<String, String> = (0..ledger.customers() as usize)
                .map(|c| {
                    let facts = format!("{:?} {:?}", scores.scores[c], ranks.standings[c]);
                    (ledger.customer_code(c as u32).to_string(), facts)
                })
                .collect();
            (customers, scores.summary, ranks.summary.movement, board::analyse(&ledger, &span))
        };
        let (a, b) = (of(&sales), of(&shuffled));
        prop_assert_eq!(a.0, b.0);
        prop_assert_eq!(a.1.grid, b.1.grid);
        prop_assert_eq!(a.2, b.2);
        prop_assert_eq!(a.3, b.3);
    }
}

// Random files.

#[derive(Clone, Debug)]
struct Written {
    delimiter: u8,
    quotes: Quotes,
    end: &'static str,
    comma: bool,
    encoding: Encoding,
    bom: bool,
    /// Excel's `sep=;` above all else.
    sep: bool,
    titles: &'static str,
    order: DateOrder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quotes {
    Always,
    Necessary,
    /// Quotation marks are text.
    Never,
}

fn written() -> impl Strategy<Value = Written> {
    let order = prop::sample::select(vec![
        DateOrder::DayFirst,
        DateOrder::MonthFirst,
        DateOrder::YearFirst,
    ]);
    let delimiter = prop::sample::select(import::DELIMITERS.to_vec());
    let quotes = prop::sample::select(vec![Quotes::Always, Quotes::Necessary, Quotes::Never]);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    let encoding = prop::sample::select(vec![
        Encoding::Utf8,
        Encoding::Windows1252,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
    ]);
    let titles = prop::sample::select(vec!["", "\n\n", "Ventas 2024\n\nCasa, central\n"]);
    (
        (delimiter, quotes, end, encoding, titles, order),
        any::<(bool, bool, bool)>(),
    )
        .prop_map(
            |((delimiter, quotes, end, encoding, titles, order), (comma, bom, sep))| {
                let bare = quotes == Quotes::Never && delimiter == b',';
                Written {
                    // Amounts hold commas.
                    delimiter: if bare { b';' } else { delimiter },
                    quotes,
                    end,
                    comma,
                    encoding,
                    bom: bom && encoding != Encoding::Windows1252,
                    sep,
                    titles,
                    order,
                }
            },
        )
}

impl Written {
    /// The rows as far as they can be written so: without quotes no cell holds a delimiter or a
    /// line break, nor stands between a pair of its own.
    fn rows(&self, rows: Vec<Row>) -> Vec<Row> {
        if self.quotes != Quotes::Never {
            return rows;
        }
        let bare = |text: String| {
            let signs = ['\r', '\n', char::from(self.delimiter)];
            text.replace(signs, "")
                .trim_matches(['"', ' ', '\t'])
                .to_string()
        };
        let row = |(day, customer, product, value)| (day, bare(customer), bare(product), value);
        rows.into_iter().map(row).collect()
    }

    fn encode(&self, text: &str) -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        let text = if self.bom { &marked } else { text };
        match self.encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
            Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }
}

/// Rows, and a way to write them.
fn written_rows() -> impl Strategy<Value = (Vec<Row>, Written)> {
    (rows(), written()).prop_map(|(rows, written)| (written.rows(rows), written))
}

/// Day number, customer, product, amount in ten-thousandths.
type Row = (i32, String, String, i64);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    // White space around a cell is not kept.
    let text =
        "[a-zñÁ€0-9\"';,|\t\r\n .=@()-]{0,14}".prop_map(|text| text.trim_ascii().to_string());
    let row = (
        0i32..20_000,
        text.clone(),
        text,
        -9_999_999_999i64..9_999_999_999,
    );
    prop::collection::vec(row, 1..25)
}

fn grouped(whole: i64, separator: char) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// With thousands grouped and all four decimals.
fn amount(value: i64, comma: bool) -> String {
    let (group, point) = if comma { ('.', ',') } else { (',', '.') };
    let sign = if value < 0 { "-" } else { "" };
    let whole = grouped(value.abs() / Money::SCALE, group);
    format!("{sign}{whole}{point}{:04}", value.abs() % Money::SCALE)
}

fn file(rows: &[Row], written: &Written) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new();
    writer.delimiter(written.delimiter);
    writer.quote_style(match written.quotes {
        Quotes::Always => csv::QuoteStyle::Always,
        Quotes::Necessary => csv::QuoteStyle::Necessary,
        Quotes::Never => csv::QuoteStyle::Never,
    });
    writer.terminator(match written.end {
        "\r\n" => csv::Terminator::CRLF,
        end => csv::Terminator::Any(end.as_bytes()[0]),
    });
    let mut writer = writer.from_writer(Vec::new());
    writer
        .write_record(["fecha", "cliente", "producto", "importe"])
        .expect("a header");
    for (day, customer, product, value) in rows {
        let (year, month, day) = Day(*day).ymd();
        let date = match written.order {
            DateOrder::DayFirst => format!("{day:02}/{month:02}/{year}"),
            DateOrder::MonthFirst => format!("{month:02}/{day:02}/{year}"),
            DateOrder::YearFirst => format!("{year}-{month:02}-{day:02}"),
        };
        let value = amount(*value, written.comma);
        writer
            .write_record([&date, customer, product, &value])
            .expect("a row");
    }
    let table = String::from_utf8(writer.into_inner().expect("a file")).expect("UTF-8");
    let sep = format!("sep={}\n", char::from(written.delimiter));
    let above = [if written.sep { &sep } else { "" }, written.titles].concat();
    written.encode(&(above.replace('\n', written.end) + &table))
}

fn choices(written: &Written) -> Choices {
    let mut choices = Choices {
        decimal: Some(if written.comma {
            Decimal::Comma
        } else {
            Decimal::Point
        }),
        date_order: Some(written.order),
        // Whether `"x" y` has two marks or none, only its author knows.
        quoting: (written.quotes == Quotes::Never).then_some(false),
        ..Choices::default()
    };
    let fields = [Field::Date, Field::Customer, Field::Product, Field::Amount];
    for (column, field) in fields.into_iter().enumerate() {
        choices.map(field, Some(column as u16));
    }
    choices
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn what_is_written_is_read((rows, written) in written_rows()) {
        let bytes = file(&rows, &written);
        let imported = import::read("f.csv", &bytes, &choices(&written));
        let imported = imported.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(imported.receipt.rows_rejected, 0);
        let lines: Vec<Row> = imported.ledger.first_lines(usize::MAX)
            .map(|line| {
                let product = line.labels[Label::Product as usize];
                (line.day.0, line.customer.to_string(), product.to_string(), line.amount.0)
            })
            .collect();
        prop_assert_eq!(lines, rows.clone());
        let total: i64 = rows.iter().map(|row| row.3).sum();
        prop_assert_eq!(imported.receipt.total, Money(total));
    }

    /// Detection may ask, but where it is sure it is right.
    #[test]
    fn what_is_detected_without_doubt_is_right((rows, written) in written_rows()) {
        let bytes = file(&rows, &written);
        let sample = Sample { file: "f.csv".into(), size: bytes.len() as u64, head: bytes.clone(), further: vec![] };
        let Ok(preview) = import::preview(&sample, &Choices::default()) else { return Ok(()) };
        if preview.sure {
            let imported = import::read("f.csv", &bytes, &Choices::default());
            let imported = imported.map_err(|error| TestCaseError::fail(error.to_string()))?;
            let total: i64 = rows.iter().map(|row| row.3).sum();
            prop_assert_eq!(imported.receipt.total, Money(total));
            let days = rows.iter().map(|row| Day(row.0));
            prop_assert_eq!(imported.receipt.days, days.clone().min().zip(days.max()));
        }
    }

    /// Marks that quote nothing may stay in doubt, but no row gets lost in silence.
    #[test]
    fn every_row_is_accounted_for_whatever_its_quotation_marks((rows, written) in written_rows()) {
        let bytes = file(&rows, &written);
        let chosen = Choices { quoting: None, ..choices(&written) };
        let receipt = match import::read("f.csv", &bytes, &chosen) {
            Ok(imported) => imported.receipt,
            Err(Error::NothingAccepted(receipt)) => *receipt,
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        prop_assert_eq!(receipt.rows_read, rows.len() as u64);
        prop_assert_eq!(receipt.rows_accepted + receipt.rows_rejected, receipt.rows_read);
    }

    /// Nor where marks are taken for quotes and close one another, whatever the dates and the number
    /// of cells of the rows between.
    #[test]
    fn no_row_is_hidden_between_two_stray_quotation_marks(
        rows in prop::collection::vec(any::<[bool; 3]>(), 1..12),
    ) {
        let row = |&[marked, dated, wide]: &[bool; 3]| {
            let date = if dated { "13/01/2024" } else { "s/f" };
            let mark = if marked { "\"" } else { "" };
            let extra = if wide { "; x" } else { "" };
            format!("{date};ana;{mark}1/2 pulgada{extra};30,50\n")
        };
        let text: String = rows.iter().map(row).collect();
        let mut chosen = Choices { quoting: Some(true), delimiter: Some(b';'), ..Choices::default() };
        let fields = [Field::Date, Field::Customer, Field::Product, Field::Amount];
        for (column, field) in fields.into_iter().enumerate() {
            chosen.map(field, Some(column as u16));
        }
        let whole = format!("fecha;cliente;producto;importe\n{text}");
        let (receipt, products) = match import::read("f.csv", whole.as_bytes(), &chosen) {
            Ok(imported) => {
                let products: String = imported.ledger.names(Label::Product).iter().collect();
                (imported.receipt, products)
            }
            Err(Error::NothingAccepted(receipt)) => (*receipt, String::new()),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        prop_assert_eq!(receipt.rows_read, rows.len() as u64);
        prop_assert!(!products.contains('\n'), "{}", products);
    }

    #[test]
    fn cuts_in_the_stream_leave_no_trace(
        (rows, written) in written_rows(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let bytes = file(&rows, &written);
        let whole = import::read("f.csv", &bytes, &choices(&written)).expect("an import");
        let sample = Sample { file: "f.csv".into(), size: bytes.len() as u64, head: bytes.clone(), further: vec![] };
        let plan = import::preview(&sample, &choices(&written)).expect("a table").plan;
        let mut importer = Importer::new(plan, "f.csv", bytes.len() as u64);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        for pair in cuts.windows(2) {
            importer.feed(&bytes[pair[0]..pair[1]]);
        }
        let pieces = importer.finish();
        prop_assert_eq!(pieces.receipt, whole.receipt);
        let lines = |ledger: &Ledger| format!("{:?}", ledger.first_lines(usize::MAX).collect::<Vec<_>>());
        prop_assert_eq!(lines(&pieces.ledger), lines(&whole.ledger));
    }

    #[test]
    fn amounts_are_read_as_written(value in -999_999_999_999_999i64..999_999_999_999_999, comma in any::<bool>()) {
        let decimal = if comma { Decimal::Comma } else { Decimal::Point };
        let text = amount(value, comma);
        prop_assert_eq!(import::parse_number(text.as_bytes(), decimal), Some(value));
        for around in [format!("$ {text}"), format!("{text} €"), format!(" {text} ")] {
            prop_assert_eq!(import::parse_number(around.as_bytes(), decimal), Some(value));
        }
        if value > 0 {
            prop_assert_eq!(import::parse_number(format!("({text})").as_bytes(), decimal), Some(-value));
            prop_assert_eq!(import::parse_number(format!("{text}-").as_bytes(), decimal), Some(-value));
        }
    }

    #[test]
    fn days_are_read_as_written(day in -25_000i32..47_000, time in any::<bool>()) {
        let (y, m, d) = Day(day).ymd();
        let time = if time { " 10:15:00" } else { "" };
        for (order, text) in [
            (DateOrder::DayFirst, format!("{d}/{m}/{y}{time}")),
            (DateOrder::MonthFirst, format!("{m:02}-{d:02}-{y}{time}")),
            (DateOrder::YearFirst, format!("{y}.{m}.{d}{time}")),
            (DateOrder::DayFirst, format!("{y}-{m:02}-{d:02}T00:00:00Z")),
            (DateOrder::DayFirst, format!("{y}{m:02}{d:02}")),
        ] {
            prop_assert_eq!(import::parse_date(text.as_bytes(), order), Some(Day(day)), "{}", text);
        }
    }
}

// Files with dirt: what does not enter is accounted for, to the last ten-thousandth.

/// A row as the generator knows it: its cells, and whether it is a sum of others.
fn dirty_row() -> impl Strategy<Value = ([String; 4], bool)> {
    let date = prop_oneof![
        6 => (1u32..29, 1u32..13).prop_map(|(day, month)| format!("{day:02}/{month:02}/2024")),
        1 => Just(String::new()),
        1 => Just("31/02/2024".to_string()),
        1 => Just("13/14/2024".to_string()),
        1 => Just("ayer".to_string()),
    ];
    let customer = prop::sample::select(vec!["ana", "beto", "Totalplast", ""]);
    let invoice = prop::sample::select(vec!["", "FC-1", "NC-2", "CN-3", "NCALLE"]);
    let value = prop_oneof![
        6 => (-99_999_999i64..99_999_999).prop_map(|value| amount(value, true)),
        1 => (0i64..99_999_999).prop_map(|value| format!("$ {}", amount(value, true))),
        1 => (1i64..99_999_999).prop_map(|value| format!("{} CR", amount(value, true))),
        1 => Just(String::new()),
        1 => Just("n/d".to_string()),
        1 => Just("1234.56".to_string()),
    ];
    let sum = prop::bool::weighted(0.1);
    (date, customer, invoice, value, sum).prop_map(|(date, customer, invoice, value, sum)| {
        if sum {
            return (["Total".into(), String::new(), String::new(), value], true);
        }
        ([date, customer.into(), invoice.into(), value], false)
    })
}

/// What the row adds to the file, read by other code than the import's: credit notes subtract.
fn adds(cells: &[String; 4]) -> i64 {
    let [_, _, invoice, value] = cells;
    let credit = value.ends_with(" CR");
    let plain = value.trim_start_matches("$ ").trim_end_matches(" CR");
    let Some((whole, fraction)) = plain.split_once(',') else {
        return 0;
    };
    let digits = format!("{}{fraction}", whole.replace('.', ""));
    let value: i64 = digits.parse().expect("digits");
    let note = value > 0 && !credit && ["NC-", "CN-"].iter().any(|by| invoice.starts_with(by));
    if credit || note { -value } else { value }
}

fn rescues() -> impl Strategy<Value = import::Rescue> {
    (any::<bool>(), any::<bool>()).prop_map(|(order, fill)| import::Rescue {
        other_date_order: order,
        other_decimal: false,
        fill_down: fill,
    })
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn accepted_and_rejected_and_sums_are_the_file(
        rows in prop::collection::vec(dirty_row(), 1..30),
        rescue in rescues(),
    ) {
        let mut text = String::from("fecha;cliente;factura;importe\n");
        for (cells, _) in &rows {
            text.push_str(&cells.join(";"));
            text.push('\n');
        }
        let mut choices = Choices {
            delimiter: Some(b';'),
            decimal: Some(Decimal::Comma),
            date_order: Some(DateOrder::DayFirst),
            currency: Some(import::CurrencyChoice::Same),
            rescue,
            ..Choices::default()
        };
        for (column, field) in [Field::Date, Field::Customer, Field::Invoice, Field::Amount].into_iter().enumerate() {
            choices.map(field, Some(column as u16));
        }
        let sample = Sample { file: "f.csv".into(), size: text.len() as u64, head: text.clone().into(), further: vec![] };
        let mut plan = import::preview(&sample, &choices).expect("a table").plan;
        // Evidence may lie in a few dirty rows; what is tried here is the reading.
        plan.decimals = vec![Decimal::Comma; 4];
        let mut importer = Importer::new(plan.clone(), "f.csv", text.len() as u64);
        importer.feed(text.as_bytes());
        let imported = importer.finish();
        let receipt = &imported.receipt;
        let present = rows.iter().filter(|(cells, _)| cells.iter().any(|cell| !cell.is_empty()));
        prop_assert_eq!(receipt.rows_read as usize, present.count());
        prop_assert_eq!(receipt.rows_accepted + receipt.rows_rejected, receipt.rows_read);
        let counted: u64 = receipt.reasons.iter().map(|(_, rows)| rows).sum();
        prop_assert_eq!((counted, imported.rejects.len() as u64), (receipt.rows_rejected, counted));

        let sums = imported.rejects.of(import::Reason::TotalRow);
        let sums: Vec<[String; 4]> = sums.map(|row| row.cells.try_into().expect("four cells")).collect();
        prop_assert_eq!(sums.len() as u64, receipt.totals_left_out);
        let left_out: i64 = sums.iter().map(adds).sum();
        let file: i64 = rows.iter().map(|(cells, _)| adds(cells)).sum();
        prop_assert_eq!(receipt.total.0 + receipt.rejected_total.0 + left_out, file, "{}", text);
        let named = rows.iter().filter(|(_, sum)| *sum).count();
        prop_assert!(sums.len() >= named);

        // A fix lets in at least as many rows as it says: filling down may know the row above.
        for fix in imported.rejects.fixes(&plan) {
            let mut plan = plan.clone();
            match fix.kind {
                import::FixKind::DateOrder => plan.rescue.other_date_order = true,
                import::FixKind::Decimal => plan.rescue.other_decimal = true,
                _ => continue,
            }
            let mut importer = Importer::new(plan, "f.csv", text.len() as u64);
            importer.feed(text.as_bytes());
            let rescued = importer.finish().receipt;
            let more = rescued.rows_accepted as i64 - receipt.rows_accepted as i64;
            prop_assert!(more >= fix.rows.unwrap_or(0) as i64 || receipt.rescue.fill_down, "{}", text);
        }
    }
}

/// Bytes that parsers trip over, rather than any bytes.
fn nasty() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b";",
        b",",
        b"\t",
        b"|",
        b"\"",
        b"\r",
        b"\n",
        b"\r\n",
        b"0",
        b"12",
        b"1.234",
        b"5,6",
        b"-",
        b"(",
        b")",
        b"$",
        b"31/12/2024",
        b"2024-01-02",
        b"fecha",
        b"cliente",
        b"importe",
        b"Total",
        b" ",
        b"\xEF",
        b"\xBB",
        b"\xBF",
        b"\xC2",
        b"\xA0",
        b"\xE2\x80",
        b"\x80",
        b"\xF1",
        b"T",
        b":",
        b"e",
        b"\xFF",
    ];
    let piece = prop::sample::select(pieces).prop_map(<[u8]>::to_vec);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![nasty(), prop::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn no_cell_panics(bytes in prop_oneof![nasty(), prop::collection::vec(any::<u8>(), 0..30)]) {
        for decimal in Decimal::BOTH {
            let _ = import::parse_number(&bytes, decimal);
        }
        for order in [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst] {
            let _ = import::parse_date(&bytes, order);
        }
    }

    #[test]
    fn no_file_panics(head in any_bytes(), further in prop::collection::vec(any_bytes(), 0..3), columns in 0u16..5) {
        let size = head.len() as u64;
        let sample = Sample { file: "f.csv".into(), size, head: head.clone(), further };
        let mut choices = Choices::default();
        let _ = import::preview(&sample, &choices);
        let _ = import::read("f.csv", &head, &choices);
        choices.decimal = Some(Decimal::Comma);
        choices.date_order = Some(DateOrder::DayFirst);
        for (i, field) in [Field::Date, Field::Customer, Field::Amount, Field::Cost].into_iter().enumerate() {
            choices.map(field, Some((columns + i as u16) % 5));
        }
        if let Ok(imported) = import::read("f.csv", &head, &choices) {
            let receipt = &imported.receipt;
            prop_assert_eq!(receipt.rows_accepted + receipt.rows_rejected, receipt.rows_read);
            prop_assert_eq!(receipt.rows_accepted as usize, imported.ledger.lines());
            let _ = scored(&imported.ledger, Span::default());
            let _ = ranked(&imported.ledger, Span::default(), abc::Limits::default());
            let _ = board::analyse(&imported.ledger, &Span::default());
        }
    }
}

// Joins of codes: few codes, so that chains, circles and repeats are common.

fn code() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "c", "d", "e", "f"])
}

fn joins() -> impl Strategy<Value = Vec<(Vec<&'static str>, Option<&'static str>)>> {
    let join = (
        prop::collection::vec(code(), 1..4),
        prop::option::weighted(0.85, code()),
    );
    prop::collection::vec(join, 0..14)
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn joins_end_somewhere_and_stay_there(made in joins(), code in code()) {
        let mut all = Joins::default();
        for (codes, into) in &made {
            all.join(codes, *into);
            for code in codes.iter().filter(|code| Some(**code) != *into) {
                // The newest decision counts: both are one now, or the code is nobody.
                prop_assert_eq!(all.resolve(code), into.and_then(|into| all.resolve(into)));
            }
        }
        if let Some(end) = all.resolve(code) {
            prop_assert_eq!(all.resolve(end), Some(end));
        }
        let resolver = all.resolver();
        for Join { from, into } in all.in_force() {
            prop_assert_eq!(resolver.resolve(&from), into.as_deref());
            prop_assert_ne!(Some(from), into);
        }
    }

    #[test]
    fn undoing_a_join_restores_what_was(made in joins(), code in code(), into in prop::option::of(code())) {
        let mut all = Joins::default();
        for (codes, into) in &made {
            all.join(codes, *into);
        }
        let before = all.clone();
        all.join(&[code], into);
        if all != before {
            prop_assert!(all.undo(code));
        }
        prop_assert_eq!(&all, &before);
        let text = serde_json::to_string(&all).expect("a text");
        prop_assert_eq!(serde_json::from_str::<Joins>(&text).expect("joins"), all);
    }

    /// Whatever the texts: no panic, no one in two groups, and nothing asked again once joined.
    #[test]
    fn a_joined_file_has_no_twins(names in prop::collection::vec("[aeá .,0nSA]{0,7}|\\PC{0,6}", 0..30)) {
        let codes: Vec<String> = (0..names.len()).map(|i| format!("k{i}")).collect();
        let people = || codes.iter().zip(&names).map(|(code, name)| Person {
            code,
            name,
            email: name,
            phone: name,
            ..Person::default()
        });
        let mut decisions = Decisions::default();
        let mut seen = BTreeSet::new();
        for _ in 0..names.len() {
            let groups = twins::analyse(people(), &decisions).groups.shown;
            if groups.is_empty() {
                break;
            }
            seen.clear();
            for group in &groups {
                let codes: Vec<&str> = group.members.iter().map(|m| m.code.as_str()).collect();
                prop_assert!(codes.len() >= 2 && codes.contains(&group.keep.as_str()));
                prop_assert!(codes.iter().all(|code| seen.insert(code.to_string())));
                decisions.joins.join(&codes, Some(&group.keep));
            }
        }
        prop_assert!(twins::analyse(people(), &decisions).groups.shown.is_empty());
    }
}

// Sales at the prices of one month.

fn readings() -> impl Strategy<Value = Vec<Reading>> {
    // Around the months of the sales, with gaps.
    let reading = (24_280i32..24_330, 1i64..5_000_000);
    let readings = prop::collection::btree_map(reading.0, reading.1, 1..20);
    readings.prop_map(|values| {
        let reading = |(month, value)| Reading { month, value };
        values.into_iter().map(reading).collect()
    })
}

fn restated(ledger: &Ledger, readings: &[Reading], basis: Month) -> Ledger {
    let series = Series::new(price_index::Kind::Index, readings).expect("values above zero");
    ledger.restated(|day| series.factor(day.month_number(), basis))
}

/// Nominal sales and lines by month.
fn by_month(ledger: &Ledger) -> BTreeMap<Month, (Money, u32)> {
    let mut months: BTreeMap<Month, (Money, u32)> = BTreeMap::new();
    for day in ledger.daily() {
        let month = months.entry(day.day.month_number()).or_default();
        *month = (month.0 + day.amount, month.1 + day.lines);
    }
    months
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn at_flat_prices_nothing_changes(sales in sales(), readings in readings(), level in 1i64..5_000_000) {
        let ledger = ledger(&sales);
        let flat: Vec<Reading> = readings.iter().map(|one| Reading { value: level, ..*one }).collect();
        let restated = restated(&ledger, &flat, 24_300);
        prop_assert_eq!(restated.daily(), ledger.daily());
        for customer in 0..ledger.customers() {
            prop_assert_eq!(restated.visits(customer), ledger.visits(customer));
        }
        let window = Window::history(Day(20_000));
        prop_assert_eq!(restated.margin(window), ledger.margin(window));
        prop_assert!(restated.scan(Label::Product).eq(ledger.scan(Label::Product)));
    }

    #[test]
    fn restated_sales_are_those_of_a_file_with_other_amounts(
        sales in sales(),
        readings in readings(),
        out in prop::collection::vec(0u32..90, 0..5),
    ) {
        let mut nominal = ledger(&sales);
        let whole = restated(&nominal, &readings, 24_300);
        let other: Vec<Sale> = sales.iter().zip(whole.scan(Label::Product))
            .map(|(sale, line)| Sale {
                amount: line.amount.0,
                margin: line.margin.map(|margin| margin.0),
                ..sale.clone()
            })
            .collect();
        let mut other = ledger(&other);
        nominal.leave_out(out.clone());
        other.leave_out(out);
        let restated = restated(&nominal, &readings, 24_300);
        prop_assert_eq!(restated.daily(), other.daily());
        for customer in 0..other.customers() {
            prop_assert_eq!(restated.visits(customer), other.visits(customer));
        }
    }

    #[test]
    fn months_are_multiplied_and_the_base_of_the_index_is_free(
        sales in sales(),
        readings in readings(),
        basis in 24_280i32..24_330,
        constant in 2i64..1_000,
    ) {
        let ledger = ledger(&sales);
        let series = Series::new(price_index::Kind::Index, &readings).expect("values above zero");
        let rebased: Vec<Reading> =
            readings.iter().map(|one| Reading { value: one.value * constant, ..*one }).collect();
        let (one, other) = (restated(&ledger, &readings, basis), restated(&ledger, &rebased, basis));
        let (one, other) = (by_month(&one), by_month(&other));
        for (month, (nominal, lines)) in by_month(&ledger) {
            let exact = nominal.0 as f64 * series.factor(month, basis);
            // A return that would be nothing is the least there is.
            let rounding = f64::from(lines) * 1.0 + exact.abs() * 1e-9;
            prop_assert!((one[&month].0.0 as f64 - exact).abs() <= rounding);
            prop_assert!((one[&month].0 - other[&month].0).0.abs() as f64 <= rounding);
        }
    }

    #[test]
    fn a_list_means_the_same_in_any_order(readings in readings(), seed in any::<u64>()) {
        let kind = price_index::Kind::Index;
        let text = price_index::write(&readings, kind, Decimal::Comma);
        let mut lines: Vec<&str> = text.lines().collect();
        let turn = seed as usize % lines.len();
        lines.rotate_left(turn);
        prop_assert_eq!(price_index::parse(&lines.join("\n"), kind), Ok(readings));
    }
}
