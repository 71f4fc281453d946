import { openQueues } from '../adapters/in-process/open-queues.ts';
import { describeFlaws } from './describe-flaws.ts';
import { QUEUE_FLAWS } from './flaws/queue-flaws.ts';
import { QUEUE_CHECKS } from './queue-contract.ts';

describeFlaws('the contract of queues', QUEUE_CHECKS, QUEUE_FLAWS, () => openQueues());
