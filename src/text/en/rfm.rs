//! RFM: recency, frequency and monetary value.

use crate::text::keys::rfm::*;
use crate::text::plural;

pub const RFM: Rfm = Rfm {
    title: "RFM",
    lead: "Who bought recently, often and much? Every customer falls into a group, and every group has its next step.",
    headline: Headline {
        scored: "Customers who bought",
        scored_how: |from, until| {
            format!(
                "Those with at least one purchase from {from} to {until}. Only they get scores."
            )
        },
        net: "What they bought",
        net_how: "Their purchases in the window less their returns. Sales without a customer are left out.",
        outside: "Outside the window",
        outside_how: "They bought from you once, but not in this window. They get no score: they are in the list, filter “Outside the window”.",
        mean: "Average per customer",
        mean_how: |sales, customers| format!("{sales} ÷ {customers} customers."),
    },
    segments: SegmentWords {
        chart: "Where is your money?",
        chart_answer: |group, customers, sales| {
            format!(
                "The group that brings most is “{group}”: {customers} of the customers make {sales} of the sales."
            )
        },
        share_of_customers: "of customers",
        share_of_sales: "of sales",
        title: "What to do with each group?",
        lead: "Choose a group to see below who is in it.",
        segment: "Group",
        customers: "Customers",
        sales: "Sales",
        recency: "Last purchase",
        frequency: "Purchases",
        value: "Mean value",
        action: "Next step",
        total: "Total",
        who: [
            "Bought very recently, many times and a lot.",
            "Buy often and for good money.",
            "Bought recently and more than once; they can grow.",
            "Began recently: one or a few purchases so far.",
            "Bought recently and for good money, but seldom.",
            "Good value, but their visits are spacing out.",
            "Buy little and have not come for a while.",
            "Used to buy often and a lot; they have been away for some time.",
            "Were among the biggest buyers and stopped coming.",
            "Bought little, long ago.",
            "Their last purchase was long ago, seldom and small.",
        ],
        actions: [
            "Ask for referrals and a testimonial; give a VIP benefit.",
            "Offer something of higher value; invite into the community.",
            "Introduce a second product and keep in touch regularly.",
            "Welcome, and show the way to keep buying.",
            "Give a reason to buy more often.",
            "Send an offer with a deadline, or call.",
            "Prevent: write before they fall asleep.",
            "Ask for the reason and make a gesture.",
            "Personal contact by the person in charge.",
            "Offer a special benefit at low cost.",
            "One last attempt; without an answer, archive.",
        ],
        outside_who: "They bought from you once, but not in the window.",
        outside_action: "Decide whether it is worth winning back, starting with those who bought most.",
    },
    grid: Grid {
        title: "How much is a customer worth, by when and how often they buy?",
        lead: "In each cell, what a customer bought on average, and how many there are. The stronger the colour, the more it is worth. Choose a cell to see who they are.",
        recency_axis: "Recency",
        frequency_axis: "Frequency",
        row: |score, range| format!("{score} · {range}"),
        cell: |r, f| format!("Recency {r} and frequency {f}"),
        mean: |value| format!("{value} mean value"),
        nobody: "nobody",
        keys: "Move between cells with the arrow keys.",
    },
    cuts: CutWords {
        title: "How are the scores spread?",
        lead: "From 1 (worst) to 5 (best). By default the cuts split your customers into five similar parts; you can set your own.",
        meanings: [
            "Days since the last purchase: fewer is better.",
            "Purchases in the window: more is better.",
            "Bought in the window less returns: more is better.",
        ],
        score: "Score",
        range: "Who",
        customers: "Customers",
        table: |quantity| format!("Scores of {quantity}"),
        quintiles: "Quintiles",
        own: "Own cuts",
        edit: "Set my own cuts",
        edit_lead: "Four numbers in ascending order. Whoever is exactly on a cut belongs to the lower part.",
        cut: |number| format!("Cut {number}"),
        descending: |number| format!("Cut {number} is below the one before it: they must ascend."),
        no_number: |number| format!("Cut {number} is not a number."),
        reset: "Back to quintiles",
        empty_own: |scores| format!("By your cuts nobody has score {scores}."),
        empty: |scores| {
            format!(
                "Nobody has score {scores}: many customers tie at the same value, and ties always get the same score. If it suits you better, set your own cuts."
            )
        },
        few: |customers| {
            format!(
                "There are only {customers} customers: with so few, five scores say little. Look at them one by one or try a longer window."
            )
        },
        units: ["days", "purchases", "of value"],
    },
    list_title: "The customers, one by one",
    take_away: "Take the results with you",
    take_away_lead: "Files for your spreadsheet, with the date and window you chose.",
    nobody: (
        "Nobody bought in this window",
        "Choose a longer window or an analysis date within your sales.",
    ),
    letters: ["R", "F", "M"],
    quantities: ["Recency", "Frequency", "Monetary value"],
    days: |n| plural(n, "day", "days"),
    ago: |days| format!("{days} ago"),
    purchases: |n| plural(n, "purchase", "purchases"),
    customers: |n| plural(n, "customer", "customers"),
    range: Range {
        up_to: |to| format!("up to {to}"),
        from_to: |from, to| format!("{from} to {to}"),
        from: |from| format!("{from} or more"),
        above_to: |above, to| format!("over {above}, up to {to}"),
        above: |above| format!("over {above}"),
        none: "no value",
    },
};
