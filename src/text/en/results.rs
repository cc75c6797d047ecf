//! Results (VECTOR).

use crate::text::keys::results::*;
use crate::text::plural;

pub const RESULTS: Results = Results {
    nav: "Results",
    title: "How does your portfolio do?",
    lead: |share, money| {
        format!("{share} of the period's sales ({money}) come from customers you already had.")
    },
    lead_alone: "Capture, activation, adoption and desertion: the four results of VECTOR.",
    capture: "Capture",
    capture_formula: "Customers whose first purchase lies in the period.",
    activation: "Activation",
    activation_formula: |part, whole| {
        format!("{part} bought in the period / {whole} who ever bought")
    },
    adoption: "Adoption (cross-selling)",
    adoption_formula: |part, whole| {
        format!("{part} bought two categories or more / {whole} who bought in the period")
    },
    adoption_none: "Your file tells neither products nor categories.",
    desertion: "Desertion",
    desertion_formula: |part, whole| {
        format!("{part} did not come back / {whole} who bought in the period before")
    },
    desertion_none: "There is no period before with sales.",
    claim: "“Current customers make more than 70 % of the income”",
    confirmed: "Confirmed",
    not_confirmed: "Not confirmed",
    too_few: "Too few data",
    claim_formula: |part, whole| {
        format!(
            "{part} from customers who had bought before the period / {whole} from all customers"
        )
    },
    claim_none: "Your data do not reach behind the period: everyone looks new.",
    history: ResultsHistory {
        until: "Until",
        title: "Your indicators, quarter by quarter",
        lead: "Each row looks at a period as long as the one chosen above, ended on that day: whether it gets better or worse, not only how it stands today.",
        none: "It takes sales of a longer time to compare. Import those of earlier years.",
        active: "Bought",
        bridge: "Where does the change in your sales come from?",
        step: "Step",
        money: "Sales",
        before: "Period before",
        captured: "+ new customers",
        returned: "+ customers who returned",
        grown: "+ those who bought more",
        fallen: "− those who bought less",
        lost: "− those who left",
        anonymous: "± sales without a customer",
        now: "This period",
        depth: "The more each one buys, the more they leave?",
        depth_margin: "Margin per customer by how many different products they buy in the period.",
        depth_sales: "Sales per customer by how many different products they buy in the period (your file tells no margin).",
        needs: "Products per customer",
        margin_each: "Margin per customer",
        sales_each: "Sales per customer",
        customers_before: "Customers before",
        one_product: "1 product",
        bridge_lead: |captured, own, lost| {
            format!("New customers: {captured}. Those you had: {own}. Those who left: {lost}.")
        },
        products: |count| format!("{count} products"),
        products_or_more: |count| format!("{count} or more"),
    },
    segments: "Each segment against the period before",
    segments_lead: "The customers who are in each segment today: what they did in this period, and what the same ones had done in the one before.",
    segment: "Segment",
    customers: "Customers",
    sales: "Sales",
    change: "Change",
    frequency: "Purchases per customer",
    frequency_before: "Before",
    ticket: "Ticket",
    ticket_before: "Before",
    sellers: "The portfolio of each salesperson",
    sellers_lead: "Each customer counts for whoever served them last. At risk: sales to those who need attention, are about to sleep, at risk, or can't be lost. May grow: potential loyalists, new and promising ones. Choose a name to see their customers.",
    sellers_none: "Your file does not tell the salesperson. With that column each portfolio is shown here.",
    seller: "Salesperson",
    buyers: "Bought",
    at_risk: "At risk",
    may_grow: "May grow",
    before: |before| format!("before {before}"),
    claim_partial: "Your data don't cover the period before as a whole: some who look new may have been customers before, so it can't be denied.",
    from_start: "Targets by segment: who was there at the start and what became of them",
    from_start_lead: "The segment is the one each customer had when the period began. That shows whether the group grew; otherwise the best segments would always seem to grow. Write your targets: they are kept in this browser.",
    came: "No purchases before",
    customers_then: "Customers at the start",
    of_them_bought: |bought| format!("{bought} bought"),
    sales_before: "Sales before",
    growth: "Growth",
    target: "Target",
    target_growth: |segment| format!("Target of growth of {segment}, in %"),
    target_margin: |segment| format!("Target of margin of {segment}, in %"),
    margin: "Margin",
    met: "met",
    missed: "missed",
    growth_formula: "Growth = (sales of the period − sales of the one before) / sales of the one before. Margin = known margin / sales of the period.",
    margin_coverage: |share| {
        format!(
            "The margin is known for {share} of your sales; the rest counts as if it left nothing."
        )
    },
    margin_unknown: "Your file has no cost or margin: targets of margin can't be checked.",
    from_start_none: "A period before with sales is missing.",
    total: "Total",
    portfolio: "Customer by customer",
    portfolio_lead: |from, until, before_from, before_until| {
        format!(
            "Sales from {from} to {until}, against those from {before_from} to {before_until}. Choose a name to see the customer's page."
        )
    },
    portfolio_alone: |from, until| {
        format!(
            "Sales from {from} to {until}; there is no period before. Choose a name to see the customer's page."
        )
    },
    of_seller: |seller| format!("Portfolio of {seller}"),
    all_sellers: "All portfolios",
    who_label: "Who",
    who: ["All", "New", "Stayed", "Left"],
    sort: "First",
    by_loss: "Who fell most",
    by_gain: "Who rose most",
    by_value: "Who buys most",
    customer: "Customer",
    difference: "Difference",
    purchases: "Purchases",
    nobody: "No customer meets these filters. Choose another group or portfolio.",
    more: |rows| format!("See {rows} more"),
    totals: |customers, now, before| {
        format!(
            "{} · {now} · before {before}",
            plural(customers, "customer", "customers")
        )
    },
    take_away: "Take the results with you",
    what_now: "And now?",
    to_churn: "See who left and what it costs",
    to_trajectory: "See each customer's trail",
};
