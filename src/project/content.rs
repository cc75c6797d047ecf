//! What lies inside a project's file: sections, each a kind, a length and so many bytes. Kinds that
//! a later release adds are passed over.

use super::Error;
use crate::workbook::Saved;
use crate::worker::Kept;

const WORKBOOK: u8 = b'W';
const PREFERENCES: u8 = b'P';
const SALES: u8 = b'S';

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    pub workbook: Saved,
    /// How the app is set, as JSON.
    pub preferences: Option<String>,
    /// The imports as the browser keeps them; empty without the sales.
    pub sales: Vec<Kept>,
}

impl Content {
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        section(&mut bytes, WORKBOOK, &[self.workbook.to_text().as_bytes()]);
        if let Some(preferences) = &self.preferences {
            section(&mut bytes, PREFERENCES, &[preferences.as_bytes()]);
        }
        for kept in &self.sales {
            let (id, entry, lines) = (kept.id, length(&kept.entry), length(&kept.lines));
            let parts: [&[u8]; 6] = [
                &id.to_le_bytes(),
                &entry,
                &kept.entry,
                &lines,
                &kept.lines,
                &kept.rejects,
            ];
            section(&mut bytes, SALES, &parts);
        }
        bytes
    }

    /// Takes no more memory than a small multiple of `bytes`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Content, Error> {
        let mut workbook = None;
        let mut content = Content::default();
        let mut rest = bytes;
        while let Some((&kind, behind)) = rest.split_first() {
            rest = behind;
            let bytes = counted(&mut rest).ok_or(Error::Damaged)?;
            match kind {
                WORKBOOK => workbook = Some(Saved::from_text(text(bytes)?)?),
                PREFERENCES => content.preferences = Some(text(bytes)?.to_owned()),
                SALES => content.sales.push(sales(bytes).ok_or(Error::Damaged)?),
                _ => {}
            }
        }
        content.workbook = workbook.ok_or(Error::Damaged)?;
        Ok(content)
    }

    /// A workbook alone, as the storage has it: what this app puts aside or an early release wrote.
    /// `None` if it does not look like one.
    pub fn from_workbook_text(file: &[u8]) -> Option<Result<Content, Error>> {
        let text = std::str::from_utf8(file)
            .ok()?
            .trim_start_matches('\u{feff}');
        text.trim_start().starts_with('{').then(|| {
            let workbook = Saved::from_text(text)?;
            Ok(Content {
                workbook,
                ..Content::default()
            })
        })
    }
}

fn section(bytes: &mut Vec<u8>, kind: u8, parts: &[&[u8]]) {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    bytes.reserve(length + 9);
    bytes.push(kind);
    bytes.extend_from_slice(&(length as u64).to_le_bytes());
    parts.iter().for_each(|part| bytes.extend_from_slice(part));
}

fn length(bytes: &[u8]) -> [u8; 8] {
    (bytes.len() as u64).to_le_bytes()
}

/// Takes a length and so many bytes from the front.
fn counted<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, behind) = rest.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (bytes, behind) = behind.split_at_checked(length)?;
    *rest = behind;
    Some(bytes)
}

fn sales(bytes: &[u8]) -> Option<Kept> {
    let (id, mut rest) = bytes.split_first_chunk::<8>()?;
    let entry = counted(&mut rest)?.to_vec();
    let lines = counted(&mut rest)?.to_vec();
    Some(Kept {
        id: u64::from_le_bytes(*id),
        entry,
        lines,
        rejects: rest.to_vec(),
    })
}

fn text(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|_| Error::Damaged)
}
