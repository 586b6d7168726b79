import { calculationArc, calculationLink, concept, definitionArc, definitionLink, file, label, labelArc, labelLink, labels, linkbase, linkbaseRef, locator, schema, appinfo, summationItem2023 } from '../../taxonomy';
import { arcroleRef, coreImport, dimensions, dtrImport, heading, ifrsLabels, ifrsLocator, member, widerNarrower } from './pieces';

/** A minimal defect under the profile of ESEF, and what the first fix of its finding makes of it. */
interface Example {
  readonly profile: 'esef';
  readonly wrong: string;
  readonly right: string;
}

const example = (wrong: string, right: string): Example => ({ profile: 'esef', wrong, right });

const schemaFile = 'plan-2025-12-31.xsd';
const concepts = ['Fleet', 'Ferries', 'Piers'];

/** An extension with a linkbase of one kind and one of labels. */
const extension = (kind: string, content: readonly string[], declarations = concepts.map((name) => concept(name)), names = concepts) =>
  file(schemaFile, schema(appinfo(linkbaseRef(`plan-2025-12-31_${kind}.xml`), linkbaseRef('plan-2025-12-31_lab-en.xml')), coreImport(), ...declarations)) +
  file(`plan-2025-12-31_${kind}.xml`, linkbase(...content)) +
  file('plan-2025-12-31_lab-en.xml', linkbase(labels(names, schemaFile)));

const summed = (arcrole: string | undefined, ...references: readonly string[]) =>
  extension('cal', [...references, calculationLink(...concepts.map((name) => locator(name, schemaFile)), calculationArc('Fleet', 'Ferries', { arcrole }), calculationArc('Fleet', 'Piers', { order: '2', arcrole }))]);

const anchored = (arcrole: string, ...references: readonly string[]) => extension('def', [...references, definitionLink(ifrsLocator('PropertyPlantAndEquipment'), locator('Ferries', schemaFile), definitionArc('PropertyPlantAndEquipment', 'Ferries', arcrole))]);

const hypercube = (rest: string) =>
  extension(
    'def',
    [arcroleRef(`${dimensions}all`), definitionLink(locator('Lines', schemaFile), locator('FerryTable', schemaFile), definitionArc('Lines', 'FerryTable', `${dimensions}all`).replace('/>', ` ${rest}/>`))],
    [concept('Lines', heading), concept('FerryTable', { ...heading, substitutionGroup: 'xbrldt:hypercubeItem' })],
    ['Lines', 'FerryTable'],
  );

/** An anchor of a member, beside one of a line item that stays. */
const anchoredMember = (...more: readonly string[]) =>
  extension(
    'def',
    [arcroleRef(widerNarrower), definitionLink(ifrsLocator('PropertyPlantAndEquipment'), locator('Ferries', schemaFile), definitionArc('PropertyPlantAndEquipment', 'Ferries', widerNarrower), ...more)],
    [dtrImport, concept('Ferries'), member('IslandMember')],
    ['Ferries', 'IslandMember'],
  );

/** A prohibited label of the core taxonomy, beside one of the issuer's own. */
const labelled = (...more: readonly string[]) =>
  file(schemaFile, schema(appinfo(linkbaseRef('plan-2025-12-31_lab-en.xml')), coreImport(), concept('Ferries'))) + file('plan-2025-12-31_lab-en.xml', linkbase(labelLink(locator('Ferries', schemaFile), label('Ferries', 'Ferries'), labelArc('Ferries'), ...more)));

/** Examples for each of ESMA's rules that has fixes, by the rule's id. */
export const esefExamples: Readonly<Record<string, Example | readonly Example[]>> = {
  'anchoring-end': example(anchoredMember(locator('IslandMember', schemaFile), definitionArc('PropertyPlantAndEquipment', 'IslandMember', widerNarrower)), anchoredMember()),
  'core-resource': example(
    labelled(ifrsLocator('Assets'), ifrsLocator('Assets').replace(/href="[^"]*"/, `href="${ifrsLabels}#Assets_lab"`).replace('xlink:label="Assets"', 'xlink:label="Assets_lbl"'), labelArc('Assets').replace('/>', ' use="prohibited" priority="1"/>')),
    labelled(),
  ),
  'definition-arcrole': example(anchored('http://www.xbrl.org/2003/arcrole/general-special'), anchored(widerNarrower, arcroleRef(widerNarrower))),
  'hypercube-form': [
    example(hypercube('xbrldt:contextElement="scenario" xbrldt:closed="false"'), hypercube('xbrldt:contextElement="scenario" xbrldt:closed="true"')),
    example(hypercube('xbrldt:contextElement="scenario"'), hypercube('xbrldt:contextElement="scenario" xbrldt:closed="true"')),
    example(hypercube('xbrldt:contextElement="segment" xbrldt:closed="true"'), hypercube('xbrldt:contextElement="scenario" xbrldt:closed="true"')),
  ],
  'summation-arcrole': example(summed(undefined), summed(summationItem2023, `<link:arcroleRef arcroleURI="${summationItem2023}" xlink:type="simple" xlink:href="https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item"/>`)),
};
