import { describeChatContract } from '../../contracts/chat-contract.ts';
import { openDiscordChatSubject } from './discord-chat-subject.ts';

describeChatContract('Discord', openDiscordChatSubject);
