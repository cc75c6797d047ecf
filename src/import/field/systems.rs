//! Exports whose headings mean something else than elsewhere, known by some of them together.

use super::Field::{self, *};

pub(in crate::import) struct System {
    /// All of these are in the header.
    pub marks: &'static [&'static str],
    /// Heading of the field, or none though one seems to fit.
    pub fields: &'static [(Field, Option<&'static str>)],
}

/// An export with one row per product repeats the totals of the order, or leaves them out after its
/// first row: there the amount is price by quantity of the row. The same holds for who bought: only
/// the address stands on every row.
pub(in crate::import) const SYSTEMS: [System; 5] = [
    // Shopify, orders: `Name` is the number of the order.
    System {
        marks: &["lineitem name", "lineitem price", "financial status"],
        fields: &[
            (Invoice, Some("name")),
            (Customer, Some("email")),
            (Email, Some("email")),
            (Amount, None),
        ],
    },
    // Tiendanube, sales.
    System {
        marks: &["estado orden", "precio producto", "cantidad producto"],
        fields: &[
            (Customer, Some("email")),
            (Email, Some("email")),
            (Amount, None),
        ],
    },
    // WooCommerce, Advanced Order Export: `Name` is the product, `Item Cost` its price.
    System {
        marks: &["order number", "item cost", "name"],
        fields: &[
            (Product, Some("name")),
            (UnitPrice, Some("item cost")),
            (Customer, Some("email billing")),
            (Email, Some("email billing")),
            (Amount, None),
        ],
    },
    // ARCA, Mis Comprobantes: invoices B and C have no net amount, only a total.
    System {
        marks: &["denominacion receptor", "numero desde", "importe total"],
        fields: &[(Amount, Some("importe total"))],
    },
    // Odoo, invoices: `Origin` is the order behind the invoice.
    System {
        marks: &["invoice partner display name", "number"],
        fields: &[(Origin, None)],
    },
];
