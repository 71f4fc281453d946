import { CliError } from './cli-error.ts';
import type { CliWording } from './wording.ts';

type Errors = CliWording['errors'];

/** One of `known`. @throws CliError */
export function parseChoice<Choice extends string>(
  option: string,
  value: string,
  known: readonly Choice[],
  { badChoice }: Errors,
): Choice {
  const choice = known.find((one) => one === value);
  if (choice === undefined) throw new CliError(badChoice(option, value, known.join(', ')));
  return choice;
}

/** A whole number from 1; null when the option is not given. @throws CliError */
export function parseCount(option: string, value: string | undefined, { badCount }: Errors): number | null {
  if (value === undefined) return null;
  const number = wholeNumber(value);
  if (number === undefined || number < 1) throw new CliError(badCount(option, value));
  return number;
}

/** A whole number. @throws CliError */
export function parseSeed(option: string, value: string, { badSeed }: Errors): number {
  const number = wholeNumber(value);
  if (number === undefined) throw new CliError(badSeed(option, value));
  return number;
}

function wholeNumber(value: string): number | undefined {
  const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}
