import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { textOf, toLspRange } from '../server/features/text';
import { FileHost } from '../server/node/fileHost';
import { profileSettings } from '../server/index/profile';
import type { Diagnosis } from '../server/rules/diagnose';
import { createLanguageService, type LanguageService } from '../server/service/service';
import { defaultSettings } from '../server/service/settings';
import { root } from './sharedFolder';
import { URI } from 'vscode-uri';

interface Sample {
  readonly service: LanguageService;
  /** The taxonomy and its text. */
  readonly uri: string;
  readonly text: string;
  /** The report. */
  readonly report: string;
}

async function openSample(name: string): Promise<Sample> {
  const folder = path.join(root, 'samples', name);
  const [file, report] = ['hbr-20251231.xsd', 'hbr-20251231.htm'].map((document) => path.join(folder, document)) as [string, string];
  const service = createLanguageService(new FileHost({ roots: [folder] }, (message) => assert.fail(message)), (id) => `rules:${id}`);
  await service.index();
  return { service, uri: URI.file(file).toString(), text: fs.readFileSync(file, 'utf8'), report: URI.file(report).toString() };
}

/** The rule of each finding and the characters it underlines. */
function underlined(service: LanguageService, uri: string, accepts: (diagnosis: Diagnosis) => boolean = () => true): readonly string[] {
  return service.diagnose(uri).filter(accepts).map(({ rule, code, document, range }) => `${rule.id} ${code} ${document.xml.text.slice(range.start, range.end)}`);
}

describe('The sample', () => {
  for (const profile of profileSettings) {
    it(`is clean in the profile ${profile}`, async () => {
      const { service, uri, report } = await openSample('harbor-plan');
      service.configure({ settings: { ...defaultSettings, profile } });
      // It extends no taxonomy of ESMA's, so what ESMA alone asks of extensions and reports is not for it.
      const isForIt = ({ rule: { severity } }: Diagnosis) => profile !== 'esef' || severity.xbrl !== 'off';
      assert.deepEqual([...underlined(service, uri, isForIt), ...underlined(service, report, isForIt)], []);
    });
  }
});

describe('The sample with defects', () => {
  it('has each defect found under its code, at its exact characters, and nothing else', async () => {
    const { service, uri, report } = await openSample('harbor-plan-with-defects');
    service.configure({ settings: { ...defaultSettings, profile: 'sec' } });
    assert.deepEqual(underlined(service, uri).toSorted(), [
      'arc-end xbrl.3.5.3.9.3:arcResource hbr_PlanAdministratorName',
      'dangling-id xbrl.3.5.4:hrefIdNotFound #hbr_InvestmentsAtFairValu',
      'directed-cycle xbrl.5.2.4.2 hbr_DeductionsFromNetAssetsAbstract',
      'duplicate-arc xlink:dupArcs link:definitionArc',
      'duplicate-label EFM.6.10.02 Units Held in Investments',
      'encoding EFM.5.02.01.01 ’',
      'inconsistent-sum calc11e:inconsistentCalculationUsingRounding hbr_NetAssetsAvailableForBenefits',
      'label-language xbrl.5.2.2.2.1:labelLang link:label',
      'locator-target xbrl.5.2.4.1:presentationLinkLocTarget hbr-20251231.xsd#Cover',
      'missing-arcrole-ref xbrl.3.5.2.5:missingArcroleRef http://www.xbrl.org/2023/arcrole/class-subclass',
      'missing-file FileNotLoadable hbr-20251231_ref.xml',
      'missing-role-ref xbrl.3.5.2.4:missingRoleRef http://www.harborferries.example/20251231/role/SubsequentEventsDetails',
      'missing-standard-label EFM.6.10.01 PlanNumber',
      'non-numeric-summation xbrl.5.2.5.2:nonNumericCalc hbr_DeductionsFromNetAssetsAbstract',
      'preferred-label xbrl.5.2.4.2.1:preferredLabelMissing http://www.xbrl.org/2003/role/verboseLabel',
      'weight-against-balance xbrl.5.1.1.2:balanceCalcWeightIllegalPositive 1',
      'weight-missing xmlSchema:attributesRequired link:calculationArc',
      'weight-not-a-number xmlSchema:valueError one',
      'weight-zero xbrl.5.2.5.2.1:zeroWeight 0',
      'xml-syntax xmlSchema:syntax &',
    ]);
    assert.deepEqual(underlined(service, report), ['inconsistent-sum calc11e:inconsistentCalculationUsingRounding 47,531,600']);
  });

  it('has every finding on the line below the comment that announces it', async () => {
    const { service, uri, report } = await openSample('harbor-plan-with-defects');
    for (const { rule, document, range } of [uri, report].flatMap((each) => service.diagnose(each))) {
      const { line } = toLspRange(document.xml, range).start;
      assert.equal(document.xml.text.split('\n')[line - 1]?.trim(), `<!-- defect: ${rule.id} -->`);
    }
  });
});

// All of them are minutes of work: that is a step of its own in .ci/run.
const step = process.env.EVERY_PREFIX === undefined ? 29 : 1;

describe('While the sample is typed', () => {
  it(`${step === 1 ? 'every prefix of it' : `every ${step}th prefix of it`} is answered`, async () => {
    const { service, uri, text } = await openSample('harbor-plan');
    for (let length = 0; length <= text.length; length += step) {
      service.setText(uri, text.slice(0, length));
      const diagnoses = service.diagnose(uri);
      for (const { range } of diagnoses) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= length, `A range outside the text of ${length} characters`);
      const end = textOf({ text: text.slice(0, length) } as never).positionAt(length);
      service.hover(uri, end);
      service.definition(uri, end);
    }
    service.setText(uri, text);
    assert.deepEqual(underlined(service, uri), []);
  });
});
