import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { standards, targetNamespaces } from '../../server/standards/index';
import { standardFor } from '../../server/standards/resolve';
import { clark, elementsOf, type Element } from './elements';

const xsd = (local: string) => clark('http://www.w3.org/2001/XMLSchema', local);
const link = (local: string) => clark('http://www.xbrl.org/2003/linkbase', local);
const published = path.resolve('..', 'shared', 'corpus', 'core');
const parsed = new Map([...standards].map(([url, text]) => [url, elementsOf(text)]));

/** The one global declaration of a name in a built-in schema. */
function declaration(url: string, kind: string, name: string): Element {
  const found = parsed.get(url)!.filter((element) => element.name === xsd(kind) && element.attributes.get('name') === name && element.parent?.name === xsd('schema'));
  assert.equal(found.length, 1, `${kind} ${name} in ${url}`);
  return found[0]!;
}

/** What a type derives from: the base of its first restriction or extension. */
function baseOf(url: string, type: string): string {
  const elements = parsed.get(url)!;
  const from = elements.indexOf(declaration(url, type.endsWith('ItemType') ? 'complexType' : 'simpleType', type));
  const derivation = elements.slice(from).find((element) => element.name === xsd('restriction') || element.name === xsd('extension'))!;
  return derivation.resolve(derivation.attributes.get('base')!);
}

/** An arcroleType as `cyclesAllowed usedOn …`. */
function arcroleType(url: string, uri: string): string {
  const elements = parsed.get(url)!;
  const type = elements.find((element) => element.name === link('arcroleType') && element.attributes.get('arcroleURI') === uri)!;
  return [type.attributes.get('cyclesAllowed'), ...elements.filter(({ parent }) => parent === type).map((usedOn) => usedOn.resolve(usedOn.text))].join(' ');
}

