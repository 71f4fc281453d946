import type { CommandRun } from './command.ts';

/** Writes down who did what to what. Actions are stable names, targets never hold a report's text. */
export function audit(
  { store, clock, random, edition, me }: Pick<CommandRun, 'store' | 'clock' | 'random' | 'edition' | 'me'>,
  action: string,
  target: string,
): Promise<void> {
  return store.audit.add({
    id: random.id(),
    edition: edition.id,
    actor: me.id,
    action,
    target,
    at: clock.now().toISOString(),
  });
}
