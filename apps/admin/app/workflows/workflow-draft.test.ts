import { describe, expect, it } from 'vitest';
import { merged, placed, stepped } from './workflow-draft.ts';

describe('the draft of a workflow', () => {
  it('HRO-41 a stage is put before the one it is dropped on, or at the end, and moves when it is there already', () => {
    expect(placed(['a', 'b'], 'c', 'b')).toEqual(['a', 'c', 'b']);
    expect(placed(['a', 'b'], 'c', undefined)).toEqual(['a', 'b', 'c']);
    expect(placed(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(placed(['a', 'b'], 'a', 'a')).toEqual(['a', 'b']);
  });

  it('HRO-42 a step up or down is among the stages of the same kind', () => {
    const isActive = (id: string) => id.startsWith('a');
    expect(stepped(['a1', 'x1', 'a2', 'x2'], 'a2', -1, isActive)).toEqual(['a2', 'x1', 'a1', 'x2']);
    expect(stepped(['a1', 'a2'], 'a1', -1, isActive)).toEqual(['a1', 'a2']);
  });

  it('HRO-36 two versions together keep what each added and removed', () => {
    const base = { name: 'Standaard', stageIds: ['new', 'call', 'offer', 'hired'] };
    const mine = { name: 'Standaard', stageIds: ['new', 'call', 'test', 'offer', 'hired'] };
    const theirs = { name: 'Zorg', stageIds: ['new', 'interview', 'call', 'hired'] };
    expect(merged(base, mine, theirs)).toEqual({
      name: 'Zorg',
      stageIds: ['new', 'interview', 'call', 'test', 'hired'],
    });
    expect(merged(base, { name: 'Mijn', stageIds: ['new', 'offer', 'hired'] }, theirs)).toEqual({
      name: 'Mijn',
      stageIds: ['new', 'interview', 'hired'],
    });
  });
});
