import { secOnly } from '../../rules/sec/secOnly';
import { nameOf, placeOf, type DeliverableRule } from '../deliverable';
import { isEdgarOutput } from './edgarOutput';

/** The kinds of files that EDGAR takes (EDGAR Filer Manual, volume II, 5.1.1), and reports in JSON. */
const taken = /\.(?:htm|txt|pdf|fil|jpg|gif|xsd|xml|json)$/;

/** A file lies in the folder of a submission and is none of it: of another kind than EDGAR takes, made by EDGAR itself, or in a folder within. */
export const submissionFileType: DeliverableRule = {
  id: 'submission-file-type',
  codes: {},
  severity: secOnly('warning'),
  *check({ files }) {
    for (const file of files) {
      const name = nameOf(file);
      if (isEdgarOutput(name)) yield { place: placeOf(file), message: `${name} is what EDGAR makes of a filing, and is not submitted. Remove it from the folder.` };
      else if (!taken.test(name)) yield { place: placeOf(file), message: `EDGAR does not take ${name}: names end in .htm, .txt, .pdf, .fil, .jpg, .gif, .xsd or .xml, in small letters. Remove it from the folder, or rename it if it is of one of these kinds.` };
      else if (file.path !== name) yield { place: placeOf(file), message: `A submission has no folders: EDGAR does not find ${name} at ${file.path}. Put it beside the other files, or remove it.` };
    }
  },
};
