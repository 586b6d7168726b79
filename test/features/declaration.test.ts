import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openProject } from '../fixture';
import { appinfo, calculationArc, calculationLink, concept, file, label, labelArc, labelLink, linkbase, locator, schema } from '../taxonomy';
import { checkPlaces, marked } from './places';

function checkDeclaration(...content: readonly string[]): Promise<void> {
  return checkPlaces(file('plan.xsd', schema(...content)), (service, uri, position) => service.declaration(uri, position).map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })));
}

function checkTypeDefinition(...content: readonly string[]): Promise<void> {
  return checkPlaces(file('plan.xsd', schema(...content)), (service, uri, position) => service.typeDefinition(uri, position).map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })));
}

describe('Go to declaration', () => {
  it('leads from an end of an arc to every locator of that label in its link', () =>
    checkDeclaration(
      appinfo(linkbase(calculationLink(locator('Assets'), calculationArc('Assets', 'Cash').replace('to="Ca', 'to="Ca|'), marked(locator('Cash')), marked(locator('Loans').replace('label="Loans"', 'label="Cash"'))), calculationLink(locator('Cash')))),
      concept('Assets'),
      concept('Cash'),
      concept('Loans'),
    ));

  it('leads from the end of a label arc to the label', () => {
    const line = label('Cash', 'Money');
    return checkDeclaration(appinfo(linkbase(labelLink(locator('Cash'), marked(line, line.slice(0, line.indexOf('>') + 1)), labelArc('Cash').replace('_lbl', '_l|bl')))), concept('Cash'));
  });

  it('leads from an href to the element, as to the definition', () => checkDeclaration(appinfo(linkbase(calculationLink(locator('Cash').replace('_Cash', '_Ca|sh')))), marked(concept('Cash'))));
});

describe('Go to type definition', () => {
  const type = '<xsd:complexType name="cashItemType">';

  it('leads from a concept, wherever it is named, to its type', () =>
    checkTypeDefinition(appinfo(linkbase(calculationLink(locator('Cash').replace('_Cash', '_Ca|sh')))), marked(type), '</xsd:complexType>', concept('Cash', { type: 'hbr:cashItemType' })));

  it('leads to the built-in schema where a standard defines the type', async () => {
    const { service, cursor } = await openProject(file('plan.xsd', schema(concept('Cash').replace('"Cash"', '"Ca|sh"'))));
    const links = service.typeDefinition(cursor!.uri, cursor!.position);
    assert.deepEqual(links.map(({ targetUri }) => targetUri), ['xbrl-standard:/www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd']);
  });
});
