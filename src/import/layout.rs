//! What was decided of a file with some header, for next month's file with the same one.

use super::guess;
use super::heading::Heading;
use super::{Choices, CurrencyChoice, DateOrder, Decimal, Evidence, Field, Mapping, Plan};
use serde::{Deserialize, Serialize};

/// A header and what its columns were used for. It lies in the workbook for years: no field may
/// become required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Layout {
    /// As they are compared, sorted: the order of the columns may differ.
    headings: Vec<String>,
    /// Field and heading; no heading is "not used", and stays so.
    mapping: Vec<(Field, Option<String>)>,
    pub answers: Answers,
}

/// What a person said that the cells could not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    pub date_order: Option<DateOrder>,
    pub decimal: Option<Decimal>,
    pub cost_per_unit: Option<bool>,
    pub currency: Option<CurrencyChoice>,
}

/// Layouts kept.
const KEPT: usize = 50;

impl Layout {
    /// Of an import that was accepted. An answer that this visit did not have to give again is taken
    /// over from the layout remembered before.
    pub fn of(plan: &Plan, choices: &Choices) -> Layout {
        let header = &plan.dialect.header;
        let before = (choices.remembered.iter())
            .find(|layout| layout.matches(header))
            .map_or_else(Answers::default, |layout| layout.answers.clone());
        let names = names(header);
        let heading = |field| {
            let column = plan.mapping.column(field)?;
            names.get(column).cloned().flatten()
        };
        Layout {
            headings: sorted(names.clone()),
            mapping: Field::ALL.map(|field| (field, heading(field))).into(),
            answers: Answers {
                date_order: choices.date_order.or(before.date_order),
                decimal: choices.decimal.or(before.decimal),
                cost_per_unit: choices.cost_per_unit.or(before.cost_per_unit),
                currency: choices.currency.clone().or(before.currency),
            },
        }
    }

    /// Whether the header has the same columns, in any order. Those that the download of rejected
    /// rows adds don't count.
    pub fn matches(&self, header: &[String]) -> bool {
        !self.headings.is_empty() && sorted(names(header)) == self.headings
    }

    /// Whether columns without names make up the header: then many files look alike.
    pub(super) fn is_mute(&self) -> bool {
        let named = |heading: &String| !Heading::read(heading).is_mute();
        !self.headings.iter().any(named)
    }

    /// What it says of this header; fields that are younger than the layout are as guessed.
    pub(super) fn mapping(&self, header: &[String], guessed: Mapping) -> Mapping {
        let names = names(header);
        let mut mapping = guessed;
        for (field, heading) in &self.mapping {
            let column = (heading.as_ref())
                .and_then(|heading| names.iter().position(|name| name.as_ref() == Some(heading)));
            mapping.set(*field, column);
        }
        mapping
    }
}

/// The first layout of this header whose columns hold what they held.
pub(super) fn remembered<'a>(
    layouts: &'a [Layout],
    header: &[String],
    evidence: &[Evidence],
) -> Option<&'a Layout> {
    let fits = |layout: &Layout| {
        let mapping = layout.mapping(header, Mapping::default());
        Field::ALL.into_iter().all(|field| {
            let found = mapping.column(field).and_then(|c| evidence.get(c));
            found.is_none_or(|evidence| guess::fits(field, evidence))
        })
    };
    layouts
        .iter()
        .find(|layout| layout.matches(header) && fits(layout))
}

/// Keeps the layout before the others; one of the same header makes room for it.
pub fn remember(layouts: &mut Vec<Layout>, layout: Layout) {
    layouts.retain(|known| known.headings != layout.headings);
    layouts.insert(0, layout);
    layouts.truncate(KEPT);
}

/// As they are compared, ours left out. Repeated names keep their number.
fn names(header: &[String]) -> Vec<Option<String>> {
    let ours = |name: &String| guess::is_ours(&Heading::read(name));
    (header.iter())
        .map(|name| (!ours(name)).then(|| super::mapping::fold(name)))
        .collect()
}

fn sorted(names: Vec<Option<String>>) -> Vec<String> {
    let mut sorted: Vec<String> = names.into_iter().flatten().collect();
    sorted.sort();
    sorted
}

#[cfg(test)]
mod tests;
