import { z } from 'zod';
import { eventSchema } from './event-schema.ts';

const code = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_-]{1,40}$/u);
const words = z.string().trim().min(1).max(200);

const school = z.strictObject({ id: code, name: words, promotion: words, territory: words.optional() });

const theme = z.strictObject({
  id: code,
  title: words,
  label: words,
  channel: code,
  aliases: z.array(words).default([]),
});

const group = z.strictObject({ id: code, name: words, theme: code });

/** The file that describes an edition, piece by piece; `checkEdition` says what must hold between the pieces. */
export const editionSchema = z.strictObject({
  id: code,
  name: words,
  status: z.enum(['open', 'closed']).default('open'),
  schools: z.array(school).min(1),
  themes: z.array(theme).min(1),
  groups: z.array(group).default([]),
  calendar: z.array(eventSchema).default([]),
});

export type EditionFile = z.infer<typeof editionSchema>;
