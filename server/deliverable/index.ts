import type { Profile } from '../index/profile';
import type { DeliverableKind, DeliverableRule } from './deliverable';
import { edgarRules } from './edgar';
import { reportPackageRules } from './esef';
import { taxonomyPackageRules } from './package';

/** Whose rules a kind of deliverable is judged by; `undefined` where the documents in it say. */
export const profileOfDeliverable: Readonly<Record<DeliverableKind, Profile | undefined>> = { edgar: 'sec', esef: 'esef', package: undefined };

/** The rules of each kind of deliverable. */
export const rulesOfDeliverable: Readonly<Record<DeliverableKind, readonly DeliverableRule[]>> = { edgar: edgarRules, esef: reportPackageRules, package: taxonomyPackageRules };

/** All of them, each once. */
export const deliverableRules: readonly DeliverableRule[] = [...new Set(Object.values(rulesOfDeliverable).flat())];
