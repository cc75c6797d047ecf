//! What a row holds: one entry for each thing that is typed.

use super::Record;
use crate::ledger::{Day, Money};
use crate::ui::Handler;
use leptos::prelude::*;

/// One thing of a row: its name for scripts, its label, and where it is in the row.
#[derive(Clone)]
pub struct Entry<T: 'static> {
    pub key: &'static str,
    pub label: String,
    pub help: Option<String>,
    /// A row without it is not kept.
    pub needed: bool,
    pub input: Input<T>,
}

/// How it is typed, and the way to it in the row.
#[derive(Clone)]
pub enum Input<T: 'static> {
    Line(fn(&mut T) -> &mut String),
    Prose(fn(&mut T) -> &mut String),
    /// A line with proposals.
    Suggested(fn(&mut T) -> &mut String, Suggestions),
    Date(fn(&mut T) -> &mut Day),
    MaybeDate(fn(&mut T) -> &mut Option<Day>),
    Money(fn(&mut T) -> &mut Option<Money>),
    /// Whole, up to a limit.
    Count(fn(&mut T) -> &mut Option<u32>, u32),
    Number(fn(&mut T) -> &mut Option<f64>),
    Tick(fn(&mut T) -> &mut bool),
    /// One of several, by its place among the names.
    OneOf {
        read: fn(&T) -> usize,
        write: fn(&mut T, usize),
        names: Vec<String>,
    },
}

/// What is proposed while a line is typed; copyable.
#[derive(Clone, Copy)]
pub struct Suggestions {
    /// What enters the line, and a word about it.
    pub list: Signal<Vec<(String, String)>>,
    /// Hears every letter.
    pub on_type: Handler<String>,
    /// What is to be said of the line as it stands.
    pub note: Handler<String, Option<String>>,
}

impl Suggestions {
    /// Always the same ones.
    pub fn of(list: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Suggestions {
        let pairs = move || {
            list()
                .into_iter()
                .map(|text| (text, String::new()))
                .collect()
        };
        Suggestions {
            list: Signal::derive(pairs),
            on_type: Handler::new(|_| ()),
            note: Handler::new(|_| None),
        }
    }
}

impl<T: Record> Entry<T> {
    pub fn new(key: &'static str, label: impl Into<String>, input: Input<T>) -> Entry<T> {
        Entry {
            key,
            label: label.into(),
            help: None,
            needed: false,
            input,
        }
    }

    pub fn one_of(
        key: &'static str,
        label: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
        read: fn(&T) -> usize,
        write: fn(&mut T, usize),
    ) -> Entry<T> {
        let names = names.into_iter().map(Into::into).collect();
        Entry::new(key, label, Input::OneOf { read, write, names })
    }

    pub fn needed(self) -> Entry<T> {
        Entry {
            needed: true,
            ..self
        }
    }

    pub fn help(self, help: impl Into<String>) -> Entry<T> {
        Entry {
            help: Some(help.into()),
            ..self
        }
    }

    /// Whether it holds nothing; only lines and proses can.
    pub fn is_empty(&self, row: &T) -> bool {
        match &self.input {
            Input::Line(at) | Input::Prose(at) | Input::Suggested(at, _) => {
                at(&mut row.clone()).trim().is_empty()
            }
            _ => false,
        }
    }
}
