import type { VendorId } from '../schemas/src/vendor.ts';

/** A chat as an app hands it to `install`: what the script has to know of it, under its id. */
export type Chat = { readonly [id in VendorId]?: object };
