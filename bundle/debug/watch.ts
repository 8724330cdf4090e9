import validate from '../../schemas/generated/record.validator.js';
import { problems } from '../../schemas/src/problems.ts';
import type { Emit } from '../src/emit.ts';
import { mannersOf } from '../src/manners.ts';
import type { Watch } from '../src/watch.ts';

const prefix = 'chat-datalayer:';

/** The loader's own events have no vendor: their name is the code of the problem. */
const ownManners = () =>
  mannersOf({
    words: '',
    paths: '',
    facts: { says: code => [{ event: 'chat_diagnostic', chat_problem: code }] },
  });

/**
 * What the debug build adds: every record is checked against the schema and shown, every problem is told with its
 * remedy and recorded as `chat_diagnostic`.
 */
export const watch: Watch = (emit: Emit) => ({
  problem: ({ code, key = '', value = '' }) => {
    const { says, remedy } = problems[code];
    console.warn(`${prefix} ${[code, key, value].filter(Boolean).join(' ')}: ${says} ${remedy}`);
    emit('none', ownManners(), code);
  },
  record: record => {
    // JSON has no undefined: the keys that are present but unused are no part of what the schema describes.
    if (validate(JSON.parse(JSON.stringify(record)))) {
      console.debug(`${prefix} ${record.event} (${record.chat_vendor} ${record.chat_native_event})`, record);
      return;
    }
    for (const { instancePath, message } of validate.errors ?? []) {
      console.error(`${prefix} ${record.event}${instancePath} ${message}; please report this.`);
    }
  },
});
