//! Which rows of a long list are in sight, and where they stand: arithmetic only.

use std::ops::Range;

/// Browsers cut elements off at some 16 to 33 million pixels. A list that would be longer gets a
/// shorter canvas, on which each pixel of scrolling stands for more than one.
const LONGEST: f64 = 12_000_000.0;

/// A list seen through a hole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    pub total: usize,
    /// Height of a row in pixels.
    pub row: f64,
    /// Height of the hole in pixels.
    pub height: f64,
}

impl Window {
    fn full(&self) -> f64 {
        self.total as f64 * self.row
    }

    /// The height of the element that scrolls.
    pub fn canvas(&self) -> f64 {
        self.full().min(LONGEST)
    }

    /// How far the whole list must be moved up, in pixels of its full length, where the canvas is
    /// scrolled by `scroll`.
    fn shift(&self, scroll: f64) -> f64 {
        let (canvas, full) = (self.canvas() - self.height, self.full() - self.height);
        if canvas <= 0.0 || full <= canvas {
            scroll
        } else {
            scroll / canvas * full
        }
    }

    /// Rows in sight, those cut off by an edge included.
    pub fn visible(&self, scroll: f64) -> Range<usize> {
        let shift = self.shift(scroll);
        let first = (shift / self.row).floor().max(0.0) as usize;
        let last = ((shift + self.height) / self.row).ceil().max(0.0) as usize;
        first.min(self.total)..last.min(self.total)
    }

    /// Rows to have ready: those in sight, and twice as many before and behind.
    pub fn wanted(&self, scroll: f64) -> Range<usize> {
        self.around(scroll, 2)
    }

    /// Whether the rows `have` leave a person who goes on scrolling without rows soon: less than
    /// one more sight of them before or behind.
    pub fn runs_short(&self, scroll: f64, have: &Range<usize>) -> bool {
        let soon = self.around(scroll, 1);
        soon.start < have.start || soon.end > have.end
    }

    fn around(&self, scroll: f64, times: usize) -> Range<usize> {
        let Range { start, end } = self.visible(scroll);
        let margin = end.saturating_sub(start) * times;
        start.saturating_sub(margin)..(end + margin).min(self.total)
    }

    /// The place of a row on the canvas.
    pub fn top(&self, row: usize, scroll: f64) -> f64 {
        row as f64 * self.row - self.shift(scroll) + scroll
    }

    /// Where to scroll to so that a row is wholly in sight, from where `scroll` is.
    pub fn reveal(&self, row: usize, scroll: f64) -> f64 {
        let shift = self.shift(scroll);
        let (top, bottom) = (row as f64 * self.row, (row + 1) as f64 * self.row);
        let wanted = if top < shift {
            top
        } else if bottom > shift + self.height {
            bottom - self.height
        } else {
            return scroll;
        };
        let (canvas, full) = (self.canvas() - self.height, self.full() - self.height);
        if full <= canvas {
            wanted
        } else {
            wanted / full * canvas
        }
    }

    /// Whole rows in sight: how far a page goes.
    pub fn page(&self) -> usize {
        ((self.height / self.row).floor() as usize).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Window = Window {
        total: 100_000,
        row: 36.0,
        height: 360.0,
    };
    const LONG: Window = Window {
        total: 10_000_000,
        row: 36.0,
        height: 360.0,
    };

    #[test]
    fn rows_in_sight() {
        assert_eq!(SHORT.visible(0.0), 0..10);
        assert_eq!(SHORT.visible(18.0), 0..11);
        assert_eq!(SHORT.visible(SHORT.canvas() - 360.0), 99_990..100_000);
        assert_eq!(SHORT.top(7, 1234.0), 252.0);
        let few = Window { total: 3, ..SHORT };
        assert_eq!(
            (few.visible(0.0), few.wanted(0.0), few.canvas()),
            (0..3, 0..3, 108.0)
        );
        assert_eq!(Window { total: 0, ..SHORT }.visible(0.0), 0..0);
    }

    #[test]
    fn asks_before_it_runs_short() {
        assert!(!SHORT.runs_short(0.0, &SHORT.wanted(0.0)));
        assert!(!SHORT.runs_short(0.0, &(0..20)));
        assert!(SHORT.runs_short(100.0, &(0..20)));
        assert!(SHORT.runs_short(0.0, &(0..0)));
    }

    #[test]
    fn ten_million_rows_fit_and_both_ends_can_be_reached() {
        assert_eq!(LONG.canvas(), LONGEST);
        assert_eq!(LONG.visible(0.0).start, 0);
        assert_eq!(LONG.visible(LONGEST - 360.0).end, 10_000_000);
        for row in [0, 1, 4_999_999, 9_999_999] {
            let scroll = LONG.reveal(row, 5e6);
            // A pixel of the canvas is thirty of the list; row and hole still meet.
            assert!(LONG.visible(scroll).contains(&row), "{row} at {scroll}");
            let top = LONG.top(row, scroll) - scroll;
            assert!((-1.0..=325.0).contains(&top), "{row} stands at {top}");
        }
    }

    #[test]
    fn reveals_with_the_least_movement() {
        assert_eq!(SHORT.reveal(3, 0.0), 0.0);
        assert_eq!(SHORT.reveal(10, 0.0), 36.0);
        assert_eq!(SHORT.reveal(2, 100.0), 72.0);
        assert_eq!(SHORT.page(), 10);
    }
}
