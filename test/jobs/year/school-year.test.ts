import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { type Expected, expectedOf } from './expected.ts';
import { liveYear, type Year } from './live-year.ts';
import { stepOf, stepShowing } from './wall-table.ts';
import { makeWorld, PARIS } from './world.ts';

const SEEDS = (process.env.TERRAIN_YEARS ?? '1').split(',').map(Number);
/** Longest that failures and restarts may hold up a sending, in half hours. */
const LATE = 4;
const ODDS = { failure: 300, death: 2_000 };

const OUTAGE = {
  from: stepShowing(PARIS, '2028-05-29', '12:00'),
  until: stepShowing(PARIS, '2028-05-31', '12:00'),
};

interface Received {
  readonly title: string;
  readonly who: string;
  readonly step: number;
}

describe('a school year of 366 days, in four time zones, with a process that dies and chats that fail', () => {
  it.each(SEEDS)(
    'tells each person each thing once, as a list made by another method says (seed %i)',
    async (seed) => {
      const world = makeWorld(createSeededRandom(seed));
      const expected = expectedOf(world, OUTAGE);
      const year = await liveYear(world, OUTAGE, createSeededRandom(seed + 1000), ODDS);
      const wanted = expected.filter(({ missed }) => !missed);
      const received = receivedIn(year);
      const compared = compare(wanted, received);
      const missed = year.sendings.filter(({ state }) => state === 'missed');
      console.log(
        `A school year (seed ${seed}): ${year.ticks} ticks, ${year.restarts} restarts at random moments, ${year.failures} failed ticks; ` +
          `${wanted.length} deliveries expected, ${received.length} received: ${compared.lost.length} lost, ` +
          `${compared.extra.length} doubled or to the wrong person, ${compared.late.length} late; ${missed.length} missed in the outage and told.`,
      );
      expect(year.unforeseen).toEqual([]);
      expect(compared).toEqual({ lost: [], extra: [], late: [] });
      expect(missed.length).toBe(expected.filter((each) => each.missed).length);
      expect(year.sendings.filter(({ state }) => ['due', 'claimed'].includes(state))).toEqual([]);
      expect(wanted.length).toBeGreaterThan(2_000);
      expect(year.restarts).toBeGreaterThan(10);
      expect(missed.length).toBeGreaterThan(0);
      expect(alertsIn(year)).toBeGreaterThan(0);
    },
    600_000,
  );
});

function receivedIn({ arrivals }: Year): readonly Received[] {
  return arrivals
    .filter(({ who }) => who !== 'coord')
    .map(({ who, message, at }) => ({
      title: (message.title ?? '').replace(/[\u00a0\u202f]/g, ' '),
      ...{ who, step: Math.floor(stepOf(at)) },
    }));
}

function alertsIn({ arrivals }: Year): number {
  return arrivals.filter(({ who, message }) => who === 'coord' && message.title?.startsWith('Rappel')).length;
}

/** Pairs what was expected with what came, person by person and title by title, in the order of time. */
function compare(expected: readonly Expected[], received: readonly Received[]) {
  const lost: string[] = [];
  const extra: string[] = [];
  const late: string[] = [];
  const [wanted, came] = [grouped(expected), grouped(received)];
  for (const key of new Set([...wanted.keys(), ...came.keys()])) {
    const [due, at] = [wanted.get(key) ?? [], came.get(key) ?? []];
    for (let index = 0; index < Math.max(due.length, at.length); index += 1) {
      const [one, other] = [due[index], at[index]];
      if (other === undefined) lost.push(`${key} ${one}`);
      else if (one === undefined) extra.push(`${key} ${other}`);
      else if (other < one || other > one + LATE) late.push(`${key}: ${other} instead of ${one}`);
    }
  }
  return { lost, extra, late };
}

function grouped(items: readonly Received[]): ReadonlyMap<string, readonly number[]> {
  const steps = new Map<string, number[]>();
  for (const { title, who, step } of items) {
    const key = `${title} → ${who}`;
    steps.set(
      key,
      [...(steps.get(key) ?? []), step].sort((a, b) => a - b),
    );
  }
  return steps;
}
