//! Lying bars with their names and figures: how much each one makes.

use super::pen::{Anchor, BOLD, Failure, PLAIN, Pen};
use super::words::{fitting, text_width};
use super::{Along, Hit, Hue, Plot, Scale, Twin};
use plotters::prelude::DrawingBackend;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: f64,
    /// The value as it is written beside the bar.
    pub text: String,
    /// More figures, in the order of [`Bars::heads`]; for the table, and read out.
    pub more: Vec<String>,
    pub hue: Hue,
}

/// Values of named things, the largest first if the room wants it so.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What the bars are, what their length is, and what [`Bar::more`] holds.
    pub heads: Vec<String>,
    pub bars: Vec<Bar>,
}

/// From one bar to the next, in pixels.
const STEP: f64 = 32.0;

impl Plot for Bars {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let (width, height) = pen.size();
        let widest = |texts: &mut dyn Iterator<Item = (&str, f64)>| {
            texts
                .map(|(text, size)| text_width(text, size))
                .fold(0.0, f64::max)
        };
        let names = widest(&mut self.bars.iter().map(|bar| (bar.label.as_str(), PLAIN.size)));
        let figures = widest(&mut self.bars.iter().map(|bar| (bar.text.as_str(), BOLD.size)));
        // Widths are known to a tenth, those of bold figures to a quarter.
        let (names, figures) = (names.min(width * 0.36) * 1.12, figures * 1.25);
        let values = || {
            self.bars
                .iter()
                .map(|bar| bar.value)
                .filter(|value| value.is_finite())
        };
        let range = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
        let left = names + 12.0;
        let right = (width - figures - 10.0).max(left + 8.0);
        let lengths = Scale::new(range, (left, right));

        let step = height / self.bars.len().max(1) as f64;
        let half = (step * 0.3).min(10.0);
        let mut hits = Vec::with_capacity(self.bars.len());
        for (index, bar) in self.bars.iter().enumerate() {
            let y = step * (index as f64 + 0.5);
            let value = if bar.value.is_finite() {
                bar.value
            } else {
                0.0
            };
            let end = lengths.at(value);
            let name = fitting(&bar.label, PLAIN.size, names + 4.0);
            pen.text((0.0, y), &name, PLAIN, pen.theme.ink, Anchor::Start)?;
            // A hair for what is small but not nothing.
            let shown = if value > 0.0 {
                end.max(lengths.at(0.0) + 1.5)
            } else {
                end
            };
            let color = pen.theme.hue(bar.hue);
            pen.rectangle((lengths.at(0.0), y - half), (shown, y + half), color)?;
            let at = (shown.max(lengths.at(0.0)) + 8.0, y);
            pen.text(at, &bar.text, BOLD, pen.theme.ink, Anchor::Start)?;
            let more = self.heads.iter().skip(2).zip(&bar.more);
            let more: String = more
                .map(|(head, text)| format!(" · {head}: {text}"))
                .collect();
            let value = format!("{}{more}", bar.text);
            hits.push(Hit {
                x: shown,
                y,
                label: bar.label.clone(),
                value,
            });
        }
        let zero = lengths.at(0.0);
        pen.hairline((zero, 0.0), (zero, height), pen.theme.ink_3)?;
        Ok(hits)
    }

    fn twin(&self) -> Twin {
        let rows = self.bars.iter().map(|bar| {
            let mut row = vec![bar.label.clone(), bar.text.clone()];
            row.extend(bar.more.iter().cloned());
            row
        });
        Twin {
            head: self.heads.clone(),
            rows: rows.collect(),
        }
    }

    fn height(&self, _width: u32) -> u32 {
        (STEP * self.bars.len().max(1) as f64) as u32
    }

    fn along(&self) -> Along {
        Along::Y
    }
}
