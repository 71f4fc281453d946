import type { Participant } from '../../../bot/domain/participant.ts';
import type { Store } from '../../../bot/ports/store.ts';
import {
  AT,
  sampleContent,
  sampleEdition,
  sampleParticipant,
  sampleReport,
} from '../../contracts/store/samples.ts';
import { syntheticReports } from '../synthetic-reports.ts';

export const EDITION = sampleEdition();
export const THEME = 'rural';

export function studentsOf(count: number): readonly Participant[] {
  return Array.from({ length: count }, (_, at) =>
    sampleParticipant({ id: `eleve-${at}`, name: `Élève ${at}`, email: `eleve-${at}@ecole.example` }),
  );
}

/** An edition with these students and so many reports of theirs in one theme. */
export async function fillStore(
  store: Store,
  students: readonly Participant[],
  reports: number,
): Promise<void> {
  await store.editions.add(EDITION);
  await store.participants.saveAll(students);
  await store.reports.addAll(
    syntheticReports(reports).map(({ id, text }, at) =>
      sampleReport({
        id,
        author: students[at % students.length]?.id ?? '',
        content: sampleContent({ text }),
      }),
    ),
  );
}

/** Makes each account its student's. */
export async function tieAll(
  { accounts }: Store,
  chat: string,
  users: ReadonlyMap<Participant, string>,
): Promise<void> {
  for (const [{ id, name }, user] of users)
    await accounts.tie({ chat, user, participant: id, name, by: 'code', at: AT });
}
