//! Cells as real exports write them, through the whole import: one small file per habit.

use cartera::import::{
    self, Choices, CurrencyChoice, Decimal, Error, Field, Fix, FixKind, Imported, Importer, Layout,
    Plan, Question, Rate, Reason, Rescue, Sample,
};
use cartera::ledger::{Label, Money, Window};

fn preview(text: &str, choices: &Choices) -> import::Preview {
    let sample = Sample {
        file: "ventas.csv".into(),
        size: text.len() as u64,
        head: text.into(),
        further: vec![],
    };
    import::preview(&sample, choices).expect("a table")
}

fn plan(text: &str, choices: &Choices) -> Plan {
    import::ready(preview(text, choices)).expect("no question")
}

fn read_with(text: &str, choices: &Choices) -> Imported {
    let mut importer = Importer::new(plan(text, choices), "ventas.csv", text.len() as u64);
    importer.feed(text.as_bytes());
    importer.finish()
}

fn read(text: &str) -> Imported {
    read_with(text, &Choices::default())
}

fn total(imported: &Imported) -> String {
    imported.receipt.total.to_plain()
}

fn days(imported: &Imported) -> Vec<String> {
    let lines = imported.ledger.first_lines(usize::MAX);
    lines.map(|line| line.day.to_string()).collect()
}

fn margin(imported: &Imported) -> Money {
    let (_, last) = imported.ledger.days().expect("lines");
    imported.ledger.margin(Window::history(last)).amount
}

fn reasons(imported: &Imported) -> Vec<(u64, Reason)> {
    let rejects = imported.rejects.iter();
    rejects.map(|reject| (reject.line, reject.reason)).collect()
}

fn named(seen: &[(&str, u64)]) -> Vec<(String, u64)> {
    seen.iter()
        .map(|&(name, rows)| (name.to_string(), rows))
        .collect()
}

// Numbers and dates.

#[test]
fn debit_and_credit_letters_sign_the_amount() {
    let imported = read(
        "fecha;cliente;importe\n02/01/2024;a;1.234,56 DB\n13/01/2024;a;234,56 CR\n\
         13/01/2024;b;(10,00)\n13/01/2024;b;$ 10,00-\n",
    );
    assert_eq!(total(&imported), "980.00");
    assert_eq!(imported.receipt.returns_by_sign, 3);
}

#[test]
fn numbers_of_days_are_dates_only_in_a_column_of_them() {
    let text =
        "fecha;cliente;importe\n45292;a;45292\n45293,75;b;45300\n45294.5;c;45301\n;d;45302\n";
    let imported = read(text);
    assert_eq!(days(&imported), ["2024-01-01", "2024-01-02", "2024-01-03"]);
    assert!(imported.receipt.serial_dates);
    assert_eq!(reasons(&imported), [(5, Reason::NoDate)]);
    // A column of amounts is no date for having five digits, and a stray number no day.
    let preview = preview("a;b;c\nx;45292;1\ny;45293;2\n", &Choices::default());
    assert!(preview.missing.contains(&Field::Date));
    let mixed = read("fecha;cliente;importe\n13/01/2024;a;1\n14/01/2024;b;2\n45292;c;3\n");
    assert_eq!(reasons(&mixed), [(4, Reason::BadDate)]);
    assert!(!mixed.receipt.serial_dates);
}

#[test]
fn dates_in_words() {
    let imported = read(
        "fecha;cliente;importe\n31 de diciembre de 2024;a;1\nDec 30, 2024;a;1\n\
         lunes 23/12/2024;a;1\n2-ene-25 10:15;a;1\n",
    );
    let expected = ["2024-12-31", "2024-12-30", "2024-12-23", "2025-01-02"];
    assert_eq!(days(&imported), expected);
}

#[test]
fn codes_written_with_decimals_are_the_codes() {
    let imported = read(
        "fecha;codigo cliente;factura;importe\n02/01/2024;1001.0;007.0;5,5\n\
         13/01/2024;1001.0;8.0;5,5\n",
    );
    assert!(imported.receipt.whole_codes);
    assert_eq!(imported.ledger.find_customer("1001"), Some(0));
    let invoices: Vec<&str> = imported.ledger.names(Label::Invoice).iter().collect();
    assert_eq!(invoices, ["007", "8"]);
    // Versions are no such codes.
    let imported = read("fecha;cliente;importe\n02/01/2024;1.0;5,5\n13/01/2024;1.1;5,5\n");
    assert_eq!(imported.receipt.customers, 2);
    assert!(!imported.receipt.whole_codes && imported.ledger.find_customer("1.0").is_some());
}

