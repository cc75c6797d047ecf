//! What is loaded.

use crate::text::keys::holdings::*;
use crate::text::plural;

pub const HOLDINGS: Holdings = Holdings {
    hand: Hand {
        title: |files| format!("{files} files to import"),
        lead: "Choose one to see what we understood. What you change holds for all files with the same columns.",
        looking: "Looking…",
        ready: "Ready",
        asks: "There is a question",
        lacks: "Columns to be chosen",
        failed: "Can't be read",
        put_away: |file| format!("Don't import {file}"),
        confirm: |files| format!("Import {files} files"),
        reading: |file, nth, files| format!("Reading {file} ({nth} of {files})"),
        sheet: "Sheet",
        sheet_help: "One sheet is imported at a time.",
        place: "What about the sales that are loaded?",
        beside: "Add this file to them",
        instead: "Start afresh with this one",
        instead_help: "What was there is set aside and can be brought back from the list of imports.",
        over_sample: "The sample shop goes when your sales come in.",
        again: "This file is loaded already",
        again_lead: "It is equal, byte by byte, to one that you imported. So that nothing counts twice, this reading will take the place of the earlier one.",
        add: "Add it anyway",
        remembered: "We know these columns: the file is read as it was last time.",
    },
    receipt: Receipt {
        several: |files, accepted, read| {
            format!("{files} files: {accepted} of {read} rows came in")
        },
        fingerprint: "SHA-256 fingerprint",
        size: "Size",
        decisions: "How it was read",
        compare: "Total in your own system",
        compare_help: "Type the total of the same period and we tell whether they agree.",
        not_a_number: "Type an amount, such as 1,234.56.",
        agrees: "They agree to the cent.",
        system_more: |difference| format!("Your system has {difference} more."),
        system_less: |difference| format!("Your system has {difference} less."),
        rejected_explain: |sum| format!("The rejected rows come to {sum}: that may be it."),
        twice: |files| format!("Loaded already: {files}"),
        twice_lead: "It equals, byte by byte, another import that counts too: its sales are added twice. If you did not mean that, undo this import.",
    },
    list: List {
        title: "What is loaded",
        lead: |rows, customers, period| {
            format!("{} · {customers} · {period}", plural(rows, "row", "rows"))
        },
        customers: |count| plural(count, "customer", "customers"),
        file: "File",
        rows: "Rows",
        total: "Amount",
        period: "Period",
        state: "State",
        counts: "Counts",
        aside: "Set aside",
        left_out: |lines| format!("{lines} repeated lines don't count"),
        take_back: |file| format!("Set {file} aside"),
        bring_back: |file| format!("Bring {file} back"),
        delete: |file| format!("Delete {file}"),
        delete_title: "Delete this import?",
        delete_sure: |file| {
            format!(
                "The sales of {file} are deleted from this browser. Your file is not touched: you can import it again."
            )
        },
        delete_confirm: "Delete the import",
        sample: "Sample shop",
        nothing_counts: "All imports are set aside: bring one back or drop a file.",
        actions: "Actions",
        moneys: |currencies| format!("Different currencies are being added up: {currencies}"),
        moneys_lead: "Set one of the imports aside, or import its file again and give a rate.",
        unreadable: |imports| {
            format!(
                "{} that this release can't read. Nothing is deleted: import the files again.",
                plural(imports, "kept import", "kept imports")
            )
        },
    },
    keep: Keep {
        title: "Kept on this computer",
        remember: "Remember these sales on this computer",
        working: "Keeping the sales in this browser…",
        kept: "The sales are kept in this browser and will be here when you come back.",
        not_kept: "The sales are only in memory: closing or reloading the page lets them go.",
        refused: |why| {
            format!(
                "The browser could not keep the sales ({why}). They are still open: you can work, but after a reload you will have to choose the file again. Free some space and tick the box again."
            )
        },
        honest: "This is no backup: the browser may delete what it keeps when it runs out of space. Keep your files. On a shared computer, clear the box.",
        erase: "Erase everything",
        erase_title: "Erase everything on this computer?",
        erase_sure: "The sales, the settings, the remembered columns and the joined customers are erased. This can't be undone. Your files are not touched.",
        erase_confirm: "Yes, erase everything",
        erased: "Nothing is left in this browser.",
        erase_failed: "The browser did not let everything be erased. Close other tabs of Cartera and try again, or delete the site's data in the browser.",
        restoring: "Bringing back the sales that were kept…",
    },
    repeats: Repeats {
        title: |invoices, lines, amount| {
            format!("Repeated in two files: {invoices}, {lines} for {amount}")
        },
        invoices: |count| plural(count, "invoice", "invoices"),
        lines_counted: |count| plural(count, "line", "lines"),
        lead: "The same line of the same invoice stands in two files. We take nothing out by ourselves: tick what must not count twice.",
        all: "Leave all out",
        none: "Count all",
        date: "Date",
        customer: "Customer",
        lines: "Lines",
        amount: "Amount",
        also_in: "Also in",
        leave_out: "Don't count invoice",
        more: |invoices| format!("There are {invoices} more; the buttons hold for all."),
        out: |out, lines| format!("{out} of {lines} lines left out"),
    },
};
