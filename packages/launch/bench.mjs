import { runUnderProjectNode } from './bootstrap.mjs';

await runUnderProjectNode('../../apps/gateway/bench/bench.ts');
