//! The boards of the course's two sets of slides: IDIC, the self-diagnosis, the fourteen questions,
//! the strategies of Peppers and Rogers, the way to relationship marketing, its building blocks, the
//! pyramid's objectives, the voice of the customer and the map of the sale.
//!
//! Which questions, steps and blocks there are, and how they are scored, stands here; their words stand
//! in the catalogue. What the user answers and writes is part of the workbook. Figures beside an answer
//! come from the course's evidence and the registers; none is worked out a second time, and no function
//! knows what day it is: the page says so.
//!
//! Source: the course, documents 002 (GRC-3, 12 to 16, 18) and 003 (FID-2, 8 to 11, 12b, 16, 17).

mod idic;
mod loyalty;
mod questions;
mod record;
mod roadmap;
mod sale;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;
mod voice;

pub use idic::{Facts, REACHED, Stage, Step, StepNote};
pub use loyalty::Band;
pub use questions::{Answer, Answered, Block, Question, Tally, tally};
pub use record::{BuildingBlock, Focus, Readiness, Record, Scale, Sitting};
pub use roadmap::{Move, MovePlan, Phase, Pick, Roadmap};
pub use sale::{Area, NUMBERS, SaleStep, steps};
pub use voice::Voice;

use crate::value_tiers::Tier;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that is answered and written on the boards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Boards {
    pub idic: BTreeMap<Step, StepNote>,
    pub focus: Record<Focus>,
    pub readiness: Record<Readiness>,
    pub questions: BTreeMap<Question, Answered>,
    /// What is going to be done with each tier.
    pub strategies: BTreeMap<Tier, String>,
    pub roadmap: Roadmap,
    pub blocks: Record<BuildingBlock>,
    pub bands: BTreeMap<Band, String>,
    pub voices: Vec<Voice>,
    /// `None` while the course's own steps stand unchanged.
    pub sale: Option<Vec<SaleStep>>,
}

/// The boards, in the order in which the course builds them up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Board {
    Idic,
    Diagnosis,
    Questions,
    Strategies,
    Roadmap,
    Blocks,
    Loyalty,
    Voice,
    Sale,
}

impl Board {
    pub const ALL: [Board; 9] = [
        Board::Idic,
        Board::Diagnosis,
        Board::Questions,
        Board::Strategies,
        Board::Roadmap,
        Board::Blocks,
        Board::Loyalty,
        Board::Voice,
        Board::Sale,
    ];

    /// The name in addresses.
    pub fn machine_name(self) -> &'static str {
        [
            "idic",
            "diagnosis",
            "questions",
            "strategies",
            "roadmap",
            "blocks",
            "loyalty",
            "voice",
            "sale",
        ][self as usize]
    }

    pub fn named(name: &str) -> Option<Board> {
        Board::ALL
            .into_iter()
            .find(|one| one.machine_name() == name)
    }
}

/// Tiers that the course has a strategy for.
pub const TIERS: [Tier; 4] = [
    Tier::MostValuable,
    Tier::MostGrowable,
    Tier::Migrator,
    Tier::BelowZero,
];

fn written<'a>(texts: impl Iterator<Item = &'a String>) -> usize {
    texts.filter(|text| !text.trim().is_empty()).count()
}

impl Boards {
    /// How much of a board is answered or written, of how much.
    pub fn progress(&self, board: Board) -> (usize, usize) {
        match board {
            Board::Idic => {
                let texts = self.idic.values().map(|note| &note.text);
                (written(texts), Step::ALL.len())
            }
            Board::Diagnosis => (
                self.focus.answered() + self.readiness.answered(),
                Focus::ALL.len() + Readiness::ALL.len(),
            ),
            Board::Questions => {
                let tally = tally(self, Question::ALL.iter());
                (tally.answered(), Question::ALL.len())
            }
            Board::Strategies => (written(self.strategies.values()), TIERS.len()),
            Board::Roadmap => self.roadmap.progress(),
            Board::Blocks => (self.blocks.answered(), BuildingBlock::ALL.len()),
            Board::Loyalty => (written(self.bands.values()), Band::ALL.len()),
            Board::Voice => {
                let whole = self.voices.iter().filter(|voice| voice.is_whole());
                (whole.count(), self.voices.len().max(1))
            }
            Board::Sale => match &self.sale {
                None => (0, NUMBERS.len()),
                Some(steps) => {
                    let done = steps.iter().filter(|step| step.done).count();
                    (done, steps.len())
                }
            },
        }
    }

    /// The board to go on with: the first that was begun and is not whole, else the first untouched.
    pub fn next(&self) -> Option<Board> {
        let at = |board: &Board| self.progress(*board);
        let begun = Board::ALL.into_iter().find(|board| {
            let (done, of) = at(board);
            done > 0 && done < of
        });
        begun.or_else(|| {
            Board::ALL
                .into_iter()
                .find(|board| at(board).0 < at(board).1)
        })
    }

    /// Keeps a text, or nothing where it is empty.
    pub fn write<K: Ord>(texts: &mut BTreeMap<K, String>, key: K, text: String) {
        match text.is_empty() {
            true => drop(texts.remove(&key)),
            false => drop(texts.insert(key, text)),
        }
    }
}
