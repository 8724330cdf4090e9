/** Where every host of the tests has the script that is composed for some chats. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';

/** As a part of the name of a file: the same for the same chats, in whatever order they are named. */
export const inName = (chats: readonly VendorId[]): string =>
  vendorIds.filter(id => chats.includes(id)).join('.');

export const scriptAddress = (...chats: readonly VendorId[]): string => `/chat-datalayer.${inName(chats)}.js`;

export const scriptTag = (...chats: readonly VendorId[]): string =>
  `<script src="${scriptAddress(...chats)}"></script>`;
