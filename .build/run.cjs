const { readFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const { dirname } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// A command ends before it has gained from what V8 optimises early: a third of the processor's time goes into that.
// Node 20 alone, where it was measured; the flag is one of V8's own and may mean something else in a later one.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=400000");

/**
 * Runs a bundle, from its compiled form where there is one beside it. V8 passes over a form that another version or
 * other flags have made.
 */
exports.run = (file) => {
  // The bundle is written in ASCII.
  const source = wrap(readFileSync(file, "latin1").replace(/^#!.*/, ""));
  const script = new Script(source, { filename: file, cachedData: compiled(file) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return script;
};

function compiled(file) {
  try {
    return readFileSync(`${file}.compiled`);
  } catch {
    return undefined;
  }
}
