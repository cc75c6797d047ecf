//! The colours that charts are drawn in: the tokens of `style/tokens.css` as numbers, since an SVG
//! that leaves the page (a printed or saved chart) must carry its colours along.

/// Light or dark, decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Light,
    Dark,
}

/// Red, green and blue, as plotters takes them.
pub type Rgb = plotters::style::RGBColor;

/// A colour by its role. Told apart by people who don't see some colours (Okabe and Ito 2008); on
/// badges it always comes with a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hue {
    /// The product's own colour: the series that the chart is about.
    Accent,
    Blue,
    Green,
    Amber,
    Orange,
    Purple,
    #[default]
    Grey,
}

impl Hue {
    /// In the order in which series of one chart take them.
    pub const ALL: [Hue; 7] = [
        Hue::Accent,
        Hue::Orange,
        Hue::Blue,
        Hue::Amber,
        Hue::Purple,
        Hue::Green,
        Hue::Grey,
    ];

    /// The name of its token, and of its class in the style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Hue::Accent => "accent",
            Hue::Blue => "blue",
            Hue::Green => "green",
            Hue::Amber => "amber",
            Hue::Orange => "orange",
            Hue::Purple => "purple",
            Hue::Grey => "grey",
        }
    }
}

/// What a chart is drawn with.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub mode: Mode,
    pub surface: Rgb,
    pub line: Rgb,
    pub ink: Rgb,
    pub ink_2: Rgb,
    pub ink_3: Rgb,
    accent: Rgb,
    blue: Rgb,
    green: Rgb,
    amber: Rgb,
    orange: Rgb,
    purple: Rgb,
    grey: Rgb,
    heat: [Rgb; 7],
}

const fn rgb(hex: u32) -> Rgb {
    plotters::style::RGBColor((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Theme = Theme {
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

const DARK: Theme = Theme {
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

impl Theme {
    pub fn new(mode: Mode) -> Theme {
        match mode {
            Mode::Light => LIGHT,
            Mode::Dark => DARK,
        }
    }

    pub fn hue(&self, hue: Hue) -> Rgb {
        match hue {
            Hue::Accent => self.accent,
            Hue::Blue => self.blue,
            Hue::Green => self.green,
            Hue::Amber => self.amber,
            Hue::Orange => self.orange,
            Hue::Purple => self.purple,
            Hue::Grey => self.grey,
        }
    }

    /// A colour thinned out over the surface; `strength` from 0 to 1. Opaque, so that no line
    /// behind shines through.
    pub fn faint(&self, color: Rgb, strength: f64) -> Rgb {
        let mix = |front: u8, back: u8| {
            (f64::from(front) * strength + f64::from(back) * (1.0 - strength)).round() as u8
        };
        let (front, back) = (color, self.surface);
        plotters::style::RGBColor(
            mix(front.0, back.0),
            mix(front.1, back.1),
            mix(front.2, back.2),
        )
    }

    /// The ink that can be read on a colour.
    pub fn ink_on(&self, ground: Rgb) -> Rgb {
        // Perceived brightness, by the weights of ITU-R BT.601.
        let bright = |color: Rgb| {
            0.299 * f64::from(color.0) + 0.587 * f64::from(color.1) + 0.114 * f64::from(color.2)
        };
        let far = |ink: Rgb| (bright(ink) - bright(ground)).abs();
        if far(self.surface) >= far(self.ink) {
            self.surface
        } else {
            self.ink
        }
    }

    /// The heat of a share from 0 (nothing) to 1 (the most).
    pub fn heat(&self, share: f64) -> Rgb {
        self.heat[heat_step(share)]
    }
}

/// Steps of the heat scale: tokens `--heat-0` to `--heat-6`.
pub const HEAT_STEPS: usize = 7;

/// The step for a share from 0 to 1; step 0 is kept for nothing at all.
pub fn heat_step(share: f64) -> usize {
    if share.is_nan() || share <= 0.0 {
        return 0;
    }
    let above_zero = HEAT_STEPS - 1;
    ((share * above_zero as f64).ceil() as usize).min(above_zero)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
