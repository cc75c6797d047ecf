//! What each language must be able to say, by room.

pub(super) mod abc;
pub(super) mod board;
pub(super) mod boards;
pub(super) mod churn;
pub(super) mod clv;
pub(super) mod cohorts;
pub(super) mod course;
pub(super) mod cross_sell;
pub(super) mod customers;
pub(super) mod dormant;
pub(super) mod effect;
pub(super) mod hints;
pub(super) mod holdings;
pub(super) mod plan;
pub(super) mod price_index;
pub(super) mod privacy;
pub(super) mod profiles;
pub(super) mod profitability;
pub(super) mod project;
pub(super) mod pyramid;
pub(super) mod questions;
pub(super) mod readiness;
pub(super) mod registers;
pub(super) mod results;
pub(super) mod rfm;
pub(super) mod trajectory;
pub(super) mod twins;
pub(super) mod value_tiers;
pub(super) mod worker;

pub use abc::Abc;
pub use board::Board;
pub use boards::{BoardScale, BoardScores, Boards};
pub use churn::Churn;
pub use clv::Clv;
pub use cohorts::Cohorts;
pub use course::{Course, CourseAspect, CourseCustomer, CoursePillar};
pub use cross_sell::CrossSell;
pub use customers::{CustomerList, Customers, Ranked, Scored};
pub use dormant::Dormant;
pub use effect::Effect;
pub use hints::Hints;
pub use holdings::Holdings;
pub use plan::Plan;
pub use price_index::PriceIndex;
pub use privacy::Privacy;
pub use profiles::Profiles;
pub use profitability::Profitability;
pub use project::{Open, Project, Trouble};
pub use pyramid::Pyramid;
pub use questions::Questions;
pub use readiness::Readiness;
pub use registers::Registers;
pub use results::Results;
pub use rfm::Rfm;
pub use trajectory::Trajectory;
pub use twins::Twins;
pub use value_tiers::ValueTiers;
pub use worker::{Advice, Worker};

/// A sentence with one value in it.
pub type With1 = fn(&str) -> String;
/// A sentence with two values in it, in the order that the field's comment names.
pub type With2 = fn(&str, &str) -> String;
/// A sentence with three values in it.
pub type With3 = fn(&str, &str, &str) -> String;
/// A sentence with four values in it.
pub type With4 = fn(&str, &str, &str, &str) -> String;

/// The whole catalogue of one language.
pub struct Text {
    pub app: App,
    pub ui: Ui,
    pub settings: Settings,
    pub worker: Worker,
    pub rfm: Rfm,
    pub customers: Customers,
    pub board: Board,
    pub boards: Boards,
    pub hints: Hints,
    pub abc: Abc,
    pub churn: Churn,
    pub clv: Clv,
    pub cohorts: Cohorts,
    pub course: Course,
    pub cross_sell: CrossSell,
    pub dormant: Dormant,
    pub effect: Effect,
    pub results: Results,
    pub trajectory: Trajectory,
    pub plan: Plan,
    pub price_index: PriceIndex,
    pub privacy: Privacy,
    pub profiles: Profiles,
    pub profitability: Profitability,
    pub pyramid: Pyramid,
    pub project: Project,
    pub registers: Registers,
    pub import: Import,
    pub holdings: Holdings,
    pub questions: Questions,
    pub readiness: Readiness,
    pub twins: Twins,
    pub value_tiers: ValueTiers,
    pub names: &'static Names,
}

// ---- app: the shell ---------------------------------------------------------------------------

/// The shell: menu, page titles, what happens when there is nothing to show.
pub struct App {
    pub name: &'static str,
    /// `page` → the title of the browser's tab.
    pub page_title: With1,
    pub skip_to_content: &'static str,
    pub menu: &'static str,
    pub menu_label: &'static str,
    pub group_data: &'static str,
    pub group_analysis: &'static str,
    pub group_value: &'static str,
    pub group_manage: &'static str,
    pub group_app: &'static str,
    pub import: &'static str,
    pub board: &'static str,
    pub rfm: &'static str,
    pub abc: &'static str,
    pub customers: &'static str,
    pub settings: &'static str,
    pub private: &'static str,
    pub not_found: &'static str,
    pub not_found_lead: &'static str,
    pub storage_failed: &'static str,
    pub update: &'static str,
    pub update_now: &'static str,
    pub update_keeps: &'static str,
    pub update_loses: &'static str,
}

// ---- ui: the shared components ----------------------------------------------------------------

/// Words of the shared components.
pub struct Ui {
    pub cancel: &'static str,
    pub close: &'static str,
    pub retry: &'static str,
    pub loading: &'static str,
    pub optional: &'static str,
    pub search: &'static str,
    pub clear_search: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub formula: &'static str,
    pub previous: &'static str,
    pub went_up: &'static str,
    pub went_down: &'static str,
    pub stayed: &'static str,
    pub no_previous: &'static str,
    pub show_table: &'static str,
    pub hide_table: &'static str,
    pub chart_keys: &'static str,
    pub chart_failed: &'static str,
    pub table_keys: &'static str,
    pub table_empty: &'static str,
    pub table_failed: &'static str,
    /// rows → how many rows the table has.
    pub rows: With1,
    pub info: &'static str,
    pub warning: &'static str,
    pub error: &'static str,
    pub success: &'static str,
    pub export_dialect: &'static str,
    pub dialect_es: &'static str,
    pub dialect_intl: &'static str,
    pub drop_here: &'static str,
    pub register: Register,
}

