/** Names that the manifest tells Slack and the listeners wait for. */

/** The one slash command, whose subcommands are what is typed after it. */
export const COMMAND = '/terrain';
/** The message menu's "Signaler dans Terrain". */
export const REPORT_SHORTCUT = 'terrain_report';
/** Where Slack sends its requests over HTTP. */
export const EVENTS_PATH = '/slack/events';
