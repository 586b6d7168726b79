import { XbrlDocument } from '../xbrl/document';
import { canonicalUri } from '../xbrl/pointer';
import type { Concept } from './concept';
import type { Documents } from './documents';
import type { Label } from './labels';
import type { Taxonomies } from './taxonomies';

const american = /^(https?:\/\/(?:xbrl\.fasb\.org|xbrl\.sec\.gov|(?:taxonomies\.)?xbrl\.us)\/(?:.*\/)?)([a-z-]+)-(\d{4}(?:-\d\d-\d\d)?)\.xsd$/;
const ifrs = /^(https?:\/\/xbrl\.ifrs\.org\/.*\/)full_ifrs-cor_(\d{4}-\d\d-\d\d)\.xsd$/;

/**
 * The URLs under which publishers of base taxonomies keep the labels and the documentation of a schema's concepts, which filers do not
 * import: FASB's `us-gaap-lab-2025.xml`, the SEC's `dei-2025_lab.xsd`, the IFRS Foundation's `labels/lab_full_ifrs-en_2024-03-27.xml`.
 * @returns canonical URLs, some of which may lead nowhere; none for any other schema
 */
export function companionUrls({ base }: XbrlDocument): readonly string[] {
  const [, folder, name, date] = american.exec(base) ?? [];
  if (folder !== undefined) {
    const shapes = (kind: string) => [`${folder}${name!}-${kind}-${date!}.xml`, ...(folder.includes('//xbrl.sec.gov/') ? [`${folder}${name!}-${date!}_${kind}.xsd`] : [])];
    return ['lab', 'doc'].flatMap(shapes).map(canonicalUri);
  }
  const [, place, edition] = ifrs.exec(base) ?? [];
  return place === undefined ? [] : ['lab', 'doc'].map((kind) => canonicalUri(`${place}labels/${kind}_full_ifrs-en_${edition!}.xml`));
}

/** The URLs of the companions of all schemas that the DTSs of a workspace have, that nobody has looked for yet. */
export function unreadCompanions(taxonomies: Taxonomies, documents: Documents): readonly string[] {
  const schemas = new Set(taxonomies.entryPoints.flatMap((entryPoint) => [...taxonomies.dts(entryPoint).members.values()]));
  return [...schemas].flatMap(companionUrls).filter((url) => documents.find(url) === undefined);
}

/** The URLs of the companions of some documents that declare concepts, as far as they are not here. */
export function missingCompanions(among: Iterable<XbrlDocument>, documents: Documents): readonly string[] {
  const declaring = [...among].filter((document) => document.elementDeclarations.some(({ substitutionGroup }) => substitutionGroup !== undefined));
  return [...new Set(declaring.flatMap(companionUrls))].filter((url) => !(documents.find(url) instanceof XbrlDocument));
}

/** The labels that the companions of a concept's schema give it, as far as they have been read. No DTS has them, and no rule sees them. */
export function companionLabels(concept: Concept, taxonomies: Taxonomies, documents: Documents): readonly Label[] {
  if (!concept.declaration) return [];
  return companionUrls(concept.declaration.document).flatMap((url) => {
    const companion = documents.find(url);
    return companion instanceof XbrlDocument ? taxonomies.dts(companion.uri).labelsOf(concept.key) : [];
  });
}
