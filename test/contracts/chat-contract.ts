import type { ChatCheck, ChatSubject } from './chat/chat-subject.ts';
import { COMMAND_CHECKS } from './chat/command-checks.ts';
import { DELIVERY_CHECKS } from './chat/delivery-checks.ts';
import { describeContract, type Opened } from './contract.ts';

/** What every chat platform does. */
export const CHAT_CHECKS: readonly ChatCheck[] = [...DELIVERY_CHECKS, ...COMMAND_CHECKS];

/** `open` gives a chat that has started, with nothing said in it yet; it stops it when closed. */
export function describeChatContract(name: string, open: () => Promise<Opened<ChatSubject>>): void {
  describeContract(`${name} as a chat`, CHAT_CHECKS, open);
}
