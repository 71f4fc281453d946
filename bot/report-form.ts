import type { ReportKind } from '../analysis/index.ts';
import { REPORT_KINDS, SIDES } from '../analysis/index.ts';
import type { CommandRun } from './command.ts';
import type { ReportContent } from './domain/report.ts';
import { REPORT_SUBJECT, REPORT_TEXT } from './domain/report.ts';
import type { CommandCall, Field, Form } from './message.ts';
import type { ReportProblems } from './report-content.ts';

/** What the form holds when it opens: anything may be missing. */
export interface ReportDraft {
  readonly theme?: string;
  readonly kind?: ReportKind;
  readonly text?: string;
  readonly subject?: string;
  readonly institution?: string;
  readonly side?: string;
  readonly territory?: string;
}

export function draftOf({ theme, kind, text, subject, place }: ReportContent): ReportDraft {
  return { theme, kind, text, ...place, ...(subject === undefined ? {} : { subject }) };
}

/** The form of a report, to file or to correct one. */
export function reportForm(
  run: CommandRun,
  title: string,
  call: CommandCall,
  draft: ReportDraft,
  problems: ReportProblems = {},
): Form {
  const words = run.wording.report.form;
  const fields = [...essentials(run, draft), ...placeFields(run, draft)];
  return {
    title,
    intro: words.intro,
    fields: fields.map((field) => {
      const problem = problems[field.name];
      return problem === undefined ? field : { ...field, problem };
    }),
    submit: words.submit,
    run: call,
  };
}

function essentials({ edition, wording }: CommandRun, draft: ReportDraft): readonly Field[] {
  const words = wording.report.form;
  return [
    {
      name: 'theme',
      label: words.theme,
      type: 'choice',
      required: true,
      choices: edition.themes.map(({ id, label }) => ({ value: id, label })),
      ...held(draft.theme),
    },
    {
      name: 'nature',
      label: words.kind,
      type: 'choice',
      required: true,
      choices: REPORT_KINDS.map((kind) => ({ value: kind, label: wording.kinds[kind] })),
      ...held(draft.kind),
    },
    {
      name: 'texte',
      label: words.text,
      type: 'paragraph',
      required: true,
      hint: words.textHint,
      minLength: REPORT_TEXT.min,
      maxLength: REPORT_TEXT.max,
      ...held(draft.text),
    },
    {
      name: 'sujet',
      label: words.subject,
      type: 'line',
      required: false,
      hint: words.subjectHint,
      maxLength: REPORT_SUBJECT.max,
      ...held(draft.subject),
    },
  ];
}

function placeFields({ wording }: CommandRun, draft: ReportDraft): readonly Field[] {
  const words = wording.report.form;
  return [
    {
      name: 'lieu',
      label: words.institution,
      type: 'line',
      required: true,
      hint: words.institutionHint,
      maxLength: 120,
      ...held(draft.institution),
    },
    {
      name: 'cote',
      label: words.side,
      type: 'choice',
      required: true,
      choices: SIDES.map((side) => ({ value: side, label: wording.sides[side] })),
      ...held(draft.side),
    },
    {
      name: 'territoire',
      label: words.territory,
      type: 'line',
      required: true,
      maxLength: 80,
      ...held(draft.territory),
    },
  ];
}

function held(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value };
}
