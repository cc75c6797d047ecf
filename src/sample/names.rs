//! Made-up names. Accents, ñ, apostrophes, `;` and quotes are here on purpose: a sample that only
//! had plain letters would hide the faults that real exports bring.

#[rustfmt::skip]
pub(super) static FIRST_NAMES: [&str; 40] = [
    "Ana", "Lucía", "María José", "Sofía", "Begoña", "Inés", "Paula", "Carla", "Julia", "Nélida",
    "Rocío", "Marta", "Elena", "Noelia", "Romina", "Belén", "Agustina", "Camila", "Zulma", "Iara",
    "Juan", "Iñaki", "Martín", "José", "Andrés", "Tomás", "Raúl", "Hugo", "Nicolás", "Germán",
    "Óscar", "Ramón", "Ángel", "Darío", "Lautaro", "Facundo", "Ezequiel", "Iván", "Saúl", "Elías",
];

#[rustfmt::skip]
pub(super) static LAST_NAMES: [&str; 44] = [
    "Muñoz", "Núñez", "Peña", "Ibáñez", "Pérez", "Gómez", "Díaz", "Sosa", "Ruiz", "Acuña",
    "D'Amico", "O'Connor", "Dell'Oro", "Castro", "Vega", "Rojas", "Luna", "Ferreyra", "Quiroga",
    "Giménez", "Bianchi", "Rossi", "Conti", "Ferrari", "Romano", "Greco", "Ponce", "Ríos",
    "Maidana", "Agüero", "Güiraldes", "Cáceres", "Mamani", "Quispe", "Condorí", "Leiva", "Toledo",
    "Yáñez", "Briñón", "Sáenz", "Paz", "Vera", "Olmos", "Ledesma",
];

pub(super) static BAKERIES: [&str; 4] = ["Panadería", "Confitería", "Pastelería", "Panificadora"];
#[rustfmt::skip]
pub(super) static RESTAURANTS: [&str; 6] =
    ["Resto", "Pizzería", "Café", "Rotisería", "Parrilla", "Bar"];
pub(super) static KIOSKS: [&str; 4] = ["Kiosco", "Almacén", "Despensa", "Dietética"];

/// What a business is called after its trade.
#[rustfmt::skip]
pub(super) static SIGNS: [&str; 56] = [
    "La Espiga", "El Ñandú", "San José", "La Ñata", "Don Peña", "La Estación", "El Trébol",
    "Doña Inés", "Los Abuelos", "La Unión", "D'Angelo", "Santa Fe", "El Molino", "Las Rosas",
    "San Cayetano", "La Perla", "Nonna Pía", "El Farol", "Mi Sueño", "La Cigüeña", "Del Sur",
    "Tía Chola", "El Puente", "La Flor", "Los Niños", "Aragón", "El Pinar", "La Colmena", "Roma",
    "Belgrano", "Güemes", "El Hornero", "La Paz", "Otoño", "El Jagüel", "Sarmiento", "La Merced",
    "Los Teros", "Malvón", "El Sauce", "Nueva Era", "Ceferino", "La Plaza", "O'Higgins", "Yrigoyen",
    "El Ombú", "La Vasca", "Tucumán", "El Faro", "Ayacucho", "La Caña", "Jazmín", "El Galpón",
    "Aurora", "La Leñera", "Maipú",
];

/// Names that need quoting in a file separated by `;`, and names longer than a screen's column.
pub(super) static AWKWARD: [&str; 10] = [
    "Bar \"El Ñandú\"",
    "Pérez; Hijos y Cía.",
    "Panadería \"La Ñ\"; sucursal 2",
    "Muñoz; Acuña; Asociados",
    "Café \"O'Brien\"",
    "Coop. de Trabajo Panaderos Unidos de Cañuelas Ltda.",
    "Asociación Cooperadora Escuela N.º 12 Gral. San Martín",
    "Servicios Gastronómicos del Río de la Plata S.R.L.",
    "Bianchi, Rossi & Cía. S.A.",
    "L'Étoile Pâtisserie",
];

/// Each city with the branch that serves it and its weight.
pub(super) static CITIES: [(&str, &str, f64); 8] = [
    ("Quilmes", "Sur", 2.2),
    ("Lanús", "Sur", 1.8),
    ("Avellaneda", "Sur", 1.4),
    ("Cañuelas", "Sur", 0.6),
    ("Morón", "Oeste", 2.0),
    ("Merlo", "Oeste", 1.2),
    ("Ituzaingó", "Oeste", 0.9),
    ("Luján", "Oeste", 0.5),
];

/// Where customers say they come from, with its weight. The second is the word of mouth.
pub(super) static ORIGINS: [(&str, f64); 6] = [
    ("Local", 2.8),
    ("Referido", 2.3),
    ("Instagram", 2.0),
    ("Google", 1.5),
    ("Visita", 1.0),
    ("Feria", 0.5),
];

pub(super) static SELLERS: [&str; 4] = ["Rocío", "Bruno", "Nadia", "Iñaki"];

/// The letters and digits of a name as an address can carry them: `Doña Inés` gives `donaines`.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'á' | 'â' => Some('a'),
            'é' | 'É' => Some('e'),
            'í' => Some('i'),
            'ó' => Some('o'),
            'ú' | 'ü' => Some('u'),
            'ñ' => Some('n'),
            other if other.is_ascii_alphanumeric() => Some(other),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_only_plain_letters() {
        assert_eq!(plain("Doña Inés"), "donaines");
        assert_eq!(plain("Óscar O'Connor"), "oscaroconnor");
        assert_eq!(plain("La Cigüeña"), "laciguena");
    }
}
