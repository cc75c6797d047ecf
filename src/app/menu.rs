//! The menu.

use crate::text::Text;
use crate::ui::{Icon, Route, use_place, use_text};
use leptos::prelude::*;

struct Entry {
    route: Route,
    icon: Icon,
    testid: &'static str,
    word: Word,
}

type Word = fn(&Text) -> &'static str;

/// The pages of the app, in groups. A new room is one row here.
const GROUPS: [(Word, &[Entry]); 5] = [
    (
        |text| text.app.group_data,
        &[
            entry(Route::Import, Icon::Import, "nav-import", |text| {
                text.app.import
            }),
            entry(Route::Readiness, Icon::Check, "nav-readiness", |text| {
                text.readiness.nav
            }),
            entry(Route::Twins, Icon::Same, "nav-twins", |text| text.twins.nav),
            entry(Route::Inflation, Icon::Up, "nav-inflation", |text| {
                text.price_index.nav
            }),
        ],
    ),
    (
        |text| text.app.group_analysis,
        &[
            entry(Route::Board, Icon::Board, "nav-board", |text| {
                text.app.board
            }),
            entry(Route::Rfm, Icon::Rfm, "nav-rfm", |text| text.app.rfm),
            entry(Route::Abc, Icon::Abc, "nav-abc", |text| text.app.abc),
            entry(Route::Customers, Icon::Customers, "nav-customers", |text| {
                text.app.customers
            }),
            entry(Route::Profiles, Icon::Filter, "nav-profiles", |text| {
                text.profiles.nav
            }),
        ],
    ),
    (
        |text| text.app.group_value,
        &[
            entry(Route::Results, Icon::Chart, "nav-results", |text| {
                text.results.nav
            }),
            entry(Route::Trajectory, Icon::Arrow, "nav-trajectory", |text| {
                text.trajectory.nav
            }),
            entry(Route::Pyramid, Icon::Filter, "nav-pyramid", |text| {
                text.pyramid.nav
            }),
            entry(Route::ValueTiers, Icon::Value, "nav-value-tiers", |text| {
                text.value_tiers.nav
            }),
            entry(
                Route::Profitability,
                Icon::Plus,
                "nav-profitability",
                |text| text.profitability.nav,
            ),
            entry(Route::Clv, Icon::Value, "nav-clv", |text| text.clv.nav),
            entry(Route::Churn, Icon::Leave, "nav-churn", |text| {
                text.churn.nav
            }),
            entry(Route::Cohorts, Icon::Table, "nav-cohorts", |text| {
                text.cohorts.nav
            }),
            entry(Route::CrossSell, Icon::Plus, "nav-cross-sell", |text| {
                text.cross_sell.nav
            }),
            entry(Route::Dormant, Icon::Sleep, "nav-dormant", |text| {
                text.dormant.nav
            }),
        ],
    ),
    (
        |text| text.app.group_manage,
        &[
            entry(Route::Pillars, Icon::Rfm, "nav-pillars", |text| {
                text.course.nav
            }),
            entry(Route::Boards, Icon::Board, "nav-boards", |text| {
                text.boards.nav
            }),
            entry(Route::Plan, Icon::Check, "nav-plan", |text| text.plan.nav),
            entry(Route::Effect, Icon::Chart, "nav-effect", |text| {
                text.effect.nav
            }),
            entry(Route::Registers, Icon::File, "nav-registers", |text| {
                text.registers.nav
            }),
        ],
    ),
    (
        |text| text.app.group_app,
        &[
            entry(Route::Settings, Icon::Settings, "nav-settings", |text| {
                text.app.settings
            }),
            entry(Route::Privacy, Icon::Lock, "nav-privacy", |text| {
                text.privacy.nav
            }),
        ],
    ),
];

const fn entry(route: Route, icon: Icon, testid: &'static str, word: Word) -> Entry {
    Entry {
        route,
        icon,
        testid,
        word,
    }
}

/// Links to all pages, the present one marked.
#[component]
pub fn Menu() -> impl IntoView {
    let words = use_text();
    let groups = GROUPS.iter().map(|(name, entries)| {
        view! {
            <div>
                <p class="nav-group">{name(words)}</p>
                <ul role="list">{entries.iter().map(|entry| link(entry, words)).collect_view()}</ul>
            </div>
        }
    });
    view! { <nav class="nav" aria-label=words.app.menu_label>{groups.collect_view()}</nav> }
}

fn link(entry: &'static Entry, words: &Text) -> impl IntoView {
    let place = use_place();
    let here = move || place.with(|place| belongs(&place.route, &entry.route));
    view! {
        <li>
            <a
                class="nav-link"
                href=entry.route.href()
                data-testid=entry.testid
                aria-current=move || here().then_some("page")
            >
                {entry.icon.view()}
                {(entry.word)(words)}
            </a>
        </li>
    }
}

/// A customer's own page belongs to the list it was opened from, a register to all registers, a
/// pillar to the six, a board to all boards.
fn belongs(route: &Route, entry: &Route) -> bool {
    let part = matches!(
        (route, entry),
        (Route::Customer(_), Route::Customers)
            | (Route::Register(_), Route::Registers)
            | (Route::Pillar(_), Route::Pillars)
            | (Route::CourseBoard(_), Route::Boards)
    );
    route == entry || part
}

/// The menu's links again, for pages that lead nowhere else.
#[component]
pub fn Links() -> impl IntoView {
    let words = use_text();
    let entries = GROUPS.iter().flat_map(|(_, entries)| entries.iter());
    let links = entries.map(|entry| {
        view! { <li><a href=entry.route.href()>{(entry.word)(words)}</a></li> }
    });
    view! { <ul>{links.collect_view()}</ul> }
}
