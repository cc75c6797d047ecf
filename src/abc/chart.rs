//! The Pareto curve: how few customers make how much of the sales.

use super::{Class, Summary};
use crate::chart::{Band, Guide, Hue, Line, Lines, Writer};

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
    /// What the dashed line is: all customers alike.
    pub even: &'a str,
    /// A share of the customers, with how many they are.
    pub place: Writer,
    pub share: Writer,
    /// A share without decimals, for the axis and the limits.
    pub whole: Writer,
}

/// The curve with the classes as bands below it and their limits as lines across.
pub fn pareto(summary: &Summary, writing: Writing) -> Lines {
    let ranking = &summary.revenue;
    let all = f64::from(ranking.customers.max(1));
    let mut until = 0;
    let bands = Class::ALL.into_iter().zip(&ranking.classes);
    let bands = bands.map(|(class, row)| {
        until += row.customers;
        Band {
            to: f64::from(until) / all,
            name: class.name().to_owned(),
            hue: hue(class),
        }
    });
    let (a, b) = summary.limits.percent();
    let guides = [a, b].map(|percent| Guide {
        at: percent / 100.0,
        name: (writing.whole)(percent / 100.0),
    });
    let line = |name: &str, points, dashed| Line {
        name: name.to_owned(),
        hue: if dashed { Hue::Grey } else { Hue::Accent },
        points,
        area: false,
        dashed,
    };
    Lines {
        head: writing.customers.to_owned(),
        lines: vec![
            line(writing.sales, summary.pareto.clone(), false),
            line(writing.even, even(summary), true),
        ],
        bands: bands.collect(),
        guides: guides.into(),
        x_range: Some((0.0, 1.0)),
        y_range: Some((0.0, 1.0)),
        x_write: writing.place,
        write: writing.share,
        axis: writing.whole,
    }
}

/// What the curve would be if all bought alike, at the same places.
fn even(summary: &Summary) -> Vec<(f64, f64)> {
    summary
        .pareto
        .iter()
        .map(|&(part, _)| (part, part))
        .collect()
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
                even: "si todos compraran igual",
                place: percent.clone(),
                share: percent.clone(),
                whole: percent,
            },
        );
        let ends: Vec<f64> = chart.bands.iter().map(|band| band.to).collect();
        assert_eq!(ends, [0.5, 1.0, 1.0]);
        assert_eq!(chart.lines[0].points[1], (0.25, 0.5));
        let svg = render(&chart, (900, 300), Mode::Dark)
            .expect("a drawing")
            .svg;
        for label in ["80 %", "95 %", ">\nA\n<", ">\nB\n<"] {
            assert!(svg.contains(label), "{label}: {svg}");
        }
        assert!(!svg.contains("style="));
    }
}
