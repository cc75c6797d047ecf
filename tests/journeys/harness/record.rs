//! What the browser noted down during a journey: its console, and what the page asked for.

use serde_json::Value;

/// The console's errors, in the browser's words.
pub fn errors(console: &[Value]) -> Vec<String> {
    let severe = console.iter().filter(|entry| entry["level"] == "SEVERE");
    severe
        .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
        .collect()
}

/// The addresses asked for that are neither the site's nor part of the browser itself.
pub fn foreign(performance: &[Value], home: &str) -> Vec<String> {
    let blobs = format!("blob:{}", origin(home));
    let own = [home, blobs.as_str(), "data:", "chrome:", "chrome-error:"];
    requests(performance)
        .filter(|url| !own.iter().any(|start| url.starts_with(start)))
        .collect()
}

fn requests(performance: &[Value]) -> impl Iterator<Item = String> {
    performance.iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let message = &event["message"];
        let asked = message["method"] == "Network.requestWillBeSent"
            || message["method"] == "Network.webSocketCreated";
        let url = message
            .pointer("/params/request/url")
            .or_else(|| message.pointer("/params/url"));
        asked.then(|| url?.as_str().map(str::to_owned)).flatten()
    })
}

/// `http://127.0.0.1:1234` of `http://127.0.0.1:1234/repo/`.
fn origin(home: &str) -> &str {
    home.match_indices('/')
        .nth(2)
        .map_or(home, |(end, _)| &home[..end])
}
