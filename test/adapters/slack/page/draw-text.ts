export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Slack's mrkdwn, whose three signs are entities already. */
export function mrkdwn(text: string): string {
  return text
    .replace(/<([^|>]+)\|([^>]*)>/g, '<a href="$1">$2</a>')
    .replace(/\*([^*\n\u2060]+)\*/g, '<b>$1</b>')
    .replaceAll('\n', '<br>');
}

export interface TextObject {
  readonly type: string;
  readonly text: string;
}

export function textObject({ type, text }: TextObject): string {
  return type === 'mrkdwn' ? mrkdwn(text) : escaped(text).replaceAll('\n', '<br>');
}
