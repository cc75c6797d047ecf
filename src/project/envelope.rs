//! The outside of a project's file:
//!
//! ```text
//! "CARTERA\n" · format u16 · length of the header u32 · header (JSON) · body · CRC-32 of it all
//! ```
//!
//! Numbers are little-endian. The check sum tells damage; who changes a file on purpose can mend it,
//! and is told by the authenticated encryption alone.

use crate::workbook;
use serde::{Deserialize, Serialize};

const MAGIC: &[u8] = b"CARTERA\n";
/// Raised when files can't be read by the releases before. Magic, format and the check sum at the
/// end stay where they are for ever.
const FORMAT: u16 = 1;
/// Bytes before the header.
const FRONT: usize = MAGIC.len() + 2 + 4;
const SUM: usize = 4;
/// A header is some hundred bytes; whoever says more has not written it with this app.
const LONGEST_HEADER: usize = 16 << 10;

/// Of PBKDF2 with HMAC-SHA-256, as OWASP's Password Storage Cheat Sheet has it since 2023.
pub const ITERATIONS: u32 = 600_000;
/// Fewer would be no protection, more would make the browser hang.
const SANE_ITERATIONS: std::ops::RangeInclusive<u32> = 100_000..=10_000_000;

/// What is told of a file without its passphrase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Milliseconds since 1970, by the clock of the machine that made it.
    pub made: u64,
    /// The release that made it.
    pub release: String,
    /// Without it, the body is not encrypted.
    #[serde(default)]
    pub lock: Option<Lock>,
}

/// How the body is encrypted: AES-GCM with a key of 256 bits, which HKDF-SHA-256 takes from what
/// PBKDF2 made of the passphrase. The parameters of one file are used for no other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    pub iterations: u32,
    pub salt: [u8; 16],
    pub iv: [u8; 12],
    /// Also taken from the passphrase by HKDF, under another label: it tells a wrong one from a
    /// file that somebody has changed, and says nothing about the key.
    pub check: [u8; 8],
}

/// Why a file can't be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("not a project's file")]
    Foreign,
    #[error("made by a newer release (format {0})")]
    Newer(u16),
    /// Cut, or changed on its way.
    #[error("damaged")]
    Damaged,
    #[error("another passphrase")]
    Passphrase,
    /// Whole by its check sum, with the right passphrase, and yet not what was encrypted.
    #[error("changed after it was made")]
    Tampered,
    /// The browser has no cryptography here: the page did not come over a safe line.
    #[error("no cryptography")]
    Unavailable,
    #[error(transparent)]
    Workbook(#[from] workbook::Error),
}

/// A file, looked at from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    pub header: Header,
    /// All that stands before the body: what the encryption authenticates beside it.
    pub front: &'a [u8],
    pub body: &'a [u8],
}

/// All that stands before the body.
pub fn front(header: &Header) -> Vec<u8> {
    // Plain numbers and texts, far shorter than 4 GB.
    let header = serde_json::to_vec(header).unwrap_or_default();
    let length = header.len() as u32;
    [MAGIC, &FORMAT.to_le_bytes(), &length.to_le_bytes(), &header].concat()
}

/// The whole file. Of a locked one, `body` is encrypted and [`front`] authenticated.
pub fn seal(header: &Header, body: &[u8]) -> Vec<u8> {
    let mut file = front(header);
    file.reserve_exact(body.len() + SUM);
    file.extend_from_slice(body);
    file.extend_from_slice(&crc32(&file).to_le_bytes());
    file
}

impl Header {
    /// See [`front`].
    pub fn front(&self) -> Vec<u8> {
        front(self)
    }
}

impl Envelope<'_> {
    /// Never takes more memory than the file has.
    pub fn open(file: &[u8]) -> Result<Envelope<'_>, Error> {
        if !file.starts_with(MAGIC) {
            let cut = !file.is_empty() && MAGIC.starts_with(file);
            return Err(if cut { Error::Damaged } else { Error::Foreign });
        }
        let whole = file.split_last_chunk::<SUM>();
        let (file, sum) = whole.ok_or(Error::Damaged)?;
        if crc32(file) != u32::from_le_bytes(*sum) {
            return Err(Error::Damaged);
        }
        let rest = file.get(MAGIC.len()..).ok_or(Error::Damaged)?;
        let (format, rest) = rest.split_first_chunk::<2>().ok_or(Error::Damaged)?;
        match u16::from_le_bytes(*format) {
            0 => return Err(Error::Damaged),
            FORMAT => {}
            newer => return Err(Error::Newer(newer)),
        }
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(Error::Damaged)?;
        let length = u32::from_le_bytes(*length) as usize;
        let sane = length <= LONGEST_HEADER;
        let split = rest.split_at_checked(length).filter(|_| sane);
        let (header, body) = split.ok_or(Error::Damaged)?;
        let header: Header = serde_json::from_slice(header).map_err(|_| Error::Damaged)?;
        let weak = |lock: &Lock| !SANE_ITERATIONS.contains(&lock.iterations);
        if header.lock.as_ref().is_some_and(weak) {
            return Err(Error::Damaged);
        }
        let (front, body) = (file.get(..FRONT + length).ok_or(Error::Damaged)?, body);
        Ok(Envelope {
            header,
            front,
            body,
        })
    }
}

/// CRC-32 as in ISO 3309, zip and PNG.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        let at = (crc ^ u32::from(*byte)) & 0xff;
        CRC[at as usize] ^ (crc >> 8)
    };
    !bytes.iter().fold(u32::MAX, step)
}

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let mut crc = at as u32;
        let mut bit = 0;
        while bit < 8 {
            let odd = crc & 1 == 1;
            crc >>= 1;
            if odd {
                crc ^= 0xedb8_8320;
            }
            bit += 1;
        }
        table[at] = crc;
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    #[test]
    fn the_check_sum_is_that_of_the_catalogue() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
