import { TerrainError } from '../../bot/errors.ts';

/** The code points of the bytes 0x80 to 0x9F in Windows-1252; the five that it leaves out stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: what its byte order mark says, else UTF-8, else Windows-1252. Line ends become "\n".
 * @throws TerrainError FILE_EMPTY (nothing but white space) or FILE_UNREADABLE (binary content).
 */
export function decodeText(content: Uint8Array): string {
  const text = decode(content);
  if (isBinary(text)) throw new TerrainError('FILE_UNREADABLE');
  if (text.trim() === '') throw new TerrainError('FILE_EMPTY');
  return text.replace(/\r\n?/g, '\n');
}

function decode(content: Uint8Array): string {
  const [first, second, third] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return decodeWindows1252(content);
  }
}

/** By hand: some versions of Node take "windows-1252" for Latin-1, and so lose the apostrophe of « l’État ». */
function decodeWindows1252(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}

/** Text pasted from other programs holds a stray control now and then; binary content holds many, or a NUL. */
function isBinary(text: string): boolean {
  if (text.includes('\0') || text.startsWith('%PDF-')) return true;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return controls > 2 && controls > text.length / 100;
}
