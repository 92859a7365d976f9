import { archives } from "./archives.ts";
import { ods } from "./ods.ts";
import { xlsx } from "./xlsx.ts";
import { xml } from "./xml.ts";

/** Every file of the hostile set, made when it is wanted, by its kind and what is wrong with it. */
export const hostile: readonly { readonly name: string; readonly make: () => Uint8Array }[] = Object.entries({
  archive: archives,
  xml,
  xlsx,
  ods,
}).flatMap(([kind, files]) =>
  Object.entries(files).map(([name, make]) => ({ name: `${kind}: ${name}`, make })),
);
