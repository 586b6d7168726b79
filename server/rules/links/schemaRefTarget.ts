import { attributes, fileName } from '../../xbrl/names';
import { codeForAll, severityForAll, type DtsRule } from '../rule';
import { isUnderstood } from '../../xbrl/undeclaredPrefixes';

/** The schemaRef of an instance leads to something that is no schema (XBRL 2.1, 4.2.2). */
export const schemaRefTarget: DtsRule = {
  id: 'schema-ref-target',
  scope: 'dts',
  codes: codeForAll('xbrl.4.2.2:schemaRefHref'),
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      for (const { kind, element, target: pointer } of document.documentReferences) {
        const target = kind === 'schemaRef' && pointer ? dts.follow(pointer) : undefined;
        if (!target || target.state === 'unavailable' || !target.document.isReadWhole || target.document.root === undefined) continue;
        const { document: found } = target;
        const isSchema = found.kind === 'schema' && (target.state === 'document' || (target.state === 'element' && target.element === found.root));
        if (!isSchema && isUnderstood(found.xml)) yield { place: { document, element, attribute: attributes.href }, message: `This schemaRef must lead to a schema; ${fileName(found.uri)} holds none there. Correct its href, or refer to a linkbase with link:linkbaseRef.` };
      }
    }
  },
};
