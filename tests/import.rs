//! Files end to end: what is detected without any choice, what enters, what does not, and that the
//! sum of what entered equals the file's to the cent.
//!
//! Expected sums are computed here from the raw text in whole numbers, by other code than the
//! import's. Real files of ../shared/data are read where that folder is present; `made_*.csv` in
//! tests/data always. Those were made by ../shared/data/make_big.py, whose oracle stands beside
//! each: `made_es.csv --rows 1200 --locale es --seed 7 --bad 0.05 --customers 90`, `made_en.csv
//! --rows 600 --locale en --encoding utf-8-sig --seed 8 --bad 0.1 --customers 60`, `made_cp1252.csv
//! --rows 300 --locale es --encoding cp1252 --seed 9 --customers 40`.

mod data;

use cartera::import::{
    self, Choices, DateOrder, Decimal, Encoding, Error, Field, Imported, Importer, Kind, Preview,
    Question, Reason, Sample,
};
use cartera::ledger::{Day, Fact, Label, Money, Window};
use std::collections::BTreeSet;

fn preview(bytes: &[u8], choices: &Choices) -> Result<Preview, Error> {
    let sample = Sample {
        file: "ventas.csv".into(),
        size: bytes.len() as u64,
        head: bytes.into(),
        further: vec![],
    };
    import::preview(&sample, choices)
}

fn detected(bytes: &[u8]) -> Preview {
    preview(bytes, &Choices::default()).expect("a table")
}

fn read(bytes: &[u8]) -> Imported {
    import::read("ventas.csv", bytes, &Choices::default()).expect("an import without questions")
}

/// The headings that fill each field.
fn mapped(preview: &Preview) -> Vec<(Field, &str)> {
    let plan = &preview.plan;
    let heading = |field| {
        Some((
            field,
            plan.dialect.header[plan.mapping.column(field)?].as_str(),
        ))
    };
    Field::ALL.into_iter().filter_map(heading).collect()
}

// The file as the test itself reads it.

/// How a file is written, told to the test instead of detected.
struct Written {
    delimiter: u8,
    comma: bool,
    windows_1252: bool,
    dates: &'static str,
}

const SCALE: u32 = 10;

/// A number in units of 10⁻¹⁰, exact; `None` if it is none.
fn exact(cell: &str, comma: bool) -> Option<i128> {
    let plain = if comma {
        cell.replace('.', "").replace(',', ".")
    } else {
        cell.replace(',', "")
    };
    let (negative, plain) = plain
        .strip_prefix('-')
        .map_or((false, plain.as_str()), |rest| (true, rest));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = format!("{whole}{fraction:0<width$}", width = SCALE as usize);
    let number: i128 = digits.parse().ok()?;
    assert!(fraction.len() <= SCALE as usize, "{cell}");
    Some(if negative { -number } else { number })
}

fn cents(exact: i128) -> i64 {
    let unit = 10i128.pow(SCALE - 2);
    ((exact.abs() + unit / 2) / unit * exact.signum()) as i64
}

#[derive(Debug, Default, PartialEq)]
struct Expected {
    read: u64,
    accepted: u64,
    cents: i64,
    margin_cents: i64,
    customers: usize,
    days: Option<(String, String)>,
}

/// Which headings hold what; the margin is amount less cost where there is a cost column.
struct Headings<'a> {
    date: &'a str,
    customer: &'a str,
    amount: &'a str,
    margin: Option<&'a str>,
    cost: Option<&'a str>,
}

