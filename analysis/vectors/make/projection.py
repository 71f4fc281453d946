"""Learns the concept projection: within-concept whitening, then the directions between concepts.

usage: projection.py OUT SNIPPETS
Reads OUT/static-fr.* and SNIPPETS, lines "concept TAB a way to say it | another | …"; writes OUT/static-fr.proj.bin.

The sentences of a concept say the same thing with other words: directions in which they differ are noise, those in
which concepts differ are subject matter. Deterministic: linear algebra only. The constants were chosen by
cross-validation over concepts, whole blocks of 12 held out.
"""
import json
import sys

import numpy as np
import scipy.sparse as sparse

from tokens import tokens

WIDTH, OUTPUTS, SHRINKAGE, POWER = 128, 60, 1.0, 1.0


class Table:
    """Both tables of stem vectors, [meaning, company], and the weights of their stems."""

    def __init__(self, out):
        layout = json.load(open(f'{out}/static-fr.json'))
        count, data = layout['stems'], open(f'{out}/static-fr.bin', 'rb').read()
        scales = np.frombuffer(data, np.float32, 2 * count).reshape(2, count, 1)
        self.rows = np.frombuffer(data, np.int8, 2 * count * WIDTH, 8 * count).reshape(2, count, WIDTH) * scales
        entries = [line.split(' ') for line in open(f'{out}/static-fr.vocab.txt').read().split('\n')]
        share = np.array([int(c) for _, c in entries]) / layout['total']
        self.places = {w: i for i, (w, _) in enumerate(entries)}
        self.weights = [1e-3 / (1e-3 + share), 1e-4 / (1e-4 + share)]

    def counts(self, texts):
        """How often each stem of the table stands in each text, a sparse row a text."""
        found = [[self.places[t] for t in tokens(text) if t in self.places] for text in texts]
        bounds = np.cumsum([0] + [len(f) for f in found])
        columns = np.array([c for f in found for c in f], dtype=int)
        ones = np.ones(len(columns), np.float32)
        counts = sparse.csr_matrix((ones, columns, bounds), shape=(len(texts), len(self.places)))
        counts.sum_duplicates()
        return counts


def weighted(counts, weights):
    """Rows that sum to one, so that their product with a table is a weighted mean."""
    bag = counts.multiply(weights[None]).tocsr()
    total = np.maximum(np.asarray(bag.sum(1)).ravel(), 1e-6)
    return (sparse.diags(1 / total) @ bag).tocsr()


def unit(matrix):
    return matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-12)


def read_snippets(path):
    """(concept numbers, sentences) without repeats nor sentences of less than three stems."""
    pairs = {}
    for line in open(path):
        concept, ways = line.rstrip('\n').split('\t')
        for sentence in ways.split(' | '):
            if len(tokens(sentence)) >= 3:
                pairs.setdefault(' '.join(sentence.lower().split()), (concept, sentence))
    concepts, sentences = zip(*pairs.values())
    numbers = {c: i for i, c in enumerate(dict.fromkeys(concepts))}
    return np.array([numbers[c] for c in concepts]), sentences


def joint(table, counts):
    """[unit(meaning - its mean) | unit(company - its mean)] less its mean: what the projection is applied to."""
    raw = [weighted(counts, w) @ rows for w, rows in zip(table.weights, table.rows)]
    both = np.hstack([unit(part - part.mean(0)) for part in raw])
    return both - both.mean(0)


def fit(rows, concepts):
    """Whitens what differs inside concepts and keeps what differs between them; POWER 1 leaves each direction its strength."""
    member = np.eye(concepts.max() + 1)[concepts]
    member /= member.sum(0)
    inside = rows - (member.T @ rows)[concepts]
    values, axes = np.linalg.eigh(inside.T @ inside / len(rows))
    whitening = (axes * (values + SHRINKAGE * values.mean())**-0.5) @ axes.T
    centres = member.T @ rows @ whitening
    _, strength, between = np.linalg.svd(centres - centres.mean(0), full_matrices=False)
    between *= np.sign(between[np.arange(len(between)), np.abs(between).argmax(1)])[:, None]
    return whitening @ (between[:OUTPUTS].T * (strength[:OUTPUTS] / strength[0])**POWER)


def main(out, snippets):
    concepts, sentences = read_snippets(snippets)
    table = Table(out)
    fit(joint(table, table.counts(sentences)), concepts).astype(np.float32).tofile(f'{out}/static-fr.proj.bin')


if __name__ == '__main__':
    main(*sys.argv[1:])
