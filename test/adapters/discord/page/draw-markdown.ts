/** The part of the platform's markdown that the adapter writes, as HTML. */
export function drawMarkdown(text: string): string {
  return text.split('\n').map(drawLine).join('');
}

function drawLine(line: string): string {
  if (line.startsWith('> ')) return `<blockquote>${drawLine(line.slice(2))}</blockquote>`;
  if (line.startsWith('-# ')) return `<small>${drawSpans(line.slice(3))}</small>`;
  if (line.startsWith('### ')) return `<h3>${drawSpans(line.slice(4))}</h3>`;
  const item = /^(?:- |(\d+)\. )/.exec(line);
  if (item !== null)
    return `<div class="item">${item[1] ?? '•'} ${drawSpans(line.slice(item[0].length))}</div>`;
  return line === '' ? '<div class="gap"></div>' : `<div>${drawSpans(line)}</div>`;
}

function drawSpans(text: string): string {
  const signs: string[] = [];
  // What is escaped stands aside while styles are looked for.
  const bare = text.replace(/\\([^\w\s])/g, (_match, sign: string) => `\ue000${signs.push(sign) - 1}\ue001`);
  return escapeHtml(bare)
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/&lt;@([^&]+)&gt;/g, '<mark>@$1</mark>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\ue000(\d+)\ue001/g, (_match, at: string) => escapeHtml(signs[Number(at)] ?? ''));
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
