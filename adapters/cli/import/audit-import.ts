import type { ImportParts } from './run-import.ts';

/** Leaves a trace of what came in at the command line, where nobody is signed in. */
export function auditImport(
  { store, random, now: at }: ImportParts,
  edition: string,
  action: string,
  target: string,
): Promise<void> {
  return store.audit.add({ id: random.id(), edition, actor: 'terrain', action, target, at });
}
