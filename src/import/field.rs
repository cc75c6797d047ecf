//! What a source column can be used for.

mod headings;
mod parts;
mod systems;

pub(super) use headings::headings;
pub(super) use parts::{Parts, parts};
pub(super) use systems::SYSTEMS;

use serde::{Deserialize, Serialize};

/// A field of the ledger that a source column can fill. The names are public: scripts outside the
/// project use them in `map-FIELD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    Date,
    Customer,
    CustomerName,
    Invoice,
    Product,
    Category,
    Quantity,
    UnitPrice,
    Amount,
    Cost,
    Margin,
    Discount,
    DocumentType,
    Channel,
    Salesperson,
    Branch,
    City,
    Email,
    Phone,
    Birthday,
    Origin,
    /// In which money the row's amounts are.
    Currency,
    /// Of files that hold one row per customer: how many purchases it stands for.
    Purchases,
}

use Field::*;

impl Field {
    pub const COUNT: usize = 23;

    /// In the order in which the mapping shows them.
    pub const ALL: [Field; Field::COUNT] = [
        Date,
        Customer,
        CustomerName,
        Invoice,
        Product,
        Category,
        Quantity,
        UnitPrice,
        Amount,
        Cost,
        Margin,
        Discount,
        DocumentType,
        Channel,
        Salesperson,
        Branch,
        City,
        Email,
        Phone,
        Birthday,
        Origin,
        Currency,
        Purchases,
    ];

    pub fn machine_name(self) -> &'static str {
        match self {
            Date => "date",
            Customer => "customer",
            CustomerName => "customer_name",
            Invoice => "invoice",
            Product => "product",
            Category => "category",
            Quantity => "quantity",
            UnitPrice => "unit_price",
            Amount => "amount",
            Cost => "cost",
            Margin => "margin",
            Discount => "discount",
            DocumentType => "document_type",
            Channel => "channel",
            Salesperson => "salesperson",
            Branch => "branch",
            City => "city",
            Email => "email",
            Phone => "phone",
            Birthday => "birthday",
            Origin => "origin",
            Currency => "currency",
            Purchases => "purchases",
        }
    }

    /// Whether its cells must be numbers.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Quantity | UnitPrice | Amount | Cost | Margin | Discount | Purchases
        )
    }

    /// Without these (amount: or quantity and unit price) nothing can be imported.
    pub fn is_required(self) -> bool {
        matches!(self, Date | Customer | Amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_holds_every_field_in_order() {
        for (i, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, i);
        }
    }
}
