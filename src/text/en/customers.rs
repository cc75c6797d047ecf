//! Customers: the list and each one.

use crate::text::keys::customers::*;
use crate::text::plural;

pub const CUSTOMERS: Customers = Customers {
    title: "Customers",
    lead: "All your customers with what each analysis says of them. Search, filter, and open anyone to see why they are where they are.",
    list: CustomerList {
        caption: "Customers",
        search: "Search by name or code",
        totals: |customers, money| format!("{customers} · {money} in the window"),
        clear: "Clear the filters",
        segments: "RFM group",
        classes: "ABC class",
        changes: "Change",
        dormant: "Dormant",
        dormant_one: "Dormant",
        class_filter: |class| format!("Class {class}"),
        before_filter: |class| format!("Class {class} before"),
        margin_filter: |class| format!("Class {class} by margin"),
        before_none: "No purchases before",
        cell: |r, f| format!("Recency {r}, frequency {f}"),
        in_window: "Bought in the window",
        customer: "Customer",
        segment: "Group",
        code: "RFM",
        last: "Last purchase",
        recency: "Days",
        frequency: "Purchases",
        value: "Value",
        margin: "Margin",
        class: "ABC",
        previous: "Before",
        change: "Change",
        products: "Products",
    },
    one: One {
        back: "All customers",
        open: "See the full record",
        code: |code| format!("Code {code}"),
        unknown: "There is no customer with that code",
        unknown_lead: |code| {
            format!("The code “{code}” is not in the sales imported up to the analysis date.")
        },
        first: "First purchase",
        last: "Last purchase",
        recency: "Days without buying",
        frequency: "Purchases",
        value: "Value",
        rank: "Rank by sales",
        margin: "Margin",
        products: "Different products",
        historic: "Margin over the whole history",
        ticket: "Average ticket",
        in_window: "In the window",
        ever: "Over the whole history",
    },
    history: History {
        rhythm_title: "Their rhythm",
        rhythm_rule: "The days that usually pass between two of their purchases (the median). Whoever has been away for more than twice that is late.",
        rhythm: |days, purchases, since| {
            format!(
                "Usually buys every {} (median of {}). It has been {} since the last purchase.",
                plural(days, "day", "days"),
                plural(purchases, "purchase", "purchases"),
                plural(since, "day", "days")
            )
        },
        late: |times| format!("That is {times} times their rhythm: late, call them."),
        on_time: |times| format!("That is {times} times their rhythm: on time."),
        no_rhythm: "No rhythm can be measured yet: it takes three days of purchase.",
        about: "Who they are",
        nothing_told: "Your file tells no more of this customer. With columns of e-mail, telephone, birthday, salesperson, branch, channel or city, they appear here.",
        email: "E-mail",
        phone: "Telephone",
        birthday: "Birthday",
        origin: "Origin",
        salesperson: "Salesperson",
        branch: "Branch",
        channel: "Channel",
        city: "City",
        other_codes: "Other codes",
        other_names: "Other names",
        months: "Month by month",
        months_lead: |months| {
            format!(
                "Net sales of {} up to the analysis date. A month that is cut is paler.",
                plural(months, "month", "months")
            )
        },
        month: "Month",
        amount: "Net sales",
        years: "Year by year, back from the analysis date",
        year: "Twelve months",
        purchases: "Purchases",
        products: "Products",
        margin: "Margin",
        places: "How they buy",
        places_lead: "Channel and branch of each sale over their whole history up to the analysis date; the percentage is of their net sales.",
        place: "Place",
        place_kind: "What it is",
        items: "What they buy",
        items_lead: "In their whole history up to the analysis date. “Used to buy” is what they did not take again in the window: ask why.",
        no_items: "Your file does not say which products or categories they bought. With such a column you see here what they buy, what they left and what they lack.",
        item: "Product",
        category: "Category",
        state: "State",
        buys: "Buys",
        bought: "Used to buy",
        days: "Days of purchase",
        last: "Last time",
        all_items: |count| format!("Show all {count}"),
    },
    why: WhyWords {
        title: "Why is this customer here?",
        scored: |s| {
            let [r, f, v] = s.scores;
            let [days, times, money] = s.ranges;
            format!(
                "{} last bought {} ago: recency {r} ({days}). In the window there were {}: frequency {f} ({times}), adding up to {}: monetary value {v} ({money}). The code is {}, hence the group “{}”.",
                s.name, s.ago, s.purchases, s.value, s.code, s.segment
            )
        },
        step: "Next step",
        step_of: |pillar| format!("Next step: {pillar}"),
        outside: |name, last, ago, from, until| {
            format!(
                "{name} last bought on {last}, {ago} ago. There was no purchase from {from} to {until}: hence outside the window and without RFM scores."
            )
        },
        never: |name, until| {
            format!("Up to {until}, {name} has only returns and no purchase: hence no RFM scores.")
        },
        class_a: |p| {
            format!(
                "By sales this is class A: rank {} with {} of the total. Those ahead add up to {}, and class A reaches up to {}.",
                p.rank, p.share, p.before, p.a
            )
        },
        class_b: |p| {
            format!(
                "By sales this is class B: rank {} with {} of the total. Those ahead add up to {}, and class B goes from {} to {}.",
                p.rank, p.share, p.before, p.a, p.b
            )
        },
        class_c: |p| {
            format!(
                "By sales this is class C: rank {} with {} of the total. Those ahead add up to {}, and class C begins at {}.",
                p.rank, p.share, p.before, p.b
            )
        },
        not_positive: "By sales this is class C: returns equal or exceed purchases.",
        dormant: |before, now| {
            format!("Dormant: fell in rank and bought less ({before} before, {now} now).")
        },
    },
};
