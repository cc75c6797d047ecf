//! What the book of complaints says, and the numbers that are the person's own.

use super::book::Book;
use super::contents::Acquisition;
use super::open_complaints::OpenComplaints;
use crate::chart::{Bar, Bars, Hue};
use crate::registers::{
    ComplaintFigures, Followed, Rate, Registers, Severity, complaint_figures, returned,
};
use crate::ui::*;
use leptos::prelude::*;

fn figures(registers: &Registers) -> ComplaintFigures {
    complaint_figures(&registers.complaints, &registers.complaint_rules, today())
}

#[component]
pub fn FiguresCard(book: Book) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let format = use_format();
    let told = book.signal(figures);
    let escalate = move || {
        let who = book.with(|registers| registers.complaint_rules.escalate_to.trim().to_owned());
        let overdue = told.with(|told| told.overdue);
        (overdue > 0 && !who.is_empty()).then(|| {
            let words = (words.escalate)(&format.integer(overdue), &who);
            view! { <Banner tone=Tone::Warning>{words}</Banner> }
        })
    };
    let days = move || told.with(|told| told.days_to_answer);
    let days = move || days().map_or(NO_FIGURE.to_owned(), |days| format.decimal(days, 1));
    let integer = move |of: fn(&ComplaintFigures) -> u32| {
        Signal::derive(move || format.integer(told.with(of)))
    };
    let days_formula = move || {
        told.with(|told| {
            Some((words.days_formula)(
                &format.integer(told.total - told.open),
            ))
        })
    };
    let gestures_formula = move || {
        Some((words.gestures_formula)(
            &format.integer(told.with(|told| told.gestures)),
        ))
    };
    let cost = move || format.money_whole(told.with(|told| told.gesture_cost));
    view! {
        {escalate}
        <div class="grid-4" data-testid="complaint-figures">
            <Kpi
                label=words.days_to_answer
                value=Signal::derive(days)
                formula=MaybeProp::derive(days_formula)
                testid="complaint-days"
            />
            <Kpi label=words.open value=integer(|told| told.open) testid="complaint-open-count"/>
            <Kpi
                label=words.overdue
                value=integer(|told| told.overdue)
                formula=(words.overdue_formula)(&format.day(today()))
                testid="complaint-overdue"
            />
            <Kpi
                label=words.gestures
                value=Signal::derive(cost)
                formula=MaybeProp::derive(gestures_formula)
                testid="complaint-gestures"
            />
        </div>
        <OpenComplaints book/>
    }
}

#[component]
pub fn SeverityCard(book: Book) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let format = use_format();
    let told = book.signal(figures);
    let rows = Severity::ALL.map(|severity| {
        let place = severity as usize;
        let row = move || told.with(|told| told.by_severity[place]);
        let allowed = move || book.with(|all| f64::from(all.complaint_rules.answer_within[place]));
        let set = move |days: f64| {
            book.change(|all| all.complaint_rules.answer_within[place] = days.round() as u32);
        };
        let days = move || {
            let days = row().days_to_answer;
            days.map_or(NO_FIGURE.to_owned(), |days| format.decimal(days, 1))
        };
        view! {
            <tr>
                <th scope="row">{words.severities[place]}</th>
                <td class="figure">
                    <NumberInput
                        label=words.allowed
                        hide_label=true
                        unit=words.days
                        value=Signal::derive(allowed)
                        on_change=set
                        min=0.0
                        max=365.0
                        testid=format!("sla-{}", place + 1)
                    />
                </td>
                <td class="figure">{move || format.integer(row().total)}</td>
                <td class="figure">{move || format.integer(row().in_time)}</td>
                <td class="figure">{move || format.integer(row().open)}</td>
                <td class="figure">{move || format.integer(row().overdue)}</td>
                <td class="figure">{days}</td>
            </tr>
        }
    });
    let heads = [
        words.allowed,
        words.total,
        words.in_time,
        words.open,
        words.overdue,
        words.days_to_answer,
    ];
    view! {
        <Card flush=true title=words.by_severity lead=words.by_severity_lead>
            <div class="table-box" tabindex="0" role="region" aria-label=words.by_severity>
                <table class="table" data-testid="complaint-severity">
                    <caption class="spoken">{words.by_severity}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.severity}</th>
                            {heads.map(|head| view! { <th scope="col" class="figure">{head}</th> })}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Card>
    }
}

/// Reasons shown; there are seldom more that matter.
const REASONS: usize = 12;

