// What has a code of ISO 3166-1, by its English name as CLDR has it, Hong Kong and Macao without what stands behind these; Georgia is left out. Asking Intl
// for the names takes a while.
import countries from './countries.json';

/** The states of the USA as the SEC's taxonomy of states and provinces (stpr) has them, by the code that its members are named after. */
const states = 'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WV West Virginia,WI Wisconsin,WY Wyoming';

let members: ReadonlyMap<string, string> | undefined;

/**
 * The member of the SEC's taxonomies for the country or state that a member is named after, `country:US` for UnitedStatesMember; `undefined`
 * for any other name. Georgia and Washington are too many things to be judged.
 */
export function placeMemberOf(localName: string): string | undefined {
  members ??= new Map([
    ...Object.entries(countries).map(([code, name]) => [keyOf(name), `country:${code}`] as const),
    ...states.split(',').map((entry) => [keyOf(entry.slice(3)), `stpr:${entry.slice(0, 2)}`] as const),
  ]);
  return localName.endsWith('Member') ? members.get(keyOf(localName.slice(0, -'Member'.length))) : undefined;
}

/** A name without what a concept's name does not have of it. */
function keyOf(name: string): string {
  return name.replace(/\([^(]*\)/, '').normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase();
}
