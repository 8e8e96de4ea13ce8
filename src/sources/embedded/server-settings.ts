/**
 * The server's settings, given on its command line at every start so that a newer hub brings its own to an old cluster.
 * Safe against crashes (fsync and full_page_writes stay on), small in memory, reached by one unix socket only.
 */
export function serverSettings(socketFolder: string): Readonly<Record<string, string>> {
  return {
    listen_addresses: '',
    port: '5432', // names the socket; nothing listens on the network
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`, // a list: quoted for spaces and commas
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '128MB',
    jit: 'off',
    password_encryption: 'scram-sha-256',
    // No replicas: rows loaded into a table of the same transaction need not pass through the journal.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log must hold no values of rows: no statements, no details of errors.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
}
