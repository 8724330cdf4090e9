import { brotliCompressSync } from 'node:zlib';
import { composeScript } from '../bundle/composition/script.ts';
import { bundle, bundles } from './build/bundles.ts';
import { scriptParts } from './build/script-parts.ts';
import { vendorIds } from '../schemas/generated/vendor-ids.ts';
const b = (t: string) => brotliCompressSync(t).length;
const { text } = await bundle(bundles.standard);
const parts = await scriptParts();
console.log('standard', b(text), ...vendorIds.map(id => `${id} ${b(composeScript(parts, [id]))}`));
