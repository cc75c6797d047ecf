//! Whom an action is for, with what a caller needs to know (FID-7), and the message to them.

use crate::ledger::{Day, Fact, Label, Ledger, Window};
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

/// One customer of an action, as far as the files tell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub code: String,
    /// The code where the sales don't know it.
    pub name: String,
    pub phone: String,
    pub email: String,
    /// Who served them last.
    pub salesperson: String,
    pub segment: Option<Segment>,
    pub last_purchase: Option<Day>,
    /// What they bought that day, the largest amount.
    pub last_item: String,
    /// What they lack and are likely to buy.
    pub offer: String,
}

/// In the order of the codes; `offer` of a customer by number. Nothing after `until` is known.
pub fn contacts(
    ledger: &Ledger,
    until: Day,
    codes: &[String],
    segments: &[Option<Segment>],
    mut offer: impl FnMut(&str) -> Option<String>,
) -> Vec<Contact> {
    let contact = |code: &String| {
        let code = code.trim();
        let Some(customer) = ledger.find_customer(code) else {
            return Contact {
                code: code.to_owned(),
                name: code.to_owned(),
                ..Contact::default()
            };
        };
        let fact = |fact| ledger.fact(customer, fact).to_owned();
        let last = ledger.purchase_days(customer, until).next_back();
        let seller = ledger.last_label(customer, Label::Salesperson, until);
        Contact {
            code: code.to_owned(),
            name: ledger.customer_name(customer).to_owned(),
            phone: fact(Fact::Phone),
            email: fact(Fact::Email),
            salesperson: seller.unwrap_or_default().to_owned(),
            segment: segments.get(customer as usize).copied().flatten(),
            last_purchase: last,
            last_item: last.map_or_else(String::new, |day| last_item(ledger, customer, day)),
            offer: offer(code).unwrap_or_default(),
        }
    };
    codes
        .iter()
        .filter(|code| !code.trim().is_empty())
        .map(contact)
        .collect()
}

fn last_item(ledger: &Ledger, customer: u32, day: Day) -> String {
    let that_day = Window {
        after: Day(day.0.saturating_sub(1)),
        until: day,
    };
    let lines = ledger.amounts_with(customer, ledger.item_label(), that_day);
    let largest = lines.max_by_key(|&(_, amount, _)| amount);
    largest.map_or_else(String::new, |(_, _, name)| name.to_owned())
}

/// Words in braces that a message may hold, in either language, and what stands for them.
fn field<'a>(word: &str, contact: &'a Contact, firm: &'a str) -> Option<&'a str> {
    Some(match word {
        "nombre" | "name" => &contact.name,
        "producto" | "product" => &contact.last_item,
        "oferta" | "offer" => &contact.offer,
        "vendedor" | "salesperson" => &contact.salesperson,
        "empresa" | "firm" => firm,
        _ => return None,
    })
}

/// A message with a customer's fields in place of words in braces (`{nombre}`). A line with a field
/// of which nothing is known is left out; braces around other words stay.
pub fn message(template: &str, contact: &Contact, firm: &str) -> String {
    let lines = template
        .lines()
        .filter_map(|line| fill(line, contact, firm));
    lines.collect::<Vec<_>>().join("\n")
}

fn fill(line: &str, contact: &Contact, firm: &str) -> Option<String> {
    let mut filled = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let told = after.split_once('}').and_then(|(word, behind)| {
            let value = field(word.trim().to_lowercase().as_str(), contact, firm)?;
            Some((value.trim(), behind))
        });
        match told {
            Some(("", _)) => return None,
            Some((value, behind)) => {
                filled.push_str(value);
                rest = behind;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    Some(filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import;

    const SALES: &str = "fecha;cliente;nombre;importe;producto;vendedor;telefono\n\
        2025-01-05;A;Ana;10;Té;Rosa;11 5555\n2025-03-01;A;Ana;20;Yerba;Juan;11 5555\n\
        2025-03-01;A;Ana;15;Café;Juan;11 5555\n2025-03-02;A;Ana;-5;Yerba;Juan;11 5555\n\
        2025-02-01;B;;10;;;\n";

    fn told() -> Vec<Contact> {
        let read = import::read("v.csv", SALES.as_bytes(), &Default::default());
        let ledger = read.expect("five rows").ledger;
        let until = Day::from_iso("2025-03-31").expect("a day");
        let codes = ["B", " A ", "", "nadie"].map(String::from);
        let segments = [Some(Segment::Loyal), None];
        let offer = |code: &str| (code == "A").then(|| "Azúcar".to_owned());
        contacts(&ledger, until, &codes, &segments, offer)
    }

    #[test]
    fn a_caller_is_told_who_it_is_what_they_bought_and_what_to_offer() {
        let told = told();
        let codes: Vec<&str> = told.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["B", "A", "nadie"]);
        let ana = Contact {
            code: "A".into(),
            name: "Ana".into(),
            phone: "11 5555".into(),
            email: String::new(),
            salesperson: "Juan".into(),
            segment: Some(Segment::Loyal),
            last_purchase: Day::from_iso("2025-03-01"),
            last_item: "Yerba".into(),
            offer: "Azúcar".into(),
        };
        assert_eq!(told[1], ana);
        assert_eq!(
            (told[0].name.as_str(), told[0].last_item.as_str()),
            ("B", "")
        );
        assert_eq!(
            (told[2].name.as_str(), told[2].last_purchase),
            ("nadie", None)
        );
    }

    #[test]
    fn a_line_without_its_field_is_left_out_of_the_message() {
        let told = told();
        let template = "Hola {nombre}, soy {Vendedor} de {empresa}.\n\
            La última vez llevaste {producto}.\n¿Te sumo { oferta }? {foto} {";
        assert_eq!(
            message(template, &told[1], "La Espiga"),
            "Hola Ana, soy Juan de La Espiga.\nLa última vez llevaste Yerba.\n¿Te sumo Azúcar? {foto} {"
        );
        assert_eq!(message(template, &told[0], "La Espiga"), "");
        assert_eq!(message("Hola {nombre}", &told[0], ""), "Hola B");
        assert_eq!(message("Hello {name} from {firm}", &told[0], ""), "");
    }
}
