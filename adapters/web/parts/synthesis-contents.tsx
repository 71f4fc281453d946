import { SECTIONS, type Section } from '../synthesis-parts.ts';
import type { WebWording } from '../wording.ts';
import type { SynthesisProps } from './subject-card.tsx';

/** The table of contents: sections, and the subjects in the first. */
export function SynthesisContents({ view, words }: Omit<SynthesisProps, 'links'>) {
  const { subjects } = view.synthesis;
  return (
    <nav class="contents" aria-labelledby="sommaire">
      <h2 id="sommaire">{words.synthesis.contents}</h2>
      <ul>
        {SECTIONS.map((section) => (
          <li>
            <a href={`#${section}`}>{sectionTitle(section, words)}</a>
            {section === 'recurring' && subjects.length > 0 && (
              <ol>
                {subjects.map(({ subject, title }) => (
                  <li>
                    <a href={`#sujet-${subject}`}>{title}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function sectionTitle(section: Section, { synthesis }: WebWording): string {
  return synthesis[section];
}