fn expect(bytes: &[u8], written: &Written, headings: &Headings) -> Expected {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text: String = match written.windows_1252 {
        true => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
        false => String::from_utf8(bytes.to_vec()).expect("UTF-8"),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(written.delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|h| h == name).expect("the column");
    let (date, customer, amount) = (
        column(headings.date),
        column(headings.customer),
        column(headings.amount),
    );
    let (margin, cost) = (headings.margin.map(column), headings.cost.map(column));

    let mut expected = Expected::default();
    let (mut sum, mut margins, mut customers, mut days) = (0, 0, BTreeSet::new(), BTreeSet::new());
    for record in reader.records().map(|record| record.expect("a record")) {
        if record.iter().all(str::is_empty) {
            continue;
        }
        expected.read += 1;
        let day = record
            .get(date)
            .and_then(|cell| chrono::NaiveDate::parse_from_str(cell, written.dates).ok());
        let value = record
            .get(amount)
            .and_then(|cell| exact(cell, written.comma));
        let (Some(day), Some(value)) = (day, value) else {
            continue;
        };
        expected.accepted += 1;
        sum += value;
        let number = |column: usize| exact(&record[column], written.comma).expect("a number");
        margins += margin.map_or(0, number) + cost.map_or(0, |column| value - number(column));
        customers.extend(Some(record[customer].to_string()).filter(|code| !code.is_empty()));
        days.insert(day.to_string());
    }
    expected.cents = cents(sum);
    expected.margin_cents = cents(margins);
    expected.customers = customers.len();
    expected.days = days.first().cloned().zip(days.last().cloned());
    expected
}

fn summary(imported: &Imported) -> Expected {
    let receipt = &imported.receipt;
    assert_eq!(
        receipt.rows_read,
        receipt.rows_accepted + receipt.rows_rejected
    );
    assert_eq!(receipt.rows_rejected as usize, imported.rejects.len());
    assert_eq!(
        receipt.rows_rejected,
        receipt.reasons.iter().map(|(_, count)| count).sum::<u64>()
    );
    assert_eq!(receipt.rows_accepted as usize, imported.ledger.lines());
    assert_eq!(receipt.total, imported.ledger.total());
    let history = receipt.days.map_or(Money::ZERO, |(_, last)| {
        imported.ledger.margin(Window::history(last)).amount
    });
    Expected {
        read: receipt.rows_read,
        accepted: receipt.rows_accepted,
        cents: receipt.total.cents(),
        margin_cents: history.cents(),
        customers: receipt.customers as usize,
        days: receipt
            .days
            .map(|(first, last)| (first.to_string(), last.to_string())),
    }
}

// Real files.

#[test]
fn superstore_bom_month_first_quotes() {
    let Some(bytes) = data::shared("superstore/superstore_us.csv") else {
        return;
    };
    let preview = detected(&bytes);
    assert!(preview.sure && preview.missing.is_empty(), "{preview:?}");
    assert_eq!(preview.plan.date_order, DateOrder::MonthFirst);
    assert_eq!(
        mapped(&preview),
        [
            (Field::Date, "Order Date"),
            (Field::Customer, "Customer ID"),
            (Field::CustomerName, "Customer Name"),
            (Field::Invoice, "Order ID"),
            (Field::Product, "Product Name"),
            (Field::Category, "Category"),
            (Field::Quantity, "Quantity"),
            (Field::Amount, "Sales"),
            (Field::Margin, "Profit"),
            (Field::Discount, "Discount"),
            (Field::City, "City"),
        ]
    );
    let imported = read(&bytes);
    let written = Written {
        delimiter: b',',
        comma: false,
        windows_1252: false,
        dates: "%m/%d/%Y",
    };
    let headings = Headings {
        date: "Order Date",
        customer: "Customer ID",
        amount: "Sales",
        margin: Some("Profit"),
        cost: None,
    };
    let expected = expect(&bytes, &written, &headings);
    assert_eq!(summary(&imported), expected);
    assert_eq!(
        (expected.read, expected.cents, expected.margin_cents),
        (9994, 229_720_086, 28_639_702)
    );
    // Names keep their non-breaking spaces and inner quotes.
    let products = imported.ledger.names(Label::Product);
    assert_eq!(
        products
            .iter()
            .filter(|name| name.contains('\u{a0}'))
            .count(),
        47
    );
    assert!(products.iter().any(|name| name.contains('"')));
}

#[test]
fn supertienda_in_both_encodings() {
    for (file, written, date) in [
        (
            "supertienda/supertienda_original.csv",
            Written {
                delimiter: b',',
                comma: false,
                windows_1252: false,
                dates: "%d/%m/%y",
            },
            "Fecha_pedido",
        ),
        (
            "supertienda/supertienda_es_cp1252.csv",
            Written {
                delimiter: b';',
                comma: true,
                windows_1252: true,
                dates: "%d/%m/%Y",
            },
            "Fecha pedido",
        ),
    ] {
        let Some(bytes) = data::shared(file) else {
            return;
        };
        let preview = detected(&bytes);
        assert!(preview.sure, "{file}: {:?}", preview.questions);
        assert_eq!(preview.plan.date_order, DateOrder::DayFirst);
        assert_eq!(preview.plan.dialect.delimiter, written.delimiter);
        let encoding = if written.windows_1252 {
            Encoding::Windows1252
        } else {
            Encoding::Utf8
        };
        assert_eq!(preview.plan.dialect.encoding, encoding);
        assert_eq!(
            mapped(&preview),
            [
                (Field::Date, date),
                (Field::Customer, "Id_cliente"),
                (Field::CustomerName, "Nombre_cliente"),
                (Field::Invoice, "Id_pedido"),
                (Field::Product, "Nombre_producto"),
                (Field::Category, "Categoría"),
                (Field::Quantity, "Cantidad"),
                (Field::Amount, "Ventas"),
                (Field::Margin, "Ganancia"),
                (Field::Discount, "Descuento"),
                (Field::City, "Ciudad"),
            ]
        );
        let imported = read(&bytes);
        let headings = Headings {
            date,
            customer: "Id_cliente",
            amount: "Ventas",
            margin: Some("Ganancia"),
            cost: None,
        };
        let expected = expect(&bytes, &written, &headings);
        assert_eq!(summary(&imported), expected);
        assert_eq!(
            (expected.read, expected.accepted, expected.cents),
            (10_254, 10_254, 2_156_804_864)
        );
        assert_eq!(
            imported.receipt.blank_rows,
            if file.ends_with("original.csv") {
                13
            } else {
                0
            }
        );
    }
}

#[test]
fn cdnow_and_rfm_orders() {
    for (file, customer, date, amount, rows) in [
        (
            "cdnow/cdnow_master.csv",
            "customer_id",
            "date",
            "amount",
            69_659,
        ),
        (
            "cdnow/cdnow_sample.csv",
            "customer_id",
            "date",
            "amount",
            6_919,
        ),
        (
            "rfm_orders/rfm_data_orders.csv",
            "customer_id",
            "order_date",
            "revenue",
            4_906,
        ),
    ] {
        let Some(bytes) = data::shared(file) else {
            return;
        };
        let preview = detected(&bytes);
        assert!(preview.sure, "{file}: {:?}", preview.questions);
        let mut expected = vec![(Field::Date, date), (Field::Customer, customer)];
        if file.starts_with("cdnow") {
            expected.push((Field::Quantity, "cds"));
        }
        expected.push((Field::Amount, amount));
        if file.starts_with("rfm") {
            expected.push((Field::Email, "email"));
        }
        assert_eq!(mapped(&preview), expected, "{file}");
        let imported = read(&bytes);
        let written = Written {
            delimiter: b',',
            comma: false,
            windows_1252: false,
            dates: "%Y-%m-%d",
        };
        let headings = Headings {
            date,
            customer,
            amount,
            margin: None,
            cost: None,
        };
        let expected = expect(&bytes, &written, &headings);
        assert_eq!(summary(&imported), expected, "{file}");
        assert_eq!((expected.read, expected.accepted), (rows, rows));
    }
}

/// Columns of a printer, parted by blanks, as names are too: no table, said plainly.
#[test]
fn columns_aligned_by_blanks_are_no_table() {
    for file in ["cdnow/CDNOW_master.txt", "cdnow/CDNOW_sample.txt"] {
        let Some(bytes) = data::shared(file) else {
            return;
        };
        let refused = preview(&bytes, &Choices::default());
        assert_eq!(refused.err(), Some(Error::OneColumn), "{file}");
    }
}

/// A month of a grocery without dates, customers or prices: nothing to import, said field by field.
#[test]
fn groceries_lack_every_required_column() {
    let Some(bytes) = data::shared("groceries/groceries_long.csv") else {
        return;
    };
    let missing = [Field::Date, Field::Customer, Field::Amount];
    assert_eq!(detected(&bytes).missing, missing);
    let error =
        import::read("groceries_long.csv", &bytes, &Choices::default()).expect_err("no dates");
    assert!(matches!(error, Error::Missing(fields) if fields == missing));
    // One basket a line, no header, every line another length: an error too, whichever.
    let baskets = data::shared("groceries/groceries_baskets.csv").expect("beside the other");
    assert!(import::read("groceries_baskets.csv", &baskets, &Choices::default()).is_err());
}

// Files with known mistakes.

fn made(name: &str) -> (Vec<u8>, serde_json::Value) {
    let oracle = data::own(&format!("{name}.json"));
    (
        data::own(name),
        serde_json::from_slice(&oracle).expect("an oracle"),
    )
}

const SPANISH: Headings = Headings {
    date: "Fecha",
    customer: "Cliente",
    amount: "Importe",
    margin: None,
    cost: Some("Coste"),
};
const ENGLISH: Headings = Headings {
    date: "date",
    customer: "customer_id",
    amount: "amount",
    margin: None,
    cost: Some("cost"),
};

#[test]
fn made_files_equal_their_oracle() {
    let spanish = |windows_1252| Written {
        delimiter: b';',
        comma: true,
        windows_1252,
        dates: "%d/%m/%Y",
    };
    let english = Written {
        delimiter: b',',
        comma: false,
        windows_1252: false,
        dates: "%Y-%m-%d",
    };
    for (name, written, headings) in [
        ("made_es.csv", spanish(false), SPANISH),
        ("made_cp1252.csv", spanish(true), SPANISH),
        ("made_en.csv", english, ENGLISH),
    ] {
        let (bytes, oracle) = made(name);
        let bad = |kind: &str| oracle["bad"][kind].as_u64().expect("a count");
        let preview = detected(&bytes);
        assert!(preview.sure, "{name}: {:?}", preview.questions);
        let fields: Vec<Field> = mapped(&preview)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        use Field::*;
        let all = [
            Date,
            Customer,
            CustomerName,
            Invoice,
            Product,
            Category,
            Quantity,
            UnitPrice,
            Amount,
            Cost,
            Channel,
        ];
        assert_eq!(fields, all, "{name}");

        let imported = read(&bytes);
        let receipt = &imported.receipt;
        let expected = expect(&bytes, &written, &headings);
        assert_eq!(summary(&imported), expected, "{name}");

        // Rows without a customer are sales of nobody; a repeated row may be a genuine repeat.
        let lines = oracle["physical_data_lines"].as_u64().expect("a count");
        let valid = oracle["valid_rows"].as_u64().expect("a count");
        assert_eq!(receipt.rows_read, lines - bad("blank_line"));
        assert_eq!(
            receipt.rows_accepted,
            valid + bad("missing_customer") + bad("duplicate")
        );
        assert_eq!(receipt.anonymous, bad("missing_customer"));
        let count = |reason| {
            receipt
                .reasons
                .iter()
                .find(|(r, _)| *r == reason)
                .map_or(0, |(_, n)| *n)
        };
        assert_eq!(count(Reason::BadDate), bad("bad_date"));
        assert_eq!(count(Reason::BadAmount), bad("bad_amount"));
        assert_eq!(count(Reason::ShortRow), bad("short_row"));
        assert!(u64::from(receipt.customers) >= oracle["customers"].as_u64().expect("a count"));
        let own = |key: &str| oracle[key].as_i64().expect("cents");
        if bad("duplicate") == 0 {
            assert_eq!(
                receipt.total.cents(),
                own("amount_cents") + own("missing_customer_amount_cents")
            );
        }
    }
}

/// The sum to the cent by a third road: the oracle's, plus the repeated rows found by comparing
/// each line with the one before.
#[test]
fn repeated_rows_are_kept() {
    let (bytes, oracle) = made("made_es.csv");
    let text = String::from_utf8(bytes.clone()).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    let repeated = lines
        .windows(2)
        .filter(|pair| pair[0] == pair[1] && !pair[0].is_empty());
    let amounts = repeated.map(|pair| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(pair[0].as_bytes());
        let record = reader.records().next().expect("a line").expect("a record");
        cents(exact(&record[8], true).expect("an amount"))
    });
    let own = |key: &str| oracle[key].as_i64().expect("cents");
    let expected =
        own("amount_cents") + own("missing_customer_amount_cents") + amounts.sum::<i64>();
    assert_eq!(read(&bytes).receipt.total.cents(), expected);
}

