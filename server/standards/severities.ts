/**
 * The linkbase that declares the severities an assertion may have (Assertion Severity 1.0 and 2.0). Locators reach its
 * three resources by id, so that it is needed wherever assertions are.
 * @param year of the specification: 2016 or 2022
 * @returns the linkbase's text
 */
export function severities(year: '2016' | '2022'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Built into XBRL Authoring: the resources that assertions' severity arcs point to. -->
<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:gen="http://xbrl.org/2008/generic" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:sev="http://xbrl.org/${year}/assertion-severity">
  <link:roleRef roleURI="http://www.xbrl.org/2008/role/link" xlink:type="simple" xlink:href="http://www.xbrl.org/2008/generic-link.xsd#standard-link-role"/>
  <gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2008/role/link">
    <sev:error xlink:type="resource" xlink:label="error" id="ERROR"/>
    <sev:warning xlink:type="resource" xlink:label="warning" id="WARNING"/>
    <sev:ok xlink:type="resource" xlink:label="ok" id="OK"/>
  </gen:link>
</link:linkbase>
`;
}
