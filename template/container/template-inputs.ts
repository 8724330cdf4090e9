/** The choices as inputs of the template's tag, in the way a container spells them. */
import { ofChats } from '../../schemas/dictionary/of-chats.ts';
import type {
  BooleanParameter,
  TableParameter,
  TemplateParameter,
  TextParameter,
} from '../gtm/file/entities.ts';
import { consentSource, consentType, type InputKind, settingInputs, vendorInput } from '../tag/inputs.ts';
import type { Plan } from './plan.ts';

/** Every input that is not empty; GTM leaves empty ones out as well. */
export function templateInputs({ choices, dictionary }: Plan): TemplateParameter[] {
  const { vendors, settings } = choices;
  const shown = ofChats(dictionary, vendors);
  return [
    ...shown.vendors.map(({ id }) => tick(vendorInput(id), true)),
    text(consentSource, choices.consentSource),
    text(consentType, choices.consentType),
    ...settingInputs(shown).map(({ name, input, default: standard }) =>
      byKind[input](name, settings[name] ?? standard),
    ),
  ].filter(isFilled);
}

const byKind: { readonly [kind in InputKind]: (key: string, value: unknown) => TemplateParameter } = {
  keep: (key, value) => tick(key, value === 'keep'),
  tick: (key, value) => tick(key, value === true),
  choice: text,
  text,
  number: text,
  lines: (key, value) => text(key, (value as readonly string[]).join('\n')),
  table: (key, value) => table(key, value as { readonly [native: string]: string }),
};

function tick(key: string, value: boolean): BooleanParameter {
  return { type: 'BOOLEAN', key, value: value ? 'true' : 'false' };
}

function text(key: string, value: unknown): TextParameter {
  return { type: 'TEMPLATE', key, value: String(value) };
}

function table(key: string, rows: { readonly [native: string]: string }): TableParameter {
  return {
    type: 'LIST',
    key,
    list: Object.entries(rows).map(([native, event]) => ({
      type: 'MAP',
      map: [text('native', native), text('event', event)],
    })),
  };
}

function isFilled(parameter: TemplateParameter): boolean {
  return parameter.type === 'LIST' ? parameter.list.length > 0 : parameter.value !== '';
}
