import PDFDocument from "pdfkit";
import { deflated, deflatedOnce } from "../format/deflate.ts";
import type { PackedObject } from "../format/object-streams.ts";
import type { Inner, InnerReference } from "./inner.ts";

/** PDFKit's document with its writing turned aside: streams as they come, all other objects for packing. */
export class PackingDocument extends (PDFDocument as unknown as new (options: object) => Inner) {
  declare chunks: Buffer[];
  declare packed: PackedObject[];
  declare captured: string[] | undefined;

  // PDFKit's constructor calls these methods before a field of this class could be set.
  override ref(data?: Record<string, unknown>): InnerReference {
    this.packed ??= [];
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        if (reference.compress) reference.buffer = [compressed(reference.buffer)];
        reference.compress = false;
        return finalize();
      }
      this.captured = [];
      finalize();
      this.packed.push({ id: reference.id, body: this.captured[1]! });
      this.captured = undefined;
    };
    return reference;
  }

  override _write(data: string | Uint8Array): void {
    if (this.captured && typeof data === "string") {
      this.captured.push(data);
      return;
    }
    const chunk = typeof data === "string" ? Buffer.from(`${data}\n`, "latin1") : Buffer.from(data);
    this.chunks ??= [];
    this.chunks.push(chunk);
    this._offset += chunk.length;
  }

  override _refEnd(reference: InnerReference): void {
    this._offsets[reference.id - 1] = this.captured ? null : reference.offset;
    this._waiting--;
  }

  override _finalize(): void {}
}

function compressed(chunks: readonly Uint8Array[]): Buffer {
  return chunks.length === 1 ? deflatedOnce(chunks[0]!) : deflated(Buffer.concat(chunks));
}
