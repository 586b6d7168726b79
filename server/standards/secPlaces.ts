/** The states of the USA as the SEC's taxonomy of states and provinces (stpr) has them, by the code that its members are named after. */
const states = 'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WV West Virginia,WI Wisconsin,WY Wyoming';

/** Codes of regions that are no countries or that ISO 3166-1 does not assign, so that the SEC's taxonomy of countries (country) has no members for them. */
const noCountries: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

let members: ReadonlyMap<string, string> | undefined;

/**
 * The member of the SEC's taxonomies for the country or state that a member is named after, `country:US` for UnitedStatesMember; `undefined`
 * for any other name. Georgia and Washington are too many things to be judged.
 */
export function placeMemberOf(localName: string): string | undefined {
  members ??= new Map([...countries(), ...states.split(',').map((entry) => [keyOf(entry.slice(3)), `stpr:${entry.slice(0, 2)}`] as const)]);
  return localName.endsWith('Member') ? members.get(keyOf(localName.slice(0, -'Member'.length))) : undefined;
}

/** The countries that have a code of ISO 3166-1, by their English names. */
function* countries(): Generator<readonly [string, string]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = noCountries.has(code) ? undefined : names.of(code);
    // A code that is no longer assigned is another name of the one that has come in its place.
    const isCurrent = name !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (isCurrent && name !== 'Georgia') yield [keyOf(name), `country:${code}`];
  }
}

/** A name without what a concept's name does not have of it. */
function keyOf(name: string): string {
  return name.replace(/\(.*\)/, '').normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase();
}
