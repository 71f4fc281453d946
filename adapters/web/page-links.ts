import type { Asking } from '../../bot/questions.ts';

/** Where the lines of a synthesis lead: to pages of the workspace, or to places of the same document. */
export interface PageLinks {
  report(number: number): string;
  subject(theme: string, subject: string): string;
}

/** The page that asks for better groups; it is the workspace's alone. */
export function questionsPath(theme: string, asking: Asking = { skipped: [] }): string {
  const { skipped, kept } = asking;
  const query = [
    ...(skipped.length === 0 ? [] : [`passees=${skipped.join(',')}`]),
    ...(kept === undefined ? [] : [`fiche=${kept}`]),
  ];
  const path = `/syntheses/${encodeURIComponent(theme)}/questions`;
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

export const WORKSPACE_LINKS: PageLinks = {
  report: (number) => `/fiches/${number}`,
  subject: (theme, subject) =>
    `/syntheses/${encodeURIComponent(theme)}/sujets/${encodeURIComponent(subject)}`,
};

export const DOCUMENT_LINKS: PageLinks = {
  report: (number) => `#fiche-${number}`,
  subject: (_theme, subject) => `#sujet-${subject}`,
};
