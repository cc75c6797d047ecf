//! The engine: period, failures, downloads.

use crate::text::keys::worker::*;

pub const WORKER: Worker = Worker {
    period: Period {
        label: "Period under analysis",
        analysis_date: "Analysis date",
        window: "Window",
        months: "months",
        quick: "Usual windows",
        twelve: "12 months",
        twenty_four: "24 months",
        all: "All",
        covers: |from, until| format!("Looking at sales from {from} to {until}."),
        covers_all: |from, until| format!("Looking at the whole history: {from} to {until}."),
        data_begin: |day| {
            format!("Your sales begin on {day}: the start of the window has no data.")
        },
        data_end: |day| format!("Your sales end on {day}."),
        back_to_last: |day| format!("Back to {day}, the last date with sales"),
    },
    failure: Failure {
        no_sales: (
            "No sales yet",
            "Import your firm's sales file, or first see what it looks like with a sample shop.",
        ),
        lost: (
            "The sales of this visit were lost",
            "The browser stopped the computation, nearly always for lack of memory. Close other tabs and import the file again. Your preferences are still saved.",
        ),
        import_link: "Import your sales",
        sample: "See it with sample data",
        empty: (
            "The file is empty",
            "Export it again from your system and check that it is larger than 0 KB.",
        ),
        excel: (
            "This is an Excel workbook",
            "Open it in Excel and use File › Save As › CSV UTF-8. Then choose the CSV file here.",
        ),
        pdf: (
            "This is a PDF, not a table of data",
            "Ask your system for the list of sales as CSV or Excel.",
        ),
        image: (
            "This is an image, not a table of data",
            "Ask your system for the list of sales as CSV or Excel.",
        ),
        archive: (
            "This is a compressed file",
            "Unpack it and choose the CSV inside.",
        ),
        unknown: (
            "This does not look like a text file",
            "Choose the list of sales that your system exports, as CSV.",
        ),
        one_column: (
            "Only one column was found",
            "Columns must be separated by commas, semicolons, tabs or bars. Choose the separator by hand or export the file again.",
        ),
        too_wide: (
            "It has too many columns",
            "Up to 4096 are read. Check that each sale is on its own line and that the delimiter is the right one.",
        ),
        only_header: (
            "There are column titles but no rows",
            "Check the date filters of the export: the list came out without sales.",
        ),
        missing: |fields| format!("No column is chosen for: {fields}"),
        missing_advice: "Choose which column of your file it is. If your file lacks it, export it again with that column.",
        undecided: (
            "One column can be read in two ways",
            "Answer the question above the preview; where there is doubt we do not choose for you.",
        ),
        nothing_accepted: |rows| format!("None of the {rows} rows could be read"),
        nothing_accepted_advice: |reason| {
            format!(
                "The commonest reason: “{reason}”. Check which column you chose for what. Whatever was loaded before is unchanged."
            )
        },
        unreadable: (
            "The browser could not read the file",
            "It may have been moved, be open in another program, or lie in a cloud folder that is not downloaded. Choose it again.",
        ),
        cancelled: (
            "The import was cancelled",
            "Nothing that was loaded has changed.",
        ),
        file_gone: (
            "The file is not at hand any more",
            "The browser doesn't keep your files. Choose it again to read it in another way.",
        ),
        no_spreadsheet: (
            "This is no spreadsheet",
            "It has the name or the shape of one, but it is not. Open it with Excel and save it as .xlsx or CSV.",
        ),
        password: (
            "The spreadsheet asks for a password",
            "Open it with Excel, take the password off (File, Info, Protect Workbook) and choose it again.",
        ),
        too_large: (
            "The spreadsheet is too large",
            "Save the sheet of sales as CSV and choose that file: CSV takes millions of rows.",
        ),
        empty_sheet: (
            "The spreadsheet is empty",
            "See that the sheet with the sales is saved in this file.",
        ),
        broken_spreadsheet: (
            "The spreadsheet is damaged",
            "Open it with Excel and save it again, or save the sheet as CSV.",
        ),
        summarised: (
            "Your file has one row per customer",
            "It serves RFM and ABC. Months, comparisons and who has left need the list with one row per sale: date, customer and amount.",
        ),
        stopped: (
            "The computation stopped",
            "Nearly always for lack of memory. Close other tabs and import the file again.",
        ),
    },
    download: Download {
        customers: "Download all customers",
        segments: "Download segments",
        abc: "Download the whole ABC",
        churn: "Download the churn",
        cohorts: "Download the cohorts",
        clv_model: "Download the model",
        pairs: "Download the pairs",
        matrix: "Download the matrix",
        offers: "Download what to offer",
        dormant: "Download the sleepers",
        trails: "Download the trails",
        transitions: "Download the moves",
        results: "Download the results by customer",
        pyramid: "Download the pyramid",
        profitability: "Download profitability by item",
        value_tiers: "Download the tiers of value",
        profiles: "Download the groups of alike customers",
        effect: "Download what was measured",
        rejected: "Download rejected rows",
        failed: "The file could not be prepared.",
    },
};
