import packageJson from '../../package.json' with { type: 'json' };
import { banner } from './banner.ts';

/** `bundle/core/generated/version.ts` */
export const renderVersion = (): string => `${banner}export const version = '${packageJson.version}';\n`;
