//! Every kind of chart.

use crate::chart::{
    self, Band, Bar, Bars, Columns, Guide, Hue, Line, Lines, Part, Shares, Whole, Writer,
};
use crate::ledger::Day;
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

pub fn charts() -> impl IntoView {
    let format = use_format();
    let money: Writer = Arc::new(move |value| format.money_whole_f64(value));
    let short: Writer = Arc::new(move |value| format.money_short(value));
    let share: Writer = Arc::new(move |value| format.percent(value, 0));
    let months = (0..24).map(|index| {
        let day = Day::first_of_month(2022 * 12 + 6 + index);
        let value = 1e6 * (3.0 + f64::from(index * 7 % 11) * 0.4 + f64::from(index) * 0.08);
        chart::Column {
            label: format.month(day),
            short: format.month(day),
            value,
            previous: Some(value * 0.82),
            partial: index == 23,
        }
    });
    let columns = Columns {
        heads: ["Mes".into(), "Ventas".into(), "un año antes".into()],
        columns: months.collect(),
        write: money.clone(),
        axis: short.clone(),
        hue: Hue::Accent,
    };
    let names = [
        ("Campeones", Hue::Green),
        ("Leales", Hue::Green),
        ("Potenciales leales", Hue::Blue),
        ("Nuevos", Hue::Blue),
        ("Prometedores", Hue::Blue),
        ("Necesitan atención", Hue::Amber),
        ("A punto de dormirse", Hue::Amber),
        ("En riesgo", Hue::Orange),
        ("No se pueden perder", Hue::Orange),
        ("Hibernando", Hue::Purple),
        ("Perdidos", Hue::Grey),
    ];
    let bars = Bars {
        heads: vec!["Segmento".into(), "Ventas".into(), "Clientes".into()],
        bars: names
            .into_iter()
            .enumerate()
            .map(|(index, (name, hue))| {
                let value = 9.8e6 / (1.0 + index as f64 * 0.7);
                Bar {
                    label: name.into(),
                    value,
                    text: format.money_short(value),
                    more: vec![format.count(12 + index * 9)],
                    hue,
                }
            })
            .collect(),
    };
    let curve: Vec<(f64, f64)> = (0..=412)
        .map(|n| f64::from(n) / 412.0)
        .map(|x| (x, 1.0 - (1.0 - x).powi(5)))
        .collect();
    let before: Vec<(f64, f64)> = curve.iter().map(|&(x, y)| (x, y * 0.4 + x * 0.6)).collect();
    let band = |to, name: &str, hue| Band {
        to,
        name: name.into(),
        hue,
    };
    let lines = Lines {
        head: "Clientes".into(),
        lines: vec![
            Line {
                name: "Ventas".into(),
                hue: Hue::Accent,
                points: curve,
                area: true,
                dashed: false,
            },
            Line {
                name: "Antes".into(),
                hue: Hue::Grey,
                points: before,
                area: false,
                dashed: true,
            },
        ],
        bands: vec![
            band(0.27, "A", Hue::Accent),
            band(0.55, "B", Hue::Blue),
            band(1.0, "C", Hue::Grey),
        ],
        guides: vec![Guide {
            at: 0.8,
            name: "80 % de las ventas".into(),
        }],
        x_range: Some((0.0, 1.0)),
        y_range: Some((0.0, 1.0)),
        x_write: share.clone(),
        write: share.clone(),
        axis: share.clone(),
    };
    let part = |name: &str, hue| Part {
        name: name.into(),
        hue,
    };
    let shares = Shares {
        head: "De".into(),
        parts: vec![
            part("A", Hue::Accent),
            part("B", Hue::Blue),
            part("C", Hue::Grey),
        ],
        wholes: vec![
            Whole {
                label: "Clientes".into(),
                values: vec![111.0, 115.0, 186.0],
            },
            Whole {
                label: "Ventas".into(),
                values: vec![80.0, 15.0, 5.0],
            },
        ],
        write: share,
    };
    view! {
        <Card><Chart title="¿Cómo vienen las ventas?" answer="Subieron 15 % contra el año anterior." plot=Signal::stored(columns)/></Card>
        <div class="grid-2">
            <Card><Chart title="¿Quién hace el 80 % de las ventas?" answer="111 clientes, el 27 %." plot=Signal::stored(lines)/></Card>
            <Card><Chart title="¿Qué segmentos pesan más?" plot=Signal::stored(bars)/></Card>
        </div>
        <Card><Chart title="¿Cuánto hace cada clase?" plot=Signal::stored(shares)/></Card>
    }
}
