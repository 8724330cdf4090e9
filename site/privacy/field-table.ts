import type { FieldEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import { type Html, html } from '../look/html.ts';
import type { DataClass } from './classes.ts';

/** The fields of one class: what each is, whether it is recorded by default, and where each chat has it from. */
export function fieldTable(
  { name, label, setting, fields }: DataClass,
  vendors: readonly VendorEntry[],
): Html {
  const standard = setting?.default === 'drop' ? html`<strong class="off">Withheld</strong>` : html`Recorded`;
  return html`<table>
    <caption class="unseen">Fields of the class ${label}</caption>
    <thead><tr><th scope="col">Field</th><th scope="col">What it is</th><th scope="col">By default</th><th scope="col">Where it comes from</th></tr></thead>
    <tbody>${fields.map(
      field => html`
      <tr id="${field.name}">
        <th scope="row" data-head="Field">${field.label} <code>${field.name}</code></th>
        <td data-head="What it is"><div>${field.description}</div></td>
        <td data-head="By default"><div>${standard}${name === 'answers' ? html`, but for the site’s own labels` : ''}</div></td>
        <td data-head="Where it comes from">${sources(field, vendors)}</td>
      </tr>`,
    )}
    </tbody>
  </table>`;
}

function sources({ from }: FieldEntry, vendors: readonly VendorEntry[]): Html {
  const listed = vendors.filter(({ id }) => from[id]);
  if (listed.length === 0) return html`Made by the script`;
  return html`<ul class="sources">${listed.map(
    ({ id, shortLabel }) => html`<li>${shortLabel} <code>${from[id]}</code></li>`,
  )}</ul>`;
}
