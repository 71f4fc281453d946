import type { Participant } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';

/** A post that calls these people, whose title and body hold what somebody typed. */
export function calling(typed: string, ...who: readonly Participant[]): Message {
  const spans = who.flatMap(({ id, name }) => [' ', { mention: id, name }]);
  return {
    title: `Demain ${typed}`,
    blocks: [
      { type: 'paragraph', text: ['Pour', ...spans, ', ', typed] },
      { type: 'list', ordered: false, items: [typed] },
      { type: 'facts', facts: [{ label: 'Lieu', value: typed }] },
    ],
  };
}
