//! Scores that a firm gives itself, with the day of each sitting (GRC-3, GRC-18, FID-10).

use crate::ledger::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is scored.
pub trait Scale: Copy + Ord + 'static {
    const ALL: &'static [Self];
    const LEAST: u8;
    const MOST: u8;
    /// The stem of its test ids.
    const NAME: &'static str;

    /// The most points that there are.
    fn whole() -> u32 {
        u32::from(Self::MOST) * Self::ALL.len() as u32
    }
}

/// Whether the firm looks at its products or at its customers (GRC-3): 0 product, 1 halfway, 2
/// customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Focus {
    Products,
    Treatment,
    Dialogue,
    Success,
}

impl Scale for Focus {
    const ALL: &'static [Focus] = &[
        Focus::Products,
        Focus::Treatment,
        Focus::Dialogue,
        Focus::Success,
    ];
    const LEAST: u8 = 0;
    const MOST: u8 = 2;
    const NAME: &'static str = "focus";
}

/// What the firm has to have (GRC-18): 0 no, 1 partly, 2 yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Readiness {
    People,
    Processes,
    Knowledge,
    Technology,
}

impl Scale for Readiness {
    const ALL: &'static [Readiness] = &[
        Readiness::People,
        Readiness::Processes,
        Readiness::Knowledge,
        Readiness::Technology,
    ];
    const LEAST: u8 = 0;
    const MOST: u8 = 2;
    const NAME: &'static str = "ready";
}

/// The eight building blocks (FID-10), from the base up, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BuildingBlock {
    Vision,
    Strategy,
    Experience,
    Collaboration,
    Processes,
    Information,
    Technology,
    Metrics,
}

impl Scale for BuildingBlock {
    const ALL: &'static [BuildingBlock] = &[
        BuildingBlock::Vision,
        BuildingBlock::Strategy,
        BuildingBlock::Experience,
        BuildingBlock::Collaboration,
        BuildingBlock::Processes,
        BuildingBlock::Information,
        BuildingBlock::Technology,
        BuildingBlock::Metrics,
    ];
    const LEAST: u8 = 1;
    const MOST: u8 = 5;
    const NAME: &'static str = "block";
}

/// The scores of one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sitting<T: Ord> {
    pub day: Day,
    pub scores: BTreeMap<T, u8>,
}

impl<T: Scale> Sitting<T> {
    pub fn is_whole(&self) -> bool {
        T::ALL.iter().all(|item| self.scores.contains_key(item))
    }

    pub fn points(&self) -> u32 {
        self.scores.values().map(|&score| u32::from(score)).sum()
    }
}

/// All sittings, the oldest first, each with every score in force on its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record<T: Ord> {
    pub sittings: Vec<Sitting<T>>,
}

impl<T: Ord> Default for Record<T> {
    fn default() -> Record<T> {
        Record {
            sittings: Vec::new(),
        }
    }
}

impl<T: Scale> Record<T> {
    pub fn last(&self) -> Option<&Sitting<T>> {
        self.sittings.last()
    }

    /// The whole sitting before the last one.
    pub fn before(&self) -> Option<&Sitting<T>> {
        let mut earlier = self.sittings.iter().rev().skip(1);
        earlier.find(|sitting| sitting.is_whole())
    }

    pub fn score(&self, item: T) -> Option<u8> {
        self.last()?.scores.get(&item).copied()
    }

    pub fn answered(&self) -> usize {
        self.last().map_or(0, |sitting| sitting.scores.len())
    }

    /// Points won or lost since the sitting before; both must be whole.
    pub fn change(&self) -> Option<i64> {
        let last = self.last().filter(|sitting| sitting.is_whole())?;
        Some(i64::from(last.points()) - i64::from(self.before()?.points()))
    }

    /// Gives a score. Scores of one day are one sitting. A new day begins a new one, which takes over
    /// what stood before; but a sitting that is not whole yet is gone on with.
    pub fn give(&mut self, item: T, score: u8, today: Day) {
        let score = score.clamp(T::LEAST, T::MOST);
        match self.sittings.last_mut() {
            Some(last) if last.day >= today || !last.is_whole() => {
                last.day = last.day.max(today);
                last.scores.insert(item, score);
            }
            last => {
                let mut scores = last.map(|last| last.scores.clone()).unwrap_or_default();
                scores.insert(item, score);
                self.sittings.push(Sitting { day: today, scores });
            }
        }
    }
}
