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
    search: "Search a customer",
    customer: "Customer",
    segment: "Segment",
    everyone: "Everyone",
    next: Next {
        title: "What do I offer each one?",
        lead: |customers, money| {
            format!(
                "{customers} customers with something clear to offer: ≈ {money} a year are expected of it."
            )
        },
        formula: "Of all that the customer never bought, what most of those who buy the same take too (the highest confidence; of equal ones, the pair that more customers buy). Expected sales a year = confidence × what each buyer in the window spends on it in a year. What you marked as offered or as not for them is not offered again.",
        item: "Offer them",
        why: "Why",
        reason: |because, confidence, item| {
            format!("Buys {because}, and {confidence} of those who buy it take {item}")
        },
        confidence: "Confidence",
        expected: "Expected a year",
        mark: "Mark",
        offered: "Offered",
        press: |item, customer| format!("Mark {item} as offered to {customer}"),
        none: "No pair repeats often enough to propose anything: lower the least times together, or choose a longer window.",
    },
    matrix: Matrix {
        title: "The cross-selling matrix",
        lead: "Customers by what they buy. Click what they lack to mark it as offered (↗), and again if it is not for them (–).",
        formula: "Buys: at least once in the window. Used to buy: before the window and not in it. Lacks: never. A return does not undo the purchase. Columns go from what most customers buy to what fewest do.",
        amount: "Bought",
        items: "Distinct",
        columns: |first, last, all| format!("Columns {first} to {last} of {all}"),
        before: "Earlier",
        after: "Further",
        item: "Product or category",
        any_item: "Any",
        state: "State",
        signs: ["●", "○", "·", "–", "↗"],
        press: |customer, item, now, then| format!("{customer}, {item}: {now}. Mark: {then}"),
        none: "No such customer: take a filter away or search for something else.",
        print: "Print the matrix",
        printed: |rows| {
            format!("Up to {rows} customers are printed, with the filters and columns in sight.")
        },
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
        base: |customers| format!("{customers} customers whose first item is known."),
        nobody: "Nobody in that segment has a first item that is known.",
        write: "Write the path you want them to take",
        first: "They begin with",
        second: "Then",
        third: "And then",
        step: "Path",
        customers: "Customers",
        share: "Of those who came to the step before",
    },
    one: One {
        title: "What to offer now",
        expected: |money| format!("≈ {money} a year"),
        none: "Nothing follows from what they buy: they take what others take with it already, or there are too few pairs.",
        to_cross_sell: "See cross-selling",
    },
    take_away: "To take away",
};
