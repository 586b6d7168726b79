import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePageFile } from '../node/rulePages';
import { startServer } from './server';

// The client chooses how to talk: --stdio, --node-ipc or --socket=PORT.
startServer(createConnection(ProposedFeatures.all), rulePageFile);
