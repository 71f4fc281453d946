import type { Ports } from './context.ts';
import type { Edition } from './domain/edition.ts';
import type { Participant } from './domain/participant.ts';

/** Who acts, and where. */
export interface Acting {
  readonly edition: Edition;
  readonly me: Participant;
}

/** Writes down who did what to what. Actions are stable names, targets never hold a report's text. */
export function audit(
  { store, clock, random, edition, me }: Pick<Ports, 'store' | 'clock' | 'random'> & Acting,
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
