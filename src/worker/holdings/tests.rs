//! What counts as imports come, go and return.

use super::*;
use crate::import::{self, Choices};
use crate::ledger::Money;

const JANUARY: &str =
    "fecha;cliente;comprobante;importe\n05/01/2024;Ana;F1;100\n20/01/2024;Beto;F2;50\n";
/// Has the last invoice of January again.
const FEBRUARY: &str =
    "fecha;cliente;comprobante;importe\n20/01/2024;Beto;F2;50\n13/02/2024;Ana;F3;7\n";

fn read(text: &str) -> Imported {
    import::read("ventas.csv", text.as_bytes(), &Choices::default()).unwrap()
}

fn entry(id: ImportId) -> Entry {
    Entry {
        id,
        ..Entry::default()
    }
}

fn of(texts: &[&str]) -> Holdings {
    let mut holdings = Holdings::default();
    for (text, id) in texts.iter().zip(1..) {
        holdings.add(read(text), entry(id));
    }
    holdings
}

fn counting(holdings: &Holdings) -> Vec<ImportId> {
    (holdings.counting().map(|held| held.entry.id)).collect()
}

/// In whole units.
fn total(holdings: &Holdings) -> i64 {
    holdings.ledger.total().0 / Money::SCALE
}

#[test]
fn an_import_taken_back_and_brought_back_is_as_if_nothing_had_happened() {
    let mut holdings = of(&[JANUARY, FEBRUARY]);
    let before = holdings.loaded();
    holdings.take_back(1);
    assert_eq!((counting(&holdings), total(&holdings)), (vec![2], 57));
    holdings.bring_back(1);
    assert_eq!(holdings.loaded(), before);
    holdings.take_back(2);
    assert_eq!((counting(&holdings), total(&holdings)), (vec![1], 150));
    holdings.delete(2);
    assert_eq!((holdings.ids(), holdings.deleted()), (vec![1], &[2][..]));
}

#[test]
fn a_repeated_invoice_counts_once_whatever_comes_and_goes() {
    let mut holdings = of(&[JANUARY, FEBRUARY]);
    assert_eq!((holdings.repeats().invoices, total(&holdings)), (1, 207));
    holdings.tick(LeaveOut::All);
    let out = |holdings: &Holdings| {
        let entries = holdings.loaded().entries;
        entries
            .iter()
            .map(|entry| entry.lines_left_out)
            .collect::<Vec<_>>()
    };
    assert_eq!((out(&holdings), total(&holdings)), (vec![0, 1], 157));
    // Without the first copy the other one counts, and it is never lost.
    holdings.take_back(1);
    assert_eq!((out(&holdings), total(&holdings)), (vec![0, 0], 57));
    holdings.bring_back(1);
    assert_eq!((out(&holdings), total(&holdings)), (vec![0, 1], 157));
    // January is read again: now its copy is the second one.
    let again = Entry {
        instead_of: vec![1],
        ..entry(3)
    };
    holdings.add(read(JANUARY), again);
    assert_eq!(counting(&holdings), [2, 3]);
    assert_eq!((out(&holdings), total(&holdings)), (vec![0, 0, 1], 157));
    holdings.tick(LeaveOut::One(0, false));
    assert_eq!((out(&holdings), total(&holdings)), (vec![0, 0, 0], 207));
    assert!(!holdings.repeats().rows[0].left_out);
}

#[test]
fn of_the_readings_of_one_file_only_one_counts() {
    let mut holdings = of(&[JANUARY]);
    for id in 2..4 {
        let again = Entry {
            instead_of: vec![id - 1],
            ..entry(id)
        };
        holdings.add(read(JANUARY), again);
    }
    assert_eq!(counting(&holdings), [3]);
    holdings.bring_back(1);
    assert_eq!((counting(&holdings), total(&holdings)), (vec![1], 150));
    holdings.bring_back(2);
    assert_eq!(counting(&holdings), [2]);
    holdings.take_back(2);
    assert_eq!(counting(&holdings), [1], "what it had come in place of");
}

#[test]
fn what_was_set_aside_by_a_fresh_start_may_be_brought_back_beside_it() {
    let mut holdings = of(&[JANUARY]);
    let fresh = Entry {
        set_aside: vec![1],
        ..entry(2)
    };
    holdings.add(read(FEBRUARY), fresh);
    assert_eq!(counting(&holdings), [2]);
    holdings.bring_back(1);
    assert_eq!(counting(&holdings), [1, 2]);
    holdings.take_back(1);
    holdings.take_back(2);
    assert_eq!(counting(&holdings), [1], "the undo of a fresh start");
}

#[test]
fn the_made_up_shop_never_counts_beside_own_sales() {
    let sample = |id| Entry {
        sample: true,
        ..entry(id)
    };
    let mut holdings = Holdings::default();
    holdings.add(read(JANUARY), sample(1));
    holdings.add(read(FEBRUARY), entry(2));
    assert_eq!(counting(&holdings), [2]);
    assert_eq!(holdings.loaded().entries.len(), 1);
    holdings.take_back(2);
    assert_eq!(counting(&holdings), [1]);
    holdings.bring_back(2);
    holdings.add(read(JANUARY), sample(3));
    assert_eq!(counting(&holdings), [3]);
    holdings.take_back(3);
    assert_eq!(counting(&holdings), [2]);
}

#[test]
fn what_is_kept_comes_back_the_same_and_in_order() {
    let mut holdings = of(&[JANUARY, FEBRUARY, JANUARY]);
    holdings.tick(LeaveOut::All);
    holdings.take_back(3);
    let joins = vec![("Beto".to_owned(), "Ana".to_owned())];
    holdings.join(joins.clone());
    let kept = |id: ImportId| {
        let (lines, rejects) = holdings.keep_lines(id).unwrap();
        let entry = holdings.keep_entry(id).unwrap();
        Kept {
            id,
            entry,
            lines,
            rejects,
        }
    };
    let back = Holdings::restored(vec![kept(3), kept(1), kept(2)], joins.clone());
    assert_eq!(back.loaded(), holdings.loaded());
    assert_eq!(back.repeats(), holdings.repeats());
    assert_eq!(back.ledger.customers(), 1);
    // One import that can't be read does not take the others along.
    let broken = Kept {
        lines: b"?".to_vec(),
        ..kept(1)
    };
    let back = Holdings::restored(vec![broken, kept(2), kept(3)], joins);
    assert_eq!((counting(&back), back.loaded().unreadable), (vec![2], 1));
}

#[test]
fn a_projects_sales_take_the_place_of_all_others() {
    let other = of(&[JANUARY, FEBRUARY]);
    let mut holdings = Holdings::default();
    for id in [2, 7] {
        holdings.add(read(FEBRUARY), entry(id));
    }
    holdings.replace(other.all_kept(), Vec::new());
    assert_eq!(holdings.loaded(), other.loaded());
    assert_eq!(holdings.repeats(), other.repeats());
    // What came under a name that was there is not deleted after it was kept.
    assert_eq!(holdings.deleted(), [7]);
}
