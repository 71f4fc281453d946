import type { Clock } from '../../../bot/ports/clock.ts';

const TIMEOUT_MS = 5000;

export async function fetchInTime(clock: Clock, url: string, init: RequestInit): Promise<Response> {
  const controller = new AbortController();
  const cancel = clock.after(TIMEOUT_MS, () => controller.abort());
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: controller.signal });
  } finally {
    cancel();
  }
}
