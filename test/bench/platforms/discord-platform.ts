import { discordCommands } from '../../../adapters/discord/commands/discord-commands.ts';
import { ACKNOWLEDGE_WITHIN_MS } from '../../../adapters/discord/limits.ts';
import { createSystemClock } from '../../../adapters/system/system-clock.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import { openDiscordDouble, TOKEN } from '../../fakes/discord/discord-double.ts';
import type { Json } from '../../fakes/discord/world.ts';
import type { BenchPlatform } from './platform.ts';

/** Discord over its gateway: the double refuses an acknowledgement after three seconds. */
export async function openDiscordPlatform(students: readonly Participant[]): Promise<BenchPlatform> {
  const clock = createSystemClock();
  const double = await openDiscordDouble(clock);
  double.world.commands = discordCommands(allCommands) as unknown as Json[];
  const users = new Map(students.map((student) => [student, double.people.join(student.name).id]));
  const channel = double.people.openChannel('salon');
  let [typed, answered] = [0, 0];
  return {
    name: 'Discord, gateway',
    chat: 'discord',
    users,
    environment: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: double.world.guild.id,
      DISCORD_API_URL: double.api,
    },
    isOpen: async () => double.gateway.connected() > 0,
    answered: () => answered,
    type: (student, { name, options }) => {
      typed += 1;
      const doing = { user: users.get(student) ?? '', channel, key: `bench ${typed}` };
      const interaction = double.people.command(doing, name, options);
      interaction.settled.then(() => {
        answered += 1;
      });
      const late = new Promise<false>((resolve) => clock.after(ACKNOWLEDGE_WITHIN_MS, () => resolve(false)));
      return Promise.race([interaction.acknowledged.then(() => true), late]);
    },
    close: () => double.close(),
  };
}
