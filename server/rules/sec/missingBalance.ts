import { labelsAreAllHere } from '../../index/absence';
import type { Dts } from '../../index/dts';
import { matchesLanguage, textOf, type Label } from '../../index/labels';
import type { XbrlDocument } from '../../xbrl/document';
import { arcroles, attributes, clark, namespaces, roles } from '../../xbrl/names';
import type { ElementDeclaration } from '../../xbrl/views';
import { networksWithArcsIn } from '../ownNetworks';
import { isMisspelt } from '../misspeltAttribute';
import type { DtsRule } from '../rule';
import { extensionDeclarations } from '../extension';
import { secOnly } from './secOnly';

const monetaryItemType = clark({ namespace: namespaces.xbrli, local: 'monetaryItemType' });

/** The definitions of statements in which every amount is a debit or a credit. */
const ofBalanceOrIncome = /^[^-]+-\s+Statement\s+-\s[^]*(?:income|balance|financial\W+position)/i;

/**
 * A monetary concept of the filer's has no balance although a balance sheet or an income statement shows it (EFM 6.8.11), or has none and
 * no documentation that says, in other words than the label, what a positive value means (EFM 6.11.5).
 */
export const missingBalance: DtsRule = {
  id: 'missing-balance',
  scope: 'dts',
  readsContent: 'for findings',
  codes: {},
  severity: secOnly('warning'),
  *check({ dts, documents }) {
    let inStatements: ReadonlyMap<string, string> | undefined;
    for (const document of documents) {
      for (const declaration of extensionDeclarations(document)) {
        const { element, localName, type, balance, abstract } = declaration;
        if (type !== monetaryItemType || balance !== undefined || abstract || isMisspelt(document, element, attributes.balance)) continue;
        const place = { document, element, attribute: attributes.name };
        inStatements ??= shownInStatements(dts, documents);
        const statement = inStatements.get(dts.conceptOf(declaration).key);
        if (statement !== undefined) yield { place, code: 'EFM.6.08.11', message: `${localName} is an amount of money in "${statement}" and has no balance. Write xbrli:balance="debit" or "credit", so that it is clear what a positive value means.` };
        else if (isUndocumented(dts, declaration)) yield { place, code: 'EFM.6.11.05', message: `${localName} is an amount of money without a balance, and no documentation says more than its label. Write xbrli:balance="debit" or "credit", or a documentation label that says what a positive value means.` };
      }
    }
  },
};

/** The definition of the first balance sheet or income statement that presents each concept, by the concept's key. */
function shownInStatements(dts: Dts, documents: readonly XbrlDocument[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const { baseSet, relationships } of networksWithArcsIn(dts, documents, (arcrole) => arcrole === arcroles.parentChild)) {
    const definition = dts.roleTypesOf(baseSet.role)[0]?.definition?.trim();
    if (definition === undefined || !ofBalanceOrIncome.test(definition)) continue;
    for (const { to } of relationships) if (!shown.has(to.key)) shown.set(to.key, definition);
  }
  return shown;
}

function isUndocumented(dts: Dts, declaration: ElementDeclaration): boolean {
  const concept = dts.conceptOf(declaration);
  if (!labelsAreAllHere(dts, concept)) return false;
  const labels = dts.labelsOf(concept.key).filter(({ language }) => matchesLanguage(language, 'en'));
  const documentation = labels.find(({ role }) => role === roles.documentation);
  const standard = labels.find(({ role }) => role === roles.label);
  return !documentation || (standard !== undefined && wordsOf(documentation) === wordsOf(standard));
}

function wordsOf(label: Label): string {
  return (textOf(label).match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}
