/** Reads back what the template's tag is set to, so that a file can be judged without the choices it came from. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { ContainerFile, TemplateParameter } from '../gtm/file/entities.ts';
import { templateTags } from '../gtm/lint/container/entries.ts';
import { vendorInput } from '../tag/inputs.ts';
import { type Choices, defaultChoices } from './choices.ts';

/** The choices that decide what the listener produces, as the file's tags of the template state them. */
export function choicesIn(file: ContainerFile, dictionary: Dictionary): Choices {
  const parameters = templateTags(file).flatMap(({ parameter }) => parameter);
  const isOn = (key: string): boolean =>
    parameters.some(({ key: other, ...rest }) => other === key && 'value' in rest && rest.value === 'true');
  const vendors = dictionary.vendors.map(({ id }) => id).filter((id: VendorId) => isOn(vendorInput(id)));
  return {
    ...defaultChoices(dictionary),
    vendors,
    settings: {
      sdkCalls: isOn('sdkCalls'),
      customKeys: linesOf(parameters, 'customKeys'),
      events: rowsOf(parameters, 'events'),
    },
  };
}

function linesOf(parameters: readonly TemplateParameter[], key: string): string[] {
  return parameters.flatMap(parameter =>
    parameter.key === key && parameter.type === 'TEMPLATE' ? parameter.value.split('\n') : [],
  );
}

function rowsOf(parameters: readonly TemplateParameter[], key: string): { [native: string]: string } {
  const rows = parameters.flatMap(parameter =>
    parameter.key === key && parameter.type === 'LIST' ? parameter.list : [],
  );
  return Object.fromEntries(
    rows.map(({ map }) =>
      ['native', 'event'].map(column => map.find(cell => cell.key === column)?.value ?? ''),
    ),
  );
}
