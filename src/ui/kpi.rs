//! One figure, large: what it is, how much, whether it moved, how it is computed.

use super::{Format, Icon, use_text};
use leptos::prelude::*;

/// Which way is good news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Better {
    Higher,
    Lower,
    /// Neither, or it depends.
    #[default]
    Neither,
}

/// How a figure moved against the period before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Above zero: up; below: down.
    pub direction: i8,
    /// The size of the move, written: `+12,3 %`.
    pub text: String,
    pub better: Better,
}

impl Change {
    /// The relative move from `before` to `now`; `None` where there is nothing to compare with.
    pub fn relative(now: f64, before: f64, better: Better, format: Format) -> Option<Change> {
        let change = (now - before) / before.abs();
        change.is_finite().then(|| {
            // What rounds to nothing is shown as nothing.
            let direction = if change.abs() < 0.0005 {
                0
            } else {
                change.signum() as i8
            };
            Change {
                direction,
                text: format.change(change),
                better,
            }
        })
    }

    fn class(&self) -> &'static str {
        match (self.better, self.direction) {
            (_, 0) | (Better::Neither, _) => "kpi-change",
            (Better::Higher, 1..) | (Better::Lower, ..0) => "kpi-change kpi-good",
            _ => "kpi-change kpi-bad",
        }
    }
}

/// One figure against the period before. Up and down are told by sign, arrow and (when read aloud)
/// word, the colour only repeats it.
#[component]
pub fn Kpi(
    #[prop(into)] label: Signal<String>,
    /// The figure as it is written.
    #[prop(into)]
    value: Signal<String>,
    #[prop(optional, into)] change: MaybeProp<Change>,
    /// The figure of the period before, as it is written.
    #[prop(optional, into)]
    previous: MaybeProp<String>,
    /// How it is computed, with this firm's own figures; one click away.
    #[prop(optional, into)]
    formula: MaybeProp<String>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let words = &use_text().ui;
    let change = move || {
        change.get().map(|change| {
            let (icon, word) = match change.direction {
                1.. => (Icon::Up, words.went_up),
                0 => (Icon::Same, words.stayed),
                _ => (Icon::Down, words.went_down),
            };
            let class = change.class();
            view! {
                <span class=class>
                    {icon.view()} <span class="spoken">{word}" "</span> {change.text}
                </span>
            }
        })
    };
    let previous = move || {
        previous.get().map(|previous| {
            view! { <span class="kpi-previous">{words.previous} " " {previous}</span> }
        })
    };
    let formula = move || {
        formula.get().map(|formula| {
            view! {
                <details class="kpi-formula">
                    <summary>{words.formula}</summary>
                    <p>{formula}</p>
                </details>
            }
        })
    };
    view! {
        <div class="kpi" data-testid=testid>
            <p class="kpi-label">{label}</p>
            <p class="kpi-value">{value}</p>
            <p class="kpi-against">{change} {previous}</p>
            {formula}
        </div>
    }
}
