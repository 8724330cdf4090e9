/** What to say about a file in which there is no chat record. */
import type { Summary } from './check-stream.ts';

/** That there is none, and how to get some. */
export function withoutRecords({ readAs }: Summary, required: boolean): string {
  const none = `There is no chat record in it${required ? ', and --require-records asks for one' : ''}.`;
  const why = readAs === 'HAR file' ? ' A HAR file holds requests, not the data layer.' : '';
  return `${none}${why} Use the chat, then type copy(dataLayer) into the console and save what it copies.`;
}
