import { solidityLevel } from '../solidity-level.ts';
import type { WebWording } from '../wording.ts';

interface SolidityProps {
  /** From 0 to 1; nothing is shown while it is unknown. */
  readonly share: number | undefined;
  readonly words: WebWording;
}

/** How solid a subject is, in a word and a figure. */
export function SolidityLine({ share, words }: SolidityProps) {
  if (share === undefined) return null;
  const level = solidityLevel(share);
  return (
    <p class={`solidity ${level}`}>
      <strong>{words.solidity.levels[level]}</strong> · {words.solidity.found(Math.round(share * 100))}
    </p>
  );
}
