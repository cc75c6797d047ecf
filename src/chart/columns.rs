//! Upright bars: how much in each month.

use super::axes::{Room, names_below, values_at_left};
use super::pen::{Anchor, Failure, Pen, SMALL};
use super::words::text_width;
use super::{Hit, Hue, Plot, Twin, Writer};
use plotters::prelude::DrawingBackend;

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// In full, for reading out: `marzo 2024`.
    pub label: String,
    /// Under the column: `mar`.
    pub short: String,
    pub value: f64,
    /// The same one year before; drawn as a mark across the column.
    pub previous: Option<f64>,
    /// A month that the data cover only in part, or a mean of too few; drawn paler.
    pub partial: bool,
}

/// Values of things in a row, mostly months.
#[derive(Clone)]
pub struct Columns {
    /// What the columns are, what their height is, what the marks are: heads of the table, and the
    /// key of the marks.
    pub heads: [String; 3],
    pub columns: Vec<Column>,
    /// Writes a value in full.
    pub write: Writer,
    /// Writes a value at the axis.
    pub axis: Writer,
    pub hue: Hue,
}

impl Columns {
    fn has_previous(&self) -> bool {
        self.columns.iter().any(|column| column.previous.is_some())
    }

    /// The key: a mark, its name, at the upper right.
    fn key<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<(), Failure<DB>> {
        let (right, y) = (pen.size().0, 8.0);
        let name = &self.heads[2];
        let start = right - text_width(name, SMALL.size) - 24.0;
        pen.line((start, y), (start + 16.0, y), pen.theme.ink, 2.0)?;
        pen.text((right, y), name, SMALL, pen.theme.ink_2, Anchor::End)
    }
}

impl Plot for Columns {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let values = || {
            let both = |column: &Column| [Some(column.value), column.previous];
            self.columns
                .iter()
                .flat_map(both)
                .flatten()
                .filter(|value| value.is_finite())
        };
        let range = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
        let top = if self.has_previous() { 26.0 } else { 10.0 };
        let room = Room {
            top,
            right: 2.0,
            bottom: 28.0,
        };
        let (frame, heights) = values_at_left(pen, range, &self.axis, room)?;
        if self.has_previous() {
            self.key(pen)?;
        }

        let slot = (frame.right - frame.left) / self.columns.len().max(1) as f64;
        let half = (slot * 0.34).clamp(0.5, 22.0);
        let color = pen.theme.hue(self.hue);
        let mut hits = Vec::with_capacity(self.columns.len());
        let mut names = Vec::with_capacity(self.columns.len());
        for (index, column) in self.columns.iter().enumerate() {
            let x = frame.left + slot * (index as f64 + 0.5);
            let value = if column.value.is_finite() {
                column.value
            } else {
                0.0
            };
            let y = heights.at(value);
            let strength = if column.partial { 0.45 } else { 1.0 };
            pen.rectangle(
                (x - half, heights.at(0.0)),
                (x + half, y),
                pen.theme.faint(color, strength),
            )?;
            if let Some(previous) = column.previous.filter(|value| value.is_finite()) {
                let y = heights.at(previous);
                let reach = half + (slot * 0.1).min(4.0);
                pen.line((x - reach, y), (x + reach, y), pen.theme.surface, 4.0)?;
                pen.line((x - reach, y), (x + reach, y), pen.theme.ink, 2.0)?;
            }
            names.push((x, column.short.as_str()));
            hits.push(Hit {
                x,
                y,
                label: column.label.clone(),
                value: self.read(column),
            });
        }
        names_below(pen, &frame, &names)?;
        Ok(hits)
    }

    fn twin(&self) -> Twin {
        let shown = if self.has_previous() { 3 } else { 2 };
        let rows = self.columns.iter().map(|column| {
            let mut row = vec![column.label.clone(), (self.write)(column.value)];
            if shown == 3 {
                row.push(
                    column
                        .previous
                        .map(|value| (self.write)(value))
                        .unwrap_or_default(),
                );
            }
            row
        });
        Twin {
            head: self.heads[..shown].to_vec(),
            rows: rows.collect(),
        }
    }
}

impl Columns {
    fn read(&self, column: &Column) -> String {
        let now = (self.write)(column.value);
        match column.previous {
            Some(previous) => format!("{now} · {}: {}", self.heads[2], (self.write)(previous)),
            None => now,
        }
    }
}