#[test]
fn the_sample_shop_needs_no_choice() {
    let text = cartera::sample::csv();
    let preview = detected(text.as_bytes());
    assert!(preview.sure, "{:?}", preview.questions);
    let imported = read(text.as_bytes());
    assert_eq!(imported.receipt.rows_rejected, 0);
    assert!(imported.receipt.customers >= 400);
    assert!(imported.receipt.returns > 0 && imported.receipt.returns_total < Money::ZERO);
}

// Rows that don't enter.

#[test]
fn rejected_rows_keep_their_line_and_their_cells() {
    let text = "\u{feff}Fecha;Cliente;Detalle;Cantidad;Precio;Importe\r\n\
        13/01/2024;ana;\"dos\r\nlíneas\";1;10,00;10,00\r\n\
        \r\n\
        31/02/2024;beto;\"con \"\"comillas\"\"\";1;10,00;10,00\r\n\
        ;beto;pan;1;10,00;10,00\r\n\
        14/01/2024;beto;pan;1;10,00;n/d\r\n\
        14/01/2024;beto;pan;x;10,00;\r\n\
        14/01/2024;beto;pan;2;?;\r\n\
        14/01/2024;beto;pan;;;\r\n\
        14/01/2024;beto\r\n\
        14/01/2024;beto;pan; con punto y coma;1;10,00;10,00\r\n\
        14/01/2024;Total;Total;2;10,50;\r\n\
        Total general;;;;;40,00\r\n";
    let imported = read(text.as_bytes());
    let kept: Vec<_> = imported.rejects.iter().collect();
    let rejects: Vec<(u64, Reason, &str)> = (kept.iter())
        .map(|reject| (reject.line, reject.reason, reject.cells[0].as_str()))
        .collect();
    use Reason::*;
    assert_eq!(
        rejects,
        [
            (5, BadDate, "31/02/2024"),
            (6, NoDate, ""),
            (7, BadAmount, "14/01/2024"),
            (8, BadQuantity, "14/01/2024"),
            (9, BadPrice, "14/01/2024"),
            (10, NoAmount, "14/01/2024"),
            (11, ShortRow, "14/01/2024"),
            (12, LongRow, "14/01/2024"),
            (14, TotalRow, "Total general"),
        ]
    );
    assert_eq!(kept[0].cells[2], "con \"comillas\"");
    assert_eq!(kept[6].cells, ["14/01/2024", "beto"]);
    assert_eq!(kept[7].cells.len(), 7);
    assert_eq!(imported.rejects.header[2], "Detalle");
    // A customer called Total on a dated row is a customer.
    assert!(imported.ledger.find_customer("Total").is_some());
    assert_eq!(imported.receipt.total, Money(31 * Money::SCALE));
    // An empty line is no row at all; `;;;` would be a blank row.
    assert_eq!(
        (imported.receipt.rows_read, imported.receipt.blank_rows),
        (11, 0)
    );
    let products: Vec<&str> = imported.ledger.names(Label::Product).iter().collect();
    assert_eq!(products, ["dos\r\nlíneas", "Total"]);
}

