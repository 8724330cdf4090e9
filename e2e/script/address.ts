/** Where every host of the tests has the script that is composed for some chats. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** The same for the same chats, in whatever order they are named. */
export const scriptAddress = (...chats: readonly VendorId[]): string =>
  `/chat-datalayer.${vendorIds.filter(id => chats.includes(id)).join('.')}.js`;

export const scriptTag = (...chats: readonly VendorId[]): string =>
  `<script src="${scriptAddress(...chats)}"></script>`;
