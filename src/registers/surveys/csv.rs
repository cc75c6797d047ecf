//! Answers that were collected elsewhere, from a small CSV.

use super::Survey;
use crate::import::{DateOrder, Encoding, parse_date};
use crate::ledger::fold;

/// The columns, in any order, by their heading in Spanish or in English. Only the first is required.
pub const COLUMNS: [[&str; 2]; 10] = [
    ["fecha", "date"],
    ["cliente", "customer"],
    ["eleccion", "first_choice"],
    ["fortalezas", "strengths"],
    ["palabra", "word"],
    ["falla", "failure"],
    ["idea", "idea"],
    ["recomendo", "recommended"],
    ["por_que", "why"],
    ["puntaje", "score"],
];

/// What is wrong, and on which line of the file, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: u64,
    pub wrong: Wrong,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not one column is called as one of [`COLUMNS`], or none is the date.
    NoDateColumn,
    Date(String),
    /// Not a whole number from 1 to 10.
    Score(String),
    /// Neither yes nor no.
    YesNo(String),
    /// Other than the rest of the file.
    Torn,
    NoAnswers,
}

/// The answers of a file, day before month in its dates; or everything that is wrong with it, and
/// then nothing of it is used.
pub fn read(bytes: &[u8]) -> Result<Vec<Survey>, Vec<Fault>> {
    let encoding = Encoding::detect(bytes, &[]);
    let decoded = encoding.decode(bytes);
    let text = encoding.text(&decoded);
    let head = text.lines().next().unwrap_or_default();
    let often = |sign: &char| head.matches(*sign).count();
    let delimiter = [';', ',', '\t'].into_iter().rev().max_by_key(often);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.map_or(b';', |sign| sign as u8))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headings = reader.headers().cloned().unwrap_or_default();
    let place = |names: &[&str; 2]| {
        let called = |heading: &str| names.contains(&fold(heading).replace(' ', "_").as_str());
        headings.iter().position(called)
    };
    let places = COLUMNS.each_ref().map(place);
    if places[0].is_none() {
        let wrong = Wrong::NoDateColumn;
        return Err(vec![Fault { line: 1, wrong }]);
    }
    let (mut surveys, mut faults) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let cells =
                    places.map(|place| place.and_then(|at| record.get(at)).unwrap_or_default());
                if cells.iter().all(|cell| cell.is_empty()) {
                    continue;
                }
                match survey(cells) {
                    Ok(survey) => surveys.push(survey),
                    Err(wrong) => {
                        faults.extend(wrong.into_iter().map(|wrong| Fault { line, wrong }))
                    }
                }
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let wrong = Wrong::Torn;
                faults.push(Fault { line, wrong });
            }
        }
    }
    if surveys.is_empty() && faults.is_empty() {
        let wrong = Wrong::NoAnswers;
        faults.push(Fault { line: 1, wrong });
    }
    if faults.is_empty() {
        Ok(surveys)
    } else {
        Err(faults)
    }
}

fn survey(cells: [&str; 10]) -> Result<Survey, Vec<Wrong>> {
    let [
        date,
        customer,
        first_choice,
        strengths,
        word,
        failure,
        idea,
        recommended,
        why,
        score,
    ] = cells;
    let mut wrong = Vec::new();
    let day = parse_date(date.as_bytes(), DateOrder::DayFirst);
    if day.is_none() {
        wrong.push(Wrong::Date(date.to_owned()));
    }
    let points = match score {
        "" => None,
        typed => {
            let points = typed
                .parse::<u8>()
                .ok()
                .filter(|points| (1..=10).contains(points));
            if points.is_none() {
                wrong.push(Wrong::Score(typed.to_owned()));
            }
            points
        }
    };
    let yes = match fold(recommended).as_str() {
        "" => None,
        "si" | "s" | "yes" | "y" | "1" => Some(true),
        "no" | "n" | "0" => Some(false),
        _ => {
            wrong.push(Wrong::YesNo(recommended.to_owned()));
            None
        }
    };
    match (day, wrong.is_empty()) {
        (Some(date), true) => Ok(Survey {
            date,
            customer: customer.to_owned(),
            first_choice: first_choice.to_owned(),
            strengths: strengths.to_owned(),
            word: word.to_owned(),
            failure: failure.to_owned(),
            idea: idea.to_owned(),
            recommended: yes,
            why: why.to_owned(),
            score: points,
        }),
        _ => Err(wrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_whatever_the_order_of_the_columns() {
        let file = "Puntaje;Fecha;Cliente;Por qué;Recomendó\r\n9;03/04/2025;C1;\"Cumplen; siempre\";Sí\r\n;2025-04-05;;;\r\n";
        let surveys = read(file.as_bytes()).expect("two answers");
        assert_eq!(surveys.len(), 2);
        assert_eq!(surveys[0].date.to_string(), "2025-04-03");
        assert_eq!(surveys[0].why, "Cumplen; siempre");
        assert_eq!(
            (surveys[0].score, surveys[0].recommended),
            (Some(9), Some(true))
        );
        assert_eq!((surveys[1].score, surveys[1].recommended), (None, None));
    }

    #[test]
    fn windows_files_and_english_headings_are_read() {
        let surveys = read(b"date,word\n2025-04-05,r\xE1pidos\n").expect("one answer");
        assert_eq!(surveys[0].word, "rápidos");
    }

    /// All that is wrong is told at once, each with its line.
    #[test]
    fn each_fault_names_its_line() {
        let file = "fecha;puntaje;recomendo\nayer;11;quizás\n01/02/2025;10;no\n;5;si\n";
        let told: Vec<(u64, Wrong)> = (read(file.as_bytes()).expect_err("faults").into_iter())
            .map(|fault| (fault.line, fault.wrong))
            .collect();
        let expected = [
            (2, Wrong::Date("ayer".into())),
            (2, Wrong::Score("11".into())),
            (2, Wrong::YesNo("quizás".into())),
            (4, Wrong::Date(String::new())),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_file_of_something_else_is_refused() {
        let told = |file: &[u8]| read(file).expect_err("a fault")[0].wrong.clone();
        assert_eq!(told(b"producto;precio\nPan;3\n"), Wrong::NoDateColumn);
        assert_eq!(told(b""), Wrong::NoDateColumn);
        assert_eq!(told(b"fecha;puntaje\n"), Wrong::NoAnswers);
    }
}
