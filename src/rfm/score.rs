//! From values to scores of 1 to 5.

use super::{Cuts, Scale, Score};
use crate::ledger::Activity;
use crate::math::quantile;

/// One quantity over all scored customers, ascending; more is better.
pub(super) struct Values(Vec<f64>);

impl Values {
    pub fn of(buyers: &[&Activity], value: impl Fn(&Activity) -> f64) -> Values {
        let mut values: Vec<f64> = buyers.iter().map(|a| value(a)).collect();
        values.sort_unstable_by(f64::total_cmp);
        Values(values)
    }

    /// The user's cuts, or the quintiles; zeros when there is nobody to score.
    pub fn scale(&self, own: Option<Cuts>) -> Cuts {
        own.unwrap_or_else(|| {
            Cuts([0.2, 0.4, 0.6, 0.8].map(|p| quantile(&self.0, p).unwrap_or_default()))
        })
    }
}

/// 1 + the number of cuts strictly below the value: equal values score equally.
pub(super) fn score(cuts: &Cuts, value: f64) -> u8 {
    1 + cuts.0.iter().filter(|&&cut| cut < value).count() as u8
}

pub(super) fn count(
    cuts: Cuts,
    scores: &[Option<Score>],
    of: impl Fn(&Score) -> u8,
    own: bool,
) -> Scale {
    let mut customers = [0; 5];
    for score in scores.iter().flatten() {
        customers[usize::from(of(score)) - 1] += 1;
    }
    Scale {
        cuts,
        customers,
        own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// definitions.md, D.1: the table of tie rules, row "value cuts".
    #[test]
    fn ties_score_as_the_definition_says() {
        let cuts = Cuts([1.0, 1.0, 1.4, 2.2]);
        let scores = [1.0, 2.0, 3.0, 5.0, 12.0].map(|value| score(&cuts, value));
        assert_eq!(scores, [1, 4, 5, 5, 5]);
    }
}
