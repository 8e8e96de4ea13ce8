/** The six departments, as the environment variables of their connections name them, and their benchmark databases. */
export const departments = ['police', 'justice', 'petition', 'court', 'civil-affairs', 'grid'] as const;

export type DepartmentName = (typeof departments)[number];

export function databaseName(department: DepartmentName): string {
  return `heyi_bench_${department.replaceAll('-', '_')}`;
}

/** The one database with a copy of all six, for products that know only one. */
export const copyDatabase = 'heyi_bench_copy';

/** `civil-affairs` → `postgres://root@127.0.0.1:5432/heyi_bench_civil_affairs`, on the server of `postgresUrl`. */
export function departmentUrl(postgresUrl: string, department: DepartmentName): string {
  return urlOfDatabase(postgresUrl, databaseName(department));
}

/** The address of another database on the server of `postgresUrl`. */
export function urlOfDatabase(postgresUrl: string, database: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** `{ HEYI_SOURCE_POLICE_URL: …, … }`: how every contestant is told where the departments are. */
export function sourceEnvironment(postgresUrl: string): Record<string, string> {
  return Object.fromEntries(
    departments.map((department) => [
      `HEYI_SOURCE_${department.replaceAll('-', '_').toUpperCase()}_URL`,
      departmentUrl(postgresUrl, department),
    ]),
  );
}
