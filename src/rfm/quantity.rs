//! The three quantities and which values a score of each takes, in words.

use super::{Cuts, Scale, Settings, Summary};
use crate::text::Text;
use crate::ui::Format;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    Recency,
    Frequency,
    Monetary,
}

impl Quantity {
    pub const ALL: [Quantity; 3] = [Quantity::Recency, Quantity::Frequency, Quantity::Monetary];

    /// Its name for scripts.
    pub fn letter(self) -> char {
        match self {
            Quantity::Recency => 'r',
            Quantity::Frequency => 'f',
            Quantity::Monetary => 'm',
        }
    }

    /// No value is below it: only net amounts can be negative.
    pub fn least(self) -> f64 {
        match self {
            Quantity::Recency | Quantity::Frequency => 0.0,
            Quantity::Monetary => f64::NEG_INFINITY,
        }
    }

    pub fn scale(self, summary: &Summary) -> Scale {
        match self {
            Quantity::Recency => summary.recency,
            Quantity::Frequency => summary.frequency,
            Quantity::Monetary => summary.monetary,
        }
    }

    /// The user's own cuts.
    pub fn own(self, settings: &mut Settings) -> &mut Option<Cuts> {
        match self {
            Quantity::Recency => &mut settings.recency,
            Quantity::Frequency => &mut settings.frequency,
            Quantity::Monetary => &mut settings.monetary,
        }
    }

    /// The values that get a score: "de 13 a 30 días", "más de $ 8.000".
    pub fn range(self, cuts: &Cuts, score: u8, text: &Text, format: Format) -> String {
        let (above, to) = self.bounds(cuts, score);
        let words = &text.rfm.range;
        if self == Quantity::Monetary {
            let money = |amount: f64| match amount.abs() < 1000.0 {
                true => format.money_f64(amount),
                false => format.money_whole_f64(amount),
            };
            return match (above, to) {
                (Some(above), Some(to)) if above >= to => words.none.to_owned(),
                (Some(above), Some(to)) => (words.above_to)(&money(above), &money(to)),
                (Some(above), None) => (words.above)(&money(above)),
                (None, Some(to)) => (words.up_to)(&money(to)),
                (None, None) => String::new(),
            };
        }
        let counted = |number: i64| {
            let number = format.integer(number);
            match self {
                Quantity::Recency => (text.rfm.days)(&number),
                _ => (text.rfm.purchases)(&number),
            }
        };
        match self.whole(above, to) {
            (Some(from), Some(to)) if from > to => words.none.to_owned(),
            (Some(from), Some(to)) if from == to => counted(to),
            (Some(from), Some(to)) => (words.from_to)(&format.integer(from), &counted(to)),
            (Some(from), None) => (words.from)(&counted(from)),
            (None, Some(to)) => (words.up_to)(&counted(to)),
            (None, None) => String::new(),
        }
    }

    /// Above the first, up to and including the second.
    fn bounds(self, cuts: &Cuts, score: u8) -> (Option<f64>, Option<f64>) {
        // Few days are good.
        let part = usize::from(if self == Quantity::Recency {
            6 - score
        } else {
            score
        });
        let above = part.checked_sub(2).map(|cut| cuts.0[cut]);
        (above, cuts.0.get(part - 1).copied())
    }

    /// The same bounds for whole numbers, both included: above 12.6 is from 13 on.
    fn whole(self, above: Option<f64>, to: Option<f64>) -> (Option<i64>, Option<i64>) {
        let from = above.map(|above| above.floor() as i64 + 1);
        let to = to.map(|to| to.floor() as i64);
        // Nobody who is scored has fewer purchases than one.
        let least = match self {
            Quantity::Frequency => 1,
            _ => 0,
        };
        match (from, to) {
            (None, Some(to)) if to <= least => (Some(least), Some(to)),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_follow_the_scores() {
        let cuts = Cuts([1.0, 1.0, 2.4, 9.0]);
        let whole = |quantity: Quantity, score| {
            let (above, to) = quantity.bounds(&cuts, score);
            quantity.whole(above, to)
        };
        let frequency = |score| whole(Quantity::Frequency, score);
        assert_eq!(frequency(1), (Some(1), Some(1)));
        assert_eq!(frequency(2), (Some(2), Some(1))); // nobody
        assert_eq!(frequency(3), (Some(2), Some(2)));
        assert_eq!(frequency(4), (Some(3), Some(9)));
        assert_eq!(frequency(5), (Some(10), None));
        let recency = |score| whole(Quantity::Recency, score);
        assert_eq!(
            (recency(5), recency(1)),
            ((None, Some(1)), (Some(10), None))
        );
    }
}
