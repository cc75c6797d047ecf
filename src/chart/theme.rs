//! The colours that charts are drawn in: the tokens of `style/tokens.css` as numbers, since an SVG
//! that leaves the page (a printed or saved chart) must carry its colours along.

use super::palette;

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
    pub(super) accent: Rgb,
    pub(super) blue: Rgb,
    pub(super) green: Rgb,
    pub(super) amber: Rgb,
    pub(super) orange: Rgb,
    pub(super) purple: Rgb,
    pub(super) grey: Rgb,
    pub(super) heat: [Rgb; 7],
}

impl Theme {
    pub fn new(mode: Mode) -> Theme {
        match mode {
            Mode::Light => palette::LIGHT,
            Mode::Dark => palette::DARK,
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
