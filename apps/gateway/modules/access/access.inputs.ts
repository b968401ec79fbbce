import { Field, ID, InputType } from 'type-graphql';
import { PermissionEnum } from './access.objects.ts';
import type { Permission } from './access.permissions.ts';

@InputType({ description: 'A new key for a partner.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'Whose key it is, for people to read.' }) name: string;
  @Field(() => [PermissionEnum], { description: 'FEED_READ, APPLICATIONS_DELIVER or both.' }) permissions: Permission[];
}

@InputType({ description: 'Which key opens nothing any more.' })
export class RevokeApiKeyInput {
  @Field(() => ID) apiKeyId: string;
}
