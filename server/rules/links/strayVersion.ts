import { changeValue } from '../../edits/changeValue';
import { setAttribute } from '../../edits/setAttribute';
import type { Dts } from '../../index/dts';
import { strayVersionsOf, type StrayVersion } from '../../index/strayVersions';
import { acceptedNamespaceOf } from '../../standards/secTaxonomies';
import { attributes, fileName } from '../../xbrl/names';
import { isContradictory } from '../declarations/meantImport';
import { changeAddress } from '../files/changeAddress';
import { fileOf } from '../files/missingFile';
import { mostRelated, type DtsRule, type Finding, type Fix } from '../rule';

/** A fix is preferred where it changes no more than one locator for so many others. */
const othersForEach = 10;

/**
 * Locators lead to another version of a standard taxonomy than the one that is imported and that more of them lead to; or the one that is
 * imported has no locators at all, as they lead to another (XBRL 2.1, 3.2: each version is a taxonomy of its own, with other concepts; EFM 6.22.3).
 * One finding for each version.
 */
export const strayVersion: DtsRule = {
  id: 'stray-version',
  scope: 'dts',
  codes: { sec: 'EFM.6.22.03' },
  severity: { xbrl: 'warning', sec: 'error', esef: 'warning' },
  *check({ dts, documents }) {
    for (const stray of strayVersionsOf(dts)) {
      const references = stray.references.filter(({ document }) => documents.includes(document));
      const [first] = references;
      if (!first || isContradictory(dts, first)) continue;
      yield first.kind === 'locator' ? ofLocators(dts, { ...stray, references }) : ofImport({ ...stray, references });
    }
  },
};

function ofLocators(dts: Dts, stray: StrayVersion): Finding {
  const { url, references, meant, rest } = stray;
  const [first, ...others] = references;
  const [basis] = rest;
  const leading = rest.filter(({ kind }) => kind === 'locator').length;
  const count = others.length === 0 ? '' : ` ${references.length} locators lead there.`;
  return {
    place: fileOf(first!),
    message: `${url} is another version of this taxonomy than ${fileName(basis!.document.uri)} imports.${count} Did you mean ${meant}, to which ${leading} ${leading === 1 ? 'locator leads' : 'locators lead'}? Write that.`,
    related: [{ place: fileOf(basis!), message: 'The version that is imported' }, ...others.slice(0, mostRelated).map((other) => ({ place: fileOf(other), message: 'Leads there, too' }))],
    fixes: () => (hasAll(dts, stray) ? [{ ...changeAddress(references, meant), isPreferred: references.length * othersForEach <= leading }] : []),
  };
}

/** Whether the version that is meant may have everything to which the stray locators lead. */
function hasAll(dts: Dts, { references, meant }: StrayVersion): boolean {
  return references.every(({ target: { fragment } }) => dts.follow({ url: meant, fragment }).state !== 'absent');
}

function ofImport({ url, references, meant, rest }: StrayVersion): Finding {
  const [first, ...others] = references;
  const namespace = acceptedNamespaceOf(meant);
  const written = first!.document.viewAt('schemaReferences', first!.element)?.namespace;
  return {
    place: fileOf(first!),
    message: `No locator leads to ${url}, which is imported here: ${rest.length} lead to another version, ${meant}. Did you mean that? Write it${namespace === undefined || namespace === written ? '' : `, with the namespace ${namespace}`}.`,
    related: [{ place: fileOf(rest[0]!), message: 'The version to which locators lead' }, ...others.map((other) => ({ place: fileOf(other), message: 'Imported here, too' }))],
    fixes: () => (namespace === undefined ? [] : [writeImports(references, meant, namespace)]),
  };
}

function writeImports(references: StrayVersion['references'], meant: string, namespace: string): Fix {
  const edits = references.flatMap(({ document, element, attribute }) => [...changeValue(document, element, attribute, meant), setAttribute(document, element, attributes.namespace, namespace)]);
  return { title: `Import ${meant}`, isPreferred: false, edits };
}
