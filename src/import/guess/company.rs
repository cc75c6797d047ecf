//! What headings mean in the company of the others.

use super::{Field, Guess, Heading};

/// Names of a column that tells the customer in one way or another.
const PLAIN: [&str; 5] = ["cliente", "customer", "client", "partner", "comprador"];

impl Guess<'_> {
    pub(super) fn settle(&mut self) {
        self.settle_codes();
        self.settle_customer();
        self.settle_purchases();
        self.settle_amount();
    }

    /// `Código` and `Nombre` alone belong to what stands beside them.
    fn settle_codes(&mut self) {
        let product = self.mapping.column(Field::Product);
        let name = self.mapping.column(Field::CustomerName);
        if let (Some(product), Some(name)) = (product, name)
            && name == product + 1
            && self.heading_is(name, &["nombre", "name", "nome"])
            && self.headings.get(product).is_some_and(Heading::is_code)
        {
            self.clear(Field::CustomerName);
            self.clear(Field::Product);
            self.set(Field::Product, name);
        }
        if let Some(code) = self.find_free(&["codigo", "cod", "id"]) {
            let beside = Some(code + 1);
            if self.mapping.column(Field::Customer) == beside {
                self.mapping.set(Field::CustomerName, beside);
                self.set(Field::Customer, code);
            } else if self.mapping.column(Field::CustomerName) == beside
                && self.wants(Field::Customer)
            {
                self.set(Field::Customer, code);
            }
        }
    }

    /// Where no column is the customer's code: a document beside the invoice, the address if it
    /// stands on as many rows as the name, or the name itself. Beside a code, a plainly named column
    /// tells the name.
    fn settle_customer(&mut self) {
        if self.wants(Field::Customer)
            && let Some(column) = self.find_free(&["numero documento", "documento"])
        {
            self.set(Field::Customer, column);
        }
        if self.wants(Field::Customer) {
            let fill = |column: usize| self.evidence.get(column).map_or(1.0, |e| e.fill);
            let name = self.mapping.column(Field::CustomerName);
            let email = (self.mapping.column(Field::Email))
                .filter(|&email| name.is_none_or(|name| fill(email) >= fill(name)));
            self.mapping.set(Field::Customer, email.or(name));
            if email.is_none() {
                self.mapping.set(Field::CustomerName, None);
            }
        } else if self.wants(Field::CustomerName)
            && let Some(column) = self.find_free(&PLAIN)
        {
            self.set(Field::CustomerName, column);
        }
    }

    /// A count of purchases belongs to a file with one row per customer.
    fn settle_purchases(&mut self) {
        let date = (self.mapping.column(Field::Date)).and_then(|date| self.headings.get(date));
        let last = date.is_some_and(|date| date.has("ultima") || date.has("last"));
        let of_sale = [Field::Invoice, Field::Product, Field::Quantity]
            .into_iter()
            .any(|field| self.mapping.column(field).is_some());
        if of_sale && !last {
            self.clear(Field::Purchases);
        }
    }

    /// The total of a document on a row that tells its own quantity and price would count once per
    /// row, or only on the first.
    fn settle_amount(&mut self) {
        let columns = [Field::Amount, Field::Quantity, Field::UnitPrice];
        let [Some(amount), Some(quantity), Some(price)] = columns.map(|f| self.mapping.column(f))
        else {
            return;
        };
        let of_line = |column: usize| self.headings.get(column).is_some_and(|h| h.of_line);
        let fill = |column: usize| self.evidence.get(column).map_or(1.0, |e| e.fill);
        let of_document = self
            .headings
            .get(amount)
            .is_some_and(Heading::is_of_document)
            || of_line(quantity) && of_line(price) && !of_line(amount);
        let whole = |h: &Heading| h.has("total") || h.has("subtotal");
        let on_first_row = self.headings.get(amount).is_some_and(whole)
            && fill(amount) + 0.1 < fill(quantity).min(fill(price));
        if of_document || on_first_row {
            self.clear(Field::Amount);
        }
    }
}
