//! What stands in one cell of a table.

use super::badge::badge_class;
use super::{Format, NO_FIGURE, Route};
use crate::chart::Hue;
use leptos::prelude::*;

/// One cell, as plain data: cheap to make by the thousand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    text: String,
    /// A figure: right-aligned, digits of equal width.
    figure: bool,
    badge: Option<(Hue, bool)>,
    heat: Option<usize>,
    href: Option<String>,
    /// The class of a sign.
    sign: Option<String>,
    note: Option<String>,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Cell {
        Cell {
            text: text.into(),
            ..Cell::default()
        }
    }

    pub fn figure(text: impl Into<String>) -> Cell {
        Cell {
            text: text.into(),
            figure: true,
            ..Cell::default()
        }
    }

    /// A word on a colour.
    pub fn badge(hue: Hue, text: impl Into<String>) -> Cell {
        Cell {
            text: text.into(),
            badge: Some((hue, false)),
            ..Cell::default()
        }
    }

    /// A letter in a coloured square.
    pub fn letter(hue: Hue, text: impl Into<String>) -> Cell {
        Cell {
            text: text.into(),
            badge: Some((hue, true)),
            ..Cell::default()
        }
    }

    /// A sign that stands for a word, with a class of its own.
    pub fn sign(sign: impl Into<String>, class: impl Into<String>) -> Cell {
        Cell {
            text: sign.into(),
            sign: Some(class.into()),
            ..Cell::default()
        }
    }

    /// A link to another page of the app.
    pub fn link(text: impl Into<String>, href: String) -> Cell {
        Cell {
            text: text.into(),
            href: Some(href),
            ..Cell::default()
        }
    }

    /// A customer's name, which leads to their page.
    pub fn customer(name: impl Into<String>, code: &str) -> Cell {
        Cell::link(name, Route::Customer(code.to_owned()).href())
    }

    /// A figure, or the dash of what is not known.
    pub fn known(figure: Option<String>) -> Cell {
        Cell::figure(figure.unwrap_or_else(|| NO_FIGURE.to_owned()))
    }

    /// Money in whole units, or the dash.
    pub fn money(amount: Option<f64>, format: Format) -> Cell {
        Cell::known(amount.map(|amount| format.money_whole_f64(amount)))
    }

    /// A fraction as percent with one decimal, or the dash.
    pub fn percent(fraction: Option<f64>, format: Format) -> Cell {
        Cell::known(fraction.map(|fraction| format.percent(fraction, 1)))
    }

    /// On a heat colour; `step` by [`heat_step`](crate::chart::heat_step).
    pub fn heat(self, step: usize) -> Cell {
        Cell {
            heat: Some(step),
            ..self
        }
    }

    /// A second, quieter line or word.
    pub fn note(self, note: impl Into<String>) -> Cell {
        Cell {
            note: Some(note.into()),
            ..self
        }
    }

    /// The classes of the element around the cell.
    pub(super) fn class(&self) -> String {
        let mut class = String::new();
        if self.figure {
            class.push_str("figure ");
        }
        if let Some(step) = self.heat {
            class.push_str(&format!("heat heat-{step}"));
        }
        class
    }

    /// The words again, for where there is no room for all of them.
    pub(super) fn hint(&self) -> Option<String> {
        (!self.figure && self.badge.is_none()).then(|| self.text.clone())
    }

    /// What stands inside that element.
    pub(super) fn inside(self) -> AnyView {
        let words = match (self.badge, self.href) {
            (Some((hue, letter)), _) => {
                view! { <span class=badge_class(hue, letter)>{self.text}</span> }.into_any()
            }
            (None, Some(href)) => view! { <a href=href>{self.text}</a> }.into_any(),
            (None, None) => match self.sign {
                Some(class) => view! { <span class=class>{self.text}</span> }.into_any(),
                None => self.text.into_any(),
            },
        };
        match self.note {
            Some(note) => view! { {words} " " <span class="cell-note">{note}</span> }.into_any(),
            None => words,
        }
    }
}
