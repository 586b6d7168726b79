import { locatedNames } from '../../calculation/reportedConcepts';
import type { Dts } from '../../index/dts';
import { NearestFinder } from '../../index/nearest';
import { clark, parseClark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';

/** Longer names are not compared, in UTF-16 code units: it would take its time. */
const longestCompared = 200;

/** What names that no schema declares were most probably meant to be. One serves one search: its effort is limited. */
export class MeantConcepts {
  readonly #dts: Dts;
  readonly #finder = new NearestFinder();
  readonly #names = new Map<string, readonly string[]>();
  readonly #found = new Map<string, readonly string[]>();

  constructor(dts: Dts) {
    this.#dts = dts;
  }

  /** The declarations of a name's namespace whose names are nearest to it; none where none is near. The name is in Clark notation. */
  of(name: string): readonly ElementDeclaration[] {
    const { namespace } = parseClark(name);
    return this.#nearest(name).flatMap((local) => this.#dts.declarationOf(clark({ namespace, local })) ?? []);
  }

  /** The local name that was meant, of a concept that is declared or that a locator leads to; `undefined` where there is none, or several are as near. */
  localNameFor(name: string): string | undefined {
    const [meant, ...others] = this.#nearest(name);
    return others.length > 0 ? undefined : meant;
  }

  /** A question for the one that was meant, as a sentence with a space before it; '' where there is none, or several are as near. */
  questionAbout(name: string): string {
    const meant = this.localNameFor(name);
    return meant === undefined ? '' : ` Did you mean ${meant}?`;
  }

  #nearest(name: string): readonly string[] {
    let found = this.#found.get(name);
    if (!found) {
      const { namespace, local } = parseClark(name);
      this.#found.set(name, (found = local.length > longestCompared ? [] : this.#finder.allNearest(local, this.#namesIn(namespace))));
    }
    return found;
  }

  #namesIn(namespace: string): readonly string[] {
    let names = this.#names.get(namespace);
    if (!names) {
      const declared = this.#dts.schemasOf(namespace).flatMap(({ elementDeclarations }) => elementDeclarations.flatMap(({ localName }) => localName ?? []));
      this.#names.set(namespace, (names = [...declared, ...locatedNames(this.#dts, namespace)]));
    }
    return names;
  }
}
