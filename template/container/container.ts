/** The container file: what somebody chose, ready for "Import Container". */
import { ofChats } from '../../schemas/dictionary/of-chats.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { findingLine } from '../../schemas/src/finding.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Container, ContainerFile, Folder } from '../gtm/file/entities.ts';
import { notes } from '../language/texts.ts';
import { cdnUrl, type TemplateOptions } from '../tag/delivery.ts';
import { templateName } from '../tag/info.ts';
import { renderTemplate, type TemplateParts } from '../tag/template.ts';
import { checkChoices } from './check-choices.ts';
import type { Choices } from './choices.ts';
import {
  counter,
  entryName,
  exportTime,
  type FileContext,
  fingerprint,
  type NoteWords,
  noPublicId,
  origin,
} from './origin.ts';
import { plan } from './plan.ts';
import { isLeftToHand, tags } from './tags.ts';
import { triggers } from './triggers.ts';
import { variables } from './variables.ts';

/** The template's parts, and the script for a container that carries it. */
export interface ContainerParts {
  readonly template: TemplateParts;
  /** Text of the script for these chats. */
  scriptFor(chats: readonly VendorId[]): string;
}

/**
 * Makes the container file. The same arguments give the same file, and other words for the notes change nothing else.
 * Throws when the choices are impossible, with one line for each that is.
 */
export function container(
  choices: Choices,
  dictionary: Dictionary,
  parts: ContainerParts,
  words: NoteWords = { notes, dictionary },
): ContainerFile {
  refuse(choices, dictionary);
  const worked = plan(choices, dictionary);
  const nextId = counter();
  const context: FileContext = { nextId, folderId: nextId(), words };
  const templateId = nextId();
  const script = choices.delivery === 'inline' ? parts.scriptFor(choices.vendors) : '';
  const trigger = triggers(worked, context);
  const variable = variables(worked, context);
  return {
    exportFormatVersion: 2,
    exportTime,
    containerVersion: {
      path: 'accounts/0/containers/0/versions/0',
      ...origin,
      containerVersionId: '0',
      container: source,
      tag: tags(worked, context, { triggers: trigger, templateId, script }),
      trigger,
      variable,
      folder: [folder(context, choices)],
      builtInVariable: [{ ...origin, type: 'EVENT', name: 'Event' }],
      fingerprint,
      tagManagerUrl:
        'https://tagmanager.google.com/#/versions/accounts/0/containers/0/versions/0?apiLink=version',
      customTemplate: [
        {
          ...origin,
          templateId,
          name: templateName,
          fingerprint,
          templateData: containedTemplate(choices, dictionary, parts.template),
        },
      ],
    },
  };
}

/**
 * The text of the template that travels in the container of these choices. Its tests stay in the template's own
 * file: they are for those who change the template, and would be a tenth of every container.
 */
export function containedTemplate(choices: Choices, dictionary: Dictionary, template: TemplateParts): string {
  return renderTemplate(templateOptions(choices, dictionary), ofChats(dictionary, choices.vendors), {
    ...template,
    scenarios: [],
  });
}

/** How the template of these choices comes by the script. */
export function templateOptions({ delivery, scriptUrl }: Choices, { version }: Dictionary): TemplateOptions {
  return delivery === 'host' || delivery === 'cdn'
    ? { delivery, scriptUrl: scriptUrl || cdnUrl(version) }
    : { delivery };
}

function refuse(choices: Choices, dictionary: Dictionary): void {
  const findings = checkChoices(choices, dictionary);
  if (findings.length === 0) return;
  throw new Error(`These choices do not make a container.\n${findings.map(findingLine).join('\n')}`);
}

function folder({ folderId, words: { notes: texts } }: FileContext, choices: Choices): Folder {
  const { choicesLink } = choices;
  const notes = [
    texts.folder,
    ...(isLeftToHand(choices) ? [texts.leftToHand] : []),
    ...(choicesLink ? [texts.madeWith(choicesLink)] : []),
  ];
  return { ...origin, folderId, name: entryName('Chat data layer'), notes: notes.join('\n'), fingerprint };
}

const source: Container = {
  path: 'accounts/0/containers/0',
  ...origin,
  name: 'Chat data layer',
  publicId: noPublicId,
  usageContext: ['WEB'],
  fingerprint,
  tagManagerUrl:
    'https://tagmanager.google.com/#/container/accounts/0/containers/0/workspaces?apiLink=container',
  features: {
    supportUserPermissions: true,
    supportEnvironments: true,
    supportWorkspaces: true,
    supportGtagConfigs: false,
    supportBuiltInVariables: true,
    supportClients: false,
    supportFolders: true,
    supportTags: true,
    supportTemplates: true,
    supportTriggers: true,
    supportVariables: true,
    supportVersions: true,
    supportZones: true,
    supportTransformations: false,
  },
  tagIds: [noPublicId],
};
