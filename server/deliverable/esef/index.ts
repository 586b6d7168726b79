import type { DeliverableRule } from '../deliverable';
import { taxonomyPackageRules } from '../package';
import { extensionSchema } from './extensionSchema';
import { foreignFile } from './foreignFile';
import { reportFileName } from './reportFileName';
import { reportPlace } from './reportPlace';
import { untaggedReport } from './untaggedReport';

/** Rules on the files of a report package under ESEF (ESEF Reporting Manual, 2.6), which is a taxonomy package too. */
export const reportPackageRules: readonly DeliverableRule[] = [...taxonomyPackageRules, reportPlace, untaggedReport, reportFileName, foreignFile, extensionSchema];
