/** What the server answers a script. */
export type Answer =
  | { readonly type: 'message'; readonly room: string; readonly id: string; readonly html: string }
  | { readonly type: 'form'; readonly html: string }
  | { readonly type: 'error'; readonly sentence: string };

/** Sends a form's data; undefined when there is no connection. */
export async function send(action: string, data: FormData): Promise<Answer | undefined> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body: data,
      headers: { accept: 'application/json' },
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}

/** A new key for a request: the same key sent again does not act twice. */
export function newRequestId(): string {
  return crypto.randomUUID();
}
