"""Distils the encoder into a table of stems, and writes both tables as int8.

usage: distil.py OUT
Reads what segments.py, embed.py and cooccurrence.py wrote in OUT; writes OUT/static-fr.bin, .json, .vocab.txt.

Meaning of a stem = a map of its prior (the encoder's vector of its forms beside its company) + a correction by ridge
regression, so that the weighted mean of a segment's stems comes near the encoder's vector of the segment.
"""
import json
import sys

import numpy as np
import scipy.sparse as sparse

from tokens import tokens

DIMENSIONS, RIDGE, MAP_RIDGE, STEPS = 128, 0.3, 1e-2, 30
MEANING_FREQUENCY = 1e-3
# Components of the encoder are brought nearer to each other: each is divided by its strength to this power.
WHITENING = 0.25


def bags(segments, places, weights):
    """One row a segment: weights of its stems, summing to 1."""
    ids, starts = [], [0]
    for segment in segments:
        ids += [places[t] for t in tokens(segment) if t in places]
        starts.append(len(ids))
    counts = sparse.csr_matrix((np.ones(len(ids), np.float32), np.array(ids), np.array(starts)), (len(segments), len(places)))
    counts.sum_duplicates()
    weighted = counts @ sparse.diags(weights.astype(np.float32))
    sums = np.asarray(weighted.sum(1)).ravel()
    return sparse.diags((1 / np.maximum(sums, 1e-9)).astype(np.float32)) @ weighted


def target(vectors):
    """The encoder's vectors less their mean and first component, 128 components, unit length."""
    centred = vectors.astype(np.float32) - vectors.astype(np.float32).mean(0)
    values, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    order = np.argsort(-values)[1:DIMENSIONS + 1]
    projected = centred @ axes[:, order] / np.sqrt(values[order])**WHITENING
    return projected / np.linalg.norm(projected, axis=1, keepdims=True)


def corrected(bag, residual):
    """min |residual - bag M|^2 + RIDGE |M|^2 by conjugate gradients, all columns together."""
    result = np.zeros((bag.shape[1], residual.shape[1]), np.float32)
    rest = bag.T @ residual
    scale = (1 / (np.asarray(bag.multiply(bag).sum(0)).ravel() + RIDGE))[:, None].astype(np.float32)
    step = scale * rest
    direction, size = step.copy(), (rest * step).sum(0)
    for _ in range(STEPS):
        image = bag.T @ (bag @ direction) + RIDGE * direction
        pace = size / ((direction * image).sum(0) + 1e-20)
        result += pace * direction
        rest -= pace * image
        step = scale * rest
        following = (rest * step).sum(0)
        direction, size = step + (following / (size + 1e-20)) * direction, following
    return result


def prior(out, count, share):
    """The encoder's mean vector of each stem's forms, beside its company."""
    forms = np.load(f'{out}/words.npz')
    sums, totals = np.zeros((count, 384), np.float32), np.zeros(count)
    np.add.at(sums, forms['owners'], forms['counts'][:, None] * forms['vectors'].astype(np.float32))
    np.add.at(totals, forms['owners'], forms['counts'])
    words = sums / np.maximum(totals, 1)[:, None]
    words -= (share[:, None] * words).sum(0) / share.sum()
    words /= np.linalg.norm(words, axis=1, keepdims=True).mean()
    company = np.load(f'{out}/company.npy')
    company = company / (np.linalg.norm(company, axis=1, keepdims=True) + 1e-6)
    return np.hstack([words, company - company.mean(0)])


def eight_bits(matrix):
    scale = (np.abs(matrix).max(1) / 127 + 1e-12).astype(np.float32)
    return np.round(matrix / scale[:, None]).astype(np.int8), scale


def main(out):
    known = json.load(open(f'{out}/vocabulary.json'))
    places = {entry['stem']: i for i, entry in enumerate(known['stems'])}
    counts = np.array([entry['count'] for entry in known['stems']])
    share = counts / known['total']
    bag = bags(open(f'{out}/segments.txt').read().split('\n'), places, MEANING_FREQUENCY / (MEANING_FREQUENCY + share))
    told = np.asarray(bag.sum(1)).ravel() > 0.5
    bag, wanted = bag[told], target(np.load(f'{out}/segments.npy'))[told]
    wanted = wanted - wanted.mean(0)
    start = prior(out, len(places), share)
    seen = bag @ start
    level = seen.mean(0)
    gram = (seen - level).T @ (seen - level)
    ridge = MAP_RIDGE * np.trace(gram) / len(gram)
    mapped = ((start - level) @ np.linalg.solve(gram + ridge * np.eye(len(gram)), (seen - level).T @ wanted)).astype(np.float32)
    meaning = mapped + corrected(bag, wanted - bag @ mapped)
    company = np.load(f'{out}/company.npy')[:, :DIMENSIONS]
    (meaning8, meaning_scale), (company8, company_scale) = eight_bits(meaning), eight_bits(company)
    with open(f'{out}/static-fr.bin', 'wb') as table:
        for part in (meaning_scale, company_scale, meaning8, company8):
            table.write(np.ascontiguousarray(part).tobytes())
    open(f'{out}/static-fr.vocab.txt', 'w').write('\n'.join(f'{e["stem"]} {e["count"]}' for e in known['stems']))
    json.dump(dict(stems=len(places), total=known['total']), open(f'{out}/static-fr.json', 'w'))


if __name__ == '__main__':
    main(*sys.argv[1:])
