/**
 * What a message of saxes means for reading on. Its parser knows no codes, so its sentences are matched; it is pinned to
 * one version.
 */
export type Reaction =
  /** The start tag being read is broken: read it again leniently and start a new parser behind it. */
  | { readonly kind: 'start-tag' }
  /** The end tag just read is broken or closes the wrong element, likewise. */
  | { readonly kind: 'end-tag'; readonly closedInnermost: boolean }
  /** A `<` that begins nothing. */
  | { readonly kind: 'less-than' }
  /** The parser keeps its place; the problem is reported where `place` says. */
  | { readonly kind: 'reported'; readonly place: Place; readonly sentence: string };

/** Where a problem stands, seen from the offset the parser has reached. */
export type Place = 'character' | 'reference' | 'cdata-end' | 'instruction' | 'doctype' | 'text' | 'element-name';

const startTag: Reaction = { kind: 'start-tag' };
const instruction = (sentence: string): Reaction => ({ kind: 'reported', place: 'instruction', sentence });
const xmlDeclaration = instruction('The XML declaration is not well-formed. Write it like <?xml version="1.0" encoding="UTF-8"?>.');
const misplacedDeclaration = instruction('The XML declaration can stand only at the very start of the document. Remove it here.');
const badInstruction = instruction('A processing instruction begins with "<?" and a name.');

/** The beginnings of the messages, longer ones before those they begin with. */
const reactions: readonly (readonly [string, Reaction])[] = [
  ['disallowed character in attribute name', startTag],
  ['disallowed character in tag name.', startTag],
  ['forward-slash in opening tag not followed by >', startTag],
  ['attribute without value', startTag],
  ['unquoted attribute value', startTag],
  ['no whitespace between attributes', startTag],
  ['disallowed character in tag name', { kind: 'less-than' }],
  ['disallowed character in closing tag', { kind: 'end-tag', closedInnermost: false }],
  ['weird empty close tag', { kind: 'end-tag', closedInnermost: false }],
  ['unexpected close tag', { kind: 'end-tag', closedInnermost: true }],
  ['unmatched closing tag', { kind: 'end-tag', closedInnermost: false }],
  ['disallowed character in processing instruction name', badInstruction],
  ['processing instruction without a target', badInstruction],
  ['an XML declaration must be at the start', misplacedDeclaration],
  ['the XML declaration must appear at the start', misplacedDeclaration],
  ['XML declaration is incomplete', xmlDeclaration],
  ['XML declaration must contain a version', xmlDeclaration],
  ['The character ? is disallowed anywhere in XML declarations', xmlDeclaration],
  ['expected the name', xmlDeclaration],
  ['expected one of', xmlDeclaration],
  ['value required', xmlDeclaration],
  ['value must be quoted', xmlDeclaration],
  ['whitespace required', xmlDeclaration],
  ['version number must match', xmlDeclaration],
  ['encoding value must match', xmlDeclaration],
  ['standalone value must match', xmlDeclaration],
  ['disallowed character.', { kind: 'reported', place: 'character', sentence: 'This character is not allowed in XML. Remove it.' }],
  ['undefined entity', { kind: 'reported', place: 'reference', sentence: 'This entity is not known: XML itself defines only &lt; &gt; &amp; &quot; and &apos;. Write the character, or its number as in "&#160;".' }],
  ['malformed character entity', { kind: 'reported', place: 'reference', sentence: 'This number stands for no character that XML allows. Correct or remove it.' }],
  ['the string "]]>" is disallowed', { kind: 'reported', place: 'cdata-end', sentence: '"]]>" cannot stand in text. Write "]]&gt;".' }],
  ['text data outside of root node', { kind: 'reported', place: 'text', sentence: 'Text can stand only inside the root element. Move or remove it.' }],
  ['documents may contain only one root', { kind: 'reported', place: 'element-name', sentence: 'A document has one root element only. Move this element into it, or remove it.' }],
  ['inappropriately located doctype declaration', { kind: 'reported', place: 'doctype', sentence: 'A document type declaration can stand only once, before the root element. Remove it.' }],
];

/** How to react to a message of saxes; `undefined` for one it should never give while a document is read. */
export function reactionTo(message: string): Reaction | undefined {
  return reactions.find(([beginning]) => message.startsWith(beginning))?.[1];
}
