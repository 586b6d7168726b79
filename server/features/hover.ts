import type { Hover } from 'vscode-languageserver-types';
import type { Concept } from '../index/concept';
import type { Label, LabelChoice } from '../index/labels';
import { conceptHover } from './hover/concept';
import { arcHover, resourceHover } from './hover/arc';
import { contextHover, unitHover } from './hover/context';
import { continuationHover, formatHover, measureHover } from './hover/inline';
import { arcroleHover, roleHover } from './hover/role';
import { targetHover, typeHover } from './hover/target';
import { subjectAt, type Spot } from './subject';
import { toLspRange } from './text';

/** The labels that a concept's publisher keeps apart from its schema; see index/companions.ts. */
export type CompanionLabels = (concept: Concept) => readonly Label[];

/** What is reported of a concept, as Markdown; '' where nothing is. */
export type ReportedFacts = (concept: Concept) => string;

/** What a reader wants to know of the thing under the cursor, as Markdown. */
export function hover(spot: Spot, choice: LabelChoice, companionLabels: CompanionLabels = () => [], reportedFacts: ReportedFacts = () => ''): Hover | undefined {
  const subject = subjectAt(spot);
  if (!subject) return undefined;
  const markdown = describe(spot, subject, choice, companionLabels, reportedFacts);
  return markdown === undefined ? undefined : { contents: { kind: 'markdown', value: markdown }, range: toLspRange(spot.document.xml, subject.range) };
}

function describe({ dts }: Spot, subject: NonNullable<ReturnType<typeof subjectAt>>, choice: LabelChoice, companionLabels: CompanionLabels, reportedFacts: ReportedFacts): string | undefined {
  switch (subject.kind) {
    case 'concept':
      return subject.concepts.map((concept) => conceptHover(dts, concept, choice, { companions: companionLabels(concept), facts: reportedFacts(concept) })).join('\n\n---\n\n');
    case 'participants':
      return subject.participants.map((participant) => resourceHover(dts, participant, choice)).join('\n\n---\n\n');
    case 'arc':
      return arcHover(dts, subject.arc, choice);
    case 'resource':
      return resourceHover(dts, subject.resource, choice);
    case 'role':
      return roleHover(dts, subject.uri);
    case 'arcrole':
      return arcroleHover(dts, subject.uri);
    case 'type':
      return typeHover(dts, subject.name);
    case 'context':
      return contextHover(dts, subject.context, choice);
    case 'unit':
      return unitHover(subject.unit);
    case 'continuation':
      return continuationHover(dts, subject.part);
    case 'format':
      return formatHover(subject.name, subject.content);
    case 'measure':
      return measureHover(subject.name);
    case 'target':
      return targetHover(subject.target);
  }
}
