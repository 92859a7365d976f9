/** Puts the name of the thread's own bundle in place of its source, which Node cannot run. */
export const workerBeside = (name) => ({
  name: "worker",
  setup(build) {
    build.onLoad({ filter: /[\\/]workbook[\\/]open[\\/]worker-file\.ts$/ }, () => ({
      contents: `export const workerFile = new URL(${JSON.stringify(name)}, import.meta.url);`,
    }));
  },
});
