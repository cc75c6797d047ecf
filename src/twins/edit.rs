//! Whether one word is a slip of the keyboard away from another.

/// Letters from which a word may be misspelt at all: shorter ones are other words (Ana, Ada).
pub(super) const SHORTEST: usize = 4;

/// Two slips are believed in words as long as this.
pub(super) const LONG: usize = 10;

/// Under this length the first letter must be equal: people seldom miss it (Mario, Dario).
const ANY_FIRST: usize = 8;

/// How many slips a word of so many letters may hold.
pub(super) fn slips(letters: usize) -> usize {
    match letters {
        0..SHORTEST => 0,
        SHORTEST..LONG => 1,
        _ => 2,
    }
}

/// One letter more, less, other or swapped with its neighbour; two in a long word. An ending that
/// makes another gender or number (Julio, Julia; Campo, Campos) is none.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    if short < SHORTEST || long <= SHORTEST || (long < ANY_FIRST && one[0] != other[0]) {
        return false;
    }
    let slips = slips(short);
    if long - short > slips || other_ending(&one, &other) {
        return false;
    }
    let (one, other) = differing(&one, &other);
    // One slip touches one letter, or two neighbours.
    (slips > 1 || one.len().max(other.len()) <= 2) && distance(one, other) <= slips
}

/// What is left without the beginning and the end that both share.
fn differing<'a>(one: &'a [char], other: &'a [char]) -> (&'a [char], &'a [char]) {
    let shared = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[shared..], &other[shared..]);
    let ends = one.iter().rev().zip(other.iter().rev());
    let shared = ends.take_while(|(a, b)| a == b).count();
    (&one[..one.len() - shared], &other[..other.len() - shared])
}

fn other_ending(one: &[char], other: &[char]) -> bool {
    let shared = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let ending = |rest: &[char]| {
        matches!(
            rest,
            [] | ['a' | 'o' | 'e' | 'i' | 's'] | ['a' | 'o' | 'e', 's']
        )
    };
    ending(&one[shared..]) && ending(&other[shared..])
}

/// Optimal string alignment: Levenshtein's distance with swaps of neighbours (Damerau 1964).
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut table = vec![0usize; (one.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            table[at(i, j)] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = usize::from(one[i - 1] != other[j - 1]);
                let mut least = (table[at(i - 1, j)] + 1)
                    .min(table[at(i, j - 1)] + 1)
                    .min(table[at(i - 1, j - 1)] + change);
                let swapped =
                    i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if swapped {
                    least = least.min(table[at(i - 2, j - 2)] + 1);
                }
                least
            };
        }
    }
    table[at(one.len(), other.len())]
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn slips_of_the_keyboard() {
        let pairs = [
            ("rodriguez", "rodrigez"),
            ("martinez", "marttinez"),
            ("perez", "preez"),
            ("perez", "perz"),
            ("tornillo", "tirnillo"),
            ("distribuidora", "distribidroa"),
            ("carrefour", "barrefour"),
        ];
        for (one, other) in pairs {
            assert!(is_slip(one, other) && is_slip(other, one), "{one} {other}");
        }
    }

    #[test]
    fn other_words_are_no_slips() {
        let pairs = [
            ("juan", "juana"),
            ("julio", "julia"),
            ("campo", "campos"),
            ("rossi", "rosso"),
            ("daniel", "daniela"),
            ("mario", "dario"),
            ("luna", "lana"),
            ("gomez", "lopez"),
            ("", "perez"),
        ];
        for (one, other) in pairs {
            assert!(!is_slip(one, other), "{one} {other}");
        }
    }
}
