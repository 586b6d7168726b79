import { CompletionItemKind } from 'vscode-languageserver-types';
import { quoteOf } from '../../edits/startTag';
import { writeAttributeName, writeElementName } from '../../edits/prefix';
import type { XbrlDocument } from '../../xbrl/document';
import { attributes as names, clark, namespaces } from '../../xbrl/names';
import type { ExpandedName } from '../../xml/document';
import { ruleAt, ruleOf, type AttributeRule } from './grammar';
import { inSnippet, type Proposal, type Proposals, type Question } from './proposal';
import { snippetsIn } from './snippets';
import { usualArcrole } from './usualArcrole';

/**
 * Elements that a parent may have as children, with the attributes they need and places to go on typing; at the parents that
 * have them, snippets.
 * @param keepsRest whether only the name is to be written
 */
export function elements(question: Question, parent: number, keepsRest: boolean): Proposals {
  const { document } = question;
  const { xml } = document;
  const rule = ruleOf(xml.name(parent));
  const quote = quoteOf(xml, xml.root ?? 0);
  const proposals = (rule?.children ?? []).flatMap((name): Proposal[] => {
    const { qname, declaration } = writeElementName(xml, parent, name);
    if (declaration) return [];
    const plain: Proposal = { label: qname, text: `<${qname}`, kind: CompletionItemKind.Struct };
    return [keepsRest ? plain : { ...plain, snippet: startTag(document, parent, name, qname, quote) }];
  });
  const withoutSnippets = (rule?.children ?? []).length === 0 || keepsRest;
  return { proposals: withoutSnippets ? proposals : [...proposals, ...snippetsIn(question, parent)], areSearched: false };
}

/** A start tag with the required attributes as a snippet: what has one value has it already, the others are places. */
function startTag(document: XbrlDocument, parent: number, name: ExpandedName, qname: string, quote: string): string {
  const rule = ruleOf(name)!;
  let place = 1;
  const attributes = rule.attributes.filter(({ isRequired }) => isRequired).flatMap((attribute) => {
    const written = writeAttributeName(document.xml, parent, attribute.name);
    const value = onlyValue(document, name, attribute);
    return written.declaration ? [] : ` ${written.qname}=${quote}${value === undefined ? `\${${place++}}` : inSnippet(value)}${quote}`;
  });
  const isEmpty = rule.children.length === 0 && !rule.hasText;
  const isDeclaration = name.namespace === namespaces.xsd && name.local === 'element';
  return `<${qname}${attributes.join('')}${isEmpty || isDeclaration ? '/>' : `>$0</${qname}>`}`;
}

/** The value that an attribute of an element has where there is no choice. */
function onlyValue(document: XbrlDocument, element: ExpandedName, { name, value }: AttributeRule): string | undefined {
  return value ?? (clark(name) === clark(names.arcrole) ? usualArcrole(document, element) : undefined);
}

/** Attributes that an element may have and does not have yet, the required ones first. */
export function attributeNames({ document }: Question, element: number, hasValue: boolean): Proposals {
  const { xml } = document;
  const has = ({ name }: AttributeRule) => xml.attribute(element, name.namespace, name.local) !== undefined;
  const quote = quoteOf(xml, element);
  const missing = (ruleAt(xml, element)?.attributes ?? []).filter((attribute) => !has(attribute));
  const proposals = missing.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired)).flatMap((attribute): Proposal[] => {
    const { qname, declaration } = writeAttributeName(xml, element, attribute.name);
    if (declaration) return [];
    const plain: Proposal = { label: qname, text: qname, kind: CompletionItemKind.Field, ...(attribute.isRequired ? { description: 'required' } : {}) };
    if (hasValue) return [plain];
    const value = onlyValue(document, xml.name(element), attribute);
    return [{ ...plain, snippet: `${qname}=${quote}${value === undefined ? '$1' : inSnippet(value)}${quote}` }];
  });
  return { proposals, areSearched: false };
}
