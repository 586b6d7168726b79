import { fileBehind, type PlaceOnDisk } from '../node/fileBehind';
import { fileUri } from './paths';

/** The name that code hosts give to the folder whose files they show. */
const baseId = '%SRCROOT%';

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

interface Artifact {
  readonly location: ArtifactLocation;
  readonly parentIndex?: number;
}

/**
 * How one run of SARIF names files: those below a folder relative to it, so that a code host finds them in its own copy; those in
 * archives by their paths there (SARIF 2.1.0, 3.4, 3.14.14 and 3.24).
 */
export class SarifArtifacts {
  readonly #folder: string;
  readonly #artifacts: Artifact[] = [];
  readonly #indices = new Map<string, number>();

  /** @param folder its canonical URI, ending in a slash */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What relative URIs are relative to. */
  get originalUriBaseIds(): Readonly<Record<string, { readonly uri: string }>> {
    return { [baseId]: { uri: this.#folder } };
  }

  /** The archives and the files in them that locations have been asked of. */
  get artifacts(): readonly Artifact[] {
    return this.#artifacts;
  }

  /** @param uri canonical */
  locationOf(uri: string): ArtifactLocation {
    const place = fileBehind(uri);
    if (!place) return { uri };
    const { file, inner } = place;
    return inner ? this.#inArchive({ file, inner }) : this.#ofFile(fileUri(file));
  }

  #ofFile(uri: string): ArtifactLocation {
    return uri.startsWith(this.#folder) && uri.length > this.#folder.length ? { uri: uri.slice(this.#folder.length), uriBaseId: baseId } : { uri };
  }

  #inArchive({ file, inner }: Required<PlaceOnDisk>): ArtifactLocation {
    const archive = fileUri(file);
    const parentIndex = this.#add(archive, { location: this.#ofFile(archive) });
    const location = { uri: `/${inner.split('/').map(encodeURIComponent).join('/')}` };
    return { ...location, index: this.#add(`${archive} ${inner}`, { location, parentIndex }) };
  }

  #add(key: string, artifact: Artifact): number {
    let index = this.#indices.get(key);
    if (index === undefined) this.#indices.set(key, (index = this.#artifacts.push(artifact) - 1));
    return index;
  }
}
