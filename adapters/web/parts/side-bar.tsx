import { barClass } from '../bar-styles.ts';
import type { Tally } from '../tally.ts';
import type { WebWording } from '../wording.ts';

interface SideBarProps {
  readonly tally: Tally;
  readonly words: WebWording;
}

/** From which sides of public action the reports come: by colour and word. */
export function SideBar({ tally, words }: SideBarProps) {
  const [only, ...others] = tally.sides;
  if (only === undefined) return null;
  const { bothSides, oneSide } = words.synthesis;
  const total = tally.sides.reduce((sum, { count }) => sum + count, 0);
  const sides = new Set(tally.sides.map(({ side }) => side));
  return (
    <figure class="sides">
      <div class="bar">
        {tally.sides.map(({ side, count }) => (
          <span class={`part ${side} ${barClass(count / total)}`}>
            {words.sides[side]} {count}
          </span>
        ))}
      </div>
      {sides.has('state') && sides.has('local') && <figcaption>{bothSides}</figcaption>}
      {others.length === 0 && <figcaption>{oneSide(words.sides[only.side])}</figcaption>}
    </figure>
  );
}
