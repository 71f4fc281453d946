import type { CommandRun } from './command.ts';
import type { ReadRows } from './imports/refusal.ts';
import { importWording } from './imports/wording.ts';
import type { Block } from './message.ts';
import { paragraph } from './reply.ts';

const REFUSED_SHOWN = 20;

/** What of a file did not go in, line by line, and the columns that were left aside. */
export function leftOut(
  { wording, me }: CommandRun,
  { refused, unknownColumns }: ReadRows<unknown>,
): readonly Block[] {
  const words = wording.enrol;
  const sentences = importWording(me.locale);
  const lines = new Set(refused.map(({ line }) => line)).size;
  const items = refused.slice(0, REFUSED_SHOWN).map(sentences.refusal);
  const more = refused.length > REFUSED_SHOWN ? [words.more(refused.length - REFUSED_SHOWN)] : [];
  return [
    ...(lines === 0
      ? []
      : [
          paragraph(words.refused(lines)),
          { type: 'list', ordered: false, items: [...items, ...more] } as const,
        ]),
    ...(unknownColumns.length === 0 ? [] : [paragraph(sentences.unknownColumns(unknownColumns))]),
  ];
}
