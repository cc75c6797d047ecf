//! What Distribuidora El Ceibo sells: its categories, its price list and what goes together.

use Category::*;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Category {
    Harinas,
    Levaduras,
    Azucares,
    Chocolates,
    Lacteos,
    Grasas,
    FrutosSecos,
    Reposteria,
    Packaging,
    Utensilios,
    Moldes,
}

impl Category {
    pub(super) fn name(self) -> &'static str {
        match self {
            Harinas => "Harinas",
            Levaduras => "Levaduras",
            Azucares => "Azúcares",
            Chocolates => "Chocolates",
            Lacteos => "Lácteos",
            Grasas => "Grasas",
            FrutosSecos => "Frutos secos",
            Reposteria => "Repostería",
            Packaging => "Packaging",
            Utensilios => "Utensilios",
            Moldes => "Moldes",
        }
    }

    /// How much each kind of customer wants it: bakery, restaurant, kiosk, person.
    pub(super) fn wanted_by(self) -> [f64; 4] {
        match self {
            Harinas => [3.2, 1.6, 0.5, 1.3],
            Levaduras => [2.6, 0.8, 0.2, 0.9],
            Azucares => [1.8, 0.9, 1.3, 1.1],
            Chocolates => [1.3, 0.6, 1.8, 2.0],
            Lacteos => [1.6, 2.6, 0.9, 0.5],
            Grasas => [2.0, 1.9, 0.2, 0.4],
            FrutosSecos => [1.0, 0.8, 2.2, 0.8],
            Reposteria => [1.1, 0.3, 0.4, 2.1],
            Packaging => [1.0, 1.8, 1.6, 1.2],
            Utensilios => [0.7, 0.9, 0.1, 1.1],
            Moldes => [0.6, 0.3, 0.1, 1.5],
        }
    }
}

pub(super) struct Product {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) category: Category,
    /// List price of the first quarter, in whole pesos.
    pub(super) price: i64,
    /// Share of the list price that is margin; below zero it sells under its cost.
    pub(super) margin: f64,
    pub(super) popularity: f64,
    /// How many units an average customer takes at a time.
    pub(super) usual: f64,
    pub(super) unit: Unit,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    Each,
    /// Sold loose by the kilo, in halves: the quantities that carry a decimal comma.
    Kilo,
}

const fn each(
    code: &'static str,
    name: &'static str,
    category: Category,
    price: i64,
    margin_percent: i64,
    popularity: f64,
    usual: f64,
) -> Product {
    let margin = margin_percent as f64 / 100.0;
    #[rustfmt::skip]
    let product = Product { code, name, category, price, margin, popularity, usual, unit: Unit::Each };
    product
}

const fn kilo(product: Product) -> Product {
    Product {
        unit: Unit::Kilo,
        ..product
    }
}

