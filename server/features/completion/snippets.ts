import { CompletionItemKind } from 'vscode-languageserver-types';
import { writeAttributeName, writeElementName } from '../../edits/prefix';
import { attributeStyle } from '../../edits/startTag';
import { indentationBefore } from '../../edits/lines';
import { hrefTo } from '../../index/href';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, clark, fileName, namespaces, parseClark, roles } from '../../xbrl/names';
import type { XmlDocument } from '../../xml/document';
import { expand } from './grammar';
import { commonItemTypes, registeredItemTypes, typeInScope } from './itemTypes';
import { ownSchema } from './ownSchema';
import { inSnippet, type Proposal, type Question } from './proposal';
import { referenceEdits } from './roleValues';
import { usualArcrole } from './usualArcrole';

const dimensional = 'http://xbrl.org/int/dim/arcrole/';

/** What a snippet is written with: names as the document writes them at a place, its quotes, its indentation. */
interface Pen {
  readonly question: Question;
  readonly parent: number;
  /** An element; attribute values are snippet text, written with the conventional prefixes of {@link namespaces}. */
  element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string;
  /** A name in a value. */
  qname(name: string): string;
  /** A name, in a value, of a type of that local name which is declared in a namespace that has a prefix; `undefined` where there is none. */
  type(local: string): string | undefined;
  /** The prefix of the filer's own schema. */
  readonly prefix: string;
  /** What hrefs have in front of `#` that lead to that schema. */
  readonly schemaFile: string;
  readonly language: string;
}

/** Larger pieces that may be written among the children of an element, as far as all their prefixes are in force there. */
export function snippetsIn(question: Question, parent: number): readonly Proposal[] {
  const { xml } = question.document;
  const { namespace, local } = xml.name(parent);
  const makers = snippets.get(`${namespace === namespaces.xsd ? 'xsd' : namespace === namespaces.link ? 'link' : ''}:${local}`) ?? [];
  const schema = makers.length > 0 ? ownSchema(question) : undefined;
  return makers.flatMap(({ label, description, write, fits = () => true, arcroles: needed = [] }): Proposal[] => {
    if (!fits(question)) return [];
    const pen = new DocumentPen(question, parent, schema);
    const snippet = write(pen);
    if (pen.lacksPrefix) return [];
    const edits = () => needed.flatMap((arcrole) => referenceEdits({ ...question, element: parent }, arcrole, true));
    return [{ label, text: '', snippet, kind: CompletionItemKind.Snippet, description, ...(needed.length > 0 ? { edits } : {}) }];
  });
}

interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly write: (pen: Pen) => string;
  /** Whether it has its place in the document; without it, in every one. */
  readonly fits?: (question: Question) => boolean;
  /** Arcroles it uses that need an arcroleRef. */
  readonly arcroles?: readonly string[];
}

const conceptWithLabel: Snippet = {
  label: 'concept with label',
  description: 'a declaration, and its label in a linkbase of its own',
  fits: isWhereLabelsAre,
  write: (pen) => lines(declaration(pen, '${1:Name}', { type: typeChoice(pen), period: '${3|instant,duration|}' }), annotated(pen, labelLink(pen, '${1:Name}'))),
};

const concept: Snippet = {
  label: 'concept',
  description: 'a declaration',
  write: (pen) => declaration(pen, '${1:Name}', { type: typeChoice(pen), period: '${3|instant,duration|}' }),
};

const tableConcepts: Snippet = {
  label: 'table concepts',
  description: 'declarations of a table, an axis, a domain, a member and line items',
  write: (pen) => {
    const domain = { type: pen.type('domainItemType') ?? pen.qname('xbrli:stringItemType'), isAbstract: true };
    const abstract = { type: pen.qname('xbrli:stringItemType'), isAbstract: true };
    return lines(
      declaration(pen, '${1:Name}Table', { ...abstract, group: pen.qname('xbrldt:hypercubeItem') }),
      declaration(pen, '${2:Name}Axis', { ...abstract, group: pen.qname('xbrldt:dimensionItem') }),
      declaration(pen, '${2:Name}Domain', domain),
      declaration(pen, '${3:Name}Member', domain),
      declaration(pen, '${1:Name}LineItems', abstract),
    );
  },
};

const label: Snippet = { label: 'label', description: 'locator, label and arc of a concept', write: (pen) => lines(...labelParts(pen, '${1:Name}')) };

const calculation: Snippet = {
  label: 'calculation block',
  description: 'a total and two items',
  write: (pen) => {
    const arcrole = usualArcrole(pen.question.document, expand('link:calculationArc')) ?? arcroles.summationItem2003;
    const arc = (item: string, order: number, weight: string) => pen.element('link:calculationArc', { ...arcAttributes(arcrole, '${1:Total}', item), order: String(order), weight });
    return lines(...['${1:Total}', '${2:FirstItem}', '${3:SecondItem}'].map((name) => locator(pen, name)), arc('${2:FirstItem}', 1, '${4|1,-1|}'), arc('${3:SecondItem}', 2, '${5|1,-1|}'));
  },
};

