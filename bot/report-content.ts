import type { CommandRun, OptionValues } from './command.ts';
import type { Place } from './domain/place.ts';
import type { ReportContent } from './domain/report.ts';
import { REPORT_SUBJECT, REPORT_TEXT } from './domain/report.ts';
import type { ErrorCode, ErrorValues } from './errors.ts';
import type { ReportDraft } from './report-form.ts';
import { themeFromWords } from './resolve.ts';
import { kindFromWords, sideFromWords } from './vocabulary.ts';
import type { Wording } from './wording/wording.ts';

/** Field name to the sentence that says what is wrong with it. */
export type ReportProblems = Readonly<Record<string, string>>;

/** What the options say of a report; what they don't say comes from the channel and from the placement. */
export function draftFrom({ edition, me, channelTheme }: CommandRun, options: OptionValues): ReportDraft {
  const theme = options.theme === undefined ? channelTheme : themeFromWords(edition, options.theme);
  const kind = kindFromWords(options.nature ?? '');
  const subject = options.sujet?.trim();
  return {
    ...(theme === undefined ? {} : { theme: theme.id }),
    ...(kind === undefined ? {} : { kind }),
    ...(subject ? { subject } : {}),
    text: cleanText(options.texte ?? ''),
    institution: (options.lieu ?? me.placement?.institution ?? '').trim(),
    side: options.cote ?? me.placement?.side ?? 'other',
    territory: (options.territoire ?? me.placement?.territory ?? '').trim(),
  };
}

/** The content, or what keeps the draft from being one. */
export function contentOf(
  draft: ReportDraft,
  wording: Wording,
): { readonly content: ReportContent } | { readonly problems: ReportProblems } {
  const { theme, kind, text = '', subject } = draft;
  const problems = problemsOf(draft, wording);
  if (theme === undefined || kind === undefined || Object.keys(problems).length > 0) return { problems };
  const place = placeOf(draft);
  return { content: { theme, kind, text, place, ...(subject === undefined ? {} : { subject }) } };
}

function placeOf({ institution = '', side = 'other', territory = '' }: ReportDraft): Place {
  return { institution, side: sideFromWords(side) ?? 'other', territory };
}

function problemsOf(draft: ReportDraft, wording: Wording): ReportProblems {
  const problems: Record<string, string> = {};
  const say = (field: string, code: ErrorCode, values: ErrorValues) => {
    problems[field] = wording.errors[code](values);
  };
  const text = draft.text ?? '';
  if (draft.theme === undefined) problems.theme = wording.report.form.chooseTheme;
  if (draft.kind === undefined) problems.nature = wording.report.form.chooseKind;
  if (text.length < REPORT_TEXT.min) say('texte', 'TEXT_TOO_SHORT', REPORT_TEXT);
  if (text.length > REPORT_TEXT.max) say('texte', 'TEXT_TOO_LONG', { ...REPORT_TEXT, length: text.length });
  if ((draft.subject ?? '').length > REPORT_SUBJECT.max) say('sujet', 'SUBJECT_TOO_LONG', REPORT_SUBJECT);
  if (!draft.institution) problems.lieu = wording.report.form.sayWhere;
  if (!draft.territory) problems.territoire = wording.report.form.sayTerritory;
  return problems;
}

/** Control characters off, line ends single, blanks at both ends off. */
function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
