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
  readonly #found = new Map<string, readonly ElementDeclaration[]>();

  constructor(dts: Dts) {
    this.#dts = dts;
  }

  /** The declarations of a name's namespace whose names are nearest to it; none where none is near. The name is in Clark notation. */
  of(name: string): readonly ElementDeclaration[] {
    let found = this.#found.get(name);
    if (!found) {
      const { namespace, local } = parseClark(name);
      const near = local.length > longestCompared ? [] : this.#finder.allNearest(local, this.#namesIn(namespace));
      this.#found.set(name, (found = near.flatMap((each) => this.#dts.declarationOf(clark({ namespace, local: each })) ?? [])));
    }
    return found;
  }

  /** A question for the one that was meant, as a sentence with a space before it; '' where there is none, or several are as near. */
  questionAbout(name: string): string {
    const [meant, ...others] = this.of(name);
    return meant?.localName === undefined || others.length > 0 ? '' : ` Did you mean ${meant.localName}?`;
  }

  #namesIn(namespace: string): readonly string[] {
    let names = this.#names.get(namespace);
    if (!names) this.#names.set(namespace, (names = this.#dts.schemasOf(namespace).flatMap(({ elementDeclarations }) => elementDeclarations.flatMap(({ localName }) => localName ?? []))));
    return names;
  }
}