const table: Snippet = {
  label: 'table',
  description: 'with axis, domain and member, for line items',
  arcroles: ['all', 'hypercube-dimension', 'dimension-domain', 'dimension-default', 'domain-member'].map((segment) => dimensional + segment),
  write: (pen) => {
    const [items, hypercube, axis, domain, member] = ['${1:Name}LineItems', '${1:Name}Table', '${2:Name}Axis', '${2:Name}Domain', '${3:Name}Member'] as const;
    const arc = (segment: string, from: string, to: string, more: Readonly<Record<string, string>> = {}) => pen.element('link:definitionArc', { ...arcAttributes(dimensional + segment, from, to), order: '1', ...more });
    return lines(
      ...[items, hypercube, axis, domain, member].map((name) => locator(pen, name)),
      // The default is named apart: one pair of ends may not have two arcs (XBRL 2.1, 3.5.3.9.2).
      pen.element('link:loc', { 'xlink:type': 'locator', 'xlink:href': hrefOf(pen, domain), 'xlink:label': `${domain}_default` }),
      arc('all', items, hypercube, { 'xbrldt:contextElement': 'segment', 'xbrldt:closed': 'true' }),
      arc('hypercube-dimension', hypercube, axis),
      arc('dimension-domain', axis, domain),
      arc('dimension-default', axis, `${domain}_default`),
      arc('domain-member', domain, member),
    );
  },
};

const presentation: Snippet = {
  label: 'presentation block',
  description: 'a heading and two children',
  write: (pen) => {
    const arc = (child: string, order: number) => pen.element('link:presentationArc', { ...arcAttributes(arcroles.parentChild, '${1:Heading}', child), order: String(order) });
    return lines(...['${1:Heading}', '${2:First}', '${3:Second}'].map((name) => locator(pen, name)), arc('${2:First}', 1), arc('${3:Second}', 2));
  },
};

const extendedLink: Snippet = {
  label: 'extended link',
  description: 'of any kind, with a locator',
  write: (pen) => {
    return pen.element(`link:${linkChoice(pen)}`, { 'xlink:type': 'extended', 'xlink:role': `\${2:${roles.link}}` }, pen.element('link:loc', { 'xlink:type': 'locator', 'xlink:href': '${3}', 'xlink:label': '${4}' }));
  },
};

const snippets: ReadonlyMap<string, readonly Snippet[]> = new Map([
  ['xsd:schema', [conceptWithLabel, concept, tableConcepts]],
  ['link:linkbase', [extendedLink]],
  ['link:labelLink', [label]],
  ['link:calculationLink', [calculation]],
  ['link:definitionLink', [table]],
  ['link:presentationLink', [presentation]],
]);

interface DeclarationParts {
  readonly type: string;
  readonly period?: string;
  readonly group?: string;
  readonly isAbstract?: boolean;
}

function declaration(pen: Pen, name: string, { type, period = 'duration', group = pen.qname('xbrli:item'), isAbstract = false }: DeclarationParts): string {
  return pen.element('xsd:element', { id: `${pen.prefix}_${name}`, name, type, substitutionGroup: group, 'xbrli:periodType': period, ...(isAbstract ? { abstract: 'true' } : {}), nillable: 'true' });
}

function annotated(pen: Pen, content: string): string {
  return pen.element('xsd:annotation', {}, pen.element('xsd:appinfo', {}, pen.element('link:linkbase', {}, content)));
}

function labelLink(pen: Pen, name: string): string {
  return pen.element('link:labelLink', { 'xlink:type': 'extended', 'xlink:role': roles.link }, ...labelParts(pen, name));
}

/** The text of the label is the words of the name until another is typed. */
function labelParts(pen: Pen, name: string): readonly string[] {
  return [
    locator(pen, name),
    pen.element('link:label', { 'xlink:type': 'resource', 'xlink:label': `${name}_lbl`, 'xlink:role': roles.label, 'xml:lang': pen.language }, '${4:${1/([a-z0-9])([A-Z])/$1 $2/g}}'),
    pen.element('link:labelArc', arcAttributes(arcroles.conceptLabel, name, `${name}_lbl`)),
  ];
}

function arcAttributes(arcrole: string, from: string, to: string): Readonly<Record<string, string>> {
  return { 'xlink:type': 'arc', 'xlink:arcrole': arcrole, 'xlink:from': from, 'xlink:to': to };
}

function locator(pen: Pen, name: string): string {
  return pen.element('link:loc', { 'xlink:type': 'locator', 'xlink:href': hrefOf(pen, name), 'xlink:label': name });
}

/** The filer's own schema, as the document's other locators spell it, and the customary id. */
function hrefOf({ schemaFile, prefix }: Pen, name: string): string {
  return `${inSnippet(schemaFile)}#${prefix}_${name}`;
}

