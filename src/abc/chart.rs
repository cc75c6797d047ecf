//! The Pareto curve: how few customers make how much of the sales.

use super::{Class, Summary};
use crate::chart::{Band, Failure, Guide, Hit, Hue, Line, Lines, Pen, Plot, Twin, Writer};
use plotters::prelude::DrawingBackend;

/// The hue of a class, the same on the whole screen.
pub fn hue(class: Class) -> Hue {
    match class {
        Class::A => Hue::Accent,
        Class::B => Hue::Blue,
        Class::C => Hue::Grey,
    }
}

/// Words and figures as the view writes them, which knows the language and the country.
pub struct Writing<'a> {
    pub customers: &'a str,
    pub sales: &'a str,
    /// A share of the customers, with how many they are.
    pub place: Writer,
    pub share: Writer,
    /// A share without decimals, for the axis.
    pub whole: Writer,
    /// A limit, with the decimals that it has.
    pub limit: Writer,
}

/// The curve; higher than other charts, as its steep beginning is what one looks at.
#[derive(Clone)]
pub struct Pareto(Lines);

impl Plot for Pareto {
    fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>) -> Result<Vec<Hit>, Failure<DB>> {
        self.0.draw(pen)
    }

    fn twin(&self) -> Twin {
        self.0.twin()
    }

    fn height(&self, width: u32) -> u32 {
        if width < 360 { 300 } else { 340 }
    }
}

/// The class, and how many they are where the band is broad enough to say it.
fn band_name(class: Class, customers: u32, all: f64) -> String {
    match class.name() {
        name if f64::from(customers) / all < 0.2 => name.to_owned(),
        name => format!("{name} · {customers}"),
    }
}

/// The curve with the classes as bands below it and their limits as lines across.
pub fn pareto(summary: &Summary, writing: Writing) -> Pareto {
    let ranking = &summary.revenue;
    let all = f64::from(ranking.customers.max(1));
    let mut until = 0;
    let bands = Class::ALL.into_iter().zip(&ranking.classes);
    let bands = bands.map(|(class, row)| {
        until += row.customers;
        Band {
            to: f64::from(until) / all,
            name: band_name(class, row.customers, all),
            hue: hue(class),
        }
    });
    let (a, b) = summary.limits.percent();
    let guides = [a, b].map(|percent| Guide {
        at: percent / 100.0,
        name: (writing.limit)(percent / 100.0),
    });
    let line = Line {
        name: writing.sales.to_owned(),
        hue: Hue::Accent,
        points: summary.pareto.clone(),
        area: false,
        dashed: false,
    };
    Pareto(Lines {
        head: writing.customers.to_owned(),
        lines: vec![line],
        bands: bands.collect(),
        guides: guides.into(),
        x_range: Some((0.0, 1.0)),
        y_range: Some((0.0, 1.0)),
        x_write: writing.place,
        write: writing.share,
        axis: writing.whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abc::{Settings, analyse};
    use crate::chart::{Mode, render};
    use crate::ledger::{Builder, Day, Line as Sale, Money};
    use std::sync::Arc;

    #[test]
    fn the_curve_tells_where_the_classes_end() {
        let mut builder = Builder::default();
        for (customer, units) in [("ana", 50), ("beto", 30), ("caro", 10), ("dani", 10)] {
            builder.push(&Sale {
                day: Day::from_iso("2024-12-31").expect("a day"),
                amount: Money(units * Money::SCALE),
                customer,
                ..Sale::default()
            });
        }
        let summary = analyse(&builder.finish(), &Settings::default()).summary;
        let percent: Writer = Arc::new(|share| format!("{:.0} %", share * 100.0));
        let chart = pareto(
            &summary,
            Writing {
                customers: "Clientes",
                sales: "Ventas",
                place: percent.clone(),
                share: percent.clone(),
                whole: percent.clone(),
                limit: percent,
            },
        );
        let ends: Vec<f64> = chart.0.bands.iter().map(|band| band.to).collect();
        assert_eq!(ends, [0.5, 1.0, 1.0]);
        assert_eq!(chart.0.lines[0].points[1], (0.25, 0.5));
        let svg = render(&chart, (900, 300), Mode::Dark)
            .expect("a drawing")
            .svg;
        for label in ["80 %", "95 %", "A · 2", "B · 2"] {
            assert!(svg.contains(label), "{label}: {svg}");
        }
        assert!(!svg.contains("style="));
    }
}
