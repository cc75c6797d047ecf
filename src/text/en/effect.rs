//! Whether the actions worked.

use crate::text::keys::effect::*;
use crate::text::plural;

pub const EFFECT: Effect = Effect {
    nav: "Did it work?",
    title: "Did it work?",
    lead_none: "What the customers of each action bought after it, against before.",
    lead: |actions, buyers, customers, share| {
        format!(
            "{}: {buyers} of {} bought afterwards ({share}).",
            plural(actions, "action measured", "actions measured"),
            plural(customers, "contacted customer", "contacted customers"),
        )
    },
    empty: "There are no actions with customers yet",
    empty_lead: "Make a list, of the dormant ones for instance, and press “Make an action”. Once its day has passed, you see here what they bought. To know whether the action was the cause, keep a part of the list aside at random when you make it.",
    to_lists: "Choose a list",
    to_plan: "See the plan",
    take_away: "To take away",
    responses: "How they respond to your campaigns",
    to_effect: "See whether each action worked",
    rules: Rules {
        title: "How it is measured",
        lead: "The days from the action's start, that day included, are compared with as many before. It starts on the day you did it, or else on the day you planned.",
        days: "Days on each side",
        days_unit: "days",
        days_help: "1 to 365. Usually the time in which a customer of yours buys again.",
        margin: "Margin on sales",
        margin_told: |share| {
            format!(
                "The margin comes from your file; where a sale does not tell it, {share} is used. Type another one if you like."
            )
        },
        margin_typed: |share| {
            format!("Your file has no costs: the margin is {share} of the sales, as you noted.")
        },
        margin_unknown: "Your file has neither costs nor margins: type the percentage of the sales that you keep, and the ROI is worked out.",
        data: |first, last| format!("Data from {first} to {last}."),
    },
    table: Table {
        title: "The actions",
        lead: "Press one to see more of it. A customer may be in several: they don't add up.",
        action: "Action",
        start: "From",
        days: |days| plural(days, "day", "days"),
        customers: "Contacted",
        aside: |customers| format!("{customers} kept aside"),
        response: "Response",
        gained: "Sales gained",
        told: "What can be said",
        roi_planned: "ROI planned",
        roi: "ROI actual",
        verdicts: ["Worked", "Fell", "Not enough", "No control"],
    },
    waiting: Waiting {
        title: "Can't be measured yet",
        lead: "Actions with customers that the loaded sales can't tell about.",
        ahead: |last| {
            format!(
                "It starts after the last day of the data, {last}. Load the new sales once you have them."
            )
        },
        nothing_before: |first| {
            format!("The data begin on {first}: there is no before. Load earlier sales.")
        },
        unknown: "None of its customers is in the sales: check the codes of the action.",
        action: "Action",
        start: "From",
        why: "Why",
    },
    one: One {
        lead: |before, after| format!("Before: {before}. After: {after}."),
        from_list: |list| format!("From the list “{list}”."),
        not_done: "The plan does not say that it was done: it is measured from the day that was planned.",
        cut: |days, wanted| {
            format!(
                "The data don't reach {wanted} days: {} on each side are compared.",
                plural(days, "day", "days")
            )
        },
        unknown: |codes| {
            format!(
                "{} of the action not found in the sales, left out.",
                plural(codes, "code", "codes")
            )
        },
        response: "Response",
        response_formula: |buyers, customers| {
            format!("{buyers} who bought afterwards ÷ {customers} contacted.")
        },
        revenue: "Sales gained",
        revenue_control: "Sales to those contacted, after − before, less what those kept aside changed in proportion. Returns subtract.",
        revenue_plain: "Sales to those contacted, after − before, with the season in it. Returns subtract.",
        margin: "Margin gained",
        margin_formula: "The same, with the margin in place of the sales.",
        margin_missing: "Not known: note the margin under “How it is measured”.",
        roi: "ROI",
        roi_formula: |margin, cost| format!("(margin gained {margin} − cost {cost}) ÷ cost."),
        roi_missing: "It takes the margin and the cost of the action: the cost is noted in the plan.",
        roi_planned: |share| format!("planned: {share}"),
        per_response: "Cost per response",
        per_response_formula: "Cost of the action ÷ contacted customers who bought afterwards.",
        per_purchase: "Cost per purchase",
        per_purchase_formula: "Cost of the action ÷ purchases of those contacted afterwards.",
        retention: "Kept buying",
        retention_formula: |stayed, before| {
            format!("{stayed} who bought before and after ÷ {before} who bought before.")
        },
        groups: "Before and after",
        group: "Group",
        customers: "Customers",
        buyers: ["Bought before", "Bought after"],
        purchases: ["Purchases before", "Purchases after"],
        sales: ["Sales before", "Sales after"],
        change: "Change per customer",
        treated: "Contacted",
        control: "Kept aside",
        season: "Contacted, a year earlier",
    },
    verdict: Verdict {
        title: "Can it be said that it worked?",
        share: |treated, control, difference, interval| {
            format!(
                "{treated} of those contacted bought, and {control} of those kept aside: a difference of {difference} points ({interval})."
            )
        },
        revenue: |treated, control, difference, interval| {
            format!(
                "Per customer, sales changed by {treated} among those contacted and by {control} among those kept aside: a difference of {difference} ({interval})."
            )
        },
        interval: |low, high| format!("with 95 % confidence, between {low} and {high}"),
        up: "That is enough to say so: it is more than chance does.",
        down: "That is enough to say so: those contacted did worse than those kept aside.",
        needed: |customers| {
            format!(
                "That is not enough to say so: to tell a difference like this one from chance, it would take {customers} customers per group."
            )
        },
        not_enough: "That is not enough to say so: the difference is none, or too small.",
        too_few: "That is not enough to say so: a group has fewer than two customers, or nobody changed.",
        no_control: "Without a control group it can't be said that the action was the cause: before and after hold the season, the prices and whatever else happened.",
        season: |before, after, change, beyond| {
            format!(
                "The same customers, on the same days a year earlier, went from {before} to {after} ({change}). Less that, the difference is {beyond}."
            )
        },
        no_season: "The data don't reach a year back: there is nothing to take the season off with.",
        next_time: "Next time, when you make the action, keep a part of the list aside at random: with that it can be said.",
        method: "Intervals by Newcombe (who bought) and by Welch (sales per customer). Customers per group: with α = 0.05 and a power of 0.8.",
    },
    chart: WeekChart {
        title: "What happened week by week?",
        answer: "Purchases a week for each 100 customers. Week 0 begins on the day of the action.",
        head: "Week",
        treated: "Contacted",
        control: "Kept aside",
    },
    segments: Segments {
        title: "Who responded?",
        lead: |eve| {
            format!("RFM segment of each contacted customer on {eve}, the eve of the action.")
        },
        segment: "Segment",
        customers: "Contacted",
        buyers: "Bought",
        rate: "Response",
        all: "All",
    },
    indicator: Indicators {
        title: "The objective of the campaign",
        none: "This action has no objective: choose it in the plan, under “Measure it later”, and you see its figure here before and after.",
        figures: [
            "customers whose first purchase falls on those days",
            "purchases per customer",
            "sales per purchase",
            "share of the sales in products whose mean line is in the dearest quarter",
            "share of the sales through the chosen channel",
        ],
        group: "Group",
        before: "Before",
        after: "After",
        missing: "The file does not tell what it takes, or the channel that you noted is not in it.",
        lead: |objective, figure| format!("{objective}: {figure}."),
    },
};
