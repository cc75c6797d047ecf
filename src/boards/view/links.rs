//! Links to the pages that hold the detail, by their names in the menu.

use crate::ui::*;
use leptos::prelude::*;

pub fn register(name: &str) -> Route {
    Route::Register(name.to_owned())
}

/// What a page is called; registers by their own titles.
fn label(route: &Route) -> &'static str {
    let text = use_text();
    match route {
        Route::Readiness => text.readiness.nav,
        Route::Rfm => text.app.rfm,
        Route::Abc => text.app.abc,
        Route::Customers => text.app.customers,
        Route::Churn => text.churn.nav,
        Route::Clv => text.clv.nav,
        Route::CrossSell => text.cross_sell.nav,
        Route::ValueTiers => text.value_tiers.nav,
        Route::Profitability => text.profitability.nav,
        Route::Pyramid => text.pyramid.nav,
        Route::Results => text.results.nav,
        Route::Plan => text.plan.nav,
        Route::Register(name) => {
            let pages = [
                "complaints",
                "surveys",
                "",
                "",
                "problems",
                "contacts",
                "benefits",
                "",
                "policies",
            ];
            let at = pages.iter().position(|page| page == name);
            at.map_or(text.registers.title, |at| text.registers.pages[at].0)
        }
        _ => text.registers.title,
    }
}

#[component]
pub fn Links(routes: Vec<Route>) -> impl IntoView {
    let words = &use_text().boards;
    let links = routes.into_iter().map(|route| {
        view! { <li><a href=route.href()>{label(&route)}</a></li> }
    });
    view! {
        <ul role="list" class="boards-links no-print" aria-label=words.see>{links.collect_view()}</ul>
    }
}
