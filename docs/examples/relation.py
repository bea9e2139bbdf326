"""The incidents between the two states by month and class, as CSV. Needs the package duckdb, 1.4 or later.

python3 docs/examples/relation.py out/russia-turkey/entente.duckdb
"""

import csv
import pathlib
import sys

import duckdb

query = pathlib.Path(__file__).with_name("relation.sql").read_text(encoding="utf-8")
with duckdb.connect(sys.argv[1], read_only=True) as data:
    result = data.execute(query)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(column[0] for column in result.description)
    out.writerows(result.fetchall())
