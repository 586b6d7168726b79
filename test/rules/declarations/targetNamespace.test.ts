import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes, checkFindings, checkFix, fixesOf } from '../../fixture';
import { dollars, context, instance, schemaRef } from '../../report/instances';
import { concept, file, schema } from '../../taxonomy';

const right = 'http://www.harborferries.example/20251231';
const fact = '<hbr:Cash contextRef="now" unitRef="usd" decimals="0">1</hbr:Cash>';
const report = (namespace = right) => file('report.xml', instance(schemaRef('plan.xsd'), context('now'), dollars, fact).replace(right, namespace));

/** A schema of one concept with this target namespace, and this one for the prefix of its names; marks stand below its first line. */
function plan(target: string, bound: string, ...marks: readonly string[]): string {
  const [first, ...rest] = schema(concept('Cash')).replace(/targetNamespace="[^"]*"/, `targetNamespace="${target}"`).replace(/xmlns:hbr="[^"]*"/, `xmlns:hbr="${bound}"`).split('\n');
  return file('plan.xsd', [first, ...marks, ...rest].join('\n'));
}

/** `^^^` below where the first line of {@link plan} has a text, without what is expected there. */
function below(target: string, bound: string, name: string): string {
  const [line] = plan(target, bound).trimStart().split('\n').slice(1);
  const value = new RegExp(`${name}="([^"]*)"`).exec(line!)!;
  return ' '.repeat(value.index + name.length + 2) + '^'.repeat(value[1]!.length);
}

const ignore = ['missing-standard-label', 'not-presented'];
const wrongDay = 'http://www.harborferries.example/20251230';
const noDay = 'http://www.harborferries.example/20251232';
const wrongHost = 'http://www.harborferries.exampel/20251231';

describe('target-namespace finds', () => {
  it('the target namespace, where the report agrees with the prefix, and nothing that follows from it', () =>
    checkFindings(plan(wrongHost, right, `${below(wrongHost, right, 'targetNamespace')} error target-namespace: its prefix hbr stands for ${right}, and so do the names of the documents that use it. Write that here, or correct the prefix.`) + report(), { ignore, profile: 'sec', hints: ['unused-concept'] }));

  it('the prefix, where the report agrees with the target namespace', () =>
    checkFindings(plan(right, wrongDay, `${below(right, wrongDay, 'xmlns:hbr')} error target-namespace: The prefix hbr stands for ${wrongDay} here, but this schema declares its names in ${right}`) + report(), { ignore, profile: 'sec' }));

  it('the target namespace that is left from another year, by the ids', () => {
    const earlier = 'http://www.harborferries.example/20230630';
    return checkFindings(plan(earlier, right, `${below(earlier, right, 'targetNamespace')} target-namespace`) + report(), { ignore });
  });

  it('of a schema alone the one that is not the authority of its roles', () => {
    const role = '<xsd:annotation><xsd:appinfo><link:roleType roleURI="http://www.harborferries.example/role/Cover" id="Cover"><link:definition>1 - Cover - Cover</link:definition><link:usedOn>link:labelLink</link:usedOn></link:roleType></xsd:appinfo></xsd:annotation>';
    return checkFindings(plan(wrongHost, right, `${below(wrongHost, right, 'targetNamespace')} target-namespace`, role), { ignore: [...ignore, 'unused-role-type'], profile: 'sec' });
  });

  it('of a schema alone the one that has not the date of its file', () =>
    checkFindings(plan(noDay, right, `${below(noDay, right, 'targetNamespace')} target-namespace`).replace('plan.xsd', 'hbr-20251231.xsd'), { ignore, profile: 'sec' }));

  it('of a schema alone the one with https', () => {
    const secure = right.replace('http', 'https');
    return checkFindings(plan(secure, right, `${below(secure, right, 'targetNamespace')} target-namespace`), { ignore, profile: 'sec' });
  });

  it('of a schema alone the prefix, where nothing else decides', () => checkFindings(plan(wrongDay, right, `${below(wrongDay, right, 'xmlns:hbr')} target-namespace`), { ignore }));
});

describe('target-namespace is silent on', () => {
  it('a schema with a prefix for its namespace, whatever others it has', () => checkFindings(plan(right, right).replace('<xsd:schema ', `<xsd:schema xmlns:old="${wrongDay}" `) + report(), { ignore }));

  it('a prefix for what is imported', () =>
    checkFindings(plan(right, wrongDay, `<xsd:import namespace="${wrongDay}" schemaLocation="http://www.harborferries.example/20251230/hbr.xsd"/>`) + report(), { ignore: [...ignore, 'missing-taxonomy'] }));

  it('a prefix that is not that of the ids, such as that of the sibling of a dictionary', () => checkFindings((plan(right, wrongDay) + report()).replaceAll('hbr_', 'sea_'), { ignore }));

  it('a prefix for something else', () => checkFindings(plan(right, 'http://www.lighthouses.example/2025') + report(), { ignore }));
});

describe('The fix of target-namespace', () => {
  it('writes the namespace of the prefix', () => checkFix('target-namespace', plan(wrongDay, right) + report(), plan(right, right) + report(), { title: `Write targetNamespace="${right}"` }));

  it('writes the target namespace', () => checkFix('target-namespace', plan(right, wrongDay) + report(), plan(right, right) + report(), { title: `Write xmlns:hbr="${right}"` }));
});

it('The fix of target-namespace is preferred where others agree with it, and either is offered', async () => {
  for (const [source, expected] of [[plan(wrongDay, right) + report(), [true, false]], [plan(wrongDay, right), [false, false]]] as const) {
    const fixes = await fixesOf('target-namespace', source);
    assert.deepEqual(fixes.map(({ isPreferred }) => isPreferred), expected);
  }
});

it('target-namespace has the EDGAR Filer Manual’s code', () => checkCodes(plan(right, wrongDay) + report(), 'target-namespace', { xbrl: 'error target-namespace', sec: 'error EFM.6.07.07', esef: 'error target-namespace' }));
