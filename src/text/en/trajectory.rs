//! The trail of each customer.

use crate::text::keys::trajectory::*;
use crate::text::plural;

pub const TRAJECTORY: Trajectory = Trajectory {
    nav: "Trails",
    title: "Do your customers grow with you?",
    lead: |up, down, all| {
        format!("Of {all} customers who can be compared, {up} rise and {down} fall.")
    },
    lead_alone: "There are no two stretches of months to compare yet.",
    years_note: "A year on this page is 12 months that end at the analysis date (or one, two… years before it), whatever window is chosen. Everyone is scored anew in each, so a segment always compares with the customers of its time.",
    trend: Trend {
        title: "Who rises, holds, falls",
        lead: |from, until, before_from, before_until| {
            format!(
                "Sales less returns from {from} to {until}, against those from {before_from} to {before_until}. Choose a group to see who they are."
            )
        },
        rule: |months, threshold| {
            format!(
                "The rule: the last {months} against the {months} before. Who buys over {threshold} more rises; who buys over {threshold} less falls; the others hold."
            )
        },
        months: "Compare stretches of",
        months_unit: "months",
        threshold: "It is a move above",
        means: [
            "buy more than before",
            "buy about the same",
            "buy less than before",
            "first purchase in the last stretch: nothing to compare with",
            "bought in neither stretch",
        ],
        money: |now, before| format!("{now} · before {before}"),
        partial: |first| {
            format!(
                "Your data begin on {first}: they don't cover the first stretch as a whole, which makes more customers seem to rise."
            )
        },
    },
    years: Years {
        title: "Your customers, year by year",
        lead: "How many customers you had each year, what they bought and how many different products each took.",
        answer: |now, before| format!("{now} bought in the last year; {before} in the one before."),
        chart: "How many customers bought each year?",
        year: "12 months to",
        from_until: |from, until| format!("{from} – {until}"),
        customers: "Customers",
        sales: "Sales to customers",
        products: "Products per customer",
        products_help: "Different products (or categories, if your file has no products) per customer with purchases",
        class: |class| format!("Class {class}"),
        incomplete: "incomplete",
    },
    moves: Moves {
        title: "Where they were and where they are",
        lead: |before_from, before_until, from, until| {
            format!(
                "Rows: the 12 months from {before_from} to {before_until}. Columns: from {from} to {until}. Choose a number to see those customers."
            )
        },
        by: "Moves between",
        by_segment: "Segments",
        by_class: "ABC classes",
        before: "Earlier snapshot",
        now: "Later snapshot",
        usual: "Back to today and a year before",
        corner: "Before ↓ · After →",
        total: "Total",
        cell: |customers, before, now| {
            format!(
                "{}: {before} → {now}",
                plural(customers, "customer", "customers")
            )
        },
        stayed: |stayed, all, share| format!("{stayed} of {all} ({share}) are where they were."),
        nobody: "Nobody bought in the 12 months of the earlier snapshot. Choose a later day.",
    },
    list: Trails {
        title: "Each customer's trail",
        lead: "From the newest year to the oldest. Choose a name to see the customer's page.",
        search: "Search by name or code",
        sort: "First",
        by_value: "Who buys most",
        by_loss: "Who fell most",
        by_gain: "Who rose most",
        moved: |before, now| format!("{before} → {now}"),
        clear: "Clear the filters",
        totals: |customers, sales| {
            format!(
                "{} · sales of the last year {sales}",
                plural(customers, "customer", "customers")
            )
        },
        customer: "Customer",
        trend: "Trend",
        now: "Last stretch",
        before: "Stretch before",
        step: |class, products, sales| format!("{class} · {products} prod. · {sales}"),
        key: "In each year: segment, ABC class, different products and sales.",
        none: "No customer meets these filters. Take one away or search for something else.",
        more: |rows| format!("See {rows} more"),
        what_now: "And now?",
        to_churn: "See who is about to leave",
        to_cross_sell: "See what to offer them",
    },
    take_away: "Take the trails and moves with you",
};
