/** The metadata of a package with an identifier and some entry points. */
export function metadata(...entryPoints: readonly string[]): string {
  return `<?xml version="1.0"?>
<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package" xml:lang="en">
  <tp:identifier>http://www.harborferries.example/2025</tp:identifier>
  <tp:name>Harbor Ferries</tp:name>
  <tp:entryPoints>
${entryPoints.map((entryPoint) => `    ${entryPoint}`).join('\n')}
  </tp:entryPoints>
</tp:taxonomyPackage>`;
}

/** An entry point on a line of its own; `href` may have a mark below it, after a line break. */
export function entryPoint(href: string, name = '<tp:name>All</tp:name>'): string {
  const [value, ...mark] = href.split('\n');
  return [`<tp:entryPoint>${name}`, `<tp:entryPointDocument href="${value!}"/>`, ...mark, '</tp:entryPoint>'].join('\n');
}

/** A catalog of some rewrites, each on a line of its own. */
export function catalog(...rewrites: readonly string[]): string {
  return `<?xml version="1.0"?>
<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
${rewrites.join('\n')}
</catalog>`;
}

/** Leads URLs that begin with one string to the files whose path begins with another, relative to the catalog. */
export function rewriteUri(uriStartString: string, rewritePrefix: string): string {
  return `<rewriteURI uriStartString="${uriStartString}" rewritePrefix="${rewritePrefix}"/>`;
}
