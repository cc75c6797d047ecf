//! A project to the bytes of its file and back, with the browser's cryptography if it is locked.

use crate::browser::{clock, crypto};
use crate::project::{Content, Envelope, Error, Header, ITERATIONS, Lock, file_name, seal};
use crate::worker::Session;

/// The bytes of the file; the error is the browser's own words.
pub async fn pack(content: &Content, passphrase: Option<&str>) -> Result<Vec<u8>, String> {
    let mut header = Header {
        made: clock::now(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        lock: None,
    };
    let body = content.to_bytes();
    let Some(passphrase) = passphrase else {
        return Ok(seal(&header, &body));
    };
    let (salt, iv) = (crypto::random()?, crypto::random()?);
    let keys = crypto::Keys::of(passphrase, &salt, ITERATIONS).await?;
    header.lock = Some(Lock {
        iterations: ITERATIONS,
        salt,
        iv,
        check: keys.check,
    });
    let body = keys.encrypt(&iv, &header.front(), &body).await?;
    Ok(seal(&header, &body))
}

/// What is in a file; `None` if it needs a passphrase and got none.
pub async fn unpack(
    file: &[u8],
    passphrase: Option<&str>,
) -> Result<Option<(Header, Content)>, Error> {
    if let Some(content) = Content::from_workbook_text(file) {
        return Ok(Some((Header::default(), content?)));
    }
    let Envelope {
        header,
        front,
        body,
    } = Envelope::open(file)?;
    let Some(lock) = &header.lock else {
        let content = Content::from_bytes(body)?;
        return Ok(Some((header, content)));
    };
    let Some(passphrase) = passphrase else {
        return Ok(None);
    };
    let keys = crypto::Keys::of(passphrase, &lock.salt, lock.iterations).await;
    let keys = keys.map_err(|_| Error::Unavailable)?;
    if keys.check != lock.check {
        return Err(Error::Passphrase);
    }
    let body = keys.decrypt(&lock.iv, front, body).await;
    let content = Content::from_bytes(&body.ok_or(Error::Tampered)?)?;
    Ok(Some((header, content)))
}

/// What the workbook holds now, without the sales.
pub fn written(session: Session) -> Content {
    Content {
        workbook: session.store.saved(),
        ..Content::default()
    }
}

/// The name of a copy that is made today.
pub fn name_today(session: Session) -> String {
    let (year, month, day) = clock::today();
    let date = format!("{year:04}-{month:02}-{day:02}");
    session.read(|workbook| file_name(&workbook.firm, &date))
}
