//! Any bytes as a file: no panic, no row unaccounted for, and nothing depends on where the stream is
//! cut. The first bytes choose what a person could choose.

#![no_main]

use cartera::import::{
    Choices, DELIMITERS, DateOrder, Decimal, Field, Imported, Importer, Plan, Sample, preview,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let [chosen, mapped, cut, file @ ..] = data else {
        return;
    };
    let sample = sample(file, *cut);
    let Ok(detected) = preview(&sample, &choices(*chosen, *mapped)) else {
        return;
    };
    assert_eq!(detected.evidence.len(), detected.plan.dialect.header.len());
    let whole = imported(&detected.plan, [file].into_iter());
    let pieces = imported(&detected.plan, file.chunks(usize::from(*cut) + 1));
    assert_eq!(whole.receipt, pieces.receipt);
    assert_eq!(whole.rejects, pieces.rejects);
    let receipt = whole.receipt;
    assert_eq!(
        receipt.rows_read,
        receipt.rows_accepted + receipt.rows_rejected
    );
    assert_eq!(receipt.rows_accepted as usize, whole.ledger.lines());
    assert!(whole.rejects.len() as u64 <= receipt.rows_rejected);
});

/// Looked at whole, or as a large file would be: a head and a piece from further on.
fn sample(file: &[u8], cut: u8) -> Sample {
    let head = match cut % 4 {
        0 => file.len() * usize::from(cut) / 256,
        _ => file.len(),
    };
    let further = file.get((head + 16) & !1..).map(<[u8]>::to_vec);
    Sample {
        file: "f.csv".into(),
        size: file.len() as u64,
        head: file[..head].to_vec(),
        further: further
            .filter(|piece| !piece.is_empty())
            .into_iter()
            .collect(),
    }
}

fn choices(chosen: u8, mapped: u8) -> Choices {
    let one_of = |bits: u8, answers: u8| (bits % (answers + 1)).checked_sub(1).map(usize::from);
    let orders = [
        DateOrder::DayFirst,
        DateOrder::MonthFirst,
        DateOrder::YearFirst,
    ];
    let mut choices = Choices {
        delimiter: one_of(chosen, 4).map(|at| DELIMITERS[at]),
        quoting: one_of(chosen / 5, 2).map(|at| at == 0),
        date_order: one_of(chosen / 15, 3).map(|at| orders[at]),
        decimal: one_of(chosen / 60, 2).map(|at| Decimal::BOTH[at]),
        ..Choices::default()
    };
    // Some files are read by what their headings say.
    if mapped >= 128 {
        let fields = [Field::Date, Field::Customer, Field::Amount, Field::Cost];
        for (i, field) in fields.into_iter().enumerate() {
            choices.map(field, Some(u16::from(mapped % 5 + i as u8) % 5));
        }
    }
    choices
}

fn imported<'a>(plan: &Plan, pieces: impl Iterator<Item = &'a [u8]>) -> Imported {
    let mut importer = Importer::new(plan.clone(), "f.csv", 0);
    pieces.for_each(|piece| importer.feed(piece));
    importer.finish()
}
