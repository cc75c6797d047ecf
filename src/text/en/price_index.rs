//! Sales at the prices of one month.

use crate::text::keys::price_index::*;
use crate::text::plural;

pub const PRICE_INDEX: PriceIndex = PriceIndex {
    nav: "Inflation",
    title: "Are you selling more, or did prices just rise?",
    lead: "Paste a price index and see your sales at the prices of one month.",
    badge: |month| format!("Amounts at {month} prices"),
    story: Story {
        more: |share| format!("{share} more"),
        less: |share| format!("{share} less"),
        same: "the same",
        invoiced: |until, change| {
            format!("In the 12 months to {until} you invoiced {change} than in the 12 before")
        },
        but_restated: |change, month| format!(", but {change} at {month} prices"),
        and_restated: |change, month| format!(", {change} at {month} prices"),
        units: |change| format!(" and {change} in units"),
        too_short: |first| {
            format!("A comparison takes two years of sales: yours begin on {first}.")
        },
    },
    switch: Switch {
        title: "See amounts without inflation",
        lead: "Applies to every analysis and its files. Import receipts stay as invoiced.",
        label: "Restate amounts at the prices of one month",
        no_index: "First paste a price index below.",
        on: |month| {
            format!("Every analysis is at {month} prices, and each page says so at its top.")
        },
        off: "Amounts are shown as invoiced.",
        basis: "At the prices of",
        basis_usual: |month| format!("The analysis date ({month})"),
        basis_help: "The month whose prices are used for all.",
        typed: "Amounts that you typed (costs, potentials, targets) are not changed: type them at that month's prices.",
    },
    paste: Paste {
        title: "Your price index",
        lead: "Your country's (in Argentina, INDEC's CPI) or that of your own price list. It stays in this browser.",
        kind: "What are the numbers?",
        index: "Index",
        change: "Monthly change",
        label: "One month per line: the month and its number",
        help_index: "For example “01/2024; 4261.5”, “January 2024 4261.5” or two columns copied from Excel. The index may have any base.",
        help_change: "For example “01/2024; 20.6 %” or “Jan-24 20.6”. No month may be skipped.",
        save: "Use this index",
        saved: "This is the saved index.",
        clear: "Delete the index",
    },
    faults: Faults {
        one_part: |line, text| {
            format!(
                "Line {line}: a part is missing in “{text}”. Write the month and its number, with a space, a semicolon or a tab between them."
            )
        },
        month: |line, text| {
            format!(
                "Line {line}: “{text}” is no month. Write it as 01/2024, 2024-01 or January 2024."
            )
        },
        number: |line, text| {
            format!("Line {line}: “{text}” is no number. Write it as 4261.5 or 4,261.5.")
        },
        too_low_index: |line, text| {
            format!("Line {line}: the index is {text} and must be above zero.")
        },
        too_low_change: |line, text| {
            format!("Line {line}: the change is {text} and must be above −100%.")
        },
        percentage: |line, text| {
            format!(
                "Line {line}: {text} is a percentage. If these are changes, choose “Monthly change”."
            )
        },
        twice: |line, month, other| {
            format!("Line {line}: {month} is on line {other} already. Keep one of them.")
        },
        missing: |line, month| {
            format!(
                "Line {line}: {month} is missing before it. With changes, no month may be skipped."
            )
        },
        further: |count| format!("And {} more.", plural(count, "line", "lines")),
    },
    preview: Preview {
        understood: |months, first, last| {
            format!(
                "{} understood: {first} to {last}.",
                plural(months, "month", "months")
            )
        },
        multiplied: |times, first, last| {
            format!("From {first} to {last} prices were multiplied by {times}.")
        },
        interpolated: |months| {
            format!(
                "{} in between: filled with an even monthly change.",
                plural(months, "month is missing", "months are missing")
            )
        },
        table: "Month by month",
        month: "Month",
        index: "Index",
        change: "Change",
        factor: |month| format!("Multiplied by this to be at {month} prices"),
        is_interpolated: "filled in",
    },
    years: Years {
        title: "Year against year",
        lead: |until| {
            format!(
                "Years of 12 months that end on {until}. Beside each figure, its change against the year before."
            )
        },
        year: "12 months to",
        invoiced: "Invoiced",
        restated: |month| format!("At {month} prices"),
        units: "Units",
        purchases: "Purchases",
        partial: "incomplete",
        no_units: "Your files have no quantity column, or were imported with an earlier version: if they have one, import them again to compare in units too.",
        units_partly: |share| {
            format!(
                "Only {share} of the sales say how many units they are: the change in units holds for that part."
            )
        },
        chart: "How are your sales going without inflation?",
        chart_alone: "How are your sales going?",
        chart_lines: |month| {
            format!("The full line is at {month} prices, the dotted one as invoiced.")
        },
        month: "Month",
        gap_inside: |months, share| {
            format!(
                "{} of sales ({share} of what was invoiced) between two months of the index: their index was filled in.",
                plural(months, "month", "months")
            )
        },
        gap_before: |months, share| {
            format!(
                "{} of sales ({share} of what was invoiced) before the first month of the index: the first was taken.",
                plural(months, "month", "months")
            )
        },
        gap_after: |months, share| {
            format!(
                "{} of sales ({share} of what was invoiced) after the last month of the index: the last was taken. Add the months that are missing.",
                plural(months, "month", "months")
            )
        },
        basis_beyond: |month| {
            format!(
                "The index does not have {month}: its nearest month is taken. Add it or choose another month."
            )
        },
    },
    method: Method {
        title: "How it is computed",
        formula: "Amount at the chosen month's prices = amount × index of the chosen month ÷ index of the month of the sale.",
        example: |month, index, basis, factor| {
            format!(
                "A sale of {month}: {basis} ÷ {index} = {factor}. Each amount of that month is multiplied by {factor}."
            )
        },
        details: &[
            "It is applied to every line (amount and margin) and rounded to the last decimal that is kept.",
            "Purchases, dates and units do not change.",
            "If the index is the same in every month, results are those invoiced.",
            "Months missing between two known ones are filled with a constant monthly change; before the first and after the last, the nearest is taken.",
            "Units add up the quantity column, returns subtracted: if you sell very different things, look at purchases too.",
        ],
    },
};
