/** Chance that is the same on every run. */
export interface Dice {
  /** A whole number from `min` up to and including `max`. */
  between(min: number, max: number): number;
  isLucky(chance: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks a key; a key with twice the weight comes up twice as often. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K;
}

/** Mulberry32: small, fast, and good enough to invent people with. */
export function createDice(seed: number): Dice {
  let state = seed;
  function roll(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const between = (min: number, max: number) => min + Math.floor(roll() * (max - min + 1));
  return {
    between,
    isLucky: (chance) => roll() < chance,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[between(0, list.length - 1)] as T;
    },
    weighted<K extends string>(weights: Partial<Record<K, number>>): K {
      const entries = Object.entries(weights) as [K, number][];
      let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)![0];
    },
  };
}
