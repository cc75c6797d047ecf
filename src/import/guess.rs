//! Which source column fills which field, by its heading and in the company of the others.

mod company;

use super::content::{self, Rows};
use super::field::{Parts, SYSTEMS, headings, parts};
use super::heading::Heading;
use super::{Content, Evidence, Field, Mapping};
use std::cmp::Reverse;

/// Whether the guess leaves no doubt is the second answer: every required field found by a heading
/// that only one column has. What the cells suggest is never without doubt.
pub(super) fn guess(header: &[String], evidence: &[Evidence], rows: &Rows) -> (Mapping, bool) {
    let mut guess = Guess::of(header, evidence);
    guess.by_system();
    guess.by_heading();
    guess.by_parts();
    guess.settle();
    let sure = guess.mapping.missing().is_empty() && !guess.doubt;
    content::complete(&mut guess, rows);
    (guess.mapping, sure)
}

/// The mapping as far as it is found.
pub(super) struct Guess<'a> {
    pub headings: Vec<Heading>,
    pub evidence: &'a [Evidence],
    pub mapping: Mapping,
    /// Our own columns in a file of rejected rows are taken from the beginning.
    pub taken: Vec<bool>,
    /// Fields that nothing may fill.
    barred: Vec<Field>,
    /// A required field was found by a heading, or by a part of one, that several columns have.
    doubt: bool,
}

/// Columns that the download of rejected rows adds.
const OURS: [&str; 6] = [
    "source file",
    "source line",
    "reason",
    "archivo de origen",
    "linea de origen",
    "motivo",
];

/// Whether the column was added by the download of rejected rows.
pub(super) fn is_ours(heading: &Heading) -> bool {
    heading.is_one_of(&OURS)
}

impl<'a> Guess<'a> {
    fn of(header: &[String], evidence: &'a [Evidence]) -> Guess<'a> {
        let headings: Vec<Heading> = header.iter().map(|name| Heading::read(name)).collect();
        Guess {
            taken: headings.iter().map(is_ours).collect(),
            headings,
            evidence,
            mapping: Mapping::default(),
            barred: Vec::new(),
            doubt: false,
        }
    }

    pub fn set(&mut self, field: Field, column: usize) {
        self.mapping.set(field, Some(column));
        if let Some(taken) = self.taken.get_mut(column) {
            *taken = true;
        }
    }

    fn clear(&mut self, field: Field) {
        if let Some(taken) = (self.mapping.column(field)).and_then(|c| self.taken.get_mut(c)) {
            *taken = false;
        }
        self.mapping.set(field, None);
    }

    pub fn is_free(&self, column: usize) -> bool {
        self.taken.get(column) == Some(&false)
    }

    fn wants(&self, field: Field) -> bool {
        self.mapping.column(field).is_none() && !self.barred.contains(&field)
    }

    fn find(&self, known: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading.is(known))
    }

    fn find_free(&self, known: &[&str]) -> Option<usize> {
        let mut free = (0..self.headings.len()).filter(|&column| self.is_free(column));
        free.find(|&column| self.heading_is(column, known))
    }

    fn heading_is(&self, column: usize, known: &[&str]) -> bool {
        let heading = self.headings.get(column);
        heading.is_some_and(|heading| heading.is_one_of(known))
    }

    fn by_system(&mut self) {
        let is_it = |marks: &[&str]| marks.iter().all(|mark| self.find(mark).is_some());
        let Some(system) = SYSTEMS.iter().find(|system| is_it(system.marks)) else {
            return;
        };
        for &(field, heading) in system.fields {
            match heading.map(|heading| self.find(heading)) {
                None => self.barred.push(field),
                Some(Some(column)) => self.set(field, column),
                Some(None) => {}
            }
        }
    }

    /// The surest heading of each field: `Cliente` goes to the name only after `Código cliente` has
    /// become the customer.
    fn by_heading(&mut self) {
        let mut matches = Vec::new();
        for (column, heading) in self.headings.iter().enumerate() {
            if let Some((field, rank)) = known(heading)
                && self.fits(field, column)
            {
                matches.push((!heading.of_line, rank, field, column));
            }
        }
        matches.sort_by_key(|&(of_document, rank, _, column)| (of_document, rank, column));
        for &(_, rank, field, column) in &matches {
            if self.wants(field) && self.is_free(column) {
                let rivals =
                    (matches.iter()).filter(|&&(_, other, of, _)| of == field && other == rank);
                self.doubt |= field.is_required() && rivals.count() > 1;
                self.set(field, column);
            }
        }
    }

    /// Longer headings, by what they begin or end with; the longest part first.
    fn by_parts(&mut self) {
        let mut matches = Vec::new();
        for field in Field::ALL.into_iter().filter(|&field| self.wants(field)) {
            let parts = parts(field);
            for (column, heading) in self.headings.iter().enumerate() {
                if let Some(length) = longest(&parts, heading)
                    && self.is_free(column)
                    && self.fits(field, column)
                {
                    matches.push((Reverse(length), field, column));
                }
            }
        }
        matches.sort_by_key(|&(length, field, column)| (length, field as usize, column));
        for &(length, field, column) in &matches {
            if self.wants(field) && self.is_free(column) {
                let rivals = matches
                    .iter()
                    .filter(|&&(other, of, _)| of == field && other == length);
                self.doubt |= field.is_required() && rivals.count() > 1;
                self.set(field, column);
            }
        }
    }

    fn fits(&self, field: Field, column: usize) -> bool {
        self.evidence.get(column).is_none_or(|e| fits(field, e))
    }
}

/// The field to which real systems give this heading, and how well it tells it, lower is surer.
fn known(heading: &Heading) -> Option<(Field, usize)> {
    Field::ALL.into_iter().find_map(|field| {
        let rank = headings(field).iter().position(|known| heading.is(known))?;
        Some((field, rank))
    })
}

/// Whether some real system gives this heading to a column that a field can be filled from.
pub(super) fn is_known_heading(heading: &str) -> bool {
    known(&Heading::read(heading)).is_some()
}

/// Words of the longest part that tells the field; `None` if none does.
fn longest(parts: &Parts, heading: &Heading) -> Option<usize> {
    if parts.never.split(' ').any(|word| heading.has(word)) {
        return None;
    }
    let begins = parts
        .begins
        .iter()
        .filter_map(|part| heading.begins_with(part));
    let ends = parts.ends.iter().filter_map(|part| heading.ends_with(part));
    begins.chain(ends).max()
}

/// Whether the heading says that its dates are of something else than the sale.
pub(super) fn is_other_date(heading: &Heading) -> bool {
    let never = parts(Field::Date).never;
    never.split(' ').any(|word| heading.has(word))
}

/// A telling heading needs only some fitting cells below it: the rest is dirt, to be rejected row by
/// row with its reason.
pub(super) fn fits(field: Field, evidence: &Evidence) -> bool {
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

#[cfg(test)]
mod offices;
#[cfg(test)]
mod shops;
#[cfg(test)]
mod tests;
