import type { Image } from "./model.ts";

const datastores =
  /(?:^|[/_-])(?:postgres(?:ql)?|postgis|pgvector|timescaledb|mysql|mariadb|percona|mongo(?:db)?|redis|valkey|dragonfly|memcached|elasticsearch|opensearch|cassandra|scylla|couchdb|couchbase|neo4j|influxdb|clickhouse(?:-server)?|cockroach|mssql|server-mssql|rabbitmq|kafka|nats|etcd)(?:$|[/_-])/;
const viewers = /exporter|adminer|admin|commander|express|insight|console|ui|browser|backup|dashboards?/;

/** Whether an image is that of a database, cache or broker, and not of a tool for one. */
export function isDatastore(image: Image | undefined): boolean {
  const path = image?.reference?.path ?? "";
  return datastores.test(path) && !viewers.test(path);
}

/** Whether it is a tool that shows or saves what a database holds. */
export function isDatabaseTool(image: Image | undefined): boolean {
  return viewers.test(image?.reference?.path ?? "");
}
