import { describeStoreContract } from '../../contracts/store-contract.ts';
import { openTemporaryStore } from './temporary-store.ts';

describeStoreContract('SQLite', openTemporaryStore);
