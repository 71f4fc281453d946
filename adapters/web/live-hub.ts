import type { StoredMessage } from './history/stored-message.ts';

/** A theme's synthesis has a new version. */
export interface SynthesisChange {
  readonly edition: string;
  readonly theme: string;
  readonly version: number;
}

export type LiveEvent =
  | { readonly type: 'message'; readonly message: StoredMessage }
  | { readonly type: 'synthesis'; readonly change: SynthesisChange };

/** One open page: what it hears, and how it is told that the workspace closes. */
export interface LiveListener {
  hear(event: LiveEvent): void;
  end(): void;
}

/** Passes what happens on to the pages that are open. */
export interface LiveHub {
  listen(listener: LiveListener): () => void;
  publish(event: LiveEvent): void;
  /** The latest version announced for a theme; 0 when none was since the start. */
  latest(edition: string, theme: string): number;
  close(): void;
}

export function createLiveHub(): LiveHub {
  const listeners = new Set<LiveListener>();
  const versions = new Map<string, number>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: (event) => {
      if (event.type === 'synthesis') remember(versions, event.change);
      for (const listener of listeners) listener.hear(event);
    },
    latest: (edition, theme) => versions.get(keyOf(edition, theme)) ?? 0,
    close: () => {
      for (const listener of listeners) listener.end();
    },
  };
}

function remember(versions: Map<string, number>, { edition, theme, version }: SynthesisChange): void {
  const key = keyOf(edition, theme);
  versions.set(key, Math.max(version, versions.get(key) ?? 0));
}

function keyOf(edition: string, theme: string): string {
  return JSON.stringify([edition, theme]);
}
