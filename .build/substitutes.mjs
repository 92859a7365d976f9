/**
 * What the bundle has in place of two parts of libraries. Fonts in WOFF2 are never read, and their decoder brings a
 * dictionary that takes a tenth of a second to unpack; tables of Unicode are unpacked by Node instead of in JavaScript.
 */
const texts = {
  "brotli/decompress.js": `module.exports = () => { throw new Error("fonts in WOFF2 are not read"); };`,
  "tiny-inflate": `const { inflateRawSync } = require("node:zlib");
    module.exports = (packed, unpacked) => { unpacked.set(inflateRawSync(packed)); return unpacked; };`,
};

const namespace = "substitute";

export const substitutes = {
  name: namespace,
  setup(build) {
    const names = Object.keys(texts).map((name) => name.replaceAll(".", "\\."));
    build.onResolve({ filter: new RegExp(`^(${names.join("|")})$`) }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: texts[path] }));
  },
};
