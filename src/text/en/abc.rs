//! The ABC of customers.

use crate::text::keys::abc::*;
use crate::text::plural;

pub const ABC: Abc = Abc {
    title: "ABC of customers",
    take_away: "Take the results with you",
    take_away_lead: "Files for your spreadsheet, with the date and window you chose.",
    lead: |a, all, share| {
        format!(
            "{a} of your {} make {share} of sales: they are your class A.",
            plural(all, "customer", "customers")
        )
    },
    lead_margin: |a, all, share| {
        format!(
            "{a} of your {} leave {share} of the margin: they are your class A.",
            plural(all, "customer", "customers")
        )
    },
    lead_empty: "No customer has sales in this period.",
    by: "Rank by",
    by_revenue: "Sales",
    by_margin: "Margin",
    margin_coverage: |share| {
        format!(
            "The margin is known for {share} of your sales; the rest does not count in the ranking by margin."
        )
    },
    margin_unknown: "To see the ABC by margin, import a file that brings the cost or the margin of each sale.",
    limits: Limits {
        title: "Limits of the classes",
        a: "A ends at",
        b: "B ends at",
        error: "The limit of A must be above 0 and not above that of B, which is 100 at most.",
        presets: "Usual",
    },
    classes: Classes {
        title: "The three classes",
        lead: |a, b| {
            format!("A: those who add up to {a}. B: the next ones, up to {b}. C: the rest.")
        },
        class: "Class",
        customers: "Customers",
        customers_share: "% of customers",
        sales: "Sales",
        margin: "Margin",
        share: "% of total",
        total: "Total",
        not_positive: |customers| {
            format!(
                "{} at zero or below (returns, credit notes): they are C and take no part in the percentages.",
                plural(customers, "customer ended", "customers ended")
            )
        },
    },
    curve: Curve {
        title: |share| format!("Who makes {share} of your sales?"),
        answer: |customers, part, share| {
            format!("{part} of your customers ({customers}) make {share}.")
        },
        customers: "Customers, from the one who buys most",
        sales: "Running share of sales",
        place: |part, customers| format!("{part} ({customers})"),
    },
    concentration: Concentration {
        title: "How much depends on few?",
        lead: "The higher they are, the more it hurts when one leaves.",
        top_1: "The largest",
        top_5: "The five largest",
        top_fifth: |customers| format!("The largest 20% ({customers})"),
        gini: "Gini index",
        hhi: "Concentration (HHI)",
        top_1_means: |share| format!("If it leaves, you lose {share} of your sales."),
        top_5_means: |share| format!("The five make {share}."),
        top_fifth_means: |share| {
            format!("They make {share} of sales. Pareto's rule speaks of 80%.")
        },
        gini_low: "Even: your customers buy similar amounts.",
        gini_middle: "Uneven, as in most shops.",
        gini_high: "Very uneven: a few make almost everything.",
        hhi_means: |customers| format!("As if you had {customers} customers, all equal."),
        top_formula: |customers, share| {
            format!(
                "What the first {customers} of the ranking bought, divided by the total of all who bought = {share}."
            )
        },
        gini_formula: |customers, gini| {
            format!(
                "From 0 (all buy alike) to 1 (one buys everything). With the amounts of the {customers} customers from smallest to largest: 2 × sum(place × amount) / (customers × total) − (customers + 1) / customers = {gini}."
            )
        },
        hhi_formula: |customers, hhi, inverse| {
            format!(
                "Sum of the squared shares of the {customers} customers = {hhi}. 1 divided by it is {inverse}."
            )
        },
    },
    movement: Movement {
        title: "Who rose and who fell?",
        lead: |from, until| {
            format!(
                "By sales, against the period before: {from} to {until}. Choose a group to see it in the list."
            )
        },
        dormant: "Dormant customers",
        dormant_told: |customers, before, now, less| {
            format!(
                "{} fell in rank and also bought less: {before} before, {now} now. That is {less} less.",
                plural(customers, "customer", "customers")
            )
        },
        dormant_none: "Nobody fell in rank while buying less. A good sign.",
        dormant_see: "See the dormant",
        dormant_rule: "The course asks for both: a worse rank and smaller purchases. Those who stopped buying are included.",
        matrix: "Which class they came from and where they are",
        matrix_lead: "Each row is the class before, each column the class now. Choose a number to see those customers.",
        corner: "Before ↓ · Now →",
        now: |class| format!("Now {class}"),
        before: |class| format!("Before {class}"),
        none_now: "No purchases now",
        none_before: "No purchases before",
        total: "Total",
        cell: |customers, before, now| {
            format!(
                "{}: {before}, {now}",
                plural(customers, "customer", "customers")
            )
        },
        changes: [
            "buy now and did not before",
            "bought before and don't now",
            "moved to a better class",
            "moved to a worse class",
            "are in the same class",
        ],
    },
    list: List {
        title: "Your customers, rank by rank",
        lead: "Choose a column to sort; a row to see the customer.",
        search: "Search by name or code",
        filters: "Filters",
        all: "All",
        clear: "Clear the filters",
        dormant: "Dormant",
        class: |class| format!("Class {class}"),
        moved: |before, now| format!("{before} before → {now} now"),
        came: |before| format!("{before} before"),
        none: "no purchases",
        a_but_c: "A by sales, C by margin",
        c_but_a: "C by sales, A by margin",
        rank: "Rank",
        customer: "Customer",
        class_sales: "Class",
        sales: "Sales",
        share: "%",
        cumulative: "Running %",
        cumulative_help: "What this customer and all better ones add up to",
        margin: "Margin",
        class_margin: "By margin",
        class_margin_help: "Class and rank by margin; with an arrow, those who change from A to C or from C to A",
        previous: "Sales before",
        rank_previous: "Before",
        rank_previous_help: "Class and rank in the period before",
        change: "Change",
        dormant_mark: "dormant",
        selection: |customers, sales| {
            format!(
                "{} · sales {sales}",
                plural(customers, "customer", "customers")
            )
        },
        selection_against: |customers, sales, before| {
            format!(
                "{} · sales {sales} · before {before}",
                plural(customers, "customer", "customers")
            )
        },
        empty: "No customer meets these filters",
    },
};
