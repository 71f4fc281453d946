import type { ReportKind, Side } from '../analysis/index.ts';
import { REPORT_KINDS, SIDES } from '../analysis/index.ts';

/** How people write the kinds, in French and in English, folded (see `fold`). */
const KIND_WORDS: Readonly<Record<ReportKind, readonly string[]>> = {
  'good-practice': [
    'good-practice',
    'good practice',
    'bonne pratique',
    'bonnes pratiques',
    'bonne-pratique',
    'pratique',
    'bp',
  ],
  initiative: ['initiative', 'initiatives'],
  observation: ['observation', 'constat', 'constats', 'observations'],
  'blocking-point': [
    'blocking-point',
    'blocking point',
    'point de blocage',
    'points de blocage',
    'blocage',
    'blocages',
    'frein',
    'difficulte',
  ],
  proposal: ['proposal', 'proposition', 'propositions', 'idee'],
};

const SIDE_WORDS: Readonly<Record<Side, readonly string[]>> = {
  state: ['state', 'etat', 'services de l etat', 'service de l etat'],
  local: [
    'local',
    'territorial',
    'territoriale',
    'collectivite',
    'collectivites',
    'collectivite territoriale',
    'collectivites territoriales',
    'local government',
  ],
  other: ['other', 'autre', 'autres'],
};

/** Lower case, accents off, apostrophes and hyphens between words made blanks, blanks single. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The kind that these words name, accents and case forgiven. */
export function kindFromWords(words: string): ReportKind | undefined {
  const folded = fold(words);
  return REPORT_KINDS.find((kind) => KIND_WORDS[kind].includes(folded));
}

/** The side that these words name, accents and case forgiven. */
export function sideFromWords(words: string): Side | undefined {
  const folded = fold(words);
  return SIDES.find((side) => SIDE_WORDS[side].includes(folded));
}
