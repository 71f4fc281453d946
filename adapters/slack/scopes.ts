/** What the app's token must be allowed to do, and what for. */
export const SCOPES = {
  commands: 'the /terrain command and the message menu',
  'chat:write': 'answers, syntheses, reminders',
  'chat:write.public': 'a theme’s channel into which nobody has invited the app',
  'channels:read': 'finding a channel by its name',
  'channels:join': 'looking up in a channel whether a message arrived',
  'channels:manage': 'making the channels of an edition',
  'channels:history': 'looking up whether a message of ours arrived, so that none is sent twice',
  'groups:history': 'the same in private channels',
  'im:history': 'the same in private conversations with the app',
  'im:write': 'private messages',
  'files:read': 'the list of participants that a coordinator puts into a form',
  'files:write': 'charts',
  'users:read': 'names of accounts',
  'users:read.email': 'knowing participants by their address',
  'usergroups:read': 'coordinators named by a user group',
} as const;

export const SCOPE_NAMES = Object.keys(SCOPES) as readonly (keyof typeof SCOPES)[];
