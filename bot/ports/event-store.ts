import type { Event } from '../domain/event.ts';

/** The calendar of each edition. Events are not removed: what was announced is cancelled. */
export interface EventStore {
  /** @throws TerrainError STORE_CONFLICT when the edition has an event of this id. */
  add(event: Event): Promise<void>;
  get(edition: string, id: string): Promise<Event | undefined>;
  /** By start, then id (code units); cancelled ones are there too. */
  list(edition: string): Promise<readonly Event[]>;
  /**
   * Replaces the event of this edition and id; gives it back with the revision that it has now, `expected` plus one.
   * @throws TerrainError EVENT_CHANGED_MEANWHILE when the revision is no longer `expected`; UNKNOWN_EVENT.
   */
  change(event: Event, expected: number): Promise<Event>;
  /**
   * What an import brings, all of it or nothing: adds the events whose id is new, and gives the others these contents
   * and one revision more. Those that say the same already are passed over.
   */
  saveAll(events: readonly Event[]): Promise<{ readonly added: number; readonly changed: number }>;
}
