import type { ContainerFile } from '../../schemas/src/gtm.ts';
import type { FileEntry } from './entries.ts';
import { renderProgram } from './sandbox.ts';
import { parseTemplate } from './template-file.ts';

/**
 * The templates of a file as a script. GTM interprets templates and needs no leave to compile text; on a page
 * whose policy gives none, the stand-in in the browser takes its programs from here. Keep it a script of its own:
 * joined to one in strict mode it does not parse.
 */
export const renderPrograms = ({
  containerVersion: { customTemplate = [] },
}: ContainerFile | FileEntry): string => {
  const entries = customTemplate.map(({ templateData }) => {
    const { code } = parseTemplate(templateData);
    return `[${JSON.stringify(code)}, ${renderProgram(code)}]`;
  });
  return `window.gtmStandInPrograms = new Map([${entries.join(',\n')}]);\n`;
};
