//! A page in a browser of its own: what a person can do with it, and what they can see.
//!
//! A *place* is the `data-testid` of an element, or any CSS selector that is not a bare word.
//! Whatever acts on a place waits for it first, and tries again while it is being redrawn.

use crate::PATIENCE;
use crate::session::Session;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// How WebDriver names the reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// Sets a value the way typing does, past what a framework may have put over the property.
const FILL: &str = "const [field, value] = arguments;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";
const DROP: &str = "const [place, name, content] = arguments;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], name));
    for (const kind of ['dragenter', 'dragover', 'drop'])
        place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));";

pub struct Page {
    pub(crate) session: Session,
}

/// What a person does.
impl Page {
    /// Goes to a route such as `#/abc` and waits until the app can be used.
    pub fn open(&self, route: &str) {
        let url = format!("{}{route}", self.session.home);
        self.session
            .post("url", &json!({ "url": url }))
            .expect("the page opens");
        self.wait_for("body[data-ready='true']");
    }

    /// Loads the page anew, as after closing and opening it.
    pub fn reload(&self) {
        self.session
            .post("refresh", &json!({}))
            .expect("the page loads again");
        self.wait_for("body[data-ready='true']");
    }

    pub fn click(&self, place: &str) {
        self.on(place, |element| {
            self.session
                .post(&format!("element/{element}/click"), &json!({}))
        });
    }

    /// Gives an input, textarea or select a value; dates as `2025-06-30` whatever the language.
    pub fn fill(&self, place: &str, value: &str) {
        self.on(place, |element| {
            self.script(FILL, &[reference(element), json!(value)])
        });
    }

    /// Real key strokes into a field, after what stands there.
    pub fn type_into(&self, place: &str, keys: &str) {
        self.on(place, |element| {
            self.session.post(
                &format!("element/{element}/value"),
                &json!({ "text": keys }),
            )
        });
    }

    /// Key strokes to whatever has the focus; Tab is `\u{E004}`, Enter `\u{E007}`, Escape `\u{E00C}`.
    pub fn press(&self, keys: &str) {
        let strokes = keys.chars().flat_map(|key| {
            [
                json!({ "type": "keyDown", "value": key }),
                json!({ "type": "keyUp", "value": key }),
            ]
        });
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes.collect::<Vec<_>>() }] });
        self.session
            .post("actions", &actions)
            .expect("keys can be pressed");
    }

    /// Chooses files in an `<input type="file">`.
    pub fn set_files(&self, place: &str, files: &[&Path]) {
        let names: Vec<String> = files
            .iter()
            .map(|file| {
                fs::canonicalize(file)
                    .expect("the file is there")
                    .display()
                    .to_string()
            })
            .collect();
        self.type_into(place, &names.join("\n"));
    }

    pub fn set_file(&self, place: &str, file: &Path) {
        self.set_files(place, &[file]);
    }

    /// Drops a text file onto a place.
    pub fn drop_file(&self, place: &str, name: &str, content: &str) {
        self.on(place, |element| {
            self.script(DROP, &[reference(element), json!(name), json!(content)])
        });
    }

    /// A file with this content, to be handed to the page.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.session.folder.join(name);
        fs::write(&file, content).expect("the journey's folder can be written");
        file
    }

    /// The window in CSS pixels, down to a telephone's 390.
    pub fn size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.session
            .devtools("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// The system's colours: `light` or `dark`.
    pub fn theme(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.session
            .devtools("Emulation.setEmulatedMedia", features);
    }

    /// Takes the network away, or gives it back.
    pub fn offline(&self, offline: bool) {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.session
            .devtools("Network.emulateNetworkConditions", conditions);
    }
}

/// What a person sees.
impl Page {
    pub fn text(&self, place: &str) -> String {
        words(self.on(place, |element| {
            self.session.get(&format!("element/{element}/text"))
        }))
    }

    /// An attribute's text; empty if the element has no such attribute.
    pub fn attribute(&self, place: &str, name: &str) -> String {
        words(self.on(place, |element| {
            self.session
                .get(&format!("element/{element}/attribute/{name}"))
        }))
    }

