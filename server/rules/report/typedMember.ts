import { typesOf } from '../../index/derivation';
import type { Dts } from '../../index/dts';
import { clark } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { codeForAll, severityForAll, type DtsRule, type Finding } from '../rule';
import { builtInValue } from './builtInValue';
import { contextMembers, isTyped, type ContextMember } from './contextMembers';

/** What is longer is not judged, in UTF-16 code units: it may fill a file. */
const longestJudged = 2000;
/** How much of a value a message repeats. */
const mostShown = 60;

/** A context has content in a typed dimension that its domain does not allow (Dimensions 1.0, 3.1.4.4). */
export const typedMember: DtsRule = {
  id: 'typed-member',
  scope: 'dts',
  ignoresLinks: true,
  codes: codeForAll('xbrldie:IllegalTypedDimensionContentError'),
  severity: severityForAll('error'),
  *check(judged) {
    for (const member of contextMembers(judged)) {
      const finding = member.value.kind === 'typed' && isTyped(member.declaration) ? findingOf(judged.dts, member) : undefined;
      if (finding) yield finding;
    }
  },
};

function findingOf(dts: Dts, { value: { document, element }, declaration }: ContextMember): Finding | undefined {
  const domain = domainOf(dts, declaration);
  if (!domain?.name) return undefined;
  const { xml } = document;
  const children = [...xml.children(element)];
  const [child] = children;
  if (child === undefined || children.length > 1 || clark(xml.name(child)) !== domain.name) {
    const wrong = children.find((each) => clark(xml.name(each)) !== domain.name) ?? children[1] ?? element;
    return { place: { document, element: wrong }, message: `${declaration.localName ?? ''} has one ${domain.localName ?? ''} as its content. Write that.` };
  }
  const problem = xml.tables.elementLast[child] === child ? builtInValue(typesOf(dts, domain).types.at(-1)) : undefined;
  const text = xml.content(child).trim();
  if (!problem || text.length > longestJudged || problem.accepts(text)) return undefined;
  return { place: { document, element: child, part: 'content' }, message: `"${text.slice(0, mostShown)}${text.length > mostShown ? '…' : ''}" is no value of ${domain.localName ?? ''}. Write ${problem.description}.` };
}

/** The element that the typedDomainRef of a dimension leads to, if it is at hand (Dimensions 1.0, 2.5.2.1). */
function domainOf(dts: Dts, { document, element, typedDomainRef }: ElementDeclaration): ElementDeclaration | undefined {
  const pointer = document.resolve(typedDomainRef, element);
  const target = pointer && dts.follow(pointer);
  return target?.state === 'element' ? target.document.declarationAt(target.element) : undefined;
}
