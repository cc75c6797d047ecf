//! The maximum of a smooth function of a few numbers, by its gradient (BFGS with backtracking;
//! Nocedal and Wright, *Numerical Optimization*, 2006, algorithm 6.1).

/// Where the search ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Maximum<const N: usize> {
    pub at: [f64; N],
    pub value: f64,
    /// The gradient has vanished.
    pub converged: bool,
}

const STEPS: usize = 200;

/// From `start`, until no part of the gradient, relative to the value, exceeds `tolerance`. `f`
/// answers the value and the gradient; a value that is no number counts as a wall.
pub fn maximise<const N: usize>(
    f: impl Fn(&[f64; N]) -> (f64, [f64; N]),
    start: [f64; N],
    tolerance: f64,
) -> Maximum<N> {
    let (mut at, (mut value, mut gradient)) = (start, f(&start));
    let mut inverse = identity::<N>();
    let small = |value: f64, gradient: &[f64; N]| {
        let steepest = gradient.iter().fold(0.0, |most: f64, g| most.max(g.abs()));
        steepest <= tolerance * value.abs().max(1.0)
    };
    let mut converged = value.is_finite() && small(value, &gradient);
    for _ in 0..STEPS {
        if converged || !value.is_finite() {
            break;
        }
        let mut direction = times(&inverse, &gradient);
        if dot(&direction, &gradient) <= 0.0 {
            inverse = identity();
            direction = gradient;
        }
        // Never more than a few units at once: the numbers are logarithms.
        let longest = direction.iter().fold(0.0, |most: f64, d| most.max(d.abs()));
        let mut step = (2.0 / longest).min(1.0);
        let slope = dot(&direction, &gradient);
        let next = loop {
            let there = std::array::from_fn(|i| at[i] + step * direction[i]);
            let (higher, turned) = f(&there);
            // Strictly higher: where only rounding is left, nothing is to be gained.
            if higher.is_finite() && higher > value && higher >= value + 1e-4 * step * slope {
                break Some((there, higher, turned));
            }
            step /= 2.0;
            if step < 1e-9 {
                break None;
            }
        };
        let Some((there, higher, turned)) = next else {
            break;
        };
        let moved: [f64; N] = std::array::from_fn(|i| there[i] - at[i]);
        // Of −f, which is what is minimised.
        let change: [f64; N] = std::array::from_fn(|i| gradient[i] - turned[i]);
        update(&mut inverse, &moved, &change);
        (at, value, gradient) = (there, higher, turned);
        converged = small(value, &gradient);
    }
    // Where no way up is left, rounding may hide what is left of the slope.
    converged |= value.is_finite() && small(value, &gradient.map(|g| g * 1e-3));
    Maximum {
        at,
        value,
        converged,
    }
}

/// A maximum to the last digits, by Newton's steps on the gradient: values are too rough for that, as
/// near the top they all round to the same. Goes nowhere where the function is flat.
pub fn polish<const N: usize>(
    gradient: impl Fn(&[f64; N]) -> [f64; N],
    start: [f64; N],
) -> [f64; N] {
    const NEWTON: usize = 3;
    let steepest = |slopes: &[f64; N]| slopes.iter().fold(0.0, |most: f64, g| most.max(g.abs()));
    let (mut at, mut slopes) = (start, gradient(&start));
    for _ in 0..NEWTON {
        let Some(inverse) = inverted(information(&gradient, &at)) else {
            break;
        };
        let step = times(&inverse, &slopes);
        let there: [f64; N] = std::array::from_fn(|i| at[i] + step[i]);
        let turned = gradient(&there);
        // Also where it is no number.
        if steepest(&turned) < steepest(&slopes) {
            (at, slopes) = (there, turned);
        } else {
            break;
        }
    }
    at
}

/// Standard errors at a maximum of a log-likelihood: roots of the diagonal of the inverse of minus its
/// second derivatives, which are taken from the gradient. `None` where the likelihood is flat.
pub fn standard_errors<const N: usize>(
    gradient: impl Fn(&[f64; N]) -> [f64; N],
    at: &[f64; N],
) -> Option<[f64; N]> {
    let inverse = inverted(information(&gradient, at))?;
    let mut errors = [0.0; N];
    for (error, (i, row)) in errors.iter_mut().zip(inverse.iter().enumerate()) {
        *error = Some(row[i]).filter(|&v| v > 0.0)?.sqrt();
    }
    Some(errors)
}

