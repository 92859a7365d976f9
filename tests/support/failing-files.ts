import type { Files, Sharing } from "../../src/files/files.ts";

/** A thing that is asked of files, and what it is about. */
export interface Operation {
  readonly name: "readText" | "readBytes" | "stamp" | "list" | "write" | "move" | "remove" | "removeEmpty";
  readonly path: string;
}

/** The run was ended from outside: nothing that it does from now on has an effect. */
export class Killed extends Error {}

/** What happens at one operation, counted from 0, and after it. */
export type Accident =
  /** The run is killed before it. */
  | { readonly kind: "killed"; readonly at: number }
  /** The run is killed in the middle of it: of a folder that is removed only the first file is gone. */
  | { readonly kind: "killed-within"; readonly at: number }
  /** The system refuses it, and nothing after it. */
  | { readonly kind: "refused"; readonly at: number; readonly code: string }
  /** The system refuses it, and all that comes after it. */
  | { readonly kind: "refused-on"; readonly at: number; readonly code: string };

/** Files to which something happens. Each use counts its operations anew. */
export function failingFiles(files: Files, id: string, accident?: Accident) {
  const operations: Operation[] = [];
  async function happen(operation: Operation, half?: () => Promise<void>): Promise<void> {
    const number = operations.push(operation) - 1;
    if (!accident || number < accident.at) return;
    const { kind, at } = accident;
    if (kind === "killed-within" && number === at) await half?.();
    if (kind.startsWith("killed")) throw new Killed(`killed at ${at}: ${operation.name} ${operation.path}`);
    if (kind === "refused" && number > at) return;
    const code = "code" in accident ? accident.code : "EIO";
    throw Object.assign(new Error(code), { code, path: operation.path });
  }
  const removeOne = async (path: string): Promise<void> => {
    const [first] = await files.list(path);
    if (!first) return;
    if (first.folder) await removeOne(`${path}/${first.name}`);
    else await files.remove(`${path}/${first.name}`);
  };
  const failing: Files = {
    ...files,
    sharing: sharingOf(id),
    async readText(path, most) {
      await happen({ name: "readText", path });
      return files.readText(path, most);
    },
    async readBytes(path, most) {
      await happen({ name: "readBytes", path });
      return files.readBytes(path, most);
    },
    async stamp(path) {
      await happen({ name: "stamp", path });
      return files.stamp(path);
    },
    async list(path) {
      await happen({ name: "list", path });
      return files.list(path);
    },
    async write(path, content) {
      await happen({ name: "write", path });
      await files.write(path, content);
    },
    async move(from, path) {
      await happen({ name: "move", path });
      await files.move(from, path);
    },
    async remove(path) {
      await happen({ name: "remove", path }, () => removeOne(path));
      await files.remove(path);
    },
    async removeEmpty(path) {
      await happen({ name: "removeEmpty", path });
      await files.removeEmpty(path);
    },
  };
  return { files: failing, operations };
}

/** One run at a time: whoever else has been there has ended, and nobody is waited for. */
function sharingOf(id: string): Sharing {
  return {
    id,
    stateOf: async (other) => (other === id ? "running" : "ended"),
    wait: async () => {
      throw new Error("a run that has ended was waited for");
    },
  };
}
