//! The browser's own cryptography: a file locked by a passphrase.
//!
//! PBKDF2 with HMAC-SHA-256 makes 256 bits of the passphrase (RFC 8018); HKDF-SHA-256 takes from
//! them the key of AES-GCM and, under another label, what the key is checked by (RFC 5869).

use js_sys::{Array, ArrayBuffer, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto, window};

/// Bytes that nobody can foresee. The errors of this file are the browser's own words; they are
/// empty where it has no cryptography, as on a page that did not come over a safe line.
pub fn random<const N: usize>() -> Result<[u8; N], String> {
    let crypto = window().and_then(|window| window.crypto().ok());
    let mut bytes = [0; N];
    let filled = crypto.ok_or_else(String::new)?;
    filled
        .get_random_values_with_u8_array(&mut bytes)
        .map_err(reason)?;
    Ok(bytes)
}

/// What a passphrase opens.
pub struct Keys {
    subtle: SubtleCrypto,
    key: CryptoKey,
    /// The same for the same passphrase and salt, and of no help in finding the key.
    pub check: [u8; 8],
}

impl Keys {
    /// Takes some tenths of a second, by intent.
    pub async fn of(passphrase: &str, salt: &[u8], iterations: u32) -> Result<Keys, String> {
        let subtle = subtle().ok_or_else(String::new)?;
        // The same letters may be composed otherwise on another system.
        let passphrase = String::from(JsString::from(passphrase).normalize("NFKC"));
        let raw = Uint8Array::from(passphrase.as_bytes());
        let typed = import(&subtle, &raw, "PBKDF2", "deriveBits").await?;
        let derivation = object(&[
            ("name", &"PBKDF2".into()),
            ("hash", &"SHA-256".into()),
            ("salt", &Uint8Array::from(salt)),
            ("iterations", &iterations.into()),
        ]);
        let stretched = bits(subtle.derive_bits_with_object(&derivation, &typed, 256)).await?;
        let stretched = import(&subtle, &stretched, "HKDF", "deriveBits").await?;
        let label = |label: &str| {
            object(&[
                ("name", &"HKDF".into()),
                ("hash", &"SHA-256".into()),
                ("salt", &Uint8Array::new_with_length(0)),
                ("info", &Uint8Array::from(label.as_bytes())),
            ])
        };
        let encrypt = label("cartera encrypt");
        let key = bits(subtle.derive_bits_with_object(&encrypt, &stretched, 256)).await?;
        let check = label("cartera check");
        let check = bits(subtle.derive_bits_with_object(&check, &stretched, 64)).await?;
        let check = <[u8; 8]>::try_from(check.to_vec()).map_err(|_| String::new())?;
        let usages = Array::of2(&"encrypt".into(), &"decrypt".into());
        let promise = subtle.import_key_with_str("raw", &key, "AES-GCM", false, &usages);
        let key = settled(promise).await?.unchecked_into();
        Ok(Keys { subtle, key, check })
    }

    /// The encrypted bytes, with the tag of 128 bits at their end.
    pub async fn encrypt(
        &self,
        iv: &[u8],
        authenticated: &[u8],
        bytes: &[u8],
    ) -> Result<Vec<u8>, String> {
        let (cipher, bytes) = (cipher(iv, authenticated), Uint8Array::from(bytes));
        let promise = (self.subtle).encrypt_with_object_and_js_u8_array(&cipher, &self.key, &bytes);
        Ok(bits(promise).await?.to_vec())
    }

    /// `None` if these bytes, or those authenticated, are not the ones that were encrypted.
    pub async fn decrypt(&self, iv: &[u8], authenticated: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
        let (cipher, bytes) = (cipher(iv, authenticated), Uint8Array::from(bytes));
        let promise = (self.subtle).decrypt_with_object_and_js_u8_array(&cipher, &self.key, &bytes);
        Some(bits(promise).await.ok()?.to_vec())
    }
}

fn subtle() -> Option<SubtleCrypto> {
    let subtle = window()?.crypto().ok()?.subtle();
    let there = !AsRef::<JsValue>::as_ref(&subtle).is_undefined();
    there.then_some(subtle)
}

fn cipher(iv: &[u8], authenticated: &[u8]) -> Object {
    object(&[
        ("name", &"AES-GCM".into()),
        ("iv", &Uint8Array::from(iv)),
        ("additionalData", &Uint8Array::from(authenticated)),
        ("tagLength", &128.into()),
    ])
}

async fn import(
    subtle: &SubtleCrypto,
    raw: &Uint8Array,
    algorithm: &str,
    usage: &str,
) -> Result<CryptoKey, String> {
    let usages = Array::of1(&usage.into());
    let promise = subtle.import_key_with_str("raw", raw, algorithm, false, &usages);
    Ok(settled(promise).await?.unchecked_into())
}

async fn bits(promise: Result<Promise, JsValue>) -> Result<Uint8Array, String> {
    let buffer: ArrayBuffer = settled(promise).await?.unchecked_into();
    Ok(Uint8Array::new(&buffer))
}

async fn settled(promise: Result<Promise, JsValue>) -> Result<JsValue, String> {
    let promise = promise.map_err(reason)?;
    JsFuture::from(promise).await.map_err(reason)
}

fn object(fields: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // A fresh object takes any field.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

fn reason(error: JsValue) -> String {
    let message = Reflect::get(&error, &"message".into()).ok();
    message
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}
