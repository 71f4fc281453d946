import { componentProblems } from './check-components.ts';
import { countProblem, lengthProblem, type Problem, problem, Refusal, refuseProblems } from './problems.ts';
import type { Json } from './world.ts';

const EMBED_TOTAL = 6000;

/**
 * What the platform refuses of a message.
 * @throws Refusal 50035, or 50006 for a message that says nothing
 */
export function checkMessage(body: Json): void {
  refuseProblems([
    ...lengthProblem('content', body.content ?? undefined, 0, 2000),
    ...lengthProblem('nonce', body.nonce === undefined ? undefined : String(body.nonce), 0, 25),
    ...embedsProblems(body.embeds),
    ...componentProblems(body.components),
    ...attachmentProblems(body.attachments),
  ]);
  if (saysNothing(body)) throw new Refusal(400, 50006, 'Cannot send an empty message');
}

function saysNothing({ content, embeds, attachments, components }: Json): boolean {
  const empty = (list: unknown) => !Array.isArray(list) || list.length === 0;
  return !content && empty(embeds) && empty(attachments) && empty(components);
}

function embedsProblems(embeds: unknown): readonly Problem[] {
  if (embeds === undefined || embeds === null) return [];
  const list = embeds as Json[];
  const total = list.reduce((sum, embed) => sum + embedLength(embed), 0);
  return [
    ...countProblem('embeds', list, 0, 10),
    ...list.flatMap((embed, at) => embedProblems(`embeds.${at}`, embed)),
    ...(total > EMBED_TOTAL
      ? [
          {
            path: 'embeds',
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of ${EMBED_TOTAL}`,
          },
        ]
      : []),
  ];
}

function embedProblems(path: string, embed: Json): readonly Problem[] {
  const fields = (embed.fields ?? []) as Json[];
  const footer = (embed.footer ?? {}) as Json;
  return [
    ...lengthProblem(`${path}.title`, embed.title, 0, 256),
    ...lengthProblem(`${path}.description`, embed.description, 0, 4096),
    ...lengthProblem(`${path}.footer.text`, footer.text, 0, 2048),
    ...countProblem(`${path}.fields`, fields, 0, 25),
    ...fields.flatMap((field, at) => [
      ...lengthProblem(`${path}.fields.${at}.name`, field.name, 1, 256),
      ...lengthProblem(`${path}.fields.${at}.value`, field.value, 1, 1024),
    ]),
    ...urlProblems(`${path}.url`, embed.url, /^https?:/),
    ...urlProblems(`${path}.image.url`, (embed.image as Json | undefined)?.url, /^(?:https?|attachment):/),
    ...(embedLength(embed) === 0 && embed.image === undefined
      ? [problem(path, 'This embed says nothing.')]
      : []),
  ];
}

function urlProblems(path: string, url: unknown, scheme: RegExp): readonly Problem[] {
  if (url === undefined || url === null) return [];
  return scheme.test(String(url)) ? [] : [problem(path, `Not a well formed URL: ${url}`)];
}

function embedLength(embed: Json): number {
  const fields = (embed.fields ?? []) as Json[];
  const texts = [
    embed.title,
    embed.description,
    (embed.footer as Json | undefined)?.text,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? [...text].length : 0), 0);
}

function attachmentProblems(attachments: unknown): readonly Problem[] {
  const list = (attachments ?? []) as Json[];
  return [
    ...countProblem('attachments', list, 0, 10),
    ...list.flatMap(({ description }, at) =>
      lengthProblem(`attachments.${at}.description`, description, 0, 1024),
    ),
  ];
}
