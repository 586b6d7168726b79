import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, findingsOf } from '../../fixture';
import { file, schema } from '../../taxonomy';
import { checkDimensions, dimensional, marked } from './dimensional';

/** The project of all kinds of concepts, with the declaration of one of them changed. */
function declaring(name: string, change: (declaration: string) => string): string {
  return dimensional().replace(new RegExp(`<xsd:element id="hbr_${name}".*/>`), (declaration) => change(declaration));
}

const notAbstract = (name: string) => declaring(name, (declaration) => declaration.replace(' abstract="true"', ''));

for (const [rule, name, code] of [['hypercube-not-abstract', 'FerryTable', 'HypercubeElementIsNotAbstractError'], ['dimension-not-abstract', 'FerryAxis', 'DimensionElementIsNotAbstractError']] as const) {
  describe(rule, () => {
    it('finds a declaration without abstract', () => checkDimensions(notAbstract(name).replace(new RegExp(`^(<)(xsd:element)( id="hbr_${name}".*)$`, 'm'), `$1$2$3\n ^^^^^^^^^^^ error ${rule}: ${name} is a`)));

    it('finds one that says false', () => checkDimensions(declaring(name, (declaration) => marked(declaration.replace('abstract="true"', 'abstract="0"'), 'abstract', `${rule}: Write abstract="true"`))));

    it('finds one that stands for another of its kind', async () => {
      const found = await findingsOf(declaring(name, (declaration) => `${declaration}\n${declaration.replaceAll(name, 'Other').replace(/substitutionGroup="[^"]*"/, `substitutionGroup="hbr:${name}"`).replace(' abstract="true"', '')}`));
      assert.deepEqual(found.filter(({ rule: { id } }) => id === rule).map(({ message }) => message.split(' ')[0]), ['Other']);
    });

    it('has a code', () => checkCodes(notAbstract(name), rule, `error xbrldte:${code}`));

    it('is silent on abstract ones, and where something else is written', () => checkDimensions(declaring(name, (declaration) => declaration.replace('abstract="true"', 'abstract="yes"')), 'attribute-value'));
  });
}

const typed = (reference: string, expected?: string) => declaring('RouteAxis', (declaration) => {
  const written = declaration.replace('#hbr_Route', reference);
  return expected === undefined ? written : marked(written, 'typedDomainRef', expected);
});

describe('typed-domain-ref', () => {
  it('finds it on an item, a hypercube and an element that is no concept', async () => {
    for (const name of ['Fares', 'FerryTable', 'Route']) await checkDimensions(declaring(name, (declaration) => marked(declaration.replace(' name=', ' xbrldt:typedDomainRef="#hbr_Route" name='), 'typedDomainRef', `error typed-domain-ref: ${name} has a typedDomainRef but is no dimension.`)));
  });

  it('has a code', () => checkCodes(declaring('Fares', (declaration) => declaration.replace(' name=', ' xbrldt:typedDomainRef="#hbr_Route" name=')), 'typed-domain-ref', 'error xbrldte:TypedDomainRefError'));

  it('is silent on dimensions', () => checkDimensions(dimensional()));
});

describe('typed-domain finds', () => {
  it('a reference without fragment', async () => {
    for (const reference of ['plan.xsd', 'plan.xsd#', ' ']) await checkDimensions(typed(reference, 'error typed-domain: names no element'));
    await checkCodes(typed('plan.xsd'), 'typed-domain', 'error xbrldte:TypedDimensionURIError');
  });

  it('an id that is not there', () => checkDimensions(typed('#hbr_Rout', 'typed-domain: Did you mean "hbr_Route"?')));

  it('something that is no element', () => checkDimensions(typed('#RouteType', 'typed-domain: leads to <complexType>').replace('<xsd:element id="hbr_Route"', '<xsd:complexType id="RouteType" name="RouteType"/><xsd:element id="hbr_Route"')));

  it('an element that is not declared directly in the schema', () =>
    checkDimensions(typed('#harbor', 'typed-domain: leads to <element>').replace('<xsd:element id="hbr_Route" name="Route" type="xsd:string"/>', '<xsd:element id="hbr_Route" name="Route"><xsd:complexType><xsd:sequence><xsd:element id="harbor" name="harbor" type="xsd:string"/></xsd:sequence></xsd:complexType></xsd:element>')));

  it('an abstract element', async () => {
    const project = typed('#hbr_Route', 'error typed-domain: leads to Route, which is abstract').replace('name="Route" ', 'name="Route" abstract="true" ');
    await checkDimensions(project);
    await checkCodes(project, 'typed-domain', 'error xbrldte:TypedDimensionError');
  });
});

describe('typed-domain is silent on', () => {
  it('an element of another schema of the DTS', () =>
    checkDimensions(typed('routes.xsd#Route').replace('<xsd:import', '<xsd:import namespace="http://routes.example" schemaLocation="routes.xsd"/><xsd:import') + file('routes.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://routes.example"><xsd:element id="Route" name="Route" type="xsd:string"/></xsd:schema>')));

  it('a schema that is not available', () => checkDimensions(typed('http://routes.example/routes.xsd#Route').replace('<xsd:import', '<xsd:import namespace="http://routes.example" schemaLocation="http://routes.example/routes.xsd"/><xsd:import'), 'missing-taxonomy'));
});

describe('typed-domain-outside-dts', () => {
  const other = file('routes.xsd', schema('<xsd:element id="Route" name="Route" type="xsd:string"/>').replace('targetNamespace="http://www.harborferries.example/20251231"', 'targetNamespace="http://routes.example"'));

  it('finds a schema that nothing imports', async () => {
    await checkDimensions(typed('routes.xsd#Route', 'error typed-domain-outside-dts: leads to routes.xsd, which nothing in this taxonomy imports') + other);
    await checkCodes(typed('routes.xsd#Route') + other, 'typed-domain-outside-dts', 'error xbrldte:OutOfDTSSchemaError');
  });

  it('finds one that is nowhere', () => checkDimensions(typed('routes.xsd#Route', 'typed-domain-outside-dts')));

  it('is silent where a schema that is not available may import it', () => checkDimensions(typed('routes.xsd#Route').replace('<xsd:import', '<xsd:import namespace="http://base.example" schemaLocation="http://base.example/base.xsd"/><xsd:import') + other, 'missing-taxonomy'));

  it('is silent where one of two taxonomies that share the dimension imports it', () => {
    const entry = (name: string, ...imported: readonly string[]) => file(name, schema('<xsd:import namespace="http://www.harborferries.example/20251231" schemaLocation="plan.xsd"/>', ...imported).replace('targetNamespace="http://www.harborferries.example/20251231"', `targetNamespace="http://entry.example/${name}"`));
    return checkDimensions(typed('routes.xsd#Route') + other + entry('one.xsd', '<xsd:import namespace="http://routes.example" schemaLocation="routes.xsd"/>') + entry('two.xsd'));
  });
});
