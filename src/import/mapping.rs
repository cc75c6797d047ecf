//! Which source column fills which field, guessed from headings and content.

use super::Field;
use super::evidence::{Content, Evidence};
use serde::{Deserialize, Serialize};

/// Source column per field, in the order of [`Field::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping([Option<u16>; Field::COUNT]);

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

/// Guesses by heading, then, for the date, by content. Whether the guess leaves no doubt is the
/// second answer: every required field found by its heading.
pub fn guess(header: &[String], evidence: &[Evidence]) -> (Mapping, bool) {
    let folded: Vec<String> = header.iter().map(|name| fold(name)).collect();
    let mut mapping = Mapping::default();
    let mut taken = vec![false; header.len()];
    // The surest match of all fields comes first, so that "Cliente" goes to the name only after
    // "Código cliente" has become the customer.
    let mut matches: Vec<(usize, Field, usize)> = Vec::new();
    for field in Field::ALL {
        for (column, name) in folded.iter().enumerate() {
            let fits = evidence.get(column).is_none_or(|e| fits(field, e));
            if fits && let Some(rank) = rank(field, name) {
                matches.push((rank, field, column));
            }
        }
    }
    matches.sort_by_key(|&(rank, field, column)| (rank, field as usize, column));
    for (_, field, column) in matches {
        if mapping.column(field).is_none() && !taken[column] {
            mapping.set(field, Some(column));
            taken[column] = true;
        }
    }
    settle_customer(&mut mapping, &folded, &mut taken);
    let sure = mapping.missing().is_empty();
    if mapping.column(Field::Date).is_none() {
        let mut dates = evidence
            .iter()
            .enumerate()
            .filter(|(column, e)| e.content == Content::Date && !taken[*column]);
        if let (Some((column, _)), None) = (dates.next(), dates.next()) {
            mapping.set(Field::Date, Some(column));
        }
    }
    (mapping, sure)
}

/// A file with one column for the customer has it as the customer, whatever it is called; a second
/// one, if it is named plainly, tells the name.
fn settle_customer(mapping: &mut Mapping, folded: &[String], taken: &mut [bool]) {
    if mapping.column(Field::Customer).is_none() {
        mapping.set(Field::Customer, mapping.column(Field::CustomerName));
        mapping.set(Field::CustomerName, None);
    } else if mapping.column(Field::CustomerName).is_none() {
        let plain = ["cliente", "customer", "client"];
        let free = (folded.iter().zip(taken.iter()))
            .position(|(name, taken)| !taken && plain.contains(&name.as_str()));
        if let Some(column) = free {
            mapping.set(Field::CustomerName, Some(column));
            taken[column] = true;
        }
    }
}

/// Whether some real system gives this heading to a column that a field can be filled from.
pub(super) fn is_known_heading(heading: &str) -> bool {
    let folded = fold(heading);
    Field::ALL
        .iter()
        .any(|&field| rank(field, &folded).is_some())
}

/// How well a heading matches, lower is surer; `None` if it does not.
fn rank(field: Field, heading: &str) -> Option<usize> {
    field.headings().iter().position(|known| *known == heading)
}

/// A telling heading needs only some fitting cells below it: the rest is dirt, to be rejected row by
/// row with its reason.
fn fits(field: Field, evidence: &Evidence) -> bool {
    const SOME: f64 = 0.3;
    match field {
        Field::Date => evidence.date_share.max(evidence.serial_share) >= SOME,
        field if field.is_number() => {
            evidence.content != Content::Date
                && (evidence.content == Content::Empty || evidence.number_share >= SOME)
        }
        _ => true,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(header: &str) -> Vec<(Field, String)> {
        let header: Vec<String> = header.split(';').map(String::from).collect();
        let (mapping, _) = guess(&header, &[]);
        let name = |field| Some((field, header[mapping.column(field)?].clone()));
        Field::ALL.into_iter().filter_map(name).collect()
    }

    fn is(header: &str, expected: &[(Field, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|&(f, name)| (f, name.to_string()))
            .collect();
        assert_eq!(guessed(header), expected, "{header}");
    }

    #[test]
    fn headings_of_real_files() {
        use Field::*;
        is(
            "Fecha;Factura;Cliente;Nombre;Producto;Categoría;Cantidad;Precio;Importe;Coste;Canal",
            &[
                (Date, "Fecha"),
                (Customer, "Cliente"),
                (CustomerName, "Nombre"),
                (Invoice, "Factura"),
                (Product, "Producto"),
                (Category, "Categoría"),
                (Quantity, "Cantidad"),
                (UnitPrice, "Precio"),
                (Amount, "Importe"),
                (Cost, "Coste"),
                (Channel, "Canal"),
            ],
        );
        is(
            "Row ID;Order ID;Order Date;Ship Date;Customer ID;Customer Name;City;Product ID;\
             Category;Sub-Category;Product Name;Sales;Quantity;Discount;Profit",
            &[
                (Date, "Order Date"),
                (Customer, "Customer ID"),
                (CustomerName, "Customer Name"),
                (Invoice, "Order ID"),
                (Product, "Product Name"),
                (Category, "Category"),
                (Quantity, "Quantity"),
                (Amount, "Sales"),
                (Margin, "Profit"),
                (Discount, "Discount"),
                (City, "City"),
            ],
        );
        is(
            "Id_pedido;Fecha_pedido;Fecha_envío;Id_cliente;Nombre_cliente;Ciudad;Id_producto;\
             Categoría;Subcategoría;Nombre_producto;Ventas;Cantidad;Descuento;Ganancia",
            &[
                (Date, "Fecha_pedido"),
                (Customer, "Id_cliente"),
                (CustomerName, "Nombre_cliente"),
                (Invoice, "Id_pedido"),
                (Product, "Nombre_producto"),
                (Category, "Categoría"),
                (Quantity, "Cantidad"),
                (Amount, "Ventas"),
                (Margin, "Ganancia"),
                (Discount, "Descuento"),
                (City, "Ciudad"),
            ],
        );
    }

    #[test]
    fn one_customer_column_is_the_customer() {
        use Field::*;
        is(
            "Fecha;Razón Social;Total",
            &[
                (Date, "Fecha"),
                (Customer, "Razón Social"),
                (Amount, "Total"),
            ],
        );
        let two = [
            (Date, "Fecha"),
            (Customer, "Código cliente"),
            (CustomerName, "Cliente"),
            (Amount, "Importe"),
        ];
        is("Fecha;Código cliente;Cliente;Importe", &two);
    }

    #[test]
    fn quantity_and_price_stand_in_for_the_amount() {
        let header: Vec<String> = ["Fecha", "Cliente", "Cant.", "P. Unitario"]
            .map(String::from)
            .into();
        let (mapping, sure) = guess(&header, &[]);
        assert!(sure && mapping.missing().is_empty());
        let (mapping, sure) = guess(&header[..3], &[]);
        assert!(!sure);
        assert_eq!(mapping.missing(), [Field::Amount]);
    }
}
