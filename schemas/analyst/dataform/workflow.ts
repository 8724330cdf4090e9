/** Declares the kit in a Dataform workflow. */
import { list, quote } from '../text.ts';
import type chat from './index.cjs';
import { filled } from './marks.ts';
import { checkOptions } from './options.ts';
import type { DataformParts } from './parts.ts';

/** What Dataform gives to a query, as far as we use it. Its methods want to be called on it. */
export interface Context {
  self(): string;
  ref(target: { readonly schema: string; readonly name: string; readonly database?: string }): string;
  incremental(): boolean;
}

interface Action {
  query(text: (context: Context) => string): Action;
  preOps?(texts: (context: Context) => string[]): Action;
}

/** What Dataform gives to the files of a workflow, as far as we use it. */
export interface Dataform {
  declare(target: object): unknown;
  publish(name: string, config: object): Required<Action>;
  assert(name: string, config: object): Action;
}

/** Declares the export, the table of it, every view above and the assertions. */
export function defineWorkflow(options: chat.Options, parts: DataformParts, dataform: Dataform): void {
  checkOptions(options);
  const schema = options.into ?? parts.dataset;
  const common = { schema, tags: [...(options.tags ?? ['chat'])] };
  const withReferences = (sql: string, context: Context): string =>
    sql.replace(new RegExp(`\\b${parts.dataset}\\.(\\w+)`, 'g'), (_, name: string) =>
      context.ref({ schema, name }),
    );

  declareExport(options, parts, dataform, common);
  for (const { name, description, columns, sql, stored } of parts.views) {
    const layout = { partitionBy: parts.export.partitionBy, clusterBy: ['chat_vendor'] };
    const kind = stored ? { type: 'table', bigquery: layout } : { type: 'view' };
    dataform
      .publish(name, { ...common, ...kind, description, columns })
      .query(context => withReferences(sql, context));
  }
  for (const { name, description, sql } of parts.assertions) {
    dataform.assert(name, { ...common, description }).query(context => withReferences(sql, context));
  }
}

function declareExport(
  { dataset, project, timeZone, conversions, firstDay }: chat.Options,
  { export: part, standard }: DataformParts,
  { declare, publish }: Dataform,
  common: object,
): void {
  const shards = { ...(project && { database: project }), schema: dataset, name: 'events_*' };
  const first = firstDay ? `DATE '${firstDay}'` : standard.firstDay;
  const query = (context: Context): string =>
    filled(part.sql, {
      tables: context.ref(shards),
      timeZone: quote(timeZone ?? standard.timeZone),
      conversions: list(conversions ?? standard.conversions),
      fromDay: context.incremental() ? 'from_day' : first,
    });
  const { name, description, columns, before, partitionBy, clusterBy } = part;
  declare(shards);
  publish(name, {
    ...common,
    type: 'incremental',
    description,
    columns,
    bigquery: { partitionBy, clusterBy: [...clusterBy] },
  })
    .preOps(context =>
      context.incremental()
        ? before.map(text => filled(text, { self: context.self(), firstDay: first }))
        : [],
    )
    .query(query);
}
