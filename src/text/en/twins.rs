//! Customers who stand twice.

use crate::text::keys::twins::*;

pub const TWINS: Twins = Twins {
    title: "Are there duplicate customers?",
    lead: "A customer with two codes looks like two customers who buy little. Nothing is joined by itself: you decide, and you can undo it.",
    nav: "Duplicate customers",
    groups: "Different codes that seem to be one customer",
    names: "One code with several names",
    names_lead: "The last one that the file tells is shown.",
    nobodies: "Codes that stand for nobody in particular",
    nobodies_lead: "If you count them without a customer, their sales stay in the totals and stop distorting the customer analyses.",
    joined: "What you have joined",
    none: "No duplicate customers found",
    none_lead: "No name, e-mail, phone or code is like another enough to ask you about it.",
    reasons: [
        "Codes equal but for dashes, points or leading zeros.",
        "The same name, written differently (accents, order, Ltd./Inc.).",
        "The same e-mail.",
        "The same phone.",
        "Nearly equal names: perhaps a typo or a missing word.",
        "The same name, but a very common one: they may be two people.",
    ],
    likenesses: [
        "Very different names: perhaps two customers share the code, or it changed hands.",
        "Similar names.",
        "The same name written another way.",
    ],
    sign_name: |name| format!("The name is nobody's: “{name}”."),
    sign_code: |code| format!("The code “{code}” looks like a filler."),
    sign_many: |names| format!("One code with {names} different names: it looks like a catch-all."),
    keep: |code| format!("We suggest keeping {code}: it was used last."),
    join_into: |code| format!("Join into {code}"),
    apart: "Not the same",
    propose_again: "Propose again",
    kept_apart: "Marked as different",
    undo: "Undo",
    without_customer: "Count without a customer",
    fine: "It's fine as it is",
    code: "Code",
    name: "Name",
    lines: "Lines",
    amount: "Sales",
    last: "Last purchase",
    more: |more| format!("and {more} more, which appear as you settle these"),
    crowds: |crowds| {
        format!(
            "{crowds} names, e-mails or phones are shared by more than 8 customers, so they tell nothing and are not listed."
        )
    },
    counts_as: |code, into| format!("{code} counts as {into}"),
    counts_as_nobody: |code| format!("{code} counts without a customer"),
};
