//! One code with several names.

use super::report::Listed;
use super::{Aliases, Likeness, Member, Person, edit, name, sound};

/// So many names of one code are shown.
const SHOWN: usize = 8;

/// So many are compared with the first.
const COMPARED: usize = 32;

/// The distinct names of a code; `None` if there is only one.
pub(super) fn of(person: &Person) -> Option<Aliases> {
    let mut names = vec![person.name];
    for &name in &person.other_names {
        // Thousands of names lie under a drawer code: only the first are checked for repeats.
        if !name.is_empty() && !names.iter().take(COMPARED).any(|known| *known == name) {
            names.push(name);
        }
    }
    if names.len() < 2 {
        return None;
    }
    let own = name::words(person.name);
    let others = names[1..].iter().take(COMPARED);
    let likeness = others
        .map(|name| likeness(&own, &name::words(name)))
        .min()?;
    let names = names.into_iter().map(String::from).collect();
    Some(Aliases {
        member: Member::new(person),
        names: Listed::first(names, SHOWN),
        likeness,
    })
}

/// Looser than between two codes: here the code already says that they are one.
fn likeness(one: &[String], other: &[String]) -> Likeness {
    let lacks = |words: &[String], others: &[String]| -> Vec<String> {
        let lacking = words.iter().filter(|word| !others.contains(word));
        lacking.cloned().collect()
    };
    match (lacks(one, other).as_slice(), lacks(other, one).as_slice()) {
        ([], []) => Likeness::Same,
        ([word], []) | ([], [word]) if !name::tells_apart(word) => Likeness::Near,
        ([word], [instead]) if same_word(word, instead) => Likeness::Near,
        _ if one.concat() == other.concat() => Likeness::Near,
        _ => Likeness::Different,
    }
}

fn same_word(one: &str, other: &str) -> bool {
    let telling = name::tells_apart(one) || name::tells_apart(other);
    !telling && (edit::is_slip(one, other) || sound::sound(one) == sound::sound(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_that_of_the_most_different_name() {
        let of = |name, other_names: &[&'static str]| {
            let person = Person {
                code: "7",
                name,
                other_names: other_names.to_vec(),
                ..Person::default()
            };
            of(&person).map(|aliases| aliases.likeness)
        };
        assert_eq!(of("Juan Pérez", &[]), None);
        assert_eq!(of("Juan Pérez", &["Juan Pérez", ""]), None);
        assert_eq!(of("Juan Pérez", &["PEREZ, JUAN"]), Some(Likeness::Same));
        assert_eq!(
            of("Juan Pérez", &["Juan Peres", "J. Pérez"]),
            Some(Likeness::Different)
        );
        assert_eq!(
            of("Juan Pérez", &["Juan Carlos Pérez"]),
            Some(Likeness::Near)
        );
        assert_eq!(of("Local 1", &["Local 2"]), Some(Likeness::Different));
    }
}
