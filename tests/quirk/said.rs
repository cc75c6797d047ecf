//! What a person answers, as the line `== …` of an expectation says it.

use cartera::import::{Choices, CurrencyChoice, DateOrder, Decimal, Field, Rate};

/// Several answers are parted by commas.
pub fn choices(line: &str) -> Choices {
    let mut choices = Choices::default();
    for answer in line.split(", ") {
        match answer.split(' ').collect::<Vec<_>>()[..] {
            ["day", "first"] => choices.date_order = Some(DateOrder::DayFirst),
            ["month", "first"] => choices.date_order = Some(DateOrder::MonthFirst),
            ["decimal", "comma"] => choices.decimal = Some(Decimal::Comma),
            ["decimal", "point"] => choices.decimal = Some(Decimal::Point),
            ["only", name] => choices.currency = Some(CurrencyChoice::Only(name.into())),
            ["one", name, "is", rate, base] => {
                let rate = Rate::from_text(rate, Decimal::Point).expect("a rate");
                choices.currency = Some(CurrencyChoice::Rates {
                    base: base.into(),
                    rates: vec![(name.into(), rate)],
                });
            }
            ["fix", "date", "order"] => choices.rescue.other_date_order = true,
            ["fix", "decimal", "sign"] => choices.rescue.other_decimal = true,
            ["fill", "down"] => choices.rescue.fill_down = true,
            ["plain", "quotes"] => choices.quoting = Some(false),
            ["column", number, "is", field] => {
                let named = |known: &Field| format!("{known:?}") == field;
                let field = Field::ALL.into_iter().find(named).expect("a field");
                let column: u16 = number.parse().expect("a column, from 1");
                choices.map(field, Some(column - 1));
            }
            _ => panic!("no such answer: {answer}"),
        }
    }
    choices
}
