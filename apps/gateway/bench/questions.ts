import { createHash } from 'node:crypto';
import type { CrowdOrganisation } from '../testing/crowd.ts';
import { postOf } from './connections.ts';

/** What one asks about: an organisation, and for a board one of its vacancies. */
export interface Input {
  organisation: CrowdOrganisation;
  vacancyId?: string;
}

/** The same question in the words of each way of answering. */
export interface Question {
  name: 'list' | 'board';
  title: string;
  inputs: Input[];
  sql(input: Input): Buffer;
  postgraphile(input: Input): Buffer;
  gatewayKnown(input: Input): Buffer;
  gatewayFree(input: Input): Buffer;
  /** Answers of all ways come out of it the same, when they say the same. */
  normalised(answer: Json): unknown;
}

// The normalisers walk through answers of three shapes; a wrong path shows as an answer that differs.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const LIST = `query BenchList { vacancies(filter: {states: [PUBLISHED]}, first: 20) { edges { node {
  id number title state closingDate createdAt place { id name } employer { id name } applicationCount newApplicationCount } } } }`;
const BOARD = `query BenchBoard($id: ID!) { vacancy(id: $id) { id state board { columns { stage { id nameNl nameEn group kind } count applications {
  id version stageEnteredAt appliedAt source candidate { id name } lastMessage { id subject status createdAt } } } } } }`;

const LIST_OF_POSTGRAPHILE = `query List($organisation: UUID!) {
  allVacancies(condition: {organisationId: $organisation, state: "PUBLISHED"}, first: 20, orderBy: [CREATED_AT_DESC]) { nodes {
    rowId number title state closingDate createdAt placeByPlaceId { rowId name } employerByOrganisationIdAndEmployerId { rowId name }
    applicationCount newApplicationCount } } }`;
const BOARD_OF_POSTGRAPHILE = `query Board($organisation: UUID!, $id: UUID!) {
  vacancyByOrganisationIdAndRowId(organisationId: $organisation, rowId: $id) { rowId state applicationsByOrganisationIdAndVacancyId { nodes {
    rowId version stageEnteredAt appliedAt source candidateByOrganisationIdAndCandidateId { rowId firstName lastName }
    stageByOrganisationIdAndStageId { rowId nameNl nameEn stageGroup kind }
    messagesByOrganisationIdAndApplicationId(first: 1, orderBy: [CREATED_AT_DESC]) { nodes { rowId subject status createdAt } } } } } }`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the gateway is to know by hash, as it knows the operations of the apps. */
export const documents = { [hashOf(LIST)]: LIST, [hashOf(BOARD)]: BOARD };

export function questionsAbout(organisations: CrowdOrganisation[], fullBoards: Map<string, string[]>): Question[] {
  const boards = organisations.flatMap((organisation) =>
    (fullBoards.get(organisation.id) ?? []).map((vacancyId) => ({ organisation, vacancyId })),
  );
  return [
    {
      name: 'list',
      title: 'The first 20 published vacancies with place, employer and counts',
      inputs: organisations.map((organisation) => ({ organisation })),
      ...inAllWords(LIST, LIST_OF_POSTGRAPHILE, '/list'),
      normalised: normalisedList,
    },
    {
      name: 'board',
      title: 'The board of a vacancy: 50 applications with candidate, stage and last message',
      inputs: boards,
      ...inAllWords(BOARD, BOARD_OF_POSTGRAPHILE, '/board'),
      normalised: normalisedBoard,
    },
  ];
}

function inAllWords(
  ours: string,
  theirs: string,
  path: string,
): Pick<Question, 'sql' | 'postgraphile' | 'gatewayKnown' | 'gatewayFree'> {
  const operationName = /query (\w+)/.exec(ours)?.[1];
  const signedIn = ({ session }: CrowdOrganisation) => ({
    cookie: `instroom_session=${session}`,
    'x-instroom-language': 'en',
    'x-request-id': 'bench-request',
  });
  const variables = ({ vacancyId }: Input) => (vacancyId ? { id: vacancyId } : {});
  return {
    sql: ({ organisation, vacancyId }) =>
      postOf(path, {}, { values: vacancyId ? [organisation.id, vacancyId] : [organisation.id] }),
    postgraphile: (input) =>
      postOf(
        '/graphql',
        { 'x-organisation': input.organisation.id, accept: 'application/json' },
        { query: theirs, variables: { organisation: input.organisation.id, ...variables(input) } },
      ),
    gatewayKnown: (input) =>
      postOf('/graphql', signedIn(input.organisation), {
        operationName,
        variables: variables(input),
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(ours) } },
      }),
    gatewayFree: (input) =>
      postOf('/graphql', signedIn(input.organisation), { operationName, query: ours, variables: variables(input) }),
  };
}

const moment = (text: string): number => new Date(text).getTime();
const named = (row: Json): Json =>
  row && { id: row.id ?? row.rowId, name: row.name ?? `${row.firstName} ${row.lastName}` };
const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);

function normalisedList({ data }: Json): unknown {
  const nodes: Json[] = data.allVacancies?.nodes ?? data.vacancies.edges.map(({ node }: Json) => node);
  return nodes.map((node) => ({
    id: node.id ?? node.rowId,
    number: node.number,
    title: node.title,
    state: node.state,
    closingDate: node.closingDate,
    createdAt: moment(node.createdAt),
    place: named(node.place ?? node.placeByPlaceId),
    employer: named(node.employer ?? node.employerByOrganisationIdAndEmployerId),
    applicationCount: node.applicationCount,
    newApplicationCount: node.newApplicationCount,
  }));
}

/** PostGraphile says the stage with each application; the others put applications in columns. */
function normalisedBoard({ data }: Json): unknown {
  const vacancy = data.vacancy ?? data.vacancyByOrganisationIdAndRowId;
  const applications: Json[] = vacancy.board
    ? vacancy.board.columns.flatMap(({ stage, count, applications: cards }: Json) => {
        if (count !== cards.length) throw new Error(`A column counts ${count} and has ${cards.length}`);
        return cards.map((card: Json) => ({ ...card, stage }));
      })
    : vacancy.applicationsByOrganisationIdAndVacancyId.nodes;
  return {
    id: vacancy.id ?? vacancy.rowId,
    state: vacancy.state,
    applications: applications.map(normalisedCard).sort(byId),
  };
}

function normalisedCard(card: Json) {
  const stage = card.stage ?? card.stageByOrganisationIdAndStageId;
  const message = card.lastMessage ?? card.messagesByOrganisationIdAndApplicationId.nodes[0];
  return {
    id: (card.id ?? card.rowId) as string,
    version: card.version,
    stageEnteredAt: moment(card.stageEnteredAt),
    appliedAt: moment(card.appliedAt),
    source: card.source,
    candidate: named(card.candidate ?? card.candidateByOrganisationIdAndCandidateId),
    stage: {
      id: stage.id ?? stage.rowId,
      nameNl: stage.nameNl,
      nameEn: stage.nameEn,
      group: stage.group ?? stage.stageGroup,
      kind: stage.kind,
    },
    message: message && {
      id: message.id ?? message.rowId,
      subject: message.subject,
      status: message.status,
      createdAt: moment(message.createdAt),
    },
  };
}
