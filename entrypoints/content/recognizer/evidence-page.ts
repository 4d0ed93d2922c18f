/** What is certain on the page so far, and what that says of a name elsewhere on it. */
import { WEIGHTS } from "./evidence";
import type { Lexicon } from "./lexicon";
import type { Evidence } from "./mention";

/** What the page says of one record. */
export interface PageSupport {
  points: number;
  evidence: readonly Evidence[];
}

const NONE: PageSupport = { points: 0, evidence: [] };

/** Counts the mentions that are certain by their own text. */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #counts = new Map<number, number>();
  /** Certain records by the programme they belong to. */
  readonly #members = new Map<number, Set<number>>();
  /** Grows whenever a record becomes certain or ceases to be: what was settled before may be settled anew. */
  version = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(entity: number): void {
    const count = this.#counts.get(entity) ?? 0;
    this.#counts.set(entity, count + 1);
    if (count > 0) return;
    this.version++;
    const { program } = this.#lexicon.entity(entity);
    if (program !== undefined) this.#members.set(program, (this.#members.get(program) ?? new Set()).add(entity));
  }

  remove(entity: number): void {
    const count = this.#counts.get(entity)!;
    if (count > 1) {
      this.#counts.set(entity, count - 1);
      return;
    }
    this.version++;
    this.#counts.delete(entity);
    const { program } = this.#lexicon.entity(entity);
    if (program === undefined) return;
    const members = this.#members.get(program)!;
    members.delete(entity);
    if (members.size === 0) this.#members.delete(program);
  }

  /** Records of a programme that are certain on the page. */
  membersOf(programme: number): Iterable<number> {
    return this.#members.get(programme) ?? [];
  }

  /** What the page's other mentions say of a record. */
  support(entity: number): PageSupport {
    if (this.#counts.size === 0) return NONE;
    if (this.#counts.has(entity)) return { points: WEIGHTS.sameOnPage, evidence: [this.#shown(entity)] };
    const [member] = this.membersOf(entity);
    if (member !== undefined) return { points: WEIGHTS.memberOnPage, evidence: [this.#shown(member)] };
    const kin = this.#kinOf(entity);
    const others = this.#counts.size - (kin === undefined ? 0 : 1);
    const points = (kin === undefined ? 0 : WEIGHTS.kinOnPage) + Math.min(others, 2) * WEIGHTS.otherOnPage;
    const [first] = this.#counts.keys();
    return { points, evidence: [this.#shown(kin ?? first!)] };
  }

  /** A certain record of the same family: its programme or a sister. */
  #kinOf(entity: number): number | undefined {
    const { program } = this.#lexicon.entity(entity);
    if (program === undefined) return undefined;
    if (this.#counts.has(program)) return program;
    const [sister] = this.membersOf(program);
    return sister;
  }

  #shown(entity: number): Evidence {
    return { kind: "page", text: this.#lexicon.entity(entity).keys[0]! };
  }
}
