//! Whether the data suffice.

use crate::text::keys::readiness::*;
use crate::text::plural;

pub const READINESS: Readiness = Readiness {
    title: "Is my data enough?",
    lead: "What can be answered with what you imported, what is missing, and what would change if it were there.",
    nav: "Is it enough?",
    levels: ["Not enough yet", "Enough, with care", "Enough"],
    groups: [
        "Not enough yet for",
        "It works, but read it with care",
        "Enough for",
    ],
    analyses: [
        (
            "Board",
            "How much you sell, to how many customers, and how it changed.",
        ),
        ("RFM", "Who buys recently, often and much."),
        ("ABC", "Which customers make most of the sales."),
        ("ABC by margin", "Which customers leave most of the profit."),
        (
            "Comparison with the period before",
            "Who rose, who fell and who stopped buying.",
        ),
        (
            "Churn and retention",
            "What part of your customers leaves, and how much money goes with them.",
        ),
        ("Cohorts", "How many of those who began together still buy."),
        (
            "Customer value (simple)",
            "What a typical customer leaves while buying from you.",
        ),
        (
            "Customer value (forecast)",
            "What each customer is expected to buy, and whether they are still active.",
        ),
        ("Cross-selling", "Which product each customer still lacks."),
        (
            "Products bought together",
            "What to offer in the same purchase.",
        ),
        ("Dormant customers", "Who used to buy and stopped."),
        ("Buying rhythm and risk", "Who is late by their own habit."),
        (
            "Portfolio per salesperson",
            "Which customers each salesperson has, and how they are doing.",
        ),
        ("City tours", "Whom to visit in each city."),
        ("Contact lists", "Whom to write to or call."),
        ("Birthdays", "Whom to greet, and when."),
        (
            "Referrals",
            "Where each customer came from, and who recommends you.",
        ),
        (
            "Trajectory",
            "How each customer moved up or down over the years.",
        ),
    ],
    columns: [
        "an invoice number",
        "a product or category",
        "a margin",
        "a salesperson",
        "a city",
        "an e-mail or phone",
        "an e-mail",
        "a phone",
        "a birthday",
        "an origin",
    ],
    headings: [
        "Invoice number",
        "Product or category",
        "Margin or cost",
        "Salesperson",
        "City",
        "E-mail or phone",
        "E-mail",
        "Phone",
        "Birthday",
        "Origin",
    ],
    facts: Facts {
        lines: |n| plural(n, "sales line", "sales lines"),
        detail: "the file is a summary per customer",
        months: |n| plural(n, "month of history", "months of history"),
        weeks: |n| plural(n, "week of history", "weeks of history"),
        missing_months: |n| {
            plural(
                n,
                "month in between without any sale",
                "months in between without any sale",
            )
        },
        customers: |n| plural(n, "customer", "customers"),
        known_sales: |share| format!("{share} of the sales have a customer"),
        repeaters: |n| {
            plural(
                n,
                "customer bought twice or more",
                "customers bought twice or more",
            )
        },
        repeater_share: |share| format!("{share} of the customers bought twice or more"),
        regular_share: |share| format!("{share} of the customers bought three times or more"),
        cross_buyers: |n| {
            plural(
                n,
                "customer bought two products or more",
                "customers bought two products or more",
            )
        },
        baskets: |n| {
            plural(
                n,
                "invoice carries two products or more",
                "invoices carry two products or more",
            )
        },
        products: |n| plural(n, "product", "products"),
        salespeople: |n| plural(n, "salesperson", "salespeople"),
        cities: |n| plural(n, "city", "cities"),
        fill_lines: |share, column| format!("{share} of the lines have {column}"),
        fill_margin: |share| format!("the margin is known for {share} of the sales"),
        fill_customers: |share, column| format!("{share} of the customers have {column}"),
    },
    needs: Needs {
        lines: "Load a sales file.",
        detail: "Load the file with one row per sale (date, customer and amount) instead of the summary per customer.",
        months: |have, want| {
            format!(
                "It takes {want} months of history and there are {have}. Add files of earlier months."
            )
        },
        weeks: |have, want| {
            format!("It takes {want} weeks of history and there are {have}. Add older files.")
        },
        missing_months: |months| {
            format!(
                "Months are missing: there is no sale in {months}. If you sold in those months, add their files."
            )
        },
        customers: |have, want| {
            format!(
                "It takes {want} customers and there are {have}. Check whether a file still has to be loaded."
            )
        },
        known_sales: |have, want| {
            format!(
                "Only {have} of the sales say who bought; aim for {want}. Enter the customer in each sale, and check which column you chose as the customer."
            )
        },
        repeaters: |have, want| {
            format!(
                "It takes {want} customers with two purchases or more and there are {have}. A longer history will show more repeat purchases."
            )
        },
        repeater_share: |have, want| {
            format!(
                "Only {have} of the customers came back; it takes {want}. Add earlier months, or check whether one customer appears under several codes."
            )
        },
        regular_share: |have, want| {
            format!(
                "Only {have} bought three times or more; it takes {want}. A longer history shows the rhythm of more customers."
            )
        },
        cross_buyers: |have, want| {
            format!("It takes {want} customers of two products or more and there are {have}.")
        },
        baskets: |have, want| {
            format!(
                "It takes {want} invoices of two products or more and there are {have}. If your file has one row per invoice, export it with the product detail."
            )
        },
        products: "There is only one product or category: it takes at least two.",
        salespeople: "There is only one salesperson: nobody to compare with.",
        cities: "There is only one city: no tour to plan.",
        no_column: |heading| {
            format!(
                "Add the column “{heading}” when you export the file or, if it is there, say which one it is when you import it."
            )
        },
        no_margin: "Add the column “Cost” or “Margin”: without it nobody knows what the firm earns with each customer.",
        fill: |heading, have, want| {
            format!(
                "“{heading}” is filled for {have}; aim for {want}. Fill in the rest in your system and export again."
            )
        },
    },
    opens: "With that you will be able to use this analysis.",
    firms: "You can use it already; with that it will be firmer.",
    firms_too: "With that it will be firmer, too.",
    firms_known_sales: "What is sold without a customer stays out of the analysis; with that you will see everybody.",
    firms_missing_months: "Today a missing month reads as customers who did not buy.",
    firms_margin: "Today the value rests on sales or on the margin you type in; with that it will be real profit.",
    firms_period_before: "Today the period before is incomplete, so some customers look new and are not.",
    firms_few_customers: "With so few customers, 3 levels fit better than 5.",
    unfinished: |month, day| {
        format!(
            "The last month ({month}) seems unfinished: the file ends on {day}. Don't read it as a fall."
        )
    },
    few_customers: "With fewer than 25 customers, a score of 1 to 5 cuts too fine: use three levels.",
    summarised: "Your file has one row per customer: it serves RFM and ABC. The rest needs each sale.",
    rests_on: "It rests on",
    open_page: "Open",
    import: "Import another file",
};