/** Whether labels of the filer's are in the schema itself, or nowhere yet. */
function isWhereLabelsAre({ document, dts, isOwn }: Question): boolean {
  const hasLabels = ({ resources }: XbrlDocument) => resources.some(({ name }) => name === labelElement);
  return hasLabels(document) || ![...dts.members.values()].some((member) => hasLabels(member) && isOwn(member));
}

const labelElement = clark(expand('link:label'));

/** Item types to choose from: those of the instance schema, and of others what has a prefix here. */
function typeChoice(pen: Pen): string {
  const common = commonItemTypes.map((local) => pen.qname(`xbrli:${local}`));
  return `\${2|${[...common, ...registeredItemTypes.flatMap((local) => pen.type(local) ?? [])].join(',')}|}`;
}

const linkNames = ['presentationLink', 'calculationLink', 'definitionLink', 'labelLink', 'referenceLink'] as const;

/** The standard links to choose from (XBRL 2.1, 5.2), those first that the document has most of; in one without links, what its name ends in (EFM 6.3.3). */
function linkChoice({ question: { document } }: Pen): string {
  const count = (local: string) => document.extendedLinks.filter(({ name }) => name === clark({ namespace: namespaces.link, local })).length;
  const isNamedAfter = (local: string) => fileName(document.uri).endsWith(`_${local.slice(0, 3)}.xml`);
  const rank = new Map(linkNames.map((local) => [local, count(local) + (isNamedAfter(local) ? 0.5 : 0)]));
  return `\${1|${linkNames.toSorted((a, b) => rank.get(b)! - rank.get(a)!).join(',')}|}`;
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}

class DocumentPen implements Pen {
  lacksPrefix = false;
  readonly #xml: XmlDocument;
  readonly #quote: string;
  readonly #step: string;
  readonly #schema: XbrlDocument | undefined;

  /** @param schema the filer's own, for ids and hrefs; `undefined` where there is none at hand */
  constructor(readonly question: Question, readonly parent: number, schema: XbrlDocument | undefined) {
    this.#schema = schema;
    this.#xml = question.document.xml;
    this.#quote = attributeStyle(this.#xml, 0).quote;
    this.#step = indentationStep(this.#xml);
  }

  get prefix(): string {
    const schema = this.#schema;
    return inSnippet((schema && prefixFor(schema, schema.targetNamespace ?? '')) ?? 'prefix');
  }

  get schemaFile(): string {
    const { document, dts } = this.question;
    return (this.#schema && hrefTo(this.#schema, { document, element: this.parent }, dts)) ?? '';
  }

  get language(): string {
    return this.question.document.resources.find(({ language }) => language)?.language ?? 'en-US';
  }

  element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string {
    const qname = this.#elementName(name);
    const written = Object.entries(attributes).map(([attribute, value]) => ` ${this.#attributeName(attribute)}=${this.#quote}${value}${this.#quote}`);
    const tag = `<${qname}${written.join('')}`;
    const [only] = content;
    if (only === undefined) return `${tag}/>`;
    if (content.length === 1 && !only.startsWith('<')) return `${tag}>${only}</${qname}>`;
    const inner = content.flatMap((part) => part.split('\n')).map((line) => `${this.#step}${line}`);
    return [`${tag}>`, ...inner, `</${qname}>`].join('\n');
  }

  qname(name: string): string {
    const colon = name.lastIndexOf(':', name.search(/\$|$/));
    const given = name.slice(0, colon);
    const namespace = given in namespaces ? namespaces[given as keyof typeof namespaces] : given;
    const prefix = prefixFor(this.question.document, namespace, this.parent);
    if (prefix === undefined) this.lacksPrefix = true;
    return prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
  }

  type(local: string): string | undefined {
    const type = typeInScope(this.question.document, this.parent, local, this.question.dts);
    return type === undefined ? undefined : this.qname(`${parseClark(type).namespace}:${local}`);
  }

  #elementName(name: string): string {
    return this.#take(writeElementName(this.#xml, this.parent, expand(name)));
  }

  #attributeName(name: string): string {
    return this.#take(writeAttributeName(this.#xml, this.parent, expand(name)));
  }

  #take({ qname, declaration: missing }: ReturnType<typeof writeElementName>): string {
    if (missing) this.lacksPrefix = true;
    return qname;
  }
}

/** A prefix bound to a namespace at an element, '' where only the default is; `undefined` where none is. */
function prefixFor({ xml }: XbrlDocument, namespace: string, element = 0): string | undefined {
  const bound = [...xml.tables.scopes[xml.tables.elementScope[element]!]!].filter(([, uri]) => uri === namespace).map(([prefix]) => prefix);
  return bound.find((prefix) => prefix !== '') ?? bound[0];
}

/** By how much a child of the document element is further in than it; two blanks where that cannot be seen. */
function indentationStep(xml: XmlDocument): string {
  const [first] = xml.children(0);
  const indentation = first === undefined ? undefined : indentationBefore(xml.text, xml.elementRange(first).start);
  return indentation === undefined || indentation === '' ? '  ' : indentation;
}