/// The list, in order of code. Three lines lose money on purpose: LA07, GR05 and AZ06.
#[rustfmt::skip]
pub(super) static PRODUCTS: [Product; 76] = [
    each("HA01", "Harina 0000 25 kg", Harinas, 7_900, 17, 5.0, 2.2),
    each("HA02", "Harina 000 25 kg", Harinas, 7_400, 18, 4.2, 2.2),
    each("HA03", "Harina leudante 10 kg", Harinas, 3_900, 20, 2.0, 1.0),
    each("HA04", "Harina integral 10 kg", Harinas, 3_700, 22, 1.8, 0.9),
    each("HA05", "Harina de centeno 5 kg", Harinas, 2_900, 23, 0.8, 0.7),
    each("HA06", "Sémola 5 kg", Harinas, 2_600, 21, 1.0, 0.7),
    each("HA07", "Almidón de maíz 5 kg", Harinas, 4_300, 23, 1.5, 0.7),
    each("HA08", "Premezcla sin TACC 1 kg", Harinas, 1_950, 27, 1.2, 1.2),
    each("LE01", "Levadura fresca 500 g", Levaduras, 1_150, 20, 4.6, 3.0),
    each("LE02", "Levadura seca 500 g", Levaduras, 3_400, 24, 2.2, 1.2),
    each("LE03", "Polvo de hornear 1 kg", Levaduras, 2_700, 28, 1.6, 1.0),
    each("LE04", "Mejorador de masa 1 kg", Levaduras, 3_100, 25, 1.6, 1.2),
    each("LE05", "Bicarbonato 1 kg", Levaduras, 1_400, 30, 0.7, 1.0),
    each("AZ01", "Azúcar común 25 kg", Azucares, 9_800, 16, 3.2, 1.6),
    each("AZ02", "Azúcar impalpable 5 kg", Azucares, 3_600, 21, 2.2, 1.2),
    each("AZ03", "Azúcar mascabo 1 kg", Azucares, 1_300, 24, 1.0, 1.5),
    each("AZ04", "Glucosa 5 kg", Azucares, 5_200, 22, 1.0, 1.0),
    each("AZ05", "Dulce de leche 10 kg", Azucares, 13_500, 18, 3.0, 1.2),
    each("AZ06", "Miel 1 kg", Azucares, 2_400, -4, 0.9, 1.2),
    each("AZ07", "Membrillo 5 kg", Azucares, 4_800, 20, 1.6, 1.0),
    each("CH01", "Cobertura semiamarga", Chocolates, 6_900, 30, 2.6, 1.5),
    each("CH02", "Cobertura con leche", Chocolates, 6_700, 29, 2.6, 1.5),
    each("CH03", "Cobertura blanca", Chocolates, 6_600, 28, 1.8, 1.4),
    each("CH04", "Baño de repostería 1 kg", Chocolates, 3_800, 33, 3.0, 1.8),
    each("CH05", "Cacao amargo 1 kg", Chocolates, 5_900, 31, 1.6, 1.1),
    kilo(each("CH06", "Chips de chocolate", Chocolates, 4_900, 34, 1.8, 1.7)),
    kilo(each("CH07", "Bombones surtidos", Chocolates, 8_200, 36, 1.4, 1.4)),
    each("CH08", "Rocklets x 24", Chocolates, 5_400, 22, 1.0, 1.4),
    each("LA01", "Manteca 5 kg", Lacteos, 14_800, 19, 2.6, 1.2),
    each("LA02", "Crema de leche 5 l", Lacteos, 9_600, 21, 2.8, 1.2),
    kilo(each("LA03", "Muzzarella", Lacteos, 4_600, 18, 3.2, 5.0)),
    kilo(each("LA04", "Queso crema", Lacteos, 4_100, 22, 1.8, 2.5)),
    kilo(each("LA05", "Queso sardo", Lacteos, 7_800, 20, 1.0, 2.0)),
    each("LA06", "Leche en polvo 800 g", Lacteos, 3_300, 19, 1.2, 1.6),
    each("LA07", "Leche entera x 12", Lacteos, 5_600, -3, 1.6, 1.5),
    each("GR01", "Margarina 10 kg", Grasas, 11_900, 19, 2.4, 1.2),
    each("GR02", "Grasa vacuna 10 kg", Grasas, 8_700, 20, 2.0, 1.2),
    each("GR03", "Aceite girasol 5 l", Grasas, 5_900, 16, 3.0, 1.6),
    each("GR04", "Aceite de oliva 1 l", Grasas, 6_200, 24, 0.9, 1.0),
    each("GR05", "Aceite de maíz 5 l", Grasas, 6_800, -6, 0.5, 1.0),
    each("GR06", "Desmoldante 500 ml", Grasas, 2_300, 32, 0.9, 1.0),
    kilo(each("FS01", "Nuez mariposa", FrutosSecos, 7_900, 25, 2.2, 1.6)),
    kilo(each("FS02", "Almendra", FrutosSecos, 9_800, 24, 1.6, 1.2)),
    kilo(each("FS03", "Pasas de uva", FrutosSecos, 2_900, 28, 2.0, 1.8)),
    kilo(each("FS04", "Maní tostado", FrutosSecos, 1_800, 26, 1.8, 2.4)),
    kilo(each("FS05", "Castañas de cajú", FrutosSecos, 10_400, 23, 0.9, 1.2)),
    kilo(each("FS06", "Fruta abrillantada", FrutosSecos, 2_700, 30, 1.2, 1.7)),
    kilo(each("FS07", "Coco rallado", FrutosSecos, 3_600, 29, 1.6, 1.2)),
    each("RE01", "Esencia vainilla 1 l", Reposteria, 2_100, 45, 3.1, 1.0),
    each("RE02", "Colorante en gel", Reposteria, 980, 50, 3.1, 2.0),
    each("RE03", "Granas de colores 1 kg", Reposteria, 2_600, 44, 2.0, 1.0),
    each("RE04", "Pasta cubretortas 1 kg", Reposteria, 2_300, 42, 2.3, 1.6),
    each("RE05", "Gelatina sin sabor", Reposteria, 1_700, 40, 1.4, 1.2),
    each("RE06", "Crema pastelera 1 kg", Reposteria, 2_800, 38, 2.1, 1.4),
    each("RE07", "Velas x 12", Reposteria, 650, 55, 1.4, 2.0),
    each("RE08", "Perlas comestibles", Reposteria, 890, 52, 1.4, 1.5),
    each("PK01", "Caja torta 30 x 30", Packaging, 420, 48, 2.8, 12.0),
    each("PK02", "Caja alfajor x 6", Packaging, 260, 47, 1.8, 15.0),
    each("PK03", "Cinta de raso", Packaging, 780, 52, 1.8, 2.0),
    each("PK04", "Bolsa kraft x 100", Packaging, 3_400, 45, 2.8, 1.6),
    each("PK05", "Bandeja cartón x 100", Packaging, 4_100, 44, 2.3, 1.3),
    each("PK06", "Servilletas x 1000", Packaging, 3_900, 40, 2.3, 1.3),
    each("PK07", "Film 38 cm", Packaging, 5_200, 42, 1.1, 1.0),
    each("PK08", "Vaso térmico x 50", Packaging, 2_800, 46, 1.4, 2.0),
    each("PK09", "Pirotines x 500", Packaging, 1_650, 50, 1.8, 1.5),
    each("UT01", "Manga descartable x 50", Utensilios, 2_900, 40, 3.2, 1.0),
    each("UT02", "Set de picos x 24", Utensilios, 6_400, 42, 2.2, 1.0),
    each("UT03", "Espátula acodada", Utensilios, 2_700, 44, 2.2, 1.0),
    each("UT04", "Batidor de mano", Utensilios, 3_300, 41, 1.4, 1.0),
    each("UT05", "Balanza digital 5 kg", Utensilios, 14_500, 35, 1.1, 1.0),
    each("UT06", "Palo de amasar", Utensilios, 2_400, 43, 1.1, 1.0),
    each("MO01", "Molde de bombones", Moldes, 3_100, 52, 3.1, 1.4),
    each("MO02", "Molde huevo de Pascua", Moldes, 2_200, 54, 2.0, 1.6),
    each("MO03", "Tortera 24 cm", Moldes, 5_300, 48, 1.8, 1.0),
    each("MO04", "Molde budín inglés", Moldes, 3_600, 50, 1.4, 1.2),
    each("MO05", "Placa 60 x 40", Moldes, 8_900, 46, 1.4, 1.2),
];

