import { isDeepStrictEqual } from 'node:util';
import { Connection } from './connections.ts';
import type { Question } from './questions.ts';

export interface Answerer {
  name: string;
  port: number;
  requests: Buffer[];
}

/**
 * Asks everybody everything once. Throws when two answers do not say the same, or say less than they must; else gives
 * the sizes of the answers by name, in the order of the requests.
 */
export async function compareAnswers(
  question: Question,
  answerers: Answerer[],
  rowsExpected: number,
): Promise<Map<string, number[]>> {
  const sizes = new Map<string, number[]>();
  const said: unknown[] = [];
  for (const { name, port, requests } of answerers) {
    const connection = await Connection.open(port);
    const weights: number[] = [];
    for (const [input, request] of requests.entries()) {
      const body = await connection.ask(request);
      const answer = question.normalised(JSON.parse(body.toString()));
      said[input] ??= answer;
      if (!isDeepStrictEqual(answer, said[input])) {
        throw new Error(
          `${name} answers ${question.name} ${input} differently:\n${JSON.stringify(answer).slice(0, 2_000)}\n${JSON.stringify(said[input]).slice(0, 2_000)}`,
        );
      }
      if (rowsOf(answer) !== rowsExpected)
        throw new Error(`${question.name} ${input} has ${rowsOf(answer)} rows instead of ${rowsExpected}`);
      weights.push(body.length);
    }
    connection.close();
    sizes.set(name, weights);
  }
  return sizes;
}

function rowsOf(answer: unknown): number {
  return Array.isArray(answer) ? answer.length : (answer as { applications: unknown[] }).applications.length;
}
