import { changeValue } from '../../edits/changeValue';
import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { judgeStray, strayNamespace, type StrayNamespace } from '../../index/strayNamespace';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes, namespaces } from '../../xbrl/names';
import type { Place } from '../place';
import { severityForAll, type DtsRule, type Finding } from '../rule';

/**
 * The target namespace of a filer's schema and the namespace that the prefix of its names stands for are not quite the same (XML Schema 1,
 * 3.15.2.2; Namespaces in XML 1.0, 2.3). It is said of the one with which fewer documents agree.
 */
export const targetNamespace: DtsRule = {
  id: 'target-namespace',
  scope: 'dts',
  codes: { sec: 'EFM.6.07.07' },
  severity: severityForAll('error'),
  *check({ dts, documents }) {
    for (const document of documents) {
      const stray = strayNamespace(document);
      if (stray) yield findingOf(dts, document, stray);
    }
  },
};

function findingOf(dts: Dts, document: XbrlDocument, stray: StrayNamespace): Finding {
  const { prefix, bound } = stray;
  const element = document.root!;
  const target = document.targetNamespace!;
  const declaration = { namespace: namespaces.xmlns, local: prefix };
  const atTarget: Place = { document, element, attribute: attributes.targetNamespace };
  const atPrefix: Place = { document, element, attribute: declaration };
  const { isTargetWrong, isCertain } = judgeStray(dts, document, stray);
  const changeTarget = { title: `Write targetNamespace="${bound}"`, isPreferred: isCertain && isTargetWrong, edits: [setAttribute(document, element, attributes.targetNamespace, bound)] };
  const changePrefix = { title: `Write xmlns:${prefix}="${target}"`, isPreferred: isCertain && !isTargetWrong, edits: changeValue(document, element, declaration, target) };
  if (isTargetWrong) {
    return {
      place: atTarget,
      message: `This schema declares its names in ${target}, but its prefix ${prefix} stands for ${bound}${isCertain ? ', and so do the names of the documents that use it' : ''}. Write that here, or correct the prefix.`,
      related: [{ place: atPrefix, message: 'What the prefix stands for' }],
      fixes: () => [changeTarget, changePrefix],
    };
  }
  return {
    place: atPrefix,
    message: `The prefix ${prefix} stands for ${bound} here, but this schema declares its names in ${target}: what has the prefix is none of them. Write that here, or correct the targetNamespace.`,
    related: [{ place: atTarget, message: 'The target namespace' }],
    fixes: () => [changePrefix, changeTarget],
  };
}
