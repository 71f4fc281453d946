/** The fields of an event, as a form or a file gives them. */
export const EVENT_FIELDS = [
  'id',
  'kind',
  'title',
  'start',
  'end',
  'audience',
  'place',
  'access',
  'link',
  'attendance',
  'zone',
  'theme',
  'speakers',
  'documents',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** What they hold, as text; an absent or empty one says nothing. */
export type EventText = Readonly<Partial<Record<EventField, string>>>;
