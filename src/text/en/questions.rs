//! What a file leaves open.

use crate::text::keys::questions::*;
use crate::text::plural;

pub const QUESTIONS: Questions = Questions {
    currencies: |seen| format!("There are amounts in more than one currency: {seen}"),
    currency_rows: |currency, rows| format!("{currency} ({rows})"),
    currencies_lead: "We don't add up different currencies by ourselves. Choose what to do with them; what does not come in stays among the rejected rows, with its reason.",
    loaded_in: "loaded already",
    what_to_do: "What to do with the currencies",
    only: |currency| format!("Import {currency} only"),
    same: "It is all one currency",
    convert: "Convert at a rate",
    base: "Add up in",
    rate: |currency, base| format!("1 {currency} is how many {base}"),
    rate_help: "One rate for the whole file, such as 1,050.50.",
    use_rates: "Use these rates",
    own_money: "$ (not told)",
    change_answers: "Change my answers",
    fixes: "This can be set right for all of them at once:",
    fix_dates: |rows| format!("Read {rows} dates in the other order (day and month swapped)"),
    fix_decimals: |rows| format!("Read {rows} numbers with the other decimal sign"),
    fix_fill_down: |rows| {
        format!("Complete {rows} rows with the date and customer of the row above")
    },
    fix_quotes: "Take quotation marks as plain signs",
    quoting: "Quotation marks enclose texts",
    decisions: Decisions {
        serial_dates: "dates as Excel's day numbers",
        other_dates: "dates in the other order, accepted",
        other_decimals: "numbers with the other decimal sign, accepted",
        filled_down: "empty cells completed from the row above",
        plain_quotes: "quotation marks as plain signs",
        whole_codes: "codes “1001.0” read as 1001",
        percent_margin: "margin as a share of the amount",
        summarised: "summarised file: one row per customer",
        only: |currency| format!("{currency} only"),
        rates: |base, rates| format!("all in {base} ({rates})"),
        same: "one currency, whatever the signs say",
        totals: |rows| plural(rows, "row of totals left out", "rows of totals left out"),
        not_entered: |currency, amount| format!("{amount} in {currency} did not come in"),
        returns_by_sign: |rows| format!("{rows} returns by their sign"),
        returns_by_type: |rows| format!("{rows} by the type of document"),
        returns_by_text: |rows| format!("{rows} by their text"),
    },
};
