#!/usr/bin/env python3
"""Makes shop.csv and the figures that tests/published.rs expects of it.

    pip install numpy==2.4.6 pandas==3.1.1 && python3 make_reference.py

The figures come from pandas and numpy alone, written from the published definitions and not from
our code: `numpy.quantile(method="linear")` is Hyndman and Fan's type 7; scores are
`searchsorted(cuts, value, side="left")`, that is, the number of cuts strictly below the value; the
Gini coefficient is half the relative mean absolute difference, another formula than ours.
The shop is made up, and made to be awkward: few distinct amounts, so that ties fall on the limits;
returns; customers with nothing but returns; invoices over several days; days without an invoice
number; lines without a customer or without a margin.
"""
import json, pathlib
import numpy as np, pandas as pd

HERE = pathlib.Path(__file__).parent
SEED = 20_240_229
SETTINGS = {  # name: (analysis date, months; 0 is the whole history)
    "whole": ("2024-06-30", 0),
    "year": ("2024-06-30", 12),
    "calendar_2023": ("2023-12-31", 12),
    "leap_day": ("2024-02-29", 12),
    "quarter": ("2024-05-31", 3),
}


def shop():
    rng = np.random.default_rng(SEED)
    start, days = pd.Timestamp("2022-01-03"), 910
    rows, number = [], 0
    for customer in range(180):
        code = f"C{customer:03d}" if customer % 7 else f"{customer}"  # both orders of text
        rate, end = rng.gamma(0.8, 9) + 0.5, days * rng.beta(2.0, 0.7)
        for visit in np.sort(rng.integers(0, max(2, int(end)), max(1, rng.poisson(rate)))):
            number += 1
            day, kind = start + pd.Timedelta(days=int(visit)), rng.random()
            invoice = "" if kind < 0.08 else f"A-{number:05d}"
            for line in range(int(rng.geometric(0.6))):
                late = int(rng.integers(1, 40)) if kind > 0.97 and line else 0  # delivered later
                units, price = int(rng.geometric(0.5)), int(rng.choice([5, 10, 10, 20, 50, 125]))
                amount = 10_000 * units * price
                if kind < 0.02: amount = 0  # a gift
                if rng.random() < 0.15: amount += int(rng.integers(1, 10_000))  # four decimals
                margin = round(amount * float(rng.choice([-0.1, 0.2, 0.35, 0.5])))
                if rng.random() < 0.02: amount = -amount  # a rebate on the same invoice
                returned = 0.90 < kind < 0.95
                rows.append((day + pd.Timedelta(days=late), ("N" if returned else "") + invoice, code,
                             f"P{int(rng.integers(0, 25)):02d}", -amount if returned else amount,
                             None if rng.random() < 0.1 else (-margin if returned else margin)))
    for i, code in enumerate(["only-returns", "small-return"]):
        rows.append((start + pd.Timedelta(days=600 + i), f"NC-{i}", code, "P01", -250_000, -50_000))
    for i in range(25):
        rows.append((start + pd.Timedelta(days=i * 30), f"B-{i}", "", "P02", 123_400 + i, None))
    rows.append((pd.Timestamp("2024-06-30"), "A-last", "C001", "P03", 100_000, 20_000))
    # In four decimals; the sign of a number without them is kept.
    data = pd.DataFrame(rows, columns=["date", "invoice", "customer", "product", "amount", "margin"])
    return data.sort_values("date", kind="stable").reset_index(drop=True)


def text(units):
    if pd.isna(units): return ""
    units = int(units)
    sign, units = ("-" if units < 0 else ""), abs(units)
    return f"{sign}{units // 10_000}.{units % 10_000:04d}"


def within(data, date, months):
    until = pd.Timestamp(date)
    after = pd.Timestamp.min if months == 0 else until - pd.DateOffset(months=months)
    return data[(data.date > after) & (data.date <= until)]


def purchases(data):
    """Distinct invoices of a customer, or customer-days without a number; returns are none."""
    sales = data[data.amount >= 0]
    key = sales.invoice.where(sales.invoice != "", sales.date.astype(str))
    return sales.assign(key=key).groupby("customer").key.nunique()


def rfm(data, date):
    sales = data[data.amount >= 0]
    table = pd.DataFrame({
        "recency": (pd.Timestamp(date) - sales.groupby("customer").date.max()).dt.days,
        "purchases": purchases(data),
        "net": data.groupby("customer").amount.sum(),
    }).dropna(subset=["purchases"])
    cuts = {}
    for column, letter in [("recency", "r"), ("purchases", "f"), ("net", "m")]:
        values = table[column] / (10_000 if column == "net" else 1)
        exact = np.quantile(values, [0.2, 0.4, 0.6, 0.8], method="linear")
        # Without the noise of the interpolation in the sixteenth digit.
        cuts[column] = np.round(exact, 9).tolist()
        below = np.searchsorted(np.array(cuts[column]), values, side="left")
        table[letter] = 5 - below if letter == "r" else 1 + below
    return table.astype("int64"), cuts


