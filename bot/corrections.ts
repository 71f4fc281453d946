import type { Correction } from '../analysis/index.ts';
import { audit } from './audit.ts';
import type { CommandRun } from './command.ts';
import type { Button } from './message.ts';
import { requestRefresh } from './refresh.ts';

/** Keeps a correction and asks for the theme to be grouped again. The button undoes it. */
export async function correctGrouping(
  run: CommandRun,
  theme: string,
  correction: Correction,
): Promise<Button> {
  const { store, random, clock, edition, me, wording } = run;
  const id = random.id();
  const at = clock.now().toISOString();
  await store.corrections.add({ id, edition: edition.id, theme, author: me.id, correction, at });
  await audit(run, `grouping.${correction.kind}`, `theme:${theme}`);
  await requestRefresh(run, edition.id, theme);
  return {
    label: wording.corrections.undo,
    tone: 'quiet',
    run: { command: 'annuler', options: { correction: id } },
  };
}
