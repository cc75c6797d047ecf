//! The profile of the portfolio (VECTOR: value).

use crate::text::keys::profiles::*;
use crate::text::plural;

pub const PROFILES: Profiles = Profiles {
    nav: "Profile",
    title: "What is your portfolio like?",
    lead: |buyers, frequency, ticket| {
        format!(
            "{} in the period: {frequency} purchases each, of {ticket}.",
            plural(buyers, "customer bought", "customers bought")
        )
    },
    figures: ProfileFigures {
        frequency: "Purchases per customer",
        frequency_formula: "Purchases in the period / customers who bought in it.",
        ticket: "Mean purchase",
        ticket_formula: "Sales less returns in the period / purchases.",
        rhythm: "Days between purchases",
        rhythm_formula: "Median of the days between one purchase and the same customer's next, over the whole history up to the analysis date.",
        items: "Products per customer",
        items_formula: "Distinct products (or families, if your file tells no products) that each customer bought in the period, on average.",
    },
    groups: "Groups of alike customers",
    groups_lead: "Choose what they share: see what each group is worth today, what it could be worth, and how it buys. This is the V of VECTOR.",
    by: "Group by",
    missing: |column| {
        format!(
            "Your file does not tell the {column}. Add that column to your export and import it again: these groups will appear by themselves."
        )
    },
    untold: "Not told",
    everyone: "Whole portfolio",
    group: "Group",
    customers: "Customers",
    buyers: "Bought",
    actual: "Value today",
    potential: "Potential value",
    potential_of: |known| format!("of {known}"),
    lost: "Left",
    lost_of: |lost, base| format!("{lost} of {base}"),
    favourite: "What they buy most",
    chart: "Which group is worth most?",
    formulas: "Customers: whoever had ever bought by the analysis date; bought: of them, those who did in the period. Value today: sales less returns in the period. Potential value: what each buyer could buy in as much time according to “Value and potential” (the 90th percentile of their peers, or what you typed there), added up. Left: of those who bought in the period before, those who did not in this one. Channel, branch, city and salesperson are those of each customer's last sale that tells them; customer since is the year of the first purchase.",
    weekdays: "Which day sells most?",
    weekdays_answer: |day, share| format!("{day}: {share} of the sales in the period."),
    day: "Day",
    days: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    sales: "Sales",
    channels: "How they buy",
    channels_lead: "Sales less returns in the period by the channel of each sale, against the period before. Whoever uses two channels counts in both.",
    channels_none: "Your file does not tell through which channel each sale came. With a “channel” column it shows here.",
    channel: "Channel",
    change: "Change",
    several_channels: |customers| {
        format!(
            "{} through two channels or more.",
            plural(customers, "customer bought", "customers bought")
        )
    },
    origins: "Where they came from",
    origins_lead: "Each source of prospects by what the customers it brought are worth today, not only by how many they are.",
    reasons: "Why they left",
    reasons_lead: |lost, told| {
        format!(
            "{} between one period and the other; your book of complaints has a reason for {told}.",
            plural(lost, "customer left", "customers left")
        )
    },
    reasons_none: "None of those who left has a reason on record. Ask them and write it in the book of complaints: what repeats will show here.",
    reason: "Reason",
    to_complaints: "Go to the book of complaints",
    to_churn: "See who left",
    take_away: "Take the groups with you",
};
