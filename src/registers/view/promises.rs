//! Benefits by category, the path of products, policies and channels.

use super::Page;
use super::book::{RegisterHead, use_book};
use crate::chart::Hue;
use crate::ledger::Money;
use crate::registers::{
    Asked, Benefit, Channel, Group, Members, PathProduct, Planned, Policy, Rung, yearly_cost,
};
use crate::rfm::Segment;
use crate::ui::*;
use leptos::prelude::*;

fn group_name(group: Group) -> String {
    let text = use_text();
    match group {
        Group::Class(class) => (text.registers.promises.class)(class.name()),
        Group::Segment(segment) => text.names.segments[segment as usize].to_owned(),
    }
}

#[component]
pub fn BenefitsPage() -> impl IntoView {
    let words = &use_text().registers.promises;
    let format = use_format();
    let book = use_book();
    let followed = book.followed(|_| Asked::default());
    let members = Signal::derive(move || followed.with(|all| all.as_ref().map(|all| all.members)));
    let heads = vec![
        Head::text(words.category),
        Head::text(words.group),
        Head::text(words.benefit),
        Head::figure(words.yearly_cost),
        Head::figure(words.members),
        Head::figure(words.in_all),
    ];
    let cells = move |benefit: Benefit| {
        let members = members.get();
        let money = |amount: Option<Money>| {
            Cell::figure(amount.map_or(NO_FIGURE.into(), |amount| format.money_whole(amount)))
        };
        let count = members.map(|all| format.integer(benefit.group.members(&all)));
        let all = members.and_then(|members| yearly_cost(&benefit, &members));
        let order = benefit.order.map(|order| format.integer(order));
        let name = Cell::text(benefit.category);
        vec![
            match order {
                Some(order) => name.note(order),
                None => name,
            },
            Cell::text(group_name(benefit.group)),
            Cell::text(benefit.benefit),
            money(benefit.yearly_cost),
            Cell::figure(count.unwrap_or(NO_FIGURE.into())),
            money(all),
        ]
    };
    let entries = vec![
        Entry::new(
            "category",
            words.category,
            Input::Line(|row: &mut Benefit| &mut row.category),
        )
        .needed(),
        Entry::new("order", words.order, Input::Count(|row| &mut row.order, 99)),
        Entry::one_of(
            "group",
            words.group,
            Group::all().map(group_name),
            |row| {
                Group::all()
                    .position(|group| group == row.group)
                    .unwrap_or_default()
            },
            |row, at| row.group = Group::all().nth(at).unwrap_or_default(),
        ),
        Entry::new(
            "benefit",
            words.benefit,
            Input::Prose(|row| &mut row.benefit),
        ),
        Entry::new(
            "cost",
            words.yearly_cost,
            Input::Money(|row| &mut row.yearly_cost),
        ),
    ];
    let rows = book.signal(|all| {
        let mut rows = all.benefits.clone();
        rows.sort_by_key(|row| row.order.unwrap_or(u32::MAX));
        rows
    });
    let total = move || {
        let members: Members = members.get()?;
        rows.with(|rows| {
            let costs: Vec<Option<Money>> =
                rows.iter().map(|row| yearly_cost(row, &members)).collect();
            let unpriced = costs.iter().filter(|cost| cost.is_none()).count();
            let total: Money = costs.into_iter().flatten().sum();
            let told = (words.total)(&format.money_whole(total), &format.count(unpriced));
            (!rows.is_empty()).then_some(told)
        })
    };
    view! {
        <RegisterHead page=Page::Benefits/>
        <RegisterTable
            title=words.benefits
            empty=words.benefits_empty
            add=words.add_benefit
            entries
            rows
            heads
            cells
            fresh=move |()| Benefit::default()
            on_edit=book.edit(|registers| &mut registers.benefits)
            testid="benefit"
        />
        <p class="quiet" data-testid="benefit-total">{total}</p>
    }
}

/// All segments, then each: the names of an entry that may be for everybody.
fn segment_names() -> Vec<String> {
    let text = use_text();
    let all = std::iter::once(text.registers.fields.all_segments.to_owned());
    let each = text.names.segments.iter().map(|&name| name.to_owned());
    all.chain(each).collect()
}

