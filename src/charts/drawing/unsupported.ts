/** The picture asked for something that a drawing cannot hold. A fault of ours, not of the data. */
export class UnsupportedDrawing extends Error {
  override readonly name = "UnsupportedDrawing";
}
