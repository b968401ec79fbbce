import { Field, ID, InputType } from 'type-graphql'
import { PermissionEnum } from './access.objects.ts'
import type { Permission } from './access.permissions.ts'

@InputType()
export class SignInInput {
  @Field(() => String) email: string
  @Field(() => String) password: string
}

@InputType()
export class CreateApiKeyInput {
  @Field(() => String, { description: 'Whose key it is, for people to read.' }) name: string
  @Field(() => [PermissionEnum], { description: 'FEED_READ, APPLICATIONS_DELIVER or both.' }) permissions: Permission[]
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID) apiKeyId: string
}
