// A small Form 4, for the lines of a fixture that are not what the test is about.

/** A project of one file, form4.xml: one transaction of each table, and what lies behind them. */
export function form4({ tableI = [], tableII = [], rest = [] }: { tableI?: readonly string[]; tableII?: readonly string[]; rest?: readonly string[] }): string {
  return [
    '',
    '-- form4.xml',
    '<ownershipDocument>',
    '<issuer><issuerName>Harbor Ferries</issuerName><issuerTradingSymbol>HBRF</issuerTradingSymbol></issuer>',
    '<reportingOwner><reportingOwnerId><rptOwnerName>Quayle Marina T</rptOwnerName></reportingOwnerId></reportingOwner>',
    '<nonDerivativeTable>',
    '<nonDerivativeTransaction>',
    '<securityTitle><value>Common Stock</value></securityTitle>',
    '<transactionDate><value>2025-11-14</value></transactionDate>',
    '<transactionCoding><transactionCode>S</transactionCode></transactionCoding>',
    '<transactionAmounts>',
    '<transactionShares><value>2400</value></transactionShares>',
    '<transactionAcquiredDisposedCode><value>D</value></transactionAcquiredDisposedCode>',
    '</transactionAmounts>',
    ...tableI,
    '</nonDerivativeTransaction>',
    '</nonDerivativeTable>',
    '<derivativeTable>',
    '<derivativeHolding>',
    '<securityTitle><value>Stock Option</value></securityTitle>',
    ...tableII,
    '<postTransactionAmounts><valueOwnedFollowingTransaction><value>88800</value></valueOwnedFollowingTransaction></postTransactionAmounts>',
    '</derivativeHolding>',
    '</derivativeTable>',
    ...rest,
    '</ownershipDocument>',
  ].join('\n');
}

/** A field of a row with references to footnotes. */
export function field(name: string, ...references: readonly string[]): string {
  return `<${name}>\n${references.join('\n')}\n</${name}>`;
}

export function footnoteId(id: string): string {
  return `<footnoteId id="${id}"/>`;
}

export function footnotes(...content: readonly string[]): string {
  return ['<footnotes>', ...content, '</footnotes>'].join('\n');
}

export function footnote(id: string, text = `Text of ${id}.`): string {
  return `<footnote id="${id}">${text}</footnote>`;
}
