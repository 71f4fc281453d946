import type { Child } from 'hono/jsx';
import type { Section } from '../synthesis-parts.ts';
import type { WebWording } from '../wording.ts';
import { sectionTitle } from './synthesis-contents.tsx';

interface SectionProps {
  readonly section: Section;
  readonly words: WebWording;
  readonly children?: Child;
}

/** A section of the synthesis with its title. */
export function SectionView({ section, words, children }: SectionProps) {
  return (
    <section class={section} aria-labelledby={section}>
      <h2 id={section}>{sectionTitle(section, words)}</h2>
      {children}
    </section>
  );
}
