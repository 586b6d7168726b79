import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, it } from 'node:test';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, InlayHintRefreshRequest } from 'vscode-languageserver/node';
import { TestClient } from './client';

describe('Hints and lenses', { timeout: 30_000 }, () => {
  it('are asked for again when something else than their document has changed', async (test) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xbrl-refresh-'));
    const client = await TestClient.start(folder, { workspace: { configuration: true, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } });
    test.after(async () => {
      await client.stop();
      fs.rmSync(folder, { recursive: true });
    });
    const asked = [InlayHintRefreshRequest.type, CodeLensRefreshRequest.type].map((type) => new Promise<void>((resolve) => client.connection.onRequest(type, () => resolve())));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await Promise.all(asked);
  });
});
