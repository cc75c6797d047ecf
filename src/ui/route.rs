//! Addresses: `#/rfm?segment=lost` and back.

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Import,
    Readiness,
    Twins,
    /// Amounts at the prices of one month.
    Inflation,
    Board,
    Rfm,
    Abc,
    Clv,
    Churn,
    Cohorts,
    CrossSell,
    Dormant,
    Results,
    Trajectory,
    Pyramid,
    ValueTiers,
    Profiles,
    Profitability,
    /// The six pillars of the course.
    Pillars,
    /// One pillar, by its name in addresses.
    Pillar(String),
    /// The boards of the course.
    Boards,
    /// One of them, by its name in addresses.
    CourseBoard(String),
    Plan,
    /// The customers of one action.
    CallSheet(u64),
    /// What the actions of the plan brought.
    Effect,
    Registers,
    /// One register, by its name in addresses.
    Register(String),
    Customers,
    /// One customer, by the code in the firm's own file.
    Customer(String),
    Settings,
    Privacy,
    /// All components side by side; only in development builds.
    Gallery,
    Unknown,
}

/// A route and the parameters that stand after `?`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub route: Route,
    query: Vec<(String, String)>,
}

impl Place {
    /// Reads what stands after `#` in the address. Never fails: see [`Route::Unknown`].
    ///
    /// ```
    /// use cartera::ui::{Place, Route};
    /// let place = Place::parse("/customers/ACME%2F1?tab=plan");
    /// assert_eq!(place.route, Route::Customer("ACME/1".into()));
    /// assert_eq!(place.param("tab"), Some("plan"));
    /// ```
    pub fn parse(hash: &str) -> Place {
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let query = (query.split('&').filter(|pair| !pair.is_empty()))
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(key, value)| (decode(key), decode(value)))
            .collect();
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let route = match parts.as_slice() {
            [] => Route::Import,
            ["readiness"] => Route::Readiness,
            ["twins"] => Route::Twins,
            ["inflation"] => Route::Inflation,
            ["board"] => Route::Board,
            ["rfm"] => Route::Rfm,
            ["abc"] => Route::Abc,
            ["clv"] => Route::Clv,
            ["churn"] => Route::Churn,
            ["cohorts"] => Route::Cohorts,
            ["cross-sell"] => Route::CrossSell,
            ["dormant"] => Route::Dormant,
            ["results"] => Route::Results,
            ["trajectory"] => Route::Trajectory,
            ["pyramid"] => Route::Pyramid,
            ["value-tiers"] => Route::ValueTiers,
            ["profiles"] => Route::Profiles,
            ["profitability"] => Route::Profitability,
            ["pillars"] => Route::Pillars,
            ["pillars", name] => Route::Pillar(decode(name)),
            ["boards"] => Route::Boards,
            ["boards", name] => Route::CourseBoard(decode(name)),
            ["plan"] => Route::Plan,
            ["plan", id] => id.parse().map_or(Route::Unknown, Route::CallSheet),
            ["effect"] => Route::Effect,
            ["registers"] => Route::Registers,
            ["registers", name] => Route::Register(decode(name)),
            ["customers"] => Route::Customers,
            ["customers", code] => Route::Customer(decode(code)),
            ["settings"] => Route::Settings,
            ["privacy"] => Route::Privacy,
            ["gallery"] if cfg!(debug_assertions) => Route::Gallery,
            _ => Route::Unknown,
        };
        Place { route, query }
    }

    /// The value of a parameter; empty for one without `=`.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