fn segment_name(segment: Option<Segment>) -> &'static str {
    let text = use_text();
    segment.map_or(text.registers.fields.all_segments, |one| {
        text.names.segments[one as usize]
    })
}

/// The place of a segment among [`segment_names`], and back.
fn segment_place(segment: Option<Segment>) -> usize {
    segment.map_or(0, |segment| segment as usize + 1)
}

fn segment_at(place: usize) -> Option<Segment> {
    Segment::ALL.get(place.checked_sub(1)?).copied()
}

#[component]
pub fn PathPage() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let book = use_book();
    let heads = vec![
        Head::text(fields.product),
        Head::text(words.rung),
        Head::text(fields.segment),
        Head::text(fields.note),
    ];
    let cells = move |product: PathProduct| {
        vec![
            Cell::text(product.product),
            Cell::text(words.rungs[product.rung as usize]),
            Cell::text(segment_name(product.segment)),
            Cell::text(product.note),
        ]
    };
    let entries = vec![
        Entry::new(
            "product",
            fields.product,
            Input::Line(|row: &mut PathProduct| &mut row.product),
        )
        .needed(),
        Entry::one_of(
            "rung",
            words.rung,
            words.rungs,
            |row| row.rung as usize,
            |row, at| {
                row.rung = Rung::ALL.get(at).copied().unwrap_or_default();
            },
        ),
        Entry::one_of(
            "segment",
            fields.segment,
            segment_names(),
            |row| segment_place(row.segment),
            |row, at| row.segment = segment_at(at),
        ),
        Entry::new("note", fields.note, Input::Prose(|row| &mut row.note)),
    ];
    let rows = book.signal(|all| {
        let mut rows = all.path.clone();
        rows.sort_by_key(|row| (segment_place(row.segment), row.rung));
        rows
    });
    view! {
        <RegisterHead page=Page::Path/>
        <RegisterTable
            title=words.path
            lead=words.path_lead
            empty=words.path_empty
            add=words.add_path
            entries
            rows
            heads
            cells
            fresh=move |()| PathProduct::default()
            on_edit=book.edit(|registers| &mut registers.path)
            testid="path"
        />
        <p class="no-print"><a href=Route::CrossSell.href()>{words.observed}</a></p>
        <PlannedProducts/>
    }
}

#[component]
fn PlannedProducts() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(fields.product),
        Head::text(words.beside),
        Head::text(words.pitch),
        Head::text(fields.owner),
        Head::text(fields.date),
    ];
    let cells = move |planned: Planned| {
        vec![
            Cell::text(planned.product),
            Cell::text(planned.beside),
            Cell::text(planned.pitch),
            Cell::text(planned.owner),
            Cell::text(planned.date.map_or(NO_FIGURE.into(), |day| format.day(day))),
        ]
    };
    let entries = vec![
        Entry::new(
            "product",
            fields.product,
            Input::Line(|row: &mut Planned| &mut row.product),
        )
        .needed(),
        Entry::new("beside", words.beside, Input::Line(|row| &mut row.beside)),
        Entry::new("pitch", words.pitch, Input::Prose(|row| &mut row.pitch)),
        Entry::new(
            "channel",
            fields.channel,
            Input::Line(|row| &mut row.channel),
        ),
        Entry::new("owner", fields.owner, Input::Line(|row| &mut row.owner)),
        Entry::new("date", fields.date, Input::MaybeDate(|row| &mut row.date)),
    ];
    view! {
        <RegisterTable
            title=words.planned
            lead=words.planned_lead
            empty=words.planned_empty
            add=words.add_planned
            entries
            rows=book.signal(|registers| registers.planned.clone())
            heads
            cells
            fresh=move |()| Planned::default()
            on_edit=book.edit(|registers| &mut registers.planned)
            testid="planned"
        />
    }
}

