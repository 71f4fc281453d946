import { join } from 'node:path';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { startTerrain, temporaryData } from '../../workspace/running-terrain.ts';
import { syntheticReports } from '../synthetic-reports.ts';
import { table } from '../table.ts';
import { EDITION, fillStore, studentsOf, THEME, tieAll } from './bench-desk.ts';
import { openDiscordPlatform } from './discord-platform.ts';
import type { BenchPlatform, OpenPlatform, TypedCommand } from './platform.ts';
import { openSlackPlatform } from './slack-platform.ts';

const STUDENTS = 150;
const REPORTS = 1_000;
const PER_SECOND = 50;
const SECONDS = 30;
const LOOK_MS = 50;

interface Acknowledged {
  /** From the instant at which the person typed. */
  readonly ms: number;
  readonly inTime: boolean;
}

/**
 * Commands of a whole promotion at once for the real program, in a process of its own, while the theme of which they
 * speak is grouped: every report that comes asks for that again.
 */
export async function acknowledgementTable(): Promise<string> {
  const rows = [];
  for (const open of [openSlackPlatform, openDiscordPlatform]) rows.push(await figuresOf(open));
  return table([
    ['platform', 'typed', 'unacknowledged', 'p50 ms', 'p99 ms', 'max ms', 'answered', 'groupings'],
    ...rows,
  ]);
}

async function figuresOf(open: OpenPlatform): Promise<(string | number)[]> {
  const students = studentsOf(STUDENTS);
  const platform = await open(students);
  const data = temporaryData();
  const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = openStore(join(data.path, 'terrain.sqlite'));
    return work(store).finally(() => store.close());
  };
  await inStore(async (store) => {
    await fillStore(store, students, REPORTS);
    await tieAll(store, platform.chat, platform.users);
  });
  const terrain = await startTerrain(data.path, platform.environment);
  await until(() => platform.isOpen());
  // The first one has the theme grouped, which nobody has read before.
  await typeAll(platform, students, [{ name: 'synthese', options: { theme: THEME } }]);
  await until(async () => platform.answered() > 0);
  const acknowledged = await typeAll(platform, students, typedCommands(PER_SECOND * SECONDS));
  // A clean stop answers what is under way.
  await terrain.stop();
  const latest = await inStore((store) => store.syntheses.latest(EDITION.id, THEME));
  await platform.close();
  data.remove();
  return [platform.name, ...figures(acknowledged), platform.answered() - 1, (latest?.version ?? 1) - 1];
}

function figures(acknowledged: readonly Acknowledged[]): readonly number[] {
  const times = acknowledged.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
  const late = acknowledged.filter(({ inTime }) => !inTime).length;
  return [times.length, late, at(0.5), at(0.99), at(1)];
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

function typeAll(
  platform: BenchPlatform,
  students: readonly Participant[],
  commands: readonly TypedCommand[],
): Promise<readonly Acknowledged[]> {
  const begun = performance.now();
  return Promise.all(
    commands.map(async (command, at) => {
      const due = begun + (at * 1000) / PER_SECOND;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const student = students[at % students.length];
      if (student === undefined) throw new Error('nobody types');
      const inTime = await platform.type(student, command);
      return { ms: performance.now() - due, inTime };
    }),
  );
}

const OF_TEN = [
  'signaler',
  'fiches',
  'synthese',
  'signaler',
  'fiches',
  'chercher',
  'signaler',
  'fiches',
  'fiches',
  'fiches',
];

/** Of ten commands: three reports, a synthesis, a search, five looks at one's own reports. */
function typedCommands(count: number): readonly TypedCommand[] {
  const texts = syntheticReports(count, 2).map(({ text }) => text);
  return texts.map((text, at) => {
    const name = OF_TEN[at % OF_TEN.length] ?? '';
    return { name, options: optionsOf(name, text) };
  });
}

function optionsOf(name: string, text: string): TypedCommand['options'] {
  if (name === 'signaler') return { nature: 'constat', theme: THEME, texte: `Vu ce matin. ${text}` };
  if (name === 'synthese') return { theme: THEME };
  return name === 'chercher' ? { mots: 'guichet' } : {};
}
