/** The types that XML Schema itself defines (XML Schema 2, 3). */
export const builtInTypes: ReadonlySet<string> = new Set(
  `anyType anySimpleType string boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth
  hexBinary base64Binary anyURI QName NOTATION normalizedString token language NMTOKEN NMTOKENS Name NCName ID IDREF IDREFS ENTITY ENTITIES
  integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte
  positiveInteger`.split(/\s+/),
);
