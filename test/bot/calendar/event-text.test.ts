import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../bot/calendar/read-event.ts';
import { textOfEvent } from '../../../bot/calendar/text-of-event.ts';
import { EVENT_KINDS } from '../../../bot/domain/event.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { inZone } from '../../../bot/zoned-time.ts';
import { edition, eventOf, people } from '../sample-edition.ts';

const word = fc.stringMatching(/^[A-Za-zé]{1,12}$/);
const audience = fc.record(
  {
    roles: fc.subarray(['student', 'coordinator', 'guest'] as const, { minLength: 1 }),
    halves: fc.subarray(['A', 'B'] as const, { minLength: 1 }),
    schools: fc.subarray(['ENA', 'INET', 'EHESP'], { minLength: 1 }),
    themes: fc.subarray(['rural', 'ville'], { minLength: 1 }),
    groups: fc.constant(['g1']),
    participants: fc.subarray(['camille', 'malik'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const speaker = fc.record({
  name: word,
  side: fc.constantFrom('state' as const, 'local' as const, 'other' as const),
  biography: word,
  status: fc.constantFrom('invited' as const, 'confirmed' as const, 'declined' as const),
});
/** Minutes of the year 2027; none in the hour that clocks show twice, which a form cannot tell apart. */
const minute = fc
  .integer({ min: 0, max: 364 * 24 * 60 })
  .filter((at) => new Date(Date.UTC(2027, 0, 1, 0, at)).getUTCMonth() !== 9);

const event = fc
  .record({
    ...{ kind: fc.constantFrom(...EVENT_KINDS), title: word, place: word, audience },
    ...{
      zone: fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Cayenne'),
      attendance: fc.boolean(),
    },
    speakers: fc.array(speaker, { maxLength: 2 }),
    documents: fc.array(fc.record({ title: word, url: fc.constant('https://exemple.fr/a.pdf') }), {
      maxLength: 2,
    }),
    ...{ from: minute, lasts: fc.integer({ min: 0, max: 60 * 24 * 3 }) },
  })
  .map(({ from, lasts, ...rest }) => {
    const at = (minutes: number) =>
      inZone(new Date(Date.UTC(2027, 0, 1, 0, minutes)).toISOString(), rest.zone);
    return eventOf({ ...rest, start: at(from), end: at(from + lasts) });
  })
  .filter(({ end }) => new Date(end).getUTCMonth() !== 9);

describe('the form of an event', () => {
  it.each(['fr', 'en'] as const)('reads again what it shows, in %s', (locale) =>
    fc.assert(
      fc.property(event, (given) => {
        const text = textOfEvent(given, { edition, people }, wordingFor(locale));
        const { id: _, edition: __, status: ___, revision: ____, updatedAt: _____, ...content } = given;
        expect(readEvent(text, { edition, people })).toEqual({ content });
      }),
      { seed: 7, numRuns: 200 },
    ),
  );
});
