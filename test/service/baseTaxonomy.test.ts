import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { before, describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Hover } from 'vscode-languageserver-types';
import { FileHost } from '../../server/node/fileHost';
import { createLanguageService, type LanguageService } from '../../server/service/service';
import { needs, shared } from '../sharedFolder';

const seed = shared('seeds/aiv-20251231.xsd');
const usGaap = shared('corpus/taxonomies/us-gaap-2025');

for (const [how, taxonomy] of [
  ['a mapped folder', `http://xbrl.fasb.org/us-gaap/2025/=${usGaap ?? ''}`],
  ['a taxonomy package', usGaap ?? ''],
] as const) {
  describe(`An SEC filing with its base taxonomy in ${how}`, needs(seed && usGaap), () => {
    let service: LanguageService;
    let text: TextDocument;
    const uri = URI.file(seed ?? '').toString();
    const messages = (rule: string) => service.diagnose(uri).filter((diagnosis) => diagnosis.rule.id === rule).map(({ message }) => message);

    before(async () => {
      service = createLanguageService(new FileHost({ roots: [seed!], taxonomies: [taxonomy] }, (message) => assert.fail(message)), (id) => `rules:${id}`);
      await service.index();
      text = TextDocument.create(uri, 'xml', 1, fs.readFileSync(seed!, 'utf8'));
    });

    it('has only those locators unresolved that lead to the taxonomies that are still missing', () => {
      const counts = messages('missing-taxonomy').map((message) => [/\/([a-z-]+)-2025\.xsd is/.exec(message)?.[1], Number(/(\d+) locators lead there/.exec(message)?.[1])]);
      assert.deepEqual(counts.sort(), [['dei', 129], ['srt', 31], ['us-gaap', 47]]);
    });

    it('is judged as it was, and the base taxonomy is not', () => {
      assert.deepEqual(service.documents, [uri]);
      assert.deepEqual(service.diagnose(uri).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message), []);
    });

    it('has all 23 calculation arcs decided by balance: each weight is right, and found when its sign is turned', () => {
      const weights = [...text.getText().matchAll(/<link:calculationArc[^>]*weight="(-?)/g)];
      assert.equal(weights.length, 23);
      for (const { index, 0: tag, 1: sign } of weights) {
        const start = index + tag.length - sign!.length;
        service.setText(uri, `${text.getText().slice(0, start)}${sign === '-' ? '' : '-'}${text.getText().slice(index + tag.length)}`);
        assert.equal(messages('weight-against-balance').length, 1, `line ${text.positionAt(start).line + 1}`);
      }
      service.setText(uri, text.getText());
      assert.deepEqual(messages('weight-against-balance'), []);
    });

    it('says on hover what the declaration of a base concept says', () => {
      const name = 'us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable"';
      const hover = service.hover(uri, text.positionAt(text.getText().indexOf(name) + 20)) as Hover;
      const { value } = hover.contents as { value: string };
      assert.match(value, /monetaryItemType · instant · debit/);
      assert.match(value, /Declared in `us-gaap-ebp-2025\.xsd`/);
      assert.match(value, /Standard: EBP, Employer Contribution, Receivable/);
    });

    it('says what the publisher calls a concept and how he defines it, which filers do not import', async () => {
      const place = text.positionAt(text.getText().indexOf('us-gaap-ebp_EmployeeBenefitPlanEmployerContributionReceivable"') + 20);
      const before = service.diagnose(uri).length;
      assert.doesNotMatch(((service.hover(uri, place) as Hover).contents as { value: string }).value, /By the publisher/);
      await service.readCompanions();
      const { value } = (service.hover(uri, place) as Hover).contents as { value: string };
      assert.match(value, /By the publisher of the taxonomy, not imported here\*\n- Definition: Amount/);
      assert.equal(service.diagnose(uri).length, before);
    });

    it('tells where every document comes from', () => {
      const states = service.taxonomies();
      const stateOf = (file: string) => states.find(({ url }) => url.endsWith(file));
      assert.equal(stateOf('/us-gaap-ebp-2025.xsd')?.source, how === 'a mapped folder' ? 'folder' : 'package');
      assert.equal(stateOf('/us-gaap-ebp-2025.xsd')?.namespace, 'http://fasb.org/us-gaap-ebp/2025');
      assert.equal(stateOf('/xbrl-instance-2003-12-31.xsd')?.source, 'standard');
      assert.equal(stateOf('/aiv-20251231.xsd')?.source, 'workspace');
      assert.match(stateOf('/dei-2025.xsd')?.missing ?? '', /Fetch it, or name its package or folder/);
      const [dts] = service.status.completeness;
      assert.equal(dts!.needed - dts!.found, 3);
    });
  });
}
