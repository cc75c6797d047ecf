//! The figures beside an aspect, each leading to the page that tells more.

use super::Known;
use crate::course::{Evidence, Figure, Need, Value};
use crate::ui::*;
use leptos::prelude::*;

/// The period that the figures of the sales are of.
#[component]
pub fn Period(known: Memo<Known>) -> impl IntoView {
    let words = &use_text().course;
    let format = use_format();
    move || {
        known.with(|known| {
            let period =
                |it: &Evidence| (words.period)(&format.day(it.from), &format.day(it.window.until));
            match &known.sales {
                Some(sales) => Some(period(sales)),
                None => known.waiting.then(|| words.counting.to_owned()),
            }
            .map(|told| view! { <p class="muted" role="status">{told}</p> })
        })
    }
}

/// How many customers somebody looks after (REL-0b).
#[component]
pub fn Managed(known: Memo<Known>) -> impl IntoView {
    let words = &use_text().course;
    let format = use_format();
    let value = move || {
        known.with(|known| match &known.sales {
            Some(sales) if sales.customers > 0 => {
                let share = f64::from(sales.managed) / f64::from(sales.customers);
                format.percent(share, 1)
            }
            _ => NO_FIGURE.to_owned(),
        })
    };
    let formula = move || {
        known.with(|known| match &known.sales {
            Some(sales) => (words.managed_formula)(
                &format.integer(sales.managed),
                &format.integer(sales.customers),
            ),
            None if known.waiting => words.counting.to_owned(),
            None => words.managed_none.to_owned(),
        })
    };
    view! {
        <section class="card course-managed" data-testid="managed">
            <p class="kpi-label">{words.managed}</p>
            <p class="kpi-value">{value}</p>
            <p class="card-lead">{formula}</p>
        </section>
    }
}

#[component]
pub fn Figures(figures: &'static [Figure], known: Memo<Known>) -> impl IntoView {
    let words = &use_text().course;
    let lines = figures.iter().map(|&figure| {
        let (label, formula) = words.figures[figure as usize];
        let told = Memo::new(move |_| known.with(|known| known.value(figure)));
        let waiting = move || {
            let of_sales = figure.need() != Need::Register;
            of_sales && known.with(|known| known.waiting)
        };
        let value = move || match told.get() {
            Some(value) => written(value),
            None => NO_FIGURE.to_owned(),
        };
        let missing = move || match told.with(Option::is_some) || waiting() {
            true => formula,
            false if known.with(|known| known.sales.is_some()) => {
                words.needs[figure.need() as usize]
            }
            false if figure.need() == Need::Register => words.needs[Need::Register as usize],
            false => words.needs[Need::Sales as usize],
        };
        view! {
            <li class="course-figure" data-testid=format!("figure-{figure:?}")>
                <a href=route(figure).href()>{label}</a>
                <strong class="course-value">{value}</strong>
                <span class="cell-note">{missing}</span>
            </li>
        }
    });
    view! { <ul role="list" class="course-figures">{lines.collect_view()}</ul> }
}

fn written(value: Value) -> String {
    let (words, format) = (&use_text().course, use_format());
    match value {
        Value::Count(count) => format.integer(count),
        Value::Part(part, all) => {
            let share = f64::from(part) / f64::from(all.max(1));
            (words.part)(
                &format.integer(part),
                &format.integer(all),
                &format.percent(share, 0),
            )
        }
        Value::Money(amount) => format.money_whole_f64(amount),
        Value::Share(share) => format.percent(share, 1),
        Value::Number(number) => format.decimal(number, 1),
        Value::Named(name) => name,
        Value::Leading(name, share) => (words.named)(&format.percent(share, 0), &name),
    }
}

/// The page that holds the detail.
fn route(figure: Figure) -> Route {
    use Figure::*;
    let register = |name: &str| Route::Register(name.to_owned());
    match figure {
        Buyers | NewCustomers => Route::Board,
        ClassA | Fallen => Route::Abc,
        Champions => Route::Rfm,
        SimpleValue | PredictedValue => Route::Clv,
        FirstProduct | NextProduct | ProductsMean | ProductsMedian | Pairs => Route::CrossSell,
        Lost | ChurnRate | RetentionRate | ChurnCost | Late => Route::Churn,
        Repurchase | RetainedOne | RetainedMany => Route::Churn,
        MeanPurchase | Ticket | OneMore | MarginRate | HighMargin => Route::Profitability,
        Gap | CostToServe | Problems | BelowZero | Preferred => Route::ValueTiers,
        DormantMonths | DormantYears | DormantValue => Route::Dormant,
        Contacts | Overdue => register("contacts"),
        Benefits => register("benefits"),
        Path => register("path"),
        Channels | Unowned | Policies => register("policies"),
        Surveys | Recommend | Satisfaction | Word => register("surveys"),
        Complaints | TopReason | DaysToAnswer | GestureCost => register("complaints"),
        Prepared => register("problems"),
        Acquisition => Route::Registers,
        Testimonials => register("testimonials"),
        Referrals | Affiliates => register("referrals"),
    }
}
