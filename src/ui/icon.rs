//! The product's own signs, drawn on a grid of 20 with a line of 1.6.

use leptos::prelude::*;

/// A sign. Always beside a word, or on a button that has one for those who can't see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Import,
    Board,
    Rfm,
    Abc,
    Value,
    Leave,
    Sleep,
    Customers,
    Settings,
    Menu,
    Close,
    Search,
    Download,
    File,
    Up,
    Down,
    Same,
    Info,
    Warning,
    Error,
    Check,
    Chevron,
    Sort,
    SortUp,
    SortDown,
    Filter,
    Table,
    Chart,
    Plus,
    Trash,
    Undo,
    Redo,
    Lock,
    Arrow,
    Question,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Import => {
                "M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 12.5V15A1.5 1.5 0 0 0 5 16.5h10a1.5 1.5 0 0 0 1.5-1.5v-2.5"
            }
            Icon::Board => {
                "M4.5 3.5H8a1 1 0 0 1 1 1V8a1 1 0 0 1-1 1H4.5a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1zM12 3.5h3.5a1 1 0 0 1 1 1V8a1 1 0 0 1-1 1H12a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1zM4.5 11H8a1 1 0 0 1 1 1v3.5a1 1 0 0 1-1 1H4.5a1 1 0 0 1-1-1V12a1 1 0 0 1 1-1zM12 11h3.5a1 1 0 0 1 1 1v3.5a1 1 0 0 1-1 1H12a1 1 0 0 1-1-1V12a1 1 0 0 1 1-1z"
            }
            Icon::Rfm => {
                "M5 3.5h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5zM3.5 8h13M3.5 12.2h13M8 3.5v13M12.2 3.5v13"
            }
            Icon::Abc => "M3.5 3.5v13h13M7 16.5V5.5M10.5 16.5V10M14 16.5v-3.5",
            Icon::Value => {
                "M10 3v14M13.5 6.2C12.8 5.2 11.6 4.7 10 4.7c-2 0-3.4 1-3.4 2.6 0 3.6 7.1 1.8 7.1 5.3 0 1.7-1.5 2.7-3.7 2.7-1.8 0-3.2-.6-3.9-1.8"
            }
            Icon::Leave => {
                "M11 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H11M8.5 10h8M13.5 7l3 3-3 3"
            }
            Icon::Sleep => {
                "M15.5 12.2A6.5 6.5 0 1 1 7.8 4.5a5.2 5.2 0 0 0 7.7 7.7zM12.5 4h3.5l-3.5 3.5H16"
            }
            Icon::Customers => {
                "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.5c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 9.3a2.7 2.7 0 0 0 0-5.3M14.6 12.3c1.9.6 2.9 2.1 2.9 4.2"
            }
            Icon::Settings => {
                "M11 6.2a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM5 13.8a2 2 0 1 0 4 0 2 2 0 0 0-4 0zM3 6.2h8M15 6.2h2M3 13.8h2M9 13.8h8"
            }
            Icon::Menu => "M3.5 5.5h13M3.5 10h13M3.5 14.5h13",
            Icon::Close => "M5 5l10 10M15 5 5 15",
            Icon::Search => {
                "M8.8 14.1a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6zM12.7 12.7l3.8 3.8"
            }
            Icon::Download => "M10 3.5v9M6.5 9 10 12.5 13.5 9M4 16.5h12",
            Icon::File => {
                "M11.5 3H6a1.5 1.5 0 0 0-1.5 1.5v11A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5V7zM11.5 3v4h4M7.5 10.5h5M7.5 13.5h5"
            }
            Icon::Up => "M10 15.5v-11M5.5 9 10 4.5 14.5 9",
            Icon::Down => "M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5",
            Icon::Same => "M4.5 8h11M4.5 12h11",
            Icon::Info => "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.2V13M10 6.8v.1",
            Icon::Warning => "M10 3.5 17.3 16H2.7zM10 8.5v3.3M10 13.9v.1",
            Icon::Error => {
                "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.6 7.6l4.8 4.8M12.4 7.6l-4.8 4.8"
            }
            Icon::Check => "M4.5 10.5 8.2 14.2 15.5 6.5",
            Icon::Chevron => "M7.5 5l5 5-5 5",
            Icon::Sort => "M7 8l3-3 3 3M7 12l3 3 3-3",
            Icon::SortUp => "M6.5 12 10 8l3.5 4",
            Icon::SortDown => "M6.5 8l3.5 4 3.5-4",
            Icon::Filter => "M3.5 5h13M6 10h8M8.5 15h3",
            Icon::Table => {
                "M5 4h10a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 15 16H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 4zM3.5 8h13M3.5 12h13M8.5 8v8"
            }
            Icon::Chart => "M3.5 3.5v13h13M6.5 13l3.2-4 2.6 2 4.2-5.5",
            Icon::Plus => "M10 4v12M4 10h12",
            Icon::Trash => {
                "M4 5.8h12M8 5.8V4h4v1.8M5.8 5.8 6.5 16h7l.7-10.2M8.6 8.8v4.4M11.4 8.8v4.4"
            }
            Icon::Undo => "M7 4 3.8 7.2 7 10.4M4 7.2h7.5a4.4 4.4 0 0 1 0 8.8H8",
            Icon::Redo => "M13 4l3.2 3.2-3.2 3.2M16 7.2H8.5a4.4 4.4 0 0 0 0 8.8H12",
            Icon::Lock => {
                "M5.5 9h9a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1zM7 9V6.5a3 3 0 0 1 6 0V9"
            }
            Icon::Arrow => "M4 10h12M11 5l5 5-5 5",
            Icon::Question => {
                "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M10 13.6v.1"
            }
        }
    }

    /// The sign as an element that takes the colour of the text around it.
    pub fn view(self) -> impl IntoView {
        view! {
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
                <path d=self.path()/>
            </svg>
        }
    }
}

/// The product's mark: a C made of the three classes of customers, as large as their share.
pub fn logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M17.95 6.65A8 8 0 0 0 4 12"/>
            <path class="logo-b" d="M4.06 12.97A8 8 0 0 0 11.3 19.97"/>
            <path class="logo-c" d="M12.28 20A8 8 0 0 0 17.95 17.35"/>
        </svg>
    }
}
