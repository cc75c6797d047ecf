//! The stretch of time that an analysis looks at.

use super::Day;
use serde::{Deserialize, Serialize};

/// What the user chooses: the analysis date H and how many months back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Span {
    /// H; `None` is the last date in the data.
    pub analysis_date: Option<Day>,
    /// Months that end at H; 0 is the whole history up to H.
    pub window_months: u32,
}

impl Default for Span {
    /// The course's window (003): the 12 months that end on the last date in the data.
    fn default() -> Span {
        Span {
            analysis_date: None,
            window_months: 12,
        }
    }
}

/// Days after `after` up to and including `until`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Window {
    pub after: Day,
    pub until: Day,
}

impl Window {
    pub fn contains(self, day: Day) -> bool {
        self.after < day && day <= self.until
    }

    /// Everything up to and including `until`.
    pub fn history(until: Day) -> Window {
        Window {
            after: Day::MIN,
            until,
        }
    }

    pub fn is_whole_history(self) -> bool {
        self.after == Day::MIN
    }

    /// First day inside; of the whole history, the day `first` on which the data begin.
    pub fn first_day(self, first: Day) -> Day {
        if self.is_whole_history() {
            first
        } else {
            Day(self.after.0 + 1)
        }
    }

    /// How long it is, in years of 365.25 days, one day at the least; `first` is the day on which the
    /// data begin.
    pub fn years(self, first: Day) -> f64 {
        let days = self.until.days_since(self.first_day(first)) + 1;
        f64::from(days.max(1)) / 365.25
    }
}

impl Span {
    /// The window, given the last date in the data: after the same day `window_months` earlier, up
    /// to and including H.
    pub fn window(self, last: Day) -> Window {
        let until = self.analysis_date.unwrap_or(last);
        match self.window_months {
            0 => Window::history(until),
            months => Window {
                after: until.months_before(months),
                until,
            },
        }
    }

    /// The window of the same length just before; none when the window is the whole history, or
    /// when the data begin (`first`) after it has ended.
    pub fn previous(self, first: Day, last: Day) -> Option<Window> {
        self.earlier(1, first, last)
    }

    /// The window `steps` lengths earlier, under the same conditions.
    pub fn earlier(self, steps: u32, first: Day, last: Day) -> Option<Window> {
        let window = self.window(last);
        if window.is_whole_history() {
            return None;
        }
        // Counted from H each time: from the end of a February that one step back lands on, the
        // next would miss the last days of the month before.
        let back = |steps: u32| {
            window
                .until
                .months_before(self.window_months.saturating_mul(steps))
        };
        let (after, until) = (back(steps + 1), back(steps));
        (first <= until).then_some(Window { after, until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).expect("a day")
    }

    #[test]
    fn twelve_months_end_at_the_analysis_date() {
        let window = Span::default().window(day("2019-12-30"));
        assert_eq!(
            window,
            Window {
                after: day("2018-12-30"),
                until: day("2019-12-30")
            }
        );
        assert!(!window.contains(day("2018-12-30")) && window.contains(day("2018-12-31")));
        let before = Span::default().previous(day("2016-01-01"), day("2019-12-30"));
        assert_eq!(
            before,
            Some(Window {
                after: day("2017-12-30"),
                until: day("2018-12-30")
            })
        );
    }

    #[test]
    fn windows_leave_no_gap_at_the_ends_of_months() {
        let span = Span {
            window_months: 1,
            ..Span::default()
        };
        let (first, last) = (day("2023-01-01"), day("2024-03-31"));
        let windows = [0, 1, 2].map(|steps| span.earlier(steps, first, last));
        let windows = windows.map(|window| window.expect("data"));
        assert_eq!(windows[0], span.window(last));
        assert_eq!(windows[0].after, windows[1].until);
        assert_eq!(windows[1].after, windows[2].until);
        assert_eq!(windows[1].until, day("2024-02-29"));
    }

    #[test]
    fn without_earlier_data_there_is_no_period_before() {
        assert_eq!(
            Span::default().previous(day("2019-01-02"), day("2019-12-30")),
            None
        );
        let all = Span {
            window_months: 0,
            ..Span::default()
        };
        assert!(all.window(day("2019-12-30")).contains(day("1990-01-01")));
        assert_eq!(all.previous(day("2016-01-01"), day("2019-12-30")), None);
    }
}
