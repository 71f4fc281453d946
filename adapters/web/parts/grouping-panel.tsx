import type { LiveSubject, SubjectChange } from '../../../bot/live-grouping.ts';
import type { QuestionsView } from '../../../bot/ports/reading.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import type { Frame } from '../frame.ts';
import { WORKSPACE_LINKS } from '../page-links.ts';
import type { WebWording } from '../wording.ts';

interface PanelProps {
  readonly frame: Frame;
  readonly view: QuestionsView;
}

/** The grouping as it is now, and what became of it since the group began. */
export function GroupingPanel({ frame, view }: PanelProps) {
  const { questions } = frame.words;
  const { subjects, changes } = view.grouping;
  const summary = summaryOf(changes, frame.words);
  return (
    <aside
      class="grouping"
      data-part="grouping"
      data-version={view.version}
      data-said={questions.updated(view.version, summary)}
      aria-labelledby="regroupement"
    >
      <h2 id="regroupement">{questions.grouping}</h2>
      <p class="where">
        {questions.state(view.version, subjects.length)}
        {view.stale && <span class="refreshing"> · {questions.refreshing}</span>}
      </p>
      <h3>{questions.since}</h3>
      <p>{summary}</p>
      <Changes changes={changes} words={frame.words} />
      <h3>{questions.sizes}</h3>
      <ol class="sizes">
        {subjects.map((subject) => (
          <SubjectSize subject={subject} theme={view.theme.id} words={frame.words} />
        ))}
        <IsolatedSize view={view} words={frame.words} />
      </ol>
    </aside>
  );
}

const KINDS_OF_CHANGE = ['new', 'grown', 'merged', 'split', 'gone', 'renamed'] as const;

/** How many subjects changed, and how. */
export function summaryOf(changes: readonly SubjectChange[], { questions }: WebWording): string {
  const counts = KINDS_OF_CHANGE.flatMap((kind) => {
    const n = changes.filter(({ type }) => type === kind).length;
    return n === 0 ? [] : [questions.counts[kind](n)];
  });
  return counts.length === 0 ? questions.noChange : questions.summary(counts);
}

interface ChangesProps {
  readonly changes: readonly SubjectChange[];
  readonly words: WebWording;
}

/** What became of subjects, one a line; those that only grew say so beside their size. */
function Changes({ changes, words }: ChangesProps) {
  const told = changes.flatMap((change) => sentenceOf(change, words) ?? []);
  if (told.length === 0) return null;
  return (
    <ul class="changes">
      {told.map((sentence) => (
        <li>{typeset(sentence)}</li>
      ))}
    </ul>
  );
}

function sentenceOf(change: SubjectChange, { questions: { changes } }: WebWording): string | undefined {
  switch (change.type) {
    case 'new':
    case 'gone':
      return changes[change.type](change.title);
    case 'merged':
    case 'split':
      return changes[change.type](change.title, change.others);
    case 'renamed':
      return changes.renamed(change.title, change.before);
    case 'grown':
      return undefined;
  }
}

interface SizeProps {
  readonly subject: LiveSubject;
  readonly theme: string;
  readonly words: WebWording;
}

function SubjectSize({ subject, theme, words }: SizeProps) {
  const { id, title, reports, before } = subject;
  return (
    <li data-size={id}>
      <a href={WORKSPACE_LINKS.subject(theme, id)}>{typeset(title)}</a>
      <Size now={reports} before={before} words={words} />
    </li>
  );
}

function IsolatedSize({ view, words }: { readonly view: QuestionsView; readonly words: WebWording }) {
  const { isolated, isolatedBefore } = view.grouping;
  return (
    <li data-size="isolated" class="isolated">
      <span>{words.questions.isolated}</span>
      <Size now={isolated} before={isolatedBefore} words={words} />
    </li>
  );
}

interface CountProps {
  readonly now: number;
  readonly before: number | undefined;
  readonly words: WebWording;
}

/** "12 +3": how many, and how many more or fewer since the group began. */
function Size({ now, before, words: { questions } }: CountProps) {
  const delta = before === undefined ? 0 : now - before;
  return (
    <span class="size">
      {before === undefined && <span class="tag">{questions.fresh}</span>}
      {delta !== 0 && (
        <span class="delta">
          <span aria-hidden="true">{delta > 0 ? `+${delta}` : `−${-delta}`}</span>
          <span class="spoken">{delta > 0 ? questions.more(delta) : questions.fewer(-delta)}</span>
        </span>
      )}
      <span aria-hidden="true" class="count">
        {now}
      </span>
      <span class="spoken">{questions.reports(now)}</span>
    </span>
  );
}
