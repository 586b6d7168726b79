import { secOnly } from '../../rules/sec/secOnly';
import type { Finding } from '../../rules/rule';
import { XbrlDocument } from '../../xbrl/document';
import { clark, namespaces, parseClark } from '../../xbrl/names';
import { nameOf, placeOf, type DeliverableFile, type DeliverableRule } from '../deliverable';
import { isEdgarOutput } from './edgarOutput';

const suffixes: ReadonlyMap<string, string> = new Map(
  Object.entries({ calculationLink: '_cal', definitionLink: '_def', labelLink: '_lab', presentationLink: '_pre', referenceLink: '_ref' }).map(([local, suffix]) => [clark({ namespace: namespaces.link, local }), suffix]),
);

const form = /^(\w+)-(\d{4})(\d\d)(\d\d)(_\w+)?\.(\w+)$/;

/** A schema, linkbase or instance of a submission is not called BASE-DATE with the ending of its kind (EFM 6.3.3), or a linkbase has links that EDGAR does not take (6.3.2). */
export const submissionDocumentName: DeliverableRule = {
  id: 'submission-document-name',
  codes: { sec: 'EFM.6.03.03' },
  severity: secOnly('error'),
  *check({ files }) {
    for (const file of files) {
      const { document } = file;
      if (!(document instanceof XbrlDocument) || /\.html?$/i.test(file.path) || isEdgarOutput(nameOf(file))) continue;
      yield* document.kind === 'linkbase' ? ofLinkbase(file, document) : ofOther(file, document);
    }
  },
};

function* ofOther(file: DeliverableFile, { kind }: XbrlDocument): Generator<Finding> {
  if (kind === 'schema') yield* misnamed(file, 'a schema', '', 'xsd');
  else if (kind === 'instance') yield* misnamed(file, 'an instance', '', 'xml');
}

function* ofLinkbase(file: DeliverableFile, { extendedLinks }: XbrlDocument): Generator<Finding> {
  const names = new Set(extendedLinks.map(({ name }) => name));
  const untaken = [...names].find((name) => !suffixes.has(name));
  if (untaken !== undefined) yield { place: placeOf(file), code: 'EFM.6.03.02', message: `${nameOf(file)} has a ${parseClark(untaken).local}. EDGAR takes linkbases of presentations, calculations, definitions, labels and references: remove the others.` };
  else if (names.size === 0) yield { place: placeOf(file), code: 'EFM.6.03.03.noLinkElement', message: `${nameOf(file)} has no extended link, so that EDGAR does not see which kind of linkbase it is. Remove the file and what leads to it.` };
  // That it has several kinds is another finding.
  else if (names.size === 1) yield* misnamed(file, `a linkbase of ${parseClark([...names][0]!).local}s`, suffixes.get([...names][0]!)!, 'xml');
}

function* misnamed(file: DeliverableFile, noun: string, suffix: string, extension: string): Generator<Finding> {
  const name = nameOf(file);
  const [, base, year, month, day, writtenSuffix = '', writtenExtension] = form.exec(name) ?? [];
  if (writtenSuffix === suffix && writtenExtension === extension && isDate(Number(year), Number(month), Number(day))) return;
  const wanted = `${base ?? 'hbr'}-${isDate(Number(year), Number(month), Number(day)) ? `${year!}${month!}${day!}` : '20251231'}${suffix}.${extension}`;
  yield { place: placeOf(file), message: `EDGAR takes ${noun} under a name like ${wanted}: an abbreviation of the company, a hyphen, the last day of the period${suffix === '' ? '' : `, ${suffix}`} and .${extension}. Rename ${name}, and what refers to it.` };
}

function isDate(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}
