/** The stems under which reports are stored for search; adapters reach the analysis through the bot alone. */
export { searchTerms } from '../analysis/index.ts';
