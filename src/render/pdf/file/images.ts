import { inflateSync } from "node:zlib";
import type { Image, Inner } from "./inner.ts";

/** A picture that unpacks to more is refused. */
const mostPixelBytes = 300_000_000;

/**
 * Embeds a PNG or JPEG. PDFKit decodes some PNGs in another thread; pictures are embedded one after the
 * other, so that the numbering of objects does not depend on which is ready first.
 *
 * @throws Error for a picture that is broken, or in printing colours, which a file with a screen profile
 * cannot hold.
 */
export async function embedImage(inner: Inner, data: Uint8Array): Promise<Image> {
  const image = inner.openImage(data);
  if (image.colorSpace === "DeviceCMYK") throw new Error("the picture is in printing colours (CMYK)");
  // PDFKit would meet a broken PNG in another thread, where its error stops the whole process.
  if (image.imgData) inflateSync(image.imgData, { maxOutputLength: mostPixelBytes });
  const ready = image.finalize
    ? new Promise<void>((resolve) => {
        const finalize = image.finalize!.bind(image);
        image.finalize = () => {
          finalize();
          resolve();
        };
      })
    : undefined;
  image.embed(inner);
  await ready;
  return image;
}
