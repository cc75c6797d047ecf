//! Looking at the files in hand: as often as what is chosen, or what they would be added up with,
//! becomes another.

use super::hand::{Asked, InHand, Look};
use super::{Desk, Place};
use crate::browser::file::File;
use crate::import::{Choices, Preview};
use crate::sheets::{self, client::Reader};
use crate::worker::{Failure, ImportId, Source};
use leptos::prelude::*;

/// Bytes by which a spreadsheet is told from a text.
const HEAD: u64 = 4096;

/// The names of a spreadsheet's sheets, and which of them is read.
type Sheets = (Vec<String>, usize);

/// A file as text; of a spreadsheet, one of its sheets.
struct Table {
    text: File,
    sheets: Option<Sheets>,
}

impl Desk {
    /// Looks at every file whose look does not answer to what is chosen now. What was seen stays
    /// until the new look is there.
    pub(super) async fn look(self, turn: u32) {
        while let Some(one) = self.next_to_look_at() {
            let asked = untrack(|| self.question(&one));
            let anew = (one.asked.as_ref()).is_none_or(|before| before.sheet != asked.sheet);
            self.set(one.source, |one| {
                one.asked = Some(asked.clone());
                one.answered = false;
            });
            let seen = self.see(&one, asked.choices.clone(), anew).await;
            if self.is_over(turn) {
                return;
            }
            self.take_in(&one, &asked, seen);
        }
    }

    fn next_to_look_at(self) -> Option<InHand> {
        let hand = self.hand.get_untracked();
        hand.into_iter().find(|one| {
            let asked = untrack(|| self.question(one));
            one.asked.as_ref() != Some(&asked)
        })
    }

    /// Whether what is shown of a file is what was chosen; tracked.
    pub(super) fn is_answered(self, one: &InHand) -> bool {
        one.answered && one.asked.as_ref() == Some(&self.question(one))
    }

    fn question(self, one: &InHand) -> Asked {
        Asked {
            sheet: one.sheet,
            choices: Choices {
                beside: self.moneys_beside(one),
                ..one.choices.clone()
            },
        }
    }

    /// The moneys of what a file will be added up with: what stays loaded, and the files that go
    /// before it.
    fn moneys_beside(self, one: &InHand) -> Vec<String> {
        let replaced = self.replaced_by(one);
        let stays = self.place.get() == Place::Beside;
        let mut moneys: Vec<String> = self.session.loaded.with(|loaded| {
            let counting = loaded.iter().flat_map(|loaded| loaded.counting());
            (counting.filter(|entry| stays && !entry.sample && !replaced.contains(&entry.id)))
                .filter_map(|entry| entry.money().map(str::to_owned))
                .collect()
        });
        self.hand.with(|hand| {
            let before = hand.iter().take_while(|other| other.source != one.source);
            moneys.extend(before.filter_map(|other| other.money().map(str::to_owned)));
        });
        moneys.sort_unstable();
        moneys.dedup();
        moneys
    }

    /// The earlier readings of its file that it will take the place of; tracked.
    pub fn replaced_by(self, one: &InHand) -> Vec<ImportId> {
        if one.add_anyway || !one.reading_of.is_empty() {
            return one.reading_of.clone();
        }
        let Some(sha256) = one.sha256() else {
            return Vec::new();
        };
        self.session.loaded.with(|loaded| {
            let same = (loaded.iter().flat_map(|loaded| loaded.counting()))
                .filter(|entry| entry.receipt.is_of(sha256, one.sheet_name()));
            same.map(|entry| entry.id).collect()
        })
    }

    /// Whether the very same file is loaded, or goes before it; tracked.
    pub fn is_again(self, one: &InHand) -> bool {
        let twice = self.hand.with(|hand| {
            (hand.iter().take_while(|other| other.source != one.source))
                .any(|other| one.is_same(other))
        });
        one.reading_of.is_empty() && !one.add_anyway && (twice || !self.replaced_by(one).is_empty())
    }

    /// The look of a file; of a new one, or of another sheet, from the file itself.
    async fn see(
        self,
        one: &InHand,
        choices: Choices,
        anew: bool,
    ) -> Result<(Preview, Option<Sheets>), Failure> {
        let table = match anew {
            true => Some(self.table(one).await?),
            false => None,
        };
        let sheets = table.as_ref().and_then(|table| table.sheets.clone());
        let is_sheet = sheets.is_some() || !one.sheets.is_empty();
        let choices = Choices {
            remembered: self.session.layouts(),
            // How a sheet is written is known.
            delimiter: (is_sheet.then_some(sheets::DELIMITER)).or(choices.delimiter),
            ..choices
        };
        let text = table.as_ref().map(|table| &table.text);
        let client = self.session.client();
        let preview = client.preview(one.source, text, choices).await?;
        Ok((preview, sheets))
    }

    fn take_in(self, of: &InHand, asked: &Asked, seen: Result<(Preview, Option<Sheets>), Failure>) {
        let first = matches!(of.look, Look::Looking | Look::Failed(_));
        match seen {
            Ok((preview, sheets)) => self.set(of.source, |one| {
                // Asked again meanwhile: the next answer is the one that counts.
                let Some(latest) = one.asked.as_mut().filter(|latest| *latest == asked) else {
                    return;
                };
                if let Some((names, sheet)) = sheets {
                    (one.sheets, one.sheet, latest.sheet) = (names, sheet, sheet);
                }
                one.look = Look::Seen(Box::new(preview));
                one.answered = true;
            }),
            Err(failure @ Failure::Stopped(_)) => self.fail(failure),
            Err(failure) if first => self.set(of.source, |one| {
                one.look = Look::Failed(failure);
                one.answered = true;
            }),
            // What was seen stays, so that the choice can be taken back; it is not what was chosen,
            // so it can't be confirmed.
            Err(failure) => {
                self.file.set(of.name.clone());
                self.failure.set(Some(failure));
            }
        }
    }

    /// The file as text: itself, or the chosen sheet of a spreadsheet.
    async fn table(self, one: &InHand) -> Result<Table, Failure> {
        let head = one.file.read(0, HEAD.min(one.file.size())).await;
        let head = head.unwrap_or_default(); // what can't be read, the import names
        if !sheets::is_spreadsheet(&one.name, &head) {
            return Ok(Table {
                text: one.file.clone(),
                sheets: None,
            });
        }
        let (reader, sheets) = Reader::open(&one.file).await.map_err(Failure::Sheets)?;
        // What holds rows is more likely meant than what is merely first.
        let sheet = match one.sheets.is_empty() {
            true => sheets.iter().position(|sheet| sheet.rows > 1).unwrap_or(0),
            false => one.sheet,
        };
        let names: Vec<String> = sheets.into_iter().map(|sheet| sheet.name).collect();
        Ok(Table {
            text: reader.text(sheet).await.map_err(Failure::Sheets)?,
            sheets: Some((names, sheet)),
        })
    }

    /// Works out what files are known by, while the person looks at them or at their receipt.
    pub(super) async fn fingerprints(self, files: Vec<(Source, File)>) {
        for (source, file) in files {
            if let Ok(known) = self.session.client().fingerprint(&file).await {
                self.know(source, known).await;
            }
        }
    }
}
