import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { LanguageService } from '../../server/service/service';
import type { Diagnosis } from '../../server/rules/diagnose';
import { openProject, uriOf } from '../fixture';
import type { Files } from '../index/read';
import { generatedTaxonomy } from './generated';
import { ruleDefects } from './ruleDefects';

const joined = (files: Files) => Object.entries(files).map(([name, text]) => `${name}\n${text}`).join('\0');

/** The files of a project in one text, and the range that is marked in it, as `FILE START END`. */
function split(project: string): { readonly files: Files; readonly range: string | undefined } {
  let range: string | undefined;
  const files = project.split('\0').map((part) => {
    const [name, written] = [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)];
    const [start, end] = [written.indexOf('⟦'), written.indexOf('⟧')];
    if (start >= 0) range = `${uriOf(name)} ${start} ${end - 1}`;
    return [name, written.replace(/[⟦⟧]/g, '')] as const;
  });
  return { files: Object.fromEntries(files), range };
}

function setAll(service: LanguageService, files: Files): void {
  for (const [name, text] of Object.entries(files)) service.setText(uriOf(name), text);
}

async function diagnose(service: LanguageService, files: Files): Promise<readonly Diagnosis[]> {
  setAll(service, files);
  await service.settle();
  return Object.keys(files).flatMap((name) => service.diagnose(uriOf(name)));
}

const placeOf = ({ document, range }: Diagnosis) => `${document.uri} ${range.start} ${range.end}`;
const described = (diagnosis: Diagnosis) => `${diagnosis.rule.id} ${placeOf(diagnosis)} [${diagnosis.document.xml.text.slice(diagnosis.range.start, diagnosis.range.end)}] ${diagnosis.message}`;

describe('One defect in a clean taxonomy', () => {
  for (const [name, { rule, consequences = [], ways }] of Object.entries(ruleDefects)) {
    it(`is found where it is: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(generatedTaxonomy, fc.nat(), async (clean, choice) => {
          const possible = ways(joined(clean));
          fc.pre(possible.length > 0);
          const { files, range } = split(possible[choice % possible.length]!);
          const { service } = await openProject('-- nothing.xml\n');
          const before = (await diagnose(service, clean)).map(described);
          const found = (await diagnose(service, files)).filter(({ severity }) => severity !== 'hint');
          assert.ok(found.some((each) => each.rule.id === rule && placeOf(each) === range), `${range ?? 'nothing marked'}:\n${found.map(described).join('\n')}`);
          const others = found.filter((each) => (each.rule.id !== rule || placeOf(each) !== range) && !consequences.includes(each.rule.id));
          assert.deepEqual(others.map(described), []);
          assert.deepEqual((await diagnose(service, clean)).map(described), before);
        }),
        { numRuns: 3, includeErrorInReport: true },
      );
    });
  }
});
