//! Countries and currencies: how numbers and dates are written, apart from the language.

use crate::text::{Countries, Language};
use serde::{Deserialize, Serialize};

/// A country whose way of writing numbers and dates can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    #[default]
    Ar,
    Cl,
    Co,
    Es,
    Mx,
    Pe,
    Us,
    Uy,
}

impl Country {
    pub const ALL: [Country; 8] = [
        Country::Ar,
        Country::Cl,
        Country::Co,
        Country::Es,
        Country::Mx,
        Country::Pe,
        Country::Us,
        Country::Uy,
    ];

    /// The locale for figures: digits, separators and the order of a numeric date.
    pub fn locale(self) -> &'static str {
        match self {
            Country::Ar => "es-AR",
            Country::Cl => "es-CL",
            Country::Co => "es-CO",
            Country::Es => "es-ES",
            Country::Mx => "es-MX",
            Country::Pe => "es-PE",
            Country::Us => "en-US",
            Country::Uy => "es-UY",
        }
    }

    /// The locale for dates with words in them, which must speak the screen's language.
    pub fn locale_in(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Es, Country::Us) => "es-US",
            (Language::Es, country) => country.locale(),
            (Language::En, Country::Us) => "en-US",
            (Language::En, _) => "en-GB", // day before month, as in all the other countries
        }
    }

    /// The country in a tag such as `es-MX`; Argentina when it names none of ours.
    pub fn from_tag(tag: &str) -> Country {
        let region = tag.split('-').nth(1).unwrap_or_default();
        (Country::ALL.into_iter())
            .find(|country| country.code().eq_ignore_ascii_case(region))
            .unwrap_or_default()
    }

    /// ISO 3166, lower case.
    pub fn code(self) -> &'static str {
        match self {
            Country::Ar => "ar",
            Country::Cl => "cl",
            Country::Co => "co",
            Country::Es => "es",
            Country::Mx => "mx",
            Country::Pe => "pe",
            Country::Us => "us",
            Country::Uy => "uy",
        }
    }

    pub fn name(self, names: &Countries) -> &'static str {
        match self {
            Country::Ar => names.ar,
            Country::Cl => names.cl,
            Country::Co => names.co,
            Country::Es => names.es,
            Country::Mx => names.mx,
            Country::Pe => names.pe,
            Country::Us => names.us,
            Country::Uy => names.uy,
        }
    }

    fn currency(self) -> &'static str {
        match self {
            Country::Ar => "ARS",
            Country::Cl => "CLP",
            Country::Co => "COP",
            Country::Es => "EUR",
            Country::Mx => "MXN",
            Country::Pe => "PEN",
            Country::Us => "USD",
            Country::Uy => "UYU",
        }
    }
}

/// The symbol that amounts carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Currency {
    /// The one of the chosen country.
    #[default]
    OfCountry,
    NoSymbol,
    Ars,
    Bob,
    Brl,
    Clp,
    Cop,
    Eur,
    Mxn,
    Pen,
    Pyg,
    Usd,
    Uyu,
}

impl Currency {
    pub const ALL: [Currency; 13] = [
        Currency::OfCountry,
        Currency::NoSymbol,
        Currency::Ars,
        Currency::Bob,
        Currency::Brl,
        Currency::Clp,
        Currency::Cop,
        Currency::Eur,
        Currency::Mxn,
        Currency::Pen,
        Currency::Pyg,
        Currency::Usd,
        Currency::Uyu,
    ];

    /// ISO 4217, or `None` for amounts without a symbol.
    pub fn code(self, country: Country) -> Option<&'static str> {
        Some(match self {
            Currency::OfCountry => country.currency(),
            Currency::NoSymbol => return None,
            Currency::Ars => "ARS",
            Currency::Bob => "BOB",
            Currency::Brl => "BRL",
            Currency::Clp => "CLP",
            Currency::Cop => "COP",
            Currency::Eur => "EUR",
            Currency::Mxn => "MXN",
            Currency::Pen => "PEN",
            Currency::Pyg => "PYG",
            Currency::Usd => "USD",
            Currency::Uyu => "UYU",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_choose_a_country() {
        assert_eq!(Country::from_tag("es-MX"), Country::Mx);
        assert_eq!(Country::from_tag("en-us"), Country::Us);
        assert_eq!(Country::from_tag("es-419"), Country::Ar);
        assert_eq!(Country::from_tag("es"), Country::Ar);
    }
}