#[component]
pub fn PoliciesPage() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let book = use_book();
    let heads = vec![
        Head::text(fields.segment),
        Head::text(words.response_time),
        Head::text(words.discounts),
        Head::text(words.credit),
        Head::text(fields.channel),
        Head::text(words.executive),
        Head::text(words.value_proposition),
    ];
    let cells = move |policy: Policy| {
        vec![
            Cell::text(segment_name(Some(policy.segment))),
            Cell::text(policy.response_time),
            Cell::text(policy.discounts),
            Cell::text(policy.credit),
            Cell::text(policy.channel),
            Cell::text(policy.executive),
            Cell::text(policy.value_proposition),
        ]
    };
    let prose = |key, label: &str, at: fn(&mut Policy) -> &mut String| {
        Entry::new(key, label, Input::Prose(at))
    };
    let line = |key, label: &str, at: fn(&mut Policy) -> &mut String| {
        Entry::new(key, label, Input::Line(at))
    };
    let entries = vec![
        Entry::one_of(
            "segment",
            fields.segment,
            text.names.segments,
            |row: &Policy| row.segment as usize,
            |row, at| row.segment = Segment::ALL.get(at).copied().unwrap_or(Segment::Champions),
        ),
        line("response", words.response_time, |row| {
            &mut row.response_time
        }),
        line("discounts", words.discounts, |row| &mut row.discounts),
        line("credit", words.credit, |row| &mut row.credit),
        line("channel", fields.channel, |row| &mut row.channel),
        line("executive", words.executive, |row| &mut row.executive),
        prose("value", words.value_proposition, |row| {
            &mut row.value_proposition
        }),
        prose("marketing", words.marketing, |row| &mut row.marketing),
        prose("sales", words.sales, |row| &mut row.sales),
        prose("service", words.service, |row| &mut row.service),
        prose("comfort", words.comfort, |row| &mut row.comfort),
    ];
    let rows = book.signal(|all| {
        let mut rows = all.policies.clone();
        rows.sort_by_key(|row| row.segment as usize);
        rows
    });
    view! {
        <RegisterHead page=Page::Policies/>
        <RegisterTable
            title=words.policies
            empty=words.policies_empty
            add=words.add_policy
            entries
            rows
            heads
            cells
            fresh=move |()| Policy::default()
            on_edit=book.edit(|registers| &mut registers.policies)
            testid="policy"
        />
        <Channels/>
    }
}

#[component]
fn Channels() -> impl IntoView {
    let text = use_text();
    let (words, fields) = (&text.registers.promises, &text.registers.fields);
    let format = use_format();
    let book = use_book();
    let heads = vec![
        Head::text(words.channel_name),
        Head::text(fields.owner),
        Head::text(words.how),
        Head::text(fields.segment),
    ];
    let cells = move |channel: Channel| {
        let owner = match channel.owner.trim().is_empty() {
            true => Cell::badge(Hue::Orange, words.no_owner),
            false => Cell::text(channel.owner),
        };
        vec![
            Cell::text(channel.name),
            owner,
            Cell::text(channel.how),
            Cell::text(segment_name(channel.segment)),
        ]
    };
    let entries = vec![
        Entry::new(
            "name",
            words.channel_name,
            Input::Line(|row: &mut Channel| &mut row.name),
        )
        .needed(),
        Entry::new("owner", fields.owner, Input::Line(|row| &mut row.owner)),
        Entry::new("how", words.how, Input::Prose(|row| &mut row.how)),
        Entry::one_of(
            "segment",
            fields.segment,
            segment_names(),
            |row| segment_place(row.segment),
            |row, at| row.segment = segment_at(at),
        ),
    ];
    let missing = move || {
        let unowned = |channel: &&Channel| channel.owner.trim().is_empty();
        let missing = book.with(|all| all.channels.iter().filter(unowned).count());
        (missing > 0).then(|| {
            let words = (words.owners_missing)(&format.count(missing));
            view! { <Banner tone=Tone::Warning testid="channels-unowned">{words}</Banner> }
        })
    };
    view! {
        {missing}
        <RegisterTable
            title=words.channels
            empty=words.channels_empty
            add=words.add_channel
            entries
            rows=book.signal(|registers| registers.channels.clone())
            heads
            cells
            fresh=move |()| Channel::default()
            on_edit=book.edit(|registers| &mut registers.channels)
            testid="channel"
        />
    }
}
