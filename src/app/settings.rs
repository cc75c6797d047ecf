//! The page of preferences. Every choice takes effect at once.

use crate::ledger::{Day, Money};
use crate::project::view::{OpenCopy, SaveCopy, Status};
use crate::text::Language;
use crate::ui::*;
use crate::worker::{KeepPanel, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[component]
pub fn SettingsPage() -> impl IntoView {
    let words = &use_text().settings;
    view! {
        <PageHead title=words.title lead=words.lead/>
        <Card title=words.numbers>{numbers()}</Card>
        <Card title=words.looks>{looks()}</Card>
        <Card title=words.files>
            <DialectSelect help=words.dialect_help/>
        </Card>
        <Status/>
        <SaveCopy/>
        <OpenCopy/>
        <Kept/>
    }
}

fn numbers() -> impl IntoView {
    let words = &use_text().settings;
    let chosen = use_preferences();
    let languages =
        Language::ALL.map(|language| Choice::new(language, language.code(), language.own_name()));
    let (language, on_language) = chosen.field(|now| now.language, |now, new| now.language = new);
    let countries = Country::ALL
        .map(|country| Choice::new(country, country.code(), country.name(&words.countries)));
    let (country, on_country) = chosen.field(|now| now.country, |now, new| now.country = new);
    let currencies = Currency::ALL.map(|currency| {
        let code = currency
            .code(country.get_untracked())
            .unwrap_or(words.currency_none);
        match currency {
            Currency::OfCountry => Choice::new(
                currency,
                "auto",
                format!("{} ({code})", words.currency_by_country),
            ),
            _ => Choice::new(currency, code, code),
        }
    });
    let (currency, on_currency) = chosen.field(|now| now.currency, |now, new| now.currency = new);
    let format = use_format();
    let figures = [
        format.money(Money(-12_345_600)),
        format.decimal(1_234_567.89, 2),
        format.percent(0.123, 1),
        Day::from_ymd(2024, 3, 9)
            .map(|day| format.day(day))
            .unwrap_or_default(),
    ];
    view! {
        <Segmented label=words.language options=languages.to_vec() value=language on_change=on_language testid="language"/>
        <div class="row-end">
            <Select label=words.country options=countries.to_vec() value=country on_change=on_country testid="country"/>
            <Select label=words.currency options=currencies.to_vec() value=currency on_change=on_currency testid="currency"/>
        </div>
        <p class="field-help">{words.country_help} " " {words.currency_help}</p>
        <p>{words.example} ": " <strong>{figures.join(" · ")}</strong></p>
    }
}

fn looks() -> impl IntoView {
    let words = &use_text().settings;
    let chosen = use_preferences();
    let (theme, on_theme) = chosen.field(|now| now.theme, |now, new| now.theme = new);
    let themes = vec![
        Choice::new(ThemeChoice::System, "system", words.theme_system),
        Choice::new(ThemeChoice::Light, "light", words.theme_light),
        Choice::new(ThemeChoice::Dark, "dark", words.theme_dark),
    ];
    let (density, on_density) = chosen.field(|now| now.density, |now, new| now.density = new);
    let densities = vec![
        Choice::new(
            Density::Comfortable,
            "comfortable",
            words.density_comfortable,
        ),
        Choice::new(Density::Compact, "compact", words.density_compact),
    ];
    view! {
        <Segmented label=words.theme options=themes value=theme on_change=on_theme testid="theme"/>
        <Segmented label=words.density options=densities value=density on_change=on_density testid="density"/>
    }
}

/// What this browser keeps, and the way to leave nothing behind.
#[component]
fn Kept() -> impl IntoView {
    let words = &use_text().holdings.keep;
    let session = use_session();
    let (asked, erased) = (RwSignal::new(false), RwSignal::new(None::<bool>));
    let erase = move |()| {
        asked.set(false);
        spawn_local(async move {
            let done = session.erase().await;
            let _ = erased.try_set(Some(done));
        });
    };
    let actions = move || {
        view! {
            <Button on_click=move |()| asked.set(false)>{use_text().ui.cancel}</Button>
            <Button kind=ButtonKind::Danger icon=Icon::Trash on_click=erase testid="erase-confirm">
                {words.erase_confirm}
            </Button>
        }
    };
    let outcome = move || {
        erased.get().map(|done| {
            let (tone, said) = match done {
                true => (Tone::Success, words.erased),
                false => (Tone::Error, words.erase_failed),
            };
            view! { <Banner tone testid="erased">{said}</Banner> }
        })
    };
    view! {
        <Card title=words.title>
            <div class="stack">
                <KeepPanel/>
                {outcome}
                <div class="row">
                    <Button
                        kind=ButtonKind::Danger
                        icon=Icon::Trash
                        on_click=move |()| asked.set(true)
                        testid="erase-all"
                    >
                        {words.erase}
                    </Button>
                </div>
            </div>
        </Card>
        <Dialog
            open=asked
            on_close=move |()| asked.set(false)
            title=words.erase_title
            actions
        >
            <p>{words.erase_sure}</p>
        </Dialog>
    }
}
