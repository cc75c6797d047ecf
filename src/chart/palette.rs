//! The numbers of the colours, in light and dark. `tokens.rs` holds them to the style sheet.

use super::{Mode, Rgb, Theme};

pub(super) const fn rgb(hex: u32) -> Rgb {
    plotters::style::RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

pub(super) const LIGHT: Theme = Theme {
    mode: Mode::Light,
    surface: rgb(0xffffff),
    line: rgb(0xe5e2d9),
    ink: rgb(0x1b201f),
    ink_2: rgb(0x47514f),
    ink_3: rgb(0x616b68),
    accent: rgb(0x0b5f63),
    blue: rgb(0x006ba8),
    green: rgb(0x007a58),
    amber: rgb(0xb07d00),
    orange: rgb(0xc65102),
    purple: rgb(0xa34c85),
    grey: rgb(0x6c7673),
    heat: [
        rgb(0xf3f5f3),
        rgb(0xd9ebe8),
        rgb(0xb3d8d4),
        rgb(0x83bfbc),
        rgb(0x4fa0a0),
        rgb(0x237c7e),
        rgb(0x0b5558),
    ],
};

pub(super) const DARK: Theme = Theme {
    mode: Mode::Dark,
    surface: rgb(0x171c1d),
    line: rgb(0x2a3133),
    ink: rgb(0xe6ebe9),
    ink_2: rgb(0xb3bdba),
    ink_3: rgb(0x8f9a97),
    accent: rgb(0x5bc2bd),
    blue: rgb(0x56b4e9),
    green: rgb(0x3fbf96),
    amber: rgb(0xe0b040),
    orange: rgb(0xee8a4c),
    purple: rgb(0xd98fbd),
    grey: rgb(0x8b9693),
    heat: [
        rgb(0x1b2122),
        rgb(0x16302f),
        rgb(0x164443),
        rgb(0x1b5e5d),
        rgb(0x236f6d),
        rgb(0x45a9a4),
        rgb(0x84dad5),
    ],
};
