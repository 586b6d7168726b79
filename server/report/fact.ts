import type { WrittenFact } from './documentReport';
import { longestText, type Context, type Fact, type ReportNode, type Unit } from './report';
import { readText } from './continuations';

/** What a fact belongs to. */
export interface Pointers {
  readonly context: Context | undefined;
  readonly unit: Unit | undefined;
  readonly tuple: ReportNode | undefined;
}

/** A fact of a report: what its document says, with what it points to. Texts are read when somebody asks for them. */
export class ReportedFact implements Fact {
  readonly context: Context | undefined;
  readonly unit: Unit | undefined;
  readonly tuple: ReportNode | undefined;
  readonly #written: WrittenFact;
  readonly #continuations: ReadonlyMap<string, ReportNode>;
  #value: string | undefined;

  /** @param value of a text that had to be transformed */
  constructor(written: WrittenFact, { context, unit, tuple }: Pointers, continuations: ReadonlyMap<string, ReportNode>, value?: string) {
    this.#written = written;
    this.context = context;
    this.unit = unit;
    this.tuple = tuple;
    this.#continuations = continuations;
    this.#value = value;
  }

  get document(): Fact['document'] {
    return this.#written.document;
  }

  get element(): number {
    return this.#written.element;
  }

  get concept(): string | undefined {
    return this.#written.concept;
  }

  get contextRef(): string | undefined {
    return this.#written.contextRef;
  }

  get unitRef(): string | undefined {
    return this.#written.unitRef;
  }

  get isNil(): boolean {
    return this.#written.isNil;
  }

  get value(): string | undefined {
    const { text, value } = this.#written;
    if (!text) return value;
    if (!text.format) this.#value ??= readText(this.#written, text.continuedAt, this.#continuations, { length: longestText, elements: 5000 }).trim();
    return this.#value;
  }

  get number(): Fact['number'] {
    return this.#written.number;
  }

  get decimals(): Fact['decimals'] {
    return this.#written.decimals;
  }

  get precision(): Fact['precision'] {
    return this.#written.precision;
  }

  get isHidden(): boolean {
    return this.#written.isHidden;
  }

  get language(): string | undefined {
    return this.#written.language;
  }
}
