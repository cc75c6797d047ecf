//! How wide a text will be, about.

/// The width of a text in pixels at a font size in pixels, by classes of letters of a common sans
/// serif. Within a tenth of the truth for labels and figures: enough to keep them apart.
pub fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text.chars().map(width_in_ems).sum();
    ems * size
}

fn width_in_ems(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'í' | 'I' | '.' | ',' | ':' | ';' | '|' | '!' | '¡' | '\'' => 0.26,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | '-' | '(' | ')' | '/' | '·' => 0.32,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' => 0.86,
        '0'..='9' | '$' | '+' | '–' => 0.56,
        letter if letter.is_uppercase() => 0.68,
        _ => 0.54,
    }
}

/// The text if it fits, or its beginning and an ellipsis.
pub fn fitting(text: &str, size: f64, width: f64) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut room = width - text_width("…", size);
    let start: String = text
        .chars()
        .take_while(|&letter| {
            room -= width_in_ems(letter) * size;
            room >= 0.0
        })
        .collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_lose_their_end() {
        assert_eq!(fitting("Perdidos", 12.0, 100.0), "Perdidos");
        let short = fitting("Potenciales leales de Córdoba", 12.0, 100.0);
        assert!(
            short.ends_with('…') && text_width(&short, 12.0) <= 100.0,
            "{short}"
        );
        assert_eq!(fitting("Perdidos", 12.0, 0.0), "…");
    }
}