/// A quantity of "3.0" beside amounts with commas says nothing about the prices.
#[test]
fn whole_numbers_with_decimals_prove_little_about_the_file() {
    let text = "fecha;cliente;cantidad;precio;importe\n13/01/2024;a;3.0;14.000;1,5\n\
        13/01/2024;a;2.0;14.000;2,5\n";
    assert_eq!(plan(text, &Choices::default()).decimals[3], Decimal::Comma);
    let text = "fecha;cliente;cantidad;importe\n13/01/2024;a;3.0;14.000\n13/01/2024;a;2.0;1.500\n";
    assert_eq!(plan(text, &Choices::default()).decimals[3], Decimal::Point);
}

#[test]
fn a_margin_in_percent_is_a_share_of_the_amount() {
    let units = |units: i64| Money(units * Money::SCALE);
    let rows = |heading: &str, a: &str, b: &str| {
        format!(
            "fecha;cliente;importe;{heading}\n02/01/2024;a;200,00;{a}\n13/01/2024;b;-100,00;{b}\n"
        )
    };
    for (heading, a, b) in [
        ("Margen", "35 %", "10 %"),
        ("Margen %", "35", "10"),
        ("% margen", "0,35", "0,10"),
    ] {
        let imported = read(&rows(heading, a, b));
        assert_eq!(margin(&imported), units(60), "{heading}");
        assert!(imported.receipt.percent_margin);
    }
    let imported = read(&rows("Margen", "35,00", "-10,00"));
    assert_eq!(margin(&imported), units(25));
    assert!(!imported.receipt.percent_margin);
}

// Currencies.

const TWO: &str = "fecha;cliente;moneda;importe\n02/01/2024;a;ARS;1000\n13/01/2024;b;USD;10\n\
    14/01/2024;a;ARS;500\n15/01/2024;c;dólares;-2\n";

fn choosing(currency: CurrencyChoice) -> Choices {
    Choices {
        currency: Some(currency),
        ..Choices::default()
    }
}

#[test]
fn several_currencies_are_asked_for_and_never_added_up_unasked() {
    let asked = preview(TWO, &Choices::default());
    let seen = vec![("ARS".to_string(), 2), ("USD".to_string(), 2)];
    let beside = Vec::new();
    assert_eq!(asked.questions, [Question::Currencies { seen, beside }]);
    let unanswered = import::read("v.csv", TWO.as_bytes(), &Choices::default());
    assert!(matches!(unanswered, Err(Error::Undecided)));

    let imported = read_with(TWO, &choosing(CurrencyChoice::Only("USD".into())));
    let receipt = &imported.receipt;
    assert_eq!(total(&imported), "8.00");
    assert_eq!(receipt.currency.as_deref(), Some("USD"));
    assert_eq!(receipt.currencies, named(&[("ARS", 2), ("USD", 2)]));
    let left = [("ARS".to_string(), Money(1500 * Money::SCALE))];
    assert_eq!(receipt.other_totals, left);
    let others: Vec<u64> = (imported.rejects.of(Reason::OtherCurrency))
        .map(|reject| reject.line)
        .collect();
    assert_eq!(others, [2, 4]);

    let rates = CurrencyChoice::Rates {
        base: "ARS".into(),
        rates: vec![("USD".into(), Rate(1_000_500_000_000))],
    };
    let imported = read_with(TWO, &choosing(rates));
    assert_eq!(total(&imported), "9504.00");
    assert_eq!(imported.receipt.currency.as_deref(), Some("ARS"));

    let summed = format!("{TWO};;;1508\n");
    let imported = read_with(&summed, &choosing(CurrencyChoice::Same));
    assert_eq!(total(&imported), "1508.00");
    assert_eq!(reasons(&imported), [(6, Reason::TotalRow)]);
}

