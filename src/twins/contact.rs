//! Addresses and telephones as keys.

/// Digits that two spellings of a telephone share, whatever stands before: +54 9 11, 011 15.
const DIGITS: usize = 8;

/// The address in lower case, if it is one.
pub(super) fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let (before, domain) = text.split_once('@')?;
    (!before.is_empty() && domain.contains('.')).then(|| text.to_lowercase())
}

/// The last digits; `None` for fewer, and for a row of one digit, which stands for nothing.
pub(super) fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let last = digits.get(digits.len().checked_sub(DIGITS)?..)?;
    let first = last.chars().next()?;
    (!last.chars().all(|digit| digit == first)).then(|| last.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_telephone_have_one_key() {
        let spellings = ["+54 9 11 4444-5566", "(011) 15-4444-5566", "44445566"];
        assert!(
            spellings
                .iter()
                .all(|text| phone(text).as_deref() == Some("44445566"))
        );
        assert!(
            ["", "4444", "0000000000"]
                .iter()
                .all(|text| phone(text).is_none())
        );
    }

    #[test]
    fn what_is_no_address_is_no_key() {
        assert_eq!(
            email(" Ana@Example.com ").as_deref(),
            Some("ana@example.com")
        );
        assert!(
            ["", "no tiene", "@", "a@b", "-@-"]
                .iter()
                .all(|text| email(text).is_none())
        );
    }
}