/// A printed report: titles, the header on each page, sums at its end.
#[test]
fn a_header_repeated_on_each_page_is_left_out() {
    let page = "Ventas por cliente;;\nFecha;Cliente ;Importe\n13/01/2024;ana;10,50\n";
    let imported = read(format!("{page}{page}Total;;21,00\n").as_bytes());
    let rejects: Vec<_> = (imported.rejects.iter())
        .map(|reject| (reject.line, reject.reason))
        .collect();
    let expected = [
        (4, Reason::NoDate),
        (5, Reason::RepeatedHeader),
        (7, Reason::TotalRow),
    ];
    assert_eq!(rejects[1..], expected[1..]);
    assert_eq!(rejects[0].0, expected[0].0);
    assert_eq!(imported.receipt.total.to_plain(), "21.00");
}

#[test]
fn stray_quotation_marks_never_hide_a_row() {
    // Most cells need their marks, so they quote; between two stray ones lies a row.
    let quoted = "13/01/2024;\"pan; vino\";10,50\n".repeat(20);
    let stray = "14/01/2024;\"1/2 caño;1,00\n15/01/2024;\"3/4 caño;2,00\n";
    let imported = read(format!("Fecha;Cliente;Importe\n{quoted}{stray}").as_bytes());
    let receipt = &imported.receipt;
    assert_eq!((receipt.rows_read, receipt.rows_accepted), (22, 20));
    assert_eq!(receipt.reasons, [(Reason::OpenQuote, 1)]);
    // Where they quote nothing, all rows enter.
    let plain = "13/01/2024;pan;10,50\n".repeat(20);
    let imported = read(format!("Fecha;Cliente;Importe\n{plain}{stray}").as_bytes());
    assert_eq!(imported.receipt.rows_accepted, 22);
    assert!(imported.ledger.find_customer("\"1/2 caño").is_some());
}

