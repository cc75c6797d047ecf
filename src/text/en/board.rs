//! The board and what to look at first.

use crate::text::keys::board::*;
use crate::text::keys::hints::Hints;
use crate::text::plural;

pub const BOARD: Board = Board {
    title: "Board",
    lead: "How your customers stand today, and how they stood before.",
    against: |from, until| {
        format!("Every figure is compared with the period before: {from} to {until}.")
    },
    no_previous_history: "You are looking at the whole history, so there is no earlier period to compare with. Choose a window in months to see what changed.",
    no_previous_short: |day| {
        format!(
            "There is no earlier period to compare with: your sales begin on {day}. Try a shorter window."
        )
    },
    previous_partial: |day| {
        format!(
            "Mind the comparison: your sales begin on {day} and the period before is incomplete, so its figures are shown and how much they moved is not."
        )
    },
    anonymous: |money| {
        format!(
            "{money} of sales have no customer: they count as sales and are left out of everything per customer."
        )
    },
    figures: Figures {
        sales: "Sales",
        customers: "Known customers",
        active: "Active customers",
        new: "New customers",
        lost: "Lost customers",
        average: "Average purchase per customer",
        ticket: "Average ticket",
        products: "Products per customer",
        margin: "Margin on sales",
        points: |number| format!("{number} points"),
        sales_formula: |from, until, money| {
            format!("Everything sold from {from} to {until}, less returns = {money}.")
        },
        customers_formula: |until, known, active, rest| {
            format!(
                "Whoever bought at least once up to {until}: {active} active + {rest} without purchases in the period = {known}."
            )
        },
        active_formula: |active, known, rate| {
            format!("Bought at least once in the period: {active} of {known} known = {rate}.")
        },
        new_formula: |new, active, rate| {
            format!(
                "Their very first purchase lies in the period: {new} of {active} active = {rate}."
            )
        },
        lost_formula: |lost, before, rate, money| {
            format!(
                "Bought in the period before and not in this one: {lost} of the {before} active then = {rate} churn. In that period they bought {money}."
            )
        },
        lost_unknown: "Whoever bought in the period before and not in this one. Without a period before it cannot be known.",
        average_formula: |sales, active, average| {
            format!(
                "{sales} / {} = {average}. Per customer over the whole period, not per purchase.",
                plural(active, "active customer", "active customers")
            )
        },
        ticket_formula: |sales, purchases, average| {
            format!(
                "{sales} / {} = {average}. Per purchase, not per customer.",
                plural(purchases, "purchase", "purchases")
            )
        },
        products_formula: |products, active, average| {
            format!(
                "Different products that each one took, added up: {products} / {} = {average}.",
                plural(active, "active customer", "active customers")
            )
        },
        margin_formula: |margin, sales, rate| {
            format!(
                "{margin} of margin / {sales} of sales = {rate}. Sales without a known cost count as sales and add no margin."
            )
        },
    },
    chart: Months {
        title: "How are your sales going?",
        lead: "Each bar is a month; the line marks the same month a year before.",
        lead_alone: "Each bar is a month. With more than a year of sales, each is also compared with the same month a year before.",
        month: "Month",
        sales: "Sales",
        year_before: "A year before",
    },
};

pub const HINTS: Hints = Hints {
    title: "What to look at first",
    lead: "In order of the money at stake.",
    none: "Nothing asks for urgent attention in this period. Try another window.",
    from_before: |share| {
        format!(
            "{share} of what you sold came from customers who already bought in the period before. The course says it is usually more than 70%: looking after them pays most."
        )
    },
    from_before_low: |share| {
        format!(
            "{share} of what you sold came from customers who already bought in the period before. The course says it is usually more than 70%: you depend on winning new customers."
        )
    },
    pillar: "Pillar",
    at_stake: "at stake",
    see: |customers| {
        if customers == "1" {
            "See the customer".into()
        } else {
            format!("See the {customers} customers")
        }
    },
    dependence: "You depend on few customers",
    dependence_told: |name, money, share, five| {
        format!(
            "If {name} leaves you lose {money}: {share} of your sales. The five largest make {five}."
        )
    },
    dependence_link: "See the customer",
    cannot_lose: "Customers you cannot lose",
    cannot_lose_told: |customers, money, share| {
        format!(
            "{} among your best, not seen for long: {money}, {share} of sales. Call them this week.",
            plural(customers, "customer", "customers")
        )
    },
    at_risk: "Customers at risk",
    at_risk_told: |customers, money, share| {
        format!(
            "{} who used to buy often and are drifting away: {money}, {share} of sales.",
            plural(customers, "customer", "customers")
        )
    },
    dormant: "Dormant customers",
    dormant_told: |customers, before, now| {
        format!(
            "{} fell in the ranking and also bought less: from {before} to {now}, those who no longer buy included.",
            plural(customers, "customer", "customers")
        )
    },
    lost: "Lost customers",
    lost_told: |customers, money| {
        format!(
            "{} bought in the period before and not in this one: {money} gone. Ask them why.",
            plural(customers, "customer", "customers")
        )
    },
    low_margin: "Large sales, little left",
    low_margin_told: |customers, money| {
        format!(
            "{} A by sales and C by margin: you sell them {money} and keep almost nothing. Review prices and discounts.",
            plural(customers, "customer is", "customers are")
        )
    },
};
