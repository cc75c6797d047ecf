//! What a person decides and writes: kept as it is changed, undone, copied into a file and back, and
//! never lost to a full disk, a second tab, another release or damage.

use journeys::{Page, journey};
use std::fs;
use std::path::PathBuf;

/// At a page with a number that belongs to the workbook.
fn open(page: &Page) {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
    page.click("nav-rfm");
    page.wait_for("export-segments");
}

fn wait_kept(page: &Page) {
    page.wait_until("the workbook to be kept", || {
        page.attribute("saving", "data-state") == "kept"
    });
}

/// The months that the window has.
fn months(page: &Page) -> String {
    page.value("window-months")
}

fn wait_months(page: &Page, months: &str) {
    let what = format!("a window of {months} months");
    page.wait_until(&what, || self::months(page) == months);
}

/// The file that was saved last, by the name that the page tells.
fn saved_copy(page: &Page) -> (String, Vec<u8>) {
    page.wait_text("backup-saved", ".cartera");
    let said = page.text("backup-saved");
    let is_name = |word: &&str| word.contains(".cartera");
    let name = said.split_whitespace().find(is_name).expect("a name");
    let name = name.trim_end_matches('.').to_owned();
    let bytes = page.download_bytes(&name);
    (name, bytes)
}

fn open_copy(page: &Page, bytes: &[u8]) {
    let file = page.file("copia.cartera", bytes);
    page.set_file("backup-open", &file);
}

#[test]
fn a_change_is_kept_undone_and_done_again() {
    journey("workbook-undo", |page| {
        open(page);
        page.fill("window-months", "24");
        wait_kept(page);
        page.click("undo");
        wait_months(page, "12");
        page.click("redo");
        wait_months(page, "24");
        wait_kept(page);
        page.reload();
        page.wait_for("export-segments");
        assert_eq!(months(page), "24");
    });
}

#[test]
fn a_copy_brings_everything_back_after_all_was_erased() {
    journey("workbook-copy", |page| {
        open(page);
        page.fill("window-months", "24");
        page.click("nav-settings");
        page.fill("firm", "Panadería Ñandú");
        wait_kept(page);
        page.click("backup-save");
        let (name, copy) = saved_copy(page);
        assert!(name.starts_with("cartera-"), "{name}");
        page.click("erase-all");
        page.click("erase-confirm");
        page.wait_for("erased");
        page.reload();
        page.click("nav-settings");
        assert_eq!(page.value("firm"), "");

        open_copy(page, &copy);
        page.wait_text("backup-inside", "nombre de la empresa");
        page.click("backup-confirm");
        page.wait_text("backup-said", "La copia está abierta");
        page.wait_until("the firm's name", || {
            page.value("firm") == "Panadería Ñandú"
        });
        page.click("nav-rfm");
        page.wait_for("export-segments");
        wait_months(page, "24");
        page.reload();
        page.wait_for("export-segments");
        assert_eq!(months(page), "24");
    });
}

#[test]
fn a_locked_copy_opens_with_its_passphrase_only() {
    journey("workbook-locked", |page| {
        page.open("#/settings");
        page.fill("firm", "Distribuidora Pérez");
        page.click("backup-lock");
        page.fill("backup-passphrase", "corta");
        page.click("backup-save");
        page.wait_text("data-save", "8");
        page.fill("backup-passphrase", "yerba y bizcochitos");
        page.fill("backup-again", "yerba y bizcochitos");
        page.click("backup-save");
        let (_, copy) = saved_copy(page);
        let readable = String::from_utf8_lossy(&copy).contains("Distribuidora");
        assert!(!readable, "nothing of the content can be read");

        page.fill("firm", "");
        open_copy(page, &copy);
        page.fill("backup-open-passphrase", "mate y bizcochitos");
        page.click("backup-unlock");
        page.wait_text("backup-said", "contraseña no es la de este archivo");
        page.fill("backup-open-passphrase", "yerba y bizcochitos");
        page.click("backup-unlock");
        page.wait_for("backup-inside");
        page.click("backup-confirm");
        page.wait_until("the firm's name", || {
            page.value("firm") == "Distribuidora Pérez"
        });

        let mut damaged = copy;
        let middle = damaged.len() / 2;
        damaged[middle] ^= 1;
        open_copy(page, &damaged);
        page.wait_text("backup-said", "dañado");
        open_copy(page, b"Fecha;Cliente;Importe\n");
        page.wait_text("backup-said", "No es una copia de Cartera");
    });
}

