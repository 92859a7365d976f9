/** Where the program of the thread is. The build puts the file there that it has made of it. */
export const workerFile: URL = new URL("worker.ts", import.meta.url);
