import { type Compile, compileCode } from './sandbox.ts';
import { startContainer } from './stand-in.ts';

declare global {
  interface Window {
    gtmStandIn?: { readonly startContainer: typeof startContainer };
    /** Templates that are compiled already, made by `renderPrograms`. */
    gtmStandInPrograms?: ReadonlyMap<string, ReturnType<Compile>>;
  }
}

const compile: Compile = code => window.gtmStandInPrograms?.get(code) ?? compileCode(code);

/** For a page: the stand-in as one global. */
window.gtmStandIn = {
  startContainer: (file, options) => startContainer(file, { compile, ...options }),
};