describe('the built-in schemas', () => {
  it('are well-formed', () => {
    for (const [url, text] of standards) assert.doesNotThrow(() => elementsOf(text), url);
  });

  it('say at the top what they are and where the full text is', () => {
    for (const [url, text] of standards) {
      if (url.endsWith('.xsd')) assert.equal(text.split('\n')[1], `<!-- Reduced form built into XBRL Authoring: declarations only. The full text is at ${url} -->`);
    }
  });

  it('carry no documentation and no definitions', () => {
    const prose = new Set([xsd('documentation'), link('definition')]);
    for (const [url, elements] of parsed) assert.deepEqual(elements.filter(({ name }) => prose.has(name)), [], url);
  });

  it('declare the namespaces that the index lists', () => {
    const declared = [...parsed.values()].flatMap(([root]) => root!.attributes.get('targetNamespace') ?? []);
    assert.deepEqual([...targetNamespaces].sort(), [...new Set(declared)].sort());
  });

  it('import nothing that is not built in', () => {
    for (const [url, elements] of parsed) {
      for (const element of elements.filter(({ name }) => name === xsd('import'))) {
        const location = element.attributes.get('schemaLocation')!;
        const imported = standardFor(location);
        assert.ok(imported, `${url} imports ${location}`);
        assert.equal(parsed.get(imported.url)![0]!.attributes.get('targetNamespace'), element.attributes.get('namespace'), location);
      }
    }
  });

  it('declare every type and every substitution group that they name', () => {
    // The two types at the root of all others have no declaration even in the schema for schemas.
    const declared = new Set([xsd('anyType'), xsd('anySimpleType')]);
    for (const elements of parsed.values()) {
      const namespace = elements[0]!.attributes.get('targetNamespace') ?? '';
      for (const { name, parent, attributes } of elements) {
        if (parent === elements[0] && name !== xsd('import') && attributes.has('name')) declared.add(clark(namespace, attributes.get('name')!));
      }
    }
    for (const [url, elements] of parsed) {
      for (const element of elements) {
        for (const attribute of ['type', 'base', 'itemType', 'memberTypes', 'substitutionGroup']) {
          if (!element.name.startsWith(xsd(''))) continue;
          const names = element.attributes.get(attribute)?.split(' ') ?? [];
          for (const name of names) assert.ok(declared.has(element.resolve(name)), `${name} in ${url}`);
        }
      }
    }
  });

  it('keep every global declaration of the published schema, with its id', (test) => {
    if (!fs.existsSync(published)) {
      test.skip('needs the published schemas in ../shared/corpus/core');
      return;
    }
    for (const [url, elements] of parsed) {
      if (!url.endsWith('.xsd')) continue;
      const original = elementsOf(fs.readFileSync(path.join(published, url.replace(/^https?:\/\//, '')), 'utf8'));
      assert.deepEqual(declarationsIn(elements), declarationsIn(original), url);
    }
  });
});

/** Every declaration that has a name, an id or a URI, as one line each. */
function declarationsIn(elements: readonly Element[]): string[] {
  const global = new Set(['element', 'attribute', 'attributeGroup', 'simpleType', 'complexType'].map(xsd));
  const anywhere = new Set([link('roleType'), link('arcroleType')]);
  return elements
    .filter((element) => (global.has(element.name) && element.parent === elements[0]) || anywhere.has(element.name))
    .map(({ name, attributes }) => [name, ...['id', 'name', 'roleURI', 'arcroleURI', 'cyclesAllowed', 'abstract', 'nillable'].map((key) => attributes.get(key) ?? '-')].join(' '))
    .sort();
}

describe('facts of the built-in schemas', () => {
  const instance = 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd';
  const dimensions = 'http://www.xbrl.org/2005/xbrldt-2005.xsd';
  const types = 'https://www.xbrl.org/dtr/type/2024-01-31/types.xsd';

  it('monetaryItemType is xbrli:monetary, which is a decimal', () => {
    assert.equal(baseOf(instance, 'monetaryItemType'), clark('http://www.xbrl.org/2003/instance', 'monetary'));
    assert.equal(baseOf(instance, 'monetary'), xsd('decimal'));
  });

  it('domainItemType is a string item', () => {
    assert.equal(baseOf(types, 'domainItemType'), clark('http://www.xbrl.org/2003/instance', 'stringItemType'));
  });

  it('perShareItemType is a decimal item', () => {
    assert.equal(baseOf(types, 'perShareItemType'), clark('http://www.xbrl.org/2003/instance', 'decimalItemType'));
  });

  it('periodType and balance list their values', () => {
    const values = (attribute: string) => {
      const elements = parsed.get(instance)!;
      const global = declaration(instance, 'attribute', attribute);
      const within = (element: Element): boolean => element.parent !== undefined && (element.parent === global || within(element.parent));
      return elements.filter((element) => element.name === xsd('enumeration') && within(element)).map(({ attributes }) => attributes.get('value'));
    };
    assert.deepEqual(values('periodType'), ['instant', 'duration']);
    assert.deepEqual(values('balance'), ['debit', 'credit']);
  });

  it('a hypercube is an abstract item of period duration', () => {
    const hypercube = declaration(dimensions, 'element', 'hypercubeItem');
    assert.equal(hypercube.resolve(hypercube.attributes.get('substitutionGroup')!), clark('http://www.xbrl.org/2003/instance', 'item'));
    assert.equal(hypercube.attributes.get('abstract'), 'true');
    assert.equal(hypercube.attributes.get(clark('http://www.xbrl.org/2003/instance', 'periodType')), 'duration');
  });

  it('the dimensional arcroles say which cycles they allow', () => {
    const cycles = (name: string) => arcroleType(dimensions, `http://xbrl.org/int/dim/arcrole/${name}`);
    const definitionArc = link('definitionArc');
    assert.equal(cycles('all'), `undirected ${definitionArc}`);
    assert.equal(cycles('notAll'), `undirected ${definitionArc}`);
    assert.equal(cycles('domain-member'), `undirected ${definitionArc}`);
    assert.equal(cycles('hypercube-dimension'), `none ${definitionArc}`);
    assert.equal(cycles('dimension-domain'), `none ${definitionArc}`);
    assert.equal(cycles('dimension-default'), `none ${definitionArc}`);
  });

  it('the summation-item arcrole of Calculations 1.1 allows undirected cycles on calculation arcs', () => {
    assert.equal(arcroleType('https://www.xbrl.org/2023/calculation-1.1.xsd', 'https://xbrl.org/2023/arcrole/summation-item'), `undirected ${link('calculationArc')}`);
  });

  it('the severities are resources with ids', () => {
    for (const url of ['http://www.xbrl.org/2016/severities.xml', 'https://www.xbrl.org/2022/severities.xml']) {
      assert.deepEqual(parsed.get(url)!.flatMap(({ attributes }) => attributes.get('id') ?? []), ['ERROR', 'WARNING', 'OK']);
    }
  });
});
