import { openTemporaryStore } from '../adapters/sqlite/temporary-store.ts';
import { describeFlaws } from './describe-flaws.ts';
import { ACCOUNT_FLAWS } from './flaws/account-flaws.ts';
import { ACKNOWLEDGEMENT_FLAWS } from './flaws/acknowledgement-flaws.ts';
import { EVENT_FLAWS } from './flaws/event-flaws.ts';
import { FEED_FLAWS } from './flaws/feed-flaws.ts';
import { HALF_FLAWS } from './flaws/half-flaws.ts';
import { JOB_FLAWS } from './flaws/job-flaws.ts';
import { MEMORY_FLAWS } from './flaws/memory-flaws.ts';
import { EDITION_FLAWS, PARTICIPANT_FLAWS, RECORD_FLAWS } from './flaws/record-flaws.ts';
import { REMINDER_FLAWS } from './flaws/reminder-flaws.ts';
import { REPORT_CHANGE_FLAWS, REPORT_FLAWS } from './flaws/report-flaws.ts';
import { SEARCH_FLAWS } from './flaws/search-flaws.ts';
import { SENDING_FLAWS } from './flaws/sending-flaws.ts';
import { VECTOR_FLAWS } from './flaws/vector-flaws.ts';
import { STORE_CHECKS } from './store-contract.ts';

const FLAWS = [
  ...EDITION_FLAWS,
  ...PARTICIPANT_FLAWS,
  ...REPORT_FLAWS,
  ...REPORT_CHANGE_FLAWS,
  ...SEARCH_FLAWS,
  ...RECORD_FLAWS,
  ...JOB_FLAWS,
  ...VECTOR_FLAWS,
  ...ACCOUNT_FLAWS,
  ...MEMORY_FLAWS,
  ...EVENT_FLAWS,
  ...REMINDER_FLAWS,
  ...SENDING_FLAWS,
  ...ACKNOWLEDGEMENT_FLAWS,
  ...FEED_FLAWS,
  ...HALF_FLAWS,
];

describeFlaws('the contract of stores', STORE_CHECKS, FLAWS, openTemporaryStore);
