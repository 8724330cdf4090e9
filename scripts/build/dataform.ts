/** The Dataform package: one file that `require` takes, its types, and a folder to copy for those who install nothing. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };
import { dataformParts } from '../../schemas/analyst/dataform/parts.ts';
import { exportTimeZone } from '../../schemas/analyst/export-source.ts';
import { dataset, type Knowledge } from '../../schemas/analyst/view.ts';

/** Name of the file to copy; Dataform makes a function of that name of it. */
const included = 'chat_datalayer';

/** All files by path below `dist`. */
export async function renderDataform(knowledge: Knowledge): Promise<[path: string, text: string][]> {
  const module = await moduleText(knowledge);
  return [
    ['dataform/index.cjs', module],
    ['dataform/index.d.cts', readFileSync('schemas/analyst/dataform/index.d.cts', 'utf8')],
    [`dataform/project/includes/${included}.js`, module],
    ['dataform/project/definitions/chat.js', definitions],
    ['dataform/project/workflow_settings.yaml', settings],
    ['dataform/project/package.json', dependencies],
  ];
}

const definitions = `// The dataset that GA4 exports to, and the time zone of the GA4 property.
${included}({ dataset: 'analytics_123456789', timeZone: '${exportTimeZone}' });
`;

const settings = `# Your project, and the location of the dataset that GA4 exports to.
defaultProject: your-project
defaultLocation: EU
defaultDataset: ${dataset}
defaultAssertionDataset: ${dataset}_assertions
`;

const dependencies = `${JSON.stringify(
  { dependencies: { '@dataform/core': packageJson.devDependencies['@dataform/core'] } },
  null,
  2,
)}
`;

async function moduleText(knowledge: Knowledge): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['schemas/analyst/dataform/entry.ts'],
    bundle: true,
    format: 'cjs',
    target: 'es2021',
    charset: 'utf8',
    define: { dataformParts: JSON.stringify(dataformParts(knowledge)) },
    minifySyntax: true,
    banner: {
      js: `// chat-datalayer ${knowledge.dictionary.version} for Dataform. Made by the build; not to be edited.`,
    },
    footer: { js: 'module.exports = module.exports.default;' },
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
