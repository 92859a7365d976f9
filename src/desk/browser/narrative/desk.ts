import type { TextState } from "./page.ts";
import type { SaveAnswer } from "./saving.ts";

/** What the page asks the desk for, at the address of its text. */
export function deskAt(address: string) {
  const json = { "content-type": "application/json" };
  return {
    async state(): Promise<TextState> {
      const answer = await fetch(`${address}/state`);
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as TextState;
    },
    async save(text: string, from: string | null): Promise<SaveAnswer> {
      const body = JSON.stringify({ text, from });
      const answer = await fetch(`${address}/save`, { method: "POST", headers: json, body });
      if (answer.status === 413) return "too-long";
      if (!answer.ok && answer.status !== 409) throw new Error(String(answer.status));
      return (await answer.json()) as SaveAnswer;
    },
    /** The name under which a picture was stored, or why it was not. */
    async picture(file: File): Promise<{ readonly name: string } | { readonly refused: string }> {
      const answer = await fetch(`${address}/picture?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: file,
      });
      if (!answer.ok && answer.status !== 422) throw new Error(String(answer.status));
      return (await answer.json()) as { readonly name: string };
    },
  };
}

export type DeskAt = ReturnType<typeof deskAt>;
