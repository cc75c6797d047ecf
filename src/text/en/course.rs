//! The worksheets of the six pillars.

mod profitability;
mod reactivation;
mod recovery;
mod referral;
mod relationship;
mod retention;

use crate::text::keys::course::*;
use crate::text::plural;

pub const COURSE: Course = Course {
    nav: "The six pillars",
    title: "The six pillars",
    lead: "The course's worksheets, with your own figures beside each aspect. Choose initiatives and turn them into actions.",
    pillars: [
        relationship::PILLAR,
        retention::PILLAR,
        profitability::PILLAR,
        referral::PILLAR,
        recovery::PILLAR,
        reactivation::PILLAR,
    ],
    back: "The six pillars",
    print: "Print the worksheet",
    print_all: "Print the contents",
    aspect: "Aspect",
    aspects: "Aspects",
    ticked: "Chosen initiatives",
    actions: "Actions",
    done: "Actions done",
    next: "Next step",
    next_tick: |aspect| format!("Choose an initiative of “{aspect}”"),
    next_action: |initiative| format!("Note an action for “{initiative}”"),
    next_do: |what, day| format!("{what}, on {day}"),
    next_nothing: "All done: choose another initiative",
    of: |some, all| format!("{some} of {all}"),
    managed: "Managed customers",
    managed_formula: |managed, all| {
        format!(
            "{managed} customers with at least one contact in the registers or one action in the plan ÷ {all} customers who ever bought up to the analysis date."
        )
    },
    managed_none: "Import your sales to know what part of your customers is managed.",
    customer: CourseCustomer {
        managed: "Managed relationship",
        managed_lead: |contacts, actions| {
            format!(
                "{} and {} in the plan.",
                plural(contacts, "contact noted", "contacts noted"),
                plural(actions, "action", "actions")
            )
        },
        spontaneous: "Spontaneous relationship",
        spontaneous_lead: "They come to buy when they want: there is no contact noted and no action in the plan yet.",
        add: "Action for this customer",
    },
    evidence: "What your data say",
    period: |from, until| format!("Sales from {from} to {until}."),
    counting: "Working it out…",
    initiatives: "Initiatives (What)",
    chosen: "Chosen",
    add_action: "Add an action",
    add_action_to: |initiative| format!("Add an action to: {initiative}"),
    no_action: "Chosen, without an action yet: when, who and how are missing.",
    note: "Your ideas on this aspect",
    note_help: "Saved as you type.",
    blank_action: "When, who, how",
    named: |share, name| format!("{name} ({share})"),
    part: |part, all, share| format!("{part} of {all} ({share})"),
    figures: [
        (
            "Active customers",
            "With at least one purchase in the window.",
        ),
        (
            "Class A customers",
            "Customers ÷ all in the ranking; together they make the first part of the sales (ABC).",
        ),
        (
            "CLV of a customer",
            "Ticket × purchases a year × years of relationship × margin (simple formula).",
        ),
        (
            "Expected value of the portfolio",
            "Sum of what the model expects of each customer, discounted.",
        ),
        (
            "Most frequent first product",
            "The one that most customers bought on their first day.",
        ),
        (
            "Most frequent second step",
            "First and second product; in brackets, of those who began alike.",
        ),
        (
            "Lost customers",
            "Bought in the window before and not in this one.",
        ),
        ("Churn rate", "Lost ÷ customers of the window before."),
        ("Retention", "1 − churn rate."),
        ("Yearly cost of churn", "Σ by segment: CLV × lost."),
        (
            "Late by their own rhythm",
            "More days have passed than is usual for them, without being lost.",
        ),
        (
            "Repurchase rate",
            "Bought more than once ÷ bought, in the window.",
        ),
        (
            "Stay with 1 product",
            "Of those who bought a single product, how many bought again.",
        ),
        (
            "Stay with 4 or more",
            "Of those who bought four products or more, how many came back.",
        ),
        ("Mean purchase", "Sales ÷ customers of the window."),
        ("Mean ticket", "Sales ÷ purchases of the window."),
        (
            "Unsold potential",
            "Σ potential − what they buy, of the customers whose potential is known.",
        ),
        ("One more purchase of each", "Customers × mean ticket."),
        (
            "Number of products per customer",
            "Mean of distinct products per customer in the window.",
        ),
        (
            "Half of them buy up to",
            "Median of distinct products per customer.",
        ),
        (
            "Pairs bought together",
            "Pairs of products with enough buyers.",
        ),
        ("Margin", "Margin ÷ sales, of the lines that tell it."),
        (
            "Sales of high margin",
            "Sales of high-margin products ÷ sales whose margin is known.",
        ),
        (
            "Cost to serve",
            "Calls, problems and visits that you noted, at their prices.",
        ),
        (
            "Customers to think twice about",
            "Class C with a warning sign, or without profit and potential.",
        ),
        (
            "Below zero (BZ)",
            "Net value of zero or less, and little room to grow.",
        ),
        (
            "Champions and loyal",
            "Those who buy most and best: whom to ask for referrals.",
        ),
        (
            "Dormant for 1 to 11 months",
            "Whole months without a purchase up to the analysis date.",
        ),
        (
            "Dormant for 1 year or more",
            "Whole years without a purchase up to the analysis date.",
        ),
        (
            "What the dormant were worth",
            "Their sales in the twelve months that end with their last purchase.",
        ),
        (
            "Fell in the ranking and bought less",
            "ABC of this window against the one before, both at once.",
        ),
        ("New customers", "Their first purchase is in the window."),
        (
            "Prefer us",
            "Buy from us half or more of what they could ÷ customers whose potential is known.",
        ),
        ("Contacts noted", "Rows in the register of contacts."),
        ("Contacts overdue", "Whose next contact was before today."),
        (
            "Benefits defined",
            "Categories with a benefit in the registers.",
        ),
        (
            "Products on the paths",
            "Products with a rung in the registers.",
        ),
        ("Channels", "Channels of communication noted."),
        (
            "Channels without an owner",
            "Noted without anyone who manages them.",
        ),
        ("Surveys answered", "Answers in the register."),
        ("Have recommended you", "Said yes ÷ answered the question."),
        ("Satisfaction", "Mean of the scores, from 1 to 10."),
        ("In one word", "The one most repeated."),
        ("Complaints", "In the book; of them, the open ones."),
        ("Most frequent reason", "Of the complaints book."),
        ("Days to answer", "Median of the complaints answered."),
        (
            "Problems with a prepared answer",
            "Rows in frequent problems.",
        ),
        (
            "Spent on gestures",
            "Sum of the gestures whose cost is known.",
        ),
        (
            "Cost of acquisition (CAC)",
            "As you noted it in the registers.",
        ),
        ("Testimonials you may show", "With permission ÷ all."),
        ("Referrals", "Bought ÷ all that were noted."),
        (
            "Affiliates",
            "Customers with a commission for recommending.",
        ),
        (
            "Segments with a service policy",
            "Different segments in the register of policies.",
        ),
    ],
    needs: [
        "Import your sales and it appears.",
        "It needs history before the window.",
        "It needs a column of products or categories.",
        "It needs a column of margin or cost.",
        "It needs more customers who buy again.",
        "Note it in the registers and it appears.",
    ],
};
