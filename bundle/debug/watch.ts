import { lintGa4 } from '../../schemas/src/ga4.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { recordErrors } from '../../schemas/validators/record-errors.ts';
import type { MakeDebugHooks } from '../core/debug-hooks.ts';
import { tryOr } from '../core/try-or.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { problems } from '../dictionary/problems.ts';
import type { Heard } from '../explain/heard.ts';
import { ignored } from '../explain/ignored.ts';
import { type Withheld, withheldFrom } from '../explain/withheld.ts';

const prefix = 'chat-datalayer:';

/**
 * Most problems that are told: as many as the books keep. Where a page's lists take nothing, the books know no problem
 * again, and one about a record that tells a problem would go on for ever.
 */
export const mostTold = 20;

/** The loader's own events have no vendor: their name is the code of the problem. */
const ownTables = () =>
  unfoldTables({
    _eventNames: '',
    _fields: {},
    _custom: '',
    _facts: { _mapName: code => ({ event: 'chat_diagnostic', chat_problem: code }) },
  });

const withheldOf = new WeakMap<object, readonly Withheld[]>();

/** What was withheld from a record that this page pushed; nothing for other objects. */
export const explained = (record: object): readonly Withheld[] => withheldOf.get(record) ?? [];

/**
 * What the debug build adds: every record is checked against the schema and shown with what was withheld from it and
 * why, every problem is told with its remedy and recorded as `chat_diagnostic`. No value that was withheld is told.
 * On a page that has spoilt what telling needs, nothing is told; the records come as they come in every build.
 */
export const watch: MakeDebugHooks = (emit, { _settings: settings, _win: win }) => {
  let heard: Heard | undefined;
  const told = new Set<string>();
  let problemsTold = 0;

  return {
    _onProblem: ({ code, key = '', value = '' }) => {
      if (++problemsTold > mostTold) return;
      tryOr(() => {
        const { description, fix } = problems[code];
        console.warn(`${prefix} ${[code, key, value].filter(Boolean).join(' ')}: ${description} ${fix}`);
      });
      emit('none', ownTables(), code);
    },
    _emit: (vendor, tables, native, payload) => {
      const event = { win, settings, vendor, tables, native, payload };
      heard = event;
      emit(vendor, tables, native, payload);
      tryOr(() => tellIgnored(event, told));
      heard = undefined;
    },
    _onRecord: record => {
      if (!heard || record.chat_vendor === 'none') return;
      tryOr(() => withheldOf.set(record, tryOr(() => withheldFrom(record, heard!)) ?? []));
    },
    _beforePush: record => {
      tryOr(() => show(record));
    },
  };
};

function show(record: PushedRecord): void {
  // JSON has no undefined: the keys that are present but unused are no part of what the schema describes.
  const errors = recordErrors(JSON.parse(JSON.stringify(record)));
  for (const { instancePath, message } of errors) {
    console.error(`${prefix} ${record.event}${instancePath} ${message}; please report this.`);
  }
  if (errors.length > 0) return;
  const title = `${prefix} ${record.event} (${record.chat_vendor} ${record.chat_native_event})`;
  const withheld = explained(record);
  const ga4 = lintGa4(record);
  if (withheld.length + ga4.length === 0) {
    console.debug(title, record);
    return;
  }
  const counts = [
    ...(withheld.length > 0 ? [`${withheld.length} withheld or shortened`] : []),
    ...(ga4.length > 0 ? [`${ga4.length} for GA4`] : []),
  ];
  console.groupCollapsed(`${title} – ${counts.join(', ')}`);
  console.debug(record);
  for (const { description } of withheld) console.debug(description);
  for (const { level, description } of ga4) {
    if (level === 'error') console.warn(`GA4: ${description}`);
    else console.debug(`GA4: ${description}`);
  }
  console.groupEnd();
}

/** Why no record came, if none did: once for each cause and chat, since timers would fill the console otherwise. */
function tellIgnored(heard: Heard, told: Set<string>): void {
  const { code, description } = ignored(heard);
  const key = `${heard.vendor} ${code}`;
  if (code === 'not_built' || told.has(key)) return;
  told.add(key);
  console.debug(`${prefix} ${heard.vendor}: ${description} Said once.`);
}
