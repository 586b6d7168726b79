import { concept, definitionArc, definitionLink, file, schema } from '../../taxonomy';

// Building blocks of small extensions of the ESEF taxonomy, most of which is not there.

export const esefCor = 'https://www.esma.europa.eu/taxonomy/2024-03-27/esef_cor.xsd';
export const ifrsFull = 'https://xbrl.ifrs.org/taxonomy/2024-03-27/full_ifrs/full_ifrs-cor_2024-03-27.xsd';
export const ifrsLabels = 'https://xbrl.ifrs.org/taxonomy/2024-03-27/full_ifrs/labels/lab_full_ifrs-en_2024-03-27.xml';
export const widerNarrower = 'http://www.esma.europa.eu/xbrl/esef/arcrole/wider-narrower';
export const dimensions = 'http://xbrl.org/int/dim/arcrole/';

/** An import of the core taxonomy. */
export function coreImport(url = esefCor): string {
  return `<xsd:import namespace="${url.replace(/[.]xsd$/, '')}" schemaLocation="${url}"/>`;
}

/** A locator of a core concept, labelled with its name. */
export function ifrsLocator(name: string): string {
  return `<link:loc xlink:type="locator" xlink:href="${ifrsFull}#ifrs-full_${name}" xlink:label="${name}"/>`;
}

/** A locator of ESMA's own concept, labelled with its name. */
export function esmaLocator(name: string): string {
  return `<link:loc xlink:type="locator" xlink:href="${esefCor}#esef_cor_${name}" xlink:label="${name}"/>`;
}

/** An arcroleRef to an arcrole of Dimensions, or to wider-narrower. */
export function arcroleRef(arcrole: string): string {
  const href = arcrole === widerNarrower ? 'http://www.xbrl.org/lrr/arcrole/esma-arcrole-2018-11-21.xsd#wider-narrower' : `http://www.xbrl.org/2005/xbrldt-2005.xsd#${arcrole.slice(dimensions.length)}`;
  return `<link:arcroleRef arcroleURI="${arcrole}" xlink:type="simple" xlink:href="${href}"/>`;
}

/** An abstract text, as headings, hypercubes, dimensions and members are. */
export const heading = { type: 'xbrli:stringItemType', periodType: 'duration', abstract: true };

/** What members need for their type. */
export const dtrImport = '<xsd:import namespace="http://www.xbrl.org/dtr/type/2022-03-31" schemaLocation="https://www.xbrl.org/dtr/type/2022-03-31/types.xsd"/>';

/** A member of a domain. */
export function member(name: string): string {
  return concept(name, { ...heading, type: 'dtr:domainItemType' }).replace('/>', ' xmlns:dtr="http://www.xbrl.org/dtr/type/2022-03-31"/>');
}

/** A definitionLink that anchors NARROWER to WIDER of the core taxonomy. */
export function anchor(wider: string, narrower: string, locatorOfNarrower: string): string {
  return definitionLink(ifrsLocator(wider), locatorOfNarrower, definitionArc(wider, narrower, widerNarrower));
}

/** A content in another extended link role. */
export function inRole(role: string, links: string): string {
  return links.replaceAll('http://www.xbrl.org/2003/role/link', role);
}

/** A stub of the core taxonomy at its address: concepts with the prefix hbr in place of ifrs-full. */
export function coreStub(...declarations: readonly string[]): string {
  return file(ifrsFull, schema(...declarations).replaceAll('http://www.harborferries.example/20251231', 'https://xbrl.ifrs.org/taxonomy/2024-03-27/ifrs-full').replaceAll('id="hbr_', 'id="ifrs-full_'));
}
