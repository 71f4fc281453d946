"""What a reader of the tables must find in five texts: stems, and the first components of both means.

usage: check.py OUT TEXTS > ../../../test/analysis/vectors/static-fr.check.json
TEXTS is a JSON list of objects with a `text`, such as the file that is written.
"""
import json
import sys

from projection import Table, weighted
from tokens import tokens


def main(out, path):
    texts = [entry['text'] for entry in json.load(open(path))]
    table = Table(out)
    counts = table.counts(texts)
    means = [weighted(counts, w) @ rows for w, rows in zip(table.weights, table.rows)]
    first = lambda row: [round(float(v), 5) for v in row[:6]]
    checks = [
        dict(text=text, stems=tokens(text), d=first(d), p=first(p)) for text, d, p in zip(texts, *means)
    ]
    json.dump(checks, sys.stdout, ensure_ascii=False, indent=2)


if __name__ == '__main__':
    main(*sys.argv[1:])
