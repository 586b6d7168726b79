import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMisspeltUri } from '../../server/index/misspeltUri';

describe('A URI was meant to be another', () => {
  for (const [written, meant] of [
    ['http://www.xbrl.org/2003/role/lable', 'http://www.xbrl.org/2003/role/label'],
    ['http://www.xbrl.org/2003/role/terselabel', 'http://www.xbrl.org/2003/role/terseLabel'],
    ['https://www.xbrl.org/2023/arcrole/summation-item', 'https://xbrl.org/2023/arcrole/summation-item'],
    ['http://www.harborferries.example/role/Balance/', 'http://www.harborferries.example/role/Balance'],
  ] as const) {
    it(`where it says ${written}`, () => assert.ok(isMisspeltUri(written, meant)));
  }
});

describe('A URI is another in its own right', () => {
  for (const [written, other] of [
    ['http://www.xbrl.org/2003/role/label', 'http://www.xbrl.org/2003/role/label'],
    ['http://www.harborferries.example/role/Note1', 'http://www.harborferries.example/role/Note2'],
    ['http://www.harborferries.example/2024/role/Balance', 'http://www.harborferries.example/2025/role/Balance'],
    ['https://www.xbrl.org/2023/arcrole/summation-item', 'http://www.xbrl.org/2003/arcrole/summation-item'],
    ['http://www.xbrl.org/2003/role/periodStartLabel', 'http://www.xbrl.org/2003/role/periodEndLabel'],
    [`http://www.harborferries.example/${'a'.repeat(1000)}`, `http://www.harborferries.example/${'a'.repeat(999)}`],
  ] as const) {
    it(`where it says ${written.slice(0, 60)} for ${other.slice(0, 60)}`, () => assert.ok(!isMisspeltUri(written, other)));
  }
});
