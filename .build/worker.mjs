/**
 * Puts the names of threads' own bundles in place of their sources, which Node cannot run.
 *
 * @param workers by the folder of the source: `workbook`, `pdf`
 */
export const workersBeside = (workers) => ({
  name: "workers",
  setup(build) {
    build.onLoad({ filter: /[\\/]worker-file\.ts$/ }, ({ path }) => {
      const of = Object.keys(workers).find((name) => path.split(/[\\/]/).includes(name));
      const name = of && workers[of];
      return (
        name && { contents: `export const workerFile = new URL(${JSON.stringify(name)}, import.meta.url);` }
      );
    });
  },
});
