//! Holds the colours of charts to those of the style sheet, and both to WCAG 2.2.

use super::palette::rgb;
use super::{HEAT_STEPS, Hue, Mode, Theme, heat_step};

const TOKENS: &str = include_str!("../../style/tokens.css");

/// The declarations of the block that opens after `selector`.
fn block(selector: &str) -> Vec<(&'static str, &'static str)> {
    let start = TOKENS.find(selector).expect("the block") + selector.len();
    let end = TOKENS[start..].find('}').expect("its end");
    (TOKENS[start..start + end].split(';'))
        .filter_map(|line| line.trim().rsplit('\n').next()?.trim().split_once(": "))
        .collect()
}

fn token(block: &[(&str, &'static str)], name: &str) -> u32 {
    let (_, value) = block
        .iter()
        .find(|(key, _)| *key == format!("--{name}"))
        .expect(name);
    u32::from_str_radix(value.trim_start_matches('#'), 16).expect(value)
}

const MODES: [(Mode, &str); 2] = [
    (Mode::Light, ":root {"),
    (Mode::Dark, ":root[data-theme=\"dark\"] {"),
];

#[test]
fn charts_have_the_colours_of_the_style_sheet() {
    for (mode, selector) in MODES {
        let (theme, tokens) = (Theme::new(mode), block(selector));
        let plain = [
            ("surface", theme.surface),
            ("line", theme.line),
            ("ink", theme.ink),
            ("ink-2", theme.ink_2),
            ("ink-3", theme.ink_3),
        ];
        let hues = Hue::ALL.map(|hue| (hue.name(), theme.hue(hue)));
        for (name, colour) in plain.into_iter().chain(hues) {
            assert_eq!(colour, rgb(token(&tokens, name)), "{mode:?} {name}");
        }
        for (step, colour) in theme.heat.into_iter().enumerate() {
            assert_eq!(
                colour,
                rgb(token(&tokens, &format!("heat-{step}"))),
                "{mode:?} {step}"
            );
        }
    }
}

#[test]
fn both_dark_blocks_are_equal() {
    assert_eq!(
        block(":root[data-theme=\"dark\"] {"),
        block(":root:not([data-theme]) {")
    );
}

/// WCAG 2.2: contrast ratio of two colours, 1 to 21.
fn contrast(a: u32, b: u32) -> f64 {
    let luminance = |hex: u32| {
        let channel = |shift: u32| {
            let c = f64::from((hex >> shift) & 0xff) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_and_marks_stand_out_as_wcag_aa_asks() {
    for (mode, selector) in MODES {
        let tokens = block(selector);
        let check = |front: &str, back: &str, least: f64| {
            let ratio = contrast(token(&tokens, front), token(&tokens, back));
            assert!(ratio >= least, "{mode:?}: {front} on {back} is {ratio:.2}");
        };
        for back in ["paper", "surface", "raised", "sunken", "hover"] {
            for front in [
                "ink", "ink-2", "ink-3", "accent", "good", "warn", "bad", "info",
            ] {
                check(front, back, 4.5);
            }
        }
        for front in [
            "good", "warn", "bad", "info", "accent", "blue", "green", "purple",
        ] {
            check(front, &format!("{front}-soft"), 4.5);
            check("ink", &format!("{front}-soft"), 4.5);
        }
        check("amber-ink", "amber-soft", 4.5);
        check("orange-ink", "orange-soft", 4.5);
        check("ink-2", "grey-soft", 4.5);
        for ground in [
            "accent",
            "blue",
            "green",
            "amber-ink",
            "orange-ink",
            "purple",
            "ink-2",
        ] {
            check("surface", ground, 4.5); // letters in squares
        }
        check("on-accent", "accent", 4.5);
        check("on-accent", "accent-strong", 4.5);
        for hue in Hue::ALL {
            check(hue.name(), "surface", 3.0); // marks in charts
        }
        check("line-strong", "surface", 3.0); // edges of inputs
        check("focus", "paper", 3.0);
        for step in 0..HEAT_STEPS {
            let ink = if step < 5 {
                "on-heat-low"
            } else {
                "on-heat-high"
            };
            check(ink, &format!("heat-{step}"), 4.5);
        }
    }
}

#[test]
fn heat_keeps_its_lowest_step_for_nothing() {
    assert_eq!(
        [0.0, f64::NAN, 0.01, 0.5, 1.0, 2.0].map(heat_step),
        [0, 0, 1, 3, 6, 6]
    );
}
