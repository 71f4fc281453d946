import { countEnglish as count } from '../../bot/wording/typography.ts';
import type { CliWording } from './wording.ts';
import type { platformHelp as french } from './wording-fr-platforms.ts';

export const platformHelp: typeof french = {
  manifest: 'writes what Slack asks for to make the application',
  manifestPlatform: 'slack',
  manifestUrl: 'address at which Slack reaches Terrain; Socket Mode by default',
  register: 'registers the commands with Discord',
  registerPlatform: 'discord',
  doctor: 'checks settings, tokens, rights, clock and addresses, and says what to do',
};

export const platforms: CliWording['platforms'] = {
  machine: 'This machine',
  off: 'Not switched on.',
  unknown: (name, known) => `This command does not know “${name}”; it is made for ${known}.`,
  allWell: 'All is well.',
  problems: (n) => `${count(n, 'thing to put right', 'things to put right')}.`,
  notOn: (names) => `Discord is not switched on; give ${names}.`,
  registered: (n) => `${count(n, 'command registered', 'commands registered')}.`,
  notRegistered: (reason) => `Discord did not register the commands: ${reason}; terrain doctor says why.`,
};
