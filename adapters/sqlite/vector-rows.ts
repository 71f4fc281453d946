import { createHash } from 'node:crypto';
import type { VectorStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';

interface VectorRow {
  readonly report: string;
  readonly fingerprint: Uint8Array;
  readonly vector: Uint8Array;
}

export function vectorRows(db: Database): VectorStore {
  return {
    async get(model, texts) {
      const sql = `
        SELECT reports.id AS report, fingerprint, vector
        FROM json_each(?) AS asked
        JOIN reports ON reports.id = asked.value
        JOIN report_vectors ON report_vectors.report = reports.seq
        WHERE model = ?`;
      const rows = db.all<VectorRow>(sql, [...texts.keys()], model);
      const fresh = rows.filter(({ report, fingerprint }) => isOf(texts.get(report) ?? '', fingerprint));
      return new Map(fresh.map(({ report, vector }) => [report, toVector(vector)]));
    },
    async put(model, vectors) {
      const sql = `
        INSERT INTO report_vectors (report, model, fingerprint, vector)
        SELECT seq, ?, ?, ? FROM reports WHERE id = ?
        ON CONFLICT (report) DO UPDATE
        SET model = excluded.model, fingerprint = excluded.fingerprint, vector = excluded.vector`;
      db.write(() => {
        for (const { report, text, vector } of vectors)
          db.run(sql, model, fingerprintOf(text), toBytes(vector), report);
      });
    },
  };
}

function fingerprintOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

function isOf(text: string, fingerprint: Uint8Array): boolean {
  return Buffer.compare(fingerprintOf(text), fingerprint) === 0;
}

/** Little-endian, whatever the machine: the file can be carried to another. */
function toBytes(vector: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((value, index) => {
    view.setFloat32(index * 4, value, true);
  });
  return new Uint8Array(view.buffer);
}

function toVector(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
