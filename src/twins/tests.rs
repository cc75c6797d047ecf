//! Tests of the whole question, on small and on large files.

use super::*;

fn person<'a>(code: &'a str, name: &'a str) -> Person<'a> {
    Person {
        code,
        name,
        lines: 1,
        amount: Money(Money::SCALE),
        last: Some(Day(0)),
        ..Person::default()
    }
}

fn report(names: &[&'static str]) -> Report {
    let codes: Vec<String> = (0..names.len()).map(|i| format!("k{i}")).collect();
    let people = codes
        .iter()
        .zip(names)
        .map(|(code, name)| person(code, name));
    analyse(people, &Decisions::default())
}

/// Why two names may be one customer, in a file of nothing else.
fn why(one: &'static str, other: &'static str) -> Vec<Reason> {
    let report = report(&[one, other]);
    let groups = report.groups.shown.into_iter();
    groups.flat_map(|group| group.reasons).collect()
}

#[test]
fn equal_names_are_found_however_they_are_written() {
    let pairs = [
        ("Juan Pérez", "PEREZ, JUAN"),
        ("Acme S.A.", "ACME SRL"),
        ("Ferretería El Tornillo", "ferreteria  el tornillo."),
        ("D'Angelo Hnos", "Dangelo Hnos."),
    ];
    for (one, other) in pairs {
        assert_eq!(why(one, other)[..1], [Reason::SameName], "{one} {other}");
    }
}

#[test]
fn near_names_are_found() {
    let pairs = [
        ("Juan Rodríguez", "Juan Rodrigez"),
        ("María Gonzales", "Maria González"),
        ("Gonzales Fernandes", "González Fernández"),
        ("Supermercado Rossi", "Supermercado Rosi"),
        ("Distri Sur", "Distrisur"),
        ("Ferretería El Tornillo", "Ferretería Tornillo"),
        ("Distribuidora Andina", "Distribidroa Andina"),
        ("Almacén Rodríguez", "Almcén Rodrigez"),
    ];
    for (one, other) in pairs {
        assert_eq!(why(one, other), [Reason::NearName], "{one} {other}");
    }
}

#[test]
fn names_that_look_alike_and_are_not_stay_apart() {
    let pairs = [
        ("Juan Pérez", "Juana Pérez"),
        ("Sucursal 1", "Sucursal 2"),
        ("Depósito Central II", "Depósito Central III"),
        ("Edificio San Martín A", "Edificio San Martín B"),
        ("Juan Pérez", "Juan Pérez (h)"),
        ("Farmacia del Este", "Farmacia del Oeste"),
        ("Farmacia Vidal", "Farmacia Vidal Sucursal Norte"),
        ("Julio Campo", "Julia Campo"),
        ("Ana Luna", "Ada Luna"),
        ("Juan Pérez", "María Gómez"),
        ("Local 1 2", "Local 12"),
        ("Pérez", "Juan Pérez"),
        ("123", "0123"),
    ];
    for (one, other) in pairs {
        assert_eq!(why(one, other), [], "{one} {other}");
    }
}

#[test]
fn codes_addresses_and_telephones_say_who_is_one() {
    let mut people = vec![
        person("20-12345678-9", "Uno"),
        person("20123456789", "Dos"),
        person("A", "Tres"),
        person("B", "Cuatro"),
    ];
    people[2].email = "compras@example.com";
    people[3].email = "Compras@Example.com ";
    people[2].phone = "011 15 4444-5566";
    people[3].phone = "+54 9 11 4444 5566";
    let report = analyse(people.into_iter(), &Decisions::default());
    let reasons: Vec<_> = report
        .groups
        .shown
        .iter()
        .map(|g| g.reasons.clone())
        .collect();
    let contact = vec![Reason::SameEmail, Reason::SamePhone];
    assert_eq!(reasons, [contact, vec![Reason::SameCode]]);
}

#[test]
fn the_code_used_last_is_to_be_kept() {
    let mut people = vec![
        person("a", "Acme"),
        person("b", "Acme"),
        person("c", "Acme"),
    ];
    people[1].last = Some(Day(9));
    people[2].last = Some(Day(9));
    people[2].lines = 5;
    let report = analyse(people.into_iter(), &Decisions::default());
    let group = &report.groups.shown[0];
    let codes: Vec<&str> = group.members.iter().map(|m| m.code.as_str()).collect();
    assert_eq!((group.keep.as_str(), codes), ("c", vec!["c", "b", "a"]));
    assert_eq!(group.amount, Money(3 * Money::SCALE));
}

#[test]
fn nobody_is_no_twin_and_a_drawer_of_names_is_nobody() {
    let names: Vec<String> = (0..30)
        .map(|i| format!("Persona {}", "x".repeat(i + 2)))
        .collect();
    let drawer = Person {
        other_names: names.iter().map(String::as_str).collect(),
        ..person("9", "Ana Gómez")
    };
    let alias = Person {
        other_names: vec!["Beto López SRL", "Otra Firma"],
        ..person("8", "Beto López")
    };
    let nobodies = [
        person("1", "Consumidor Final"),
        person("2", "CONSUMIDOR FINAL"),
    ];
    let zero = person("000", "Zoe");
    let people = nobodies.into_iter().chain([drawer, alias, zero]);
    let report = analyse(people, &Decisions::default());
    assert_eq!(report.groups.shown, []);
    let signs: Vec<Sign> = report
        .nobodies
        .shown
        .iter()
        .map(|nobody| nobody.sign)
        .collect();
    assert_eq!(
        signs,
        [Sign::Name, Sign::Name, Sign::ManyNames(31), Sign::Code]
    );
    let names = &report.names.shown;
    assert_eq!((names.len(), names[0].likeness), (1, Likeness::Different));
}

#[test]
fn what_is_decided_is_not_asked_again() {
    let people = || {
        let names = ["Acme", "Acme SA", "Acme SRL", "Varios"];
        (["a", "b", "c", "v"].into_iter().zip(names)).map(|(code, name)| person(code, name))
    };
    let codes = |decisions: &Decisions| -> Vec<Vec<String>> {
        let groups = analyse(people(), decisions).groups.shown;
        let codes = |group: Group| group.members.into_iter().map(|m| m.code).collect();
        groups.into_iter().map(codes).collect()
    };
    let mut decisions = Decisions::default();
    decisions.keep_apart(&["a", "b"]);
    assert_eq!(codes(&decisions), [["a", "c"]]);
    decisions.joins.join(&["a", "c"], Some("c"));
    assert_eq!(codes(&decisions), [["b", "c"]]);
    decisions.keep_apart(&["b", "c"]);
    assert!(codes(&decisions).is_empty());
    decisions.propose_again(&["b", "c"]);
    assert_eq!(codes(&decisions), [["b", "c"]]);

    assert_eq!(analyse(people(), &decisions).nobodies.shown.len(), 1);
    decisions.settle("v");
    assert_eq!(analyse(people(), &decisions).nobodies.shown.len(), 0);
}

#[test]
fn a_crowd_is_no_evidence() {
    let common = report(&["Juan Pérez"; 9]);
    assert_eq!((common.groups.shown.len(), common.crowds), (0, 1));
    assert_eq!(report(&["Juan Pérez"; 8]).groups.shown[0].members.len(), 8);
}

/// In a large file "Juan Pérez" and "Juan Carlos Pérez", or Marín and Martín, are just names.
#[test]
fn names_common_in_the_file_are_weak_evidence_or_none() {
    let firsts = [
        "Juan", "Carlos", "Ana", "Luis", "Marta", "Pedro", "Rosa", "Elena", "Hugo", "Pablo",
        "Inés", "Tomás",
    ];
    let lasts = [
        "Marín", "Martín", "Pérez", "Gómez", "Sosa", "Vega", "Ruiz", "Luna", "Ríos", "Paz", "Gil",
        "Mora",
    ];
    let names: Vec<String> = firsts
        .iter()
        .flat_map(|first| lasts.iter().map(move |last| format!("{first} {last}")))
        .chain([
            "Juan Carlos Pérez".into(),
            "Juan Pérez".into(),
            "Juan Marrín".into(),
        ])
        .collect();
    let codes: Vec<String> = (0..names.len()).map(|i| format!("k{i}")).collect();
    let people = codes
        .iter()
        .zip(&names)
        .map(|(code, name)| person(code, name));
    let report = analyse(people, &Decisions::default());
    let found: Vec<_> = (report.groups.shown.iter())
        .map(|group| (group.reasons.clone(), group.members[0].name.as_str()))
        .collect();
    let slip = (vec![Reason::NearName], "Juan Marín");
    assert_eq!(found, [slip, (vec![Reason::CommonName], "Juan Pérez")]);
}

/// Half the people misspell a word, thousands share one: neither time nor list explodes.
#[test]
fn forty_thousand_customers_are_looked_through() {
    let names: Vec<String> = (0..40_000u32)
        .map(|i| made_name(i / 2, i % 2 == 1))
        .collect();
    let codes: Vec<String> = (0..40_000).map(|i| format!("c{i}")).collect();
    let people = codes
        .iter()
        .zip(&names)
        .map(|(code, name)| person(code, name));
    let report = analyse(people, &Decisions::default());
    let listed = report.groups.shown.len() + report.groups.more as usize;
    assert_eq!(report.groups.shown.len(), MOST_LISTED);
    assert!((10_000..20_000).contains(&listed), "{listed}");
}

/// A first name of few, a surname of many; `slip` doubles a letter of the surname's middle.
fn made_name(number: u32, slip: bool) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "ma",
        "lu",
    ];
    let mut surname = String::new();
    let mut rest = number.wrapping_mul(2_654_435_761);
    for _ in 0..4 {
        surname.push_str(SYLLABLES[(rest % 16) as usize]);
        rest /= 16;
    }
    if slip {
        surname.insert(4, 'x');
    }
    format!(
        "{} {surname}",
        ["Juan", "Ana", "Luis", "Eva"][(number % 4) as usize]
    )
}
