import { describeChatContract } from '../../contracts/chat-contract.ts';
import { openSlackChatSubject } from './slack-chat-subject.ts';

describeChatContract('Slack over HTTP', () => openSlackChatSubject('http'));
describeChatContract('Slack in Socket Mode', () => openSlackChatSubject('socket'));
