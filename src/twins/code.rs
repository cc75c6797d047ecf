//! A code without its separators and leading zeros.

/// Digits that make a code an identity number: in shorter ones a separator may mean something
/// (customer 23 of branch 1 is not customer 3 of branch 12).
const IDENTITY: usize = 7;

/// What codes of one customer have in common; `None` for a code without digits, which is a name.
pub(super) fn key(code: &str) -> Option<String> {
    let mut key: String = code.chars().filter(|c| c.is_alphanumeric()).collect();
    if !key.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = key.bytes().all(|byte| byte.is_ascii_digit());
    let apart = key.len() < code.trim().len();
    if digits && apart && key.len() < IDENTITY {
        return Some(code.trim().into());
    }
    if digits {
        let zeros = key.len() - key.trim_start_matches('0').len();
        key.drain(..zeros);
    } else {
        key = key.to_lowercase();
    }
    Some(key)
}

/// `0`, `000`, `99999999`: what tills write when they must write something.
pub(super) fn is_filler(code: &str) -> bool {
    let mut digits = code.bytes().filter(|byte| !b" .-/".contains(byte));
    let Some(first) = digits.next() else {
        return true;
    };
    let equal = 1 + digits.clone().filter(|&digit| digit == first).count();
    let all = 1 + digits.count();
    let enough = match first {
        b'0' => 1,
        b'9' => 5,
        b'1'..=b'8' => IDENTITY,
        _ => return false,
    };
    equal == all && all >= enough
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_and_leading_zeros_say_nothing() {
        let same = [
            ("20-12345678-9", "20123456789"),
            ("00123", "123"),
            ("C-001", "c001"),
            ("30.123.456", "30123456"),
        ];
        for (one, other) in same {
            assert_eq!(key(one), key(other), "{one} {other}");
        }
        for (one, other) in [
            ("1-23", "12-3"),
            ("1-23", "123"),
            ("C1", "C01"),
            ("12", "21"),
        ] {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
        assert_eq!(key("Juan Pérez"), None);
    }

    #[test]
    fn fillers_are_told_from_codes() {
        assert!(
            ["0", "0000", "99999999", "11111111", "00-00000000-0", "-"]
                .iter()
                .all(|c| is_filler(c))
        );
        assert!(
            !["9", "9999", "1111", "10", "AAAA", "C0"]
                .iter()
                .any(|c| is_filler(c))
        );
    }
}
