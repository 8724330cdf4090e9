import { list, quote } from '../text.ts';
import { type Knowledge, records, type View } from '../view.ts';

export const notSet: View = {
  name: 'chat_not_set',
  question: 'Which fields are empty, "(not set)" in GA4, and in which events?',
  eventNames: [],
  notes: [
    'It looks at the fields that a container sends by default and that the chat can fill.',
    'Full here and (not set) in GA4: the field is not registered there, or was registered later than the event.',
    'Some events come without them: what happens before a flow or a group is chosen cannot name one.',
  ],
  columns: {
    chat_vendor: { type: 'text', description: 'Which chat product.' },
    event: { type: 'text', description: 'Name of the event.' },
    field: { type: 'text', description: 'Name of the field.' },
    records: { type: 'whole number', description: 'Records of the event.' },
    not_set: { type: 'whole number', description: 'Records in which the field is empty.' },
    not_set_share: { type: 'share', description: 'Empty ones as a share of records.' },
  },
  sql: knowledge => {
    const pairs = fillable(knowledge);
    const fields = [...new Set(pairs.map(([, field]) => field))];
    const empty = fields.map(
      field => `WHEN ${quote(field)} THEN CASE WHEN r.${field} IS NULL THEN 1 ELSE 0 END`,
    );
    return [
      'WITH fields AS (',
      pairs
        .map(([vendor, field]) => `  SELECT ${quote(vendor)} AS chat_vendor, ${quote(field)} AS field`)
        .join('\n  UNION ALL\n'),
      '),',
      'looked AS (',
      '  SELECT r.chat_vendor, r.event, fields.field,',
      `    CASE fields.field ${empty.join(' ')} END AS is_empty`,
      `  FROM ${records} AS r`,
      '  JOIN fields ON fields.chat_vendor = r.chat_vendor',
      `  WHERE r.kind = 'chat' AND r.event IN ${list(knowledge.dictionary.events.map(({ name }) => name))}`,
      ')',
      'SELECT',
      '  chat_vendor,',
      '  event,',
      '  field,',
      '  COUNT(*) AS records,',
      '  SUM(is_empty) AS not_set,',
      '  1.0 * SUM(is_empty) / COUNT(*) AS not_set_share',
      'FROM looked',
      'GROUP BY chat_vendor, event, field',
    ].join('\n');
  },
};

/** Vendor and field wherever the vendor's payload has a place for a field that is sent by default. */
function fillable({ dictionary, defaultParameters }: Knowledge): [vendor: string, field: string][] {
  const fields = dictionary.fields.filter(({ name }) => defaultParameters.includes(name));
  return dictionary.vendors.flatMap(({ id }) =>
    fields.filter(({ from }) => from[id]).map(({ name }): [string, string] => [id, name]),
  );
}
