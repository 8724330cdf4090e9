import { strangeFiles as texts } from '../language/texts.ts';
import { isUtf16 } from './utf16.ts';

const newline = 10;

/** Looks at a file chunk by chunk; tells, once there is one, the fault that keeps it from being read as UTF-8 text. */
export function checkEncoding(): (chunk: Uint8Array) => string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let isFirst = true;
  return chunk => {
    if (isFirst && isUtf16(chunk)) return texts.utf16;
    const what = isFirst ? signatureOf(chunk) : undefined;
    if (what !== undefined) return what;
    isFirst = false;
    if (chunk.includes(0)) return texts.noText;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return texts.notUtf8(line + newlinesBeforeFault(chunk));
    }
    line += newlines(chunk);
    return;
  };
}

/** What the first bytes of a file that is not a text say. */
function signatureOf(chunk: Uint8Array): string | undefined {
  const found = signatures.find(([bytes]) => bytes.every((byte, at) => chunk[at] === byte));
  return found && texts.itIs(found[1]);
}

const { packed, picture } = texts;

const signatures: readonly (readonly [bytes: readonly number[], description: string])[] = [
  [[0x1f, 0x8b], packed],
  [[0x50, 0x4b, 0x03, 0x04], packed],
  [[0x89, 0x50, 0x4e, 0x47], picture],
  [[0xff, 0xd8, 0xff], picture],
  [[0x47, 0x49, 0x46, 0x38], picture],
];

function newlines(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) count++;
  return count;
}

/** A character that the chunk before has begun may end here, so the first bytes of a chunk are no fault by themselves. */
function newlinesBeforeFault(chunk: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let count = 0;
  let at = 0;
  while (at < chunk.length && at < 3 && isContinuation(chunk[at]!)) at++;
  for (; at < chunk.length; at++) {
    try {
      decoder.decode(chunk.subarray(at, at + 1), { stream: true });
    } catch {
      break;
    }
    if (chunk[at] === newline) count++;
  }
  return count;
}

const isContinuation = (byte: number) => byte >> 6 === 0b10;
