//! How long a file takes to become a ledger, stage by stage: the least of several runs.
//!
//! ```text
//! python3 ../shared/data/make_big.py big.csv --rows 1000000 --locale es
//! cargo bench -p cartera --no-default-features --profile engine --bench import -- big.csv
//! ```

use cartera::import::{self, Choices, Importer, Sample};
use cartera::ledger::{Ledger, Lines};
use std::time::{Duration, Instant};

const RUNS: usize = 5;
/// As the worker reads: see `worker/run.rs`.
const PIECE: usize = 4 << 20;
const HEAD: usize = 1 << 20;

fn least<T>(name: &str, rows: u64, mut run: impl FnMut() -> T) -> T {
    let mut best = Duration::MAX;
    let mut last = None;
    for _ in 0..RUNS {
        let begin = Instant::now();
        last = Some(run());
        best = best.min(begin.elapsed());
    }
    let each = best.as_nanos() as f64 / rows.max(1) as f64;
    println!(
        "{name:<28} {:>8.1} ms {each:>8.1} ns a row",
        best.as_secs_f64() * 1e3
    );
    last.expect("at least one run")
}

fn main() {
    let Some(path) = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"))
    else {
        println!("no file: see the head of tests/bench/import.rs");
        return;
    };
    let bytes = std::fs::read(&path).expect("a file that can be read");
    let size = bytes.len() as u64;
    let head = bytes[..bytes.len().min(HEAD)].to_vec();
    let sample = || Sample {
        file: path.clone(),
        size,
        head: head.clone(),
        further: Vec::new(),
    };
    let rows = bytes.iter().filter(|&&byte| byte == b'\n').count() as u64;
    let preview = least("preview of the first MB", 1, || {
        import::preview(&sample(), &Choices::default()).expect("a table")
    });
    let imported = least("rows to ledger", rows, || {
        let mut importer = Importer::new(preview.plan.clone(), &path, size);
        bytes.chunks(PIECE).for_each(|piece| importer.feed(piece));
        importer.finish()
    });
    let lines = imported.ledger.part(0);
    let kept = least("lines to bytes", rows, || lines.to_bytes());
    let lines = least("lines from bytes", rows, || {
        Lines::from_bytes(&kept).expect("what was written")
    });
    least("index of a restored ledger", rows, || {
        Ledger::together([lines.clone()])
    });
    println!("{} bytes a row kept", kept.len() as u64 / rows.max(1));
}
