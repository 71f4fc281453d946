import { describe, expect, it } from 'vitest';
import { type Audience, inAudience } from '../../bot/domain/audience.ts';
import { camille, edition, malik, nadia } from './sample-edition.ts';

const ofHalf = { ...camille, half: 'A' } as const;
const isFor = (audience: Audience, person = camille) => inAudience(edition, person, audience);

describe('an audience', () => {
  it('is everybody when it says nothing', () => {
    expect([camille, malik, nadia].map((person) => isFor({}, person))).toEqual([true, true, true]);
    expect(isFor({ halves: [], themes: [] }, nadia)).toBe(true);
  });

  it.each<[keyof Audience, Audience, Audience]>([
    ['roles', { roles: ['student'] }, { roles: ['guest', 'coordinator'] }],
    ['schools', { schools: ['INET', 'ENA'] }, { schools: ['INET'] }],
    ['halves', { halves: ['A'] }, { halves: ['B'] }],
    ['themes', { themes: ['rural'] }, { themes: ['ville'] }],
    ['groups', { groups: ['g1'] }, { groups: ['g2'] }],
    ['participants', { participants: ['camille'] }, { participants: ['malik'] }],
  ])('goes by %s', (_, mine, others) => {
    expect([isFor(mine, ofHalf), isFor(others, ofHalf)]).toEqual([true, false]);
  });

  it('is who fits every list', () => {
    expect(isFor({ roles: ['student'], halves: ['A'] }, ofHalf)).toBe(true);
    expect(isFor({ roles: ['student'], halves: ['B'] }, ofHalf)).toBe(false);
  });

  it('is not who has nothing to go by', () => {
    expect(isFor({ halves: ['A', 'B'] }, camille)).toBe(false);
    expect(isFor({ themes: ['rural'] }, malik)).toBe(false);
  });
});
