//! The plan on screen, and what other rooms use of it: the dialog of an action, lines of actions, a
//! button that hands over a list of customers.

mod all;
mod calendar;
mod capacity;
mod cover;
mod edit;
mod handing;
mod lines;
mod now;
mod sheet;
mod take_away;

pub use edit::ActionDialog;
pub use handing::FromList;
pub use lines::ActionLines;
pub use sheet::CallSheetPage;

use super::{Action, Plan, Speed, State, speed};
use crate::browser::{clock, page};
use crate::ledger::{Day, Money};
use crate::ui::*;
use crate::worker::{Session, use_session};
use leptos::prelude::*;

/// The plan in force, and the way to change it; copyable.
#[derive(Clone, Copy)]
pub struct Desk {
    session: Session,
    pub plan: Memo<Plan>,
}

pub fn use_plan() -> Desk {
    let session = use_session();
    let plan = session.part(|workbook| &workbook.plan);
    Desk { session, plan }
}

impl Desk {
    pub fn change(self, change: impl FnOnce(&mut Plan)) {
        self.session.write(|workbook| change(&mut workbook.plan));
    }

    pub fn firm(self) -> Memo<String> {
        self.session.part(|workbook| &workbook.firm)
    }
}

/// A new action, numbered after all others.
pub fn blank(desk: Desk) -> Action {
    let last = desk.plan.with_untracked(|plan| {
        let ids = plan.actions.iter().map(|action| action.id);
        ids.max().unwrap_or_default()
    });
    Action {
        id: clock::now().max(last + 1),
        created: today(),
        ..Action::default()
    }
}

/// What to do now, everything there is to do, who can do it.
#[component]
pub fn PlanPage() -> impl IntoView {
    let words = &use_text().plan;
    let format = use_format();
    let desk = use_plan();
    let draft = RwSignal::new(None::<Action>);
    let some = Memo::new(move |_| desk.plan.with(|plan| !plan.actions.is_empty()));
    let lead = Signal::derive(move || {
        desk.plan.with(|plan| {
            let open = plan.actions.iter().filter(|action| action.state.is_open());
            let overdue = open.clone().filter(|action| action.is_overdue(today()));
            match plan.actions.is_empty() {
                true => words.lead.to_owned(),
                false => {
                    (words.lead_some)(&format.count(open.count()), &format.count(overdue.count()))
                }
            }
        })
    });
    let begin = move || {
        view! {
            <Card testid="plan-empty">
                <EmptyState icon=Icon::Check title=words.empty lead=words.empty_lead>
                    <LinkButton href=Route::Pillars.href() kind=ButtonKind::Primary>
                        {words.to_pillars}
                    </LinkButton>
                    <LinkButton href=Route::Dormant.href()>{words.to_lists}</LinkButton>
                </EmptyState>
            </Card>
        }
    };
    view! {
        <cover::PrintedCover/>
        <div class="plan-head">
            <PageHead title=words.title lead>
                <Button icon=Icon::Plus on_click=move |()| draft.set(Some(blank(desk))) testid="action-new">
                    {words.new}
                </Button>
                <Show when=move || some.get()>
                    <LinkButton href=Route::Effect.href() icon=Icon::Chart>
                        {words.measure.to_effect}
                    </LinkButton>
                </Show>
                <Button icon=Icon::File disabled=Signal::derive(move || !some.get()) on_click=move |()| page::print() testid="plan-print">
                    {words.print}
                </Button>
            </PageHead>
        </div>
        <Show when=move || some.get() fallback=begin>
            <Figures/>
            <SpeedFigures/>
            <now::NowCard draft/>
            <all::AllCard draft/>
            <calendar::MonthCard draft/>
            <take_away::TakeAway/>
        </Show>
        <capacity::CapacityCard/>
        <cover::CoverCard/>
        <cover::ProtocolsCard/>
        <ActionDialog draft/>
    }
}

