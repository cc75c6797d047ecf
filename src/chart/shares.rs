//! Bars cut into parts: who makes up the whole, several wholes under each other.

use super::pen::{Anchor, BOLD, Failure, PLAIN, Pen, SMALL};
use super::words::text_width;
use super::{Along, Hit, Hue, Plot, Scale, Twin, Writer};
use plotters::prelude::DrawingBackend;

/// A part's name and colour, the same in all bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub name: String,
    pub hue: Hue,
}

/// One bar: a value for each part.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    pub label: String,
    pub values: Vec<f64>,
}

/// Parts of wholes: classes A, B, C of the customers, and of the sales.
#[derive(Clone)]
pub struct Shares {
    /// Head of the table's first column.
    pub head: String,
    pub parts: Vec<Part>,
    pub wholes: Vec<Whole>,
    /// Writes a share from 0 to 1.
    pub write: Writer,
}

const STEP: f64 = 58.0;
const KEYS: f64 = 26.0;
/// From one row of keys to the next.
const KEY_STEP: f64 = 18.0;

impl Shares {
    /// Where the key of each part begins: as many rows as the width asks for.
    fn keys(&self, width: f64) -> Vec<(f64, f64)> {
        let (mut x, mut y) = (0.0, 0.0);
        let places = self.parts.iter().map(|part| {
            let own = 15.0 + text_width(&part.name, SMALL.size);
            if x > 0.0 && x + own > width {
                (x, y) = (0.0, y + KEY_STEP);
            }
            let place = (x, y);
            x += own + 18.0;
            place
        });
        places.collect()
    }

    /// The height of all rows of keys.
    fn keys_height(&self, width: f64) -> f64 {
        KEYS + self.keys(width).last().map_or(0.0, |&(_, y)| y)
    }

    fn share(whole: &Whole, part: usize) -> f64 {
        let value = |value: f64| {
            if value.is_finite() {
                value.max(0.0)
            } else {
                0.0
            }
        };
        let sum: f64 = whole.values.iter().map(|&part| value(part)).sum();
        let part = whole.values.get(part).map_or(0.0, |&part| value(part));
        if sum > 0.0 { part / sum } else { 0.0 }
    }
}

impl Plot for Shares {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let (width, height) = pen.size();
        for (part, (x, y)) in self.parts.iter().zip(self.keys(width)) {
            let color = pen.theme.hue(part.hue);
            pen.rectangle((x, y + 3.0), (x + 10.0, y + 13.0), color)?;
            let at = (x + 15.0, y + 8.0);
            pen.text(at, &part.name, SMALL, pen.theme.ink_2, Anchor::Start)?;
        }
        let keys = self.keys_height(width);
        let step = (height - keys) / self.wholes.len().max(1) as f64;
        let places = Scale::new((0.0, 1.0), (0.0, width));
        let mut hits = Vec::new();
        for (index, whole) in self.wholes.iter().enumerate() {
            let top = keys + step * index as f64;
            pen.text(
                (0.0, top + 10.0),
                &whole.label,
                PLAIN,
                pen.theme.ink,
                Anchor::Start,
            )?;
            let (upper, lower) = (top + 21.0, top + 45.0);
            let mut before = 0.0;
            for (number, part) in self.parts.iter().enumerate() {
                let share = Shares::share(whole, number);
                let (from, to) = (places.at(before), places.at(before + share));
                let text = (self.write)(share);
                // A gap of one pixel keeps neighbours apart without relying on their colours.
                let end = (to - 1.0).max(from);
                pen.rectangle((from, upper), (end, lower), pen.theme.hue(part.hue))?;
                if to - from > text_width(&text, BOLD.size) + 10.0 {
                    let at = (from + 7.0, (upper + lower) / 2.0);
                    let ink = pen.theme.ink_on(pen.theme.hue(part.hue));
                    pen.text(at, &text, BOLD, ink, Anchor::Start)?;
                }
                let label = format!("{} · {}", whole.label, part.name);
                hits.push(Hit {
                    x: (from + to) / 2.0,
                    y: upper,
                    label,
                    value: text,
                });
                before += share;
            }
        }
        Ok(hits)
    }

    fn twin(&self) -> Twin {
        let names = self.parts.iter().map(|part| part.name.clone());
        let rows = self.wholes.iter().map(|whole| {
            let shares = (0..self.parts.len()).map(|part| (self.write)(Shares::share(whole, part)));
            std::iter::once(whole.label.clone()).chain(shares).collect()
        });
        Twin {
            head: std::iter::once(self.head.clone()).chain(names).collect(),
            rows: rows.collect(),
        }
    }

    fn height(&self, width: u32) -> u32 {
        (self.keys_height(f64::from(width)) + STEP * self.wholes.len().max(1) as f64) as u32
    }

    fn along(&self) -> Along {
        Along::Y
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn keys_take_a_second_row_where_one_is_too_narrow() {
        let part = |name: &str| Part {
            name: name.into(),
            hue: Hue::Blue,
        };
        let plot = Shares {
            head: String::new(),
            parts: ["Candidato probable", "Consumidor", "Cliente", "Defensor"]
                .map(part)
                .into(),
            wholes: Vec::new(),
            write: Arc::new(|share| share.to_string()),
        };
        let rows = |width| {
            plot.keys(width)
                .into_iter()
                .filter(|&(x, _)| x == 0.0)
                .count()
        };
        assert_eq!(rows(900.0), 1);
        assert_eq!(rows(300.0), 2);
        assert!(plot.height(300) > plot.height(900));
    }
}
