/**
 * What Slack accepts, from its reference of Block Kit, views and messages. Lengths are counted as JavaScript counts
 * them (UTF-16 units): never fewer than Slack counts.
 */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3000,
  sectionFields: 10,
  fieldText: 2000,
  headerText: 150,
  contextText: 3000,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  imageAlternative: 2000,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  inputHint: 2000,
  inputLength: 3000,
  placeholder: 150,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  /** Advised; Slack cuts at 40,000, and escaped signs take more room than typed ones. */
  fallbackText: 4000,
} as const;

/**
 * Slack tells no limit for all the text of a message's blocks but refuses, with `msg_too_long`, what goes well over
 * this: a page of ours stays under it.
 */
export const PAGE_TEXT = 10_000;
