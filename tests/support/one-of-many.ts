import type { Files } from "../../src/files/files.ts";

/** A run among others in one folder, each step of which waits until it is let. */
export function oneOfMany(files: Files, id: string, step: () => Promise<void>): Files {
  const stepping =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      await step();
      return work(...args);
    };
  return {
    ...files,
    sharing: { id, stateOf: async () => "running", wait: step },
    readText: stepping(files.readText),
    readBytes: stepping(files.readBytes),
    list: stepping(files.list),
    write: stepping(files.write),
    move: stepping(files.move),
    remove: stepping(files.remove),
    removeEmpty: stepping(files.removeEmpty),
  };
}
