//! A first visit in which everything is said, and the visits after it.

use super::*;
use crate::import::{Preview, Sample, preview};
use Field::*;

fn look(text: &str, choices: &Choices) -> Preview {
    let sample = Sample {
        file: "ventas.csv".into(),
        size: text.len() as u64,
        head: text.as_bytes().to_vec(),
        further: Vec::new(),
    };
    preview(&sample, choices).unwrap_or_else(|e| panic!("{e}"))
}

fn heading(preview: &Preview, field: Field) -> Option<&str> {
    let column = preview.plan.mapping.column(field)?;
    preview.plan.dialect.header.get(column).map(String::as_str)
}

const JANUARY: &str = "Día;Quién;Zona;Cuánto;Notas\n\
    03/04/2024;Ana;Sur;1.500;x\n05/04/2024;Beto;Norte;2.500;y\n";

/// The choices of a first visit, in which everything had to be said.
fn said() -> Choices {
    let mut choices = Choices {
        date_order: Some(DateOrder::MonthFirst),
        decimal: Some(Decimal::Comma),
        ..Choices::default()
    };
    choices.map(Customer, Some(1));
    choices.map(Amount, Some(3));
    choices.map(Branch, Some(2));
    choices
}

fn next_visit(choices: &Choices) -> Choices {
    let before = look(JANUARY, choices);
    assert!(before.missing.is_empty() && before.questions.is_empty());
    assert!(!before.remembered);
    Choices {
        remembered: vec![Layout::of(&before.plan, choices)],
        ..Choices::default()
    }
}

#[test]
fn next_months_file_needs_no_question_even_with_its_columns_in_another_order() {
    let choices = next_visit(&said());
    let february = "Notas;CUÁNTO;Día;Zona;Quién\nx;1.700;02/05/2024;Sur;Ana\n\
        y;2.700;02/06/2024;Sur;Beto\n";
    let preview = look(february, &choices);
    assert!(preview.remembered && preview.sure);
    assert_eq!(heading(&preview, Customer), Some("Quién"));
    assert_eq!(heading(&preview, Amount), Some("CUÁNTO"));
    assert_eq!(heading(&preview, Branch), Some("Zona"));
    assert_eq!(preview.plan.date_order, DateOrder::MonthFirst);
    assert_eq!(preview.plan.decimals.get(1), Some(&Decimal::Comma));
    // Accepted again without a word, it is remembered the same.
    let again = Layout::of(&preview.plan, &choices);
    assert_eq!(again, choices.remembered[0]);
}

#[test]
fn the_cells_know_better_than_memory_and_the_user_better_than_both() {
    let mut choices = next_visit(&said());
    let proven = "Día;Quién;Zona;Cuánto;Notas\n23/04/2024;Ana;Sur;1.700;x\n\
        24/04/2024;Beto;Sur;1.5;y\n";
    let preview = look(proven, &choices);
    assert_eq!(preview.plan.date_order, DateOrder::DayFirst);
    assert_eq!(preview.plan.decimals.get(3), Some(&Decimal::Point));
    choices.date_order = Some(DateOrder::MonthFirst);
    choices.map(Customer, Some(2));
    let preview = look(JANUARY, &choices);
    assert_eq!(heading(&preview, Customer), Some("Zona"));
    assert_eq!(preview.plan.date_order, DateOrder::MonthFirst);
}

#[test]
fn what_was_not_used_stays_so() {
    let text = "Fecha;Cliente;Vendedor;Importe\n23/04/2024;Ana;Luz;1,50\n";
    let mut choices = Choices::default();
    choices.map(Salesperson, None);
    let before = look(text, &choices);
    let choices = Choices {
        remembered: vec![Layout::of(&before.plan, &choices)],
        ..Choices::default()
    };
    assert_eq!(
        heading(&look(text, &Choices::default()), Salesperson),
        Some("Vendedor")
    );
    assert_eq!(heading(&look(text, &choices), Salesperson), None);
}

#[test]
fn another_header_or_other_cells_are_not_recognised() {
    let choices = next_visit(&said());
    let gone = "Día;Quién;Zona;Notas\n23/04/2024;Ana;Sur;x\n";
    assert!(!look(gone, &choices).remembered);
    let moved = "Día;Quién;Zona;Cuánto;Notas\nAna;23/04/2024;Sur;x;12\n";
    assert!(!look(moved, &choices).remembered);
}

#[test]
fn rejected_rows_come_back_under_the_layout_of_their_file() {
    let choices = next_visit(&said());
    let rejected = "Día;Quién;Zona;Cuánto;Notas;Archivo de origen;Línea de origen;Motivo\n\
        02/05/2024;Ana;Sur;1.700;x;enero.csv;2;Fecha ilegible\n";
    let preview = look(rejected, &choices);
    assert!(preview.remembered && preview.sure);
}

#[test]
fn columns_without_names_are_remembered_but_shown() {
    let text = "23/04/2024;Ana;1,50\n24/04/2024;Beto;2,50\n25/04/2024;Ana;7,50\n";
    let before = look(text, &Choices::default());
    assert!(before.missing.is_empty());
    let choices = Choices {
        remembered: vec![Layout::of(&before.plan, &Choices::default())],
        ..Choices::default()
    };
    let preview = look(text, &choices);
    assert!(preview.remembered && !preview.sure);
}

#[test]
fn the_latest_fifty_are_kept_one_of_each_header() {
    let named = |name: String| Layout {
        headings: vec![name],
        ..Layout::default()
    };
    let mut layouts = Vec::new();
    for i in 0..60 {
        remember(&mut layouts, named(format!("columna {i}")));
    }
    let mut renewed = named("columna 40".into());
    renewed.answers.decimal = Some(Decimal::Comma);
    remember(&mut layouts, renewed.clone());
    assert_eq!((layouts.len(), &layouts[0]), (50, &renewed));
    assert_eq!(
        layouts
            .iter()
            .filter(|l| l.headings == renewed.headings)
            .count(),
        1
    );
}

#[test]
fn a_layout_of_an_older_version_still_loads() {
    let old: Layout = serde_json::from_str(r#"{"headings":["cliente","fecha"]}"#)
        .unwrap_or_else(|e| panic!("{e}"));
    assert!(old.matches(&["Fecha".into(), "CLIENTE".into()]));
    assert!(!Layout::default().matches(&[]));
}
