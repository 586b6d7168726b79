import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bindingsOf } from '../../server/calculation/calculate';
import { nameOfConcept } from '../../server/index/concept';
import { documentOf, dtsOf, taxonomiesOf } from '../index/read';
import { uriOf } from '../fixture';
import { calculationArc, calculationLink, linkbase, schema } from '../taxonomy';
import { bindingsIn, filesOf, instanceOf, inWords, outcomes, reportIn, taxonomyOf } from './sums';

describe('The sums of a report', () => {
  it('are made in each role by itself', () => assert.deepEqual(outcomes(['Assets = Cash', 'Assets = Cash + Loans'], ['Assets 100', 'Cash 60', 'Loans 40']), ['Assets 100 ≠ 60', 'Assets 100 = 100']));

  it('leave out a total of which a weight is no number', () => {
    const plan = taxonomyOf(['Assets = Cash + Loans', 'Loans = Land']);
    assert.deepEqual(bindingsIn(plan.replace('weight="1"', 'weight="one"'), reportIn(instanceOf(['Assets 100', 'Cash 60', 'Loans 40', 'Land 40'])), 'rounded').map(inWords), ['Loans 40 = 40']);
  });

  it('do without facts whose context or unit is not there, or whose dimensions could not be made out', () => {
    const odd = '<xbrli:context id="odd"><xbrli:entity><xbrli:identifier scheme="http://www.harborferries.example">HF</xbrli:identifier><xbrli:segment><xbrldi:explicitMember xmlns:xbrldi="http://xbrl.org/2006/xbrldi" dimension="gone:Axis">hbr:Member</xbrldi:explicitMember></xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context>';
    assert.deepEqual(outcomes(['Assets = Cash'], ['Assets 100 contextRef="gone"', 'Cash 60 contextRef="gone"', 'Assets 100 unitRef="gone"', 'Cash 60 unitRef="gone"', odd, 'Assets 100 contextRef="odd"', 'Cash 60 contextRef="odd"']), []);
  });

  it('are calculated with concepts whose schema is not at hand, by the namespace it is imported for', () => {
    const base = 'http://base.example/base-2025.xsd';
    const locators = ['Assets', 'Cash'].map((name) => `<link:loc xlink:type="locator" xlink:href="${base}#base_${name}" xlink:label="${name}"/>`);
    const plan = (imported: string) => schema(imported, '<xsd:annotation><xsd:appinfo>', linkbase(calculationLink(...locators, calculationArc('Assets', 'Cash'))), '</xsd:appinfo></xsd:annotation>');
    const instance = instanceOf(['Assets 100', 'Cash 60']).replaceAll('http://www.harborferries.example/20251231', 'http://base.example/2025');
    const imported = '<xsd:import namespace="http://base.example/2025" schemaLocation="http://base.example/base-2025.xsd"/>';
    assert.deepEqual(bindingsIn(plan(imported), reportIn(instance), 'rounded').map(({ end, computed }) => `${nameOfConcept(end.concept!)} ${computed!.toFixed()}`), ['base_Assets 60']);
    assert.deepEqual(bindingsIn(plan(''), reportIn(instance), 'rounded'), []);
  });
});

it('Accuracies and weights that nobody means do no harm', () => {
  const nines = '9'.repeat(300);
  for (const mode of ['rounded', 'truncated', 'xbrl-2.1'] as const) {
    for (const accuracy of ['decimals="999999999"', 'decimals="-999999999"', 'precision="999999999"', 'precision="1"', 'decimals="many"']) {
      assert.equal(outcomes(['Assets = Cash'], [`Assets ${nines}e99 ${accuracy}`, `Cash ${nines}e-99 ${accuracy}`], { mode }).length, 1, `${mode} ${accuracy}`);
    }
    assert.deepEqual(outcomes([`Assets = ${nines} Cash`], ['Assets 1', 'Cash 1'], { mode }), []);
  }
});

describe('A report made to take forever', () => {
  it('has so many items looked at and no more', () => {
    const depth = 1200;
    const sums = outcomes(['Assets = Cash'], [...Array.from({ length: depth }, () => ['<hbr:Ledger>', 'Assets 1', 'Cash 1']).flat(), ...Array.from({ length: depth }, () => '</hbr:Ledger>')], { mode: 'xbrl-2.1' });
    assert.ok(sums.length > 0 && sums.length < depth, String(sums.length));
  });

  it('has duplicates looked at so often and no more', () => {
    const totals = Array.from({ length: 110 }, (_, index) => `Total${index}`);
    const sums = outcomes(totals.map((total) => `${total} = Cash`), [...totals.map((total) => `${total} 1`), ...Array.from({ length: 10_000 }, () => 'Cash 1')]);
    assert.ok(sums.length > 0 && sums.length < totals.length, String(sums.length));
  });

  it('is not calculated over and over for a calculation in many roles', () => {
    const [items, years, roles] = [Array.from({ length: 100 }, (_, index) => `Item${index}`), Array.from({ length: 100 }, (_, index) => 1900 + index), 110];
    const contexts = years.map((year) => `<xbrli:context id="y${year}"><xbrli:entity><xbrli:identifier scheme="http://www.harborferries.example">HF</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>${year}-12-31</xbrli:instant></xbrli:period></xbrli:context>`);
    const facts = ['Assets', ...items].flatMap((name) => years.map((year) => `${name} 1 contextRef="y${year}"`));
    const sums = outcomes(Array.from({ length: roles }, () => `Assets = ${items.join(' + ')}`), [...contexts, ...facts]);
    assert.ok(sums.length > 0 && sums.length < roles * years.length, String(sums.length));
  });
});

describe('After a weight has been changed', () => {
  const facts = ['Assets 100', 'Cash 60', 'Loans 40', 'Debt 30', 'Bonds 30'];
  const report = reportIn(instanceOf(facts));
  const taxonomies = taxonomiesOf({ 'plan.xsd': taxonomyOf(['Assets = Cash + Loans', 'Debt = Bonds']) });
  const bindings = () => bindingsOf(taxonomies.dts(uriOf('plan.xsd')), report, 'rounded');

  it('only its own total is calculated anew', () => {
    const before = bindings();
    taxonomies.put(documentOf('plan.xsd', taxonomyOf(['Assets = Cash + 0.5 Loans', 'Debt = Bonds'])));
    const after = bindings();
    assert.deepEqual(after.map(inWords), ['Assets 100 ≠ 80', 'Debt 30 = 30']);
    assert.notEqual(after[0]!.computed, before[0]!.computed);
    assert.equal(after[1]!.computed, before[1]!.computed);
    assert.notEqual(after[1]!.items[0]!.relationship, before[1]!.items[0]!.relationship, 'arcs are those of the edited document');
  });

  it('nothing is calculated anew if it is as before', () => assert.equal(bindings(), bindings()));
});

it('A report and its taxonomy make a DTS whose sums are those of the report alone', () => {
  const files = filesOf(['Assets = Cash'], ['Assets 100', 'Cash 60']);
  assert.deepEqual(bindingsOf(dtsOf(files), reportIn(files['report.xbrl']!), 'rounded').map(inWords), ['Assets 100 ≠ 60']);
});
