import type { DeliverableRule } from '../deliverable';
import { submissionDocumentName } from './submissionDocumentName';
import { submissionFileName } from './submissionFileName';
import { submissionFileType } from './submissionFileType';
import { submissionInstance } from './submissionInstance';
import { submissionReference } from './submissionReference';
import { submissionSchema } from './submissionSchema';

/** Rules on the files of a submission to EDGAR (EDGAR Filer Manual, volume II, 5.1.1 and 6.3). */
export const edgarRules: readonly DeliverableRule[] = [submissionFileName, submissionFileType, submissionDocumentName, submissionSchema, submissionInstance, submissionReference];
