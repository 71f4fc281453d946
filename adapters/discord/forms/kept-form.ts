import type { Form } from '../../../bot/message.ts';
import type { Desk } from '../desk.ts';
import { keep, readKept } from '../kept.ts';

/** A form that nobody came back to in a day is given up. */
const FORM_FOR_MS = 24 * 3_600_000;

export function keepForm(desk: Desk, form: Form): Promise<string> {
  return keep(desk, { form }, FORM_FOR_MS);
}

/** Undefined once it was given up. */
export async function readForm(desk: Desk, id: string): Promise<Form | undefined> {
  const kept = (await readKept(desk, id)) as { form?: Form } | undefined;
  return kept?.form;
}
