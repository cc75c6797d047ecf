//! A static file server just big enough for a browser on the same machine: `cargo xtask serve`
//! shows the site with it, the journeys test the site under a sub-path with it.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

/// Answers requests for `base` (`/` or `/some/folder/`) with the files of `folder`, until the
/// process ends. One thread each: browsers open connections ahead of need and leave them silent.
pub fn run(listener: TcpListener, folder: &Path, base: &str) {
    let site = Arc::new((folder.to_path_buf(), base.to_owned()));
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        // A browser that hangs up in the middle is no error of ours.
        thread::spawn(move || answer(stream, &site.0, &site.1).ok());
    }
}

fn answer(mut stream: TcpStream, folder: &Path, base: &str) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(request) = lines.next().transpose()? else {
        return Ok(());
    };
    // Headers must be read to their end: closing on unread bytes resets the connection.
    for header in lines {
        if header?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, address) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let found = locate(folder, base, address).and_then(|file| Some((fs::read(&file).ok()?, file)));
    let (status, kind, body) = match &found {
        Some((body, file)) => ("200 OK", media_type(file), body.as_slice()),
        None => (
            "404 Not Found",
            "text/plain; charset=utf-8",
            &b"Not found.\n"[..],
        ),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(body)?;
    }
    stream.flush()
}

/// The file an address means, or nothing if it lies outside of the site.
fn locate(folder: &Path, base: &str, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next()?;
    let inside = decode(path.strip_prefix(base)?)?;
    let relative = Path::new(&inside);
    let plain = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(relative);
    match plain {
        true if file.is_dir() => Some(file.join("index.html")),
        true => Some(file),
        false => None,
    }
}

/// `%20` and its like as the bytes they stand for.
fn decode(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut plain = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        plain.push(match byte {
            b'%' => {
                let (high, low) = (bytes.next()? as char, bytes.next()? as char);
                u8::try_from(high.to_digit(16)? * 16 + low.to_digit(16)?).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(plain).ok()
}

/// WebAssembly is only compiled while it streams in if it comes under its own type.
fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::locate;
    use std::path::{Path, PathBuf};

    #[test]
    fn an_address_never_leaves_the_site() {
        let file = |address| locate(Path::new("/nowhere"), "/repo/", address);
        assert_eq!(
            file("/repo/a%20b.csv?v=1"),
            Some(PathBuf::from("/nowhere/a b.csv"))
        );
        assert_eq!(file("/repo/../secret"), None);
        assert_eq!(file("/repo/%2e%2e/secret"), None);
        assert_eq!(file("/repo//etc/passwd"), None);
        assert_eq!(file("/elsewhere/a.csv"), None);
    }
}
