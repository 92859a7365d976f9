/**
 * Runs a bundle (the first argument) with the words after it, and keeps beside it what V8 has compiled on the way:
 * later runs start from that.
 */
const { renameSync, writeFileSync } = require("node:fs");
const { run } = require("./run.cjs");

const [file] = process.argv.splice(2, 1);
const script = run(file);
process.on("exit", () => {
  writeFileSync(`${file}.compiled.${process.pid}`, script.createCachedData());
  renameSync(`${file}.compiled.${process.pid}`, `${file}.compiled`);
});
