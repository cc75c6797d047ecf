//! How much of the ledger tells a label or a fact.

use super::{Fact, Label, Ledger, NONE};

/// Invoice numbers, and how many of them carry more than one product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Baskets {
    pub invoices: u32,
    pub several: u32,
}

impl Ledger {
    /// Lines that tell this label.
    pub fn lines_telling(&self, label: Label) -> usize {
        let codes = &self.lines.labels[label as usize].codes;
        let told = |&(line, &code): &(usize, &u32)| code != NONE && self.counts(line);
        codes.iter().enumerate().filter(told).count()
    }

    /// Customers of whom at least one line tells this label: many exports write it once an invoice.
    pub fn customers_with_label(&self, label: Label) -> u32 {
        let codes = &self.lines.labels[label as usize].codes;
        let told = |&line: &u32| codes.get(line as usize).is_some_and(|&code| code != NONE);
        let with = |&customer: &u32| !codes.is_empty() && self.lines_of(customer).iter().any(told);
        (0..self.customers()).filter(with).count() as u32
    }

    /// Customers of whom any of these facts is known.
    pub fn customers_with_fact(&self, any: &[Fact]) -> u32 {
        let known = |customer: u32| {
            any.iter()
                .any(|&fact| !self.fact(customer, fact).is_empty())
        };
        (0..self.customers())
            .filter(|&customer| known(customer))
            .count() as u32
    }

    /// Over all lines, those without a customer too; categories count where there are no products.
    pub fn baskets(&self) -> Baskets {
        let label = if self.has(Label::Product) {
            Label::Product
        } else {
            Label::Category
        };
        let invoices = &self.lines.labels[Label::Invoice as usize];
        let products = &self.lines.labels[label as usize].codes;
        let mut first = vec![NONE; invoices.names.len()];
        let mut several = vec![false; invoices.names.len()];
        let lines = invoices.codes.iter().zip(products).enumerate();
        for (line, (&invoice, &product)) in lines {
            if invoice == NONE || product == NONE || !self.counts(line) {
                continue;
            }
            let first = &mut first[invoice as usize];
            if *first == NONE {
                *first = product;
            } else if *first != product {
                several[invoice as usize] = true;
            }
        }
        Baskets {
            invoices: invoices.names.len() as u32,
            several: several.iter().filter(|&&several| several).count() as u32,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Builder, Line};
    use super::*;

    #[test]
    fn what_is_told_once_is_told_of_the_customer() {
        let mut builder = Builder::default();
        let lines = [
            ("ana", "F1", "pan", "Salta", "ana@example.com"),
            ("ana", "F1", "vino", "", ""),
            ("beto", "F2", "pan", "", ""),
            ("beto", "F2", "pan", "", ""),
            ("", "F3", "pan", "Salta", ""),
            ("", "F3", "queso", "", ""),
            ("caro", "", "queso", "", ""),
        ];
        for (customer, invoice, product, city, email) in lines {
            let mut line = Line {
                customer,
                ..Line::default()
            };
            line.labels[Label::Invoice as usize] = invoice;
            line.labels[Label::Product as usize] = product;
            line.labels[Label::City as usize] = city;
            line.facts[Fact::Email as usize] = email;
            builder.push(&line);
        }
        let ledger = builder.finish();
        assert_eq!(ledger.lines_telling(Label::Invoice), 6);
        assert_eq!(ledger.lines_telling(Label::Channel), 0);
        assert_eq!(ledger.customers_with_label(Label::City), 1);
        assert_eq!(ledger.customers_with_label(Label::Channel), 0);
        assert_eq!(ledger.customers_with_fact(&[Fact::Phone, Fact::Email]), 1);
        let baskets = Baskets {
            invoices: 3,
            several: 2,
        };
        assert_eq!(ledger.baskets(), baskets);
    }
}
