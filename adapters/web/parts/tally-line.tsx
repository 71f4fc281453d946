import type { Edition } from '../../../bot/domain/edition.ts';
import type { Tally } from '../tally.ts';
import type { WebWording } from '../wording.ts';
import { KindBadge } from './kind-badge.tsx';

interface TallyProps {
  readonly tally: Tally;
  readonly words: WebWording;
}

/** "9 lieux · 7 territoires · les deux écoles". */
export function TallyLine({ tally, words, edition }: TallyProps & { readonly edition: Edition }) {
  const { synthesis } = words;
  const parts = [
    ...(tally.places > 0 ? [synthesis.places(tally.places)] : []),
    ...(tally.territories > 0 ? [synthesis.territories(tally.territories)] : []),
    ...(tally.schools.length > 0 ? [synthesis.schools(tally.schools, edition.schools.length)] : []),
  ];
  return <p class="where">{parts.join(' · ')}</p>;
}

/** How many reports of each kind, good practices first. */
export function KindCounts({ tally, words }: TallyProps) {
  return (
    <ul class="kinds">
      {tally.kinds.map(({ kind, count }) => (
        <li>
          <KindBadge kind={kind} words={words} count={count} />
        </li>
      ))}
    </ul>
  );
}
