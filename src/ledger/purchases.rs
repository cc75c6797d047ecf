//! When a customer bought.

use super::{Day, Label, Ledger, Window};

impl Ledger {
    /// The first day a customer bought; `None` if all their lines are returns.
    pub fn first_purchase(&self, customer: u32) -> Option<Day> {
        self.first_purchase
            .get(customer as usize)
            .copied()
            .filter(|&day| day != Day::MIN)
    }

    /// Whether a customer had bought by the end of a day.
    pub fn had_bought(&self, customer: u32, until: Day) -> bool {
        let first = self.first_purchase(customer);
        first.is_some_and(|day| day <= until)
    }

    /// Days on which a customer bought, up to and including `until`: in order, each once.
    pub fn purchase_days(
        &self,
        customer: u32,
        until: Day,
    ) -> impl DoubleEndedIterator<Item = Day> + Clone {
        let visits = self.visits(customer);
        let seen = &visits[..visits.partition_point(|visit| visit.day <= until)];
        seen.chunk_by(|a, b| a.day == b.day)
            .filter(|same| same.iter().any(|visit| visit.sales > 0))
            .map(|same| same[0].day)
    }

    /// The label of the last line of a customer that has it, up to and including `until`; of several
    /// on its day, the last in the file.
    pub fn last_label(&self, customer: u32, label: Label, until: Day) -> Option<&str> {
        let lines = self.amounts_with(customer, label, Window::history(until));
        lines.max_by_key(|&(day, ..)| day).map(|(_, _, text)| text)
    }
}
