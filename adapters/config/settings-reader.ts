import type { Locale } from '../../bot/domain/participant.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const WORDS = {
  fr: { missing: 'manque', or: 'ou' },
  en: { missing: 'is missing', or: 'or' },
} as const;

/** Reads variables and gathers what is wrong with them, so that all of it is said at once. */
export interface SettingsReader {
  readonly problems: readonly string[];
  /** Undefined when it is not set, or empty. One that does not suit is a problem, named with its value unless secret. */
  read(name: string, suits?: (value: string) => boolean, secret?: 'secret'): string | undefined;
  /** The platform cannot be on without one of these. */
  missing(...names: readonly string[]): void;
}

export function createSettingsReader(environment: Environment, locale: Locale): SettingsReader {
  const problems: string[] = [];
  const words = WORDS[locale];
  return {
    problems,
    read: (name, suits = () => true, secret) => {
      const value = environment[name] || undefined;
      if (value !== undefined && !suits(value))
        problems.push(secret === undefined ? `${name}=${value}` : name);
      return value;
    },
    missing: (...names) => {
      problems.push(`${names.join(` ${words.or} `)} ${words.missing}`);
    },
  };
}

/** What a header can carry. */
export function isToken(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value);
}

export function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}
