import type { DeliverableRule } from '../deliverable';
import { packageLeftover } from './packageLeftover';
import { packageStructure } from './packageStructure';

/** Rules on the files of a taxonomy package (Taxonomy Packages 1.0). What is in its metadata and catalog is judged with its documents. */
export const taxonomyPackageRules: readonly DeliverableRule[] = [packageStructure, packageLeftover];
