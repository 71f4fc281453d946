/** What the platform accepts at most, in characters or counts (its developer documentation, API v10). */
export const LIMITS = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  nonce: 25,
  alternative: 1024,
  modalTitle: 45,
  modalRows: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  placeholder: 100,
  inputValue: 4000,
  choices: 25,
  choiceLabel: 100,
  commandOptions: 25,
  commandDescription: 100,
  suggestions: 25,
} as const;

/** How long a command may go unacknowledged, by the platform's rule. */
export const ACKNOWLEDGE_WITHIN_MS = 3000;
/** How long the address for answering a command lasts. */
export const ANSWER_WITHIN_MS = 15 * 60_000;

/** The text itself, or as much of it as fits with an ellipsis. Never splits a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // Half of a surrogate pair at the end would be an invalid character.
  const kept = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}