#[test]
fn a_full_storage_is_told_and_loses_nothing() {
    journey("workbook-full", |page| {
        open(page);
        wait_kept(page);
        page.eval(
            "for (const size of [1_000_000, 10_000, 100, 1]) \
                 for (let at = 0; at < 10_000; at++) \
                     try { localStorage.setItem(`filler ${size} ${at}`, 'x'.repeat(size)) } catch { break }",
        );
        page.click("nav-settings");
        let name = "Distribuidora ".repeat(40);
        page.fill("firm", &name);
        page.wait_text("trouble-saving", "No queda lugar");
        page.click("nav-rfm");
        page.wait_for("trouble-saving");
        page.click("nav-settings");
        assert_eq!(page.value("firm"), name, "it is still there");
        page.eval("for (const name of Object.keys(localStorage)) if (name.startsWith('filler')) localStorage.removeItem(name)");
        page.click("trouble-retry");
        page.wait_gone("trouble-saving");
        page.reload();
        page.click("nav-settings");
        assert_eq!(page.value("firm"), name);
    });
}

#[test]
fn two_tabs_keep_what_each_of_them_changed() {
    journey("workbook-tabs", |page| {
        open(page);
        wait_kept(page);
        page.eval("globalThis.other = window.open(location.href.split('#')[0] + '#/settings')");
        let in_other = |script: &str| page.eval(&format!("return (() => {{ {script} }})()"));
        page.wait_until("the other tab", || {
            in_other("return !!other.document.querySelector('[data-testid=firm]')") == true
        });
        in_other(
            "const field = other.document.querySelector('[data-testid=firm]'); \
             field.value = 'La otra pestaña'; \
             field.dispatchEvent(new other.Event('input', { bubbles: true })); \
             field.dispatchEvent(new other.Event('change', { bubbles: true }))",
        );
        page.fill("window-months", "18");
        wait_kept(page);
        page.wait_until("both changes in the storage", || {
            let kept = page.eval("return localStorage.getItem('cartera.workbook')");
            let kept = kept.as_str().unwrap_or_default();
            kept.contains("La otra pestaña") && kept.contains("\"window_months\":18")
        });
        page.eval("other.close()");
        page.click("nav-settings");
        page.wait_until("what the other tab wrote", || {
            page.value("firm") == "La otra pestaña"
        });
    });
}

#[test]
fn what_a_newer_release_wrote_is_not_touched() {
    journey("workbook-newer", |page| {
        page.open("#/");
        let newer = r#"{"version":99,"settings":{"future":true}}"#;
        page.eval(&format!(
            "localStorage.setItem('cartera.workbook', '{newer}')"
        ));
        page.reload();
        page.wait_text("trouble-saving", "más nueva");
        page.click("nav-settings");
        page.fill("firm", "Nada de esto queda");
        page.click("trouble-stored");
        assert_eq!(page.download("cartera.json"), newer);
        let kept = page.eval("return localStorage.getItem('cartera.workbook')");
        assert_eq!(kept, newer);
    });
}

#[test]
fn what_the_first_release_wrote_opens_and_what_is_damaged_is_put_aside() {
    journey("workbook-old", |page| {
        let old = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../data/workbook-v1.json");
        let old = fs::read_to_string(old).expect("the golden file");
        page.open("#/");
        page.eval(&format!(
            "localStorage.setItem('cartera.workbook', {})",
            serde_json::Value::from(old.trim())
        ));
        page.reload();
        open(page);
        assert_eq!(months(page), "24");

        page.eval("localStorage.setItem('cartera.workbook', '{oops')");
        page.reload();
        page.wait_for("trouble-aside");
        page.click("aside-download");
        assert_eq!(page.download("cartera-aside.json"), "{oops");
        page.click("aside-delete");
        page.wait_gone("trouble-aside");
    });
}
