//! The pyramid of loyalty.

use crate::text::keys::pyramid::*;
use crate::text::plural;

pub const PYRAMID: Pyramid = Pyramid {
    nav: "Pyramid of loyalty",
    title: "How loyal are your customers?",
    lead: |fans, customers, value| {
        format!(
            "{} from fan upwards: {customers} of the people and {value} of the sales.",
            plural(fans, "customer is", "customers are")
        )
    },
    lead_none: "Nobody has become a fan yet.",
    levels: Levels {
        title: "The six levels",
        lead: |from, until| {
            format!(
                "From {from} to {until}. Each customer counts once, on the highest level they reach. Choose a level to see who they are."
            )
        },
        level: "Level",
        rule: "Rule",
        customers: "Customers",
        customers_share: "% of customers",
        value: "Sales",
        value_share: "% of sales",
        total: "Total",
        prospect: "Known, and never bought. No sales file has them: note them by hand.",
        consumer: "Has bought at least once.",
        client: |purchases| format!("Bought {purchases} times or more in the period."),
        fan: |f, r| format!("F score of {f} and R of {r} or more."),
        advocate: "Has recommended you. No file tells: marked by hand.",
        partner: "Has an agreement with you. No file tells: marked by hand.",
        idle: |customers| format!("{customers} did not buy in the period"),
        by_hand: |customers| format!("{customers} by hand"),
        chart: "Where are your customers, and where is the money?",
    },
    rules: Rules {
        title: "The rules",
        lead: "The numbers are a proposal: fit them to your business.",
        client: "A client from",
        client_unit: "purchases",
        fan_frequency: "Fan: F from",
        fan_recency: "Fan: R from",
        usual: "Back to the proposal",
    },
    time: Time {
        title: "Where do you spend your time?",
        lead: "Note how many hours a week go to each level. They are kept in this browser.",
        hours: "h",
        chart: "Does your time go where the money is?",
        answer: |level, time, value| {
            format!(
                "Where they differ most: {level} takes {time} of your time and leaves {value} of the sales."
            )
        },
        time: "Your time",
        value: "The sales",
        customers: "The customers",
        what: "Split",
        none: "Note hours on some level to compare them with the sales.",
    },
    marks: Marks {
        title: "What the file does not tell",
        lead: "Who recommends you, who is a partner and which contacts have not bought yet is for you to know. Search for someone and mark them; marks are kept in this browser and never lower anybody.",
        search: "Search for a customer or write a contact",
        names: ["Prospect", "Advocate", "Partner"],
        add_contact: |name| format!("Note “{name}” as a prospect"),
        nobody: "No customer has that name.",
        made: "Marked",
        none: "You have not marked anybody yet.",
        remove: |name| format!("Take the mark off {name}"),
    },
    list: Standing {
        title: "Who is on each level",
        lead: "Who bought most in the period comes first. Choose a name to see the customer's page.",
        all: "All levels",
        customer: "Customer",
        level: "Level",
        by_hand: "by hand",
        purchases: "Purchases",
        value: "Sales",
        more: |rows| format!("See {rows} more"),
        empty: "Nobody is on this level.",
        what_now: "And now?",
        advice: [
            "Invite them to a first purchase, small and without risk.",
            "Seek the second purchase: contact them before their usual interval has passed.",
            "Have them buy more often: a second product, a reminder, a benefit for frequency.",
            "Ask for a testimonial or a referral: they already choose you every time.",
            "Thank them, and tell them what became of each person they brought.",
            "Review the agreement together: what each gains this year.",
        ],
    },
    one: One {
        title: "Their place in the pyramid",
        by_hand: "You marked it by hand.",
        because: |rule, purchases| format!("{rule} Has {purchases} in the window."),
        to_pyramid: "See the pyramid",
    },
    take_away: "Take the pyramid with you",
};
