//! Cross-selling.

use crate::text::keys::cross_sell::*;

pub const CROSS_SELL: CrossSell = CrossSell {
    nav: "Cross-selling",
    title: "What does each customer not buy yet?",
    lead: |mean, items| {
        format!("Each customer buys {mean} of {items} on the mean: the rest is opportunity.")
    },
    no_items: "Your file tells neither products nor categories. Import it with one of those columns to see what each customer lacks.",
    level: "Look at",
    product: "Products",
    category: "Categories",
    basis: "Together in",
    by_customer: "The same customer",
    by_invoice: "The same invoice",
    least: "Least times together",
    least_help: "0: the usual, 5 or 2 % if that is less.",
    matrix: Matrix {
        title: "The cross-selling matrix",
        lead: "Customers by what they buy; those who buy most and what is bought most first. Click what they lack to mark it as offered (↗), and again if it is not for them (–).",
        search: "Search a customer",
        segment: "Segment",
        everyone: "Everyone",
        customer: "Customer",
        next: "Offer them",
        offer: |item, because, confidence| {
            format!("{item}: {confidence} of those who buy {because} take it too")
        },
        expected: |money| format!("≈ {money} a year"),
        shown: |shown, all| format!("{shown} of {all} customers"),
        more_rows: "Show more customers",
        columns: |shown, all| format!("{shown} of {all} columns"),
        more_columns: "Show more columns",
        signs: ["●", "○", "", "–", "↗"],
        legend: "● buys in the window · ○ used to buy · empty: lacks · ↗ offered · – not for them",
        mark: |customer, item, state| format!("{customer}, {item}: {state}"),
        none: "No customer of that name in that segment.",
    },
    pairs: Pairs {
        title: "What is bought together",
        lead: |pairs, least| {
            format!("{pairs} pairs at least {least} times together; the commonest first.")
        },
        a: "A",
        b: "B",
        both: "Together",
        support: "Support",
        confidence_ab: "Confidence A → B",
        confidence_ba: "Confidence B → A",
        lift: "Lift",
        help: "Support: share of all that take both. Confidence: of those who take one, the share that takes the other. Lift: how many times more than by chance (1 = chance); of rare pairs it may be high and mean nothing.",
        none: "No pair reaches the minimum: lower it, or choose a longer window.",
    },
    per_customer: PerCustomer {
        title: "How much each customer buys",
        lead: |mean, median| format!("On the mean {mean}; half buy {median} or fewer."),
        items: "Distinct",
        customers: "Customers",
        trend: "How it goes",
        period: "Period",
        mean: "Mean per customer",
        ten: "10 or more",
    },
    path: Path {
        title: "The path your customers take",
        lead: "In which order they come to each, from their first purchase: where the relation begins and what follows (REL-6).",
        first: "They begin with",
        second: "Then",
        third: "And then",
        step: "Path",
        customers: "Customers",
        share: "Of those who came to the step before",
    },
    take_away: "To take away",
};
