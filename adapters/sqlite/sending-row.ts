import type { Sending, SendingReason } from '../../bot/domain/sending.ts';

/** A row of the table of sendings. */
export interface SendingRow {
  readonly id: string;
  readonly edition: string;
  readonly kind: Sending['kind'];
  readonly reminder: string;
  readonly occurrence: string;
  readonly event: string | null;
  readonly recipient: string;
  readonly due_at: number;
  readonly expires_at: number;
  readonly state: Sending['state'];
  readonly wake_at: number | null;
  readonly attempts: number;
  readonly chat: string | null;
  readonly tried_at: number | null;
  readonly ref: string | null;
  readonly reason: SendingReason | null;
  readonly ended_at: number | null;
}

export function toSending(row: SendingRow): Sending {
  const { id, edition, kind, reminder, occurrence, state, attempts } = row;
  return {
    ...{ id, edition, kind, reminder, occurrence, state, attempts },
    recipient: JSON.parse(row.recipient),
    dueAt: instant(row.due_at),
    expiresAt: instant(row.expires_at),
    ...(row.event === null ? {} : { event: row.event }),
    ...(row.wake_at === null ? {} : { wakeAt: instant(row.wake_at) }),
    ...(row.chat === null ? {} : { chat: row.chat }),
    ...(row.tried_at === null ? {} : { triedAt: instant(row.tried_at) }),
    ...(row.ref === null ? {} : { ref: row.ref }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.ended_at === null ? {} : { endedAt: instant(row.ended_at) }),
  };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
