"""Packs the table, the concepts and the projection into the data module that the analysis loads.

usage: pack.py DIR MODULE
DIR holds static-fr.bin, .json, .vocab.txt, .proj.bin and concepts.tsv; MODULE is the .js file to write.

Numbers are written in base 93 with the printable ASCII characters that need no escape in a JavaScript string. A
component of a vector takes one character (93 levels, a scale a row): the table then weighs 5.7 MB as source, where
base64 of its bytes would weigh 7.8 MB and decode slower; the cosine of a row to its 8 bit original is .9998 on average, .9987 at least.
"""
import json
import sys

import numpy as np

DIGITS = np.array([chr(c) for c in range(32, 127) if chr(c) not in "'\\"])
BASE = len(DIGITS)


def text(digits):
    return ''.join(DIGITS[np.asarray(digits).ravel()])


def numbers(values, width):
    """Numbers from -top to top as `width` digits each, the most significant first; returns the text and top."""
    values = np.asarray(values, np.float64).ravel()
    top = float(np.abs(values).max())
    half = (BASE**width - 1) // 2
    levels = np.round(values / top * half).astype(np.int64) + half
    digits = np.stack([levels // BASE ** (width - 1 - i) % BASE for i in range(width)], 1)
    return text(digits), top


def table(rows, scales):
    """Rows of int8 and their scales as one digit a component, and a scale a row."""
    half = (BASE - 1) // 2
    most = np.maximum(np.abs(rows).max(1), 1)
    levels = np.round(rows * (half / most)[:, None]).astype(np.int64)
    scale_text, top = numbers(scales * most / half, 3)
    return dict(width=rows.shape[1], rows=text(levels + half), scales=scale_text, top=top)


def literal(value):
    if isinstance(value, dict):
        return '{ ' + ', '.join(f'{key}: {literal(item)}' for key, item in value.items()) + ' }'
    if isinstance(value, list):
        return '[' + ', '.join(literal(item) for item in value) + ']'
    if isinstance(value, str) and "'" not in value and '\\' not in value and '\n' not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)


def main(source, module):
    layout = json.load(open(f'{source}/static-fr.json'))
    count, width = layout['stems'], 128
    data = open(f'{source}/static-fr.bin', 'rb').read()
    scales = np.frombuffer(data, np.float32, 2 * count).astype(np.float64).reshape(2, count)
    rows = np.frombuffer(data, np.int8, 2 * count * width, 8 * count).astype(np.float64).reshape(2, count, width)
    projection = np.fromfile(f'{source}/static-fr.proj.bin', np.float32).reshape(2 * width, -1)
    weights, top = numbers(projection.T, 2)
    parts = dict(
        stems=open(f'{source}/static-fr.vocab.txt').read().replace('\n', ' ').strip(),
        total=layout['total'],
        meaning=table(rows[0], scales[0]),
        company=table(rows[1], scales[1]),
        layers=[dict(inputs=2 * width, outputs=projection.shape[1], weights=weights, top=top)],
        concepts=open(f'{source}/concepts.tsv').read().strip(),
    )
    with open(module, 'w') as out:
        out.write('// Written by make/pack.py; read by vector-table.ts, concept-layers.ts and concepts.ts.\n')
        for name, value in parts.items():
            out.write(f'export const {name} = {literal(value)};\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
