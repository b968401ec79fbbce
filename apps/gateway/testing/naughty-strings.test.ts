import { OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationFor, rootFields } from './operations.ts';
import { openWorld, type World } from './world.ts';

/** Of each kind of text that programs choke on, one. */
const naughty: Record<string, string> = {
  empty: '',
  'a NUL character': 'voor\u0000na',
  'half a surrogate pair': '\ud83d',
  'right-to-left text with marks': '\u202eمرحبا\u202c',
  'emoji of several parts': '👩🏽‍🍳🏳️‍🌈',
  'zero-width characters': 'a\u200b\u2060\ufeffb',
  'markup that runs': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a template': '{{constructor.constructor("return process")()}} {{#each}}',
  'a statement': "'; drop table vacancy; --",
  'a pattern': '%_\\%%',
  'a search expression': "a & | ! ( ':* <->",
  'a header': 'naam\r\nBcc: iemand@elders.example',
  'a number that is none': '9'.repeat(400),
  'ten thousand characters': 'x'.repeat(10_000),
  'a path': '../../../etc/passwd',
  'a property of every object': '__proto__',
};

describe('text that programs choke on', () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld()));
  afterAll(() => world.close());

  it.each(Object.entries(naughty))(
    '%s is stored, found nothing with or refused, in every argument, and never breaks anything',
    async (_kind, text) => {
      const people = [await world.as('ADMIN'), world.partner(), world.visitor()];
      const broken: string[] = [];
      for (const root of rootFields(world.gateway.schema)) {
        if (root.kind === OperationTypeNode.SUBSCRIPTION || root.name === 'signOut') continue;
        const { text: operation, variables } = operationFor(root, (_path, typeName) =>
          typeName === 'String' || typeName === 'ID' ? text : undefined,
        );
        for (const person of people) {
          const { code, errors } = await person.ask(operation, variables);
          if (code === 'INTERNAL' || code === 'INTERNAL_SERVER_ERROR')
            broken.push(`${root.name}: ${errors?.[0]?.message}`);
        }
      }
      expect(broken).toEqual([]);
      expect((await fetch(`${world.url}/ready`)).status).toBe(200);
    },
  );

  it('a variable that is missing from a known document is named', async () => {
    const text = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }';
    const { code, errors } = await (await world.as('ADMIN')).ask(text, { input: {} });
    expect(code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('applicationId');
  });
});
