import { attributes, clark, namespaces } from '../../xbrl/names';
import { Locator, type Resource } from '../../xbrl/views';
import { severityForAll, type DocumentRule } from '../rule';

const factFootnote = 'http://www.xbrl.org/2003/arcrole/fact-footnote';
const footnote = clark({ namespace: namespaces.link, local: 'footnote' });

/** An arc from a fact to its footnote starts at no locator, or ends at no footnote (XBRL 2.1, 4.11.1.3.1). */
export const footnoteArc: DocumentRule = {
  id: 'footnote-arc',
  scope: 'document',
  codes: {},
  severity: severityForAll('error'),
  *check(document) {
    if (document.kind !== 'instance') return;
    const isNoFact = someOf((end) => !(end instanceof Locator));
    const isNoFootnote = someOf((end) => end instanceof Locator || end.name !== footnote);
    for (const arc of document.arcs) {
      if (arc.arcrole !== factFootnote || !arc.link) continue;
      const { element } = arc;
      // A name that nothing in the link has is a finding of its own.
      if (isNoFact(arc.link.ends(arc.from))) {
        yield { place: { document, element, attribute: attributes.from }, code: 'xbrl.4.11.1.3.1:factFootnoteArcFrom', message: `${arc.from!} is no locator of a fact: with this arcrole, an arc leads from a fact to its footnote. Start it at the locator, or give it an arcrole of your own.` };
      }
      if (isNoFootnote(arc.link.ends(arc.to))) {
        yield { place: { document, element, attribute: attributes.to }, code: 'xbrl.4.11.1.3.1:factFootnoteArcTo', message: `${arc.to!} is no footnote: with this arcrole, an arc leads from a fact to a footnote in the same link. End it at one, or give it an arcrole of your own.` };
      }
    }
  },
};

type End = Locator | Resource;

/** Whether one of several ends is such a one: many arcs may lead to the same ends, which are looked through once. */
function someOf(test: (end: End) => boolean): (ends: readonly End[]) => boolean {
  const known = new Map<readonly End[], boolean>();
  return (ends) => {
    let answer = known.get(ends);
    if (answer === undefined) known.set(ends, (answer = ends.some(test)));
    return answer;
  };
}
