//! The three lists, each entry with what can be decided about it.

use super::super::{Aliases, Group, Listed, Member, Nobody, Sign};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn Groups(groups: Listed<Group>) -> impl IntoView {
    let words = &use_text().twins;
    let items = groups.shown.into_iter().map(group).collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <Card title=words.groups testid="twins-groups">
                <ul class="twins" role="list">{items}</ul>
                {more(groups.more)}
            </Card>
        }
    })
}

fn group(group: Group) -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let reasons: Vec<&str> = group
        .reasons
        .iter()
        .map(|&reason| words.reasons[reason as usize])
        .collect();
    let codes: Vec<String> = group
        .members
        .iter()
        .map(|member| member.code.clone())
        .collect();
    let codes = StoredValue::new(codes);
    let keep = StoredValue::new(group.keep.clone());
    let join = move |()| {
        session.decide(|people| {
            codes.with_value(|codes| {
                keep.with_value(|keep| people.joins.join(&borrowed(codes), Some(keep)));
            });
        });
    };
    let apart = move |()| {
        session.decide(|people| codes.with_value(|codes| people.keep_apart(&borrowed(codes))));
    };
    view! {
        <li class="twin">
            <p>{reasons.join(" ")}</p>
            <Members members=group.members.clone()/>
            <p class="cell-note">{(words.keep)(&group.keep)}</p>
            <div class="row">
                <Button on_click=join icon=Icon::Check testid="twins-join">
                    {(words.join_into)(&group.keep)}
                </Button>
                <Button on_click=apart kind=ButtonKind::Quiet testid="twins-apart">
                    {words.apart}
                </Button>
            </div>
        </li>
    }
}

fn borrowed(codes: &[String]) -> Vec<&str> {
    codes.iter().map(String::as_str).collect()
}

#[component]
pub fn Names(names: Listed<Aliases>) -> impl IntoView {
    let words = &use_text().twins;
    let items = names.shown.into_iter().map(aliases).collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <Card title=words.names lead=words.names_lead testid="twins-names">
                <ul class="twins" role="list">{items}</ul>
                {more(names.more)}
            </Card>
        }
    })
}

fn aliases(aliases: Aliases) -> impl IntoView {
    let words = &use_text().twins;
    let names = aliases.names.shown.join(" · ");
    view! {
        <li class="twin">
            <p>{words.likenesses[aliases.likeness as usize]}</p>
            <p><strong>{aliases.member.code.clone()}</strong> ": " {names}</p>
            {more(aliases.names.more)}
            <div class="row"><Settle code=aliases.member.code/></div>
        </li>
    }
}

#[component]
pub fn Nobodies(nobodies: Listed<Nobody>) -> impl IntoView {
    let words = &use_text().twins;
    let items = nobodies.shown.into_iter().map(nobody).collect_view();
    (!items.is_empty()).then(|| {
        view! {
            <Card title=words.nobodies lead=words.nobodies_lead testid="twins-nobodies">
                <ul class="twins" role="list">{items}</ul>
                {more(nobodies.more)}
            </Card>
        }
    })
}

fn nobody(Nobody { member, sign }: Nobody) -> impl IntoView {
    let words = &use_text().twins;
    let fmt = use_format();
    let session = use_session();
    let why = match sign {
        Sign::Name => (words.sign_name)(&member.name),
        Sign::Code => (words.sign_code)(&member.code),
        Sign::ManyNames(names) => (words.sign_many)(&fmt.integer(names)),
    };
    let code = StoredValue::new(member.code.clone());
    let without = move |()| {
        session.decide(|people| code.with_value(|code| people.joins.join(&[code], None)));
    };
    view! {
        <li class="twin">
            <p>{why}</p>
            <Members members=vec![member.clone()]/>
            <div class="row">
                <Button on_click=without testid="twins-nobody">{words.without_customer}</Button>
                <Settle code=member.code/>
            </div>
        </li>
    }
}

/// "Está bien así".
#[component]
fn Settle(code: String) -> impl IntoView {
    let words = &use_text().twins;
    let session = use_session();
    let code = StoredValue::new(code);
    let settle = move |()| session.decide(|people| code.with_value(|code| people.settle(code)));
    view! {
        <Button on_click=settle kind=ButtonKind::Quiet testid="twins-fine">{words.fine}</Button>
    }
}

#[component]
fn Members(members: Vec<Member>) -> impl IntoView {
    let words = &use_text().twins;
    let fmt = use_format();
    let head = vec![
        Head::text(words.code),
        Head::text(words.name),
        Head::figure(words.lines),
        Head::figure(words.amount),
        Head::figure(words.last),
    ];
    let rows: Vec<Vec<Cell>> = members
        .into_iter()
        .map(|member| {
            let href = Route::Customer(member.code.clone()).href();
            vec![
                Cell::link(member.code, href),
                Cell::text(member.name),
                Cell::figure(fmt.integer(member.lines)),
                Cell::figure(fmt.money(member.amount)),
                Cell::figure(
                    member
                        .last
                        .map_or_else(String::new, |day| fmt.day_medium(day)),
                ),
            ]
        })
        .collect();
    view! { <Table caption=words.groups head rows/> }
}

fn more(more: u32) -> Option<impl IntoView> {
    let words = &use_text().twins;
    let said = (words.more)(&use_format().integer(more));
    (more > 0).then(|| view! { <p class="muted">{said}</p> })
}
