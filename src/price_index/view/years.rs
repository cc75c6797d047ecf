//! The sales by year, and by month as a chart.

use super::month;
use crate::chart::{Hue, Line, Lines};
use crate::ledger::{Day, Money};
use crate::price_index::{Month, MonthRow, Origin, Report, Touched, Year, change};
use crate::ui::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Less than this share of the sales without a quantity is not worth a word.
const NEARLY_ALL: f64 = 0.995;

#[component]
pub fn YearsCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().price_index.years;
    let format = use_format();
    let title = Signal::derive(move || {
        let restated = report.with(|report| report.basis_origin.is_some());
        let title = if restated {
            words.chart
        } else {
            words.chart_alone
        };
        title.to_owned()
    });
    let answer = Signal::derive(move || {
        report.with(|report| {
            let restated = report.basis_origin.is_some();
            restated.then(|| (words.chart_lines)(&month(report.basis)))
        })
    });
    let plot = Signal::derive(move || report.with(lines));
    let lead = Signal::derive(move || {
        report.with(|report| {
            let until = report.years.last()?.window.until;
            Some((words.lead)(&format.day_medium(until)))
        })
    });
    let head = Signal::derive(move || {
        report.with(|report| {
            let mut head = vec![Head::text(words.year), Head::figure(words.invoiced)];
            if report.basis_origin.is_some() {
                head.push(Head::figure((words.restated)(&month(report.basis))));
            }
            if report.units_known.is_some() {
                head.push(Head::figure(words.units));
            }
            head.push(Head::figure(words.purchases));
            head
        })
    });
    let rows = Signal::derive(move || {
        report.with(|report| report.pairs().rev().map(row).collect::<Vec<_>>())
    });
    let notes = move || {
        let notes = report.with(notes).into_iter();
        notes
            .map(|note| view! { <p class="abc-note">{note}</p> })
            .collect_view()
    };
    view! {
        <Card flush=true title=words.title lead testid="inflation-years">
            <Table caption=words.title head rows testid="inflation-years-table"/>
            <div data-testid="inflation-notes">{notes}</div>
        </Card>
        <Card testid="inflation-chart">
            <Chart title answer plot/>
        </Card>
    }
}

/// A year's figures, each with its change.
fn row((year, before): (&Year, Option<&Year>)) -> Vec<Cell> {
    let (words, format) = (&use_text().price_index.years, use_format());
    let figure = |read: &dyn Fn(&Year) -> f64, written: String| {
        let moved = before.and_then(|before| change(read(year), read(before)));
        match moved {
            Some(moved) => Cell::figure(written).note(format.change(moved)),
            None => Cell::figure(written),
        }
    };
    let until = Cell::text(format.day_medium(year.window.until));
    let mut cells = vec![match year.partial {
        true => until.note(words.partial),
        false => until,
    }];
    cells.push(figure(
        &|year| year.nominal.to_f64(),
        format.money_whole(year.nominal),
    ));
    if let Some(restated) = year.restated {
        let read = |year: &Year| year.restated.unwrap_or_default().to_f64();
        cells.push(figure(&read, format.money_whole(restated)));
    }
    if let Some(units) = year.units {
        let whole = format.decimal(units as f64 / Money::SCALE as f64, 0);
        cells.push(figure(&|year| year.units.unwrap_or_default() as f64, whole));
    }
    cells.push(figure(
        &|year| f64::from(year.purchases),
        format.integer(year.purchases),
    ));
    cells
}

/// What the figures leave out, and where the index does not reach.
fn notes(report: &Report) -> Vec<String> {
    let (words, format) = (&use_text().price_index.years, use_format());
    let gap = |touched: Touched, say: fn(&str, &str) -> String| {
        let share = format.percent(touched.share, 1);
        (touched.months > 0).then(|| say(&format.integer(touched.months), &share))
    };
    let beyond = matches!(report.basis_origin, Some(Origin::Before | Origin::After));
    let units = match report.units_known {
        None => Some(words.no_units.to_owned()),
        Some(known) => {
            (known < NEARLY_ALL).then(|| (words.units_partly)(&format.percent(known, 1)))
        }
    };
    let notes = [
        beyond.then(|| (words.basis_beyond)(&month(report.basis))),
        gap(report.before, words.gap_before),
        gap(report.interpolated, words.gap_inside),
        gap(report.after, words.gap_after),
        units,
    ];
    notes.into_iter().flatten().collect()
}

/// Both measures in money by month; the axis counts years, so that its marks are round.
fn lines(report: &Report) -> Lines {
    let (words, format) = (&use_text().price_index.years, use_format());
    let at = |of: Month| f64::from(of) / 12.0;
    let line = |name: String, hue, dashed, read: &dyn Fn(&MonthRow) -> Option<Money>| {
        let rows = report.months.iter();
        let points: Vec<(f64, f64)> = rows
            .filter_map(|row| Some((at(row.month), read(row)?.to_f64())))
            .collect();
        (!points.is_empty()).then_some(Line {
            name,
            hue,
            points,
            area: false,
            dashed,
        })
    };
    let restated = |row: &MonthRow| row.restated.map(|restated| restated.sales);
    let lines = [
        line(
            (words.restated)(&month(report.basis)),
            Hue::Accent,
            false,
            &restated,
        ),
        line(
            words.invoiced.to_owned(),
            Hue::Amber,
            report.basis_origin.is_some(),
            &|row| Some(row.nominal),
        ),
    ];
    Lines {
        head: words.month.to_owned(),
        lines: lines.into_iter().flatten().collect(),
        bands: Vec::new(),
        guides: Vec::new(),
        x_range: None,
        y_range: None,
        x_write: Arc::new(move |x| format.month(Day::first_of_month((x * 12.0).round() as Month))),
        write: Arc::new(move |value| format.money_whole_f64(value)),
        axis: Arc::new(move |value| format.money_short(value)),
    }
}
