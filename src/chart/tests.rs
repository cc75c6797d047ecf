//! What all kinds of charts must keep, whatever the data.

use super::*;
use std::sync::Arc;

fn writer() -> Writer {
    Arc::new(|value: f64| {
        if value.is_finite() {
            format!("{value:.0}")
        } else {
            "–".into()
        }
    })
}

fn columns(values: &[f64]) -> Columns {
    let column = |(index, &value): (usize, &f64)| Column {
        label: format!("month {index}"),
        short: format!("m{index}"),
        value,
        previous: (index % 2 == 0).then_some(value / 2.0),
        partial: index == 0,
    };
    Columns {
        heads: ["Month", "Sales", "A year before"].map(String::from),
        columns: values.iter().enumerate().map(column).collect(),
        write: writer(),
        axis: writer(),
        hue: Hue::Accent,
    }
}

fn bars(values: &[f64]) -> Bars {
    let bar = |&value: &f64| Bar {
        label: "A name that is rather long for a phone".into(),
        value,
        text: "a figure".into(),
        more: vec!["7".into()],
        hue: Hue::Blue,
    };
    Bars {
        heads: ["Segment", "Sales", "Customers"].map(String::from).to_vec(),
        bars: values.iter().map(bar).collect(),
    }
}

fn points(values: &[f64]) -> Points {
    let point = |(x, &y): (usize, &f64)| Point {
        label: "A customer".into(),
        x: x as f64 * 1000.0,
        y,
        hue: Hue::Orange,
    };
    Points {
        heads: ["Customer", "Potential", "Cost"].map(String::from),
        points: values.iter().enumerate().map(point).collect(),
        even: Some((0.002, "in line".into())),
        write: writer(),
        axis: writer(),
    }
}

fn lines(values: &[f64]) -> Lines {
    let points: Vec<(f64, f64)> = values
        .iter()
        .enumerate()
        .map(|(x, &y)| (x as f64, y))
        .collect();
    let line = |name: &str, dashed| Line {
        name: name.into(),
        hue: Hue::Accent,
        points: points.clone(),
        area: true,
        dashed,
    };
    Lines {
        head: "Customers".into(),
        lines: vec![line("Sales", false), line("Before", true)],
        bands: vec![Band {
            to: 1.0,
            name: "A".into(),
            hue: Hue::Green,
        }],
        guides: vec![Guide {
            at: 0.8,
            name: "80 %".into(),
        }],
        x_range: None,
        y_range: None,
        x_write: writer(),
        write: writer(),
        axis: writer(),
    }
}

fn shares(values: &[f64]) -> Shares {
    let part = |name: &str| Part {
        name: name.into(),
        hue: Hue::Orange,
    };
    Shares {
        head: "Of".into(),
        parts: vec![part("A"), part("B"), part("C")],
        wholes: vec![Whole {
            label: "Customers".into(),
            values: values.to_vec(),
        }],
        write: writer(),
    }
}

fn check(plot: &impl Plot, name: &str) {
    for width in [1, 300, 1200] {
        let height = plot.height(width);
        let drawing = render(plot, (width, height), Mode::Dark).expect(name);
        let svg = &drawing.svg;
        assert!(
            svg.starts_with("<svg viewBox=") && svg.trim_end().ends_with("</svg>"),
            "{name}"
        );
        assert!(
            !svg.contains("style="),
            "{name}: the policy forbids style attributes"
        );
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{name}");
        for hit in drawing.hits {
            assert!(hit.x.is_finite() && hit.y.is_finite(), "{name} {hit:?}");
        }
    }
    let twin = plot.twin();
    assert!(
        twin.rows.iter().all(|row| row.len() == twin.head.len()),
        "{name} {twin:?}"
    );
}

#[test]
fn odd_data_neither_panic_nor_leave_the_rules() {
    let many: Vec<f64> = (0..2000).map(f64::from).collect();
    let all: [&[f64]; 8] = [
        &[],
        &[0.0],
        &[5.0],
        &[-3.0, 2.0],
        &[f64::NAN, 1.0, f64::INFINITY],
        &[1e-9, 1e12],
        &[0.0, 0.0, 0.0],
        &many,
    ];
    for values in all {
        check(&columns(values), "columns");
        check(&bars(values), "bars");
        check(&points(values), "points");
        check(&lines(values), "lines");
        check(&shares(values), "shares");
    }
}

#[test]
fn names_are_escaped() {
    let mut plot = bars(&[1.0]);
    plot.bars[0].label = "<b>&\"".into();
    let drawing = render(&plot, (400, 40), Mode::Light).expect("a drawing");
    assert!(
        drawing.svg.contains("&lt;b&gt;&amp;&quot;"),
        "{}",
        drawing.svg
    );
}

#[test]
fn hits_stand_where_the_marks_are() {
    let drawing = render(&columns(&[1.0, 2.0]), (400, 200), Mode::Light).expect("a drawing");
    let [low, high] = drawing.hits.as_slice() else {
        panic!("two columns")
    };
    assert!(low.x < high.x && low.y > high.y);
    assert_eq!(low.label, "month 0");
    assert_eq!(low.value, "1 · A year before: 0");
}
