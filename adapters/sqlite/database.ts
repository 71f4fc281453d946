import { DatabaseSync } from '@photostructure/sqlite';
import { type Bindable, bind } from './bind.ts';

/** How long a write waits for another process that writes. */
const BUSY_TIMEOUT_MS = 5_000;

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

/** One connection to an SQLite file, with its statements prepared once. Everything in it is synchronous. */
export class Database {
  readonly #connection: InstanceType<typeof DatabaseSync>;
  readonly #statements = new Map<string, Statement>();

  constructor(path: string) {
    this.#connection = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  }

  /** Statements without values, one or several. */
  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Number of rows changed. */
  run(sql: string, ...values: readonly Bindable[]): number {
    return Number(this.#prepared(sql).run(...values.map(bind)).changes);
  }

  get<Row>(sql: string, ...values: readonly Bindable[]): Row | undefined {
    return this.#prepared(sql).get(...values.map(bind)) as Row | undefined;
  }

  all<Row>(sql: string, ...values: readonly Bindable[]): Row[] {
    return this.#prepared(sql).all(...values.map(bind)) as Row[];
  }

  /** All of `work` under one commit, or none. Takes the write lock first, so that what it reads still holds when it writes. */
  write<T>(work: () => T): T {
    this.#connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      // Some failures (a full disk) have rolled back already.
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (!this.#connection.isOpen) return;
    this.#statements.clear();
    this.#connection.close();
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
