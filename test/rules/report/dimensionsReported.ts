import { context, duration, instance, schemaRef } from '../../report/instances';
import { file } from '../../taxonomy';

/** A context of the year with these lines in its segment or, with `in: 'scenario'`, there. */
export function dimensionsOfYear(lines: readonly string[], { in: container = 'segment' } = {}): string {
  const content = `\n${lines.join('\n')}\n`;
  return context('year', { period: duration('2025-01-01', '2025-12-31'), ...(container === 'segment' ? { segment: content } : { scenario: content }) });
}

/** A report on a dimensional plan: a context of the year with these lines in its segment, and a fact of Fares. */
export function reportOfYear(...lines: readonly string[]): string {
  return file('report.xml', instance(schemaRef('plan.xsd'), dimensionsOfYear(lines), fares));
}

/** The fact of these reports. */
export const fares = '<hbr:Fares contextRef="year">many</hbr:Fares>';