#[test]
fn the_sign_at_the_amount_tells_where_no_column_does() {
    let text = "fecha;cliente;importe\n02/01/2024;a;$ 1.000,50\n13/01/2024;b;US$ 10,00\n\
        14/01/2024;b;5,00\n15/01/2024;b;0\n";
    let asked = preview(text, &Choices::default());
    let seen = vec![("$".to_string(), 2), ("USD".to_string(), 1)];
    let beside = Vec::new();
    assert_eq!(asked.questions, [Question::Currencies { seen, beside }]);
    let imported = read_with(text, &choosing(CurrencyChoice::Only("$".into())));
    assert_eq!(total(&imported), "1005.50");
    assert_eq!(imported.receipt.rows_accepted, 3);
    assert_eq!(imported.receipt.currency, None);
    // And where the amount is bare, the sign at the price.
    let text = "fecha;cliente;cantidad;precio;importe\n13/01/2024;a;2;U$S 5,5;11\n";
    assert_eq!(read(text).receipt.currency.as_deref(), Some("USD"));
}

#[test]
fn one_currency_is_no_question() {
    let named = read("fecha;cliente;moneda;importe\n02/01/2024;a;ARS;1,5\n13/01/2024;b;ars;2\n");
    assert_eq!(named.receipt.currency.as_deref(), Some("ARS"));
    let bare = read("fecha;cliente;moneda;importe\n02/01/2024;a;Pesos;$ 1,5\n13/01/2024;b;;2\n");
    assert_eq!(bare.receipt.currency, None);
    assert_eq!(bare.receipt.rows_accepted, 2);
    // The sum at the end has no sign, and is no other currency.
    let signed = read("fecha;cliente;importe\n02/01/2024;a;€ 1,5\n13/01/2024;b;€ 2\nTotal;;3,5\n");
    assert_eq!(signed.receipt.currency.as_deref(), Some("EUR"));
}

#[test]
fn a_currency_deep_in_the_file_is_left_out() {
    let head = "fecha;cliente;importe\n02/01/2024;a;1,5\n13/01/2024;b;2\n";
    let mut importer = Importer::new(plan(head, &Choices::default()), "v.csv", 0);
    importer.feed(head.as_bytes());
    importer.feed("14/01/2024;c;US$ 100\n".as_bytes());
    let imported = importer.finish();
    assert_eq!(total(&imported), "3.50");
    assert_eq!(reasons(&imported), [(4, Reason::OtherCurrency)]);
    let reject = imported.rejects.iter().next().expect("a row");
    let mapping = plan(head, &Choices::default()).mapping;
    assert_eq!(reject.fault(&mapping), Some((2, "US$ 100")));
}

#[test]
fn another_currency_than_what_is_loaded_is_asked_for() {
    let dollars = "fecha;cliente;moneda;importe\n13/01/2024;a;USD;1,5\n";
    let bare = "fecha;cliente;importe\n13/01/2024;a;1,5\n";
    let asked = |text: &str, loaded: &[&str]| {
        let beside: Vec<String> = loaded.iter().map(|&name| name.into()).collect();
        let choices = Choices {
            beside: beside.clone(),
            ..Choices::default()
        };
        let questions = preview(text, &choices).questions;
        let [Question::Currencies { seen, beside: with }] = &questions[..] else {
            assert_eq!(questions, []);
            return None;
        };
        assert_eq!(*with, beside);
        Some(seen.clone())
    };
    let one = |name: &str| Some(vec![(name.to_string(), 1)]);
    assert_eq!(asked(dollars, &["ARS"]), one("USD"));
    assert_eq!(asked(dollars, &["$"]), one("USD"));
    assert_eq!(asked(bare, &["USD"]), one("$"));
    assert_eq!(asked(dollars, &["ARS", "USD"]), one("USD"));
    let none = [
        (dollars, &["USD"][..]),
        (bare, &["$"]),
        (bare, &[]),
        (dollars, &[]),
    ];
    for (text, loaded) in none {
        assert_eq!(asked(text, loaded), None, "{text} {loaded:?}");
    }
}

/// Once a month, and not again: but rates are of their month.
#[test]
fn what_was_said_about_currencies_is_remembered() {
    let choose = |currency: CurrencyChoice| {
        let choices = choosing(currency);
        let layout = Layout::of(&preview(TWO, &choices).plan, &choices);
        let next = Choices {
            remembered: vec![layout],
            ..Choices::default()
        };
        let beside = |name: &str| Choices {
            beside: vec![name.into()],
            ..next.clone()
        };
        [next.clone(), beside("ARS"), beside("USD")].map(|choices| {
            let next = preview(TWO, &choices);
            (next.questions.is_empty(), next.sure)
        })
    };
    let (told, asked) = ((true, true), (false, false));
    assert_eq!(choose(CurrencyChoice::Same), [told; 3]);
    let only = CurrencyChoice::Only("ARS".into());
    assert_eq!(choose(only), [told, told, asked]);
    let rates = CurrencyChoice::Rates {
        base: "ARS".into(),
        rates: vec![("USD".into(), Rate(1_000_500_000_000))],
    };
    assert_eq!(choose(rates), [asked; 3]);
}

