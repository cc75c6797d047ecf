"""Tiers of value of Superstore's last year (definitions D.7), in exact decimals.

python3 tests/data/make_tiers.py path/to/superstore_us.csv: prints the figures that
tests/published/value_tiers.rs holds. Everyone is a peer of everyone, and serving costs nothing.
"""

import csv
import datetime
import sys
from collections import Counter, defaultdict
from decimal import Decimal

with open(sys.argv[1], encoding="utf-8-sig") as file:
    rows = list(csv.DictReader(file))


def day(row):
    month, day, year = map(int, row["Order Date"].split("/"))
    return datetime.date(year, month, day)


last = max(map(day, rows))
after = last.replace(year=last.year - 1)
sales, profit, invoices = defaultdict(Decimal), defaultdict(Decimal), set()
for row in rows:
    if day(row) > after:
        sales[row["Customer ID"]] += Decimal(row["Sales"])
        profit[row["Customer ID"]] += Decimal(row["Profit"])
        invoices.add((row["Customer ID"], row["Order ID"]))

# Type 7 of Hyndman and Fan at 0.9.
values = sorted(sales.values())
position = (len(values) - 1) * Decimal("0.9")
low = int(position)
p90 = values[low] + (values[low + 1] - values[low]) * (position - low)
mean = sum(values) / len(invoices)

base = sum(max(amount, 0) for amount in profit.values())
class_a, before = set(), Decimal(0)
for customer in sorted(profit, key=lambda one: (-profit[one], one)):
    if profit[customer] > 0 and before < base * Decimal("0.8"):
        class_a.add(customer)
    before += profit[customer]

gaps = {one: max(p90 - amount, Decimal(0)) for one, amount in sales.items()}


def tier(one):
    if profit[one] <= 0 and gaps[one] < mean:
        return "bz"
    if one in class_a:
        return "mvc"
    return "mgc" if gaps[one] > 0 and gaps[one] >= sales[one] / 2 else "unclassified"


print(Counter(map(tier, sales)))
print("P90", p90, "gap", sum(gaps.values()))
print("preferred", sum(sales[one] / max(p90, sales[one]) >= Decimal("0.5") for one in sales))
