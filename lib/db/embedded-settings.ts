/**
 * What an embedded server is told at every start: reachable from this machine only, light on memory, and every
 * committed transaction kept.
 */
export const EMBEDDED_SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "128MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "1GB",
  min_wal_size: "80MB",
  checkpoint_timeout: "15min",
  // Nothing replicates from an embedded server.
  wal_level: "minimal",
  max_wal_senders: "0",
  // Compiling a plan costs more than the short queries of a page.
  jit: "off",
  log_min_messages: "warning",
  log_line_prefix: "%m [%p] ",
  timezone: "UTC",
};
