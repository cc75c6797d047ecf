//! What was understood of a file, to be confirmed.

use super::decisions;
use super::desk::Desk;
use super::fixes::{self, Fixes};
use super::mapping::MappingPanel;
use super::question::{ChangeAnswers, QuestionPanel};
use super::rejects::RejectTable;
use super::use_desk;
use crate::import::{DELIMITERS, Field, Preview};
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub fn PreviewPanel(preview: Preview) -> impl IntoView {
    let words = &use_text().import;
    let desk = use_desk();
    let title = (words.check_title)(&preview.file);
    let questions = preview.questions.clone().into_iter();
    let questions = questions
        .map(|question| view! { <QuestionPanel question/> })
        .collect_view();
    let why_not = match (preview.missing.is_empty(), preview.questions.is_empty()) {
        (false, _) => Some(words.missing),
        (true, false) => Some(words.answer_first),
        (true, true) => None,
    };
    let actions = move || {
        view! {
            <div class="import-confirm">
                <p class="import-why-not" role="status">{why_not}</p>
                <Button on_click=move |()| desk.discard() kind=ButtonKind::Quiet>
                    {words.discard}
                </Button>
                <Button
                    on_click=move |()| desk.confirm()
                    kind=ButtonKind::Primary
                    icon=Icon::Check
                    disabled=Signal::derive(move || !desk.can_confirm())
                    testid="import-confirm"
                >
                    {move || confirm_word(desk)}
                </Button>
            </div>
        }
    };
    let (lead, delimiter) = (dialect_sentence(&preview), preview.plan.dialect.delimiter);
    let quoting = preview.plan.dialect.quoting;
    let understood = preview.clone();
    let remembered = preview
        .remembered
        .then(|| use_text().holdings.hand.remembered);
    view! {
        {remembered.map(|known| view! { <p class="muted" data-testid="import-remembered">{known}</p> })}
        {questions}
        <ChangeAnswers/>
        <Card title=title lead=lead actions=actions>
            <Understood preview=understood/>
        </Card>
        <Card title=words.mapping_title lead=words.mapping_lead>
            <div class="stack">
                <MappingPanel preview=preview/>
                <DelimiterSelect delimiter/>
                <Quoting on=quoting/>
            </div>
        </Card>
    }
}

/// How many files go in.
fn confirm_word(desk: Desk) -> String {
    let text = use_text();
    match desk.hand.with(Vec::len) {
        0 | 1 => text.import.confirm.to_owned(),
        files => (text.holdings.hand.confirm)(&use_format().count(files)),
    }
}

/// "Separado por ;, UTF-8, fechas día/mes/año…": the decisions in one line.
fn dialect_sentence(preview: &Preview) -> String {
    let words = &use_text().import;
    let fmt = use_format();
    let plan = &preview.plan;
    let separated = decisions::separated(words, plan.dialect.delimiter, plan.dialect.encoding);
    let amount = [Field::Amount, Field::UnitPrice]
        .into_iter()
        .find_map(|f| plan.mapping.column(f));
    let decimal = amount.and_then(|column| plan.decimals.get(column)).copied();
    let undecided = !preview.questions.is_empty();
    let decimal = decimal.filter(|_| !undecided);
    let dated = plan.mapping.column(Field::Date).filter(|_| !undecided);
    let decided = [
        Some(separated),
        dated.map(|_| decisions::date_order(words, plan.date_order).to_owned()),
        decimal.map(|decimal| decisions::decimal(words, decimal).to_owned()),
        Some((words.seen_rows)(
            &fmt.count(preview.rows_seen as usize),
            preview.seen_whole,
        )),
    ];
    decided
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

#[component]
fn Understood(preview: Preview) -> impl IntoView {
    let text = use_text();
    let words = &text.import;
    let fmt = use_format();
    let name = |field: Field| text.names.fields[field as usize];
    let has = |field: Field| preview.plan.mapping.column(field).is_some();
    let shown: Vec<Field> = [
        Field::Date,
        Field::Customer,
        Field::CustomerName,
        Field::Invoice,
        Field::Product,
        Field::Amount,
    ]
    .into_iter()
    .filter(|&field| field == Field::Amount || has(field))
    .collect();
    // What nobody has decided is not shown as if it were.
    if !preview.questions.is_empty() {
        return view! { <p class="muted">{words.after_answer}</p> }.into_any();
    }
    if preview.rows.is_empty() && preview.rejects.is_empty() {
        return view! { <p class="muted">{words.nothing_understood}</p> }.into_any();
    }
    let head: Vec<Head> = shown
        .iter()
        .map(|&field| match field {
            Field::Amount => Head::figure(name(field)),
            _ => Head::text(name(field)),
        })
        .collect();
    let rows: Vec<Vec<Cell>> = preview
        .rows
        .iter()
        .map(|row| {
            let cell = |field: &Field| match field {
                Field::Date => Cell::text(fmt.day_medium(row.day)),
                Field::Customer if row.customer.is_empty() => Cell::text(words.no_customer),
                Field::Customer => Cell::text(&row.customer),
                Field::CustomerName => Cell::text(&row.name),
                Field::Invoice => Cell::text(&row.invoice),
                Field::Product => Cell::text(&row.product),
                _ => Cell::figure(fmt.money(row.amount)),
            };
            shown.iter().map(cell).collect()
        })
        .collect();
    let rejects = preview.rejects.clone();
    let header = preview.plan.dialect.header.clone();
    let mapping = preview.plan.mapping.clone();
    let some_rejected = !rejects.is_empty();
    let fixes = preview.fixes.clone();
    let desk = use_desk();
    view! {
        <div class="stack">
            <div class="import-preview">
                <Table caption=words.understood head=head rows=rows testid="import-preview"/>
            </div>
            {some_rejected.then(|| view! {
                <Fixes
                    fixes
                    on_fix=move |kind| desk.choose(move |choices| fixes::apply(kind, choices))
                />
                <Disclosure summary=words.would_be_rejected>
                    <RejectTable rejects=rejects header=header mapping=Some(mapping)/>
                </Disclosure>
            })}
        </div>
    }
    .into_any()
}

#[component]
fn DelimiterSelect(delimiter: u8) -> impl IntoView {
    let words = &use_text().import;
    let desk = use_desk();
    let options: Vec<Choice<u8>> = DELIMITERS
        .into_iter()
        .map(|delimiter| {
            let name = decisions::delimiter(words, delimiter);
            Choice::new(delimiter, char::from(delimiter).to_string(), name)
        })
        .collect();
    let choose = move |delimiter: u8| {
        desk.choose(|choices| {
            // Other columns need another mapping.
            choices.mapping.clear();
            choices.delimiter = Some(delimiter);
        });
    };
    view! {
        <div class="field-grid">
            <Select
                label=words.delimiter
                options=options
                value=Signal::stored(delimiter)
                on_change=choose
                testid="import-delimiter"
            />
        </div>
    }
}

#[component]
fn Quoting(on: bool) -> impl IntoView {
    let words = &use_text().questions;
    let desk = use_desk();
    view! {
        <Checkbox
            label=words.quoting
            checked=Signal::stored(on)
            on_change=move |on: bool| desk.choose(move |choices| choices.quoting = Some(on))
            testid="import-quoting"
        />
    }
}
