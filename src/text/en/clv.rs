//! Customer lifetime value.

use crate::text::keys::clv::*;

pub const CLV: Clv = Clv {
    nav: "Lifetime value",
    title: "What is a customer worth?",
    lead: |customers, purchases, value| {
        format!(
            "In the next 12 months we expect {purchases} purchases of your {customers} customers of today: {value}."
        )
    },
    lead_simple: |value| {
        format!("By the simple formula a customer is worth {value} in all the time that they stay.")
    },
    ways: Ways {
        title: "Three ways to work it out",
        lead: "Each answers another question; that is why they differ.",
        historic: "Historic",
        historic_margin: "Margin that each customer has brought, on the mean, up to the analysis date.",
        historic_sales: "Sales to each customer, on the mean, up to the analysis date (your data tell no margin).",
        simple: "Simple",
        retention: "With retention and discount",
        retention_formula: |margin, retention, discount| {
            format!(
                "{margin} of margin a year × retention {retention} / (1 + discount {discount} − retention); the first margin comes in a year."
            )
        },
        predictive: "Predictive, 12 months",
        predictive_formula: "Expected purchases of each customer × what they spend on one, discounted month by month (BG/NBD and gamma-gamma).",
        why: "The historic one looks back and does not say what comes. The simple one takes everyone for the mean customer, who stays the same years. The one with retention discounts time. The predictive one looks at each by themselves, but only 12 months ahead.",
        sensitivity: "What if an input changes?",
        sensitivity_lead: "The simple value with one input 10 % lower or higher and the others as they are: it is a product, so each weighs the same.",
        input: "Input",
        less: "−10 %",
        more: "+10 %",
        ticket: "Sales per purchase",
        purchases: "Purchases a year",
        years: "Years they stay",
        margin: "Margin",
    },
    doubts: Doubts {
        title: "Don't trust the prediction: use the simple formula",
        nobody_leaves: "Nobody in your data shows signs of leaving: the model can't tell who left from who takes long. The expected purchases suppose that all go on.",
        too_few: |has, needs| {
            format!("Only {has} customers bought more than once; the model needs {needs}.")
        },
        no_convergence: "The model found no numbers that explain your purchases.",
        no_spend: "The model of spend has no mean with your data.",
        tied: |r| {
            format!(
                "Those who buy more often do not spend the same on a purchase (correlation {r}): the model takes them to be independent."
            )
        },
        none: "The model fits your data without trouble.",
    },
    settings: Settings {
        title: "What it is worked out with",
        model: "Model of purchases",
        model_help: "The BG/NBD can't give up on who bought only once; the MBG/NBD can.",
        bg: "BG/NBD",
        mbg: "MBG/NBD",
        discount: "Discount a year",
        margin: "Margin on sales",
        margin_help: "0: the prediction counts sales; the simple value uses the margin of your data.",
    },
    groups: Groups {
        title: "By segment",
        lead: "RFM segment of the window. Historic value and prediction add up all of the segment.",
        segment: "Segment",
        customers: "Customers",
        historic: "Historic",
        simple: "Simple, each",
        purchases: "Purchases 12 m",
        value: "Value 12 m",
        each: "Value each",
        alive: "P(alive)",
        total: "Total",
    },
    trust: Trust {
        title: "How far to trust it?",
        sentence: |weeks, predicted, actual, mae| {
            format!(
                "We hid the last {weeks} weeks from the model: it predicted {predicted} purchases, and there were {actual}. Per customer it errs by {mae} purchases on the mean."
            )
        },
        chart: "Predicted and actual, in the hidden weeks",
        chart_lead: "Purchases per customer by how often they had come back before. The column is what happened; the mark is what the model predicted.",
        repeats: "Had come back",
        actual: "Actual",
        predicted: "Predicted",
        and_more: |n| format!("{n} or more"),
        none: "There is not enough history to hide a part of it from the model and put it to the test.",
    },
    grid: Grid {
        title: "Frequency and recency",
        lead: |weeks| {
            format!(
                "What the model expects of a customer who began {weeks} weeks ago. Downwards, how often they came back; to the right, when the last time was (0: at the beginning, 10: just now)."
            )
        },
        measure: "Show",
        expected: "Purchases in 12 months",
        alive: "P(alive)",
        corner: "Came back",
    },
    top: Top {
        title: "Those worth most in the next 12 months",
        lead: "The first 100; all are in the file of customers.",
        customer: "Customer",
        repeats: "Came back",
        alive: "P(alive)",
        once: "bought once: the model can't tell",
        purchases: "Expected purchases",
        ticket: "Per purchase",
        value: "Value, 12 months",
    },
    risk: Risk {
        title: "Risk of churn: whom to look after first",
        lead: "What is at stake: (1 − P(alive)) × what they bought in the window. The first 100.",
        amount: "Bought",
        at_stake: "At stake",
        none: "No customer of the window shows a risk.",
    },
    model: Model {
        title: "Inside the model",
        lead: "Parameters by maximum likelihood, with their standard errors. Time is in weeks.",
        parameter: "Parameter",
        value: "Value",
        error: "Standard error",
        base: |customers, repeaters| {
            format!("{customers} customers; {repeaters} bought more than once.")
        },
        likelihood: |value| format!("Log-likelihood: {value}"),
    },
    one: One {
        title: "What this customer is worth and may bring",
        alive: "Probability of still being active",
        purchases: "Expected purchases in 12 months",
        next_year: "Expected value in 12 months",
        simple: "Simple lifetime value",
        no_model: "The predictive model could not be fitted to your data: the simple formula remains.",
        no_opinion: "Bought once: the model can't tell whether they are still active.",
        doubtful: "Take the prediction with care: the page of lifetime value says why.",
        formula: "Probability, purchases and expected value: BG/NBD and Gamma-Gamma on the whole history up to the analysis date, with the chosen discount rate. Simple value: ticket × purchases a year × years of life (1 ÷ churn) × margin, with this customer's figures in the window. The curve takes today's parameters and what was known of this customer at the end of each month.",
        chart: "Probability of still being active, month by month",
        answer: |now, lowest| format!("{now} today; {lowest} at its lowest."),
        month: "Month",
        to_clv: "See everyone's lifetime value",
    },
    take_away: "To take away",
};
