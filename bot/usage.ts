import type { Command } from './command.ts';
import type { Wording } from './wording/wording.ts';

/** "/terrain rattacher <fiche> [sujet]": required options in <>, the others in []. */
export function usageOf({ name, options }: Command, wording: Wording): string {
  const words = options.map((option) => {
    const label = wording.options[option.name] ?? option.name;
    return option.required ? `<${label}>` : `[${label}]`;
  });
  return ['/terrain', name, ...words].join(' ');
}
