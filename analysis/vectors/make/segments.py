"""Cuts the corpora into segments of 7 to 42 words and counts their words.

usage: segments.py CORPORA OUT
CORPORA holds *.txt.xz, a paragraph a line. Writes OUT/segments.txt (shuffled, none twice) and OUT/vocabulary.json:
stems by decreasing count with their three most frequent forms, and the number of words.
"""
import collections
import glob
import json
import lzma
import os
import random
import re
import sys

from tokens import stem, without_accents, words

# Segments drawn from each corpus: enough for the small ones, not all of the large ones.
QUOTAS = {
    'service-public-fiches': 38500, 'grand-debat': 24000, 'transition-collectivites': 20000,
    'aides-jeunes-et-transition': 10000, 'consultation-an': 10000, 'debats-assemblee-cc0': 28000,
    'debats-wallonie': 15000, 'travail': 15000, 'travail-npm': 15000, 'services-publics-numeriques': 20000,
    'republique-numerique': 12000, 'participation-multibao': 10000, 'dossiers-assemblee': 4500, 'amendements': 14000,
    'cm-chemere': 10000, 'service-public-piaf': 6000, 'tatoeba': 12500, 'framabook': 2800,
    'livres-domaine-public': 7500, 'codes-juridiques': 6000,
}
# Old books and codes would weigh too much in the counts: one line in ten.
COUNTED_IN_PART = ('codes-juridiques', 'livres-domaine-public')
LONGEST, SHORTEST, MOST = 40, 7, 42


def cut(line, rng):
    """Segments of one paragraph: sentences put together up to 14 to 40 words."""
    pieces = [line] if len(line.split()) <= LONGEST else re.split(r'(?<=[.;:!?…»]) ', line)
    found, current, limit = [], [], rng.randint(14, LONGEST)
    for piece in pieces:
        count = len(piece.split())
        if current and sum(len(p.split()) for p in current) + count > limit:
            found.append(' '.join(current))
            current, limit = [], rng.randint(14, LONGEST)
        if count > 45:
            start = rng.randrange(max(1, count - 30))
            found.append(' '.join(piece.split()[start:start + 30]))
        else:
            current.append(piece)
    return found + ([' '.join(current)] if current else [])


def is_prose(line):
    return len(line.split()) >= 4 and len(re.findall(r'[a-zà-ÿ]{2,}', line)) >= 0.6 * len(line.split())


def vocabulary(counts):
    forms = collections.defaultdict(collections.Counter)
    for word, count in counts.items():
        forms[stem(word)][word] += count
    ordered = sorted(((sum(f.values()), s) for s, f in forms.items()), reverse=True)
    return dict(
        total=sum(counts.values()),
        stems=[dict(stem=s, count=c, forms=forms[s].most_common(3)) for c, s in ordered if c >= 8],
    )


def main(corpora, out):
    rng, counts, seen, segments = random.Random(0), collections.Counter(), set(), []
    os.makedirs(out, exist_ok=True)
    for path in sorted(glob.glob(f'{corpora}/*.txt.xz')):
        name = os.path.basename(path)[:-7]
        if name not in QUOTAS:
            continue
        lines = [re.sub(r'\s+', ' ', line.strip()) for line in lzma.open(path, 'rt')]
        for line in lines[::10] if name in COUNTED_IN_PART else lines:
            counts.update(words(line))
        own = [s for line in lines if is_prose(line) for s in cut(line, rng) if SHORTEST <= len(s.split()) <= MOST]
        rng.shuffle(own)
        kept = 0
        for segment in own:
            key = without_accents(segment.lower())[:60]
            if key not in seen and kept < QUOTAS[name]:
                seen.add(key)
                segments.append(segment)
                kept += 1
        print(name, len(lines), kept, flush=True)
    rng.shuffle(segments)
    open(f'{out}/segments.txt', 'w').write('\n'.join(segments))
    json.dump(vocabulary(counts), open(f'{out}/vocabulary.json', 'w'), ensure_ascii=False)


if __name__ == '__main__':
    main(*sys.argv[1:])
