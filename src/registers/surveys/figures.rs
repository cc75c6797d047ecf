//! What the surveys say.

use super::Survey;
use crate::ledger::Day;
use crate::registers::rows::{Tally, tally};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    pub answers: u32,
    /// First and last day.
    pub days: Option<(Day, Day)>,
    /// Those with a score, and its mean.
    pub scored: u32,
    pub mean: Option<f64>,
    /// In order, months without a score left out.
    pub months: Vec<MonthRow>,
    /// Who said yes, and who said yes or no (REL-8.6).
    pub recommend: u32,
    pub recommend_asked: u32,
    /// The firm in one word (REL-8.3).
    pub words: Vec<Tally>,
}

impl Figures {
    /// Share who recommend the firm; `None` if nobody was asked.
    pub fn recommend_share(&self) -> Option<f64> {
        let asked = self.recommend_asked;
        (asked > 0).then(|| f64::from(self.recommend) / f64::from(asked))
    }
}

/// The satisfaction of a calendar month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthRow {
    /// Its first day.
    pub month: Day,
    pub scored: u32,
    pub mean: f64,
}

pub fn figures(surveys: &[Survey]) -> Figures {
    let mut months: BTreeMap<i32, (u32, u32)> = BTreeMap::new();
    for survey in surveys {
        if let Some(score) = survey.score {
            let (sum, scored) = months.entry(survey.date.month_number()).or_default();
            *sum += u32::from(score);
            *scored += 1;
        }
    }
    let mean = |sum: u32, scored: u32| f64::from(sum) / f64::from(scored);
    let (sum, scored) = (months.values()).fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
    let months = months.into_iter().map(|(month, (sum, scored))| MonthRow {
        month: Day::first_of_month(month),
        scored,
        mean: mean(sum, scored),
    });
    let days = || surveys.iter().map(|survey| survey.date);
    let asked = || surveys.iter().filter_map(|survey| survey.recommended);
    Figures {
        answers: surveys.len() as u32,
        days: days().min().zip(days().max()),
        scored,
        mean: (scored > 0).then(|| mean(sum, scored)),
        months: months.collect(),
        recommend: asked().filter(|&yes| yes).count() as u32,
        recommend_asked: asked().count() as u32,
        words: tally(surveys.iter().map(|survey| survey.word.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(date: &str, score: u8, recommended: Option<bool>) -> Survey {
        Survey {
            date: Day::from_iso(date).unwrap_or_default(),
            score: Some(score).filter(|&score| score > 0),
            recommended,
            ..Survey::default()
        }
    }

    /// RET-3.3, REL-8.6: March (8 + 9) / 2, April 5; in all 22 / 3; two of three recommend.
    #[test]
    fn the_trend_and_who_recommends_agree_with_figures_worked_by_hand() {
        let surveys = [
            answer("2025-04-30", 5, Some(false)),
            answer("2025-03-01", 8, Some(true)),
            answer("2025-03-31", 9, Some(true)),
            answer("2025-05-02", 0, None),
        ];
        let told = figures(&surveys);
        assert_eq!((told.answers, told.scored), (4, 3));
        assert_eq!(told.mean, Some(22.0 / 3.0));
        let months: Vec<(String, u32, f64)> = (told.months.iter())
            .map(|row| (row.month.to_string(), row.scored, row.mean))
            .collect();
        let expected = [("2025-03-01", 2, 8.5), ("2025-04-01", 1, 5.0)];
        assert_eq!(
            months,
            expected.map(|(month, n, mean)| (month.to_owned(), n, mean))
        );
        assert_eq!(told.recommend_share(), Some(2.0 / 3.0));
        let mut turned = surveys;
        turned.reverse();
        assert_eq!(figures(&turned), told);
    }

    #[test]
    fn without_answers_there_is_no_figure() {
        let told = figures(&[]);
        assert_eq!(
            (told.mean, told.days, told.recommend_share()),
            (None, None, None)
        );
    }
}
