import { z } from 'zod';
import { SIDES } from '../../analysis/index.ts';
import { EVENT_KINDS, SPEAKER_STATUSES } from '../domain/event.ts';
import { HALVES, ROLES } from '../domain/participant.ts';
import { HOME_ZONE } from '../zone-of.ts';
import { isZone } from '../zoned-time.ts';

const code = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_-]{1,40}$/u);
const title = z.string().trim().min(1).max(200);
const line = z.string().trim().max(300);
const instant = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });

const audience = z.strictObject({
  roles: z.array(z.enum(ROLES)).optional(),
  schools: z.array(code).optional(),
  halves: z.array(z.enum(HALVES)).optional(),
  themes: z.array(code).optional(),
  groups: z.array(code).optional(),
});

const speaker = z.strictObject({
  name: title,
  side: z.enum(SIDES),
  biography: line.default(''),
  status: z.enum(SPEAKER_STATUSES).default('invited'),
});

/** One date of the file that describes an edition. */
export const eventSchema = z.strictObject({
  id: code,
  kind: z.enum(EVENT_KINDS).default('other'),
  title,
  start: instant,
  end: instant,
  zone: z.string().refine(isZone).default(HOME_ZONE),
  place: line.default(''),
  link: address.optional(),
  access: z.string().trim().min(1).max(2000).optional(),
  audience: audience.default({}),
  theme: code.optional(),
  speakers: z.array(speaker).default([]),
  documents: z.array(z.strictObject({ title, url: address })).default([]),
  attendance: z.boolean().default(false),
});

export type EventFile = z.infer<typeof eventSchema>;
