import { booleanValue } from './booleanValue';
import { choiceValue } from './choiceValue';
import { cikValue } from './cikValue';
import { dateValue } from './dateValue';
import { decimalValue } from './decimalValue';
import { duplicateFootnote } from './duplicateFootnote';
import { duplicateOwner } from './duplicateOwner';
import { edgarsElement } from './edgarsElement';
import { elementNotAllowed } from './elementNotAllowed';
import { elementOrder } from './elementOrder';
import { emptyValue } from './emptyValue';
import { footnoteIdForm } from './footnoteIdForm';
import { footnoteOrder } from './footnoteOrder';
import { misplacedText } from './misplacedText';
import { missingElement } from './missingElement';
import { missingFootnote } from './missingFootnote';
import { natureOfOwnership } from './natureOfOwnership';
import { noTransactions } from './noTransactions';
import { ownerRelationship } from './ownerRelationship';
import { processingInstruction } from './processingInstruction';
import { relationshipText } from './relationshipText';
import { repeatedFootnoteId } from './repeatedFootnoteId';
import type { OwnershipRule } from './rule';
import { sharesOrValue } from './sharesOrValue';
import { tooManyElements } from './tooManyElements';
import { transactionCode } from './transactionCode';
import { transactionFormType } from './transactionFormType';
import { transactionTimeliness } from './transactionTimeliness';
import { unknownElement } from './unknownElement';
import { unreferencedFootnote } from './unreferencedFootnote';
import { valueLength } from './valueLength';
import { valueOrFootnote } from './valueOrFootnote';
import { valueSpace } from './valueSpace';
import { xmlVersion } from './xmlVersion';

/** Rules on ownership documents, beside those on the text of any document. */
export const ownershipRules: readonly OwnershipRule[] = [
  missingFootnote,
  unreferencedFootnote,
  duplicateFootnote,
  footnoteIdForm,
  repeatedFootnoteId,
  footnoteOrder,
  missingElement,
  elementOrder,
  unknownElement,
  elementNotAllowed,
  tooManyElements,
  processingInstruction,
  xmlVersion,
  misplacedText,
  emptyValue,
  choiceValue,
  dateValue,
  decimalValue,
  booleanValue,
  cikValue,
  valueLength,
  valueSpace,
  transactionCode,
  transactionFormType,
  transactionTimeliness,
  ownerRelationship,
  relationshipText,
  sharesOrValue,
  natureOfOwnership,
  valueOrFootnote,
  duplicateOwner,
  noTransactions,
  edgarsElement,
];
