import type { LocationLink } from 'vscode-languageserver-types';
import { definition, linksTo } from './definition';
import { subjectAt, type Spot } from './subject';

/**
 * Go to declaration: from an arc's ends to the locators and resources of its extended link, where going to the definition
 * leads on to the concepts; from anything else to its definition.
 * @returns nothing where the spot names nothing, or something of a document that is not at hand
 */
export function declaration(spot: Spot): readonly LocationLink[] {
  const subject = subjectAt(spot);
  const participants = subject && 'participants' in subject ? subject.participants : undefined;
  return subject && participants ? linksTo(participants, spot, subject) : definition(spot);
}
