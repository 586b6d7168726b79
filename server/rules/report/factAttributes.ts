/** The attributes of facts, in an instance and in Inline XBRL alike (XBRL 2.1, 4.6; Inline XBRL 1.1, 10 and 11). */
export const factAttributes = {
  contextRef: { namespace: '', local: 'contextRef' },
  unitRef: { namespace: '', local: 'unitRef' },
  decimals: { namespace: '', local: 'decimals' },
  precision: { namespace: '', local: 'precision' },
  format: { namespace: '', local: 'format' },
  scale: { namespace: '', local: 'scale' },
  target: { namespace: '', local: 'target' },
} as const;