#[component]
pub fn ParetoCard(book: Book) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let format = use_format();
    let told = book.signal(figures);
    let all = move |told: &ComplaintFigures| told.reasons.iter().map(|one| one.count).sum::<u32>();
    let plot = Signal::derive(move || {
        told.with(|told| {
            let whole = f64::from(all(told).max(1));
            let mut before = 0.0;
            let bars = told.reasons.iter().take(REASONS).map(|reason| {
                let share = f64::from(reason.count) / whole;
                before += share;
                Bar {
                    label: reason.text.clone(),
                    value: f64::from(reason.count),
                    text: format!(
                        "{} · {}",
                        format.integer(reason.count),
                        format.percent(share, 0)
                    ),
                    more: vec![format.percent(before, 0)],
                    hue: Hue::Accent,
                }
            });
            Bars {
                heads: vec![
                    words.reason.into(),
                    words.complaints.into(),
                    words.cumulative.into(),
                ],
                bars: bars.collect(),
            }
        })
    });
    let answer = MaybeProp::derive(move || {
        told.with(|told| {
            let (first, whole) = (told.reasons.first()?, all(told));
            let share = f64::from(first.count) / f64::from(whole.max(1));
            Some((words.pareto_answer)(
                &first.text,
                &format.percent(share, 0),
                &format.integer(whole),
            ))
        })
    });
    let some = move || told.with(|told| !told.reasons.is_empty());
    view! {
        <Card testid="complaint-pareto">
            <Show
                when=some
                fallback=move || view! { <p class="muted">{words.pareto_none}</p> }
            >
                <Chart title=words.pareto answer plot testid="complaint-pareto-chart"/>
            </Show>
        </Card>
    }
}

/// With fewer customers on either side a difference says little.
const FEW: u32 = 10;

#[component]
pub fn AgainCard(book: Book, followed: Signal<Option<Followed>>) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let format = use_format();
    let within = move || book.with(|all| f64::from(all.complaint_rules.again_within));
    let set = move |days: f64| {
        book.change(|all| all.complaint_rules.again_within = days.round() as u32);
    };
    let lead = MaybeProp::derive(move || {
        followed.with(|followed| {
            let until = format.day(followed.as_ref()?.until);
            Some((words.again_lead)(&format.integer(within() as u32), &until))
        })
    });
    let table = move || {
        let Some(followed) = followed.get() else {
            return view! {
                <p class="muted">{words.again_no_sales}</p>
                <LinkButton href=Route::Import.href() icon=Icon::Import>{use_text().app.import}</LinkButton>
            }
            .into_any();
        };
        let told = book.with(|all| returned(&all.complaints, &followed.complaints));
        let row = |name: &'static str, rate: Rate| {
            let share = rate.share();
            vec![
                Cell::text(name),
                Cell::figure(format.integer(rate.customers)),
                Cell::figure(format.integer(rate.again)),
                Cell::figure(share.map_or(NO_FIGURE.into(), |share| format.percent(share, 0))),
            ]
        };
        let rows = vec![
            row(words.was_answered, told.answered),
            row(words.was_not, told.unanswered),
        ];
        let head = vec![
            Head::text(words.complaints),
            Head::figure(words.customers),
            Head::figure(words.bought_again),
            Head::figure(words.share),
        ];
        let few = told.answered.customers.min(told.unanswered.customers) < FEW;
        let note = (words.again_note)(&format.integer(told.waiting), &format.integer(told.unknown));
        view! {
            <Table caption=words.again head rows testid="complaint-again"/>
            <p class="muted">{note} " " {few.then_some(words.few)}</p>
        }
        .into_any()
    };
    view! {
        <Card title=words.again lead testid="complaint-again-card">
            <NumberInput
                label=words.again_within
                unit=words.days
                value=Signal::derive(within)
                on_change=set
                min=1.0
                max=730.0
                testid="again-within"
            />
            {table}
        </Card>
    }
}

#[component]
pub fn RulesCard(book: Book) -> impl IntoView {
    let words = &use_text().registers.complaints;
    let reasons = book.signal(|all| all.complaint_rules.reasons.join("\n"));
    let set_reasons = move |typed: String| {
        book.change(|all| {
            all.complaint_rules.reasons = typed.split('\n').map(str::to_owned).collect()
        });
    };
    let address = book.signal(|all| all.complaint_rules.address.clone());
    let set_address = move |typed| book.change(|all| all.complaint_rules.address = typed);
    let escalate = book.signal(|all| all.complaint_rules.escalate_to.clone());
    let set_escalate = move |typed| book.change(|all| all.complaint_rules.escalate_to = typed);
    view! {
        <Card title=words.rules lead=words.rules_lead testid="complaint-rules">
            <div class="register-form">
                <TextArea
                    label=words.reasons
                    value=reasons
                    on_change=set_reasons
                    help=words.reasons_help
                    testid="complaint-reasons"
                />
                <TextInput
                    label=words.address
                    value=address
                    on_change=set_address
                    testid="complaint-address"
                />
                <TextInput
                    label=words.escalate_to
                    value=escalate
                    on_change=set_escalate
                    testid="complaint-escalate"
                />
                <Acquisition/>
            </div>
        </Card>
    }
}
