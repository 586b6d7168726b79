import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { writeArchive } from '../node/archive';
import { root } from '../sharedFolder';

const clean = path.join(root, 'samples', 'harbor-plan');
const defects = path.join(root, 'samples', 'harbor-plan-with-defects');

function lint(...args: readonly string[]) {
  return lintIn(root, ...args);
}

function lintIn(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], { encoding: 'utf8', cwd });
  return { status, stdout, stderr };
}

interface SarifLog {
  runs: [{ originalUriBaseIds: object; artifacts?: object[]; properties: object; results: { ruleId: string; locations: [{ physicalLocation: { artifactLocation: object; region: object } }] }[] }];
}

/** A log that fits the published schema. */
function parseSarif(stdout: string): SarifLog {
  const log = JSON.parse(stdout) as SarifLog;
  const schema = JSON.parse(fs.readFileSync(path.join(root, 'node_modules', '@microsoft', 'jest-sarif', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  // It names an older draft of JSON Schema, but says nothing that the drafts understand differently.
  delete schema.$schema;
  delete schema.id;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  assert.ok(validate(log), JSON.stringify(validate.errors));
  return log;
}

interface JsonReport {
  version: number;
  diagnostics: { file: string; range: { start: { line: number; character: number } }; severity: string; rule: string; code: string; message: string; related: { file: string; range: object; message: string }[] }[];
  profiles: { profile: string; because?: string; entryPoints: string[] }[];
  summary: Record<string, number>;
}

describe('xbrl-lint', () => {
  it('is silent and succeeds on a clean taxonomy', () => {
    const { status, stdout } = lint(clean);
    assert.match(stdout, /^2 documents: 0 errors, 0 warnings, 0 information, 0 hints\n/);
    assert.equal(status, 0);
  });

  it('prints a line for each finding, with the code filers know and the rule', () => {
    const { status, stdout } = lint(defects);
    assert.equal(status, 1);
    assert.match(stdout, /hbr-20251231\.xsd:334:70: error: Nothing in hbr-20251231\.xsd has the id "hbr_InvestmentsAtFairValu"\. Did you mean "hbr_InvestmentsAtFairValue"\? \[xbrl\.3\.5\.4:hrefIdNotFound, dangling-id\]\n/);
  });

  it('says by whose rules it judged, why, and how to have it otherwise', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-'));
    try {
      const importing = (targetNamespace: string) => `<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="${targetNamespace}"><import namespace="http://xbrl.sec.gov/dei/2025" schemaLocation="https://xbrl.sec.gov/dei/2025/dei-2025.xsd"/></schema>`;
      const judged = (...args: readonly string[]) => lint('--cache', path.join(folder, 'none'), ...args).stdout.split('\n').slice(-3, -1).filter((line) => line.startsWith('Judged'));
      assert.deepEqual(judged(clean), ["Judged as a plain taxonomy: it imports neither dei nor ESMA's taxonomy. --profile sec or esef judges it as a filing."]);
      fs.writeFileSync(path.join(folder, 'hbr.xsd'), importing('http://harborferries.example/20251231'));
      assert.deepEqual(judged(folder), ["Judged as an SEC filing: it imports dei, and its namespace is dated as a filing's is. --profile xbrl judges it as a plain taxonomy."]);
      assert.deepEqual(judged('--profile', 'esef', folder), ['Judged as an ESEF report, as you asked.']);
      for (const name of ['a', 'b', 'c']) fs.writeFileSync(path.join(folder, `${name}.xsd`), importing(`http://ports.example/${name}`));
      assert.deepEqual(judged(folder), [
        'Judged as a plain taxonomy (a.xsd, b.xsd and 1 more): it imports dei, but nothing says that it is a filing. --profile sec or esef judges it as a filing.',
        "Judged as an SEC filing (hbr.xsd): it imports dei, and its namespace is dated as a filing's is. --profile xbrl judges it as a plain taxonomy.",
      ]);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('writes JSON of the documented form', () => {
    const { status, stdout } = lint('--format', 'json', '--profile', 'sec', defects);
    assert.equal(status, 1);
    const report = JSON.parse(stdout) as JsonReport;
    assert.deepEqual(Object.keys(report), ['version', 'diagnostics', 'profiles', 'summary']);
    assert.equal(report.version, 1);
    const duplicate = report.diagnostics.find(({ rule }) => rule === 'duplicate-label');
    assert.equal(duplicate?.code, 'EFM.6.10.02');
    assert.equal(duplicate.severity, 'error');
    assert.equal(duplicate.file, path.join(defects, 'hbr-20251231.xsd'));
    assert.deepEqual(duplicate.range.start, { line: 221, character: 152 });
    assert.equal(duplicate.related[0]?.file, duplicate.file);
    assert.deepEqual(report.profiles, [{ profile: 'sec', entryPoints: [path.join(defects, 'hbr-20251231.htm')] }]);
    assert.equal(report.summary.documents, 2);
    assert.equal(report.summary.error, report.diagnostics.filter(({ severity }) => severity === 'error').length);
  });

  it('takes taxonomies of others from packages, folders and the cache, and says on stderr which cannot be used', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-'));
    try {
      const schema = (content: string) => `<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance">${content}</schema>`;
      const urls = ['mapped', 'cached'].map((name) => `http://${name}.example/a.xsd`);
      fs.writeFileSync(path.join(folder, 'plan.xsd'), schema(urls.map((url) => `<include schemaLocation="${url}"/>`).join('')));
      for (const place of ['mapped', 'cache/http/cached.example']) {
        fs.mkdirSync(path.join(folder, place), { recursive: true });
        fs.writeFileSync(path.join(folder, place, 'a.xsd'), schema(''));
      }
      const run = (...args: readonly string[]) => lint('--cache', path.join(folder, 'none'), ...args, path.join(folder, 'plan.xsd'));
      assert.match(run().stdout, /2 information/);
      const { stdout, stderr } = run('--taxonomy', `http://mapped.example=${path.join(folder, 'mapped')}`, '--taxonomy', path.join(folder, 'plan.xsd'), '--cache', path.join(folder, 'cache'));
      assert.match(stdout, /^1 document: 0 errors, 0 warnings, 0 information, 0 hints\n/);
      assert.match(stderr, /^.*plan\.xsd: /);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('takes single files, and judges the linkbases beside them', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-'));
    try {
      fs.writeFileSync(path.join(folder, 'a.xsd'), '<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><annotation><appinfo><link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="a_lab.xml"/></appinfo></annotation></schema>');
      fs.writeFileSync(path.join(folder, 'a_lab.xml'), '<linkbase xmlns="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"><labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><loc xlink:type="locator" xlink:href="a.xsd#gone" xlink:label="gone"/></labelLink></linkbase>');
      const { status, stdout } = lint(path.join(folder, 'a.xsd'));
      assert.equal(status, 1);
      assert.match(stdout, /a_lab\.xml:1:\d+: error: Nothing in a\.xsd has the id "gone"/);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('writes SARIF that fits the published schema', () => {
    const { status, stdout } = lint('--format', 'sarif', defects);
    assert.equal(status, 1);
    const log = parseSarif(stdout);
    const dangling = log.runs[0].results.find(({ ruleId }) => ruleId === 'dangling-id');
    assert.deepEqual(dangling?.locations[0].physicalLocation.region, { startLine: 334, startColumn: 70, endLine: 334, endColumn: 96 });
    assert.deepEqual(log.runs[0].properties, { profiles: [{ profile: 'xbrl', because: "it imports neither dei nor ESMA's taxonomy", entryPoints: [{ uri: 'samples/harbor-plan-with-defects/hbr-20251231.htm', uriBaseId: '%SRCROOT%' }] }] });
  });

  it('names in SARIF what is below the working folder relative to that, and anything else by its whole URI', () => {
    const locationsFrom = (folder: string) => {
      const { originalUriBaseIds, results } = parseSarif(lintIn(folder, '--format', 'sarif', defects).stdout).runs[0];
      assert.deepEqual(originalUriBaseIds, { '%SRCROOT%': { uri: `${pathToFileURL(folder).href}/` } });
      return new Set(results.flatMap(({ locations: [{ physicalLocation }] }) => JSON.stringify(physicalLocation.artifactLocation)));
    };
    assert.ok(locationsFrom(path.dirname(defects)).has('{"uri":"harbor-plan-with-defects/hbr-20251231.xsd","uriBaseId":"%SRCROOT%"}'));
    assert.ok(locationsFrom(clean).has(`{"uri":"${pathToFileURL(path.join(defects, 'hbr-20251231.xsd')).href}"}`));
  });

  it('names in SARIF what is in an archive by the path there', () => {
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-lint-')));
    try {
      const taxonomy = fs.readFileSync(path.join(defects, 'hbr-20251231.xsd'), 'utf8');
      writeArchive(folder, 'my plan.zip', { 'harbor/one plan.xsd': taxonomy });
      const { artifacts, results } = parseSarif(lintIn(folder, '--format', 'sarif', 'my plan.zip').stdout).runs[0];
      assert.deepEqual(artifacts, [{ location: { uri: 'my%20plan.zip', uriBaseId: '%SRCROOT%' } }, { location: { uri: '/harbor/one%20plan.xsd' }, parentIndex: 0 }]);
      assert.deepEqual(results[0]?.locations[0].physicalLocation.artifactLocation, { uri: '/harbor/one%20plan.xsd', index: 1 });
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('ends quietly when nobody reads on', () => {
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${path.join(root, 'dist', 'cli.js')}" --format json "${path.join(root, 'samples')}" | true`], { encoding: 'utf8' });
    assert.equal(stderr, '');
  });

  it('says which version it is', () => {
    const { status, stdout } = lint('--version');
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says what each rule cost', () => {
    const { stderr } = lint('--timing', clean);
    assert.match(stderr, /^ +\d+\.\d ms {2}dangling-id$/m);
  });

  for (const [args, reason] of [
    [[], /Name at least one file or folder/],
    [['--format', 'yaml', clean], /--format is one of text, json, sarif/],
    [['--profile', 'ifrs', clean], /--profile is one of auto, xbrl, sec, esef/],
    [['--colour', clean], /There is no option --colour\. A path that begins like this is written \.\/--colour\./],
    [['--profil', 'sec', clean], /There is no option --profil\. Did you mean --profile\?/],
    [['--timing=all', clean], /--timing takes no value\./],
    [[clean, '--report'], /--report needs a value\.$/m],
    [['--report', '--timing', clean], /--report needs a value, and --timing looks like an option: write --report=--timing if it is meant\./],
    [['--cache=', clean], /--cache needs a value\./],
    [['--cache', path.join(root, 'LICENSE'), clean], /LICENSE is a file\. Name a folder with --cache/],
    [[''], /A path is empty\. Name a file or folder\./],
    [['--reason', 'as filed', clean], /--reason does nothing without --write-baseline\./],
    [['--allow-host', 'taxonomies.example', clean], /--allow-host does nothing without --download\./],
    [['--download', '--allow-host', 'https://taxonomies.example/', clean], /--allow-host takes a host such as taxonomies\.example\.com, not "https:/],
    [['--calculations', 'csv', '--format', 'json', clean], /--calculations prints sums in place of what was found\. Leave out --format\./],
    [['--taxonomy', 'http://taxonomies.example/', clean], /--taxonomy http:\/\/taxonomies\.example\/ does not say where these documents are\. Write http:\/\/taxonomies\.example\/=FOLDER\./],
    [['--baseline', path.join(clean, 'gone.json'), clean], /gone\.json cannot be used as a baseline: there is no such file or folder\./],
    [[path.join(clean, 'gone.xsd')], /gone\.xsd cannot be read: there is no such file or folder\./],
    [['--taxonomy', path.join(clean, 'gone.zip'), clean], /gone\.zip cannot be read/],
    [[path.join(root, 'LICENSE')], /LICENSE is no XBRL: neither a schema, linkbase or instance nor an ownership document/],
    [[clean, path.join(root, 'media')], /media has no XBRL in it/],
  ] as const) {
    it(`refuses ${args.length === 0 ? 'no arguments' : args.map((arg) => path.basename(arg)).join(' ')} with exit status 2 and a reason`, () => {
      const { status, stdout, stderr } = lint(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
    });
  }
});
