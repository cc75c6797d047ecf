//! English.

use super::keys::*;

pub const TEXT: Text = Text {
    app: APP,
    ui: UI,
    settings: SETTINGS,
};

// ---- app --------------------------------------------------------------------------------------

const APP: App = App {
    name: "Cartera",
    tagline: "Your customers, made clear",
    page_title: |page| format!("{page} · Cartera"),
    skip_to_content: "Skip to content",
    menu: "Menu",
    menu_label: "Pages",
    group_data: "Data",
    group_analysis: "Analysis",
    group_app: "Application",
    import: "Import sales",
    board: "Board",
    rfm: "RFM",
    abc: "ABC",
    customers: "Customers",
    settings: "Preferences",
    private: "Your data never leaves this computer.",
    not_found: "This page does not exist",
    not_found_lead: "The link may be old or missing a part. You can go on from here:",
    in_preparation: "This page is being prepared.",
    storage_failed: "The browser does not let us save your preferences: they last until you close this tab.",
};

// ---- ui ---------------------------------------------------------------------------------------

const UI: Ui = Ui {
    cancel: "Cancel",
    close: "Close",
    retry: "Try again",
    loading: "Loading…",
    optional: "optional",
    search: "Search",
    clear_search: "Clear the search",
    yes: "Yes",
    no: "No",
    formula: "How it is computed",
    previous: "before",
    went_up: "went up",
    went_down: "went down",
    stayed: "no change",
    no_previous: "no previous period",
    show_table: "Show the data",
    hide_table: "Hide the data",
    chart_keys: "Walk through the values with the arrow keys.",
    chart_failed: "The chart could not be drawn. The data is in the table.",
    table_keys: "Walk through the rows with the arrow keys; Enter opens the row.",
    table_empty: "Nothing to show with these filters.",
    table_failed: "The rows could not be read.",
    rows: |rows| format!("{rows} rows"),
    info: "Information",
    warning: "Warning",
    error: "Error",
    success: "Done",
    export_dialect: "File format",
    dialect_es: "Spanish Excel (; and decimal comma)",
    dialect_intl: "International (, and decimal point)",
    drop_here: "Drop the files here",
};

// ---- settings ---------------------------------------------------------------------------------

const SETTINGS: Settings = Settings {
    title: "Preferences",
    lead: "How you want to see the application. They are saved in this browser.",
    looks: "Looks",
    numbers: "Language and numbers",
    language: "Language",
    country: "Country",
    country_help: "Decides how numbers and dates are written.",
    currency: "Currency",
    currency_help: "Only the symbol changes: amounts are not converted.",
    currency_none: "No symbol",
    currency_by_country: "The country's",
    theme: "Theme",
    theme_system: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    density: "Spacing",
    density_comfortable: "Comfortable",
    density_compact: "Compact",
    files: "Files you download",
    dialect_help: "Choose Spanish Excel if a file opens with everything in a single column.",
    example: "What they look like",
    countries: Countries {
        ar: "Argentina",
        cl: "Chile",
        co: "Colombia",
        es: "Spain",
        mx: "Mexico",
        pe: "Peru",
        us: "United States",
        uy: "Uruguay",
    },
};
