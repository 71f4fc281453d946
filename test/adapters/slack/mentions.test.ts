import { afterEach, beforeEach, expect, it } from 'vitest';
import { camille, edition, john, malik } from '../../bot/sample-edition.ts';
import { calling } from '../../contracts/chat/calling.ts';
import { driven } from './driven.ts';
import { openSlack, type SlackDesk } from './open-slack.ts';
import { tie } from './slack-chat-subject.ts';

let slack: SlackDesk;
beforeEach(async () => {
  slack = await openSlack({ edition, people: [camille, malik, john] });
  await tie(slack, camille);
  await tie(slack, malik);
});
afterEach(() => slack.close());

it('calls those whose account is known, and names the others', async () => {
  const channel = slack.double.channel('ville');
  const target = { type: 'channel', edition: edition.id, channel } as const;
  const typed = `<@${slack.user(malik)}> <!channel> @here`;
  await driven(slack.clock, slack.chat.deliver(target, calling(typed, camille, john), 'k'));
  const [body] = slack.double.calls
    .filter(({ method }) => method === 'chat.postMessage')
    .map((each) => each.body);
  const blocks = JSON.stringify(body?.blocks);
  expect(blocks).toContain(
    JSON.stringify([
      { type: 'text', text: 'Pour' },
      { type: 'text', text: ' ' },
      { type: 'user', user_id: slack.user(camille) },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'John Martin' },
    ]).slice(1, -1),
  );
  expect(blocks.match(/"type":"user"/g)).toHaveLength(1);
  // Where Slack reads signs, those of people are no signs.
  expect(JSON.stringify(body?.blocks).match(/"mrkdwn","text":"[^"]*<[@!]/)).toBeNull();
  expect(body?.text).toContain('Pour @Camille Martin John Martin');
  expect(body?.text).not.toMatch(/<[@!]/);
});
