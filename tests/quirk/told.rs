//! What the import made of a fixture, told line by line:
//!
//! ```text
//! written Utf8 ;                      encoding and delimiter
//! asks nothing                        or the question, or to look at the columns
//! columns Date=Fecha, Amount=Importe
//! 2024-01-13 | customer | … | 10.00   accepted: day, texts of the mapped columns, amount
//! line 5 BadDate Fecha "31/02/2024"   rejected: place, reason, the cell at fault
//! fix BadDate DateOrder 1             what would let how many of them enter
//! left out 10.00                      readable amounts of the rejected
//! total 1234.56 in 5 of 6 rows
//! == day first                        what a person answers; then the same again
//! ```

use super::{Fixture, said};
use cartera::import::{self, Choices, Field, Imported, Plan, Question};
use cartera::ledger::{Fact, Label, Line, Money, Window};

/// As detected, then under each answer of the expectation.
pub fn file(fixture: &Fixture) -> Vec<String> {
    let mut lines = story(fixture, &Choices::default());
    for line in fixture.expected() {
        if let Some(answers) = line.strip_prefix("== ") {
            let choices = said::choices(answers);
            lines.push(line.clone());
            lines.extend(story(fixture, &choices).into_iter().skip(1));
        }
    }
    lines
}

fn story(fixture: &Fixture, choices: &Choices) -> Vec<String> {
    let preview = match fixture.preview(choices) {
        Ok(preview) => preview,
        Err(error) => return vec![format!("error {error:?}")],
    };
    let plan = preview.plan.clone();
    let dialect = &plan.dialect;
    let delimiter = match dialect.delimiter {
        b'\t' => "tab".to_string(),
        other => char::from(other).to_string(),
    };
    let mut lines = vec![format!("written {:?} {delimiter}", dialect.encoding)];
    if !dialect.quoting {
        lines.push("quotation marks are plain".into());
    }
    lines.extend(preview.questions.iter().map(question));
    if preview.sure {
        lines.push("asks nothing".into());
    } else if preview.questions.is_empty() {
        lines.push("asks to look at the columns".into());
    }
    lines.push(format!("columns {}", columns(&plan).join(", ")));
    if !preview.missing.is_empty() {
        lines.push(format!("missing {:?}", preview.missing));
    }
    if import::ready(preview).is_ok() {
        let imported = fixture.import(&plan, usize::MAX);
        lines.extend(rows(&imported, &plan));
        lines.extend(rejects(&imported, &plan));
        lines.extend(sums(&imported, &plan));
    }
    lines
}

fn question(question: &Question) -> String {
    match question {
        Question::DateOrder {
            column,
            cells,
            affected,
        } => format!("asks DateOrder {column}: {} ({affected})", cells.join(", ")),
        Question::Decimal {
            columns,
            cells,
            affected,
        } => format!(
            "asks Decimal {}: {} ({affected})",
            columns.join(", "),
            cells.join(", ")
        ),
        Question::Currencies { seen, .. } => {
            let seen = seen.iter().map(|(name, rows)| format!("{name} {rows}"));
            format!("asks Currencies {}", seen.collect::<Vec<_>>().join(", "))
        }
    }
}

fn columns(plan: &Plan) -> Vec<String> {
    let named = |field: Field| {
        let heading = plan.dialect.header.get(plan.mapping.column(field)?)?;
        Some(format!("{field:?}={heading}"))
    };
    Field::ALL.into_iter().filter_map(named).collect()
}

/// What a line says of a field.
type Text = fn(&Line) -> String;

fn rows(imported: &Imported, plan: &Plan) -> Vec<String> {
    let texts: [(Field, Text); 5] = [
        (Field::Customer, |line| line.customer.to_string()),
        (Field::CustomerName, |line| {
            line.facts[Fact::Name as usize].into()
        }),
        (Field::Invoice, |line| {
            line.labels[Label::Invoice as usize].into()
        }),
        (Field::Product, |line| {
            line.labels[Label::Product as usize].into()
        }),
        (Field::Purchases, |line| {
            line.purchases
                .map_or(String::new(), |count| count.to_string())
        }),
    ];
    let row = |line: Line| {
        let mut cells = vec![line.day.to_string()];
        let mapped = texts
            .iter()
            .filter(|(field, _)| plan.mapping.column(*field).is_some());
        cells.extend(mapped.map(|(_, text)| text(&line)));
        cells.push(exact(line.amount));
        shown(&cells.join(" | "))
    };
    imported.ledger.first_lines(usize::MAX).map(row).collect()
}

/// With four decimals where two don't do.
fn exact(amount: Money) -> String {
    if amount.0 % 100 == 0 {
        return amount.to_plain();
    }
    let (units, parts) = (amount.0 / Money::SCALE, (amount.0 % Money::SCALE).abs());
    assert!(amount.0 > 0, "no fixture has one below zero");
    format!("{units}.{parts:04}")
}

/// Line breaks as a sign.
fn shown(text: &str) -> String {
    text.replace("\r\n", "⏎").replace(['\r', '\n'], "⏎")
}

fn rejects(imported: &Imported, plan: &Plan) -> Vec<String> {
    let mut lines: Vec<String> = (imported.rejects.iter())
        .map(|reject| {
            let fault = reject.fault(&plan.mapping).map(|(column, cell)| {
                let heading = plan.dialect.header.get(column);
                format!(" {} {cell:?}", heading.map_or("", String::as_str))
            });
            let (line, reason) = (reject.line, reject.reason);
            format!("line {line} {reason:?}{}", fault.unwrap_or_default())
        })
        .collect();
    lines.extend(imported.rejects.fixes(plan).iter().map(|fix| {
        let rows = fix.rows.map_or("some".into(), |rows| rows.to_string());
        format!("fix {:?} {:?} {rows}", fix.reason, fix.kind)
    }));
    lines
}

fn sums(imported: &Imported, plan: &Plan) -> Vec<String> {
    let receipt = &imported.receipt;
    let mut lines = Vec::new();
    let mut say = |count: u64, line: String| {
        if count > 0 {
            lines.push(line);
        }
    };
    let by = [
        ("sign", receipt.returns_by_sign),
        ("type", receipt.returns_by_type),
        ("text", receipt.returns_by_text),
    ];
    for (what, count) in by {
        say(count, format!("returns by {what} {count}"));
    }
    say(
        receipt.anonymous,
        format!("anonymous {}", receipt.anonymous),
    );
    say(
        receipt.blank_rows,
        format!("blank rows {}", receipt.blank_rows),
    );
    let left = receipt.rejected_total;
    say(
        u64::from(left.cents() != 0),
        format!("left out {}", exact(left)),
    );
    for (name, total) in &receipt.other_totals {
        say(1, format!("left out {name} {}", exact(*total)));
    }
    let tells_margin = [Field::Margin, Field::Cost];
    if tells_margin
        .iter()
        .any(|field| plan.mapping.column(*field).is_some())
        && let Some((_, last)) = receipt.days
    {
        let margin = imported.ledger.margin(Window::history(last)).amount;
        lines.push(format!("margin {}", exact(margin)));
    }
    let currency = receipt.currency.as_ref();
    let currency = currency.map_or(String::new(), |name| format!(" {name}"));
    let (accepted, read) = (receipt.rows_accepted, receipt.rows_read);
    let total = exact(receipt.total);
    lines.push(format!(
        "total {total}{currency} in {accepted} of {read} rows"
    ));
    lines
}
