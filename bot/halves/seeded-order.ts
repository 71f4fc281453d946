/** The same things in an order that a seed and their ids alone decide, whatever the order in which they come. */
export function seededOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: number,
): readonly Item[] {
  const ranks = new Map(items.map(({ id }) => [id, rankOf(`${seed}/${id}`)]));
  return [...items].sort((a, b) => {
    const byRank = (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0);
    if (byRank !== 0 || a.id === b.id) return byRank;
    return a.id < b.id ? -1 : 1;
  });
}

/** FNV-1a (Fowler, Noll, Vo), then the finaliser of MurmurHash3 (Appleby): both in the public domain. */
export function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