/// A cost in dollars says nothing about the margin on pesos.
#[test]
fn a_cost_in_another_currency_makes_no_margin() {
    let imported = read(
        "fecha;cliente;importe;costo\n02/01/2024;a;$ 100,5;US$ 5\n13/01/2024;b;$ 100,5;$ 40,5\n",
    );
    assert_eq!(margin(&imported), Money(60 * Money::SCALE));
}

// Returns and sums.

#[test]
fn credit_notes_by_number_or_by_description() {
    let imported = read(
        "fecha;cliente;comprobante;producto;importe\n02/01/2024;a;FC A 1;pan;100,5\n\
         13/01/2024;a;NC A 1;pan;10,5\n14/01/2024;a;FC A 2;Devolución envase;20\n\
         15/01/2024;a;NC A 2;pan;-5\n16/01/2024;a;FC A 3;Crema devoluciones;1\n",
    );
    assert_eq!(total(&imported), "66.00");
    let receipt = &imported.receipt;
    let by = [
        receipt.returns_by_sign,
        receipt.returns_by_type,
        receipt.returns_by_text,
    ];
    assert_eq!((receipt.returns, by), (3, [1, 0, 2]));
    // Where a column tells the type, texts are not asked.
    let imported = read(
        "fecha;cliente;tipo;comprobante;importe\n02/01/2024;a;Factura;NC 1;100,5\n\
         13/01/2024;a;Nota de crédito;FC 1;10,5\n",
    );
    assert_eq!(total(&imported), "90.00");
    assert_eq!(imported.receipt.returns_by_type, 1);
}

#[test]
fn sums_are_left_out_named_or_not() {
    let imported = read(
        "fecha;cliente;cantidad;importe\n02/01/2024;a;1;100,5\n13/01/2024;b;1;50\n\
         ;Subtotal enero;;150,5\n14/02/2024;a;1;10\n15/02/2024;b;2;x\n15/02/2024;b;2;20\n\
         ;;5;30\n;;;180,50\nGran total;;;180,5\n;;;7\n",
    );
    use Reason::*;
    let expected = [
        (4, TotalRow),
        (6, BadAmount),
        (8, TotalRow),
        (9, TotalRow),
        (10, TotalRow),
        (11, NoDate),
    ];
    assert_eq!(reasons(&imported), expected);
    let receipt = &imported.receipt;
    assert_eq!(receipt.totals_left_out, 4);
    assert_eq!(receipt.rejected_total, Money(7 * Money::SCALE));
    // A customer whose name begins like a sum is none.
    let imported = read("cliente;fecha;importe\nSuma SRL;31/02/2024;5,5\nana;13/01/2024;1\n");
    assert_eq!(reasons(&imported), [(2, BadDate)]);
    let imported = read("cliente;fecha;importe\nTotalplast;;5,5\nana;13/01/2024;1\n");
    assert_eq!(reasons(&imported), [(2, NoDate)]);
}

// Rescues.

fn rescuing(rescue: Rescue) -> Choices {
    Choices {
        rescue,
        ..Choices::default()
    }
}

#[test]
fn a_fix_says_how_many_rows_it_lets_in_and_lets_in_as_many() {
    let text = "fecha;cliente;importe\n13/01/2024;a;1,5\n14/01/2024;b;2\n01/15/2024;c;3\n\
        31/31/2024;d;4\n01/16/2024;e;x\n15/01/2024;f;1234.56\n16/01/2024;g;n/d\n;h;5\n;i;\n";
    let imported = read(text);
    assert_eq!(imported.receipt.rows_accepted, 2);
    let fix = |reason, kind| Fix {
        reason,
        kind,
        rows: Some(1),
    };
    let fixes = imported.rejects.fixes(&plan(text, &Choices::default()));
    assert_eq!(
        fixes,
        [
            fix(Reason::NoDate, FixKind::FillDown),
            fix(Reason::BadDate, FixKind::DateOrder),
            fix(Reason::BadAmount, FixKind::Decimal),
        ]
    );
    let all = Rescue {
        other_date_order: true,
        other_decimal: true,
        fill_down: true,
    };
    let rescued = read_with(text, &rescuing(all));
    assert_eq!(rescued.receipt.rows_accepted, 5);
    assert_eq!(total(&rescued), "1246.06");
    assert_eq!(rescued.receipt.rescue, all);
    let fixes = rescued.rejects.fixes(&plan(text, &rescuing(all)));
    assert_eq!(fixes, []);
}

