import type { DocumentRule, DtsRule } from '../rule';
import { anchoringEnd } from './anchoringEnd';
import { anchoringRole } from './anchoringRole';
import { barredDeclaration } from './barredDeclaration';
import { coreName } from './coreName';
import { coreResource } from './coreResource';
import { defaultMemberRole } from './defaultMemberRole';
import { definitionArcrole } from './definitionArcrole';
import { domainMemberType } from './domainMemberType';
import { esefEntryPoint } from './esefEntryPoint';
import { hypercubeForm } from './hypercubeForm';
import { labelInLanguage } from './labelInLanguage';
import { lineItemWithoutHypercube } from './lineItemWithoutHypercube';
import { missingLinkbase } from './missingLinkbase';
import { monetaryBalance } from './monetaryBalance';
import { notAnchored } from './notAnchored';
import { ownDataType } from './ownDataType';
import { ownLabelRole } from './ownLabelRole';
import { repeatedLineItem } from './repeatedLineItem';
import { separateLinkbases } from './separateLinkbases';
import { statementRole } from './statementRole';
import { summationArcrole } from './summationArcrole';
import { taxonomyFileName } from './taxonomyFileName';
import { unpresentedLineItem } from './unpresentedLineItem';

/** Rules of the RTS on ESEF and ESMA's Reporting Manual alone that one document decides by itself. */
export const esefDocumentRules: readonly DocumentRule[] = [barredDeclaration, hypercubeForm, monetaryBalance, ownDataType, separateLinkbases];

/** Rules of the RTS on ESEF and ESMA's Reporting Manual alone that need a DTS. */
export const esefDtsRules: readonly DtsRule[] = [anchoringEnd, anchoringRole, coreName, coreResource, defaultMemberRole, definitionArcrole, domainMemberType, esefEntryPoint, labelInLanguage, lineItemWithoutHypercube, missingLinkbase, notAnchored, ownLabelRole, repeatedLineItem, statementRole, summationArcrole, taxonomyFileName, unpresentedLineItem];
