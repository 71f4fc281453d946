import type { Child } from 'hono/jsx';
import type { Locale } from '../../../bot/domain/participant.ts';

interface DocumentProps {
  readonly title: string;
  readonly locale: Locale;
  readonly bodyClass?: string;
  readonly children?: Child;
}

/** The document around every page. */
export function Document({ title, locale, bodyClass, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Terrain`}</title>
        <link rel="icon" href="/actifs/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/actifs/terrain.css" />
        <script type="module" src="/actifs/client/main.js" />
      </head>
      <body class={bodyClass}>{children}</body>
    </html>
  );
}
