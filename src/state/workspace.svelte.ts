import { isFrameworkFile } from '../framework/isFrameworkFile';
import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { withWords } from '../framework/withWords';
import type { Encoding, Mapping, TextTable } from '../ingest/types';
import type { FindingsRow } from '../questions/findings';
import type { Declared, ParamType, Params, Question, Row } from '../questions/question';
import { browserPipeline } from './browserPipeline';
import { afterCancel } from './cancelled';
import { withEdit, withoutEdit, withProposals } from './edits';
import { fetchAnswers } from './exampleAnswers';
import { fetchExample, madeUp } from './examples';
import type { Held } from './generation';
import { History } from './history.svelte';
import { Intake } from './intake';
import type { ExampleName } from './intent';
import { Loader } from './loader.svelte';
import type { Failure, Known } from './loading';
import type { Pipeline } from './pipeline';
import { readingAgain } from './readingAgain';
import { Readings } from './readings.svelte';
import { withMappings, type Confirmed } from './confirmed';
import { bytesOf, isSource, type Holdings, type OwnFramework, type Source, type Sources } from './source';
import { isLoadedAlike, wantedOf } from './wanted';

/** All the person brought and said about it, and the engine that holds it. One instance a page. */
export class Workspace {
  readonly history = new History();
  readonly readings: Readings;
  readonly loader: Loader;
  readonly #pipeline: Pipeline;
  /** Gives files their keys and reads them. */
  readonly intake: Intake;
  #exampleFailure = $state.raw<Failure | null>(null);
  /** The example that is on its way. */
  bringing = $state.raw<ExampleName | null>(null);

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    this.readings = new Readings(pipeline, (but) => bytesOf(this.sources, but));
    this.loader = new Loader(pipeline);
    this.intake = new Intake(pipeline, this.readings);
  }

  get stage() {
    return this.loader.stage;
  }

  /** Counts complete loads; every answer belongs to one version. */
  get version() {
    return this.loader.version;
  }

  /** True when questions can be asked, also while a newer load runs or after it failed. */
  get isLoaded() {
    return this.loader.isLoaded;
  }

  get failure(): Failure | null {
    return this.loader.failure ?? this.#exampleFailure;
  }

  /** Everything read, confirmed or waiting. */
  get sources(): Sources {
    return this.history.present.filter(isSource);
  }

  /** The person's own, at most one a fiscal year. */
  get frameworks(): readonly OwnFramework[] {
    return this.history.present.flatMap((holding) => (isSource(holding) ? [] : [holding]));
  }

  /** Of these, those that the answers follow: what is shown is read by them. */
  get loadedFrameworks(): readonly Framework[] {
    return this.loader.frameworks;
  }

  /** What the engine holds now, in its order: place in the list + 1 = source_id in every answer. */
  get loaded() {
    return this.loader.loaded;
  }

  /** Every agency loaded, in Thai order of names. */
  get agencies() {
    return this.loader.agencies;
  }

  /** The example that is shown, also while stored answers stand in for its load. */
  get example(): ExampleName | null {
    const shown = this.loaded.length > 0 ? this.loaded.map(({ source }) => source) : this.sources;
    return shown.find(({ origin }) => origin.example)?.origin.example ?? null;
  }

  /** What is shown was made up by a script. */
  get isMadeUp(): boolean {
    const example = this.example ?? (this.loaded.length === 0 ? this.bringing : null);
    return this.isLoaded && example !== null && madeUp.includes(example);
  }

  /**
   * Answers from what is loaded now; read in a reactive context it is asked again after each load.
   * Rejects when nothing is loaded.
   */
  ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
    asked: Question<P, R>,
    params: Params<Question<P, R>>,
  ): Promise<readonly Row<Question<P, R>>[]> {
    return this.loader.ask(asked, params);
  }

  /** Starts the engine ahead of need; resolves when it waits, or will not. Never rejects. */
  warm(): Promise<void> {
    return this.loader.warm();
  }

  async addFiles(files: Iterable<File>): Promise<void> {
    void this.warm();
    const all = [...files];
    // Frameworks come first: the tables beside them are read by them.
    await Promise.all(
      all.filter(({ name }) => isFrameworkFile(name)).map((file) => this.#addFramework(file)),
    );
    const tables = all.filter(({ name }) => !isFrameworkFile(name));
    await Promise.all(tables.map((file) => this.#add(file.name, file, false)));
  }

  addPasted(text: string, name: string): Promise<void> {
    void this.warm();
    return this.#add(name, new Blob([text]), true);
  }

  /** Reads an example and loads it in place of everything else, as one step that undo takes back. */
  async loadExample(example: ExampleName): Promise<void> {
    // The click and the address it writes both ask for it.
    if (this.bringing === example) return;
    this.bringing = example;
    this.#exampleFailure = null;
    try {
      // The first chart does not wait for the engine, nor the engine's thirty megabytes for the first chart's bytes.
      await this.loader.showComing(fetchAnswers(example), () => this.bringing === example);
      void this.warm();
      const sources = await this.intake.readExample(example, await fetchExample(example));
      // From nothing there is nothing to go back to.
      const isWanted = this.bringing === example && sources.length > 0;
      if (!isWanted) await this.#forget(sources.map(({ table }) => table));
      else this.#commit(sources, { undoable: this.history.present.length > 0, frameworks: [] });
    } catch (error) {
      this.loader.withdraw();
      this.#exampleFailure = { code: 'example', detail: String(error) };
    } finally {
      if (this.bringing === example) this.bringing = null;
    }
  }

  /** Reads the source's file again as `encoding`, in place of all the tables it gave before. */
  async setEncoding(source: Source, encoding: Encoding): Promise<void> {
    const read = await this.intake.read({ ...source.origin, encoding }, this.#wanted.frameworks);
    if (read.length === 0) return;
    const isOld = ({ origin }: Source) => origin.key === source.origin.key;
    this.#commit([...this.sources.filter((each) => !isOld(each)), ...read]);
  }

  /** The person says how a table is to be read. Own files put an example away: the two are never mixed. */
  confirm(id: number, mapping: Mapping): void {
    this.confirmAll([{ id, mapping }]);
  }

  /** Several at once, as one step. */
  confirmAll(confirmed: readonly Confirmed[]): void {
    const own = this.sources.filter(({ origin }) => origin.example === null);
    this.#commit(withMappings(own, confirmed));
  }

  /** Takes a confirmation back: the source waits again and is no longer loaded. */
  reopen(id: number): void {
    this.#commit(this.sources.map((source) => (source.id === id ? { ...source, mapping: null } : source)));
  }

  /** Puts the proposed text in place of each finding's cell and loads again, as one step. */
  acceptAll(accepted: readonly FindingsRow[]): void {
    this.#commit(withProposals(this.sources, this.loaded, accepted));
  }

  /** Whole rows of a source as they stand in its file, by physical line. */
  rowsAt(source: Source, lines: readonly number[]): Promise<readonly (readonly string[])[]> {
    return this.#pipeline.rowsAt(source.table, lines);
  }

  /** Row is the physical line, column from 0, as in findings. */
  editCell(id: number, row: number, column: number, value: string): void {
    this.#commit(
      this.sources.map((each) => (each.id === id ? withEdit(each, { row, column, value }) : each)),
    );
  }

  /** Reads a cell again as its file has it. */
  takeBack(id: number, row: number, column: number): void {
    this.#commit(this.sources.map((each) => (each.id === id ? withoutEdit(each, { row, column }) : each)));
  }

  /** Removes a file with all its tables. */
  removeOrigin(key: number): void {
    this.#commit(this.sources.filter(({ origin }) => origin.key !== key));
  }

  /** From now on these words of a measure speak of that node of the year's (B.E.) results. */
  addWords(fiscalYear: number, code: string, words: string): void {
    const base = frameworkIn(this.#wanted.frameworks, fiscalYear);
    if (base) this.#putFramework(this.intake.ownFramework(withWords(base, code, words)));
  }

  removeFramework(id: number): void {
    this.#commit(this.sources, { frameworks: this.frameworks.filter((own) => own.id !== id) });
  }

  undo(): void {
    this.#reloadAfter(() => this.history.undo());
  }

  redo(): void {
    this.#reloadAfter(() => this.history.redo());
  }

  /** Stops the load that runs; what was loaded before stays. A work that was being opened stays as it is saved. */
  cancelLoad(): void {
    if (this.loader.isReopening) return void this.clear();
    this.loader.cancel();
    const next = [...this.frameworks, ...afterCancel(this.sources, this.loaded)];
    void this.#forget(this.history.commit(next, { undoable: false }));
  }

  /** Forgets everything and gives the memory back. */
  async clear(): Promise<void> {
    this.readings.clear();
    const tables = this.history.clear();
    await Promise.all([this.loader.close(), this.#forget(tables)]);
  }

  /** What was saved, in place of everything; there is nothing that undo could go back to. */
  restore(holdings: Holdings, known?: Known): Promise<void> {
    this.bringing = null;
    const before = this.history.clear();
    this.history.commit(holdings, { undoable: false });
    void this.#forget(before);
    return this.loader.replace(this.#wanted, known);
  }

  async #forget(tables: readonly TextTable[]): Promise<void> {
    await Promise.all(tables.map((table) => this.#pipeline.forget(table)));
  }

  /** A later framework of the same year takes the place of the earlier. Refused: nothing changes but the readings. */
  async #addFramework(file: File): Promise<void> {
    const own = await this.intake.readFramework(this.intake.origin(file.name, file));
    if (own === null) return;
    this.#putFramework(own);
    const before = this.sources;
    const after = await this.intake.proposeAgain(before, this.#wanted.frameworks);
    // Who confirmed or removed a table meanwhile is not overruled.
    const next = this.sources.map((source) => after[before.indexOf(source)] ?? source);
    this.#commit(next, { undoable: false });
  }

  async #add(name: string, content: Blob, pasted: boolean): Promise<void> {
    const origin = this.intake.origin(name, content, { pasted });
    const read = await this.intake.read(origin, this.#wanted.frameworks);
    // A file is taken out again by its own button; undo is for what was said about it.
    if (read.length > 0) this.#commit([...this.sources, ...read], { undoable: false });
  }

  #commit(next: Sources, { undoable = true, frameworks = this.frameworks } = {}): void {
    this.#reloadAfter(() => {
      void this.#forget(this.history.commit([...frameworks, ...next], { undoable }));
    });
  }

  #putFramework(own: OwnFramework): void {
    const { fiscalYear } = own.framework;
    const others = this.frameworks.filter(({ framework }) => framework.fiscalYear !== fiscalYear);
    this.#commit(this.sources, { frameworks: [...others, own] });
  }

  /** What is to be loaded. */
  get #wanted(): Held {
    return wantedOf(this.history.present);
  }

  #reloadAfter(change: () => void): void {
    const before = this.#wanted;
    change();
    const after = this.#wanted;
    if (!isLoadedAlike(before, after)) void this.loader.load(after);
  }
}

export const workspace = new Workspace(readingAgain(browserPipeline));
