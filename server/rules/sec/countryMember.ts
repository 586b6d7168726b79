import { ConsecutiveRelationships, type Stop } from '../../index/dimensions/consecutive';
import { Steps } from '../../index/dimensions/steps';
import type { Dts } from '../../index/dts';
import { urlsOf } from '../../index/references';
import type { XbrlDocument } from '../../xbrl/document';
import { placeMemberOf } from '../../standards/secPlaces';
import { acceptedNamespaceOf, versionOf } from '../../standards/secTaxonomies';
import { arcroles, attributes } from '../../xbrl/names';
import { nameOfEnd } from '../names';
import { networksWithArcsIn } from '../ownNetworks';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

/** The axes on which a member of the filer's may stand for a country: an authority or a segment is not the country itself. */
const ofOtherThings: ReadonlySet<string> = new Set(['IncomeTaxAuthorityNameAxis', 'IncomeTaxAuthorityAxis', 'StatementBusinessSegmentsAxis', 'SegmentsAxis']);

/**
 * A member of the filer's is a country or a state of the USA, for which the SEC's taxonomies have members (DQC.US.0079, asked of filings on
 * the taxonomies of 2019 and later).
 */
export const countryMember: DtsRule = {
  id: 'country-member',
  scope: 'dts',
  codes: { sec: 'DQC.US.0079' },
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    if (!documents.some(buildsOnListedVersion)) return;
    const members = documents.flatMap((document) =>
      [...extensionDeclarations(document)].flatMap((declaration) => {
        const standard = placeMemberOf(declaration.localName);
        return standard === undefined ? [] : [{ declaration, standard, key: dts.conceptOf(declaration).key }];
      }),
    );
    if (members.length === 0) return;
    const axes = axesOf(new Set(members.map(({ key }) => key)), dts, documents);
    for (const { declaration, standard, key } of members) {
      const [axis] = [...(axes.get(key) ?? [])].filter((name) => !ofOtherThings.has(name));
      if (axis === undefined) continue;
      yield {
        place: { document: declaration.document, element: declaration.element, attribute: attributes.name },
        message: `${declaration.localName}, on ${axis}, is a place for which the SEC's taxonomies have a member, ${standard}. Use that one, so that readers can compare.`,
      };
    }
  },
};

/** Whether a document refers to a version of a standard taxonomy of the years of which the rule is asked, 2019 and later. */
function buildsOnListedVersion(document: XbrlDocument): boolean {
  return [...urlsOf(document)].some((url) => versionOf(acceptedNamespaceOf(url) ?? '') !== undefined);
}

/** The names of the axes that reach some members, by the member's key. */
function axesOf(wanted: ReadonlySet<string>, dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const axes = new Map<string, Set<string>>();
  const consecutive = new ConsecutiveRelationships(dts);
  const steps = new Steps();
  for (const network of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.dimensionDomain)) {
    for (const axis of network.sources) {
      const queue = [...network.from(axis)];
      const gone = new Set<Stop>();
      for (const relationship of queue) {
        if (!steps.take()) return axes;
        const { key } = relationship.to;
        if (wanted.has(key)) axes.set(key, (axes.get(key) ?? new Set()).add(nameOfEnd(network.from(axis)[0]!.from).replace(/^[a-z-]+_/, '')));
        const stop = consecutive.stopAfter(relationship);
        if (gone.has(stop)) continue;
        gone.add(stop);
        for (const next of consecutive.after(relationship)) queue.push(next);
      }
    }
  }
  return axes;
}
