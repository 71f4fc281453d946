"""The tokens of the tables: lower case, elisions off, Snowball stem of the accented word, then accents off."""
import re
import unicodedata

import snowballstemmer

STEMMER = snowballstemmer.stemmer('french')
WORD = re.compile(r'[a-zà-öø-ÿœæ][a-zà-öø-ÿœæ0-9]*')
ELISION = re.compile(r"\b(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu)'")
_known = {}


def without_accents(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))


def stem(word):
    if word not in _known:
        _known[word] = without_accents(STEMMER.stemWord(word).replace('œ', 'oe').replace('æ', 'ae'))
    return _known[word]


def words(text):
    return WORD.findall(text.lower().replace('’', "'"))


def tokens(text):
    """All stems, small words included: their weight in a mean makes up for them."""
    return [stem(w) for w in WORD.findall(ELISION.sub(' ', text.lower().replace('’', "'")))]
