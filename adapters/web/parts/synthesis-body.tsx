import type { Child } from 'hono/jsx';
import type { Reader } from '../frame.ts';
import { Answered } from './answered.tsx';
import { Crossed } from './crossed-views.tsx';
import type { SynthesisProps } from './subject-card.tsx';
import { SynthesisContents } from './synthesis-contents.tsx';
import { SynthesisLead } from './synthesis-lead.tsx';
import { Lone, Orphans, Recurring, Unused } from './synthesis-sections.tsx';

type BodyProps = SynthesisProps & {
  readonly reader: Reader;
  /** Said instead of the sections while there is no report. */
  readonly empty?: Child;
  /** What one can do with the synthesis, under its summary. */
  readonly tools?: Child;
};

/** A whole synthesis: all of it visible, good practices before what blocks. */
export function SynthesisBody(props: BodyProps) {
  const { view, empty, tools } = props;
  return (
    <>
      <SynthesisLead {...props} />
      {tools}
      {view.synthesis.coverage.reports === 0 ? (
        empty
      ) : (
        <>
          <SynthesisContents {...props} />
          <Recurring {...props} />
          <Answered {...props} />
          <Orphans {...props} />
          <Unused {...props} />
          <Crossed {...props} />
          <Lone {...props} />
        </>
      )}
    </>
  );
}
