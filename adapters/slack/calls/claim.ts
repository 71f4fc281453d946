import { instant, SLACK, type Workspace } from '../workspace.ts';

/** Slack gives a redelivery up within the hour; a day is sure. */
const REDELIVERED_MS = 24 * 60 * 60 * 1000;
/** Two clicks of one person on one button within this time are one click. */
const DOUBLE_CLICK_MS = 3000;

/** True once for each event of Slack, whichever process asks. */
export function claimEvent(workspace: Workspace, key: string): Promise<boolean> {
  const { ledger } = workspace.memory;
  return ledger.claim(`${SLACK}/${key}`, instant(workspace, REDELIVERED_MS), instant(workspace));
}

/** False for the second click of a double click: Slack gives each a key of its own. */
export function claimClick(
  workspace: Workspace,
  message: string,
  button: string,
  user: string,
): Promise<boolean> {
  const key = `${SLACK}/click/${message}/${button}/${user}`;
  return workspace.memory.ledger.claim(key, instant(workspace, DOUBLE_CLICK_MS), instant(workspace));
}
