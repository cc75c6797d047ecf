//! The map of the sale as a checklist that the firm makes its own (FID-17).

use serde::{Deserialize, Serialize};

/// The columns of the slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Area {
    Production,
    #[default]
    Sales,
    Store,
    Customer,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SaleStep {
    /// Its place; equal ones stay in the order in which they were written.
    pub number: Option<u32>,
    pub name: String,
    pub area: Area,
    pub owner: String,
    pub note: String,
    /// It is done as it is written.
    pub done: bool,
}

/// The course's own numbers, with two fives. Which area does what can't be read from the text of the
/// slide: it is ours to propose and the firm's to change.
pub const NUMBERS: [(u32, Area); 10] = [
    (1, Area::Sales),
    (2, Area::Sales),
    (3, Area::Production),
    (4, Area::Customer),
    (5, Area::Sales),
    (5, Area::Production),
    (6, Area::Store),
    (7, Area::Store),
    (8, Area::Store),
    (9, Area::Customer),
];

/// The steps in force, by number: the firm's own, or the course's under these names.
pub fn steps(own: Option<&Vec<SaleStep>>, names: &[&str; 10]) -> Vec<SaleStep> {
    let of_course = || {
        let steps = NUMBERS.into_iter().zip(names);
        let steps = steps.map(|((number, area), name)| SaleStep {
            number: Some(number),
            name: (*name).to_owned(),
            area,
            ..SaleStep::default()
        });
        steps.collect()
    };
    let mut steps = own.cloned().unwrap_or_else(of_course);
    steps.sort_by_key(|step| step.number.unwrap_or(u32::MAX));
    steps
}
