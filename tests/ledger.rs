//! A ledger of several imports, of joined customers and of lines left out, and lines kept as bytes:
//! each must equal a ledger made in the plain way of the same lines.

use cartera::ledger::{Builder, Day, Fact, Label, Ledger, Line, Lines, Money, Unreadable, Window};
use proptest::prelude::*;

/// A line in few values, so that parts share customers, invoices and names, and lack columns.
#[derive(Clone, Debug)]
struct Row {
    day: i32,
    amount: i64,
    margin: Option<i64>,
    purchases: Option<u32>,
    customer: u8,
    invoice: u8,
    name: u8,
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        (19_000i32..19_040, -50i64..200, prop::option::of(-9i64..9)),
        (prop::option::weighted(0.1, 0u32..5), 0u8..5, 0u8..6, 0u8..4),
    );
    let row = row.prop_map(
        |((day, amount, margin), (purchases, customer, invoice, name))| Row {
            day,
            amount,
            margin,
            purchases,
            customer,
            invoice,
            name,
        },
    );
    prop::collection::vec(row, 0..25)
}

fn text(letter: char, number: u8) -> String {
    match number {
        0 => String::new(),
        number => format!("{letter}{number}"),
    }
}

fn lines(rows: &[Row], code: impl Fn(u8) -> String) -> Lines {
    let mut builder = Builder::default();
    for row in rows {
        let (customer, invoice, name) = (
            code(row.customer),
            text('f', row.invoice),
            text('n', row.name),
        );
        let mut line = Line {
            day: Day(row.day),
            amount: Money(row.amount),
            margin: row.margin.map(Money),
            purchases: row.purchases,
            customer: &customer,
            ..Line::default()
        };
        line.labels[Label::Invoice as usize] = &invoice;
        line.facts[Fact::Name as usize] = &name;
        builder.push(&line);
    }
    builder.into_lines()
}

fn part(rows: &[Row]) -> Lines {
    lines(rows, |customer| text('c', customer))
}

/// All that an analysis can see, customers by their code.
fn seen(ledger: &Ledger) -> String {
    let all = Window::history(Day(i32::MAX));
    let activity = ledger.activity(all);
    let mut customers: Vec<_> = (0..ledger.customers())
        .map(|customer| {
            (
                ledger.customer_code(customer).to_owned(),
                ledger.customer_name(customer).to_owned(),
                ledger.first_purchase(customer),
                activity[customer as usize],
            )
        })
        .collect();
    customers.sort_by(|a, b| a.0.cmp(&b.0)); // numbered as the imports come
    format!(
        "{:?} {:?} {customers:?}",
        ledger.daily(),
        ledger.margin(all)
    )
}

