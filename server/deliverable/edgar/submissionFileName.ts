import { secOnly } from '../../rules/sec/secOnly';
import { XbrlDocument } from '../../xbrl/document';
import { nameOf, placeOf, type DeliverableFile, type DeliverableRule } from '../deliverable';
import { isEdgarOutput } from './edgarOutput';

const mostCharacters = 32;

/** A file of a submission has a name that EDGAR does not take (EDGAR Filer Manual, volume II, 5.1.1). */
export const submissionFileName: DeliverableRule = {
  id: 'submission-file-name',
  codes: { sec: 'EFM.5.01.01' },
  severity: secOnly('error'),
  *check({ files }) {
    for (const file of files) {
      const name = nameOf(file);
      if (isEdgarOutput(name)) continue;
      const wrong = /[^A-Za-z0-9._-]/u.exec(name)?.[0];
      if (wrong !== undefined) yield { place: placeOf(file), message: `EDGAR takes no file whose name has ${wrong === ' ' ? 'a space' : `the character ${wrong}`} in it. Rename ${name}: letters, digits, periods, hyphens and underscores are allowed.` };
      else if (!beginning(file).test(name)) yield { place: placeOf(file), message: `EDGAR wants the name of ${name} to begin with a ${isTaxonomy(file) ? 'small letter' : 'letter'} or a digit. Rename it.` };
      if (name.length > mostCharacters) yield { place: placeOf(file), code: 'EFM.5.01.01.tooManyCharacters', message: `The name ${name} has ${name.length} characters; EDGAR takes ${mostCharacters}. Rename it.` };
    }
  },
};

/** What a name may begin with: of schemas, linkbases and instances no capital letter. */
function beginning(file: DeliverableFile): RegExp {
  return isTaxonomy(file) ? /^[a-z0-9]/ : /^[A-Za-z0-9]/;
}

function isTaxonomy({ document, path }: DeliverableFile): boolean {
  return document instanceof XbrlDocument && !/\.html?$/i.test(path);
}
