//! How often customers buy and whether they still do: BG/NBD (Fader, Hardie and Lee, *Marketing
//! Science* 24, 2005), MBG/NBD (Batislam, Denizel and Filiztekin, *IJRM* 24, 2007), and the NBD that
//! both become where nobody ever leaves.
//!
//! While alive, a customer buys at a rate λ, which differs between customers as a gamma(r, α); after
//! each purchase they may leave, with a probability that differs as a beta(a, b). In the MBG/NBD they
//! may leave right after their first purchase too, so that it has an opinion on who bought only once.

use crate::math::{digamma, hyp2f1, ln_gamma};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Model {
    #[default]
    BgNbd,
    MbgNbd,
}

impl Model {
    pub fn machine_name(self) -> &'static str {
        match self {
            Model::BgNbd => "bg_nbd",
            Model::MbgNbd => "mbg_nbd",
        }
    }

    /// Chances to leave beyond the repeat purchases.
    fn extra(self) -> f64 {
        match self {
            Model::BgNbd => 0.0,
            Model::MbgNbd => 1.0,
        }
    }
}

/// A model with its numbers; time in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frequency {
    pub model: Model,
    pub r: f64,
    pub alpha: f64,
    /// `None` where nobody leaves.
    pub dropout: Option<Dropout>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dropout {
    pub a: f64,
    pub b: f64,
}

/// x, t_x and T of one customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct History {
    pub x: f64,
    pub recency: f64,
    pub age: f64,
}

impl Frequency {
    /// ln L of one history.
    pub fn log_likelihood(&self, one: History) -> f64 {
        Shared::of(self, one.x).terms(one.recency, one.age).0
    }

    /// P(alive), 0 to 1. In the BG/NBD 1 for whoever bought once: the model can't tell.
    pub fn p_alive(&self, one: History) -> f64 {
        let Some(Dropout { a, b }) = self.dropout else {
            return 1.0;
        };
        if one.x == 0.0 && self.model == Model::BgNbd {
            return 1.0;
        }
        let k = one.x + self.model.extra();
        let odds = a / (b + k - 1.0) * (self.log_ratio(one)).exp();
        1.0 / (1.0 + odds)
    }

    /// (r+x) ln((α+T)/(α+t_x)).
    fn log_ratio(&self, one: History) -> f64 {
        (self.r + one.x) * ((self.alpha + one.age) / (self.alpha + one.recency)).ln()
    }

    /// Expected purchases of a customer with this history in the next `weeks`.
    pub fn expected(&self, one: History, weeks: f64) -> f64 {
        let (r, alpha) = (self.r, self.alpha);
        let Some(Dropout { a, b }) = self.dropout else {
            return weeks * (r + one.x) / (alpha + one.age);
        };
        let k = one.x + self.model.extra();
        // a = 1 is a removable point.
        let a = if (a - 1.0).abs() < 1e-6 {
            1.0 + 1e-6
        } else {
            a
        };
        let base = alpha + one.age;
        let z = weeks / (base + weeks);
        let c = a + b + k - 1.0;
        let left = (base / (base + weeks)).powf(r + one.x) * hyp2f1(r + one.x, b + k, c, z);
        c / (a - 1.0) * (1.0 - left) * self.p_alive(one)
    }

    /// Expected purchases of a new customer in their first `weeks`, after the first one (BG/NBD:
    /// E\[X(t)\] of the paper).
    pub fn expected_of_new(&self, weeks: f64) -> f64 {
        let new = History {
            x: 0.0,
            recency: 0.0,
            age: 0.0,
        };
        self.expected(new, weeks)
    }
}

/// The part of ln L, and of its derivatives by r, α, a and b, that all histories with as many
/// repeat purchases share: most of the work, and there are few such numbers.
pub(super) struct Shared {
    r: f64,
    alpha: f64,
    x: f64,
    value: f64,
    gradient: [f64; 4],
    /// Where somebody may have left after their last purchase.
    leaving: Option<Leaving>,
}

struct Leaving {
    /// ln(a / (b + k − 1)), and the sizes of its slopes by a (up) and by b (down).
    odds: f64,
    by_a: f64,
    by_b: f64,
}

