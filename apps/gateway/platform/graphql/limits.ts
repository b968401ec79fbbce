import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { DomainError } from '../errors.ts';
import { DEFAULT_PAGE, MAXIMUM_PAGE } from './paging.ts';

/** What one operation may be. Our own apps' documents keep to the shape as well; only free-form ones are charged. */
export const limits = {
  tokens: 2_000,
  depth: 12,
  breadth: 60,
  aliases: 15,
  directives: 10,
  rootFields: 10,
  cost: 5_000,
  bodyBytes: 512 * 1024,
  openSubscriptions: 50,
} as const;

const messages = {
  exposeLimits: true,
  errorMessage: 'The operation is too large.',
  propagateOnRejection: false,
  onReject: [report],
};

/** Thrown, it would be an error of ours; reported, it is one of the request. */
function report(context: ValidationContext | null, error: GraphQLError): void {
  context?.reportError(error);
}

export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: limits.depth, ...messages }) as unknown as ValidationRule,
  maxAliasesRule({ n: limits.aliases, allowList: [], ...messages }) as unknown as ValidationRule,
  maxDirectivesRule({ n: limits.directives, ...messages }) as unknown as ValidationRule,
  maxBreadthRule,
];

/** Fields side by side in one selection set; one name repeated a thousand times counts too. */
function maxBreadthRule(context: ValidationContext) {
  const refuse = (count: number, limit: number) =>
    context.reportError(
      new GraphQLError(`The operation is too wide: ${count} fields side by side, at most ${limit} are allowed.`, {
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      }),
    );
  return {
    SelectionSet(set: SelectionSetNode) {
      if (set.selections.length > limits.breadth) refuse(set.selections.length, limits.breadth);
    },
    OperationDefinition({ selectionSet }: { selectionSet: SelectionSetNode }) {
      if (selectionSet.selections.length > limits.rootFields) refuse(selectionSet.selections.length, limits.rootFields);
    },
  };
}

/** Objects cost one, scalars nothing, a list its page size times what is asked of each row. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [
      fieldExtensionsEstimator(),
      ({ args, childComplexity, field }) => {
        if (isLeafType(getNamedType(field.type))) return 0;
        const asked = Number(args['first'] ?? args['last'] ?? NaN);
        const isPaged = field.args.some((argument) => argument.name === 'first');
        const rows = isPaged ? Math.min(Number.isFinite(asked) ? asked : DEFAULT_PAGE, MAXIMUM_PAGE) : 1;
        return 1 + rows * childComplexity;
      },
    ],
  });
}

export function tooComplex(cost: number): DomainError {
  return new DomainError(
    'QUERY_TOO_COMPLEX',
    {
      nl: `Deze vraag kost ${cost} punten; ${limits.cost} is het meeste dat mag. Vraag minder rijen of velden tegelijk.`,
      en: `This operation costs ${cost} points; ${limits.cost} is the most allowed. Ask for fewer rows or fields at once.`,
    },
    { details: { cost, maximumCost: limits.cost } },
  );
}

export function trustedDocumentRequired(): DomainError {
  return new DomainError('TRUSTED_DOCUMENT_REQUIRED', {
    nl: 'Zonder aanmelding of API-sleutel zijn alleen bekende vragen toegestaan. Stuur een API-sleutel mee.',
    en: 'Without signing in or an API key only known operations are allowed. Send an API key along.',
  });
}
