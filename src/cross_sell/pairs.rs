//! What is bought together: counts of pairs, and what they say (definitions D.6).

use super::Baskets;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// Two items and the baskets that hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// By code; `a` is the one with the smaller code.
    pub a: u32,
    pub b: u32,
    pub n_a: u32,
    pub n_b: u32,
    pub n_ab: u32,
    /// All baskets.
    pub n: u32,
}

impl Pair {
    /// Share of all baskets that hold both, 0 to 1.
    pub fn support(&self) -> f64 {
        f64::from(self.n_ab) / f64::from(self.n)
    }

    /// Of the baskets with `a`, the share that holds `b` too.
    pub fn confidence_ab(&self) -> f64 {
        f64::from(self.n_ab) / f64::from(self.n_a)
    }

    pub fn confidence_ba(&self) -> f64 {
        f64::from(self.n_ab) / f64::from(self.n_b)
    }

    /// How many times as often together as by chance; 1 is chance. Rare pairs reach high values that
    /// mean little: see the count.
    pub fn lift(&self) -> f64 {
        f64::from(self.n_ab) * f64::from(self.n) / (f64::from(self.n_a) * f64::from(self.n_b))
    }

    /// Support above what chance would give, −0.25 to 0.25.
    pub fn leverage(&self) -> f64 {
        let n = f64::from(self.n);
        self.support() - f64::from(self.n_a) / n * f64::from(self.n_b) / n
    }
}

/// Counts of items and of pairs of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// All baskets.
    pub n: u32,
    /// Baskets with the item, by code.
    pub single: Vec<u32>,
    /// Pairs in at least the minimum of baskets, in order of code.
    pub pairs: Vec<Pair>,
}

/// Items up to which every pair has a place of its own: 8 million counters, 32 MB.
const DENSE: usize = 4096;

impl Counts {
    /// Of all items below `items`; pairs in fewer than `least` baskets are left out.
    pub fn of(baskets: &Baskets, items: usize, least: u32) -> Counts {
        let mut single = vec![0u32; items];
        for &item in &baskets.items {
            single[item as usize] += 1;
        }
        // An item rarer than the minimum is in no pair that counts.
        let mut place = vec![u32::MAX; items];
        let mut kept: Vec<u32> = Vec::new();
        for (item, _) in single
            .iter()
            .enumerate()
            .filter(|(_, n)| **n >= least.max(1))
        {
            place[item] = kept.len() as u32;
            kept.push(item as u32);
        }
        let n = baskets.len() as u32;
        let mut pairs = Vec::new();
        let mut add = |a: usize, b: usize, n_ab: u32| {
            if n_ab >= least.max(1) {
                let (a, b) = (kept[a], kept[b]);
                pairs.push(Pair {
                    a,
                    b,
                    n_a: single[a as usize],
                    n_b: single[b as usize],
                    n_ab,
                    n,
                });
            }
        };
        if kept.len() <= DENSE {
            let counts = dense(baskets, &place, kept.len());
            for b in 1..kept.len() {
                for a in 0..b {
                    add(a, b, counts[b * (b - 1) / 2 + a]);
                }
            }
        } else {
            for ((a, b), n_ab) in sparse(baskets, &place) {
                add(a as usize, b as usize, n_ab);
            }
        }
        pairs.sort_unstable_by_key(|pair| (pair.a, pair.b));
        Counts { n, single, pairs }
    }
}

/// A triangle of counters: the pair of a and b, a before b, at b(b−1)/2 + a.
fn dense(baskets: &Baskets, place: &[u32], kept: usize) -> Vec<u32> {
    let mut counts = vec![0u32; kept * kept.saturating_sub(1) / 2];
    let mut set: Vec<usize> = Vec::new();
    for basket in baskets.iter() {
        own(basket, place, &mut set);
        for (nth, &b) in set.iter().enumerate().skip(1) {
            let row = &mut counts[b * (b - 1) / 2..][..b];
            for &a in &set[..nth] {
                row[a] += 1;
            }
        }
    }
    counts
}

fn sparse(baskets: &Baskets, place: &[u32]) -> FxHashMap<(u32, u32), u32> {
    let mut counts = FxHashMap::default();
    let mut set: Vec<usize> = Vec::new();
    for basket in baskets.iter() {
        own(basket, place, &mut set);
        for (nth, &b) in set.iter().enumerate() {
            for &a in &set[..nth] {
                *counts.entry((a as u32, b as u32)).or_default() += 1;
            }
        }
    }
    counts
}

fn own(basket: &[u32], place: &[u32], set: &mut Vec<usize>) {
    set.clear();
    let places = basket.iter().map(|&item| place[item as usize]);
    set.extend(places.filter(|&at| at != u32::MAX).map(|at| at as usize));
}