def abc(values):
    """80/15/5 by the share before; equal amounts take the better class; nothing positive, class C."""
    table = values.rename("value").rename_axis("customer").reset_index()
    table = table.sort_values(["value", "customer"], ascending=[False, True], kind="stable")
    positive = table.value.clip(lower=0)
    base = int(positive.sum())
    before = positive.cumsum() - positive
    place = np.where(before * 100 < base * 80, "A", np.where(before * 100 < base * 95, "B", "C"))
    place = pd.Series(np.where(table.value <= 0, "C", place), index=table.index)
    table["untied"] = place
    table["class"] = place.groupby(table.value).transform("min")
    table["rank"] = range(1, len(table) + 1)
    table["share"] = (before + positive) / base if base else 0.0
    return table.set_index("customer")


def gini(values):
    v = values[values > 0].to_numpy(dtype=float)
    return float(np.abs(v[:, None] - v[None, :]).mean() / (2 * v.mean()))


def main():
    data = shop()
    written = data.assign(date=data.date.dt.strftime("%Y-%m-%d"), amount=data.amount.map(text), margin=data.margin.map(text))
    written.to_csv(HERE / "shop.csv", index=False, lineterminator="\n")
    known = data[data.customer != ""]
    rows, facts = [], {"made_with": {"numpy": np.__version__, "pandas": pd.__version__}, "settings": {},
                       "rows": len(data), "customers": known.customer.nunique(), "total": text(data.amount.sum())}
    for name, (date, months) in SETTINGS.items():
        window = within(known, date, months)
        scores, cuts = rfm(window, date)
        revenue = abc(window.groupby("customer").amount.sum())
        # A margin that no line tells is unknown, not zero: no place in the ranking.
        margin = abc(window.groupby("customer").margin.sum(min_count=1).dropna())
        facts["settings"][name] = one = {
            "date": date, "months": months, "cuts": cuts, "gini": gini(revenue.value),
            "top_fifth": float(revenue.value.clip(lower=0).nlargest(-(-(revenue.value > 0).sum() // 5)).sum() / revenue.value.clip(lower=0).sum()),
            "moved_by_ties": int((revenue["class"] != revenue.untied).sum()),
            "products": int(window[window.amount >= 0].groupby("customer")["product"].nunique().reindex(scores.index).sum()),
        }
        before = None
        if months:
            end = pd.Timestamp(date) - pd.DateOffset(months=months)
            # Twice the step from the date itself: February's end is reached once, not twice.
            start = pd.Timestamp(date) - pd.DateOffset(months=2 * months)
            earlier = known[(known.date > start) & (known.date <= end)]
            before = abc(earlier.groupby("customer").amount.sum())
            letters = ["A", "B", "C", "none"]
            both = pd.DataFrame({"before": before["class"], "now": revenue["class"]}).fillna("none")
            table = pd.crosstab(both.before, both.now).reindex(index=letters, columns=letters, fill_value=0)
            one["transition"] = table.to_numpy().tolist()
            lost = set(purchases(earlier).index) - set(purchases(window).index)
            one["lost"] = len(lost)
        everyone = set(revenue.index) | (set() if before is None else set(before.index))
        for customer in sorted(everyone):
            row = lambda table: table.loc[customer] if table is not None and customer in table.index else None
            place = lambda p: ["", "", ""] if p is None else [text(p.value), p["rank"], p["class"]]
            r, m, s, p = row(revenue), row(margin), row(scores), row(before)
            # The course: fell in the ranking AND bought less; who bought nothing now, fell deepest.
            dormant = p is not None and (p.value > 0 if r is None else r["rank"] > p["rank"] and r.value < p.value)
            score = ["", "", "", "", ""] if s is None else s[["recency", "purchases", "r", "f", "m"]].tolist()
            rows.append([name, customer, *score, *place(r), "" if r is None else f"{r.share:.12f}",
                         *place(m), *place(p), "dormant" if dormant else ""])
    columns = ("setting customer recency purchases r f m net rank class share margin margin_rank margin_class "
               "before before_rank before_class dormant")
    pd.DataFrame(rows, columns=columns.split()).to_csv(HERE / "shop_customers.csv", index=False, lineterminator="\n")
    (HERE / "shop.json").write_text(json.dumps(facts, indent=1) + "\n")
    print(facts)


if __name__ == "__main__":
    main()
