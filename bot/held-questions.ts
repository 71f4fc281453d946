import type { Clock } from './ports/clock.ts';

/** Long enough to talk a question over, short enough that a screen left open keeps it from nobody. */
const HELD_MS = 5 * 60 * 1000;

/**
 * The question that each person has before their eyes, so that two who answer at once are not asked the same. It is a
 * courtesy, kept in memory: what stops two answers to one question is the answer itself.
 */
export interface HeldQuestions {
  /** Reports of the theme about which somebody else is being asked. */
  byOthers(edition: string, theme: string, person: string): ReadonlySet<string>;
  /** The person is asked about this report, and lets go of the one before. */
  hold(edition: string, theme: string, person: string, report: string): void;
  /** The person is asked nothing any more. */
  release(edition: string, theme: string, person: string): void;
}

interface Held {
  readonly report: string;
  readonly until: number;
}

export function createHeldQuestions(clock: Clock): HeldQuestions {
  const themes = new Map<string, Map<string, Held>>();

  function people(edition: string, theme: string): Map<string, Held> {
    const key = JSON.stringify([edition, theme]);
    const found = themes.get(key) ?? new Map<string, Held>();
    themes.set(key, found);
    return found;
  }

  return {
    byOthers: (edition, theme, person) => {
      const now = clock.now().getTime();
      const others = [...people(edition, theme)].filter(([id, { until }]) => id !== person && until > now);
      return new Set(others.map(([, { report }]) => report));
    },
    hold: (edition, theme, person, report) => {
      people(edition, theme).set(person, { report, until: clock.now().getTime() + HELD_MS });
    },
    release: (edition, theme, person) => {
      people(edition, theme).delete(person);
    },
  };
}
