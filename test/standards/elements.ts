import { SaxesParser } from 'saxes';

/** An element as these tests look at it; names in Clark notation. */
export interface Element {
  readonly name: string;
  readonly parent: Element | undefined;
  /** Attributes of no namespace by name, others in Clark notation. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The expanded form of a prefixed name where this element stands. */
  readonly resolve: (qname: string) => string;
  text: string;
}

/** Every element of a document in document order. Throws where the text is not well-formed or a prefix is not declared. */
export function elementsOf(text: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const elements: Element[] = [];
  const open: { element: Element; scope: ReadonlyMap<string, string> }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const scope = new Map([...(open.at(-1)?.scope ?? []), ...Object.entries(tag.ns)]);
    const element: Element = {
      name: clark(tag.uri, tag.local),
      parent: open.at(-1)?.element,
      attributes: new Map(Object.values(tag.attributes).map(({ uri, local, value }) => [uri === '' ? local : clark(uri, local), value])),
      resolve: (qname) => {
        const [prefix, local] = qname.includes(':') ? (qname.split(':') as [string, string]) : ['', qname];
        return clark(scope.get(prefix) ?? '', local);
      },
      text: '',
    };
    elements.push(element);
    open.push({ element, scope });
  });
  parser.on('text', (part) => {
    const innermost = open.at(-1);
    if (innermost) innermost.element.text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return elements;
}

export function clark(namespace: string, local: string): string {
  return `{${namespace}}${local}`;
}
