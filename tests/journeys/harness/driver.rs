//! chromedriver, spoken to in its own protocol (WebDriver: JSON over HTTP on this machine). The few
//! lines here stand in for an HTTP client and an async runtime, and let journeys read line by line.

use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::{env, thread};

const ANNOUNCEMENT: &str = "was started successfully on port ";

pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a chromedriver on a free port. It wants one port number free twice, for both kinds of
    /// local address, and ends if another process was quicker: then it gets another chance.
    pub fn start() -> Driver {
        let started = (0..5).find_map(|_| Driver::try_start());
        started.expect("chromedriver finds a free port")
    }

    fn try_start() -> Option<Driver> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} did not start ({error}); run `cargo xtask test journeys`, which installs it"));
        let mut says = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = says
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once(ANNOUNCEMENT)?
                    .1
                    .trim_end_matches('.')
                    .parse()
                    .ok()
            });
        let Some(port) = port else {
            process.wait().ok();
            return None;
        };
        // Nobody reads on: a full pipe would halt it.
        thread::spawn(move || io::copy(&mut says, &mut io::sink()));
        Some(Driver { process, port })
    }

    /// One command; `Err` holds the driver's words, which begin with the standard's error code.
    pub fn send(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let answer = self
            .exchange(method, path, &body.to_string())
            .map_err(|error| format!("chromedriver is gone: {error}"))?;
        let mut answer: Value = serde_json::from_str(&answer)
            .map_err(|error| format!("no JSON ({error}): {answer}"))?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(code) => Err(format!(
                "{code}: {}",
                value["message"].as_str().unwrap_or("")
            )),
            None => Ok(value),
        }
    }

    fn exchange(&self, method: &str, path: &str, body: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let body = if method == "POST" { body } else { "" };
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 || line == "\r\n" {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer)?;
        String::from_utf8(answer).map_err(io::Error::other)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
