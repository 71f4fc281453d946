import { SIDES, type Side } from '../kinds.ts';
import { type CrossedView, subjectById } from '../synthesis-parts.ts';
import { SectionView } from './section-view.tsx';
import type { SynthesisProps } from './subject-card.tsx';

/** State and local government, then school by school: what they both saw, what only one saw. */
export function Crossed(props: SynthesisProps) {
  const { view, words } = props;
  const { synthesis, sides } = words;
  const sideName = (group: string) => (isSide(group) ? sides[group] : group);
  return (
    <SectionView section="crossed" words={words}>
      <h3>{synthesis.stateAndLocal}</h3>
      <CrossedLists
        {...props}
        crossed={view.synthesis.stateAndLocal}
        everyone={synthesis.both}
        only={(group) => synthesis.onlyOne(sideName(group))}
        together={(groups) => groups.map(sideName).join(', ')}
      />
      <h3>{synthesis.schoolAndSchool}</h3>
      <CrossedLists
        {...props}
        crossed={view.synthesis.schools}
        everyone={synthesis.everySchool(view.synthesis.schools.groups.length)}
        only={synthesis.onlySchool}
        together={(groups) => groups.join(', ')}
      />
    </SectionView>
  );
}

function isSide(group: string): group is Side {
  return (SIDES as readonly string[]).includes(group);
}

type CrossedProps = SynthesisProps & {
  readonly crossed: CrossedView;
  readonly everyone: string;
  readonly only: (group: string) => string;
  readonly together: (groups: readonly string[]) => string;
};

function CrossedLists(props: CrossedProps) {
  const { crossed, everyone, only, together } = props;
  const some = crossed.shared.filter(({ groups }) => groups.length < crossed.groups.length);
  return (
    <div class="crossed-lists">
      <SubjectList {...props} title={everyone} subjects={crossed.common} />
      {some.map(({ subject, groups }) => (
        <SubjectList {...props} title={together(groups)} subjects={[subject]} />
      ))}
      {crossed.alone.map(({ group, subjects }) => (
        <SubjectList {...props} title={only(group)} subjects={subjects} />
      ))}
    </div>
  );
}

type SubjectListProps = SynthesisProps & { readonly title: string; readonly subjects: readonly string[] };

function SubjectList({ view, words, links, title, subjects }: SubjectListProps) {
  return (
    <div class="crossed-list">
      <h4>{title}</h4>
      {subjects.length === 0 ? (
        <p class="nothing">{words.synthesis.nothingCrossed}</p>
      ) : (
        <ul>
          {subjects.map((id) => (
            <li>
              <a href={links.subject(view.theme.id, id)}>{subjectById(view, id)?.title ?? id}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
