/** What `require('chat-datalayer/dataform')` gives: a function for the files of a Dataform workflow. */
import type chat from './index.cjs';
import type { DataformParts } from './parts.ts';
import { type Dataform, defineWorkflow } from './workflow.ts';

/** Put in by the build. */
declare const dataformParts: DataformParts;

/** Names that Dataform gives to every file of a workflow. */
declare const declare: Dataform['declare'];
declare const publish: Dataform['publish'];
declare const assert: Dataform['assert'];

export default (options: chat.Options): void =>
  defineWorkflow(options, dataformParts, { declare, publish, assert });
