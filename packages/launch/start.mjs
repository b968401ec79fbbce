import { runUnderProjectNode } from './bootstrap.mjs';

await runUnderProjectNode('start.ts');
