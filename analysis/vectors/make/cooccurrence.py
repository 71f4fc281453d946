"""Vectors of the company that stems keep: positive pointwise mutual information, then SVD.

usage: cooccurrence.py CORPORA OUT
Reads OUT/vocabulary.json; writes OUT/company.npy (stems x 200). Window 8 with linear weights, frequent words
subsampled at 1e-4, contexts smoothed to the power .75 (Levy, Goldberg and Dagan 2015).
"""
import glob
import json
import lzma
import os
import sys

import numpy as np
import scipy.sparse as sparse
from sklearn.utils.extmath import randomized_svd

from tokens import tokens

WINDOW, SUBSAMPLE, DIMENSIONS = 8, 1e-4, 200
PART = {'codes-juridiques': 10, 'livres-domaine-public': 4}
LEFT_OUT = ('acronymes',)


def pairs(lines, places, keep, rng):
    """Weighted counts of stems that stand within the window of each other in one line."""
    ids, owners = [], []
    for number, line in enumerate(lines):
        found = [places[t] for t in tokens(line) if t in places]
        ids += found
        owners += [number] * len(found)
    ids, owners = np.array(ids, np.int32), np.array(owners, np.int32)
    kept = rng.random(len(ids)) < keep[ids]
    ids, owners = ids[kept], owners[kept]
    total = sparse.csr_matrix((len(places), len(places)), dtype=np.float32)
    for gap in range(1, WINDOW + 1):
        same = owners[:-gap] == owners[gap:]
        weights = np.full(same.sum(), (WINDOW + 1 - gap) / WINDOW, np.float32)
        total += sparse.coo_matrix((weights, (ids[:-gap][same], ids[gap:][same])), shape=total.shape).tocsr()
    return total


def main(corpora, out):
    known = json.load(open(f'{out}/vocabulary.json'))
    places = {entry['stem']: i for i, entry in enumerate(known['stems'])}
    share = np.array([entry['count'] for entry in known['stems']]) / known['total']
    keep = np.minimum(1, np.sqrt(SUBSAMPLE / share) + SUBSAMPLE / share)
    rng, counts = np.random.default_rng(0), None
    for path in sorted(glob.glob(f'{corpora}/*.txt.xz')):
        name = os.path.basename(path)[:-7]
        if name in LEFT_OUT:
            continue
        lines = lzma.open(path, 'rt').read().split('\n')[::PART.get(name, 1)]
        own = pairs(lines, places, keep, rng)
        counts = own if counts is None else counts + own
        print(name, len(lines), flush=True)
    counts = (counts + counts.T).tocoo()
    sums = np.asarray(counts.tocsr().sum(1)).ravel()
    context = sums**0.75 / (sums**0.75).sum()
    values = np.log(counts.data / (sums[counts.row] * context[counts.col] + 1e-12))
    kept = values > 0
    matrix = sparse.csr_matrix((values[kept].astype(np.float32), (counts.row[kept], counts.col[kept])), counts.shape)
    left, strengths, _ = randomized_svd(matrix, DIMENSIONS, n_iter=4, random_state=0)
    np.save(f'{out}/company.npy', (left * np.sqrt(strengths)).astype(np.float32))


if __name__ == '__main__':
    main(*sys.argv[1:])
