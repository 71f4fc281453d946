import type { DoubleMessage, Json, StoredFile } from '../../../fakes/discord/world.ts';
import { drawMarkdown, escapeHtml } from './draw-markdown.ts';

/** Something to be looked at. */
export type Drawn =
  | { readonly caption: string; readonly message: DoubleMessage }
  | { readonly caption: string; readonly modal: Json };

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** Messages and forms roughly as the platform shows them, to be looked at: is anything cut, is the French right? */
export function drawPage(drawn: readonly Drawn[], files: ReadonlyMap<string, StoredFile>): string {
  const parts = drawn.map((each) => {
    const body = 'modal' in each ? drawModal(each.modal) : drawMessage(each.message, files);
    return `<section><h2>${escapeHtml(each.caption)}</h2>${body}</section>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Terrain sur Discord</title><style>${CSS}</style>${parts.join('')}</html>`;
}

function drawMessage({ body, viewer }: DoubleMessage, files: ReadonlyMap<string, StoredFile>): string {
  const embeds = list(body.embeds).map((embed) => drawEmbed(embed, list(body.attachments), files));
  const shown = list(body.attachments).filter(({ filename }) => !String(filename).endsWith('.png'));
  const attached = shown.map(({ filename }) => `<div class="file">${escapeHtml(String(filename))}</div>`);
  const rows = list(body.components).map(
    (row) => `<div class="row">${list(row.components).map(drawButton).join('')}</div>`,
  );
  const only = viewer === undefined ? '' : '<small class="only">Vous seul pouvez voir celui-ci</small>';
  return `<article>${drawMarkdown(String(body.content ?? ''))}${[...embeds, ...attached, ...rows].join('')}${only}</article>`;
}

function drawEmbed(
  embed: Json,
  attachments: readonly Json[],
  files: ReadonlyMap<string, StoredFile>,
): string {
  const colour = Number(embed.color).toString(16).padStart(6, '0');
  const image = String((embed.image as Json | undefined)?.url ?? '').replace('attachment://', '');
  const attachment = attachments.find(({ filename }) => filename === image);
  const content = files.get(String(attachment?.id))?.content;
  const picture =
    content &&
    `<img alt="${escapeHtml(String(attachment?.description))}" src="data:image/png;base64,${Buffer.from(content).toString('base64')}">`;
  const footer = (embed.footer as Json | undefined)?.text;
  return `<div class="embed" style="border-color:#${colour}">${[
    embed.title && `<h1>${drawMarkdown(String(embed.title))}</h1>`,
    embed.description && drawMarkdown(String(embed.description)),
    picture,
    footer && `<small>${escapeHtml(String(footer))}</small>`,
  ]
    .filter(Boolean)
    .join('')}</div>`;
}

function drawButton({ label, style, disabled }: Json): string {
  return `<button class="${STYLES[Number(style)]}"${disabled ? ' disabled' : ''}>${escapeHtml(String(label))}</button>`;
}

function drawModal({ title, components }: Json): string {
  const rows = list(components).map((top) =>
    top.component === undefined
      ? `<p>${drawMarkdown(String(top.content))}</p>`
      : `<label>${escapeHtml(String(top.label))}<small>${escapeHtml(String(top.description ?? ''))}</small>${drawInside(top.component as Json)}</label>`,
  );
  return `<article class="modal"><h1>${escapeHtml(String(title))}</h1>${rows.join('')}</article>`;
}

function drawInside({ type, value, style, options }: Json): string {
  if (type === 4)
    return `<div class="input${style === 2 ? ' long' : ''}">${escapeHtml(String(value ?? ''))}</div>`;
  if (type !== 3) return `<div class="input">${type === 19 ? 'Déposer un fichier' : '☐'}</div>`;
  const chosen = list(options).find((option) => option.default === true);
  const all = list(options).map(({ label }) => escapeHtml(String(label)));
  return `<div class="input">${escapeHtml(String(chosen?.label ?? 'Choisir'))} ▾</div><small>${all.join(' · ')}</small>`;
}

function list(value: unknown): readonly Json[] {
  return (value ?? []) as Json[];
}

const CSS = `
body{background:#313338;color:#dbdee1;font:15px/1.375 'DejaVu Sans',sans-serif;max-width:640px;margin:16px auto}
section{margin:0 0 28px} section>h2{font-size:12px;color:#949ba4;text-transform:uppercase}
article{overflow-wrap:anywhere} .embed{background:#2b2d31;border-left:4px solid;border-radius:4px;padding:10px 14px;max-width:516px}
h1{font-size:16px;margin:2px 0 8px} h3{font-size:16px;margin:8px 0 2px} .gap{height:8px} .item{padding-left:1.2em;text-indent:-1.2em}
blockquote{margin:0;padding-left:10px;border-left:4px solid #4e5058} small{color:#949ba4;font-size:12px;display:block} a{color:#00a8fc}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px} button{border:0;border-radius:4px;padding:8px 14px;color:#fff;font:inherit;font-size:14px;max-width:100%}
.primary{background:#5865f2}.secondary{background:#4e5058}.danger{background:#da373c}button:disabled{opacity:.5}
.modal{background:#2b2d31;border-radius:8px;padding:16px;max-width:440px} label{display:block;margin:12px 0;font-weight:600} label small,label .input{font-weight:400}
.input{background:#1e1f22;border-radius:4px;padding:8px;margin-top:4px;white-space:pre-wrap}.long{min-height:90px} .file{background:#2b2d31;padding:8px;margin-top:6px;max-width:300px}
img{max-width:100%} mark{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 2px}
`;
