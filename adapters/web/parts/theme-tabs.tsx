import type { Frame } from '../frame.ts';

/** The themes of the edition, side by side above a synthesis. */
export function ThemeTabs({ frame, current }: { readonly frame: Frame; readonly current: string }) {
  return (
    <nav class="tabs" aria-label={frame.words.synthesis.themes}>
      <ul>
        {frame.edition.themes.map(({ id, label }) => (
          <li>
            <a
              href={`/syntheses/${encodeURIComponent(id)}`}
              aria-current={id === current ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
