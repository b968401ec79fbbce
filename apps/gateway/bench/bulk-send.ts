import { measureBulk } from './bulk.ts';
import { createWorld } from './world.ts';

const world = await createWorld();
try {
  console.log(await measureBulk(world));
} finally {
  await world.destroy();
}
