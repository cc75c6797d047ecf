//! Who stands in the sales, for the search for twins.

use crate::ledger::{Day, Fact, Ledger};
use crate::twins::Person;

/// The customers as the search looks at them.
pub(super) fn people(ledger: &Ledger) -> Vec<Person<'_>> {
    let mut people: Vec<Person> = (0..ledger.customers())
        .map(|customer| Person {
            code: ledger.customer_code(customer),
            name: ledger.customer_name(customer),
            other_names: Vec::new(),
            email: ledger.fact(customer, Fact::Email),
            phone: ledger.fact(customer, Fact::Phone),
            lines: ledger.lines_of_customer(customer),
            amount: ledger.visits(customer).iter().map(|visit| visit.net).sum(),
            last: ledger.purchase_days(customer, Day::MAX).next_back(),
        })
        .collect();
    for (customer, name) in ledger.other_names() {
        if let Some(person) = people.get_mut(customer as usize) {
            person.other_names.push(name);
        }
    }
    people
}
