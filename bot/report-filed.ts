import type { NearestSubject } from '../analysis/index.ts';
import type { CommandRun } from './command.ts';
import type { Report } from './domain/report.ts';
import type { Block, Button, Message } from './message.ts';
import { actions, choices, paragraph } from './reply.ts';
import { factsOf, quoteOf } from './report-card.ts';

/** "Fiche 106 enregistrée", what was understood, and the one question: is it the same subject? */
export function filedMessage(run: CommandRun, report: Report, nearest: readonly NearestSubject[]): Message {
  const { wording } = run;
  return {
    title: wording.report.filed(report.number),
    blocks: [
      quoteOf(report, wording),
      factsOf(run, report),
      ...(nearest.length === 0
        ? [paragraph(wording.report.firstOfItsTheme)]
        : [sameSubject(run, report, nearest)]),
      actions(wording.report.actions, ...ownActions(run, report)),
    ],
  };
}

/** The nearest subjects as numbered choices with the words that explain them, and 0 for "something else". */
function sameSubject({ wording }: CommandRun, report: Report, nearest: readonly NearestSubject[]): Block {
  const fiche = String(report.number);
  const { text } = report.content;
  const offered = choices(
    wording.report.sameSubject,
    nearest.map(({ subject, title, words }) => ({
      label: title,
      ...(words.length === 0
        ? {}
        : { detail: words.map((word) => wording.common.quoted(asTyped(word, text))).join(', ') }),
      run: { command: 'rattacher', options: { fiche, sujet: subject } },
    })),
  );
  const other: Button = {
    label: wording.report.somethingElse,
    tone: 'quiet',
    key: '0',
    run: { command: 'rattacher', options: { fiche, sujet: 'aucun' } },
  };
  return offered.type === 'buttons' ? { ...offered, buttons: [...offered.buttons, other] } : offered;
}

/** The word with the capitals that it has in the text: "CAF". */
function asTyped(word: string, text: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? word : text.slice(at, at + word.length);
}

/** What the author may do with a report. */
export function ownActions({ wording }: CommandRun, report: Report): readonly Button[] {
  const fiche = String(report.number);
  const act = (action: string, label: string, tone: 'quiet' | 'danger'): Button => ({
    label,
    tone,
    run: { command: 'fiches', options: { action, fiche } },
  });
  const words = wording.report;
  const back =
    report.status === 'filed'
      ? act('retirer', words.withdraw, 'quiet')
      : act('retablir', words.restore, 'quiet');
  return [act('corriger', words.correct, 'quiet'), back, act('effacer', words.erase, 'danger')];
}
