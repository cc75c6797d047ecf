//! What to look at first, on screen.

use super::{COURSE_SHARE, Hint, Material, Report, Subject, analyse};
use crate::abc::{Change, Class};
use crate::customers::{Filter, Page, Query, Settings, Sort};
use crate::ledger::Day;
use crate::rfm::Segment;
use crate::text::Text;
use crate::ui::*;
use crate::worker::{Answer, Client, Failure, use_session};
use leptos::prelude::*;

/// The few things that move most money, each with a link to the customers it speaks of.
#[component]
pub fn HintList() -> impl IntoView {
    let words = &use_text().hints;
    let session = use_session();
    let material = session.report(move |client, settings| {
        let days = session
            .loaded
            .with_untracked(|loaded| loaded.as_ref()?.days);
        gather(client, settings, days.map(|(first, _)| first))
    });
    let content = move |material: Signal<Material>| {
        let report = Memo::new(move |_| material.with(analyse));
        view! {
            {move || report.with(from_before).map(|told| view! { <p class="prose">{told}</p> })}
            <Show
                when=move || report.with(|report| !report.hints.is_empty())
                fallback=move || view! { <p class="muted">{words.none}</p> }
            >
                <ol class="hints" role="list">
                    {move || report.get().hints.into_iter().map(item).collect_view()}
                </ol>
            </Show>
        }
    };
    view! {
        <Card title=words.title lead=words.lead testid="board-hints">
            <Answer report=material content/>
        </Card>
    }
}

async fn gather(
    client: Client,
    settings: Settings,
    begin: Option<Day>,
) -> Result<Material, Failure> {
    let all = |filter| Query {
        filter,
        ..Query::default()
    };
    let first = Query {
        sort: Sort::Rank,
        limit: 1,
        ..Query::default()
    };
    let low_margin = Filter {
        class: Some(Class::A),
        class_margin: Some(Class::C),
        ..Filter::default()
    };
    let newcomers = Filter {
        change: Some(Change::New),
        ..Filter::default()
    };
    let abc = client.abc(settings).await?;
    // Without margins nobody is C by margin: nothing to ask.
    let low_margin = match abc.margin {
        Some(_) => client.customers(settings, all(low_margin)).await?,
        None => Page::default(),
    };
    Ok(Material {
        begin,
        board: client.board(settings).await?,
        rfm: client.rfm(settings).await?,
        first: client.customers(settings, first).await?,
        newcomers: client.customers(settings, all(newcomers)).await?,
        low_margin,
        abc,
    })
}

fn from_before(report: &Report) -> Option<String> {
    let words = &use_text().hints;
    let share = report.from_before?;
    let tell = if share >= COURSE_SHARE {
        words.from_before
    } else {
        words.from_before_low
    };
    Some(tell(&use_format().percent(share, 0)))
}

/// A hint in words.
struct Told {
    title: &'static str,
    sentence: String,
    link: String,
    href: String,
}

fn item(hint: Hint) -> impl IntoView {
    let (text, format) = (use_text(), use_format());
    let told = tell(&hint.subject, text, format);
    let pillar = text.names.pillars[hint.pillar as usize];
    view! {
        <li class="hint">
            <p class="hint-stake">
                <span class="hint-money">{format.money_short(hint.at_stake.to_f64())}</span>
                <span class="hint-note">{text.hints.at_stake}</span>
            </p>
            <div class="hint-words">
                <p class="hint-title">{told.title}</p>
                <p>{told.sentence}</p>
            </div>
            <div class="hint-way">
                <Badge><span class="spoken">{text.hints.pillar} " "</span>{pillar}</Badge>
                <a href=told.href>{told.link}</a>
            </div>
        </li>
    }
}

fn tell(subject: &Subject, text: &Text, format: Format) -> Told {
    let words = &text.hints;
    let list = |params: &[(&str, &str)]| Route::Customers.href_with(params);
    let see = |customers: u32| (words.see)(&format.integer(customers));
    match subject {
        Subject::Dependence {
            code,
            name,
            amount,
            share,
            top_5,
        } => Told {
            title: words.dependence,
            sentence: (words.dependence_told)(
                name,
                &format.money_whole(*amount),
                &format.percent(*share, 1),
                &format.percent(*top_5, 1),
            ),
            link: words.dependence_link.to_owned(),
            href: Route::Customer(code.clone()).href(),
        },
        Subject::Segment(row) => {
            let (title, tell) = match row.segment {
                Segment::CannotLose => (words.cannot_lose, words.cannot_lose_told),
                _ => (words.at_risk, words.at_risk_told),
            };
            Told {
                title,
                sentence: tell(
                    &format.integer(row.customers),
                    &format.money_whole(row.revenue),
                    &format.percent(row.revenue_share, 1),
                ),
                link: see(row.customers),
                href: list(&[("segment", row.segment.machine_name())]),
            }
        }
        Subject::Dormant {
            customers,
            before,
            now,
        } => Told {
            title: words.dormant,
            sentence: (words.dormant_told)(
                &format.integer(*customers),
                &format.money_whole(*before),
                &format.money_whole(*now),
            ),
            link: see(*customers),
            href: list(&[("dormant", "true")]),
        },
        Subject::Lost { customers, before } => Told {
            title: words.lost,
            sentence: (words.lost_told)(&format.integer(*customers), &format.money_whole(*before)),
            link: see(*customers),
            href: list(&[("change", Change::Lost.machine_name())]),
        },
        Subject::LowMargin { customers, sales } => Told {
            title: words.low_margin,
            sentence: (words.low_margin_told)(
                &format.integer(*customers),
                &format.money_whole(*sales),
            ),
            link: see(*customers),
            href: Route::Abc.href_with(&[("class", "A"), ("class_margin", "C")]),
        },
    }
}
