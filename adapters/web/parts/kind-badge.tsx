import { kindClass, type ReportKind } from '../kinds.ts';
import type { WebWording } from '../wording.ts';

interface KindBadgeProps {
  readonly kind: ReportKind;
  readonly words: WebWording;
  /** How many; the kind alone when absent. */
  readonly count?: number;
}

/** A kind told by colour, shape and word together. */
export function KindBadge({ kind, words, count }: KindBadgeProps) {
  const { one, many } = words.kinds[kind];
  const label = count === undefined ? capital(one) : `${count}\u00a0${count < 2 ? one : many}`;
  return (
    <span class={`kind ${kindClass(kind)}`}>
      <KindShape kind={kind} />
      {label}
    </span>
  );
}

const SHAPES: Readonly<Record<ReportKind, string>> = {
  'good-practice': 'M2 6.5 5 9.5 10.5 3',
  initiative: 'M6 .8 7.3 4.7 11.2 6 7.3 7.3 6 11.2 4.7 7.3 .8 6 4.7 4.7Z',
  observation: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
  'blocking-point': 'M1.8 1.8h8.4v8.4H1.8Z',
  proposal: 'M1.5 6h8.5M6.5 2.5 10 6 6.5 9.5',
};

/** Check, star, ring, square, arrow: drawn, so that every system shows the same. */
export function KindShape({ kind }: { readonly kind: ReportKind }) {
  return (
    <svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
