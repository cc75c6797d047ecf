//! Which page a route shows.

use super::not_found::NotFound;
use super::privacy::PrivacyPage;
use super::settings::SettingsPage;
use crate::abc::view::AbcPage;
use crate::board::view::BoardPage;
use crate::boards::view::{BoardsPage, CourseBoardPage};
use crate::churn::view::ChurnPage;
use crate::clv::view::{ClvPage, LifetimeCard};
use crate::cohorts::view::CohortsPage;
use crate::course::view::{ManagedCard, PillarPage, PillarsPage};
use crate::cross_sell::view::{CrossSellPage, OffersCard};
use crate::customers::view::{Columns, CustomerList, CustomerPage, CustomersPage};
use crate::dormant::view::DormantPage;
use crate::effect::view::{EffectPage, ResponseCard};
use crate::hints::view::HintList;
use crate::import::view::ImportPage;
use crate::plan::view::{CallSheetPage, PlanPage};
use crate::price_index::view::InflationPage;
use crate::profiles::view::ProfilesPage;
use crate::profitability::view::ProfitabilityPage;
use crate::pyramid::view::{LevelCard, PyramidPage};
use crate::readiness::view::ReadinessPage;
use crate::registers::view::{CustomerFileCard, RegisterPage, RegistersPage};
use crate::results::view::ResultsPage;
use crate::rfm::view::RfmPage;
use crate::trajectory::view::TrajectoryPage;
use crate::twins::view::TwinsPage;
use crate::ui::Route;
use crate::value_tiers::view::{TierCard, ValueTiersPage};
use leptos::prelude::*;

/// The page of the present route. Built anew only when the route changes, not its parameters.
#[component]
pub fn Page(route: Memo<Route>) -> impl IntoView {
    move || match route.get() {
        Route::Import => view! { <ImportPage/> }.into_any(),
        Route::Readiness => view! { <ReadinessPage/> }.into_any(),
        Route::Twins => view! { <TwinsPage/> }.into_any(),
        Route::Inflation => view! { <InflationPage/> }.into_any(),
        Route::Board => view! { <BoardPage first=|| view! { <HintList/> }/> }.into_any(),
        Route::Rfm => view! { <RfmPage><CustomerList columns=Columns::Rfm/></RfmPage> }.into_any(),
        Route::Abc => view! { <AbcPage/> }.into_any(),
        Route::Clv => view! { <ClvPage/> }.into_any(),
        Route::Churn => view! { <ChurnPage/> }.into_any(),
        Route::Cohorts => view! { <CohortsPage/> }.into_any(),
        Route::CrossSell => view! { <CrossSellPage/> }.into_any(),
        Route::Results => view! { <ResultsPage/> }.into_any(),
        Route::Trajectory => view! { <TrajectoryPage/> }.into_any(),
        Route::Pyramid => view! { <PyramidPage/> }.into_any(),
        Route::Profitability => view! { <ProfitabilityPage/> }.into_any(),
        Route::Profiles => view! {
            <ProfilesPage/>
            <ResponseCard/>
        }
        .into_any(),
        Route::ValueTiers => view! { <ValueTiersPage/> }.into_any(),
        Route::Dormant => view! { <DormantPage/> }.into_any(),
        Route::Customers => view! { <CustomersPage/> }.into_any(),
        Route::Customer(code) => view! {
            <CustomerPage code=code.clone()/>
            <LifetimeCard code=code.clone()/>
            <OffersCard code=code.clone()/>
            <div class="grid-2">
                <TierCard code=code.clone()/>
                <LevelCard code=code.clone()/>
            </div>
            <ManagedCard code=code.clone()/>
            <CustomerFileCard code/>
        }
        .into_any(),
        Route::Pillars => view! { <PillarsPage/> }.into_any(),
        Route::Pillar(name) => view! { <PillarPage name/> }.into_any(),
        Route::Boards => view! { <BoardsPage/> }.into_any(),
        Route::CourseBoard(name) => view! { <CourseBoardPage name/> }.into_any(),
        Route::Plan => view! { <PlanPage/> }.into_any(),
        Route::CallSheet(id) => view! { <CallSheetPage id/> }.into_any(),
        Route::Effect => view! { <EffectPage/> }.into_any(),
        Route::Registers => view! { <RegistersPage/> }.into_any(),
        Route::Register(name) => view! { <RegisterPage name/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Privacy => view! { <PrivacyPage/> }.into_any(),
        #[cfg(debug_assertions)]
        Route::Gallery => view! { <super::gallery::Gallery/> }.into_any(),
        #[cfg(not(debug_assertions))]
        Route::Gallery => view! { <NotFound/> }.into_any(),
        Route::Unknown => view! { <NotFound/> }.into_any(),
    }
}
