import { setImmediate as soon } from "node:timers/promises";
import type { Finding } from "../../findings/finding.ts";
import {
  type Calculated,
  calculated,
  checked,
  type PreparedRelease,
  type Report,
  report,
} from "../../pipeline.ts";
import type { Project, Release } from "../../releases/project.ts";
import { isSentPath } from "../../releases/read-paths.ts";
import type { ReportRequest } from "../../report/subject.ts";
import { openData } from "../../returns/open-data/reader.ts";
import { type ReadHistory, readHistory } from "../../returns/reading/history.ts";
import type { ReadingCaches } from "../../returns/reading/reading-caches.ts";
import { Lineage } from "../../statistics/lineage.ts";
import { type Loaded, load, type Reading, reload } from "./loaded.ts";
import type { WorkFigures, WorkState } from "./workbench.ts";

/** A release in memory, as it was at one turn: its figures and findings are made when they are first asked for. */
interface Held {
  readonly turn: number;
  readonly loaded: Loaded | undefined;
  figures?: Calculated;
  state?: WorkState;
}

/** One release in memory, kept as the disk has it. */
export class ReleaseMemory {
  readonly #id: string;
  readonly #reading: Reading;
  readonly #caches: ReadingCaches;
  readonly #lineage = new Lineage();
  #held: Promise<Held> | undefined;
  #pending: string[] = [];
  #history: { readonly key: readonly unknown[]; readonly read: ReadHistory } | undefined;
  /** What was found last, with which reports are made until it is found anew. */
  #found: readonly Finding[] | undefined;

  constructor(id: string, reading: Reading, caches: ReadingCaches) {
    this.#id = id;
    this.#reading = reading;
    this.#caches = caches;
  }

  /** Notes what has to be read again before anything else is answered. */
  change(paths: readonly string[]): void {
    this.#pending.push(...paths);
  }

  /** The release as it was read. */
  async release(turn: number): Promise<Release | undefined> {
    return (await this.#at(turn)).loaded?.release;
  }

  async figures(turn: number): Promise<WorkFigures | undefined> {
    const held = await this.#at(turn);
    const figures = this.#figuresOf(held);
    return held.loaded && figures && { turn: held.turn, project: held.loaded.project, calculated: figures };
  }

  async state(turn: number): Promise<WorkState | undefined> {
    const held = await this.#at(turn);
    // A report that was asked for at the same time is sent first: it takes a part of the time.
    if (!held.state) await soon();
    return this.#stateOf(held);
  }

  /**
   * A report of what is in memory at once. It prints of findings only the queries about figures and which areas have an
   * error. Where a release has not been checked since the change, the queries are those of before.
   */
  async report(turn: number, request: ReportRequest): Promise<Report | undefined> {
    const held = await this.#at(turn);
    const figures = this.#figuresOf(held);
    if (!figures) return undefined;
    const { release, read, statistics } = figures;
    const { of } = request;
    // A return with an error is not used: its report would say that nothing was sent.
    if (of.kind === "area" && !statistics.respondingAreas.includes(of.area)) return undefined;
    const findings = held.state?.prepared.findings ?? this.#foundSoFar(held, figures);
    const { returns, received = [] } = read;
    const prepared: PreparedRelease = { release, returns, received, statistics, findings };
    return report(prepared, request, this.#reading.words);
  }

  #foundSoFar(held: Held, { read }: Calculated): readonly Finding[] {
    if (!this.#found) return this.#stateOf(held)?.prepared.findings ?? [];
    const isError = ({ severity }: Finding) => severity === "error";
    return [...read.findings.filter(isError), ...this.#found.filter((each) => !isError(each))];
  }

  #stateOf(held: Held): WorkState | undefined {
    const figures = this.#figuresOf(held);
    if (!held.loaded || !figures) return undefined;
    if (held.state) return held.state;
    const { project } = held.loaded;
    const prepared = checked(figures);
    this.#found = prepared.findings;
    held.state = {
      turn: held.turn,
      project,
      prepared,
      findings: [...project.findings, ...prepared.findings],
    };
    return held.state;
  }

  #figuresOf(held: Held): Calculated | undefined {
    if (!held.loaded) return undefined;
    const { project, release } = held.loaded;
    held.figures ??= calculated(
      project,
      release,
      this.#caches.readers,
      this.#historyOf(project, release),
      this.#lineage,
    );
    return held.figures;
  }

  /** What is known of earlier years, read again only where that of which it is read is another. */
  #historyOf(project: Project, release: Release): ReadHistory {
    const { frameworks, areaNames, groups, tableHeadings } = project;
    const among = release.returnFiles.filter((file) =>
      this.#caches.readers.some(({ name, recognises }) => name === openData.name && recognises(file)),
    );
    const key = [
      frameworks,
      areaNames,
      groups,
      tableHeadings,
      release.historyFile,
      release.details.year,
      ...among,
    ];
    const known = this.#history;
    if (known?.key.length === key.length && key.every((each, index) => each === known.key[index]))
      return known.read;
    const read = readHistory(project, release);
    this.#history = { key, read };
    return read;
  }

  /** The release as of all that was noted; one after the other, so that no change is read into an older state. */
  #at(turn: number): Promise<Held> {
    const before = this.#held;
    if (before && this.#pending.length === 0) return before;
    const paths = [...new Set(this.#pending)];
    this.#pending = [];
    const next = this.#next(before, paths, turn);
    this.#held = next;
    // What cannot be read for a moment is read whole at the next question.
    next.catch(() => {
      if (this.#held === next) this.#held = undefined;
    });
    return next;
  }

  async #next(before: Promise<Held> | undefined, paths: readonly string[], turn: number): Promise<Held> {
    const held = await before?.catch(() => undefined);
    if (!paths.every(isSentPath)) this.#caches.forgetReturns();
    const loaded = held?.loaded
      ? await reload(this.#reading, held.loaded, paths)
      : await load(this.#reading, this.#id);
    return { turn, loaded };
  }
}
