/** Lets one caller go on in each turn of the event loop. */
export type Turns = () => Promise<void>;

/**
 * What a command costs is mostly work of this very thread: commands that came together would run one after the other
 * before the socket is read again. One a turn leaves room between them for what is new, and for acknowledging it.
 */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
