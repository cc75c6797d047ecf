//! Files about what customers are worth and what could be earned with them.

use super::{Cell, Dialect, Style};
use crate::ledger::Money;
use crate::profiles::{Group, Key, Trait};
use crate::{profitability, value_tiers};

/// value_tiers.csv: everyone who bought in the window, the largest net value first.
pub fn value_tiers(rows: impl Iterator<Item = value_tiers::Row>, style: Style) -> Vec<u8> {
    let machine = [
        "customer",
        "name",
        "tier",
        "by_hand",
        "one_to_one",
        "revenue",
        "potential",
        "gap",
        "share_of_wallet",
        "margin",
        "cost_to_serve",
        "net",
        "flags",
        "decision",
        "reason",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.customer,
            t.name,
            t.tier,
            t.by_hand,
            t.one_to_one,
            t.revenue,
            t.potential,
            t.gap,
            t.share_of_wallet,
            t.margin,
            t.cost_to_serve,
            t.net,
            t.flags,
            t.decision,
            t.decision_reason,
        ]
    });
    let names = style.names();
    let money = |amount: Option<Money>| amount.map_or(Cell::Empty, Cell::Money);
    for row in rows {
        let flags = row.flags.iter().map(|&flag| match style.dialect {
            Dialect::Intl => flag.machine_name(),
            Dialect::Es => names.flags[flag as usize],
        });
        let flags = flags.collect::<Vec<_>>().join(" ");
        let (decision, reason) = match row.decision {
            Some((decision, reason)) => {
                let spoken = names.decisions[decision as usize];
                (
                    style.name(decision.machine_name(), spoken),
                    Cell::text(reason),
                )
            }
            None => (Cell::Empty, Cell::Empty),
        };
        table.row([
            Cell::text(row.code),
            Cell::text(row.name),
            style.name(row.tier.machine_name(), names.tiers[row.tier as usize]),
            style.flag(row.by_hand),
            style.flag(row.side == value_tiers::Side::OneToOne),
            Cell::Money(row.actual),
            money(row.potential),
            money(row.gap),
            row.share_of_wallet.map_or(Cell::Empty, Cell::Number),
            Cell::Money(row.margin),
            Cell::Money(row.cost),
            Cell::Money(row.net),
            Cell::text(flags),
            decision,
            reason,
        ]);
    }
    table.finish()
}

/// profitability.csv: every item sold in the window, the largest sales first.
pub fn profitability(items: &[profitability::Item], style: Style) -> Vec<u8> {
    let machine = [
        "item",
        "category",
        "revenue",
        "margin",
        "margin_rate",
        "buyers",
        "purchases",
        "frequency",
        "median_interval_days",
        "revenue_per_purchase",
        "one_more_purchase",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.item,
            t.category,
            t.revenue,
            t.margin,
            t.margin_rate,
            t.buyers,
            t.purchases,
            t.frequency,
            t.median_interval,
            t.revenue_per_purchase,
            t.one_more_purchase,
        ]
    });
    for item in items {
        let rate = item.margin_rate();
        table.row([
            Cell::text(&item.name),
            Cell::text(&item.category),
            Cell::Money(item.sales),
            rate.map_or(Cell::Empty, |_| Cell::Money(item.margin)),
            rate.map_or(Cell::Empty, Cell::Number),
            Cell::Count(item.buyers.into()),
            Cell::Count(item.purchases.into()),
            Cell::Number(item.frequency()),
            item.interval.map_or(Cell::Empty, Cell::Number),
            Cell::Number(item.price()),
            Cell::Number(item.one_more()),
        ]);
    }
    table.finish()
}

/// profiles.csv: groups of customers who share a trait, in the order given.
pub fn profiles(by: Trait, groups: &[Group], style: Style) -> Vec<u8> {
    let machine = [
        "trait",
        "group",
        "customers",
        "buyers",
        "purchases",
        "revenue",
        "potential",
        "frequency",
        "revenue_per_purchase",
        "median_interval",
        "products_each",
        "base_customers",
        "lost",
        "favourite",
    ];
    let mut table = style.header(&machine, |t| {
        vec![
            t.trait_,
            t.group,
            t.customers,
            t.buyers,
            t.purchases,
            t.revenue,
            t.potential,
            t.frequency_each,
            t.revenue_per_purchase,
            t.median_interval,
            t.products_each,
            t.base_customers,
            t.lost,
            t.favourite,
        ]
    });
    let names = style.names();
    let number = |value: Option<f64>| value.map_or(Cell::Empty, Cell::Number);
    for group in groups {
        table.row([
            style.name(by.machine_name(), names.traits[by as usize]),
            match &group.key {
                Key::Segment(one) => style.name(one.machine_name(), names.segments[*one as usize]),
                Key::Year(year) => Cell::text(year.to_string()),
                Key::Named(name) => Cell::text(name.as_str()),
                Key::Untold if by == Trait::Segment => {
                    style.name("outside_window", names.outside_window)
                }
                Key::Untold => Cell::Empty,
            },
            Cell::Count(group.customers.into()),
            Cell::Count(group.buyers.into()),
            Cell::Count(group.purchases.into()),
            Cell::Money(group.actual),
            group.potential.map_or(Cell::Empty, Cell::Money),
            number(group.frequency()),
            number(group.ticket()),
            number(group.rhythm),
            number(group.items_each()),
            Cell::Count(group.base.into()),
            Cell::Count(group.lost.into()),
            Cell::text(group.favourite.as_deref().unwrap_or_default()),
        ]);
    }
    table.finish()
}
