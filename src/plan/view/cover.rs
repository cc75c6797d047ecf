//! The cover of the printed plan (GRC-2), and the protocols of tasks (VEC-T2).

use super::use_plan;
use crate::plan::{Discipline, Kind};
use crate::ui::*;
use leptos::prelude::*;

/// On paper only: firm, date, value discipline and why.
#[component]
pub fn PrintedCover() -> impl IntoView {
    let words = &use_text().plan;
    let format = use_format();
    let desk = use_plan();
    let firm = desk.firm();
    let name = move || {
        let firm = firm.get().trim().to_owned();
        if firm.is_empty() {
            words.cover.firm_missing.to_owned()
        } else {
            firm
        }
    };
    let discipline = move || {
        desk.plan.with(|plan| {
            let (name, means) = words.cover.disciplines[plan.discipline? as usize];
            Some(view! {
                <p class="plan-cover-label">{words.cover.discipline}</p>
                <p class="plan-cover-discipline">{name}</p>
                <p>{means}</p>
                <p class="plan-cover-why">{plan.discipline_why.clone()}</p>
            })
        })
    };
    view! {
        <section class="plan-cover" aria-hidden="true">
            <p class="plan-cover-firm">{name}</p>
            <p class="plan-cover-title">{words.title}</p>
            <p>{(words.cover.printed)(&format.day(today()))}</p>
            {discipline}
        </section>
    }
}

#[component]
pub fn CoverCard() -> impl IntoView {
    let words = &use_text().plan.cover;
    let desk = use_plan();
    let mut options = vec![Choice::new(None, "none", words.none)];
    let keys = ["cost", "product", "customer"];
    options.extend(Discipline::ALL.map(|one| {
        let (name, _) = words.disciplines[one as usize];
        Choice::new(Some(one), keys[one as usize], name)
    }));
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.discipline));
    let means = MaybeProp::derive(move || {
        let (_, means) = words.disciplines[value.get()? as usize];
        Some(means.to_owned())
    });
    view! {
        <div class="no-print">
            <Card title=words.title lead=words.lead testid="plan-cover">
                <div class="register-form">
                    <Select
                        label=words.discipline
                        options
                        value
                        on_change=move |one| desk.change(|plan| plan.discipline = one)
                        help=means
                        testid="discipline"
                    />
                    <TextArea
                        label=words.why
                        value=Signal::derive(move || desk.plan.with(|plan| plan.discipline_why.clone()))
                        on_change=move |why| desk.change(|plan| plan.discipline_why = why)
                        help=words.why_help
                        testid="discipline-why"
                    />
                </div>
            </Card>
        </div>
    }
}

#[component]
pub fn ProtocolsCard() -> impl IntoView {
    let text = use_text();
    let words = &text.plan.protocols;
    let desk = use_plan();
    let inputs = Kind::ALL.map(|kind| {
        let value = Signal::derive(move || {
            desk.plan
                .with(|plan| plan.protocols.get(&kind).cloned().unwrap_or_default())
        });
        let set = move |typed: String| {
            desk.change(|plan| match typed.is_empty() {
                true => drop(plan.protocols.remove(&kind)),
                false => drop(plan.protocols.insert(kind, typed)),
            });
        };
        view! {
            <TextArea
                label=text.plan.kinds[kind as usize]
                value
                on_change=set
                testid=format!("protocol-{}", kind.machine_name())
            />
        }
    });
    view! {
        <div class="no-print">
            <Card>
                <Disclosure summary=words.title testid="plan-protocols">
                    <p class="card-lead">{words.lead}</p>
                    <div class="register-form">{inputs.collect_view()}</div>
                </Disclosure>
            </Card>
        </div>
    }
}
