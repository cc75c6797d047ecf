//! The open data sets as ledgers, with their references.

use super::data;
use super::reference::{Table, import, unzipped};
use cartera::import::Field;
use cartera::ledger::Ledger;

/// One of ../shared/data.
pub struct Set {
    pub name: &'static str,
    folder: &'static str,
    pub ledger: Ledger,
}

impl Set {
    pub fn has_reference(&self, file: &str) -> bool {
        data::has_shared(&format!("{}/{file}", self.folder))
    }

    pub fn reference(&self, file: &str) -> Option<Table> {
        let bytes = data::shared(&format!("{}/{file}", self.folder))?;
        Some(Table::read(&match file.ends_with(".gz") {
            true => unzipped(&bytes),
            false => bytes,
        }))
    }
}

/// Superstore, Supertienda in both encodings, the whole of CDNOW; none without ../shared.
pub fn all() -> Vec<Set> {
    let sets = [
        superstore(),
        supertienda("supertienda_original.csv"),
        supertienda("supertienda_es_cp1252.csv"),
        cdnow(),
    ];
    sets.into_iter().flatten().collect()
}

pub fn superstore() -> Option<Set> {
    let bytes = data::shared("superstore/superstore_us.csv")?;
    let columns = [
        (Field::Date, "Order Date"),
        (Field::Invoice, "Order ID"),
        (Field::Customer, "Customer ID"),
        (Field::Product, "Product ID"),
        (Field::Category, "Sub-Category"),
        (Field::Amount, "Sales"),
        (Field::Margin, "Profit"),
    ];
    Some(Set {
        name: "superstore",
        folder: "superstore/refs",
        ledger: import("superstore_us.csv", &bytes, &columns).ledger,
    })
}

pub fn supertienda(file: &'static str) -> Option<Set> {
    let bytes = data::shared(&format!("supertienda/{file}"))?;
    let columns = [
        (Field::Invoice, "Id_pedido"),
        (Field::Customer, "Id_cliente"),
        (Field::Product, "Id_producto"),
        (Field::Category, "Subcategoría"),
        (Field::Amount, "Ventas"),
        (Field::Margin, "Ganancia"),
    ];
    Some(Set {
        name: file,
        folder: "supertienda/refs",
        ledger: import(file, &bytes, &columns).ledger,
    })
}

/// Purchases by customer-day, as the models of value count them.
pub fn cdnow() -> Option<Set> {
    let bytes = data::shared("cdnow/cdnow_master.csv")?;
    Some(Set {
        name: "cdnow",
        folder: "cdnow/refs/master",
        ledger: import("cdnow_master.csv", &bytes, &[]).ledger,
    })
}
