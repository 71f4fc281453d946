import { describe, expect, it } from 'vitest';
import { createHeldQuestions } from '../../bot/held-questions.ts';
import { createManualClock } from '../doubles/manual-clock.ts';

const MINUTE = 60_000;

describe('held questions', () => {
  it('are kept from everybody else, one a person and theme', () => {
    const held = createHeldQuestions(createManualClock());
    held.hold('e', 'rural', 'camille', 'r1');
    held.hold('e', 'rural', 'camille', 'r2');
    expect([...held.byOthers('e', 'rural', 'malik')]).toEqual(['r2']);
    expect([...held.byOthers('e', 'rural', 'camille')]).toEqual([]);
    expect([...held.byOthers('e', 'ville', 'malik')]).toEqual([]);
  });

  it('are free again when the person is done, or has left the screen open', async () => {
    const clock = createManualClock();
    const held = createHeldQuestions(clock);
    held.hold('e', 'rural', 'camille', 'r1');
    held.hold('e', 'rural', 'malik', 'r2');
    held.release('e', 'rural', 'malik');
    expect([...held.byOthers('e', 'rural', 'salomé')]).toEqual(['r1']);
    await clock.advance(6 * MINUTE);
    expect([...held.byOthers('e', 'rural', 'salomé')]).toEqual([]);
  });
});
