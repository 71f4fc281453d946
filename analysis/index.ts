export { AnalysisError, type AnalysisErrorCode } from './analysis-error.ts';
export { groupReports } from './group-reports.ts';
export { type NearestOptions, nearestSubjects } from './nearest/nearest-subjects.ts';
export { questions } from './nearest/questions.ts';
export { searchTerms } from './search-terms.ts';
export { indexGrouping, storeGrouping } from './stored-grouping.ts';
export { compareGroupings } from './synthesis/compare-groupings.ts';
export { synthesise } from './synthesis/synthesise.ts';
export * from './types.ts';
