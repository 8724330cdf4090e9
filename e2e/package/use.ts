// A project that uses the package from TypeScript; it only has to compile, and what is wrong must not.
import {
  type ChatRecord,
  install,
  type PushedRecord,
  type Settings,
  type Status,
  type Tracker,
} from 'chat-datalayer';
import { type Chat, install as installChats, userlike } from 'chat-datalayer/chats';
import {
  type Choices,
  type ContainerFile,
  checkChoices,
  container,
  defaultChoices,
  type Finding,
  printContainer,
} from 'chat-datalayer/container';
import type { Options } from 'chat-datalayer/dataform';
import { type Dictionary, dictionary, type ProblemText, problems } from 'chat-datalayer/dictionary';
import { type Explanation, explain } from 'chat-datalayer/explain';
import { type ComposedScript, script } from 'chat-datalayer/script';
import { template } from 'chat-datalayer/template';
import isContainer from 'chat-datalayer/validators/container';
import isRecord from 'chat-datalayer/validators/record';
import isSettings from 'chat-datalayer/validators/settings';
import isStatus from 'chat-datalayer/validators/status';

// A project names its own chat: whether the names are types, only a real one tells.
const settings: Settings = { vendors: ['userlike'], personalData: 'drop' };
const stop: () => void = install(settings);
stop();
// @ts-expect-error: there is no such vendor
install({ vendors: ['nobody'] });

const chats: Chat[] = [userlike];
const stopChats: () => void = installChats(chats, { personalData: 'drop' });
stopChats();
// @ts-expect-error: an id is no chat
installChats(['userlike']);
// @ts-expect-error: the chats come first
installChats(settings);

// window.chatTracker has its type without a word of the project, before the start and after it.
window.chatTracker = window.chatTracker || [];
window.chatTracker.push({ consent: 'granted' });
const tracker: Tracker | undefined = window.chatTracker;
const held: number | undefined = window.chatTracker?.status?.().counts.held;
// @ts-expect-error: there is no such state of consent
window.chatTracker?.push({ consent: 'perhaps' });

const { withheld }: Explanation = explain('userlike', 'chat_started', {}, settings);
console.log(withheld.length);

const file: ContainerFile = container({ delivery: 'page' });
const text: string = printContainer(file);
const findings: Finding[] = checkChoices(defaultChoices());
const choices: Choices = { ...defaultChoices(), delivery: 'cdn' };
// @ts-expect-error: there is no such delivery
container({ delivery: 'post' });
const composed: ComposedScript = script({ vendors: ['userlike'] });
const tpl: string = template({ delivery: 'host', scriptUrl: 'https://www.example.com/chat-datalayer.js' });

const workflow: Options = { dataset: 'analytics_123456789', conversions: ['purchase'] };
// @ts-expect-error: the dataset is missing
const noWorkflow: Options = { timeZone: 'Europe/Berlin' };

declare const unknown: unknown;
if (isRecord(unknown)) {
  const record: ChatRecord = unknown;
  // @ts-expect-error: there is no such field
  record.chat_mood;
}
const guarded: (Settings | Status | ContainerFile)[] = [
  ...(isSettings(unknown) ? [unknown] : []),
  ...(isStatus(unknown) ? [unknown] : []),
  ...(isContainer(unknown) ? [unknown] : []),
];
declare const pushed: PushedRecord;
const known: Dictionary = dictionary;
const why: ProblemText = problems.loaded_late;

export const used = [
  tracker,
  held,
  text,
  findings,
  choices,
  composed,
  tpl,
  guarded,
  pushed,
  known,
  why,
  workflow,
  noWorkflow,
];
