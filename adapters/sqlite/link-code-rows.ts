import type { LinkCode } from '../../bot/domain/account.ts';
import type { LinkCodeStore } from '../../bot/ports/account-store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface LinkCodeRow {
  readonly participant: string;
  readonly code: string;
  readonly expires_at: number;
}

export function linkCodeRows(db: Database): LinkCodeStore {
  return {
    async issue({ participant, code, expiresAt }, now) {
      const sql = `
        INSERT INTO link_codes (participant, code, expires_at) VALUES (?, ?, ?)
        ON CONFLICT (participant) DO UPDATE SET
          code = iif(link_codes.expires_at > ?, link_codes.code, excluded.code),
          expires_at = iif(link_codes.expires_at > ?, link_codes.expires_at, excluded.expires_at)
        RETURNING *`;
      const [until, at] = [Date.parse(expiresAt), Date.parse(now)];
      const row = orConflict('STORE_CONFLICT', { participant }, () =>
        db.get<LinkCodeRow>(sql, participant, code, until, at, at),
      );
      return toCode(row as LinkCodeRow);
    },
    async redeem(code, now) {
      const sql = 'DELETE FROM link_codes WHERE code = ? AND expires_at > ? RETURNING *';
      return db.get<LinkCodeRow>(sql, code, Date.parse(now))?.participant;
    },
  };
}

function toCode({ participant, code, expires_at }: LinkCodeRow): LinkCode {
  return { participant, code, expiresAt: new Date(expires_at).toISOString() };
}
