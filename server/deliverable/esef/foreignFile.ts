import { metadataName, catalogName, metaFolder } from '../../packages/document';
import { esefOnly } from '../../rules/esef/esefOnly';
import { placeOf, type DeliverableRule } from '../deliverable';
import { filesInPackage, reportsFolder } from '../package/top';

const descriptions: ReadonlySet<string> = new Set([metadataName, catalogName, 'reportPackage.json']);
const ofReport = /\.(?:x?html?|css|png|gif|svg|jpe?g|woff2?|ttf|otf)$/i;
const ofTaxonomy = /\.(?:xsd|xml|x?html?)$/i;

/** A file lies in a report package that is part of neither the report nor the taxonomy (ESEF Reporting Manual, 2.5.1 and 2.6.1). */
export const foreignFile: DeliverableRule = {
  id: 'foreign-file',
  codes: {},
  severity: esefOnly('warning'),
  *check(deliverable) {
    for (const { file, path } of filesInPackage(deliverable)) {
      const [folder, name] = [path.slice(0, path.indexOf('/')), path.slice(path.indexOf('/') + 1)];
      const belongs = folder === metaFolder ? descriptions.has(name) : folder === reportsFolder ? ofReport.test(path) : ofTaxonomy.test(path);
      if (!belongs) yield { place: placeOf(file), message: `${path} does not belong to a report package: ${metaFolder} has ${[...descriptions].join(', ')}, ${reportsFolder} the report with its style sheets, images and fonts, all else is schemas and linkbases. Remove it.` };
    }
  },
};
