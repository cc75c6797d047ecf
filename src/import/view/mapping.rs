//! Which column is which field.

use super::use_desk;
use crate::import::{Field, Preview};
use crate::ui::*;
use leptos::prelude::*;

/// Fields that most files have; the others are behind a click.
const USUAL: [Field; 10] = [
    Field::Date,
    Field::Customer,
    Field::Amount,
    Field::CustomerName,
    Field::Invoice,
    Field::Product,
    Field::Category,
    Field::Quantity,
    Field::UnitPrice,
    Field::Cost,
];

#[component]
pub fn MappingPanel(preview: Preview) -> impl IntoView {
    let words = &use_text().import;
    let preview = StoredValue::new(preview);
    let select = move |field: Field| view! { <FieldSelect field preview/> };
    let others: Vec<Field> = Field::ALL
        .into_iter()
        .filter(|field| !USUAL.contains(field))
        .collect();
    let used = others
        .iter()
        .filter(|&&field| column(preview, field).is_some())
        .count();
    let summary = (words.other_fields)(&used.to_string(), &others.len().to_string());
    view! {
        <div class="field-grid mapping">{USUAL.map(select).into_iter().collect_view()}</div>
        <CostPerUnit preview/>
        <Disclosure summary=summary>
            <div class="field-grid mapping">{others.into_iter().map(select).collect_view()}</div>
        </Disclosure>
    }
}

fn column(preview: StoredValue<Preview>, field: Field) -> Option<usize> {
    preview.with_value(|preview| preview.plan.mapping.column(field))
}

#[component]
fn FieldSelect(field: Field, preview: StoredValue<Preview>) -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let fmt = use_format();
    let desk = use_desk();
    let chosen = column(preview, field);
    let (options, help, missing) = preview.with_value(|preview| {
        let columns = preview
            .plan
            .dialect
            .header
            .iter()
            .enumerate()
            .map(|(i, name)| Choice::new(Some(i as u16), name.clone(), name.clone()));
        let none = Choice::new(None, "", words.not_used);
        let options: Vec<Choice<Option<u16>>> = std::iter::once(none).chain(columns).collect();
        let help = chosen
            .and_then(|column| preview.evidence.get(column))
            .map(|evidence| {
                let fill = fmt.percent(evidence.fill, 0);
                (words.samples)(&evidence.samples.join(" · "), &fill)
            });
        (options, help, preview.missing.contains(&field))
    });
    let name = text.names.fields[field as usize];
    let label = if field.is_required() {
        (words.required)(name)
    } else {
        name.to_owned()
    };
    let choose = move |column: Option<u16>| desk.choose(|choices| choices.map(field, column));
    let error = missing.then(|| words.choose_column.to_owned());
    view! {
        <Select
            label=label
            options=options
            value=Signal::stored(chosen.map(|column| column as u16))
            on_change=choose
            help=help
            error=error
            testid=format!("map-{}", field.machine_name())
        />
    }
}

#[component]
fn CostPerUnit(preview: StoredValue<Preview>) -> impl IntoView {
    let words = &use_text().import;
    let desk = use_desk();
    let per_unit = preview.with_value(|preview| preview.plan.cost_per_unit);
    let has = |field| column(preview, field).is_some();
    (has(Field::Cost) && has(Field::Quantity) && !has(Field::Margin)).then(|| {
        view! {
            <Checkbox
                label=words.cost_per_unit
                checked=Signal::stored(per_unit)
                on_change=move |on: bool| desk.choose(|c| c.cost_per_unit = Some(on))
            />
        }
    })
}
