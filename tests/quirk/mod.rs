//! The fixtures of tests/data/quirks, and what must hold of each.

pub mod said;
pub mod told;

use cartera::import::{self, Choices, Imported, Importer, Plan, Preview, Sample};
use cartera::ledger::{Fact, Label, Money};
use std::path::PathBuf;

/// A file and the questions answered in its expectation.
pub struct Fixture {
    pub name: String,
    pub bytes: Vec<u8>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/quirks")
}

/// Fixtures and expectations; the script that makes them is neither.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("the folder of quirks");
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        let name = entry.expect("an entry").file_name();
        name.into_string().expect("a name in UTF-8")
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.retain(|name| !name.ends_with(".py"));
    names.sort();
    names
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Fixture {
    pub fn all() -> Vec<Fixture> {
        let mut names = names();
        names.retain(|name| !name.ends_with(".expected"));
        let fixture = |name: String| Fixture {
            bytes: read(&name),
            name,
        };
        names.into_iter().map(fixture).collect()
    }

    /// Without comments and empty lines.
    pub fn expected(&self) -> Vec<String> {
        let stem = self.name.split('.').next().unwrap_or_default();
        let text = String::from_utf8(read(&format!("{stem}.expected"))).expect("UTF-8");
        let lines = text.lines().map(str::trim_end);
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect()
    }

    /// No answer at all, and each that the expectation gives.
    pub fn answers(&self) -> Vec<Choices> {
        let expected = self.expected();
        let given = expected.iter().filter_map(|line| line.strip_prefix("== "));
        let mut all = vec![Choices::default()];
        all.extend(given.map(said::choices));
        all
    }

    pub fn preview(&self, choices: &Choices) -> Result<Preview, import::Error> {
        let sample = Sample {
            file: self.name.clone(),
            size: self.bytes.len() as u64,
            head: self.bytes.clone(),
            further: vec![],
        };
        import::preview(&sample, choices)
    }

    /// In pieces of so many bytes.
    pub fn import(&self, plan: &Plan, piece: usize) -> Imported {
        let mut importer = Importer::new(plan.clone(), &self.name, self.bytes.len() as u64);
        for piece in self.bytes.chunks(piece) {
            importer.feed(piece);
        }
        importer.finish()
    }
}

/// What must hold of any file.
pub fn account(fixture: &Fixture, choices: &Choices) {
    let name = &fixture.name;
    let Ok(preview) = fixture.preview(choices) else {
        return;
    };
    let (rows, rejects) = (preview.rows.clone(), preview.rejects.clone());
    let Ok(plan) = import::ready(preview) else {
        return;
    };
    let imported = fixture.import(&plan, usize::MAX);
    let receipt = &imported.receipt;
    assert_eq!(
        receipt.rows_read,
        receipt.rows_accepted + receipt.rows_rejected,
        "{name}"
    );
    assert_eq!(
        receipt.rows_accepted as usize,
        imported.ledger.lines(),
        "{name}"
    );
    let by_reason: u64 = receipt.reasons.iter().map(|(_, rows)| rows).sum();
    assert_eq!(by_reason, imported.rejects.len() as u64, "{name}");
    let lines = imported.ledger.first_lines(usize::MAX);
    let total = lines.fold(Money::ZERO, |sum, line| sum + line.amount);
    assert_eq!(receipt.total, total, "{name}");

    for piece in [1, 2, 3, 7, 64] {
        let cut = fixture.import(&plan, piece);
        assert_eq!(cut.receipt, imported.receipt, "{name} by {piece} bytes");
        assert_eq!(cut.rejects, imported.rejects, "{name} by {piece} bytes");
        let same = cut
            .ledger
            .first_lines(usize::MAX)
            .map(|line| (line.day, line.amount, line.customer.to_owned()))
            .eq(imported
                .ledger
                .first_lines(usize::MAX)
                .map(|line| (line.day, line.amount, line.customer.to_owned())));
        assert!(same, "{name} by {piece} bytes");
    }

    let understood = imported
        .ledger
        .first_lines(rows.len())
        .map(|line| import::Understood {
            day: line.day,
            customer: line.customer.into(),
            name: line.facts[Fact::Name as usize].into(),
            invoice: line.labels[Label::Invoice as usize].into(),
            product: line.labels[Label::Product as usize].into(),
            amount: line.amount,
        });
    assert!(understood.eq(rows), "{name}: the preview shows other rows");
    assert!(receipt.first_rejects.starts_with(&rejects), "{name}");
}

/// The lines of either that the other lacks at that place.
pub fn difference(expected: &[String], told: &[String]) -> String {
    let common = |line: &&String, other: &[String]| other.contains(line);
    let missing = expected
        .iter()
        .filter(|line| !common(line, told))
        .map(|line| format!("  expected  {line}\n"));
    let extra = told
        .iter()
        .filter(|line| !common(line, expected))
        .map(|line| format!("  got       {line}\n"));
    let lines: String = missing.chain(extra).collect();
    if lines.is_empty() {
        "  the same lines in another order, or not as often\n".into()
    } else {
        lines
    }
}
