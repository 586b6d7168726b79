import { namespaces } from '../xbrl/names';
import type { XmlDocument } from '../xml/document';
import type { Period } from './report';

const day = 24 * 60 * 60 * 1000;
const dateUnion = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d{1,9})?))?(?:Z|([+-])(\d\d):(\d\d))?$/;

/**
 * Reads an xbrli:period (XBRL 2.1, 4.7.2).
 * @returns `undefined` where it is none: a date that does not exist, a start without an end
 */
export function readPeriod(xml: XmlDocument, element: number): Period | undefined {
  const dates = new Map<string, string>();
  for (const child of xml.children(element)) {
    const { namespace, local } = xml.name(child);
    if (namespace === namespaces.xbrli) dates.set(local, xml.content(child));
  }
  if (dates.has('forever')) return { kind: 'forever' };
  const instant = dates.get('instant');
  if (instant !== undefined) {
    const moment = momentOf(instant, 'end of day');
    return moment === undefined ? undefined : { kind: 'instant', moment };
  }
  const start = momentOf(dates.get('startDate') ?? '', 'start of day');
  const end = momentOf(dates.get('endDate') ?? '', 'end of day');
  return start === undefined || end === undefined ? undefined : { kind: 'duration', start, end };
}

/**
 * The moment that an xs:date or xs:dateTime stands for, in milliseconds since 1970-01-01T00:00Z. A moment without a time zone
 * is taken to be in UTC (XBRL 2.1, 4.7.2 leaves it open).
 * @param dateMeans which midnight a date without a time is
 * @returns `undefined` for a text that is neither
 */
export function momentOf(text: string, dateMeans: 'start of day' | 'end of day'): number | undefined {
  const match = dateUnion.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second, sign, zoneHour = '0', zoneMinute = '0'] = match;
  const midnight = midnightOf(Number(year), Number(month), Number(date));
  const time = hour === undefined ? (dateMeans === 'end of day' ? day : 0) : timeOf(Number(hour), Number(minute), Number(second));
  const zone = zoneOf(sign, Number(zoneHour), Number(zoneMinute));
  return midnight === undefined || time === undefined || zone === undefined ? undefined : midnight + time - zone;
}

/** The beginning of a day of the Gregorian calendar; `undefined` for one that does not exist. */
function midnightOf(year: number, month: number, date: number): number | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return exists ? moment.getTime() : undefined;
}

/** The distance of a time zone from UTC in milliseconds, 14 hours at most (XML Schema 2, 3.2.7.3). */
function zoneOf(sign: string | undefined, hour: number, minute: number): number | undefined {
  const minutes = hour * 60 + minute;
  return minute > 59 || minutes > 14 * 60 ? undefined : (sign === '-' ? -minutes : minutes) * 60_000;
}

/** A time of day in milliseconds; 24:00:00 is the end of the day (XML Schema 2, 3.2.7.1). */
function timeOf(hour: number, minute: number, second: number): number | undefined {
  if (minute > 59 || second >= 60 || hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return undefined;
  return (hour * 60 + minute) * 60_000 + second * 1000;
}
