import { REPORT_KINDS } from '../analysis/index.ts';
import type { Command, OptionSpec, OptionValues } from './command.ts';
import type { Edition } from './domain/edition.ts';
import { themeFromWords } from './resolve.ts';
import { fold, kindFromWords } from './vocabulary.ts';

/** The longest name of a kind or a theme that a typed line is searched for, in words. */
const MAX_NAME_WORDS = 5;

/** "signaler blocage rural La visio…" to the command's name and the rest. */
export function splitLine(line: string): { readonly name: string; readonly rest: string } {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  return { name: fold(name), rest: rest.trim() };
}

/**
 * The options that a typed line gives. Closed options come first, in any order, and only where the words name one;
 * "report" and "subject" take a word (the last option: all that is left), "rest" takes what is left.
 * `ligne` is the line as typed.
 */
export function parseLine(command: Command, line: string, edition: Edition): OptionValues {
  const values: Record<string, string> = line === '' ? {} : { ligne: line };
  let left = takeClosed(command, line, edition, values);
  for (const [index, option] of command.options.entries()) {
    if (isClosed(option) || left === '') continue;
    const last = command.options.slice(index + 1).every(isClosed);
    const text = option.type === 'rest' ? left : withoutLabel(left, option);
    const [word, after] = option.type === 'rest' || last ? [text, ''] : firstWords(text, 1);
    values[option.name] = word;
    left = takeClosed(command, after, edition, values);
  }
  return values;
}

function isClosed({ type }: OptionSpec): boolean {
  return type === 'theme' || type === 'kind' || type === 'choice';
}

/** "fusionner 3 avec 5": the option's own name may stand before its value. */
function withoutLabel(text: string, { name }: OptionSpec): string {
  const [word, after] = firstWords(text, 1);
  return fold(word) === name && after !== '' ? after : text;
}

/** Takes the closed options off the front of the text, and returns what is left. */
function takeClosed(
  command: Command,
  text: string,
  edition: Edition,
  values: Record<string, string>,
): string {
  let left = text;
  for (let found = true; found && left !== ''; ) {
    found = false;
    for (const option of command.options.filter(isClosed)) {
      const taken =
        values[option.name] === undefined ? takeOne(option, withoutLabel(left, option), edition) : undefined;
      if (taken === undefined) continue;
      values[option.name] = taken.value;
      left = taken.left;
      found = true;
    }
  }
  return left;
}

function takeOne(
  option: OptionSpec,
  text: string,
  edition: Edition,
): { value: string; left: string } | undefined {
  for (let words = MAX_NAME_WORDS; words > 0; words -= 1) {
    const [front, left] = firstWords(text, words);
    const value = valueNamed(option, front.replace(/[:,;]$/, ''), edition);
    if (value !== undefined) return { value, left };
  }
  return undefined;
}

function valueNamed(option: OptionSpec, words: string, edition: Edition): string | undefined {
  if (option.type === 'kind') return kindFromWords(words);
  if (option.type === 'theme') return themeFromWords(edition, words)?.id;
  return option.choices?.find((choice) => choice === fold(words));
}

/** The first `n` words of a text, and what follows them. */
function firstWords(text: string, n: number): readonly [string, string] {
  const match = new RegExp(`^(?:\\S+\\s+){${n - 1}}\\S+`).exec(text);
  if (match === null) return [text, ''];
  return [match[0], text.slice(match[0].length).trim()];
}

/** The closed values that an option may take, for completion. */
export function closedValues(option: OptionSpec, edition: Edition): readonly string[] {
  if (option.type === 'kind') return REPORT_KINDS;
  if (option.type === 'theme') return edition.themes.map(({ id }) => id);
  return option.choices ?? [];
}
