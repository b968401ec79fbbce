import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../graphql/schema.ts';
import { Allow, Public } from './marks.ts';

@ObjectType({ simpleResolvers: true })
class Secretive {
  @Allow('SEE')
  @Field(() => String)
  secret: string;
}

@Resolver()
class Unmarked {
  @Query(() => String)
  forgotten(): string {
    return 'open to all by accident';
  }
}

@Resolver()
class Misspelt {
  @Allow('SEA')
  @Query(() => String)
  misspelt(): string {
    return '';
  }
}

@Resolver()
class WithRequiredSecret {
  @Public()
  @Query(() => Secretive)
  secretive(): Secretive {
    return { secret: 'x' };
  }
}

describe('permission marks', () => {
  const build = (resolver: new () => object) => () =>
    buildGatewaySchema([{ name: 'test', resolvers: [resolver] }], { SEE: { nl: 'Zien', en: 'See' } });

  it('a root field without a mark stops the boot', () => {
    expect(build(Unmarked)).toThrow(/Query\.forgotten carries no mark/);
  });

  it('a permission that does not exist stops the boot', () => {
    expect(build(Misspelt)).toThrow(/Query\.misspelt asks for the unknown permission SEA/);
  });

  it('a sensitive field that could not be left out stops the boot', () => {
    expect(build(WithRequiredSecret)).toThrow(/Secretive\.secret carries @Allow and must be nullable/);
  });
});
