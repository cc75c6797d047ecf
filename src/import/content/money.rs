//! Which column of numbers is money.

use super::{Rows, mute};
use crate::import::guess::Guess;
use crate::import::{Content, Decimal, Field};
use crate::ledger::Money;

/// The product of two others if one is, else the numbers that look most like money.
pub(super) fn set_amount(guess: &mut Guess, rows: &Rows) {
    let decimal_of = |column: usize| guess.evidence.get(column).and_then(|e| e.decimal);
    let of_file = (0..guess.evidence.len()).find_map(decimal_of);
    let numbers: Vec<(usize, Vec<Option<i64>>)> = mute(guess, rows)
        .into_iter()
        .filter(|&(column, cells)| {
            let content = guess.evidence.get(column).map(|e| e.content);
            content == Some(Content::Number) && !cells.is_percent()
        })
        .map(|(column, cells)| {
            let decimal = decimal_of(column).or(of_file).unwrap_or(Decimal::Point);
            (column, cells.numbers(decimal))
        })
        .collect();
    if let Some((quantity, price, amount)) = product(&numbers) {
        guess.set(Field::Amount, amount);
        guess.set(Field::Quantity, quantity);
        guess.set(Field::UnitPrice, price);
        return;
    }
    let money = (numbers.iter())
        .filter(|(_, numbers)| !is_serial(numbers) && !is_year(numbers) && !is_code(numbers))
        .max_by_key(|(column, numbers)| {
            (parts_of_unit(numbers), size(numbers), usize::MAX - column)
        });
    if let Some(&(column, _)) = money {
        guess.set(Field::Amount, column);
    }
}

/// Quantity, price and amount: three columns of which the third is nearly always the product of the
/// others. The quantity is the one with fewer cents.
fn product(numbers: &[(usize, Vec<Option<i64>>)]) -> Option<(usize, usize, usize)> {
    let one = Money::SCALE;
    for (i, (a, first)) in numbers.iter().enumerate() {
        for (b, second) in &numbers[i + 1..] {
            for (c, third) in numbers.iter().filter(|(c, _)| c != a && c != b) {
                let (mut fit, mut all, mut telling) = (0, 0, 0);
                for ((x, y), z) in first.iter().zip(second).zip(third) {
                    let (Some(x), Some(y), Some(z)) = (*x, *y, *z) else {
                        continue;
                    };
                    all += 1;
                    let difference =
                        (i128::from(x) * i128::from(y) / i128::from(one) - i128::from(z)).abs();
                    // A cent more or less comes of rounding.
                    let fits = difference <= i128::from(one) / 50;
                    fit += usize::from(fits);
                    telling +=
                        usize::from(fits && ![0, one].contains(&x) && ![0, one].contains(&y));
                }
                if all >= 3 && telling > 0 && fit * 10 >= all * 9 {
                    let swap = parts_of_unit(first) > parts_of_unit(second);
                    return Some(if swap { (*b, *a, *c) } else { (*a, *b, *c) });
                }
            }
        }
    }
    None
}

/// Numbers that only go up, one by one or further: rows or documents are counted.
fn is_serial(numbers: &[Option<i64>]) -> bool {
    let known: Vec<i64> = numbers.iter().copied().flatten().collect();
    let up = known.windows(2).filter(|pair| pair[0] < pair[1]).count();
    let down = known.windows(2).filter(|pair| pair[0] > pair[1]).count();
    known.len() >= 4 && parts_of_unit(numbers) == 0 && down == 0 && up * 4 >= known.len()
}

fn is_year(numbers: &[Option<i64>]) -> bool {
    let one = Money::SCALE;
    let mut known = numbers.iter().flatten().peekable();
    known.peek().is_some() && known.all(|n| n % one == 0 && (1990..2100).contains(&(n / one)))
}

/// Whole numbers of many and always equally many digits.
fn is_code(numbers: &[Option<i64>]) -> bool {
    let one = Money::SCALE;
    let digits = |n: &i64| (n / one).checked_ilog10().unwrap_or(0);
    let mut known = numbers.iter().flatten();
    let Some(first) = known.next().map(digits) else {
        return false;
    };
    first >= 5 && parts_of_unit(numbers) == 0 && known.all(|n| digits(n) == first)
}

/// How many have cents.
fn parts_of_unit(numbers: &[Option<i64>]) -> usize {
    let one = Money::SCALE;
    numbers.iter().flatten().filter(|n| *n % one != 0).count()
}

fn size(numbers: &[Option<i64>]) -> i128 {
    numbers.iter().flatten().map(|n| i128::from(n.abs())).sum()
}