#[test]
fn a_date_that_is_two_days_is_not_rescued() {
    let rescue = Rescue {
        other_date_order: true,
        ..Rescue::default()
    };
    let text = "fecha;cliente;importe\n2024-01-13;a;1\n31/01/2024;b;2\n03/04/2024;c;3\n";
    let choices = Choices {
        date_order: Some(import::DateOrder::YearFirst),
        ..rescuing(rescue)
    };
    let imported = read_with(text, &choices);
    assert_eq!(days(&imported), ["2024-01-13", "2024-01-31"]);
    assert_eq!(reasons(&imported), [(4, Reason::BadDate)]);
}

#[test]
fn grouped_reports_are_filled_down() {
    let text = "fecha;codigo cliente;cliente;factura;producto;importe\n\
        13/01/2024;1;Ana;F1;pan;10,5\n;;;;vino;5\n;;;F2;pan;1\nTotal Ana;;;;;16,5\n\
        ;2;Beto;;pan;7\n14/01/2024;;;;queso;2\n;;;;;25,50\n;;Caro;;;\n;;;;pan;3\n";
    let choices = rescuing(Rescue {
        fill_down: true,
        ..Rescue::default()
    });
    let imported = read_with(text, &choices);
    let lines: Vec<(String, &str, &str)> = (imported.ledger.first_lines(usize::MAX))
        .map(|line| {
            let invoice = line.labels[Label::Invoice as usize];
            (line.day.to_string(), line.customer, invoice)
        })
        .collect();
    let line = |day: &str, customer, invoice| (format!("2024-01-{day}"), customer, invoice);
    assert_eq!(
        lines,
        [
            line("13", "1", "F1"),
            line("13", "1", "F1"),
            line("13", "1", "F2"),
            line("13", "2", ""),
            line("14", "2", ""),
            line("14", "Caro", ""),
        ]
    );
    use Reason::*;
    let expected = [(5, TotalRow), (8, TotalRow), (9, NoDate)];
    assert_eq!(reasons(&imported), expected);
    // Nothing is filled unasked.
    assert_eq!(read(text).receipt.rows_accepted, 2);
}

#[test]
fn an_open_quotation_mark_may_be_a_plain_one() {
    let text = "fecha;cliente;producto;importe\n13/01/2024;a;pan;1,5\n14/01/2024;b;\"1/2 kg;2\n";
    let choices = Choices {
        quoting: Some(true),
        ..Choices::default()
    };
    let imported = read_with(text, &choices);
    let fixes = imported.rejects.fixes(&plan(text, &choices));
    let any = fixes.iter().any(|fix| fix.kind == FixKind::PlainQuotes);
    let open = imported.rejects.of(Reason::OpenQuote).next().is_some();
    assert_eq!(any, open);
}

// Summarised files.

#[test]
fn a_summarised_file_tells_purchases() {
    let text = "codigo cliente;ultima compra;compras;importe\n1;13/01/2024;4;100,5\n\
        2;14/01/2024;2.5;50\n3;15/01/2024;0;1\n4;16/01/2024;;1\n";
    let mut choices = Choices::default();
    for (field, column) in [
        (Field::Customer, 0),
        (Field::Date, 1),
        (Field::Purchases, 2),
        (Field::Amount, 3),
    ] {
        choices.map(field, Some(column));
    }
    let imported = read_with(text, &choices);
    assert!(imported.receipt.summarised);
    let expected = [(3, Reason::BadQuantity), (5, Reason::BadQuantity)];
    assert_eq!(reasons(&imported), expected);
    let lines = imported.ledger.first_lines(usize::MAX);
    let purchases: Vec<Option<u32>> = lines.map(|line| line.purchases).collect();
    assert_eq!(purchases, [Some(4), Some(0)]);
    assert!(
        !read("fecha;cliente;importe\n13/01/2024;a;1,5\n")
            .receipt
            .summarised
    );
}
