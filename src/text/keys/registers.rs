//! Words of the registers.

use super::{With1, With2, With3};

pub struct Registers {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub back: &'static str,
    pub print: &'static str,
    /// Of the page that shows all registers.
    pub register: &'static str,
    pub holds: &'static str,
    pub feeds: &'static str,
    pub rows: &'static str,
    /// Title, what it holds, what it feeds; in the order of `registers::view::Page::ALL`.
    pub pages: [(&'static str, &'static str, &'static str); 11],
    pub fields: Fields,
    pub setup: Setup,
    pub complaints: Complaints,
    pub surveys: Surveys,
    pub to_ask: ToAsk,
    pub referrals: Referrals,
    pub voices: Voices,
    pub problems: Problems,
    pub contacts: Contacts,
    pub promises: Promises,
    pub pipeline: Pipeline,
    pub extras: Extras,
}

/// Labels of what is typed, shared by all registers.
pub struct Fields {
    pub date: &'static str,
    pub customer: &'static str,
    pub customer_help: &'static str,
    /// name
    pub customer_known: With1,
    pub customer_free: &'static str,
    pub owner: &'static str,
    pub note: &'static str,
    pub channel: &'static str,
    pub product: &'static str,
    pub segment: &'static str,
    pub all_segments: &'static str,
    pub state: &'static str,
    pub none: &'static str,
    /// first day, last day
    pub period: With2,
}

/// What all registers need to know.
pub struct Setup {
    pub title: &'static str,
    pub lead: &'static str,
    pub firm: &'static str,
    pub firm_help: &'static str,
    pub acquisition: &'static str,
    pub acquisition_help: &'static str,
}

pub struct Complaints {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub list_lead: &'static str,
    pub kind: &'static str,
    /// In the order of `registers::Kind::ALL`.
    pub kinds: [&'static str; 6],
    pub reason: &'static str,
    pub source: &'static str,
    /// In the order of `registers::Source::ALL`.
    pub sources: [&'static str; 3],
    pub severity: &'static str,
    /// In the order of `registers::Severity::ALL`.
    pub severities: [&'static str; 3],
    pub answer: &'static str,
    pub answered: &'static str,
    pub answered_help: &'static str,
    pub gesture: &'static str,
    pub gesture_cost: &'static str,
    /// In the order of the return process of the course.
    pub steps: [&'static str; 5],
    /// step → label of its day
    pub step_day: With1,
    pub open: &'static str,
    pub overdue: &'static str,
    /// Of one complaint.
    pub is_open: &'static str,
    pub is_overdue: &'static str,
    pub in_time: &'static str,
    pub late: &'static str,
    pub total: &'static str,
    pub days_to_answer: &'static str,
    /// answered → how the median is made
    pub days_formula: With1,
    /// day of today
    pub overdue_formula: With1,
    /// gestures
    pub gestures_formula: With1,
    pub gestures: &'static str,
    /// overdue, who hears of it
    pub escalate: With2,
    pub by_severity: &'static str,
    pub by_severity_lead: &'static str,
    pub allowed: &'static str,
    pub days: &'static str,
    pub pareto: &'static str,
    /// reason, share, complaints
    pub pareto_answer: With3,
    pub pareto_none: &'static str,
    pub complaints: &'static str,
    pub cumulative: &'static str,
    pub again: &'static str,
    /// days, last day known
    pub again_lead: With2,
    pub again_within: &'static str,
    pub was_answered: &'static str,
    pub was_not: &'static str,
    pub customers: &'static str,
    pub bought_again: &'static str,
    pub share: &'static str,
    /// waiting, unknown
    pub again_note: With2,
    pub again_no_sales: &'static str,
    pub few: &'static str,
    pub came_back: &'static str,
    pub did_not: &'static str,
    pub worth: &'static str,
    /// In the order of `registers::Tier`.
    pub tiers: [&'static str; 3],
    /// CAC, VVC
    pub tier_note: With2,
    pub rules: &'static str,
    pub rules_lead: &'static str,
    pub reasons: &'static str,
    pub reasons_help: &'static str,
    pub address: &'static str,
    pub escalate_to: &'static str,
    pub what_now: &'static str,
}

pub struct Surveys {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    /// Word for word as the course asks them, `[mi empresa]` for the firm's name.
    pub questions: [&'static str; 7],
    pub score: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_asked: &'static str,
    pub score_kpi: &'static str,
    /// answers with a score, first day, last day
    pub score_formula: With3,
    pub recommend: &'static str,
    /// yes, asked
    pub recommend_formula: With2,
    pub answers: &'static str,
    pub trend: &'static str,
    /// month, mean
    pub trend_answer: With2,
    pub month: &'static str,
    pub mean: &'static str,
    pub words: &'static str,
    pub word: &'static str,
    pub times: &'static str,
    pub nothing: &'static str,
    pub strengths: &'static str,
    pub failures: &'static str,
    pub ideas: &'static str,
    pub whys: &'static str,
    pub import: &'static str,
    /// headings
    pub import_lead: With1,
    pub import_drop: &'static str,
    pub import_button: &'static str,
    pub template: &'static str,
    /// answers
    pub imported: With1,
    pub refused: &'static str,
    /// line, what
    pub fault: With2,
    pub no_date_column: &'static str,
    pub bad_date: With1,
    pub bad_score: With1,
    pub bad_yes: With1,
    pub torn: &'static str,
    pub no_answers: &'static str,
    pub unreadable: &'static str,
    pub form: &'static str,
    pub form_lead: &'static str,
    pub form_thanks: &'static str,
    pub form_score: &'static str,
}

pub struct Referrals {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub referrer: &'static str,
    pub referred: &'static str,
    pub referred_help: &'static str,
    pub contact: &'static str,
    /// In the order of `registers::State::ALL`.
    pub states: [&'static str; 4],
    pub purchases: &'static str,
    pub by_referrer: &'static str,
    pub by_referrer_lead: &'static str,
    pub referrals: &'static str,
    pub bought: &'static str,
    pub origins: &'static str,
    /// new customers
    pub origins_lead: With1,
    pub origin: &'static str,
    pub new_customers: &'static str,
    pub sales: &'static str,
    pub each: &'static str,
    pub not_told: &'static str,
    pub no_origin: &'static str,
    pub no_sales: &'static str,
    pub affiliates: &'static str,
    pub affiliates_lead: &'static str,
    pub add_affiliate: &'static str,
    pub no_affiliates: &'static str,
    pub since: &'static str,
    pub fixed: &'static str,
    pub percent: &'static str,
    pub cost: &'static str,
    pub left: &'static str,
    pub paid: &'static str,
    pub under: &'static str,
    pub over: &'static str,
    /// VVC, all sales of a customer
    pub mean: With2,
    pub sheet: &'static str,
    pub sheet_lead: &'static str,
}

pub struct Voices {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub lead: &'static str,
    pub medium: &'static str,
    /// In the order of `registers::Medium::ALL`.
    pub media: [&'static str; 3],
    pub text: &'static str,
    pub permission: &'static str,
    pub no_permission: &'static str,
    pub used: &'static str,
    pub success_case: &'static str,
    /// permitted, all
    pub download: With2,
    pub none_permitted: &'static str,
}

pub struct Problems {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub problem: &'static str,
    pub problem_help: &'static str,
    pub answer: &'static str,
    pub deadline: &'static str,
    pub complaints: &'static str,
    pub without_answer: &'static str,
    pub trained: &'static str,
    pub add_training: &'static str,
    pub no_training: &'static str,
    pub person: &'static str,
    pub topic: &'static str,
    pub manual: &'static str,
    /// firm
    pub manual_title: With1,
    pub manual_lead: &'static str,
    /// address, who
    pub manual_address: With2,
    /// days
    pub within: With1,
}

pub struct Contacts {
    pub due: &'static str,
    /// overdue, today
    pub due_lead: With2,
    pub due_none: &'static str,
    pub last: &'static str,
    pub next: &'static str,
    pub overdue: &'static str,
    pub to_come: &'static str,
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub next_help: &'static str,
    pub files: &'static str,
    pub files_lead: &'static str,
    pub no_files: &'static str,
    pub open_file: &'static str,
    pub open_file_label: &'static str,
    pub panel: &'static str,
    pub panel_lead: &'static str,
    pub complete: &'static str,
    /// In the order of `registers::completeness`.
    pub blocks: [&'static str; 4],
    /// filled, fields
    pub block_note: With2,
    pub person: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub address: &'static str,
    pub preferred_channel: &'static str,
    pub preferred_time: &'static str,
    pub birthday: &'static str,
    pub interests: &'static str,
    pub payment: &'static str,
    pub motives: &'static str,
    pub executive: &'static str,
    pub influential: &'static str,
    pub no_contact: &'static str,
    pub every_days: &'static str,
    /// what the sales file says
    pub in_sales: With1,
    pub custom: &'static str,
    pub custom_lead: &'static str,
    pub add_custom: &'static str,
    pub no_custom: &'static str,
    pub custom_name: &'static str,
    pub custom_value: &'static str,
    pub sensitive: &'static str,
    pub sensitive_yes: &'static str,
    pub interactions: &'static str,
    pub sheet: &'static str,
    /// name
    pub sheet_title: With1,
    pub complaints: &'static str,
    pub bought_last: &'static str,
}

pub struct Promises {
    pub benefits: &'static str,
    pub benefits_empty: &'static str,
    pub add_benefit: &'static str,
    pub order: &'static str,
    pub category: &'static str,
    pub group: &'static str,
    /// class
    pub class: With1,
    pub benefit: &'static str,
    pub yearly_cost: &'static str,
    pub members: &'static str,
    pub in_all: &'static str,
    /// total, benefits without a cost
    pub total: With2,
    pub path: &'static str,
    pub path_lead: &'static str,
    pub path_empty: &'static str,
    pub add_path: &'static str,
    pub rung: &'static str,
    /// In the order of `registers::Rung::ALL`.
    pub rungs: [&'static str; 4],
    pub planned: &'static str,
    pub planned_lead: &'static str,
    pub planned_empty: &'static str,
    pub add_planned: &'static str,
    pub beside: &'static str,
    pub pitch: &'static str,
    pub policies: &'static str,
    pub policies_empty: &'static str,
    pub add_policy: &'static str,
    pub response_time: &'static str,
    pub discounts: &'static str,
    pub credit: &'static str,
    pub executive: &'static str,
    pub value_proposition: &'static str,
    pub marketing: &'static str,
    pub sales: &'static str,
    pub service: &'static str,
    pub comfort: &'static str,
    pub channels: &'static str,
    pub channels_empty: &'static str,
    pub add_channel: &'static str,
    pub channel_name: &'static str,
    pub how: &'static str,
    pub no_owner: &'static str,
    /// channels without an owner
    pub owners_missing: With1,
    pub observed: &'static str,
}

/// Whom to ask how it went.
pub struct ToAsk {
    pub title: &'static str,
    pub lead: &'static str,
    pub within: &'static str,
    pub days: With1,
    pub nobody: &'static str,
    pub last: &'static str,
    pub value: &'static str,
}

pub struct Pipeline {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub amount: &'static str,
    pub stage: &'static str,
    /// In the order of `registers::Stage::ALL`.
    pub stages: [&'static str; 6],
    pub probability: &'static str,
    pub probability_help: &'static str,
    pub weighted: &'static str,
    pub expected: &'static str,
    pub late: &'static str,
    pub projection: &'static str,
    pub projection_lead: &'static str,
    pub month: &'static str,
    pub open: &'static str,
    pub won: &'static str,
    pub no_day: &'static str,
    pub total: &'static str,
}

/// What may be charged for beside the product.
pub struct Extras {
    pub add: &'static str,
    pub empty: &'static str,
    pub list: &'static str,
    pub lead: &'static str,
    pub name: &'static str,
    pub price: &'static str,
    pub adoption: &'static str,
    pub adoption_help: &'static str,
    pub times: &'static str,
    pub income: &'static str,
    /// money
    pub total: With1,
}
