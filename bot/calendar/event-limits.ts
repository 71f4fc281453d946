import type { EventField } from './event-text.ts';

/** How much each field takes, in characters. */
export const LIMITS: Readonly<Record<EventField, number>> = {
  ...{ id: 40, kind: 40, title: 200, start: 60, end: 60, audience: 500, place: 300, access: 2000 },
  ...{ link: 500, attendance: 10, zone: 60, theme: 200, speakers: 2000, documents: 2000 },
};