fn alone(lines: Lines) -> String {
    seen(&Ledger::together([lines]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn imports_one_after_another_equal_one_import_of_all(parts in prop::collection::vec(rows(), 1..5)) {
        let one = Ledger::together([part(&parts.concat())]);
        let together = Ledger::together(parts.iter().map(|rows| part(rows)));
        prop_assert_eq!(seen(&together), seen(&one));
        let mut appended = Ledger::together([part(&parts[0])]);
        parts[1..].iter().for_each(|rows| appended.append(part(rows)));
        prop_assert_eq!(seen(&appended), seen(&one));
        prop_assert_eq!(alone(together.part(0)), alone(part(&parts[0])));
    }

    #[test]
    fn any_import_taken_out_leaves_the_others_as_if_it_had_never_come(
        parts in prop::collection::vec(rows(), 1..5),
        which in any::<prop::sample::Index>(),
    ) {
        let which = which.index(parts.len());
        let mut apart = Ledger::together(parts.iter().map(|rows| part(rows))).apart();
        prop_assert_eq!(alone(apart.remove(which)), alone(part(&parts[which])));
        let rest = Ledger::together(apart);
        let others = (0..parts.len()).filter(|&other| other != which);
        let expected = Ledger::together(others.map(|other| part(&parts[other])));
        prop_assert_eq!(seen(&rest), seen(&expected));
        let names = |ledger: &Ledger| ledger.names(Label::Invoice).iter().map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(names(&rest), names(&expected));
    }

    #[test]
    fn joined_customers_equal_customers_of_one_code(rows in rows(), from in 1u8..5, into in 0u8..7) {
        let mut joined = Ledger::together([part(&rows)]);
        joined.join(vec![(text('c', from), text('c', into))]);
        let renamed = lines(&rows, |customer| text('c', if customer == from { into } else { customer }));
        let plain = Ledger::together([renamed]);
        let figures = |ledger: &Ledger| {
            let mut all = ledger.activity(Window::history(Day(i32::MAX)));
            all.sort_by_key(|a| (a.net, a.purchases, a.last_purchase, a.margin));
            format!("{:?} {all:?}", ledger.daily())
        };
        prop_assert_eq!(figures(&joined), figures(&plain));
        let has = |customer: u8| rows.iter().any(|row| row.customer == customer);
        if has(from) && has(into) {
            let find = |customer| joined.find_customer(&text('c', customer));
            prop_assert!(find(from).is_some() == (into > 0) && find(from) == find(into));
        }
        joined.join(vec![]);
        prop_assert_eq!(seen(&joined), seen(&Ledger::together([part(&rows)])));
    }

    #[test]
    fn lines_left_out_count_in_nothing(rows in rows(), out in prop::collection::vec(0u32..30, 0..8)) {
        let kept: Vec<Row> = (rows.iter().enumerate())
            .filter(|(line, _)| !out.contains(&(*line as u32)))
            .map(|(_, row)| row.clone())
            .collect();
        // Names are what the file told, whichever of its lines count.
        let unnamed = |rows: &[Row]| part(&rows.iter().map(|row| Row { name: 0, ..row.clone() }).collect::<Vec<_>>());
        let mut ledger = Ledger::together([unnamed(&rows)]);
        ledger.leave_out(out);
        let expected = Ledger::together([unnamed(&kept)]);
        prop_assert_eq!(seen(&ledger), seen(&expected));
        prop_assert_eq!(ledger.lines(), kept.len());
        ledger.leave_out(vec![]);
        prop_assert_eq!(seen(&ledger), seen(&Ledger::together([unnamed(&rows)])));
    }

    #[test]
    fn kept_bytes_bring_the_same_lines_back(rows in rows()) {
        let lines = part(&rows);
        prop_assert_eq!(Lines::from_bytes(&lines.to_bytes()), Ok(lines));
    }

    #[test]
    fn bytes_that_were_cut_or_changed_are_refused_or_whole(
        rows in rows(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = part(&rows).to_bytes();
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] = byte;
        }
        if let Ok(lines) = Lines::from_bytes(&bytes) {
            let ledger = Ledger::together([lines]);
            prop_assert!(ledger.lines() <= rows.len());
            seen(&ledger);
        }
    }
}

#[test]
fn bytes_of_a_newer_release_are_told_from_broken_ones() {
    let mut bytes = part(&[]).to_bytes();
    bytes[7] = 9;
    assert_eq!(Lines::from_bytes(&bytes), Err(Unreadable::Newer(9)));
    assert_eq!(Lines::from_bytes(b"CARTERO"), Err(Unreadable::Broken));
    assert_eq!(Lines::from_bytes(b""), Err(Unreadable::Broken));
}

#[test]
fn a_line_may_stand_for_many_purchases() {
    let row = |customer, purchases, amount| Row {
        day: 19_000,
        amount,
        margin: None,
        purchases,
        customer,
        invoice: 0,
        name: 0,
    };
    let ledger = Ledger::together([part(&[row(1, Some(7), 700), row(2, Some(0), 0)])]);
    let activity = ledger.activity(Window::history(Day(19_000)));
    assert!(ledger.is_summarised());
    assert_eq!((activity[0].purchases, activity[0].net), (7, Money(700)));
    assert!(!activity[1].bought() && activity[1].active);
}

#[test]
fn a_summary_has_no_period_before() {
    let row = |day, customer| Row {
        day,
        amount: 700,
        margin: None,
        purchases: Some(3),
        customer,
        invoice: 0,
        name: 0,
    };
    let ledger = Ledger::together([part(&[row(19_000, 1), row(18_500, 2)])]);
    let summary = cartera::abc::analyse(&ledger, &Default::default()).summary;
    assert!(summary.previous.is_none() && summary.movement.is_none());
}
