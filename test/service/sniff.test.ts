import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBeReport, sniffLength } from '../../server/service/sniff';

const page = (declarations: string) => `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml" ${declarations}>\n<body>`;

describe('A web page', () => {
  it('may be a report if it declares the namespace of Inline XBRL, however that is spelt', () => {
    for (const namespace of ['http://www.xbrl.org/2013/inlineXBRL', 'http://www.xbrl.org/2013/inlineXBRl', 'http://www.xbr.org/2013/inlineXBRL', 'http://www.xbrl.org/2013/inlineXBR']) assert.ok(mayBeReport(page(`xmlns:ix="${namespace}"`)), namespace);
    assert.ok(mayBeReport(page("xmlns:ix = 'http://www.xbrl.org/2013/inlineXBRL'")));
  });

  it('is none that only tells of XBRL, or declares something else', () => {
    assert.ok(!mayBeReport(`${page('')}<a href="http://www.xbrl.org/2013/inlineXBRL">Inline XBRL</a>`));
    assert.ok(!mayBeReport(page('xmlns:svg="http://www.w3.org/2000/svg"')));
    assert.ok(!mayBeReport(`${' '.repeat(sniffLength)}${page('xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"')}`));
  });
});
