//! Where the money is: each segment's part of the customers against its part of the sales.

use super::{Segment, Summary};
use crate::chart::{
    Along, Anchor, BOLD, Failure, Hit, Hue, PLAIN, Pen, Plot, SMALL, Scale, Twin, Writer, fitting,
    text_width,
};
use plotters::prelude::DrawingBackend;

/// The colour of a segment, the same in charts and badges.
pub fn hue(segment: Segment) -> Hue {
    match segment {
        Segment::Champions => Hue::Green,
        Segment::Loyal | Segment::PotentialLoyalist => Hue::Accent,
        Segment::New | Segment::Promising => Hue::Blue,
        Segment::NeedAttention | Segment::AboutToSleep => Hue::Amber,
        Segment::AtRisk => Hue::Orange,
        Segment::CannotLose => Hue::Purple,
        Segment::Hibernating | Segment::Lost => Hue::Grey,
    }
}

/// One segment as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub name: String,
    /// Shares from 0 to 1.
    pub customers: f64,
    pub sales: f64,
}

/// Two bars per segment, on one scale.
#[derive(Clone)]
pub struct Groups {
    pub groups: Vec<Group>,
    /// What the groups are called, and what their two bars are.
    pub heads: [String; 3],
    /// Writes a share.
    pub write: Writer,
}

impl Groups {
    pub fn new(summary: &Summary, names: &[&str; 11], heads: [String; 3], write: Writer) -> Groups {
        let scored = f64::from(summary.scored.max(1));
        let rows = summary.segments.iter();
        let groups = rows.map(|row| Group {
            name: names[row.segment as usize].to_owned(),
            customers: f64::from(row.customers) / scored,
            sales: row.revenue_share,
        });
        Groups {
            groups: groups.collect(),
            heads,
            write,
        }
    }

    /// What each bar is: its share, its colour, its place below the middle of the row.
    fn bars(group: &Group) -> [(f64, Hue, f64); 2] {
        [
            (group.customers, Hue::Grey, -7.0),
            (group.sales, Hue::Accent, 7.0),
        ]
    }
}

const KEYS: f64 = 28.0;
const STEP: f64 = 42.0;
const HALF: f64 = 5.5;

impl Plot for Groups {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        let (width, height) = pen.size();
        let mut x = 0.0;
        for (head, hue) in self.heads[1..].iter().zip([Hue::Grey, Hue::Accent]) {
            pen.rectangle((x, 3.0), (x + 10.0, 13.0), pen.theme.hue(hue))?;
            let at = (x + 15.0, 8.0);
            pen.text(at, head, SMALL, pen.theme.ink_2, Anchor::Start)?;
            x += 15.0 + text_width(head, SMALL.size) + 18.0;
        }
        let widest = |size: f64| {
            let names = self
                .groups
                .iter()
                .map(|group| text_width(&group.name, size));
            names.fold(0.0, f64::max)
        };
        let names = widest(PLAIN.size).min(width * 0.38);
        let left = names + 12.0;
        let right = (width - text_width("100,0 %", BOLD.size) - 10.0).max(left + 8.0);
        let shares = self.groups.iter().flat_map(|g| [g.customers, g.sales]);
        let longest = shares.filter(|share| share.is_finite()).fold(0.0, f64::max);
        let lengths = Scale::new((0.0, longest), (left, right));

        let step = (height - KEYS) / self.groups.len().max(1) as f64;
        let mut hits = Vec::with_capacity(self.groups.len() * 2);
        for (index, group) in self.groups.iter().enumerate() {
            let middle = KEYS + step * (index as f64 + 0.5);
            let name = fitting(&group.name, PLAIN.size, names + 4.0);
            pen.text((0.0, middle), &name, PLAIN, pen.theme.ink, Anchor::Start)?;
            for (bar, (share, hue, below)) in Groups::bars(group).into_iter().enumerate() {
                let y = middle + below;
                // Returns can make a group's sales negative: no bar, but the figure.
                let end = lengths.at(share.max(0.0));
                let end = if share > 0.0 {
                    end.max(left + 1.5)
                } else {
                    end
                };
                pen.rectangle((left, y - HALF), (end, y + HALF), pen.theme.hue(hue))?;
                let text = (self.write)(share);
                let (font, ink) = if bar == 1 {
                    (BOLD, pen.theme.ink)
                } else {
                    (SMALL, pen.theme.ink_3)
                };
                pen.text((end + 6.0, y), &text, font, ink, Anchor::Start)?;
                hits.push(Hit {
                    x: end,
                    y,
                    label: group.name.clone(),
                    value: format!("{text} {}", self.heads[bar + 1]),
                });
            }
        }
        pen.hairline((left, KEYS), (left, height), pen.theme.ink_3)?;
        Ok(hits)
    }

    fn twin(&self) -> Twin {
        let rows = self.groups.iter().map(|group| {
            let shares = [group.customers, group.sales].map(|share| (self.write)(share));
            std::iter::once(group.name.clone()).chain(shares).collect()
        });
        Twin {
            head: self.heads.to_vec(),
            rows: rows.collect(),
        }
    }

    fn height(&self, _width: u32) -> u32 {
        (KEYS + STEP * self.groups.len().max(1) as f64) as u32
    }

    fn along(&self) -> Along {
        Along::Y
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Mode, render};
    use std::sync::Arc;

    #[test]
    fn every_segment_has_both_bars_and_a_row_in_the_table() {
        let names = ["Campeones"; 11];
        let heads = ["Grupo", "de los clientes", "de las ventas"].map(str::to_owned);
        let write: Writer = Arc::new(|share| format!("{:.0} %", share * 100.0));
        let plot = Groups::new(&Summary::default(), &names, heads, write);
        assert_eq!(plot.twin().rows.len(), 11);
        let drawing = render(&plot, (360, plot.height(360)), Mode::Light).expect("a drawing");
        assert_eq!(drawing.hits.len(), 22);
        assert_eq!(drawing.hits[0].value, "0 % de los clientes");
    }
}
