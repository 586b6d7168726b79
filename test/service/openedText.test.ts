import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish } from '../../server/xml/steps';
import { openProject, uriOf } from '../fixture';
import { concept, file, schema } from '../taxonomy';

const withCash = schema(concept('Cash'));
const withDebt = schema(concept('Debt'));
const plan = uriOf('plan.xsd');

async function start(text = withCash) {
  const { service } = await openProject(file('plan.xsd', text));
  const declared = () => finish(service.outline(plan)).flatMap(({ children = [] }) => children.map(({ name }) => name));
  const problems = () => service.diagnose(plan).flatMap(({ rule: { id }, message }) => (id === 'encoding' ? message : []));
  return { service, declared, problems };
}

describe('A document that is opened', () => {
  it('with the text that was read from disk is the same as before', async () => {
    const { service, declared } = await start();
    const { revision, edition } = service;
    service.setText(plan, withCash);
    assert.deepEqual(declared(), ['Cash']);
    assert.deepEqual([service.revision, service.edition], [revision, edition]);
  });

  it('and then changed is as in the editor, until it is closed', async () => {
    const { service, declared } = await start();
    service.setText(plan, withCash);
    service.setText(plan, withDebt);
    assert.deepEqual(declared(), ['Debt']);
    await service.close(plan);
    assert.deepEqual(declared(), ['Cash']);
  });

  it('with another text, and then given that on disk, is as on disk', async () => {
    const { service, declared } = await start();
    service.setText(plan, withDebt);
    service.setText(plan, withCash);
    assert.deepEqual(declared(), ['Cash']);
    service.setText(plan, withDebt);
    assert.deepEqual(declared(), ['Debt']);
    service.setText(plan, withCash);
    assert.deepEqual(declared(), ['Cash']);
  });

  it('again before the file has been read anew is not as it was left', async () => {
    const { service, declared } = await start();
    service.setText(plan, withDebt);
    assert.deepEqual(declared(), ['Debt']);
    const closed = service.close(plan);
    service.setText(plan, withCash);
    assert.deepEqual(declared(), ['Cash']);
    await closed;
    assert.deepEqual(declared(), ['Cash']);
  });

  it('has none of the problems that the bytes of its file have', async () => {
    const text = `<?xml version="1.0" encoding="klingon"?>\n${withCash}`;
    const { service, problems } = await start(text);
    assert.equal(problems().length, 1);
    service.setText(plan, text);
    assert.deepEqual(problems(), []);
  });
});
