//! What customers are worth, could be and cost.

use crate::text::keys::value_tiers::*;
use crate::text::plural;

pub const VALUE_TIERS: ValueTiers = ValueTiers {
    nav: "Value and potential",
    title: "Whom to keep, whom to grow, whom not?",
    lead: |customers, share| {
        format!(
            "{} leave {share} of the net value.",
            plural(
                customers,
                "most valuable customer",
                "most valuable customers"
            )
        )
    },
    lead_none: "Nobody bought in the period: choose a longer window above.",
    idle: |customers| {
        format!(
            "Another {} did not buy in the period and are not here: see Dormant.",
            plural(customers, "customer", "customers")
        )
    },
    tiers: Tiers {
        title: "The tiers",
        lead: |from, until| {
            format!(
                "Customers with purchases from {from} to {until}. Each is in one tier only. Press a tier to see who they are."
            )
        },
        tier: "Tier",
        strategy: "What to do",
        customers: "Customers",
        sales: "Sales",
        net: "Net value",
        gap: "Gap",
        total: "Total",
        by_hand: |customers| format!("{customers} by hand"),
        strategies: [
            "Keep: one-to-one attention, benefits, referrals.",
            "Grow: offer them what they don't buy from you yet.",
            "Find out their potential: nobody knows how much they could buy.",
            "Serve well, without extra effort.",
            "Invest no more: change the terms or let go.",
        ],
        chart: "Where are the customers, the money and what is left to sell?",
        of_customers: "Customers",
        of_sales: "Sales",
        of_gap: "Gap",
        wallets: |preferred, known| {
            format!(
                "Of the {known} whose potential is known, {preferred} buy half or more of what they could from you: they prefer you."
            )
        },
    },
    rules: Rules {
        title: "The rules",
        lead: "Potential = what the top 10 % of their peers buy (90th percentile), or what you type. Net value = margin − cost to serve.",
        peers: "Their peers are of the same…",
        peers_names: ["RFM segment", "channel", "branch", "city", "whole firm"],
        peers_help: "With fewer than 5 peers, or without that column, the potential is not known.",
        growth: "Can grow if the gap is at least",
        small_gap: "Small gap: less than",
        small_gap_help: |money| format!("0: one mean purchase ({money})."),
        margin: "Margin on sales",
        margin_help: |share| {
            format!("0: that of your data, or all of the sale where they don't tell. Now: {share}.")
        },
        returns: "Returns a lot from",
        costs: "What it costs you…",
        contacts: ["a call", "a problem", "a visit"],
        order: |growth, gap| {
            format!(
                "In this order: below zero if the net value is not positive and the gap is under {gap}; most valuable if the net value is of class A; migrator if the potential is not known; growable if the gap is {growth} of what they buy, or more."
            )
        },
    },
    limit: Limit {
        title: "The one-to-one limit",
        lead: "On the left those who deserve personal treatment; on the right, mass marketing. Move it as far as your time reaches.",
        label: "Customers treated one to one",
        customers: "Customers",
        chart: "How much of the sales is on each side?",
        one_to_one: |customers, share, sales, of_sales| {
            format!(
                "One to one: {customers} customers ({share}) and {sales} ({of_sales} of the sales)."
            )
        },
        traditional: |customers, share, sales, of_sales| {
            format!(
                "Mass marketing: {customers} customers ({share}) and {sales} ({of_sales} of the sales)."
            )
        },
        curve: "Cumulative sales",
        usual: "Back to class A",
    },
    list: Listed {
        title: "Customer by customer",
        lead: "Note what the file does not tell: how much they could buy, how much of your time they take, what you decided.",
        who: "Who",
        all: "All",
        sides: ["One to one", "Mass"],
        sort: "First",
        sorts: [
            "Most net value",
            "Largest gap",
            "Highest cost",
            "Most sales",
        ],
        totals: |customers, sales, gap| {
            format!(
                "{} · sales {sales} · gap {gap}",
                plural(customers, "customer", "customers")
            )
        },
        customer: "Customer",
        tier: "Tier",
        actual: "Sales",
        potential: "Potential",
        gap: "Gap",
        wallet: "Bought here",
        cost: "Cost to serve",
        net: "Net value",
        edit: "Note",
        edit_of: |name| format!("Note about {name}"),
        typed: "noted",
        by_hand: "by hand",
        more: |rows| format!("Show {rows} more"),
        none: "Nobody meets what was chosen.",
    },
    edit: Edit {
        title: |name| name.to_owned(),
        why: "Why here?",
        by_hand: "You put them in this tier.",
        below_zero: |net, gap| {
            format!(
                "Their net value is {net} and their gap {gap}: they leave no profit and have nowhere to grow."
            )
        },
        most_valuable: |net| {
            format!("Their net value, {net}, is among those that make up class A.")
        },
        migrator: "Their potential is not known: fewer than 5 peers, or the column is missing. Ask how much they consume in all and note it here.",
        most_growable: |gap, share| {
            format!("They could buy {gap} more: {share} of what they buy today.")
        },
        unclassified: |gap, share| {
            format!(
                "They are {gap} short of their potential ({share} of what they buy): not enough to count as growable, and their net value is not of class A."
            )
        },
        potential: "The most they could buy from you in the period",
        potential_help: "0: the 90th percentile of their peers.",
        contacts: ["Calls", "Problems", "Visits"],
        tier: "Tier",
        by_rule: "By the rules",
        flags: "Flags",
        decision: "Decision",
        undecided: "Undecided",
        reason: "Reason",
        clear: "Delete what was noted",
        done: "Done",
    },
    problems: Problems {
        title: "Think twice about serving them like this",
        lead: "Class C customers with returns, complaints, requests for discounts, arrears or bad debt; and those who leave no profit and have nowhere to grow. Nothing is deleted: it is your decision, and it can be undone.",
        missing: "Returns come from your sales and complaints from the problems noted. Discounts, arrears and bad debt are not in the file: mark them with “Note”.",
        none: "Nobody is in this situation.",
        count: |customers, decided| {
            format!(
                "{}; {decided} with a decision.",
                plural(customers, "customer", "customers")
            )
        },
        why: "Why",
        small: "Class C",
        unprofitable: "No profit, no potential",
        decision: "Decision",
    },
    fits: Fits {
        title: "Does each customer's cost go with their potential?",
        lead: "Cost to serve (calls, problems and visits at the prices below) against what each one could buy.",
        rate: |rate| format!("On average you spend {rate} per 100 of potential."),
        none: "There are no costs yet: enter the prices of calls, problems and visits under “Rules”, and how many each customer took with “Note”.",
        chart: "Who costs more than they promise?",
        even: "cost in line with potential",
        customer: "Customer",
        cost: "Cost to serve",
        potential: "Potential",
        over: |count| format!("Cost more than twice their part ({count})"),
        under: |count| {
            format!("Could buy more than the mean and get less than half their part ({count})")
        },
        over_none: "Nobody costs more than twice their part by potential.",
        under_none: "None of those with the most potential is neglected.",
        excess: "Too much",
        shortfall: "Too little",
    },
    one: One {
        title: "Their value and potential",
        figures: |actual, potential, gap| {
            format!("Buys {actual} in the window; could buy {potential}: {gap} are missing.")
        },
        to_tiers: "See value and potential",
    },
    take_away: "To take away",
};
