//! What the engine answers natively, to compare with what the page shows and saves.

use cartera::customers::Settings;
use cartera::export::{Dialect, Kind, Style};
use cartera::import::{Choices, Imported, Sample, read};
use cartera::text::Language;
use cartera::worker::{Engine, Import, Job, Reply};

pub struct Native {
    pub imported: Imported,
    engine: Engine,
    settings: Settings,
}

impl Native {
    /// A file as it is detected, analysed over a window of so many months (0: all).
    pub fn new(bytes: &[u8], window_months: u32) -> Native {
        let mut settings = Settings::default();
        settings.rfm.span.window_months = window_months;
        settings.abc.span = settings.rfm.span;
        let mut engine = Engine::default();
        engine.look_at(
            1,
            Sample {
                file: "file".into(),
                size: bytes.len() as u64,
                head: bytes.into(),
                further: Vec::new(),
            },
        );
        let Reply::Preview(preview) = engine.answer(Job::Preview(1, Choices::default())) else {
            panic!("a file that can be read");
        };
        let import = Import {
            source: 1,
            plan: preview.plan,
            id: 1,
            sheet: None,
            fingerprint: None,
            instead_of: Vec::new(),
            set_aside: Vec::new(),
        };
        let mut importer = engine.start_import(&import).expect("a plan");
        importer.feed(bytes);
        engine.adopt(importer.finish(), &import).expect("rows");
        Native {
            imported: read("file", bytes, &Choices::default()).expect("a file that can be read"),
            engine,
            settings,
        }
    }

    /// A file as the page saves it, in the dialect for scripts.
    pub fn csv(&mut self, kind: Kind) -> String {
        let style = Style {
            dialect: Dialect::Intl,
            language: Language::Es,
        };
        match self.engine.answer(Job::Export(self.settings, kind, style)) {
            Reply::File(file) => String::from_utf8(file.bytes).expect("exports are UTF-8"),
            other => panic!("{other:?}"),
        }
    }
}

/// Fails where two files differ by more than the rounding of logarithms, which a browser computes
/// otherwise: texts, counts and money are to be equal, other numbers to six digits.
pub fn assert_same_figures(ours: &str, theirs: &str) {
    assert_eq!(ours.lines().count(), theirs.lines().count());
    for (line, (ours, theirs)) in ours.lines().zip(theirs.lines()).enumerate() {
        let (ours, theirs): (Vec<&str>, Vec<&str>) =
            (ours.split(',').collect(), theirs.split(',').collect());
        assert_eq!(ours.len(), theirs.len(), "line {line}");
        for (ours, theirs) in ours.into_iter().zip(theirs) {
            let near = match (ours.parse::<f64>(), theirs.parse::<f64>()) {
                (Ok(ours), Ok(theirs)) => (ours - theirs).abs() <= 1e-6 * theirs.abs(),
                _ => ours == theirs,
            };
            assert!(near, "line {line}: {ours}, not {theirs}");
        }
    }
}
