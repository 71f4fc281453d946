import type { Command, CommandRun } from '../command.ts';
import type { NewReport, ReportContent } from '../domain/report.ts';
import { REPORT_TEXT } from '../domain/report.ts';
import type { Form } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { requestRefresh } from '../refresh.ts';
import { formReply, messageReply } from '../reply.ts';
import type { ReportProblems } from '../report-content.ts';
import { contentOf, draftFrom } from '../report-content.ts';
import { filedMessage } from '../report-filed.ts';
import { type ReportDraft, reportForm } from '../report-form.ts';

const MAX_NEAREST = 5;

/** Files a report: from one line for those in a hurry, from a form otherwise. */
export const signaler: Command = {
  name: 'signaler',
  right: 'file-reports',
  changes: true,
  options: [
    { name: 'nature', type: 'kind', required: false },
    { name: 'theme', type: 'theme', required: false },
    { name: 'texte', type: 'rest', required: false },
  ],
  run: async (run) => {
    const draft = draftFrom(run, run.options);
    const result = contentOf(draft, run.wording);
    if ('content' in result && !isDoubtful(run) && !isTakenUp(run)) return file(run, result.content);
    const problems = run.from === 'form' && 'problems' in result ? result.problems : {};
    const shown = run.from === 'form' ? draft : shortened(asTyped(run, draft));
    return formReply(filingForm(run, shown, problems));
  },
};

/** Words of a message of the chat: whoever reports them reads them again first, and reports in their own name. */
const TAKEN_UP = { reprise: 'message' };

function isTakenUp({ from, options }: CommandRun): boolean {
  return from !== 'form' && options.reprise === TAKEN_UP.reprise;
}

/** Platforms refuse a form whose field holds more than it takes. */
function shortened(draft: ReportDraft): ReportDraft {
  const { text = '' } = draft;
  if (text.length <= REPORT_TEXT.max) return draft;
  return { ...draft, text: text.slice(0, REPORT_TEXT.max).replace(/[\ud800-\udbff]$/, '') };
}

function filingForm(run: CommandRun, draft: ReportDraft, problems: ReportProblems): Form {
  const { form } = run.wording.report;
  const takenUp = run.options.reprise === TAKEN_UP.reprise;
  const call = { command: 'signaler', options: takenUp ? TAKEN_UP : {} };
  const made = reportForm(run, form.title, call, draft, problems);
  return takenUp ? { ...made, intro: form.takenUp(run.me.name) } : made;
}

/** A word of the sentence itself may have been taken for a kind or a theme: "initiative de la mairie…". */
const GOES_ON =
  /^(?:de|du|des|à|au|aux|en|pour|sur|par|avec|contre|entre|qui|que|est|sont|of|to|in|for|which)\s|^d[’']/iu;

function isDoubtful({ from, options, channelTheme, edition }: CommandRun): boolean {
  // Fields that were filled in one by one say what they say.
  if (from !== 'line' || options.ligne === undefined) return false;
  const named = [options.nature, options.theme].filter((value) => value !== undefined);
  if (named.length > 0 && GOES_ON.test(options.texte ?? '')) return true;
  const elsewhere = options.theme !== undefined && channelTheme !== undefined;
  return elsewhere && !edition.themes.some(({ id }) => id === channelTheme.id && id === options.theme);
}

/** In doubt the whole line is the text: what was guessed stays only as the form's first choice. */
function asTyped(run: CommandRun, draft: ReportDraft): ReportDraft {
  const { texte } = run.options;
  if (!GOES_ON.test(texte ?? '')) return draft;
  return { ...draft, text: run.options.ligne ?? draft.text ?? '' };
}

async function file(run: CommandRun, content: ReportContent): Promise<Reply> {
  const { store, clock, random, edition, me, requestId } = run;
  const report: NewReport = {
    id: random.id(),
    edition: edition.id,
    author: me.id,
    school: me.school ?? '',
    content,
    createdAt: clock.now().toISOString(),
    origin: `${me.id}/${requestId}`,
  };
  const filed = await store.reports.add(report);
  await requestRefresh(run, edition.id, content.theme);
  const about = content.subject === undefined ? content.text : `${content.subject}. ${content.text}`;
  const nearest = await run.groupings.nearest(edition.id, content.theme, about, MAX_NEAREST);
  return messageReply(filedMessage(run, filed, nearest));
}
