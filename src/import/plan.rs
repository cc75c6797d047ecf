//! All that is decided before a file is read, and what the user decided of it.

use super::dialect::Dialect;
use super::exchange::CurrencyChoice;
use super::margin::MarginUnit;
use super::rescue::Rescue;
use super::{Answers, DateOrder, Decimal, Evidence, Field, Layout, Mapping, mapping};
use serde::{Deserialize, Serialize};

/// How to read a file: the guesses, corrected by the user's [`Choices`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub dialect: Dialect,
    pub mapping: Mapping,
    pub date_order: DateOrder,
    /// Per column of the file.
    pub decimals: Vec<Decimal>,
    /// The cost column tells the cost of one unit rather than of the line.
    pub cost_per_unit: bool,
    /// The dates are numbers of days, as a spreadsheet keeps them.
    pub serial_dates: bool,
    /// Per column of the file: its codes were written as "1001.0", and are 1001.
    pub whole_codes: Vec<bool>,
    pub margin_unit: MarginUnit,
    pub currency: CurrencyChoice,
    pub rescue: Rescue,
}

/// What the user decided; everything else is detected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    pub delimiter: Option<u8>,
    /// Whether quotation marks quote.
    pub quoting: Option<bool>,
    /// Field and column; no column is "not used".
    pub mapping: Vec<(Field, Option<u16>)>,
    pub date_order: Option<DateOrder>,
    /// One answer holds for all columns that can be read in two ways: a file is written by one
    /// program.
    pub decimal: Option<Decimal>,
    pub cost_per_unit: Option<bool>,
    /// Of earlier visits; the first that fits says what these choices don't.
    #[serde(default)]
    pub remembered: Vec<Layout>,
    /// What to do with the currencies, where there are several.
    pub currency: Option<CurrencyChoice>,
    /// The moneys of what the file will be added up with.
    #[serde(default)]
    pub beside: Vec<String>,
    pub rescue: Rescue,
}

impl Choices {
    /// Replaces an earlier choice for the field.
    pub fn map(&mut self, field: Field, column: Option<u16>) {
        self.mapping.retain(|(known, _)| *known != field);
        self.mapping.push((field, column));
    }
}

/// What the cells can't decide and a person must.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// Is 03/04 the third of April or the fourth of March?
    DateOrder {
        column: String,
        cells: Vec<String>,
        affected: u32,
    },
    /// Is 14.000 fourteen thousand or fourteen?
    Decimal {
        columns: Vec<String>,
        cells: Vec<String>,
        affected: u32,
    },
    /// Amounts in several currencies, each with its sampled rows, the commonest first; or in another
    /// one than what they would be added up with. They are never added up unasked.
    Currencies {
        seen: Vec<(String, u32)>,
        beside: Vec<String>,
    },
}

/// Decides what the evidence allows, then what an earlier visit answered; the second answer is what
/// stays open.
pub(super) fn decide(
    dialect: Dialect,
    evidence: &[Evidence],
    mapping: Mapping,
    choices: &Choices,
    remembered: Answers,
) -> (Plan, Vec<Question>) {
    let mut questions = Vec::new();
    let header = &dialect.header;

    let mut date_order = DateOrder::DayFirst;
    if let Some(column) = mapping.column(Field::Date)
        && let Some(found) = evidence.get(column)
    {
        let said = choices.date_order.or(remembered.date_order);
        date_order = found.order.or(said).unwrap_or_default();
        if found.order.is_none() && said.is_none() && found.date_either > 0 {
            questions.push(Question::DateOrder {
                column: header[column].clone(),
                cells: found.unclear.clone(),
                affected: found.date_either,
            });
        }
    }
    // The user's word counts over the evidence, so that a wrong majority can be set right.
    date_order = choices.date_order.unwrap_or(date_order);

    // A file is written by one program: what one column of money or quantities proves holds for the
    // silent ones. Others prove nothing: a latitude has a point in any country.
    let figures: Vec<usize> = (Field::ALL.into_iter())
        .filter(|field| field.is_number() && *field != Field::Discount)
        .filter_map(|field| mapping.column(field))
        .collect();
    // A whole number written as "3.0" comes from a program that writes every column of them so: it
    // proves something only where nothing else does.
    let proven = |whole: bool| -> Vec<Decimal> {
        (figures.iter().filter_map(|&column| evidence.get(column)))
            .filter(|e| e.whole == whole)
            .filter_map(|e| e.decimal)
            .collect()
    };
    let signs = Some(proven(false)).filter(|signs| !signs.is_empty());
    let signs = signs.unwrap_or_else(|| proven(true));
    let of_file = (signs.first().copied()).filter(|first| signs.iter().all(|sign| sign == first));
    let decimals: Vec<Decimal> = (0..header.len())
        .map(|column| {
            let own = evidence.get(column).and_then(|e| e.decimal);
            choices
                .decimal
                .filter(|_| own.is_none())
                .or(own)
                .or(of_file)
                .or(remembered.decimal)
                .unwrap_or(Decimal::Point)
        })
        .collect();
    let open: Vec<(usize, &Evidence)> = (figures.iter().copied())
        .filter_map(|column| Some((column, evidence.get(column)?)))
        .filter(|(_, e)| e.decimal.is_none() && e.number_either > 0)
        .collect();
    let said = choices.decimal.or(remembered.decimal);
    if !open.is_empty() && of_file.is_none() && said.is_none() {
        questions.push(Question::Decimal {
            columns: open
                .iter()
                .map(|&(column, _)| header[column].clone())
                .collect(),
            cells: open
                .iter()
                .flat_map(|(_, e)| e.unclear.clone())
                .take(3)
                .collect(),
            affected: open.iter().map(|(_, e)| e.number_either).max().unwrap_or(0),
        });
    }

    let cost_heading = mapping
        .column(Field::Cost)
        .map(|column| mapping::fold(&header[column]));
    let unit_words = ["unit", "precio costo", "precio de costo", "cost price"];
    let said = choices.cost_per_unit.or(remembered.cost_per_unit);
    let cost_per_unit = said.unwrap_or_else(|| {
        cost_heading.is_some_and(|name| unit_words.iter().any(|word| name.contains(word)))
    });
    let whole_codes = evidence.iter().map(|e| e.whole).collect();
    (
        Plan {
            serial_dates: are_serials(&mapping, evidence),
            margin_unit: MarginUnit::of(&mapping, evidence, &dialect.header, &decimals),
            whole_codes,
            currency: CurrencyChoice::default(),
            rescue: choices.rescue,
            dialect,
            mapping,
            date_order,
            decimals,
            cost_per_unit,
        },
        questions,
    )
}

/// Only the column that was chosen for the date can hold numbers of days, and only where it holds
/// hardly anything else: five digits are an amount anywhere else.
fn are_serials(mapping: &Mapping, evidence: &[Evidence]) -> bool {
    let dates = mapping.column(Field::Date).and_then(|c| evidence.get(c));
    dates.is_some_and(|e| e.serial_share >= 0.6 && e.date_share <= 0.1)
}
