//! Results (VECTOR).

use crate::text::keys::results::*;

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
    sellers_lead: "Each customer counts for whoever served them last. At risk: sales to those who need attention, are about to sleep, at risk, or can't be lost.",
    sellers_none: "Your file does not tell the salesperson. With that column each portfolio is shown here.",
    seller: "Salesperson",
    buyers: "Bought",
    at_risk: "At risk",
    before: |before| format!("{before} before"),
};
