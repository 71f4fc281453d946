import { describeContract, type Opened } from './contract.ts';
import { ACCOUNT_CHECKS } from './store/account-checks.ts';
import { ACKNOWLEDGEMENT_CHECKS } from './store/acknowledgement-checks.ts';
import { EDITION_CHECKS } from './store/edition-checks.ts';
import { EVENT_CHECKS } from './store/event-checks.ts';
import { FEED_CHECKS } from './store/feed-checks.ts';
import { HALF_CHECKS } from './store/half-checks.ts';
import { JOB_CHECKS } from './store/job-checks.ts';
import { JOB_FAILURE_CHECKS } from './store/job-failure-checks.ts';
import { MEMORY_CHECKS } from './store/memory-checks.ts';
import { PARTICIPANT_CHECKS } from './store/participant-checks.ts';
import { RECORD_CHECKS } from './store/record-checks.ts';
import { REMINDER_CHECKS } from './store/reminder-checks.ts';
import { REPORT_CHANGE_CHECKS } from './store/report-change-checks.ts';
import { REPORT_CHECKS } from './store/report-checks.ts';
import { SEARCH_CHECKS } from './store/search-checks.ts';
import { SENDING_CHECKS } from './store/sending-checks.ts';
import type { StoreCheck, StoreSubject } from './store/store-subject.ts';
import { VECTOR_CHECKS } from './store/vector-checks.ts';

/** What every store does. */
export const STORE_CHECKS: readonly StoreCheck[] = [
  ...EDITION_CHECKS,
  ...PARTICIPANT_CHECKS,
  ...REPORT_CHECKS,
  ...REPORT_CHANGE_CHECKS,
  ...SEARCH_CHECKS,
  ...RECORD_CHECKS,
  ...JOB_CHECKS,
  ...JOB_FAILURE_CHECKS,
  ...VECTOR_CHECKS,
  ...ACCOUNT_CHECKS,
  ...MEMORY_CHECKS,
  ...EVENT_CHECKS,
  ...REMINDER_CHECKS,
  ...SENDING_CHECKS,
  ...ACKNOWLEDGEMENT_CHECKS,
  ...FEED_CHECKS,
  ...HALF_CHECKS,
];

/** `open` gives an empty store each time, under two handles. */
export function describeStoreContract(name: string, open: () => Promise<Opened<StoreSubject>>): void {
  describeContract(`${name} as a store`, STORE_CHECKS, open);
}
