import type { BrandSlots } from './brand.ts';
import { compileTemplate, parseTemplate } from './template-engine.ts';

/**
 * A template whose brand is filled in already: it is the same for every recipient, and printing it once saves about
 * half of each mail. What depends on more than the brand stays as it is.
 */
export function foldBrand(source: string, brand: BrandSlots, isHtml: boolean): hbs.AST.Program {
  return fold(parseTemplate(source), brand, isHtml);
}

function fold(program: hbs.AST.Program, brand: BrandSlots, isHtml: boolean): hbs.AST.Program {
  const body = program.body.map((statement): hbs.AST.Statement => {
    if (isAboutBrandOnly(statement)) {
      const value = compileTemplate({ ...program, body: [statement] }, isHtml)({ brand });
      return { type: 'ContentStatement', value, loc: statement.loc } as unknown as hbs.AST.ContentStatement;
    }
    if (statement.type !== 'BlockStatement') return statement;
    const block = statement as hbs.AST.BlockStatement;
    return {
      ...block,
      program: fold(block.program, brand, isHtml),
      inverse: block.inverse && fold(block.inverse, brand, isHtml),
    } as hbs.AST.BlockStatement;
  });
  return { ...program, body };
}

function isAboutBrandOnly(statement: hbs.AST.Statement, isInEach = false): boolean {
  if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return isInEach;
  if (statement.type === 'MustacheStatement') {
    const { path, params } = statement as hbs.AST.MustacheStatement;
    return params.length === 0 && isOfBrand(path, isInEach);
  }
  if (statement.type !== 'BlockStatement') return false;
  const { params, program, inverse } = statement as hbs.AST.BlockStatement;
  const inside = [...(program?.body ?? []), ...(inverse?.body ?? [])];
  return (
    params.every((param) => isOfBrand(param, isInEach)) &&
    inside.every((statement) => isAboutBrandOnly(statement, true))
  );
}

/** `brand.…`, or where a block of the brand is at. */
function isOfBrand(expression: hbs.AST.Expression, isInside: boolean): boolean {
  if (expression.type !== 'PathExpression') return false;
  const { original, parts } = expression as hbs.AST.PathExpression;
  return parts[0] === 'brand' || (isInside && /^(?:this|@first|@last|@index)$/.test(original));
}