impl Shared {
    pub fn of(model: &Frequency, x: f64) -> Shared {
        let (r, alpha) = (model.r, model.alpha);
        let mut value = ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln();
        let by_r = digamma(r + x) - digamma(r) + alpha.ln();
        let mut gradient = [by_r, r / alpha, 0.0, 0.0];
        let mut leaving = None;
        if let Some(Dropout { a, b }) = model.dropout {
            let k = x + model.model.extra();
            value += ln_gamma(a + b) + ln_gamma(b + k) - ln_gamma(b) - ln_gamma(a + b + k);
            let both = digamma(a + b) - digamma(a + b + k);
            gradient[2] = both;
            gradient[3] = both + digamma(b + k) - digamma(b);
            leaving = (k > 0.0).then(|| Leaving {
                odds: a.ln() - (b + k - 1.0).ln(),
                by_a: 1.0 / a,
                by_b: 1.0 / (b + k - 1.0),
            });
        }
        Shared {
            r,
            alpha,
            x,
            value,
            gradient,
            leaving,
        }
    }

    /// ln L of one history and its derivatives by r, α, a and b.
    pub fn terms(&self, recency: f64, age: f64) -> (f64, [f64; 4]) {
        let purchases = self.r + self.x;
        let until_now = (self.alpha + age).ln();
        let mut gradient = self.gradient;
        let stays = -purchases * until_now;
        let Some(leaving) = &self.leaving else {
            gradient[0] -= until_now;
            gradient[1] -= purchases / (self.alpha + age);
            return (self.value + stays, gradient);
        };
        let until_last = (self.alpha + recency).ln();
        let left = leaving.odds - purchases * until_last;
        // ln(e^stays + e^left), from the larger of the two.
        let smaller = (-(stays - left).abs()).exp();
        let sum = stays.max(left) + smaller.ln_1p();
        let (larger, rest) = (1.0 / (1.0 + smaller), smaller / (1.0 + smaller));
        let (stayed, gone) = if stays > left {
            (larger, rest)
        } else {
            (rest, larger)
        };
        gradient[0] -= stayed * until_now + gone * until_last;
        gradient[1] -= purchases * (stayed / (self.alpha + age) + gone / (self.alpha + recency));
        gradient[2] += gone * leaving.by_a;
        gradient[3] -= gone * leaving.by_b;
        (self.value + sum, gradient)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Frequency {
        Frequency {
            model: Model::BgNbd,
            r: 0.243,
            alpha: 4.414,
            dropout: Some(Dropout { a: 0.793, b: 2.426 }),
        }
    }

    /// The fixtures of definitions D.4, by independent scipy code.
    #[test]
    fn likelihood_life_and_expectation_equal_scipy() {
        let rows = [
            ((0.0, 0.0, 38.86), -0.554713, 1.0, 0.252073),
            ((1.0, 1.71, 38.86), -4.469093, 0.212101, 0.259823),
            ((2.0, 30.43, 38.86), -9.458606, 0.726579, 1.558721),
            ((7.0, 29.43, 38.86), -21.863276, 0.641756, 4.198856),
            ((12.0, 20.0, 38.86), -26.231498, 0.015087, 0.163875),
        ];
        for ((x, recency, age), likelihood, alive, expected) in rows {
            let one = History { x, recency, age };
            let model = published();
            assert!((model.log_likelihood(one) - likelihood).abs() < 1e-6, "{x}");
            assert!((model.p_alive(one) - alive).abs() < 1e-6, "{x}");
            assert!((model.expected(one, 52.0) - expected).abs() < 1e-6, "{x}");
        }
        for (weeks, expected) in [(1.0, 0.053268), (12.0, 0.501372), (52.0, 1.446051)] {
            assert!(
                (published().expected_of_new(weeks) - expected).abs() < 1e-6,
                "{weeks}"
            );
        }
    }

    #[test]
    fn derivatives_equal_differences() {
        let one = History {
            x: 3.0,
            recency: 20.0,
            age: 30.0,
        };
        for one in [
            one,
            History {
                x: 0.0,
                recency: 0.0,
                age: 30.0,
            },
        ] {
            for model in [Model::BgNbd, Model::MbgNbd] {
                let at = |p: [f64; 4]| Frequency {
                    model,
                    r: p[0],
                    alpha: p[1],
                    dropout: Some(Dropout { a: p[2], b: p[3] }),
                };
                let start = [0.3, 5.0, 0.7, 2.1];
                let shared = Shared::of(&at(start), one.x);
                let (_, gradient) = shared.terms(one.recency, one.age);
                for i in 0..4 {
                    let value = |by: f64| {
                        let mut p = start;
                        p[i] += by;
                        at(p).log_likelihood(one)
                    };
                    let slope = (value(1e-6) - value(-1e-6)) / 2e-6;
                    assert!((slope - gradient[i]).abs() < 1e-6, "{model:?} {i}");
                }
            }
        }
    }
}
