// Taxonomies of others for the tests in a real VS Code: a publisher on this machine, and a package.
import { once } from 'node:events';
import * as http from 'node:http';
import { strToU8, zipSync } from 'fflate';

/** The text of a schema; `content` are elements as text. */
export const schema = (namespace, ...content) => [
  `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="${namespace}">`,
  importing('http://www.xbrl.org/2003/instance', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'),
  ...content,
  '</xsd:schema>',
].join('\n');

export const importing = (namespace, location) => `<xsd:import namespace="${namespace}" schemaLocation="${location}"/>`;

export const concept = (name) => `<xsd:element id="${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>`;

/** A presentation with a locator for each href, a line each. */
export const locators = (...hrefs) => [
  '<xsd:annotation><xsd:appinfo><link:linkbase><link:presentationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">',
  ...hrefs.map((href, index) => `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="loc${index}"/>`),
  '</link:presentationLink></link:linkbase></xsd:appinfo></xsd:annotation>',
].join('\n');

/** The bytes of a package whose one schema stands for http://packed.example/packed.xsd. */
export const packed = zipSync({
  'packed/META-INF/taxonomyPackage.xml': strToU8('<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package" xml:lang="en"><tp:identifier>http://packed.example/</tp:identifier><tp:name>Packed</tp:name></tp:taxonomyPackage>'),
  'packed/META-INF/catalog.xml': strToU8('<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://packed.example/" rewritePrefix="../"/></catalog>'),
  'packed/packed.xsd': strToU8(schema('http://packed.example/', concept('Asset'))),
});

/**
 * Starts a publisher on 127.0.0.1.
 * @param {Record<string, () => string | Promise<string>>} published by path; everything else does not exist
 * @returns {Promise<{host: string, requests: string[], stop: () => void}>} `requests` are the paths asked for so far
 */
export async function startPublisher(published) {
  const requests = [];
  const server = http.createServer(async (request, response) => {
    requests.push(request.url);
    const content = await published[request.url]?.();
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { host: `127.0.0.1:${server.address().port}`, requests, stop };
}