#[test]
fn lines_are_counted_whatever_ends_them_and_whatever_the_encoding() {
    let text = "Fecha;Cliente;Importe\n13/01/2024;\"dos\nlíneas\";1,5\n\nayer;beto;2\n";
    for end in ["\n", "\r\n", "\r"] {
        let text = text.replace('\n', end);
        let units = || text.encode_utf16();
        for bytes in [
            text.as_bytes().to_vec(),
            units().flat_map(u16::to_le_bytes).collect(),
            units().flat_map(u16::to_be_bytes).collect(),
        ] {
            let imported = read(&bytes);
            let rejects: Vec<u64> = imported.rejects.iter().map(|reject| reject.line).collect();
            assert_eq!(rejects, [5]);
            assert!(
                imported
                    .ledger
                    .find_customer(&format!("dos{end}líneas"))
                    .is_some()
            );
        }
    }
}

#[test]
fn names_facts_and_returns_come_along() {
    let text = "fecha,codigo cliente,cliente,comprobante,tipo comprobante,total,email\n\
        2024-01-02,007,\"Pérez, Ana\",A1,Factura A,100.50,ana@example.com\n\
        2024-01-09,007,\"Pérez, Ana\",A2,Nota de crédito A,20.50,\n\
        2024-01-10,8,,A3,Factura B,-5.00,\n";
    let imported = read(text.as_bytes());
    let ledger = &imported.ledger;
    let ana = ledger.find_customer("007").expect("leading zeros stay");
    assert_eq!(ledger.customer_name(ana), "Pérez, Ana");
    assert_eq!(ledger.fact(ana, Fact::Email), "ana@example.com");
    assert_eq!(imported.receipt.returns, 2);
    assert_eq!(imported.receipt.total, Money(75 * Money::SCALE));
    assert_eq!(
        ledger.activity(Window::history(Day(i32::MAX)))[ana as usize].purchases,
        1
    );
}

