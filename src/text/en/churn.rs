//! Churn and retention.

use crate::text::keys::churn::*;
use crate::text::plural;

pub const CHURN: Churn = Churn {
    nav: "Churn",
    title: "Who stopped buying, and what does it cost?",
    lead_empty: "Nobody bought in the period before: there is nobody to lose.",
    lead: |lost, base, rate, money| {
        format!(
            "{lost} of the {} of the period before stopped buying: a churn of {rate}. They bought for {money}.",
            plural(base, "customer", "customers")
        )
    },
    no_previous: "To know who left it takes an earlier period with sales. Import more history or choose a shorter window above.",
    partial: |first| {
        format!(
            "Your data begin on {first}: the period before is incomplete, and the real churn may be another."
        )
    },
    rates: Rates {
        churn: "Churn",
        churn_formula: |lost, base| format!("{lost} lost / {base} who bought in the period before"),
        retention: "Retention",
        retention_formula: "1 − churn. New customers do not count.",
        revenue: "Churn in money",
        revenue_formula: |lost, base| {
            format!("{lost} that the lost bought / {base} of the whole period before")
        },
        of_known: "Of all customers",
        of_known_formula: |lost, known| format!("{lost} lost / {known} who ever bought"),
        repurchase: "Repurchase",
        repurchase_formula: |again, buyers| {
            format!("{again} bought twice or more / {buyers} who bought in the period")
        },
        cost: "What it costs",
        cost_formula: "Lifetime value × lost, added up segment by segment. The sum is below.",
    },
    cost: Cost {
        title: "What churn costs",
        sentence: |lost, value, cost| {
            format!(
                "In this period {} stopped buying; at a mean lifetime value of {value} each, that is {cost}.",
                plural(lost, "customer", "customers")
            )
        },
        by_segment: "The total adds up segment by segment: lifetime value × lost.",
        unknown: "Without purchases in the period before there is no lifetime value.",
        formula: |ticket, purchases, years, margin| {
            format!(
                "Lifetime value = {ticket} a purchase × {purchases} purchases a year × {years} years × {margin} of margin"
            )
        },
        years: "Years a customer stays",
        years_help: "Empty (0): 1 / churn, at most 10 years.",
        margin: "Margin on sales",
        margin_typed: "The margin is the one you typed.",
        margin_data: "The margin comes from your data.",
        margin_none: "Your data tell no margin: sales count whole. Type it here, or import a column of costs or margins.",
        goal: "What if churn fell to…?",
        goal_help: "Your goal of retention. It is kept.",
        goal_sentence: |from, to, customers, money| {
            format!(
                "From {from} down to {to} you keep {} a period: {money} of margin a year.",
                plural(customers, "customer", "customers")
            )
        },
        goal_lifetime: |money| format!("In all the time that they stay: {money}."),
    },
    word_of_mouth: WordOfMouth {
        title: "And they talk about it",
        lead: "Unhappy people who leave say so, and some who hear it never buy from you. This is a scenario: both numbers are your assumption, they don't come from the sales.",
        told: "People each of them tells",
        put_off: "Of those, who don't buy from you",
        sentence: |lost, told, share, money| {
            format!(
                "If each of the {lost} who left tells {told} people and {share} of those don't buy from you for it, you miss another {money}."
            )
        },
        formula: |value| {
            format!("Lost × people × percentage × lifetime value ({value} a customer).")
        },
        unknown: "This needs a lifetime value: without purchases in the period before there is none.",
    },
    groups: Groups {
        title: "By segment",
        lead: "The RFM segment that each customer had at the end of the period before.",
        segment: "Segment",
        base: "Customers",
        lost: "Lost",
        churn: "Churn",
        value: "Lifetime value",
        cost: "Cost",
        total: "Total",
    },
    periods: Periods {
        title: "Period by period",
        lead: "Each window against the one before, as far as your data reach.",
        chart: "Do more people leave, or fewer?",
        period: "Period",
        revenue: "Sales of the base",
        revenue_lost: "Sales lost",
    },
    claims: Claims {
        title: "What the course says, with your data",
        lead: "A trend is confirmed if it rises with 95 % confidence; with fewer than 30 customers a group nothing can be said (their columns are paler).",
        confirmed: "Confirmed",
        not_confirmed: "Not confirmed",
        too_few: "Too few",
        products: "“The more products a customer has, the longer they stay”",
        products_rule: "Customers of the period before by how many distinct products they bought in it, and which part bought again in this one (Cochran–Armitage test for trend).",
        products_chart: "Do those who buy more products stay?",
        products_none: "Your file tells neither products nor categories: with that column it can be tested.",
        product_count: "Products",
        customers: "Customers",
        retained: "Retention",
        four: "4 or more",
        years: "“Mean revenue per customer grows with each year of the relation”",
        years_rule: |pairs, rise| {
            format!(
                "The same customers, from one year of relation to the next: {}, on the mean {rise} more. Complete years only; whoever bought before your data begin counts as new.",
                plural(pairs, "pair of years", "pairs of years")
            )
        },
        years_chart: "How much does a customer buy in each year of the relation?",
        years_none: "It takes at least one customer with two complete years of purchases.",
        year: "Year of relation",
        mean: "Sales per customer",
        nth: |nth| format!("Year {nth}"),
        statistic: |z| format!("z = {z}; confirmed above 1.645"),
    },
    rhythm: Rhythm {
        title: "The rhythm of your customers",
        sentence: |intervals, p40, median, p80| {
            format!(
                "Between one purchase and the next {} pass at the median ({} measured). Whoever is away for more than {p40} is at risk (P40); for more than {p80}, lost (P80).",
                plural(median, "day", "days"),
                plural(intervals, "interval", "intervals")
            )
        },
        none: "Nobody has bought twice yet: there is no rhythm to measure.",
        late: "Early warning: call them before they leave",
        late_lead: "They bought in the window, but have been away for more than twice their own rhythm. Those with most at stake first: delay × what they buy.",
        late_none: "Nobody is late by their own rhythm.",
        customer: "Customer",
        usual: "Usually comes every",
        days: "Days away",
        times: "Times their rhythm",
        amount: "Buys for",
    },
    lost: Lost {
        title: "Those who stopped buying",
        lead: |listed, all| {
            format!("{listed} of {all}, those who bought most in the period before first.")
        },
        none: "You lost nobody of the period before.",
        before: "Bought for",
        purchases: "Purchases",
        last: "Last purchase",
        all: "See all in the list of customers",
    },
    take_away: "To take away",
};
