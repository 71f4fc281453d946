import { CHAT_CHECKS, describeChatContract } from '../../contracts/chat-contract.ts';
import { describeFlaws } from '../../contracts/describe-flaws.ts';
import { CHAT_FLAWS } from '../../contracts/flaws/chat-flaws.ts';
import { openWebChatSubject } from './web-chat-subject.ts';

describeChatContract('the web workspace', openWebChatSubject);
describeFlaws('the chat contract', CHAT_CHECKS, CHAT_FLAWS, openWebChatSubject);