/// Words of rows that are written by hand.
pub struct Register {
    pub save: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub needed: &'static str,
    /// rows
    pub more: With1,
}

// ---- settings: language, numbers, looks -------------------------------------------------------

/// The page of preferences.
pub struct Settings {
    pub title: &'static str,
    pub lead: &'static str,
    pub looks: &'static str,
    pub numbers: &'static str,
    pub language: &'static str,
    pub country: &'static str,
    pub country_help: &'static str,
    pub currency: &'static str,
    pub currency_help: &'static str,
    pub currency_none: &'static str,
    pub currency_by_country: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub density: &'static str,
    pub density_comfortable: &'static str,
    pub density_compact: &'static str,
    pub files: &'static str,
    pub dialect_help: &'static str,
    pub example: &'static str,
    pub countries: Countries,
}

/// Names of the countries whose way of writing numbers can be chosen.
pub struct Countries {
    pub ar: &'static str,
    pub cl: &'static str,
    pub co: &'static str,
    pub es: &'static str,
    pub mx: &'static str,
    pub pe: &'static str,
    pub us: &'static str,
    pub uy: &'static str,
}

// ---- names: what the analyses' results are called ---------------------------------------------

/// Names of segments, classes, changes and reasons, on screen and in files.
pub struct Names {
    /// In the order of `rfm::Segment::ALL`.
    pub segments: [&'static str; 11],
    /// Of an item for a customer: see [`State`](crate::cross_sell::State).
    pub states: [&'static str; 5],
    /// In the order of `trajectory::Trend::ALL`.
    pub trends: [&'static str; 5],
    /// In the order of `pyramid::Level::ALL`.
    pub loyalty: [&'static str; 6],
    /// In the order of `profiles::Trait::ALL`.
    pub traits: [&'static str; 7],
    /// In the order of `value_tiers::Tier`, `Flag` and `Decision`.
    pub tiers: [&'static str; 5],
    pub tiers_short: [&'static str; 5],
    pub flags: [&'static str; 5],
    pub decisions: [&'static str; 3],
    /// In the order of `plan::State::ALL` and `plan::Repeat::ALL`.
    pub states_of_actions: [&'static str; 4],
    pub repeats: [&'static str; 5],
    /// In the order of `plan::Objective::ALL`.
    pub objectives: [&'static str; 5],
    pub no_purchases: &'static str,
    pub outside_window: &'static str,
    /// In the order of `rfm::Pillar`.
    pub pillars: [&'static str; 6],
    /// In the order of `abc::Change::ALL`.
    pub changes: [&'static str; 5],
    /// In the order of `import::Reason::ALL`.
    pub reasons: [&'static str; 12],
    /// In the order of `import::Field::ALL`.
    pub fields: [&'static str; 23],
    pub yes: &'static str,
    pub no: &'static str,
}

// ---- export: headings of the files that go out ------------------------------------------------

/// Headings, named as the machine names of the columns.
pub struct Export {
    pub customer: &'static str,
    pub name: &'static str,
    pub first_purchase: &'static str,
    pub last_purchase: &'static str,
    pub recency_days: &'static str,
    pub frequency: &'static str,
    pub monetary: &'static str,
    pub margin: &'static str,
    pub r: &'static str,
    pub f: &'static str,
    pub m: &'static str,
    pub rfm: &'static str,
    pub segment: &'static str,
    pub abc: &'static str,
    pub abc_margin: &'static str,
    pub abc_previous: &'static str,
    pub products: &'static str,
    pub clv_historic: &'static str,
    pub clv_simple: &'static str,
    pub p_alive: &'static str,
    pub expected_purchases_12m: &'static str,
    pub expected_value: &'static str,
    pub clv_12m: &'static str,
    pub rank: &'static str,
    pub revenue: &'static str,
    pub share: &'static str,
    pub cumulative_share: &'static str,
    pub class: &'static str,
    pub margin_rank: &'static str,
    pub margin_class: &'static str,
    pub previous_revenue: &'static str,
    pub previous_rank: &'static str,
    pub previous_class: &'static str,
    pub change: &'static str,
    pub dormant: &'static str,
    pub customers: &'static str,
    pub revenue_share: &'static str,
    pub mean_recency_days: &'static str,
    pub mean_frequency: &'static str,
    pub mean_monetary: &'static str,
    pub churn_rate: &'static str,
    pub period_start: &'static str,
    pub period_end: &'static str,
    pub base_customers: &'static str,
    pub lost: &'static str,
    pub retention_rate: &'static str,
    pub base_revenue: &'static str,
    pub lost_revenue: &'static str,
    pub revenue_churn_rate: &'static str,
    pub cost: &'static str,
    pub cohort: &'static str,
    pub size: &'static str,
    pub period: &'static str,
    pub active: &'static str,
    pub rate: &'static str,
    pub complete: &'static str,
    pub band: &'static str,
    pub past_frequency: &'static str,
    pub past_value: &'static str,
    pub last_product: &'static str,
    pub priority: &'static str,
    pub parameter: &'static str,
    pub value: &'static str,
    pub level: &'static str,
    pub basis: &'static str,
    pub item_a: &'static str,
    pub item_b: &'static str,
    pub n_a: &'static str,
    pub n_b: &'static str,
    pub n_ab: &'static str,
    pub offer: &'static str,
    pub because: &'static str,
    pub confidence: &'static str,
    pub expected_12m: &'static str,
    pub support: &'static str,
    pub confidence_ab: &'static str,
    pub confidence_ba: &'static str,
    pub lift: &'static str,
    pub trend: &'static str,
    pub last_months: &'static str,
    pub months_before: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub salesperson: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub previous_frequency: &'static str,
    pub by_hand: &'static str,
    pub item: &'static str,
    pub category: &'static str,
    pub margin_rate: &'static str,
    pub buyers: &'static str,
    pub purchases: &'static str,
    pub median_interval: &'static str,
    pub revenue_per_purchase: &'static str,
    pub one_more_purchase: &'static str,
    pub trait_: &'static str,
    pub group: &'static str,
    pub frequency_each: &'static str,
    pub products_each: &'static str,
    pub favourite: &'static str,
    pub tier: &'static str,
    pub one_to_one: &'static str,
    pub potential: &'static str,
    pub gap: &'static str,
    pub share_of_wallet: &'static str,
    pub cost_to_serve: &'static str,
    pub net: &'static str,
    pub flags: &'static str,
    pub decision: &'static str,
    pub decision_reason: &'static str,
    pub date: &'static str,
    pub text: &'static str,
    pub used: &'static str,
    pub pillar: &'static str,
    pub aspect: &'static str,
    pub initiative: &'static str,
    pub what: &'static str,
    pub who: &'static str,
    pub when: &'static str,
    pub how: &'static str,
    pub state: &'static str,
    pub result: &'static str,
    /// Of effect.csv, in the order of its columns.
    pub effect: [&'static str; 29],
    pub source_file: &'static str,
    pub source_line: &'static str,
    pub reason: &'static str,
}

// ---- import: where sales come in --------------------------------------------------------------

/// The page where sales come in.
pub struct Import {
    pub title: &'static str,
    pub lead: &'static str,
    pub drop_title: &'static str,
    pub drop_another: &'static str,
    pub drop_lead: &'static str,
    pub choose_file: &'static str,
    pub sample: &'static str,
    pub private_title: &'static str,
    pub private: &'static str,
    pub needs_title: &'static str,
    pub needs: &'static str,
    pub sample_title: &'static str,
    pub sample_about: &'static str,
    pub looking: &'static str,
    pub looking_at: With1,
    pub reading: With1,
    pub rows_so_far: With1,
    pub failed: With2,
    pub nothing_lost: &'static str,
    pub lost_title: &'static str,
    pub lost: &'static str,
    pub check_title: With1,
    pub understood: &'static str,
    pub nothing_understood: &'static str,
    pub no_customer: &'static str,
    pub confirm: &'static str,
    pub discard: &'static str,
    pub missing: &'static str,
    pub answer_first: &'static str,
    pub after_answer: &'static str,
    pub would_be_rejected: &'static str,
    pub mapping_title: &'static str,
    pub mapping_lead: &'static str,
    pub required: With1,
    pub not_used: &'static str,
    pub choose_column: &'static str,
    pub samples: With2,
    pub other_fields: With2,
    pub cost_per_unit: &'static str,
    pub delimiter: &'static str,
    pub separated: With2,
    pub semicolon: &'static str,
    pub comma: &'static str,
    pub tab: &'static str,
    pub pipe: &'static str,
    pub year_first: &'static str,
    pub day_first: &'static str,
    pub month_first: &'static str,
    pub decimal_comma: &'static str,
    pub decimal_point: &'static str,
    pub ask_label: &'static str,
    pub ask_date: With1,
    pub ask_number: With1,
    pub ask_about: With2,
    pub receipt_title: With2,
    pub total: &'static str,
    pub customers: &'static str,
    pub period: &'static str,
    pub returns: &'static str,
    pub returns_value: With2,
    pub anonymous: &'static str,
    pub undo: &'static str,
    pub to_board: &'static str,
    pub to_rfm: &'static str,
    pub to_abc: &'static str,
    pub rejected_title: With1,
    pub rejected_advice: &'static str,
    pub all_reasons: &'static str,
    pub rejected_rows: &'static str,
    pub line: &'static str,
    pub reason: &'static str,
    pub what_it_says: &'static str,
    /// rows looked at, whether they are all → on how much the decisions rest.
    pub seen_rows: fn(&str, bool) -> String,
}
