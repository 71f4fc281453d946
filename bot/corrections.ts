import type { Correction } from '../analysis/index.ts';
import { type Acting, audit } from './audit.ts';
import type { CommandRun } from './command.ts';
import type { BotContext } from './context.ts';
import type { CorrectionRecord } from './domain/correction.ts';
import { TerrainError } from './errors.ts';
import type { Button } from './message.ts';
import { requestRefresh } from './refresh.ts';
import type { Wording } from './wording/wording.ts';

/** Keeps a correction and asks for the theme to be grouped again. The button undoes it. */
export async function correctGrouping(
  run: CommandRun,
  theme: string,
  correction: Correction,
): Promise<Button> {
  return undoButton(run.wording, await keepCorrection(run, theme, correction));
}

export function undoButton(wording: Wording, { id }: CorrectionRecord): Button {
  return {
    label: wording.corrections.undo,
    tone: 'quiet',
    run: { command: 'annuler', options: { correction: id } },
  };
}

/** Keeps a correction and asks for the theme to be grouped again. */
export async function keepCorrection(
  context: BotContext & Acting,
  theme: string,
  correction: Correction,
): Promise<CorrectionRecord> {
  const { store, random, clock, edition, me } = context;
  const at = clock.now().toISOString();
  const record = { id: random.id(), edition: edition.id, theme, author: me.id, correction, at };
  await store.corrections.add(record);
  await audit(context, `grouping.${correction.kind}`, `theme:${theme}`);
  await requestRefresh(context, edition.id, theme);
  return record;
}

/** Takes a correction back, and asks for its theme to be grouped again. @throws TerrainError NOTHING_TO_UNDO */
export async function undoCorrection(context: BotContext & Acting, id: string): Promise<CorrectionRecord> {
  const { store, clock, edition } = context;
  const record = await store.corrections.get(id);
  const here = record?.edition === edition.id ? record : undefined;
  if (here === undefined || !(await store.corrections.undo(here.id, clock.now().toISOString()))) {
    throw new TerrainError('NOTHING_TO_UNDO');
  }
  await audit(context, 'grouping.undone', `correction:${here.id}`);
  await requestRefresh(context, edition.id, here.theme);
  return here;
}