/// Bought together: with the first comes the second, with this probability.
pub(super) static PAIRS: [(&str, &str, f64); 12] = [
    ("HA01", "LE01", 0.42),
    ("HA02", "LE01", 0.34),
    ("HA08", "LE02", 0.25),
    ("CH01", "MO01", 0.30),
    ("CH02", "MO02", 0.22),
    ("CH04", "PK09", 0.30),
    ("PK01", "PK03", 0.46),
    ("AZ05", "PK02", 0.22),
    ("RE04", "RE02", 0.40),
    ("UT01", "UT02", 0.25),
    ("FS03", "FS06", 0.38),
    ("LA03", "GR03", 0.20),
];

/// What newcomers try first, with its weight.
pub(super) static ENTRY: [(&str, f64); 7] = [
    ("HA03", 2.0),
    ("CH04", 3.5),
    ("PK01", 2.5),
    ("LE02", 1.5),
    ("RE02", 2.0),
    ("PK04", 2.5),
    ("LA03", 1.5),
];

/// Position of a product of the list; the tables above name only listed codes.
pub(super) fn position(code: &str) -> usize {
    PRODUCTS
        .iter()
        .position(|product| product.code == code)
        .unwrap_or_else(|| unreachable!("{code} is not on the list"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order_and_the_tables_point_into_it() {
        assert!(
            PRODUCTS
                .windows(2)
                .all(|two| { two[0].code[..2] != two[1].code[..2] || two[0].code < two[1].code })
        );
        for (first, second, _) in &PAIRS {
            assert_ne!(position(first), position(second));
        }
        for (code, _) in &ENTRY {
            position(code);
        }
    }

    #[test]
    fn margins_are_those_of_such_a_shop() {
        let losing = PRODUCTS.iter().filter(|product| product.margin < 0.0);
        assert_eq!(losing.count(), 3);
        let rest = PRODUCTS.iter().filter(|product| product.margin >= 0.0);
        assert!(rest.clone().all(|p| (0.12..=0.55).contains(&p.margin)));
    }
}
