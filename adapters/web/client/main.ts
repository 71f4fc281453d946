import { handleCalls } from './calls.ts';
import { handleComposer } from './composer.ts';
import { watchCounters } from './counters.ts';
import { createDialog } from './dialog.ts';
import { find } from './dom.ts';
import { scrollToEnd } from './feed.ts';
import { handleKeys } from './keys.ts';
import { followLive, markRead } from './live.ts';
import { handleMenu, handlePerson } from './menu.ts';
import { handleQuestions } from './questions.ts';
import { refreshPage } from './refresh-page.ts';
import { readSays } from './says.ts';

/** Everything here makes pages livelier; they can be read, and written in, without it. */
function main(): void {
  const says = readSays();
  if (says === undefined) return;
  const dialog = createDialog(says, (changed) => {
    if (changed) void refreshPage();
    find('[data-text]', HTMLInputElement)?.focus();
  });
  if (dialog === undefined) return;
  handleComposer(says, dialog);
  handleCalls(says, dialog);
  handleKeys(dialog);
  handleQuestions(says);
  handleMenu();
  handlePerson();
  watchCounters(document, says);
  scrollToEnd();
  followLive(says);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') markRead();
  });
}

main();
