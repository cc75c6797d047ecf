//! Which source column fills which field.

use super::Field;
use serde::{Deserialize, Serialize};

/// Source column per field, in the order of [`Field::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(Field, u16)>", into = "Vec<(Field, u16)>")]
pub struct Mapping([Option<u16>; Field::COUNT]);

/// As pairs it outlives releases that add fields.
impl From<Vec<(Field, u16)>> for Mapping {
    fn from(pairs: Vec<(Field, u16)>) -> Mapping {
        let mut mapping = Mapping::default();
        for (field, column) in pairs {
            mapping.0[field as usize] = Some(column);
        }
        mapping
    }
}

impl From<Mapping> for Vec<(Field, u16)> {
    fn from(mapping: Mapping) -> Vec<(Field, u16)> {
        let columns = Field::ALL.into_iter().zip(mapping.0);
        columns
            .filter_map(|(field, column)| Some((field, column?)))
            .collect()
    }
}

impl Mapping {
    pub fn column(&self, field: Field) -> Option<usize> {
        self.0[field as usize].map(usize::from)
    }

    pub fn set(&mut self, field: Field, column: Option<usize>) {
        self.0[field as usize] = column.and_then(|column| u16::try_from(column).ok());
    }

    /// What must still be chosen before anything can be imported.
    pub fn missing(&self) -> Vec<Field> {
        let has = |field: Field| self.column(field).is_some();
        let from_price = has(Field::Quantity) && has(Field::UnitPrice);
        let filled = |field: &Field| has(*field) || (*field == Field::Amount && from_price);
        let mut needed = vec![Field::Date, Field::Customer, Field::Amount];
        needed.retain(|field| !filled(field));
        needed
    }
}

/// Lower case, no accents, words apart by single blanks: `Nº_Factura` is `n factura`.
pub(super) fn fold(heading: &str) -> String {
    let plain: String = heading
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'á' | 'à' | 'ã' | 'â' => 'a',
            'é' | 'ê' => 'e',
            'í' => 'i',
            'ó' | 'ô' | 'õ' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .filter(|&c| c != 'º' && c != '°')
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