impl Route {
    /// The address of a page, for `<a href>`.
    pub fn href(&self) -> String {
        match self {
            Route::Import | Route::Unknown => "#/".to_owned(),
            Route::Readiness => "#/readiness".to_owned(),
            Route::Twins => "#/twins".to_owned(),
            Route::Inflation => "#/inflation".to_owned(),
            Route::Board => "#/board".to_owned(),
            Route::Rfm => "#/rfm".to_owned(),
            Route::Abc => "#/abc".to_owned(),
            Route::Clv => "#/clv".to_owned(),
            Route::Churn => "#/churn".to_owned(),
            Route::Cohorts => "#/cohorts".to_owned(),
            Route::CrossSell => "#/cross-sell".to_owned(),
            Route::Dormant => "#/dormant".to_owned(),
            Route::Results => "#/results".to_owned(),
            Route::Trajectory => "#/trajectory".to_owned(),
            Route::Pyramid => "#/pyramid".to_owned(),
            Route::ValueTiers => "#/value-tiers".to_owned(),
            Route::Profiles => "#/profiles".to_owned(),
            Route::Profitability => "#/profitability".to_owned(),
            Route::Pillars => "#/pillars".to_owned(),
            Route::Pillar(name) => format!("#/pillars/{}", encode(name)),
            Route::Boards => "#/boards".to_owned(),
            Route::CourseBoard(name) => format!("#/boards/{}", encode(name)),
            Route::Plan => "#/plan".to_owned(),
            Route::CallSheet(id) => format!("#/plan/{id}"),
            Route::Effect => "#/effect".to_owned(),
            Route::Registers => "#/registers".to_owned(),
            Route::Register(name) => format!("#/registers/{}", encode(name)),
            Route::Customers => "#/customers".to_owned(),
            Route::Customer(code) => format!("#/customers/{}", encode(code)),
            Route::Settings => "#/settings".to_owned(),
            Route::Privacy => "#/privacy".to_owned(),
            Route::Gallery => "#/gallery".to_owned(),
        }
    }

    /// The address of a page with parameters.
    ///
    /// ```
    /// use cartera::ui::Route;
    /// assert_eq!(Route::Customers.href_with(&[("segment", "at risk")]), "#/customers?segment=at%20risk");
    /// ```
    pub fn href_with(&self, params: &[(&str, &str)]) -> String {
        let pairs: Vec<String> = params
            .iter()
            .map(|(key, value)| format!("{}={}", encode(key), encode(value)))
            .collect();
        let path = self.href();
        if pairs.is_empty() {
            path
        } else {
            format!("{path}?{}", pairs.join("&"))
        }
    }
}

fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(byte.into())
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A `%` that starts no code stays as it is: an address typed by hand is not an error.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes.get(at + 1..at + 3).filter(|_| bytes[at] == b'%'))
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(code.unwrap_or(bytes[at]));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_finds_its_way_back() {
        let customer = Route::Customer("Ñandú & Cía / 100 %".into());
        let all = [
            Route::Import,
            Route::Readiness,
            Route::Twins,
            Route::Inflation,
            Route::Board,
            Route::Rfm,
            Route::Abc,
            Route::Customers,
            Route::Results,
            Route::Trajectory,
            Route::Pyramid,
            Route::ValueTiers,
            Route::Profiles,
            Route::Profitability,
            Route::Pillars,
            Route::Pillar("relacion".into()),
            Route::Boards,
            Route::CourseBoard("idic".into()),
            Route::Plan,
            Route::CallSheet(7),
            Route::Effect,
            Route::Registers,
            Route::Register("complaints".into()),
        ];
        for route in all.into_iter().chain([customer, Route::Settings]) {
            let href = route.href();
            assert_eq!(
                Place::parse(href.trim_start_matches('#')).route,
                route,
                "{href}"
            );
        }
    }

    #[test]
    fn parameters_survive_odd_addresses() {
        let place = Place::parse("/?auto=1&all&x=a%3Db%");
        assert_eq!(place.route, Route::Import);
        assert_eq!(place.param("auto"), Some("1"));
        assert_eq!(place.param("all"), Some(""));
        assert_eq!(place.param("x"), Some("a=b%"));
        assert_eq!(place.param("none"), None);
        assert_eq!(Place::parse("").route, Route::Import);
        assert_eq!(Place::parse("/nowhere/at/all").route, Route::Unknown);
    }
}
