//! The site kept in the browser, by which it opens without internet: `static/sw.js`.

use super::page;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState, window,
};

/// A newer release of the site, fetched whole, that waits for its turn.
#[derive(Clone)]
pub struct Release(ServiceWorker);

impl Release {
    /// Puts it in place of the one that is shown, and shows it.
    pub fn take_over(&self) {
        let Some(container) = container() else { return };
        let done = Cell::new(false);
        let show = Closure::<dyn Fn()>::new(move || {
            if !done.replace(true) {
                page::reload();
            }
        });
        container.set_oncontrollerchange(Some(show.as_ref().unchecked_ref()));
        show.forget(); // the page ends with it
        let _ = self.0.post_message(&JsValue::from_str("take-over"));
    }
}

/// Where pages may keep their site: over https and on this machine itself, but in few private windows.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    js_sys::Reflect::has(&navigator, &"serviceWorker".into())
        .ok()?
        .then(|| navigator.service_worker())
}

/// Has the browser keep the site, and calls `newer` when it has fetched a newer release. Where the
/// browser keeps no sites the app works as well, with internet.
pub async fn keep_site(newer: impl Fn(Release) + 'static) {
    let Some(container) = container() else { return };
    let Ok(registered) = JsFuture::from(container.register("./sw.js")).await else {
        return;
    };
    let registration: ServiceWorkerRegistration = registered.unchecked_into();
    let newer = Rc::new(newer);
    // On a first visit the release that gets ready is the one that is shown.
    let is_newer = move || container.controller().is_some();
    if let Some(waiting) = registration.waiting().filter(|_| is_newer()) {
        newer(Release(waiting));
    }
    let found = registration.clone();
    let on_found = Closure::<dyn Fn()>::new(move || {
        let Some(fetched) = found.installing() else {
            return;
        };
        let (newer, is_newer, worker) = (Rc::clone(&newer), is_newer.clone(), fetched.clone());
        let on_state = Closure::<dyn Fn()>::new(move || {
            if worker.state() == ServiceWorkerState::Installed && is_newer() {
                newer(Release(worker.clone()));
            }
        });
        fetched.set_onstatechange(Some(on_state.as_ref().unchecked_ref()));
        on_state.forget(); // once a release
    });
    registration.set_onupdatefound(Some(on_found.as_ref().unchecked_ref()));
    on_found.forget(); // lives as long as the page does
}
