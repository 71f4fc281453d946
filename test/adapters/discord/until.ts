const PATIENCE_MS = 20_000;

/** Resolves when what sockets bring has made it true. Lets the event loop turn; fails after 20 s of real time. */
export async function until(isSo: () => boolean, what = 'what was waited for'): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It never came: ${what}.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
