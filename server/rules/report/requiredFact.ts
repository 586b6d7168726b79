import { misnamedTest } from '../../calculation/mistakenNamespaces';
import { kindOf } from '../../index/derivation';
import { arcroles, attributes, parseClark } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { nameOfFact } from './declaredFacts';

/** A report has a fact of one concept and none of another that it requires (XBRL 2.1, 5.2.6.2.4). */
export const requiredFact: DtsRule = {
  id: 'required-fact',
  scope: 'dts',
  codes: codeForAll('xbrl.5.2.6.2.4:requiresElementInconsistency'),
  severity: severityForAll('warning'),
  *check({ dts, documents, report }) {
    if (!report) return;
    const isMisnamed = misnamedTest(dts, report);
    for (const { relationships } of dts.networks((arcrole) => arcrole === arcroles.requiresElement)) {
      for (const { arc, from, to } of relationships) {
        const [source, target] = [from, to].map(({ concept }) => concept?.declaration);
        // Whether a tuple is reported, its facts do not tell.
        if (source?.name === undefined || target?.name === undefined || kindOf(dts, target) !== 'item' || isMisnamed(dts.conceptOf(target))) continue;
        const fact = report.factsOf(source.name).find(({ document }) => documents.includes(document));
        if (!fact || report.factsOf(target.name).length > 0) continue;
        yield {
          place: { document: fact.document, element: fact.element },
          message: `Where ${nameOfFact(fact)} is reported, the taxonomy wants ${parseClark(target.name).local} reported too. Add a fact of it.`,
          related: [{ place: { document: arc.document, element: arc.element, attribute: attributes.to }, message: 'The arc' }],
        };
      }
    }
  },
};
