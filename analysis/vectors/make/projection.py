"""Learns the concept projection: within-concept whitening, then the directions between concepts.

usage: projection.py OUT SNIPPETS
Reads OUT/static-fr.* and SNIPPETS, lines "concept TAB a way to say it | another | …"; writes OUT/static-fr.proj.bin.
"""
import json
import sys

import numpy as np

from tokens import tokens

WIDTH, OUTPUTS, SHRINKAGE = 128, 60, 1.0


def tables(out):
    layout = json.load(open(f'{out}/static-fr.json'))
    count, data = layout['stems'], open(f'{out}/static-fr.bin', 'rb').read()
    scales = np.frombuffer(data, np.float32, 2 * count).reshape(2, count, 1)
    rows = np.frombuffer(data, np.int8, 2 * count * WIDTH, 8 * count).reshape(2, count, WIDTH) * scales
    entries = [line.split(' ') for line in open(f'{out}/static-fr.vocab.txt').read().split('\n')]
    share = np.array([int(c) for _, c in entries]) / layout['total']
    return {w: i for i, (w, _) in enumerate(entries)}, [(rows[0], 1e-3 / (1e-3 + share)), (rows[1], 1e-4 / (1e-4 + share))]


def mean_vectors(texts, places, rows, weights):
    result = np.zeros((len(texts), WIDTH))
    for at, text in enumerate(texts):
        found = [places[t] for t in tokens(text) if t in places]
        if found:
            result[at] = weights[found] @ rows[found] / weights[found].sum()
    return result


def unit(matrix):
    return matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-12)


def main(out, snippets):
    pairs = [(c, s) for c, line in (l.rstrip('\n').split('\t') for l in open(snippets)) for s in line.split(' | ')]
    concepts = np.unique([c for c, _ in pairs], return_inverse=True)[1]
    places, both = tables(out)
    raw = [mean_vectors([s for _, s in pairs], places, *table) for table in both]
    joint = np.hstack([unit(part - part.mean(0)) for part in raw])
    joint -= joint.mean(0)
    member = np.eye(concepts.max() + 1)[concepts]
    member /= member.sum(0)
    inside = joint - (member.T @ joint)[concepts]
    values, axes = np.linalg.eigh(inside.T @ inside / len(joint))
    whitening = (axes * (values + SHRINKAGE * values.mean())**-0.5) @ axes.T
    centres = member.T @ joint @ whitening
    between = np.linalg.svd(centres - centres.mean(0), full_matrices=False)[2][:OUTPUTS]
    (whitening @ between.T).astype(np.float32).tofile(f'{out}/static-fr.proj.bin')


if __name__ == '__main__':
    main(*sys.argv[1:])
