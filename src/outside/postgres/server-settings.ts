/** Settings of a server that Stemma runs: for a small machine, and nothing that was committed is ever lost. */
export const SERVER_SETTINGS: Record<string, string> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
  max_connections: '100',
  autovacuum: 'on',
  // Nobody replicates from it; bulk loads write less this way.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  // Short queries only; containers often have no shared memory to speak of.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  // Texts of articles stay out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
