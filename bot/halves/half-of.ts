import type { Event } from '../domain/event.ts';
import type { Half } from '../domain/participant.ts';

/** The half that an event is for, when it is for one alone. */
export function halfOf({ audience }: Pick<Event, 'audience'>): Half | undefined {
  const [half, other] = audience.halves ?? [];
  return other === undefined ? half : undefined;
}