/// Minus the second derivatives, by differences of the gradient.
fn information<const N: usize>(
    gradient: &impl Fn(&[f64; N]) -> [f64; N],
    at: &[f64; N],
) -> [[f64; N]; N] {
    const STEP: f64 = 1e-4;
    let mut information = [[0.0; N]; N];
    for i in 0..N {
        let shifted = |by: f64| {
            let mut there = *at;
            there[i] += by;
            gradient(&there)
        };
        let (above, below) = (shifted(STEP), shifted(-STEP));
        for j in 0..N {
            information[i][j] = (below[j] - above[j]) / (2.0 * STEP);
        }
    }
    information
}

fn identity<const N: usize>() -> [[f64; N]; N] {
    std::array::from_fn(|i| std::array::from_fn(|j| if i == j { 1.0 } else { 0.0 }))
}

fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn times<const N: usize>(matrix: &[[f64; N]; N], vector: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|i| dot(&matrix[i], vector))
}

fn update<const N: usize>(inverse: &mut [[f64; N]; N], s: &[f64; N], y: &[f64; N]) {
    let curvature = dot(s, y);
    if curvature <= 1e-12 * dot(s, s).sqrt() * dot(y, y).sqrt() {
        return;
    }
    let hy = times(inverse, y);
    let yhy = dot(y, &hy);
    for i in 0..N {
        for j in 0..N {
            inverse[i][j] += (1.0 + yhy / curvature) * s[i] * s[j] / curvature
                - (hy[i] * s[j] + s[i] * hy[j]) / curvature;
        }
    }
}

/// By Gauss and Jordan; `None` for a singular matrix.
fn inverted<const N: usize>(mut matrix: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut inverse = identity::<N>();
    for column in 0..N {
        let pivot = (column..N)
            .max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))?;
        let largest = matrix[pivot][column];
        if !largest.is_finite() || largest.abs() < 1e-12 {
            return None;
        }
        matrix.swap(column, pivot);
        inverse.swap(column, pivot);
        for j in 0..N {
            matrix[column][j] /= largest;
            inverse[column][j] /= largest;
        }
        for row in (0..N).filter(|&row| row != column) {
            let factor = matrix[row][column];
            for j in 0..N {
                matrix[row][j] -= factor * matrix[column][j];
                inverse[row][j] -= factor * inverse[column][j];
            }
        }
    }
    Some(inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rosenbrock's valley, upside down; its top is at (1, 1).
    #[test]
    fn a_curved_ridge_is_climbed_to_its_top() {
        let f = |p: &[f64; 2]| {
            let [x, y] = *p;
            let value = -((1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2));
            let gradient = [
                2.0 * (1.0 - x) + 400.0 * x * (y - x * x),
                -200.0 * (y - x * x),
            ];
            (value, gradient)
        };
        let top = maximise(f, [-1.2, 1.0], 1e-9);
        assert!(top.converged);
        assert!((top.at[0] - 1.0).abs() < 1e-6 && (top.at[1] - 1.0).abs() < 1e-6);
    }

    /// Near the top of −cosh(x − 1) the values round to the same within 1e-8; the slopes do not.
    #[test]
    fn polishing_finds_what_values_hide_and_leaves_flat_ground() {
        let slope = |p: &[f64; 1]| [-(p[0] - 1.0).sinh()];
        let [top] = polish(slope, [1.0 + 1e-5]);
        assert!((top - 1.0).abs() < 1e-14, "{top}");
        assert_eq!(polish(|_: &[f64; 1]| [0.0], [7.0]), [7.0]);
    }

    /// Of n observations of a normal distribution with variance 4 the mean has an error of 2/√n.
    #[test]
    fn errors_are_those_of_a_mean() {
        let n = 25.0;
        let gradient = |p: &[f64; 2]| [-n * (p[0] - 3.0) / 4.0, -p[1]];
        let errors = standard_errors(gradient, &[3.0, 0.0]).expect("a maximum");
        assert!((errors[0] - 0.4).abs() < 1e-9 && (errors[1] - 1.0).abs() < 1e-9);
        assert_eq!(standard_errors(|_: &[f64; 2]| [0.0; 2], &[0.0; 2]), None);
    }
}