/// How far the plan is.
#[component]
fn Figures() -> impl IntoView {
    let words = &use_text().plan.figures;
    let format = use_format();
    let desk = use_plan();
    move || {
        desk.plan.with(|plan| {
            let alive = plan.actions.iter().filter(|one| one.state != State::Dropped);
            let open = alive.clone().filter(|one| one.state.is_open()).count();
            let late = alive.clone().filter(|one| one.is_overdue(today())).count();
            let done = alive.clone().filter(|one| one.state == State::Done).count();
            let all = alive.clone().count();
            let share = match all {
                0 => NO_FIGURE.to_owned(),
                _ => format.percent(done as f64 / all as f64, 0),
            };
            let told = alive.clone().any(|one| one.cost.is_some() || one.gain.is_some());
            let gain: Money = alive.clone().filter_map(|one| one.gain).sum();
            let cost: Money = alive.filter_map(|one| one.cost).sum();
            let money = match told {
                true => format.money_whole(gain - cost),
                false => NO_FIGURE.to_owned(),
            };
            view! {
                <div class="grid-4 plan-figures">
                    <Kpi label=words.open value=format.count(open) formula=words.open_formula.to_owned() testid="plan-open"/>
                    <Kpi label=words.overdue value=format.count(late) formula=words.overdue_formula.to_owned() testid="plan-overdue"/>
                    <Kpi label=words.done value=share formula=(words.done_formula)(&format.count(done), &format.count(all)) testid="plan-done"/>
                    <Kpi label=words.money value=money formula=words.money_formula.to_owned() testid="plan-money"/>
                </div>
            }
        })
    }
}

/// How fast sales become actions, and actions are done (GRC-4); nothing before the first of them.
#[component]
fn SpeedFigures() -> impl IntoView {
    let words = &use_text().plan.figures;
    let format = use_format();
    let (desk, loaded) = (use_plan(), use_session().loaded);
    let told = Memo::new(move |_| {
        let imported: Vec<Day> = loaded.with(|loaded| {
            let entries = loaded.iter().flat_map(|loaded| &loaded.entries);
            let days = entries.filter_map(|entry| {
                let (year, month, day) = clock::local_day(entry.id);
                Day::from_ymd(year, month, day)
            });
            days.collect()
        });
        desk.plan.with(|plan| speed(&plan.actions, &imported))
    });
    let days = move |of: fn(&Speed) -> Option<f64>| {
        let days = told
            .with(of)
            .map(|days| (words.days)(&format.decimal(days, 0)));
        days.unwrap_or_else(|| NO_FIGURE.to_owned())
    };
    let learning = move || days(|speed| speed.learning);
    let doing = move || days(|speed| speed.doing);
    view! {
        <Show when=move || told.get() != Speed::default()>
            <div class="grid-4 plan-figures">
                <Kpi label=words.learning value=Signal::derive(learning) formula=words.learning_formula.to_owned() testid="plan-learning"/>
                <Kpi label=words.doing value=Signal::derive(doing) formula=words.doing_formula.to_owned() testid="plan-doing"/>
            </div>
        </Show>
    }
}

/// When an action is due, in words: its next time, or when it was to be.
pub fn when(action: &Action) -> String {
    let (text, format) = (use_text(), use_format());
    let Some(day) = action.pending().or(action.day) else {
        return text.plan.all.no_day.to_owned();
    };
    let day = format.day(day);
    match action.repeat {
        super::Repeat::Once => day,
        repeat => format!("{day} · {}", text.names.repeats[repeat as usize]),
    }
}

/// The course's words for where an action belongs.
pub fn place_words(action: &Action) -> Option<String> {
    let place = action.place?;
    let pillar = &use_text().course.pillars[place.pillar as usize];
    let aspect = place.aspect.and_then(|aspect| pillar.aspect(aspect));
    Some(match aspect {
        Some(aspect) => format!("{} {} · {}", pillar.name, aspect.number, aspect.title),
        None => pillar.name.to_owned(),
    })
}
