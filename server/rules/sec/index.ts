import type { DocumentRule, DtsRule } from '../rule';
import { abstractInstant } from './abstractInstant';
import { acceptedTaxonomy } from './acceptedTaxonomy';
import { addedResource } from './addedResource';
import { arcPriority } from './arcPriority';
import { axisWithoutDomain } from './axisWithoutDomain';
import { customRole } from './customRole';
import { domainTarget } from './domainTarget';
import { elementId } from './elementId';
import { elementPointer } from './elementPointer';
import { englishLabel } from './englishLabel';
import { excludedDeclaration } from './excludedDeclaration';
import { excludedTable } from './excludedTable';
import { kindAgainstName } from './kindAgainstName';
import { labelText } from './labelText';
import { lengthLimit } from './lengthLimit';
import { lineItemsAbstract } from './lineItemsAbstract';
import { memberType } from './memberType';
import { mixedLinkbase } from './mixedLinkbase';
import { nameCapital } from './nameCapital';
import { nameFromLabel } from './nameFromLabel';
import { namespaceForm } from './namespaceForm';
import { namespacePrefix } from './namespacePrefix';
import { notNillable } from './notNillable';
import { notPresented } from './notPresented';
import { numericLabel } from './numericLabel';
import { orderMissing } from './orderMissing';
import { periodLabel } from './periodLabel';
import { repeatedChild } from './repeatedChild';
import { repeatedMember } from './repeatedMember';
import { repeatedRole } from './repeatedRole';
import { roleAuthority } from './roleAuthority';
import { roleDefinition } from './roleDefinition';
import { roleLinks } from './roleLinks';
import { schemaInclude } from './schemaInclude';
import { severalRoots } from './severalRoots';
import { severalTables } from './severalTables';
import { sharedLabel } from './sharedLabel';
import { standardName } from './standardName';
import { targetRoleEnd } from './targetRoleEnd';
import { textInstant } from './textInstant';
import { unpresentedPair } from './unpresentedPair';
import { xmlBase } from './xmlBase';

/** Rules of the EDGAR Filer Manual alone that one document decides by itself. */
export const secDocumentRules: readonly DocumentRule[] = [elementId, notNillable, abstractInstant, kindAgainstName, excludedDeclaration, lineItemsAbstract, memberType, textInstant, lengthLimit, nameCapital, namespaceForm, namespacePrefix, roleAuthority, roleDefinition, roleLinks, schemaInclude, xmlBase, elementPointer, orderMissing, arcPriority, mixedLinkbase, labelText, acceptedTaxonomy];

/** Rules of the EDGAR Filer Manual alone that need a DTS. */
export const secDtsRules: readonly DtsRule[] = [standardName, repeatedRole, customRole, sharedLabel, englishLabel, addedResource, numericLabel, repeatedChild, notPresented, severalRoots, periodLabel, axisWithoutDomain, unpresentedPair, domainTarget, repeatedMember, severalTables, excludedTable, targetRoleEnd, nameFromLabel];
