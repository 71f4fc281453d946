import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../bot/wording/index.ts';

/** What the narrowest platform shows under a question. */
const ROOM = 100;

describe('the form of a reminder', () => {
  it.each(['fr', 'en'] as const)('has hints in %s that no platform cuts', (locale) => {
    const long = Object.values(wordingFor(locale).reminderForm.hints).filter(({ length }) => length > ROOM);
    expect(long).toEqual([]);
  });
});
