import { messageProblems } from './block-kit/check.ts';
import type { Answer } from './web-api.ts';

/** What was sent to a response address. */
export interface Response {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly text?: string;
  readonly blocks?: readonly unknown[];
}

export interface ResponseUrls {
  /** A new address; what comes to it is handed to `take`. */
  make(take: (response: Response) => Promise<void>): string;
  /** From now on, every address that was made is expired. */
  expireAll(): void;
  answer(path: string, body: string): Promise<Answer | undefined>;
}

/** A response address lives 30 minutes in Slack and takes five answers. */
const USES = 5;

/** The receiver of answers to commands and clicks. `base` is the address of the double. */
export function createResponseUrls(base: () => string): ResponseUrls {
  const open = new Map<string, { uses: number; readonly take: (response: Response) => Promise<void> }>();
  let made = 0;
  return {
    make: (take) => {
      made += 1;
      const path = `/commands/T000000001/${made}/secret`;
      open.set(path, { uses: 0, take });
      return `${base()}${path}`;
    },
    expireAll: () => open.clear(),
    answer: async (path, body) => {
      if (!path.startsWith('/commands/')) return undefined;
      const address = open.get(path);
      if (address === undefined || address.uses >= USES) return { status: 404, body: 'used_url' };
      const response = JSON.parse(body) as Response;
      const problems = messageProblems(response.blocks ?? [], response.text);
      if (problems.length > 0) return { status: 400, body: `invalid_blocks ${problems.join('; ')}` };
      address.uses += 1;
      await address.take(response);
      return { body: 'ok', headers: { 'content-type': 'text/plain' } };
    },
  };
}
