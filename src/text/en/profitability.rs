//! How to earn more with the customers there are.

use crate::text::keys::profitability::*;
use crate::text::plural;

pub const PROFITABILITY: Profitability = Profitability {
    nav: "Earning more",
    title: "How to earn more with those who already buy?",
    lead: |purchase, ticket| {
        format!("Each customer bought {purchase} in the period, at {ticket} a purchase.")
    },
    averages: Averages {
        purchase: "Average purchase",
        purchase_formula: |sales, customers| {
            format!(
                "{sales} of sales / {} who bought. By customer, not by purchase.",
                plural(customers, "customer", "customers")
            )
        },
        ticket: "Average ticket",
        ticket_formula: |sales, purchases| {
            format!("{sales} of sales / {purchases} purchases. By purchase, not by customer.")
        },
        one_more: "If each bought once more",
        one_more_formula: |customers, ticket| {
            format!(
                "{} × {ticket} of average ticket.",
                plural(customers, "customer", "customers")
            )
        },
        margin: "Margin on sales",
        margin_formula: "Margin / sales of the lines that tell their margin or their cost.",
    },
    items: Items {
        title: "Product by product",
        lead: "What leaves margin and what is bought often. “+1 purchase” is what would come in if each buyer took it once more.",
        level: "Look by",
        product: "Product",
        category: "Category",
        chart: "What margin does what you sell most leave?",
        sales: "Sales",
        margin: "Margin",
        buyers: "Buyers",
        frequency: "Purchases per buyer",
        interval: "Days between purchases",
        price: "Per purchase",
        one_more: "+1 purchase",
        help: "A purchase of a product is an invoice that holds it (or a day, without a number). “Days between purchases” is the median of those who took it again.",
    },
    mix: Mix {
        title: "Who takes little of what leaves most margin",
        lead: |share, threshold| {
            format!("{share} of your sales are of high margin ({threshold} or more).")
        },
        threshold: "High margin from",
        threshold_help: "0: the mean margin of the firm.",
        below: |customers, money| {
            format!(
                "{} below that share. If they bought like the rest, they would leave {money} more margin.",
                plural(customers, "customer is", "customers are")
            )
        },
        customer: "Customer",
        sales: "Sales",
        share: "Of high margin",
        at_stake: "Margin at stake",
        formula: "Margin at stake = (the firm's share − theirs) × sales × (mean margin of what leaves much − of the rest).",
    },
    steps: Steps {
        title: "From a product to a better one",
        lead: "The next step up in the same category: dearer, and bought by at least five customers already. Press one to see whom to offer it to.",
        base: "Takes",
        better: "Could take",
        prices: "Per purchase",
        customers: "Customers",
        at_stake: "At stake",
        none: "There are no steps: this takes columns of product and of category, and products of different prices in one category.",
        who: |base, better| format!("They take “{base}” and not “{better}”"),
        totals: |customers, money| {
            format!(
                "{} · {money} at stake",
                plural(customers, "customer", "customers")
            )
        },
        customer: "Customer",
        purchases: "Purchases",
        spent: "Spent",
        least: "The better one costs at least",
        most: "And at most",
        times: "times",
        formula: "At stake = price difference per purchase × the purchases they made of the first in the period.",
    },
    discount: Discount {
        title: "How much more must be sold to pay for a discount?",
        lead: "A discount comes out of the margin. Before giving it, see how much more you must sell to earn the same.",
        discount: "Discount",
        firm: |discount, margin, more| {
            format!(
                "At a margin of {margin}, a discount of {discount} pays if you sell {more} more."
            )
        },
        never: |discount, margin| {
            format!(
                "At a margin of {margin}, a discount of {discount} never pays: it eats the whole profit."
            )
        },
        item: "Product",
        margin: "Margin",
        more: "To be sold",
        purchases: "Purchases",
        to_reach: |now, then| format!("from {now} to {then}"),
        change: "Against the period before",
        impossible: "never pays",
        formula: |discount, margin, left, more| {
            format!(
                "Break-even = discount / (margin − discount) = {discount} / ({margin} − {discount}) = {discount} / {left} = {more}."
            )
        },
    },
    no_items: "Your file tells neither products nor categories. With that column you will see what leaves margin, what is bought often and which better product to offer.",
    no_margin: "Your file tells neither costs nor margins: with one of those columns you will see which products leave more and which discounts pay.",
    take_away: "To take away",
};
