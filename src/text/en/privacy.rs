//! The proof that nothing leaves this machine.

use crate::text::keys::privacy::*;

pub const PRIVACY: Privacy = Privacy {
    nav: "Privacy",
    title: "Your data never leave this computer. See for yourself.",
    lead: "Here is what this page has asked the internet for, the rule that the browser holds it to, and what it keeps on this computer.",
    none_foreign: "Since you opened the page nothing was asked for outside this site.",
    some_foreign: "There was a request to another site. Cartera makes none: check your browser's extensions.",
    foreign: "Requests to other sites",
    foreign_formula: "From the browser's own record: addresses that do not begin like this page's.",
    after: "Requests after the start",
    after_formula: "Those that went over the network since the page could be used. The only thing fetched later is the reader of spreadsheets, the first time you open one, and it is a file of this very site.",
    all: "Requests in all",
    all_formula: "The program's files, all from this site. The engine that does the sums runs apart, held to the same rule.",
    requests: "What was asked for",
    requests_lead: "Each file, in order. It is kept up while you look: import a sales file and see that nothing appears.",
    address: "File",
    when: "When",
    early: "on opening",
    late: "later",
    bytes: "Size",
    at_hand: "was here",
    policy: "The rule in force",
    policy_lead: "It is not our promise: the page declares it and the browser enforces it. Even if the program wanted to send your data away, it could not.",
    policy_whole: "The rule as it is written",
    rule: "Rule",
    allows: "Allows",
    meaning: "What it means",
    rules: [
        ("default-src", "What is not allowed below is forbidden."),
        (
            "script-src",
            "Only this site's program runs; no foreign code, none written into the page.",
        ),
        (
            "style-src",
            "The looks come from this site: no foreign fonts or style sheets.",
        ),
        (
            "connect-src",
            "The only requests possible are to this very site. This is where data would leave: it is shut.",
        ),
        (
            "img-src",
            "Pictures are this site's or drawn on your computer.",
        ),
        (
            "worker-src",
            "The engine that does the sums is this site's.",
        ),
        (
            "manifest-src",
            "The card for installing the app is this site's.",
        ),
        ("base-uri", "Nobody can change where links point."),
        ("form-action", "No form is sent anywhere."),
    ],
    stored: "What stays in this browser",
    stored_lead: "Preferences and what you write, by name. Sales lie apart, in the browser's database, and only if you left “Remember” on.",
    stored_none: "Nothing yet.",
    name: "Name",
    to_settings: "Change what is remembered, or erase everything",
    check: "Check it yourself",
    steps: [
        "Disconnect the internet (or switch to aeroplane mode) and go on using Cartera: importing, figures and downloads work all the same.",
        "Open the page again without internet: it opens too, because the browser keeps the program.",
        "With internet, press F12, open the “Network” tab and import a file: no request appears.",
        "In the same window, under “Application”, see what was kept; and in Preferences, erase it all.",
    ],
};
