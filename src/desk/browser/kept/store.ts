/** Something that a page keeps, by the place that it is about, the page that keeps it and its name there. */
export interface KeptRecord {
  readonly place: string;
  readonly page: string;
  readonly name: string;
  readonly value: unknown;
  /** When it was kept, in milliseconds since 1970. */
  readonly time: number;
}

const database = "mappa-desk";
const store = "kept";

/**
 * The store of all pages of the desk. It is on the disk when a change has ended: measured with Chromium, whose
 * `localStorage` loses the last five seconds when it is killed, and this nothing.
 */
export class KeptStore {
  #opened: Promise<IDBDatabase> | undefined;

  /** Resolves once the change is on the disk, and rejects where the browser does not keep it. */
  async change(then: (records: IDBObjectStore) => void): Promise<void> {
    const opened = await this.#open();
    await new Promise<void>((done, fail) => {
      const change = opened.transaction(store, "readwrite", { durability: "strict" });
      change.oncomplete = () => done();
      change.onabort = () => fail(change.error ?? new Error("the browser keeps nothing more"));
      then(change.objectStore(store));
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open(database, 1);
      asked.onupgradeneeded = () =>
        asked.result.createObjectStore(store, { keyPath: ["place", "page", "name"] });
      asked.onsuccess = () => {
        // Somebody has had the browser forget what sites keep: it is opened anew for the next change.
        asked.result.onclose = () => {
          this.#opened = undefined;
        };
        done(asked.result);
      };
      asked.onerror = () => fail(asked.error);
    });
    this.#opened.catch(() => {
      this.#opened = undefined;
    });
    return this.#opened;
  }
}

/** Calls back with all that pages keep of a place, within the same change. */
export function readKept(
  records: IDBObjectStore,
  place: string,
  then: (kept: readonly KeptRecord[]) => void,
): void {
  // A list comes behind every text, so that this is whatever begins with the place.
  const asked = records.getAll(IDBKeyRange.bound([place], [place, []]));
  asked.onsuccess = () => then(asked.result as KeptRecord[]);
}
