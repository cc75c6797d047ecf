//! What each analysis rests on.

use super::limits::*;
use super::measured::Measured;
use super::{Analysis, Column, Fact, Gain, Level, Measure, Need, Row};
use Measure::{
    Baskets, CrossBuyers, Customers, Detail, Fill, KnownSales, Lines, MissingMonths, Months,
    RegularShare, RepeaterShare, Repeaters, Values, Weeks,
};

pub(super) fn row(analysis: Analysis, measured: &Measured, summarised: bool) -> Row {
    let mut row = Row {
        analysis,
        level: Level::Green,
        facts: Vec::new(),
        needs: Vec::new(),
    };
    if measured.lines == 0 {
        row.judge(Lines, 0.0, LINES);
    } else if summarised {
        match analysis {
            Analysis::Rfm => row.judge(Customers, measured.of(Customers), CUSTOMERS),
            Analysis::Abc => row.judge(Customers, measured.of(Customers), CUSTOMERS_ABC),
            _ => row.judge(Detail, 0.0, LINES),
        }
    } else {
        for &(measure, limit) in rests_on(analysis) {
            row.judge(measure, measured.of(measure), limit);
        }
        if compares_months(analysis) {
            row.judge_gaps(measured.of(MissingMonths));
        }
    }
    row.needs.sort_by_key(|need| need.gain);
    row
}

impl Row {
    fn judge(&mut self, measure: Measure, have: f64, limit: Limit) {
        self.facts.push(Fact { measure, have });
        if have < limit.green {
            let gain = if have < limit.amber {
                Gain::Opens
            } else {
                Gain::Firms
            };
            self.lacks(Need {
                measure,
                have,
                want: limit.green,
                gain,
            });
        }
    }

    /// A hole in the history is seen as customers who stayed away: never green, and worth a word.
    fn judge_gaps(&mut self, missing: f64) {
        if missing > 0.0 {
            self.facts.push(Fact {
                measure: MissingMonths,
                have: missing,
            });
            self.lacks(Need {
                measure: MissingMonths,
                have: missing,
                want: 0.0,
                gain: Gain::Firms,
            });
        }
    }

    fn lacks(&mut self, need: Need) {
        let level = match need.gain {
            Gain::Opens => Level::Red,
            Gain::Firms => Level::Amber,
        };
        self.level = self.level.min(level);
        self.needs.push(need);
    }
}

fn rests_on(analysis: Analysis) -> &'static [(Measure, Limit)] {
    match analysis {
        Analysis::Board => &[(Months, MONTHS_BOARD), (KnownSales, LOOSE_KNOWN_SALES)],
        Analysis::Rfm => &[
            (Customers, CUSTOMERS),
            (Months, MONTHS_WINDOW),
            (KnownSales, KNOWN_SALES),
            (RepeaterShare, REPEATER_SHARE),
        ],
        Analysis::Abc => &[(Customers, CUSTOMERS_ABC), (KnownSales, KNOWN_SALES)],
        Analysis::AbcMargin => &[
            (Customers, CUSTOMERS_ABC),
            (KnownSales, KNOWN_SALES),
            (Fill(Column::Margin), FILL_MARGIN),
        ],
        Analysis::Comparison => &[
            (Months, MONTHS_TWO_WINDOWS),
            (Customers, CUSTOMERS_ABC),
            (KnownSales, KNOWN_SALES),
        ],
        Analysis::Churn => &[
            (Months, MONTHS_TWO_WINDOWS),
            (Customers, CUSTOMERS),
            (KnownSales, KNOWN_SALES),
            (RepeaterShare, REPEATER_SHARE_CHURN),
        ],
        Analysis::Cohorts => &[
            (Months, MONTHS_COHORTS),
            (Customers, CUSTOMERS_COHORTS),
            (KnownSales, KNOWN_SALES),
        ],
        Analysis::SimpleValue => &[
            (Months, MONTHS_VALUE),
            (Customers, CUSTOMERS),
            (KnownSales, KNOWN_SALES),
            (Fill(Column::Margin), FILL_MARGIN_VALUE),
        ],
        Analysis::PredictiveValue => &[
            (Weeks, WEEKS_PREDICTIVE),
            (Repeaters, REPEATERS_PREDICTIVE),
            (KnownSales, KNOWN_SALES),
            (Fill(Column::Margin), FILL_MARGIN_VALUE),
        ],
        Analysis::CrossSell => &[
            (Fill(Column::Product), FILL_LINES),
            (Values(Column::Product), PRODUCTS),
            (CrossBuyers, CROSS_BUYERS),
            (KnownSales, KNOWN_SALES),
        ],
        Analysis::Baskets => &[
            (Fill(Column::Invoice), FILL_LINES),
            (Fill(Column::Product), FILL_LINES),
            (Baskets, BASKETS),
        ],
        Analysis::Dormant => &[
            (Months, MONTHS_DORMANT),
            (Customers, CUSTOMERS_ABC),
            (KnownSales, KNOWN_SALES),
        ],
        Analysis::Rhythm => &[(RegularShare, REGULAR_SHARE), (KnownSales, KNOWN_SALES)],
        Analysis::Portfolio => &[
            (Fill(Column::Salesperson), FILL_CUSTOMERS),
            (Values(Column::Salesperson), SALESPEOPLE),
        ],
        Analysis::Tours => &[
            (Fill(Column::City), FILL_CUSTOMERS),
            (Values(Column::City), CITIES),
        ],
        Analysis::Contacts => &[
            (Fill(Column::Contact), FILL_CONTACT),
            (Fill(Column::Email), NO_LIMIT),
            (Fill(Column::Phone), NO_LIMIT),
        ],
        Analysis::Birthdays => &[(Fill(Column::Birthday), FILL_PERSONAL)],
        Analysis::Referrals => &[(Fill(Column::Origin), FILL_PERSONAL)],
        Analysis::Trajectory => &[
            (Months, MONTHS_TRAJECTORY),
            (Customers, CUSTOMERS),
            (KnownSales, KNOWN_SALES),
        ],
    }
}

/// Whether a month that is not in the file would be taken for one without sales.
fn compares_months(analysis: Analysis) -> bool {
    use Analysis::*;
    matches!(
        analysis,
        Board | Comparison | Churn | Cohorts | PredictiveValue | Dormant | Rhythm | Trajectory
    )
}
