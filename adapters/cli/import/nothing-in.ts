import type { Refusal } from '../../../bot/imports/refusal.ts';
import { importWording } from '../../../bot/imports/wording.ts';
import { CliError } from '../cli-error.ts';
import type { Input } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

/** Not one row went in: the first reason, and how many other lines have one. */
export function nothingIn(
  { name }: Input,
  refused: readonly Refusal[],
  { locale, words }: Terminal,
): CliError {
  const [first] = refused;
  if (first === undefined) return new CliError(words.errors.noRows(name));
  const others = new Set(refused.map(({ line }) => line)).size - 1;
  return new CliError(words.errors.badRows(importWording(locale).refusal(first).replace(/\.$/, ''), others));
}
