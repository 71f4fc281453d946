/** No timer of the system clock keeps the process alive, which is right for a server but not for who waits for one. */
export async function keepAlive<Value>(work: () => Promise<Value>): Promise<Value> {
  const hold = setInterval(() => undefined, 60_000);
  try {
    return await work();
  } finally {
    clearInterval(hold);
  }
}
