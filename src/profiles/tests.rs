//! A portfolio of five customers, counted by hand.

use super::*;
use crate::import;
use crate::ledger::Day;

/// Two windows of twelve months that end on 31 December. Ana and Beto live in Quilmes; Caro, who
/// left, and Dani in Berazategui; Eva, new, tells no city. Ana buys at the shop and by the web.
const SALES: &str = "fecha;cliente;importe;categoria;canal;ciudad;origen\n\
    2024-02-05;A;100;Harinas;Local;Quilmes;Feria\n\
    2024-02-10;B;50;Aceites;Local;Quilmes;Feria\n\
    2024-03-01;C;80;Harinas;Web;Berazategui;Web\n\
    2024-04-01;D;10;Aceites;Web;Berazategui;\n\
    2025-01-06;A;100;Harinas;Local;Quilmes;Feria\n\
    2025-01-16;A;60;Aceites;Web;Quilmes;Feria\n\
    2025-01-17;A;-10;Aceites;Web;Quilmes;Feria\n\
    2025-02-10;B;40;Aceites;Local;Quilmes;Feria\n\
    2025-05-02;D;30;Harinas;;Berazategui;\n\
    2025-12-31;E;20;Harinas;Web;;Web\n\
    2025-12-31;;7;Harinas;Local;;\n";

fn ledger() -> Ledger {
    let read = import::read("ventas.csv", SALES.as_bytes(), &Default::default());
    read.expect("eleven rows").ledger
}

fn report(asked: &Asked) -> Report {
    let segments = [
        Some(Segment::Champions),
        Some(Segment::Loyal),
        None,
        Some(Segment::Loyal),
        Some(Segment::New),
    ];
    let potential = |customer: u32| [200, 200, 0, 90, 0].get(customer as usize).copied();
    let potential = |customer| potential(customer).filter(|&units| units > 0).map(money);
    analyse(&ledger(), &Span::default(), &segments, potential, asked).expect("sales")
}

fn by(by: Trait) -> Vec<Group> {
    report(&Asked {
        by,
        ..Asked::default()
    })
    .groups
}

fn money(units: i64) -> Money {
    Money(units * Money::SCALE)
}

fn named(name: &str) -> Key {
    Key::Named(name.into())
}

/// VEC-V1, VEC-V2, VEC-V3: Quilmes is 100 + 60 − 10 + 40.
#[test]
fn a_group_is_told_by_what_its_customers_did_in_the_window() {
    let cities = by(Trait::City);
    let quilmes = Group {
        key: named("Quilmes"),
        customers: 2,
        buyers: 2,
        purchases: 3,
        actual: money(190),
        potential: Some(money(400)),
        potential_of: 2,
        items: 3,
        // Ana waited 336 and 10 days, Beto 366.
        rhythm: Some(336.0),
        base: 2,
        lost: 0,
        favourite: Some("Harinas".into()),
    };
    assert_eq!(cities[0], quilmes);
    let berazategui = &cities[1];
    assert_eq!(berazategui.key, named("Berazategui"));
    assert_eq!((berazategui.customers, berazategui.buyers), (2, 1));
    assert_eq!((berazategui.base, berazategui.lost), (2, 1));
    assert_eq!(berazategui.churn(), Some(0.5));
    // Whose city is not told comes last, whatever they buy.
    let keys: Vec<&Key> = cities.iter().map(|group| &group.key).collect();
    assert_eq!(keys[2..], [&Key::Untold]);
    assert_eq!(cities[2].potential, None);
}

#[test]
fn groups_of_any_trait_add_up_to_everyone() {
    let everyone = report(&Asked::default()).all;
    assert_eq!((everyone.customers, everyone.buyers), (5, 4));
    assert_eq!((everyone.actual, everyone.purchases), (money(240), 5));
    // The file tells neither branches nor salespeople.
    let told = Trait::ALL.map(|trait_| (trait_, by(trait_)));
    let told = told.into_iter().filter(|(_, groups)| !groups.is_empty());
    assert_eq!(told.clone().count(), 5);
    for (trait_, groups) in told {
        let count = |of: fn(&Group) -> u32| groups.iter().map(of).sum::<u32>();
        assert_eq!(count(|group| group.customers), 5, "{trait_:?}");
        assert_eq!(count(|group| group.buyers), 4);
        assert_eq!(
            (count(|group| group.base), count(|group| group.lost)),
            (4, 1)
        );
        let actual: Money = groups.iter().map(|group| group.actual).sum();
        let potential: Money = groups.iter().filter_map(|group| group.potential).sum();
        assert_eq!(
            (actual, Some(potential)),
            (everyone.actual, everyone.potential)
        );
    }
}

#[test]
fn keys_are_the_segment_the_year_the_origin_and_the_last_channel() {
    let keys = |of: Trait| {
        let groups = by(of).into_iter();
        groups
            .map(|group| (group.key, group.customers))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        keys(Trait::Segment),
        [
            (Key::Segment(Segment::Champions), 1),
            (Key::Segment(Segment::Loyal), 2),
            (Key::Segment(Segment::New), 1),
            (Key::Untold, 1)
        ]
    );
    assert_eq!(
        keys(Trait::Since),
        [(Key::Year(2024), 4), (Key::Year(2025), 1)]
    );
    assert_eq!(
        keys(Trait::Origin),
        [(named("Feria"), 2), (named("Web"), 2), (Key::Untold, 1)]
    );
    // Ana's last line is of the web, Dani's last one that tells a channel too.
    assert_eq!(
        keys(Trait::Channel),
        [(named("Web"), 4), (named("Local"), 1)]
    );
    // A column that the file lacks makes no groups.
    assert!(keys(Trait::Salesperson).is_empty());
}

/// VEC-0.4: by line, so that the sales add up to those of the window, 247 with those of nobody.
#[test]
fn channels_are_those_of_the_lines() {
    let report = report(&Asked::default());
    let rows: Vec<_> = (report.channels.iter())
        .map(|one| (one.name.as_str(), one.customers, one.sales, one.before))
        .collect();
    assert_eq!(
        rows,
        [
            ("Local", 2, money(147), money(150)),
            ("Web", 2, money(70), money(90)),
            ("", 1, money(30), money(0)),
        ]
    );
    assert_eq!(report.several_channels, 1);
}

/// 6 January 2025 was a Monday; 31 December 2025 a Wednesday.
#[test]
fn days_of_the_week_share_the_sales_of_the_window() {
    let days = report(&Asked::default()).habits.weekdays;
    assert_eq!(Day::from_iso("2025-01-06").map(Day::weekday), Some(0));
    assert_eq!(
        days.map(|day| day.0 / Money::SCALE),
        [140, 0, 27, 60, 20, 0, 0]
    );
}

#[test]
fn reasons_are_those_of_customers_who_left() {
    let told = |customer: &str, reason: &str| Told {
        customer: customer.into(),
        reason: reason.into(),
    };
    let asked = Asked {
        reasons: vec![
            told("C", "Precio"),
            told(" C ", " Precio "),
            told("C", "Entrega"),
            told("C", ""),
            told("A", "Precio"),
            told("nadie", "Precio"),
        ],
        ..Asked::default()
    };
    let report = report(&asked);
    let rows: Vec<_> = (report.reasons.iter())
        .map(|row| (row.reason.as_str(), row.customers))
        .collect();
    assert_eq!(rows, [("Entrega", 1), ("Precio", 1)]);
    assert_eq!((report.told, report.all.lost), (1, 1));
}
