const table = <K extends string>(groups: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.entries(groups) as [K, string][]).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind] as const),
    ),
  );

/** Endings of nouns, adjectives and adverbs, by what is done with them. Capitals: see `markedVowels`. */
export const STANDARD_SUFFIXES = table({
  ance: 'ance ances iqUe iqUes isme ismes able ables iste istes eux',
  ation: 'atrice atrices ateur ateurs ation ations',
  logie: 'logie logies',
  usion: 'usion usions ution utions',
  ence: 'ence ences',
  ement: 'ement ements',
  ite: 'ité ités',
  if: 'if ive ifs ives',
  eaux: 'eaux',
  aux: 'aux',
  oux: 'oux',
  euse: 'euse euses',
  issement: 'issement issements',
  amment: 'amment',
  emment: 'emment',
  ment: 'ment ments',
});
export type StandardSuffix = typeof STANDARD_SUFFIXES extends ReadonlyMap<string, infer K> ? K : never;

/** Endings of verbs in -ir. */
export const I_VERB_SUFFIXES = table({
  i: `ira ie isse issante i irai ir iras ies îmes isses issantes îtes is irais issais irions issions irons issons issants it irait issait issant iraIent issaIent irent issent iront ît iriez issiez irez issez`,
});

/** Endings of the other verbs, by what is done with them. */
export const VERB_SUFFIXES = table({
  ions: 'ions',
  e: 'era ée erai er eras ées eais erais erions erons és erait eraIent èrent eront ez iez eriez erez é',
  a: 'a asse ante ai as âmes asses antes âtes assions ants ait ant aIent assent ât assiez',
  ais: 'ais aise aises',
});

/** What is left when no other ending is found. */
export const RESIDUAL_SUFFIXES = table({ e: 'e', ier: 'Ière ière Ier ier', ion: 'ion' });

const LONGEST = 10;

/** The longest suffix of a table at the end of a word, lying from a position on; null when there is none. */
export function longestSuffix<K>(
  text: string,
  suffixes: ReadonlyMap<string, K>,
  from: number,
): string | null {
  for (let start = Math.max(from, text.length - LONGEST); start < text.length; start++) {
    const end = text.slice(start);
    if (suffixes.has(end)) return end;
  }
  return null;
}
