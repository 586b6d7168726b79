import { changeValue } from '../../edits/changeValue';
import { addTo } from '../../index/groupBy';
import { isSlip } from '../../index/nearest';
import type { Report, ReportProblem } from '../../report/report';
import { isRegistry, registriesWith } from '../../report/transformations/registries';
import type { XbrlDocument } from '../../xbrl/document';
import { declarationsOf } from '../namespaceDeclarations';
import { mostRelated, severityForAll, type DtsContext, type DtsRule, type Finding, type Fix } from '../rule';
import { factAttributes } from './factAttributes';
import { nearestRegistries } from './meantRegistry';
import { problemsByText, problemsOf } from './reportProblems';

/** So many formats are named of those that a namespace does not have. */
const mostNamed = 3;

/** The formats of one namespace that a document uses, of which the namespace has none. */
interface MistakenRegistry {
  readonly document: XbrlDocument;
  readonly namespace: string;
  readonly problems: readonly ReportProblem[];
  /** The formats as they are written, each once. */
  readonly formats: readonly string[];
  /** The namespaces of the registries that were most probably meant: they have all of these. */
  readonly meant: readonly string[];
}

/**
 * A fact of an Inline XBRL document has a format that no transformation registry knows (Inline XBRL 1.1, 10.1.2; transformation registries 1 to 5). One
 * finding for all facts with it; where it is the namespace that is wrong, one for all formats of it, where that is declared.
 */
export const unknownFormat: DtsRule = {
  id: 'unknown-format',
  scope: 'dts',
  ignoresLinks: true,
  codes: {},
  severity: severityForAll('error'),
  *check(judged) {
    const mistaken = mistakenRegistries(judged);
    const told = new Set(mistaken.flatMap(({ problems }) => problems));
    for (const each of mistaken) yield ofNamespace(each);
    for (const [text, problems] of problemsByText(judged, 'unknown-format')) {
      const [first, ...others] = problems.filter((problem) => !told.has(problem));
      if (!first) continue;
      yield {
        place: { document: first.document, element: first.element, attribute: factAttributes.format },
        message: text === '' ? 'This format is empty, so that the value cannot be read. Write the name of a format with the prefix of its registry, or remove the attribute.' : `No transformation registry has the format ${text}, so that the ${others.length === 0 ? 'value with it' : `${others.length + 1} values with it`} cannot be read. Write the name of one that is there, with the prefix of its registry.`,
        related: others.slice(0, mostRelated).map(({ document, element }) => ({ place: { document, element, attribute: factAttributes.format }, message: 'The same' })),
      };
    }
  },
};

/** The namespaces of which a document uses nothing but unknown formats, where registries have all of these that are called alike or where it is no registry. */
function mistakenRegistries(judged: DtsContext): readonly MistakenRegistry[] {
  const byDocument = new Map<XbrlDocument, Map<string, ReportProblem[]>>();
  for (const problem of problemsOf(judged, 'unknown-format')) {
    const { document, element, text } = problem;
    const namespace = document.xml.resolveQName(text, element)?.namespace ?? '';
    if (namespace === '') continue;
    let groups = byDocument.get(document);
    if (!groups) byDocument.set(document, (groups = new Map<string, ReportProblem[]>()));
    addTo(groups, namespace, problem);
  }
  return [...byDocument].flatMap(([document, groups]) => [...groups].flatMap(([namespace, problems]) => mistakenRegistry(document, namespace, problems, judged.report!) ?? []));
}

function mistakenRegistry(document: XbrlDocument, namespace: string, problems: readonly ReportProblem[], report: Report): MistakenRegistry | undefined {
  const formats = [...new Set(problems.map(({ text }) => text))];
  const candidates = registriesWith(formats.map((format) => format.slice(format.indexOf(':') + 1)));
  if (!isRegistry(namespace)) return { document, namespace, problems, formats, meant: nearestRegistries(namespace, candidates) };
  // Where the registry has some of what is used of it, the others are wrong and not the namespace.
  if (candidates.length === 0 || usesOthers(document, namespace, new Set(problems.map(({ element }) => element)), report)) return undefined;
  return { document, namespace, problems, formats, meant: candidates };
}

function usesOthers(document: XbrlDocument, namespace: string, unknown: ReadonlySet<number>, { facts }: Report): boolean {
  return facts.some(({ document: each, element }) => {
    if (each !== document || unknown.has(element)) return false;
    const format = document.xml.attributeValue(element, factAttributes.format.namespace, factAttributes.format.local);
    return format !== undefined && document.xml.resolveQName(format.trim(), element)?.namespace === namespace;
  });
}

function ofNamespace({ document, namespace, problems, formats, meant }: MistakenRegistry): Finding {
  const declarations = declarationsOf(document, namespace);
  const [place, ...others] = declarations;
  const named = `${formats.slice(0, mostNamed).join(', ')}${formats.length > mostNamed ? ` and ${formats.length - mostNamed} more` : ''}`;
  const cause = isRegistry(namespace) ? `The transformation registry ${namespace} has no ${named}` : `${namespace} is no transformation registry, so that nothing says what ${named} ${formats.length === 1 ? 'means' : 'mean'}`;
  const advice = meant.length === 0 ? 'Write the namespace of a registry here that has these formats.' : isRegistry(namespace) ? `${meant.join(' and ')} ${meant.length === 1 ? 'has' : 'have'} ${formats.length === 1 ? 'it' : 'them'}: write that here${meant.length === 1 ? '' : ', one of them'}, or use other formats.` : `Did you mean ${meant.join(' or ')}?`;
  return {
    place: place ?? { document, element: problems[0]!.element, attribute: factAttributes.format },
    message: `${cause}: ${problems.length === 1 ? 'the value with it cannot' : `${problems.length} values cannot`} be read. ${advice}`,
    related: [...others.map((other) => ({ place: other, message: 'Declared here, too' })), ...problems.map(({ element }) => ({ place: { document, element, attribute: factAttributes.format }, message: 'Cannot be read' }))].slice(0, mostRelated),
    fixes: () => (place ? meant.map((registry): Fix => ({ title: `Write ${registry}`, isPreferred: meant.length === 1 && isSlip(namespace, registry), edits: declarations.flatMap(({ element, attribute }) => changeValue(document, element, attribute, registry)) })) : []),
  };
}
