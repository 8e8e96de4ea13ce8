/** The six departments, as the environment variables of their connections name them, and their benchmark databases. */
export const departments = ['police', 'justice', 'petition', 'court', 'civil-affairs', 'grid'] as const;

export type DepartmentName = (typeof departments)[number];

export function databaseName(department: DepartmentName): string {
  return `heyi_bench_${department.replaceAll('-', '_')}`;
}

/** `civil-affairs` → `postgres://root@127.0.0.1:5432/heyi_bench_civil_affairs`, on the server of `postgresUrl`. */
export function departmentUrl(postgresUrl: string, department: DepartmentName): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${databaseName(department)}`;
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
