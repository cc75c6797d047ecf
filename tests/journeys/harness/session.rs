//! A browser with a fresh profile, and the protocol's commands to it.

use crate::driver::Driver;
use crate::trap::Trap;
use crate::{base64, record};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::{env, fs, process, thread};

const SWITCHES: [&str; 10] = [
    "--headless",
    "--no-sandbox", // the sandbox refuses root, which build machines often are
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
];

pub struct Session {
    pub home: String,
    /// The journey's own files: profile, downloads, files to hand to the page.
    pub folder: PathBuf,
    driver: Driver,
    id: String,
    trap: Trap,
    name: String,
}

impl Session {
    pub fn start(name: &str, home: &str) -> Session {
        let folder = env::temp_dir().join(format!("cartera-journey-{}-{name}", process::id()));
        fs::create_dir_all(folder.join("downloads")).expect("a folder for the journey");
        let (trap, proxy) = Trap::set();
        let mut switches: Vec<String> = SWITCHES.map(str::to_owned).into();
        switches.push(format!(
            "--user-data-dir={}",
            folder.join("profile").display()
        ));
        switches.push(format!("--proxy-server=http://{proxy}"));
        let wishes = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": {
                "args": switches,
                "prefs": {
                    "download.default_directory": folder.join("downloads"),
                    "download.prompt_for_download": false,
                    "intl.accept_languages": "es-AR,es",
                },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        }}});
        let driver = Driver::start();
        let started = driver
            .send("POST", "/session", &wishes)
            .unwrap_or_else(|error| panic!("no browser: {error}"));
        let id = started["sessionId"]
            .as_str()
            .expect("the session's name")
            .to_owned();
        let session = Session {
            home: home.to_owned(),
            folder,
            driver,
            id,
            trap,
            name: name.to_owned(),
        };
        // Numbers and dates as a browser in Buenos Aires writes them.
        session.devtools("Emulation.setLocaleOverride", json!({ "locale": "es-AR" }));
        session
    }

    pub fn post(&self, command: &str, body: &Value) -> Result<Value, String> {
        self.driver
            .send("POST", &format!("/session/{}/{command}", self.id), body)
    }

    pub fn get(&self, command: &str) -> Result<Value, String> {
        self.driver.send(
            "GET",
            &format!("/session/{}/{command}", self.id),
            &Value::Null,
        )
    }

    /// A command of Chromium's developer tools, for what the standard leaves out.
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.post(
            "goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
        .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    pub fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    pub fn picture(&self, file: &Path) -> Result<(), String> {
        let picture = self.get("screenshot")?;
        let write = || {
            fs::create_dir_all(file.parent()?).ok()?;
            fs::write(file, base64::decode(picture.as_str()?)).ok()
        };
        write().ok_or_else(|| "the picture could not be written".to_owned())
    }

    /// Fails if the console holds an error or a request left the site.
    pub fn assert_clean(&self) {
        let errors = self.console_errors();
        assert!(errors.is_empty(), "the console is not clean: {errors:#?}");
        let foreign = record::foreign(&self.log("performance"), &self.home);
        assert!(
            foreign.is_empty(),
            "the page asked for what is not the site's: {foreign:#?}"
        );
        let caught = self.trap.caught();
        assert!(
            caught.is_empty(),
            "the browser asked other machines: {caught:#?}"
        );
    }

    pub fn console_errors(&self) -> Vec<String> {
        record::errors(&self.log("browser"))
    }

    /// What helps to understand a failed journey.
    pub fn report(&self) {
        let picture = xtask::trial_site()
            .with_file_name("journeys")
            .join(format!("{}.png", self.name));
        eprintln!("journey {}: console since the last look:", self.name);
        for entry in self.log("browser") {
            eprintln!("  {} {}", entry["level"], entry["message"]);
        }
        match self.picture(&picture) {
            Ok(()) => eprintln!("  picture: {}", picture.display()),
            Err(error) => eprintln!("  no picture: {error}"),
        }
    }

    /// The entries since the last look.
    fn log(&self, kind: &str) -> Vec<Value> {
        match self.post("se/log", &json!({ "type": kind })) {
            Ok(Value::Array(entries)) => entries,
            // While a journey fails anyhow, its own message says more than this one.
            _ if thread::panicking() => Vec::new(),
            other => panic!("the browser's {kind} log: {other:?}"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Ends the browser; the driver is ended by its own drop.
        self.driver
            .send("DELETE", &format!("/session/{}", self.id), &Value::Null)
            .ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}
