import { centerText } from './center-text.ts';

export interface Question {
  /** Also the floor's path: `POST /q1`. `readme` is asked of hubs alone (permissions.ts), `center` and `ranked` by center.ts, the rest by crossing.ts. */
  readonly id:
    | ('q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6' | 'q7' | 'q8')
    | ('readme' | 'center' | 'ranked' | 'condition' | 'order' | 'group');
  readonly title: string;
  readonly operationName: string;
  readonly text: string;
  /** A question of much work: more clients than this only queue. */
  readonly mostClients?: number;
  /** What the one variable holds; each request takes the next key of this kind. */
  readonly key: 'city' | 'county' | 'town' | 'village' | 'person';
  readonly variable: 'area' | 'idNumber';
}

const matters = `
      incidents(first: 5) { nodes { id number category occurredAt } }
      courtCases(first: 5) { nodes { id number cause status } }
      petitions(first: 5) { nodes { id number category receivedAt } }
      mediations(first: 5) { nodes { id number category status } }
      allowances(first: 5) { nodes { id kind amount startsOn } }
      gridEvents(first: 5) { nodes { id number kind reportedAt } }`;

/** Indicators that the benchmark's six departments have rows for; one of them divides the court's rows by those of the police. */
export const BENCHMARK_INDICATORS = [
  ...['grid-event-closing-rate', 'households-per-grid', 'mediation-success-rate', 'petitions-settled-by-one-visit'],
  ...['litigations-per-10000-people', 'people-on-subsistence-allowance'],
];

/** The questions of the benchmark, each answered by the floor without GraphQL: the frozen four, and what came later. */
export const questions: readonly Question[] = [
  {
    id: 'q1',
    title: '50 residents of a town with all their matters from six departments',
    operationName: 'ResidentsWithMatters',
    key: 'town',
    variable: 'area',
    text: `query ResidentsWithMatters($area: AreaCode!) {
  people(where: { area: { within: $area } }, first: 50) {
    nodes {
      idNumber
      name
      phone
      area { name }${matters}
    }
  }
}`,
  },
  {
    id: 'q2',
    title: 'one person, six departments',
    operationName: 'OnePerson',
    key: 'person',
    variable: 'idNumber',
    text: `query OnePerson($idNumber: IdNumber!) {
  person(idNumber: $idNumber) {
      name
      birthDate
      phone${matters}
  }
}`,
  },
  {
    // The earlier measurements asked for incidents and their reporter. In this schema incidents and people belong to the
    // same department, so grid events → police is the form that crosses departments. A village holds about 250 events.
    id: 'q3',
    title: "100 grid events of a village with the person's name from another department",
    operationName: 'GridEventsWithPerson',
    key: 'village',
    variable: 'area',
    text: `query GridEventsWithPerson($area: AreaCode!) {
  gridEvents(where: { area: { within: $area } }, first: 100) {
    nodes { id number kind status reportedAt person { idNumber name } }
  }
}`,
  },
  {
    id: 'q4',
    title: '30 petitions of a town → petitioner → court cases',
    operationName: 'PetitionsToCourtCases',
    key: 'town',
    variable: 'area',
    text: `query PetitionsToCourtCases($area: AreaCode!) {
  petitions(where: { area: { within: $area } }, first: 30) {
    nodes {
      id
      number
      category
      receivedAt
      person { name courtCases(first: 5) { nodes { id number cause status } } }
    }
  }
}`,
  },
  {
    id: 'q5',
    title: 'all grid events by county and month (1 M at scale 1)',
    operationName: 'EventsByCountyAndMonth',
    mostClients: 2,
    key: 'city',
    variable: 'area',
    text: `query EventsByCountyAndMonth($area: AreaCode!) {
  gridEventsAggregate(where: { area: { within: $area } }, groupBy: { area: COUNTY, reportedAt: MONTH }) {
    key { area { name } reportedAt }
    count
  }
}`,
  },
  {
    id: 'q6',
    title: '5,000 petitions of a county → petitioner → village',
    operationName: 'PetitionsToVillages',
    mostClients: 2,
    key: 'county',
    variable: 'area',
    text: `query PetitionsToVillages($area: AreaCode!) {
  petitions(where: { area: { within: $area } }, first: 5000) {
    nodes { id number category person { name area { name } } }
  }
}`,
  },
  {
    id: 'q7',
    title: '50 residents of a town with an open court case and a petition: a filter across three departments',
    operationName: 'PeopleAcrossDepartments',
    key: 'town',
    variable: 'area',
    text: `query PeopleAcrossDepartments($area: AreaCode!) {
  people(
    where: { area: { within: $area }, courtCases: { some: { status: { eq: OPEN } } }, petitions: { some: {} } }
    first: 50
  ) {
    nodes { idNumber name }
  }
}`,
  },
  {
    id: 'q8',
    title: "the centre of the city: six indicators with last year's and orders, of the city and each county",
    operationName: 'CenterOfACity',
    mostClients: 2,
    key: 'city',
    variable: 'area',
    text: centerText(BENCHMARK_INDICATORS, 'value lastYear'),
  },
];