    /// What a field holds now.
    pub fn value(&self, place: &str) -> String {
        words(self.on(place, |element| {
            self.session
                .get(&format!("element/{element}/property/value"))
        }))
    }

    pub fn is_visible(&self, place: &str) -> bool {
        self.count(place) > 0
            && self.on(place, |element| {
                self.session.get(&format!("element/{element}/displayed"))
            }) == json!(true)
    }

    pub fn count(&self, place: &str) -> usize {
        let found = self.session.post(
            "elements",
            &json!({ "using": "css selector", "value": selector(place) }),
        );
        found
            .ok()
            .and_then(|elements| Some(elements.as_array()?.len()))
            .unwrap_or(0)
    }

    /// The `data-testid` of the element that has the focus.
    pub fn focused(&self) -> String {
        words(self.eval("return document.activeElement?.dataset.testid ?? ''"))
    }

    /// The body of a function run in the page; what it returns, awaited if it is a promise.
    pub fn eval(&self, script: &str) -> Value {
        self.script(script, &[])
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The console's errors since the last look. A journey that provokes one takes it from here, or
    /// fails over it at its end.
    pub fn console_errors(&self) -> Vec<String> {
        self.session.console_errors()
    }

    /// Waits for a downloaded file and reads it. The same name may be downloaded again after it.
    pub fn download(&self, name: &str) -> String {
        String::from_utf8(self.download_bytes(name))
            .unwrap_or_else(|error| panic!("{name} is no UTF-8: {error}"))
    }

    pub fn download_bytes(&self, name: &str) -> Vec<u8> {
        let file = self.session.downloads().join(name);
        // The browser first keeps the name with an empty file, and moves the whole one there.
        let is_whole = || fs::metadata(&file).is_ok_and(|kept| kept.len() > 0);
        self.wait_until(&format!("the download of {name}"), is_whole);
        let bytes = fs::read(&file).expect("a downloaded file can be read");
        fs::remove_file(&file).expect("a downloaded file can be removed");
        bytes
    }

    /// What the window shows, as a PNG file.
    pub fn screenshot(&self, file: &Path) {
        self.session
            .picture(file)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
}

/// Waiting: until it is so, or the journey's patience ends.
impl Page {
    pub fn wait_for(&self, place: &str) {
        self.wait_until(&format!("{place} on the page"), || self.count(place) > 0);
    }

    pub fn wait_gone(&self, place: &str) {
        self.wait_until(&format!("{place} to be gone"), || self.count(place) == 0);
    }

    /// Waits until a place's text contains a part.
    pub fn wait_text(&self, place: &str, part: &str) {
        self.wait_until(&format!("{part:?} in {place}"), || {
            self.count(place) > 0 && self.text(place).contains(part)
        });
    }

    pub fn wait_until(&self, what: &str, is_so: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_so() {
            assert!(
                start.elapsed() < PATIENCE,
                "waited {PATIENCE:?} in vain for {what}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Does something to the first element at a place, trying again while it is not there, covered,
    /// or replaced under our hands.
    fn on(&self, place: &str, act: impl Fn(&str) -> Result<Value, String>) -> Value {
        let start = Instant::now();
        loop {
            let found = self.session.post(
                "element",
                &json!({ "using": "css selector", "value": selector(place) }),
            );
            match found.and_then(|element| act(element[ELEMENT].as_str().unwrap_or(""))) {
                Ok(value) => return value,
                Err(error) => assert!(start.elapsed() < PATIENCE, "{place}: {error}"),
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn script(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.session.post(
            "execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }
}

fn selector(place: &str) -> String {
    let bare = place
        .chars()
        .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_');
    if bare {
        format!("[data-testid='{place}']")
    } else {
        place.to_owned()
    }
}

fn reference(element: &str) -> Value {
    json!({ ELEMENT: element })
}

fn words(value: Value) -> String {
    value.as_str().unwrap_or("").to_owned()
}
