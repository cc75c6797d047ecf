//! Customers: the list and each one.

use crate::text::keys::customers::*;

pub const CUSTOMERS: Customers = Customers {
    title: "Customers",
    lead: "All your customers with what each analysis says of them. Search, filter, and open anyone to see why they are where they are.",
    list: CustomerList {
        caption: "Customers",
        search: "Search by name or code",
        totals: |customers, money| format!("{customers} · {money} in the window"),
        clear: "Clear the filters",
        segments: "RFM group",
        classes: "ABC class",
        changes: "Change",
        dormant: "Dormant",
        dormant_one: "Dormant",
        class_filter: |class| format!("Class {class}"),
        before_filter: |class| format!("Class {class} before"),
        margin_filter: |class| format!("Class {class} by margin"),
        before_none: "No purchases before",
        cell: |r, f| format!("Recency {r}, frequency {f}"),
        in_window: "Bought in the window",
        customer: "Customer",
        segment: "Group",
        code: "RFM",
        last: "Last purchase",
        recency: "Days",
        frequency: "Purchases",
        value: "Value",
        margin: "Margin",
        class: "ABC",
        previous: "Before",
        change: "Change",
        products: "Products",
    },
    one: One {
        back: "All customers",
        open: "See the full record",
        code: |code| format!("Code {code}"),
        unknown: "There is no customer with that code",
        unknown_lead: |code| {
            format!("The code “{code}” is not in the sales imported up to the analysis date.")
        },
        first: "First purchase",
        last: "Last purchase",
        recency: "Days without buying",
        frequency: "Purchases",
        value: "Value",
        rank: "Rank by sales",
        margin: "Margin",
        products: "Different products",
        historic: "Margin over the whole history",
        ticket: "Average ticket",
        in_window: "In the window",
        ever: "Over the whole history",
    },
    why: WhyWords {
        title: "Why is this customer here?",
        scored: |s| {
            let [r, f, v] = s.scores;
            let [days, times, money] = s.ranges;
            format!(
                "{} last bought {} ago: recency {r} ({days}). In the window there were {}: frequency {f} ({times}), adding up to {}: monetary value {v} ({money}). The code is {}, hence the group “{}”.",
                s.name, s.ago, s.purchases, s.value, s.code, s.segment
            )
        },
        step: "Next step",
        step_of: |pillar| format!("Next step: {pillar}"),
        outside: |name, last, ago, from, until| {
            format!(
                "{name} last bought on {last}, {ago} ago. There was no purchase from {from} to {until}: hence outside the window and without RFM scores."
            )
        },
        never: |name, until| {
            format!("Up to {until}, {name} has only returns and no purchase: hence no RFM scores.")
        },
        class_a: |p| {
            format!(
                "By sales this is class A: rank {} with {} of the total. Those ahead add up to {}, and class A reaches up to {}.",
                p.rank, p.share, p.before, p.a
            )
        },
        class_b: |p| {
            format!(
                "By sales this is class B: rank {} with {} of the total. Those ahead add up to {}, and class B goes from {} to {}.",
                p.rank, p.share, p.before, p.a, p.b
            )
        },
        class_c: |p| {
            format!(
                "By sales this is class C: rank {} with {} of the total. Those ahead add up to {}, and class C begins at {}.",
                p.rank, p.share, p.before, p.b
            )
        },
        not_positive: "By sales this is class C: returns equal or exceed purchases.",
        dormant: |before, now| {
            format!("Dormant: fell in rank and bought less ({before} before, {now} now).")
        },
    },
};
