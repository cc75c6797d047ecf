//! Where every request for another machine ends. The browser takes this for its proxy, which it
//! uses for all addresses but this machine's own, whoever asks: page, worker or service worker.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

/// Where Chromium goes for itself, whatever switches it is given: updates, its new-tab page, hints.
/// If the page asked for these, its own record of requests ([`crate::record`]) tells.
const OF_THE_BROWSER: [&str; 4] = [
    "google.com",
    "googleapis.com",
    "gstatic.com",
    "duckduckgo.com",
];

/// What was asked for, as in `CONNECT example.com:443 HTTP/1.1`.
#[derive(Clone, Default)]
pub struct Trap {
    caught: Arc<Mutex<Vec<String>>>,
}

impl Trap {
    /// A trap, and the address at which it lies open.
    pub fn set() -> (Trap, String) {
        let trap = Trap::default();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on this machine");
        let address = listener
            .local_addr()
            .expect("the port's number")
            .to_string();
        let caught = Arc::clone(&trap.caught);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let caught = Arc::clone(&caught);
                thread::spawn(move || {
                    let mut line = String::new();
                    BufReader::new(&stream).read_line(&mut line).ok();
                    if !line.is_empty() {
                        caught
                            .lock()
                            .expect("no panic while held")
                            .push(line.trim().to_owned());
                    }
                    stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").ok();
                });
            }
        });
        (trap, address)
    }

    /// What was asked for, without the browser's own business.
    pub fn caught(&self) -> Vec<String> {
        let caught = self.caught.lock().expect("no panic while held");
        caught
            .iter()
            .filter(|request| !of_the_browser(request))
            .cloned()
            .collect()
    }
}

/// Whether a line such as `GET http://clients2.google.com/time HTTP/1.1` names a host of the browser's.
fn of_the_browser(request: &str) -> bool {
    let address = request.split(' ').nth(1).unwrap_or("");
    let host = address
        .trim_start_matches("http://")
        .split(['/', ':'])
        .next()
        .unwrap_or("");
    OF_THE_BROWSER
        .iter()
        .any(|own| host == *own || host.ends_with(&format!(".{own}")))
}
