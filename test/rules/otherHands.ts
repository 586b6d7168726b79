/** The same project as an editor with other habits writes it: single quotes, other prefixes, Windows line ends. */
export function inOtherHands(project: string): string {
  return project.replaceAll('"', "'").replace(/\blink:/g, 'lb:').replace(/\bxlink:/g, 'xl:').replaceAll('xmlns:link', 'xmlns:lb').replaceAll('xmlns:xlink', 'xmlns:xl').replaceAll('\n', '\r\n');
}
