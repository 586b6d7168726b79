import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { Diagnosis } from '../rules/diagnose';
import { toLspRange } from './text';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/**
 * A diagnosis as the editor shows it: the code filers know, the rule's id as the message's last words and in `data`, and a
 * link to the rule's page. One that a baseline accepts is a faded hint with the reason.
 * @param rulePage gives the address of a rule's page by the rule's id
 */
export function toDiagnostic(diagnosis: Diagnosis, rulePage: (id: string) => string): Diagnostic {
  const { rule, code, severity, message, document, range, related, accepted } = diagnosis;
  return {
    source: 'xbrl',
    code,
    codeDescription: { href: rulePage(rule.id) },
    severity: accepted === undefined ? severities[severity] : DiagnosticSeverity.Hint,
    message: accepted === undefined ? `${message} (${rule.id})` : `Accepted: ${accepted}. ${message} (${rule.id})`,
    range: toLspRange(document.xml, range),
    ...(related.length > 0 ? { relatedInformation: related.map((place) => ({ message: place.message, location: { uri: place.document.uri, range: toLspRange(place.document.xml, place.range) } })) } : {}),
    ...(rule.isUnnecessary || accepted !== undefined ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data: { rule: rule.id },
  };
}
