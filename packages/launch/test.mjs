import { runUnderProjectNode } from './bootstrap.mjs';

await runUnderProjectNode('checks.ts');