// Broken files.

#[test]
fn what_is_no_table_is_named() {
    let bytes = |text: &str| text.as_bytes().to_vec();
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("fecha;total\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let bare_utf16: Vec<u8> = "fecha;total\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut excel = bytes("PK\u{3}\u{4}");
    excel.extend_from_slice(b"\x14\0\0\0[Content_Types].xml xl/workbook.xml");
    let cases: Vec<(&str, Vec<u8>, Error)> = vec![
        ("empty", vec![], Error::Empty),
        ("blanks", bytes(" \r\n\t\n"), Error::Empty),
        ("only a byte order mark", bytes("\u{feff}"), Error::Empty),
        (
            "PNG",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01;;;,,".to_vec(),
            Error::NotText(Kind::Image),
        ),
        (
            "JPEG",
            b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(),
            Error::NotText(Kind::Image),
        ),
        (
            "PDF",
            bytes("%PDF-1.7\nfecha;cliente;total"),
            Error::NotText(Kind::Pdf),
        ),
        ("Excel", excel, Error::NotText(Kind::Excel)),
        (
            "Excel 97",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            Error::NotText(Kind::Excel),
        ),
        (
            "ZIP",
            b"PK\x03\x04\x14\0\0\0ventas.csv".to_vec(),
            Error::NotText(Kind::Archive),
        ),
        (
            "only a byte order mark of UTF-16",
            vec![0xFF, 0xFE],
            Error::Empty,
        ),
        ("a header in UTF-16", utf16, Error::OnlyHeader),
        (
            "a header in UTF-16 without a mark",
            bare_utf16,
            Error::OnlyHeader,
        ),
        ("bytes", (0..=255).collect(), Error::NotText(Kind::Unknown)),
        ("one column", bytes("importe\n10\n20\n"), Error::OneColumn),
        (
            "prose",
            bytes("Estimados:\nadjunto el archivo.\nSaludos\n"),
            Error::OneColumn,
        ),
        (
            "only a header",
            bytes("fecha;cliente;importe\r\n"),
            Error::OnlyHeader,
        ),
        (
            "a header without line break",
            bytes("fecha;cliente;importe"),
            Error::OnlyHeader,
        ),
        (
            "a header and blanks",
            bytes("\u{feff}fecha;cliente;importe\r\n\r\n;;\r\n"),
            Error::OnlyHeader,
        ),
        (
            "no amount",
            bytes("fecha;cliente\n01/02/2024;ana\n"),
            Error::Missing(vec![Field::Amount]),
        ),
    ];
    for (what, bytes, expected) in cases {
        let error = import::read("ventas.csv", &bytes, &Choices::default()).expect_err(what);
        assert_eq!(error, expected, "{what}");
    }
}

#[test]
fn a_file_without_one_good_row_says_why() {
    let text = "fecha;cliente;importe\nayer;ana;mucho\nhoy;beto;poco\n";
    let mut choices = Choices::default();
    for (column, field) in [Field::Date, Field::Customer, Field::Amount]
        .into_iter()
        .enumerate()
    {
        choices.map(field, Some(column as u16));
    }
    let error = import::read("ventas.csv", text.as_bytes(), &choices).expect_err("no good row");
    let Error::NothingAccepted(receipt) = error else {
        panic!("{error:?}")
    };
    assert_eq!(receipt.reasons, [(Reason::BadDate, 2)]);
}

#[test]
fn an_amount_that_can_be_two_numbers_is_asked_for() {
    let text = "fecha;cliente;importe\n2024-01-02;ana;14.000\n2024-01-03;beto;1.500\n";
    let preview = detected(text.as_bytes());
    assert!(!preview.sure);
    let [
        Question::Decimal {
            columns,
            cells,
            affected,
        },
    ] = &preview.questions[..]
    else {
        panic!("{:?}", preview.questions)
    };
    assert_eq!(
        (columns[0].as_str(), cells[0].as_str(), *affected),
        ("importe", "14.000", 2)
    );
    let unanswered = import::read("ventas.csv", text.as_bytes(), &Choices::default());
    assert!(matches!(unanswered, Err(Error::Undecided)));
    for (decimal, total) in [(Decimal::Comma, "15500.00"), (Decimal::Point, "15.50")] {
        let choices = Choices {
            decimal: Some(decimal),
            ..Choices::default()
        };
        let imported = import::read("ventas.csv", text.as_bytes(), &choices).expect("an answer");
        assert_eq!(imported.receipt.total.to_plain(), total);
        assert_eq!(imported.receipt.decimal, Some(decimal));
    }
    // Another column of the same file answers for it.
    let text =
        "fecha;cliente;importe;costo\n2024-01-02;ana;14.000;9,5\n2024-01-03;beto;1.500;1,25\n";
    assert_eq!(read(text.as_bytes()).receipt.total.to_plain(), "15500.00");
}

#[test]
fn a_date_that_can_be_two_days_is_asked_for() {
    let text = "fecha;cliente;importe\n03/04/2024;ana;10\n05/06/2024;beto;20\n";
    let preview = detected(text.as_bytes());
    assert!(!preview.sure);
    let [
        Question::DateOrder {
            column,
            cells,
            affected,
        },
    ] = &preview.questions[..]
    else {
        panic!("{:?}", preview.questions)
    };
    assert_eq!(
        (column.as_str(), cells[0].as_str(), *affected),
        ("fecha", "03/04/2024", 2)
    );
    let unanswered = import::read("ventas.csv", text.as_bytes(), &Choices::default());
    assert!(matches!(unanswered, Err(Error::Undecided)));
    for (order, first) in [
        (DateOrder::DayFirst, "2024-04-03"),
        (DateOrder::MonthFirst, "2024-03-04"),
    ] {
        let choices = Choices {
            date_order: Some(order),
            ..Choices::default()
        };
        let imported = import::read("ventas.csv", text.as_bytes(), &choices).expect("an answer");
        assert_eq!(
            imported
                .receipt
                .days
                .map(|(day, _)| day.to_string())
                .as_deref(),
            Some(first)
        );
    }
}

// Bytes as they arrive.

/// All that can be seen of an import.
fn all(imported: &Imported) -> String {
    let lines: Vec<_> = imported.ledger.first_lines(usize::MAX).collect();
    let until = Window::history(Day(i32::MAX));
    let activity = imported.ledger.activity(until);
    format!(
        "{:?}\n{:?}\n{lines:?}\n{activity:?}",
        imported.receipt, imported.rejects
    )
}

#[test]
fn wherever_the_stream_is_cut_the_import_is_the_same() {
    let tricky = "\u{feff}02/01/2024;\"Ñandú \"\"S.A.\"\"\";\"1.500,25\"\r\n\r\n\
        13/01/2024;\"dos\r\nlíneas\";7,5\r\n14/01/2024;corta\r\n15/01/2024;último;1";
    let mut choices = Choices::default();
    for (column, field) in [Field::Date, Field::Customer, Field::Amount]
        .into_iter()
        .enumerate()
    {
        choices.map(field, Some(column as u16));
    }
    let files = [
        (tricky.as_bytes().to_vec(), choices),
        (data::own("made_es.csv"), Choices::default()),
        (data::own("made_en.csv"), Choices::default()),
        (data::own("made_cp1252.csv"), Choices::default()),
    ];
    for (bytes, choices) in files {
        let whole = import::read("ventas.csv", &bytes, &choices).expect("an import");
        let plan = import::ready(preview(&bytes, &choices).expect("a table")).expect("no question");
        for size in [1, 2, 7, 4096, 65_536] {
            let mut importer = Importer::new(plan.clone(), "ventas.csv", bytes.len() as u64);
            for piece in bytes.chunks(size) {
                importer.feed(piece);
                importer.feed(&[]);
            }
            assert!(
                all(&importer.finish()) == all(&whole),
                "pieces of {size} bytes"
            );
        }
    }
}

/// What decides may lie anywhere: a preview of a large file sees its head and pieces further on.
#[test]
fn pieces_from_further_on_decide_as_well() {
    let rows = |from: u32, to: u32| -> String {
        (from..to)
            .map(|i| {
                format!(
                    "0{}/0{}/2024;c{i};{}.000\n",
                    i % 9 + 1,
                    i % 8 + 1,
                    i % 90 + 10
                )
            })
            .collect()
    };
    let head = format!("fecha;cliente;importe\n{}", rows(0, 100));
    let sample = |further: &str| Sample {
        file: "ventas.csv".into(),
        size: 1_000_000,
        head: head.clone().into(),
        further: vec![further.into()],
    };
    let undecided = import::preview(&sample(&rows(0, 50)), &Choices::default()).expect("a table");
    assert_eq!(undecided.questions.len(), 2);
    let telling = format!("4/2024;cortada;1\n{}31/01/2024;x;12,5\n01/0", rows(0, 5));
    let decided = import::preview(&sample(&telling), &Choices::default()).expect("a table");
    assert!(decided.questions.is_empty() && !decided.seen_whole);
    assert_eq!(decided.plan.date_order, DateOrder::DayFirst);
    assert_eq!(decided.plan.decimals[2], Decimal::Comma);
}

/// A cell may be as long as a file; the receipt is kept for years.
#[test]
fn the_receipt_shows_the_beginning_of_long_cells_and_the_rejects_hold_all_of_them() {
    let long = "ñ".repeat(100_000);
    let text = format!("fecha;cliente;importe\n13/01/2024;ana;1,5\n31/02/2024;{long};2\n");
    let imported = read(text.as_bytes());
    let shown = &imported.receipt.first_rejects[0];
    assert_eq!(shown.cells[1], format!("{}…", "ñ".repeat(200)));
    assert_eq!(shown.cells[0], "31/02/2024");
    let kept = imported.rejects.iter().next().expect("a row");
    assert_eq!(kept.cells[1], long);
    let seen = detected(text.as_bytes());
    assert_eq!(seen.rejects, imported.receipt.first_rejects);
}

/// However short a file was cut off, there is an answer and no panic.
#[test]
fn every_beginning_of_a_file_has_an_answer() {
    for name in ["made_es.csv", "made_en.csv", "made_cp1252.csv"] {
        let bytes = data::own(name);
        for end in 0..600 {
            let _ = import::read(name, &bytes[..end], &Choices::default());
        }
    }
}

/// Found by fuzzing: what looks like a byte order mark behind an empty line is text, wherever the
/// stream is cut.
#[test]
fn a_byte_order_mark_is_one_only_at_the_very_beginning() {
    let file = b"\r\n\xEF\xBB\xBF13/02/2024;Ana;10,50\r\n14/02/2024;Beto;\xF1 2,00\r\n15/02/2024;Ana;3,00\r\n";
    let Ok(detected) = preview(file, &Choices::default()) else {
        panic!("a table");
    };
    let read = |size: usize| {
        let mut importer = Importer::new(detected.plan.clone(), "f.csv", 0);
        file.chunks(size).for_each(|piece| importer.feed(piece));
        importer.finish().receipt
    };
    assert!((1..file.len()).all(|size| read(size) == read(file.len())));
}
