// Written by `npm run gen`; change what it is written from instead.
import type { ShapeTable } from "./shape.ts";

export const shapes: ShapeTable = {
 "text": {
  "text": {}
 },
 "include[].path": {
  "text": {},
  "list": {
   "items": "text",
   "unique": true
  }
 },
 "include[]": {
  "text": {},
  "map": {
   "keys": {
    "path": "include[].path",
    "env_file": "include[].path",
    "project_directory": "text"
   },
   "required": [
    "path"
   ]
  }
 },
 "include": {
  "list": {
   "items": "include[]"
  }
 },
 "services.*.develop.watch[].action": {
  "text": {
   "values": [
    "rebuild",
    "sync",
    "restart",
    "sync+restart",
    "sync+exec"
   ]
  }
 },
 "services.*.develop.watch[].exec.command": {
  "null": true,
  "text": {},
  "list": {
   "items": "text"
  }
 },
 "boolean text": {
  "boolean": true,
  "text": {}
 },
 "boolean null number text": {
  "text": {},
  "number": {},
  "boolean": true,
  "null": true
 },
 "services.*.develop.watch[].exec.environment": {
  "map": {
   "names": "boolean null number text"
  },
  "list": {
   "items": "text",
   "unique": true
  }
 },
 "services.*.develop.watch[].exec": {
  "map": {
   "keys": {
    "command": "services.*.develop.watch[].exec.command",
    "user": "text",
    "privileged": "boolean text",
    "working_dir": "text",
    "environment": "services.*.develop.watch[].exec.environment"
   },
   "extensible": true,
   "required": [
    "command"
   ]
  }
 },
 "boolean": {
  "boolean": true
 },
 "services.*.develop.watch[]": {
  "map": {
   "keys": {
    "ignore": "include[].path",
    "include": "include[].path",
    "path": "text",
    "action": "services.*.develop.watch[].action",
    "target": "text",
    "exec": "services.*.develop.watch[].exec",
    "initial_sync": "boolean"
   },
   "extensible": true,
   "required": [
    "path",
    "action"
   ]
  }
 },
 "services.*.develop.watch": {
  "list": {
   "items": "services.*.develop.watch[]"
  }
 },
 "services.*.develop": {
  "map": {
   "keys": {
    "watch": "services.*.develop.watch"
   },
   "extensible": true
  },
  "null": true
 },
 "services.*.deploy.mode": {
  "text": {
   "values": [
    "replicated",
    "global",
    "replicated-job",
    "global-job"
   ]
  }
 },
 "services.*.deploy.endpoint_mode": {
  "text": {
   "values": [
    "vip",
    "dnsrr"
   ]
  }
 },
 "services.*.deploy.replicas": {
  "number": {
   "integer": true,
   "minimum": 0
  },
  "text": {
   "cast": "integer"
  }
 },
 "services.*.deploy.rollback_config.parallelism": {
  "number": {
   "integer": true
  },
  "text": {
   "cast": "integer"
  }
 },
 "services.*.deploy.rollback_config.delay": {
  "text": {
   "format": "duration"
  }
 },
 "services.*.deploy.rollback_config.failure_action": {
  "text": {
   "values": [
    "continue",
    "pause"
   ]
  }
 },
 "services.*.deploy.rollback_config.max_failure_ratio": {
  "number": {},
  "text": {
   "cast": "number"
  }
 },
 "services.*.deploy.rollback_config.order": {
  "text": {
   "values": [
    "start-first",
    "stop-first"
   ]
  }
 },
 "services.*.deploy.rollback_config": {
  "map": {
   "keys": {
    "parallelism": "services.*.deploy.rollback_config.parallelism",
    "delay": "services.*.deploy.rollback_config.delay",
    "failure_action": "services.*.deploy.rollback_config.failure_action",
    "monitor": "services.*.deploy.rollback_config.delay",
    "max_failure_ratio": "services.*.deploy.rollback_config.max_failure_ratio",
    "order": "services.*.deploy.rollback_config.order"
   },
   "extensible": true
  }
 },
 "services.*.deploy.update_config.failure_action": {
  "text": {
   "values": [
    "continue",
    "pause",
    "rollback"
   ]
  }
 },
 "services.*.deploy.update_config": {
  "map": {
   "keys": {
    "parallelism": "services.*.deploy.rollback_config.parallelism",
    "delay": "services.*.deploy.rollback_config.delay",
    "failure_action": "services.*.deploy.update_config.failure_action",
    "monitor": "services.*.deploy.rollback_config.delay",
    "max_failure_ratio": "services.*.deploy.rollback_config.max_failure_ratio",
    "order": "services.*.deploy.rollback_config.order"
   },
   "extensible": true
  }
 },
 "services.*.deploy.resources.limits.cpus": {
  "number": {
   "minimum": 0
  },
  "text": {
   "cast": "number"
  }
 },
 "services.*.deploy.resources.limits.memory": {
  "text": {
   "format": "size"
  }
 },
 "services.*.deploy.resources.limits": {
  "map": {
   "keys": {
    "cpus": "services.*.deploy.resources.limits.cpus",
    "memory": "services.*.deploy.resources.limits.memory",
    "pids": "services.*.deploy.rollback_config.parallelism"
   },
   "extensible": true
  }
 },
 "number text": {
  "text": {},
  "number": {}
 },
 "services.*.deploy.resources.reservations.generic_resources[].discrete_resource_spec": {
  "map": {
   "keys": {
    "kind": "text",
    "value": "number text"
   },
   "extensible": true
  }
 },
 "services.*.deploy.resources.reservations.generic_resources[]": {
  "map": {
   "keys": {
    "discrete_resource_spec": "services.*.deploy.resources.reservations.generic_resources[].discrete_resource_spec"
   },
   "extensible": true
  }
 },
 "services.*.deploy.resources.reservations.generic_resources": {
  "list": {
   "items": "services.*.deploy.resources.reservations.generic_resources[]"
  }
 },
 "services.*.deploy.resources.reservations.devices[].capabilities": {
  "list": {
   "items": "text",
   "unique": true
  }
 },
 "services.*.deploy.resources.reservations.devices[].count": {
  "text": {},
  "number": {
   "integer": true
  }
 },
 "services.*.deploy.resources.reservations.devices[]": {
  "map": {
   "keys": {
    "capabilities": "services.*.deploy.resources.reservations.devices[].capabilities",
    "count": "services.*.deploy.resources.reservations.devices[].count",
    "device_ids": "services.*.deploy.resources.reservations.devices[].capabilities",
    "driver": "text",
    "options": "services.*.develop.watch[].exec.environment"
   },
   "extensible": true,
   "required": [
    "capabilities"
   ]
  }
 },
 "services.*.deploy.resources.reservations.devices": {
  "list": {
   "items": "services.*.deploy.resources.reservations.devices[]"
  }
 },
 "services.*.deploy.resources.reservations": {
  "map": {
   "keys": {
    "cpus": "services.*.deploy.rollback_config.max_failure_ratio",
    "memory": "services.*.deploy.resources.limits.memory",
    "generic_resources": "services.*.deploy.resources.reservations.generic_resources",
    "devices": "services.*.deploy.resources.reservations.devices"
   },
   "extensible": true
  }
 },
 "services.*.deploy.resources": {
  "map": {
   "keys": {
    "limits": "services.*.deploy.resources.limits",
    "reservations": "services.*.deploy.resources.reservations"
   },
   "extensible": true
  }
 },
 "services.*.deploy.restart_policy.condition": {
  "text": {
   "values": [
    "none",
    "on-failure",
    "any",
    "unless-stopped"
   ]
  }
 },
 "services.*.deploy.restart_policy": {
  "map": {
   "keys": {
    "condition": "services.*.deploy.restart_policy.condition",
    "delay": "services.*.deploy.rollback_config.delay",
    "max_attempts": "services.*.deploy.rollback_config.parallelism",
    "window": "services.*.deploy.rollback_config.delay"
   },
   "extensible": true
  }
 },
 "services.*.deploy.placement.constraints": {
  "list": {
   "items": "text"
  }
 },
 "services.*.deploy.placement.preferences[]": {
  "map": {
   "keys": {
    "spread": "text"
   },
   "extensible": true
  }
 },
 "services.*.deploy.placement.preferences": {
  "list": {
   "items": "services.*.deploy.placement.preferences[]"
  }
 },
 "services.*.deploy.placement": {
  "map": {
   "keys": {
    "constraints": "services.*.deploy.placement.constraints",
    "preferences": "services.*.deploy.placement.preferences",
    "max_replicas_per_node": "services.*.deploy.rollback_config.parallelism"
   },
   "extensible": true
  }
 },
 "services.*.deploy": {
  "map": {
   "keys": {
    "mode": "services.*.deploy.mode",
    "endpoint_mode": "services.*.deploy.endpoint_mode",
    "replicas": "services.*.deploy.replicas",
    "labels": "services.*.develop.watch[].exec.environment",
    "rollback_config": "services.*.deploy.rollback_config",
    "update_config": "services.*.deploy.update_config",
    "resources": "services.*.deploy.resources",
    "restart_policy": "services.*.deploy.restart_policy",
    "placement": "services.*.deploy.placement"
   },
   "extensible": true
  },
  "null": true
 },
 "services.*.attach": {
  "boolean": true,
  "text": {
   "cast": "boolean"
  }
 },
 "services.*.build.entitlements[]": {
  "text": {
   "values": [
    "network.host",
    "security.insecure",
    "device",
    "/device=.+/"
   ]
  }
 },
 "services.*.build.entitlements": {
  "list": {
   "items": "services.*.build.entitlements[]"
  }
 },
 "services.*.build.shm_size": {
  "number": {
   "integer": true
  },
  "text": {
   "format": "size"
  }
 },
 "services.*.build.extra_hosts.*": {
  "text": {},
  "list": {
   "items": "text"
  }
 },
 "services.*.build.extra_hosts": {
  "map": {
   "names": "services.*.build.extra_hosts.*"
  },
  "list": {
   "items": "text",
   "unique": true
  }
 },
 "services.*.build.isolation": {
  "text": {
   "values": [
    "default",
    "process",
    "hyperv",
    "/(?!.)/"
   ]
  }
 },
 "services.*.build.secrets[]": {
  "text": {},
  "map": {
   "keys": {
    "source": "text",
    "target": "text",
    "uid": "text",
    "gid": "text",
    "mode": "number text"
   },
   "extensible": true,
   "required": [
    "source"
   ]
  }
 },
 "services.*.build.secrets": {
  "list": {
   "items": "services.*.build.secrets[]"
  }
 },
 "services.*.build.ulimits.*.hard": {
  "number": {
   "integer": true
  }
 },
 "services.*.build.ulimits.*": {
  "number": {
   "integer": true
  },
  "map": {
   "keys": {
    "hard": "services.*.build.ulimits.*.hard",
    "soft": "services.*.build.ulimits.*.hard"
   },
   "extensible": true,
   "required": [
    "soft",
    "hard"
   ]
  }
 },
 "services.*.build.ulimits": {
  "map": {
   "names": "services.*.build.ulimits.*",
   "only": [
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack"
   ]
  }
 },
 "services.*.build": {
  "text": {},
  "map": {
   "keys": {
    "context": "text",
    "dockerfile": "text",
    "dockerfile_inline": "text",
    "entitlements": "services.*.build.entitlements",
    "args": "services.*.develop.watch[].exec.environment",
    "ssh": "services.*.develop.watch[].exec.environment",
    "labels": "services.*.develop.watch[].exec.environment",
    "cache_from": "services.*.deploy.placement.constraints",
    "cache_to": "services.*.deploy.placement.constraints",
    "no_cache": "services.*.attach",
    "additional_contexts": "services.*.develop.watch[].exec.environment",
    "network": "text",
    "pull": "services.*.attach",
    "target": "text",
    "shm_size": "services.*.build.shm_size",
    "extra_hosts": "services.*.build.extra_hosts",
    "isolation": "services.*.build.isolation",
    "privileged": "services.*.attach",
    "secrets": "services.*.build.secrets",
    "tags": "services.*.deploy.placement.constraints",
    "ulimits": "services.*.build.ulimits",
    "platforms": "services.*.deploy.placement.constraints",
    "sbom": "boolean text",
    "provenance": "boolean text",
    "no_cache_filter": "include[].path"
   },
   "extensible": true
  }
 },
 "services.*.blkio_config.device_read_bps[]": {
  "map": {
   "keys": {
    "path": "text",
    "rate": "services.*.build.shm_size"
   }
  }
 },
 "services.*.blkio_config.device_read_bps": {
  "list": {
   "items": "services.*.blkio_config.device_read_bps[]"
  }
 },
 "services.*.blkio_config.weight": {
  "number": {
   "integer": true,
   "minimum": 10,
   "maximum": 1000
  },
  "text": {}
 },
 "services.*.blkio_config.weight_device[]": {
  "map": {
   "keys": {
    "path": "text",
    "weight": "services.*.blkio_config.weight"
   }
  }
 },
 "services.*.blkio_config.weight_device": {
  "list": {
   "items": "services.*.blkio_config.weight_device[]"
  }
 },
 "services.*.blkio_config": {
  "map": {
   "keys": {
    "device_read_bps": "services.*.blkio_config.device_read_bps",
    "device_read_iops": "services.*.blkio_config.device_read_bps",
    "device_write_bps": "services.*.blkio_config.device_read_bps",
    "device_write_iops": "services.*.blkio_config.device_read_bps",
    "weight": "services.*.blkio_config.weight",
    "weight_device": "services.*.blkio_config.weight_device"
   }
  }
 },
 "services.*.cgroup": {
  "text": {
   "values": [
    "host",
    "private"
   ]
  }
 },
 "services.*.cpu_count": {
  "text": {
   "cast": "integer"
  },
  "number": {
   "integer": true,
   "minimum": 0
  }
 },
 "services.*.cpu_percent": {
  "text": {
   "cast": "number"
  },
  "number": {
   "integer": true,
   "minimum": 0,
   "maximum": 100
  }
 },
 "services.*.cpu_shares": {
  "number": {},
  "text": {
   "cast": "integer"
  }
 },
 "services.*.credential_spec": {
  "map": {
   "keys": {
    "config": "text",
    "file": "text",
    "registry": "text"
   },
   "extensible": true
  }
 },
 "services.*.depends_on.*.condition": {
  "text": {
   "values": [
    "service_started",
    "service_healthy",
    "service_completed_successfully"
   ]
  }
 },
 "services.*.depends_on.*": {
  "map": {
   "keys": {
    "restart": "services.*.attach",
    "required": "services.*.attach",
    "condition": "services.*.depends_on.*.condition"
   },
   "extensible": true,
   "required": [
    "condition"
   ]
  }
 },
 "services.*.depends_on": {
  "list": {
   "items": "text",
   "unique": true
  },
  "map": {
   "names": "services.*.depends_on.*"
  }
 },
 "services.*.devices[]": {
  "text": {},
  "map": {
   "keys": {
    "source": "text",
    "target": "text",
    "permissions": "text"
   },
   "extensible": true,
   "required": [
    "source"
   ]
  }
 },
 "services.*.devices": {
  "list": {
   "items": "services.*.devices[]"
  }
 },
 "services.*.env_file[].format": {
  "text": {
   "values": [
    "raw"
   ]
  }
 },
 "services.*.env_file[]": {
  "text": {},
  "map": {
   "keys": {
    "path": "text",
    "format": "services.*.env_file[].format",
    "required": "services.*.attach"
   },
   "required": [
    "path"
   ]
  }
 },
 "services.*.env_file": {
  "text": {},
  "list": {
   "items": "services.*.env_file[]"
  }
 },
 "services.*.expose": {
  "list": {
   "items": "number text",
   "unique": true
  }
 },
 "services.*.extends": {
  "text": {},
  "map": {
   "keys": {
    "service": "text",
    "file": "text"
   },
   "required": [
    "service"
   ]
  }
 },
 "services.*.provider.type": {
  "text": {
   "values": [
    "/(?!compose$).*/"
   ]
  }
 },
 "boolean number text": {
  "text": {},
  "number": {},
  "boolean": true
 },
 "services.*.provider.options.*": {
  "text": {},
  "number": {},
  "boolean": true,
  "list": {
   "items": "boolean number text"
  }
 },
 "services.*.provider.options": {
  "map": {
   "names": "services.*.provider.options.*"
  }
 },
 "services.*.provider": {
  "map": {
   "keys": {
    "type": "services.*.provider.type",
    "options": "services.*.provider.options"
   },
   "extensible": true,
   "required": [
    "type"
   ]
  }
 },
 "services.*.gpus[]": {
  "map": {
   "keys": {
    "capabilities": "services.*.deploy.resources.reservations.devices[].capabilities",
    "count": "services.*.deploy.resources.reservations.devices[].count",
    "device_ids": "services.*.deploy.resources.reservations.devices[].capabilities",
    "driver": "text",
    "options": "services.*.develop.watch[].exec.environment"
   },
   "open": true
  }
 },
 "services.*.gpus": {
  "text": {
   "values": [
    "all"
   ]
  },
  "list": {
   "items": "services.*.gpus[]"
  }
 },
 "services.*.healthcheck.retries": {
  "number": {
   "minimum": 0
  },
  "text": {
   "cast": "integer"
  }
 },
 "services.*.healthcheck": {
  "map": {
   "keys": {
    "disable": "services.*.attach",
    "interval": "services.*.deploy.rollback_config.delay",
    "retries": "services.*.healthcheck.retries",
    "test": "services.*.build.extra_hosts.*",
    "timeout": "services.*.deploy.rollback_config.delay",
    "start_period": "services.*.deploy.rollback_config.delay",
    "start_interval": "services.*.deploy.rollback_config.delay"
   },
   "extensible": true
  }
 },
 "services.*.ipc": {
  "text": {
   "values": [
    "none",
    "private",
    "shareable",
    "host",
    "/(service|container):.+/",
    "/(?!.)/"
   ]
  }
 },
 "null number text": {
  "text": {},
  "number": {},
  "null": true
 },
 "services.*.logging.options": {
  "map": {
   "names": "null number text"
  }
 },
 "services.*.logging": {
  "map": {
   "keys": {
    "driver": "text",
    "options": "services.*.logging.options"
   },
   "extensible": true
  }
 },
 "services.*.mem_limit": {
  "number": {},
  "text": {
   "format": "size"
  }
 },
 "services.*.mem_reservation": {
  "text": {
   "format": "size"
  },
  "number": {
   "integer": true
  }
 },
 "services.*.mem_swappiness": {
  "number": {
   "integer": true,
   "minimum": -1,
   "maximum": 100
  },
  "text": {
   "cast": "integer"
  }
 },
 "services.*.network_mode": {
  "text": {
   "values": [
    "none",
    "bridge",
    "host",
    "/(service|container):.+/",
    "/(?!(service|container):$)(?!(Host|HOST|None|NONE|Bridge|BRIDGE)$).*/"
   ]
  }
 },
 "services.*.models.*": {
  "map": {
   "keys": {
    "endpoint_var": "text",
    "model_var": "text"
   },
   "extensible": true
  }
 },
 "services.*.models": {
  "list": {
   "items": "text",
   "unique": true
  },
  "map": {
   "names": "services.*.models.*"
  }
 },
 "services.*.networks.*.driver_opts": {
  "map": {
   "names": "number text"
  }
 },
 "number": {
  "number": {}
 },
 "services.*.networks.*": {
  "map": {
   "keys": {
    "aliases": "services.*.deploy.resources.reservations.devices[].capabilities",
    "interface_name": "text",
    "ipv4_address": "text",
    "ipv6_address": "text",
    "link_local_ips": "services.*.deploy.resources.reservations.devices[].capabilities",
    "mac_address": "text",
    "driver_opts": "services.*.networks.*.driver_opts",
    "priority": "number",
    "gw_priority": "number"
   },
   "extensible": true
  },
  "null": true
 },
 "services.*.networks": {
  "list": {
   "items": "text",
   "unique": true
  },
  "map": {
   "names": "services.*.networks.*"
  }
 },
 "services.*.oom_score_adj": {
  "text": {
   "cast": "integer"
  },
  "number": {
   "integer": true,
   "minimum": -1000,
   "maximum": 1000
  }
 },
 "services.*.pid": {
  "text": {
   "values": [
    "host",
    "/(service|container):.+/",
    "/(?!.)/"
   ]
  },
  "null": true
 },
 "services.*.ports[].mode": {
  "text": {
   "values": [
    "host",
    "ingress"
   ]
  }
 },
 "services.*.ports[]": {
  "number": {},
  "text": {},
  "map": {
   "keys": {
    "name": "text",
    "mode": "services.*.ports[].mode",
    "host_ip": "text",
    "target": "services.*.deploy.rollback_config.parallelism",
    "published": "services.*.deploy.resources.reservations.devices[].count",
    "protocol": "text",
    "app_protocol": "text"
   },
   "extensible": true,
   "required": [
    "target"
   ]
  }
 },
 "services.*.ports": {
  "list": {
   "items": "services.*.ports[]",
   "unique": true
  }
 },
 "services.*.post_start[]": {
  "map": {
   "keys": {
    "command": "services.*.develop.watch[].exec.command",
    "user": "text",
    "privileged": "services.*.attach",
    "working_dir": "text",
    "environment": "services.*.develop.watch[].exec.environment"
   },
   "extensible": true,
   "required": [
    "command"
   ]
  }
 },
 "services.*.post_start": {
  "list": {
   "items": "services.*.post_start[]"
  }
 },
 "services.*.pull_policy": {
  "text": {
   "values": [
    "always",
    "never",
    "missing",
    "if_not_present",
    "build",
    "daily",
    "weekly",
    "refresh",
    "/every_(\\d+[wdhms])+/"
   ]
  }
 },
 "services.*.restart": {
  "text": {
   "values": [
    "no",
    "always",
    "unless-stopped",
    "on-failure",
    "/on-failure:\\d+/",
    "/(?!.)/"
   ]
  }
 },
 "services.*.storage_opt": {
  "map": {
   "open": true
  }
 },
 "services.*.ulimits.*": {
  "number": {
   "integer": true
  },
  "text": {
   "cast": "integer"
  },
  "map": {
   "keys": {
    "hard": "services.*.deploy.rollback_config.parallelism",
    "soft": "services.*.deploy.rollback_config.parallelism"
   },
   "extensible": true,
   "required": [
    "soft",
    "hard"
   ]
  }
 },
 "services.*.ulimits": {
  "map": {
   "names": "services.*.ulimits.*",
   "only": [
    "as",
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack",
    "AS",
    "CORE",
    "CPU",
    "DATA",
    "FSIZE",
    "LOCKS",
    "MEMLOCK",
    "MSGQUEUE",
    "NICE",
    "NOFILE",
    "NPROC",
    "RSS",
    "RTPRIO",
    "RTTIME",
    "SIGPENDING",
    "STACK"
   ]
  }
 },
 "services.*.uts": {
  "text": {
   "values": [
    "host",
    "/(service|container):.+/",
    "/(?!.)/"
   ]
  }
 },
 "services.*.userns_mode": {
  "text": {
   "values": [
    "host",
    "/(?!.)|(auto|keep-id|nomap|private|ns|container)(:.*)?/"
   ]
  }
 },
 "services.*.volumes[].type": {
  "text": {
   "values": [
    "bind",
    "volume",
    "tmpfs",
    "cluster",
    "npipe",
    "image"
   ]
  }
 },
 "services.*.volumes[].bind.propagation": {
  "text": {
   "values": [
    "rprivate",
    "private",
    "rshared",
    "shared",
    "rslave",
    "slave"
   ]
  }
 },
 "services.*.volumes[].bind.recursive": {
  "text": {
   "values": [
    "enabled",
    "disabled",
    "writable",
    "readonly"
   ]
  }
 },
 "services.*.volumes[].bind.selinux": {
  "text": {
   "values": [
    "z",
    "Z"
   ]
  }
 },
 "services.*.volumes[].bind": {
  "map": {
   "keys": {
    "propagation": "services.*.volumes[].bind.propagation",
    "create_host_path": "services.*.attach",
    "recursive": "services.*.volumes[].bind.recursive",
    "selinux": "services.*.volumes[].bind.selinux"
   },
   "extensible": true
  }
 },
 "services.*.volumes[].volume": {
  "map": {
   "keys": {
    "labels": "services.*.develop.watch[].exec.environment",
    "nocopy": "services.*.attach",
    "subpath": "text"
   },
   "extensible": true
  }
 },
 "services.*.volumes[].tmpfs.size": {
  "number": {
   "integer": true,
   "minimum": 0
  },
  "text": {
   "format": "size"
  }
 },
 "services.*.volumes[].tmpfs": {
  "map": {
   "keys": {
    "size": "services.*.volumes[].tmpfs.size",
    "mode": "number text"
   },
   "extensible": true
  }
 },
 "services.*.volumes[].image": {
  "map": {
   "keys": {
    "subpath": "text"
   },
   "extensible": true
  }
 },
 "services.*.volumes[]": {
  "text": {},
  "map": {
   "keys": {
    "type": "services.*.volumes[].type",
    "source": "text",
    "target": "text",
    "read_only": "services.*.attach",
    "consistency": "text",
    "bind": "services.*.volumes[].bind",
    "volume": "services.*.volumes[].volume",
    "tmpfs": "services.*.volumes[].tmpfs",
    "image": "services.*.volumes[].image"
   },
   "extensible": true,
   "required": [
    "type",
    "target"
   ]
  }
 },
 "services.*.volumes": {
  "list": {
   "items": "services.*.volumes[]",
   "unique": true
  }
 },
 "services.*.pre_start[]": {
  "map": {
   "keys": {
    "command": "services.*.develop.watch[].exec.command",
    "image": "text",
    "user": "text",
    "privileged": "services.*.attach",
    "working_dir": "text",
    "environment": "services.*.develop.watch[].exec.environment",
    "per_replica": "boolean text"
   },
   "extensible": true
  }
 },
 "services.*.pre_start": {
  "list": {
   "items": "services.*.pre_start[]"
  }
 },
 "services.*": {
  "map": {
   "keys": {
    "develop": "services.*.develop",
    "deploy": "services.*.deploy",
    "annotations": "services.*.develop.watch[].exec.environment",
    "attach": "services.*.attach",
    "build": "services.*.build",
    "blkio_config": "services.*.blkio_config",
    "cap_add": "services.*.deploy.resources.reservations.devices[].capabilities",
    "cap_drop": "services.*.deploy.resources.reservations.devices[].capabilities",
    "cgroup": "services.*.cgroup",
    "cgroup_parent": "text",
    "command": "services.*.develop.watch[].exec.command",
    "configs": "services.*.build.secrets",
    "container_name": "text",
    "cpu_count": "services.*.cpu_count",
    "cpu_percent": "services.*.cpu_percent",
    "cpu_shares": "services.*.cpu_shares",
    "cpu_quota": "services.*.cpu_shares",
    "cpu_period": "services.*.cpu_shares",
    "cpu_rt_period": "number text",
    "cpu_rt_runtime": "number text",
    "cpus": "services.*.deploy.resources.limits.cpus",
    "cpuset": "text",
    "credential_spec": "services.*.credential_spec",
    "depends_on": "services.*.depends_on",
    "device_cgroup_rules": "services.*.deploy.resources.reservations.devices[].capabilities",
    "devices": "services.*.devices",
    "dns": "include[].path",
    "dns_opt": "services.*.deploy.resources.reservations.devices[].capabilities",
    "dns_search": "include[].path",
    "domainname": "text",
    "entrypoint": "services.*.develop.watch[].exec.command",
    "env_file": "services.*.env_file",
    "label_file": "services.*.build.extra_hosts.*",
    "environment": "services.*.develop.watch[].exec.environment",
    "expose": "services.*.expose",
    "extends": "services.*.extends",
    "provider": "services.*.provider",
    "external_links": "services.*.deploy.resources.reservations.devices[].capabilities",
    "extra_hosts": "services.*.build.extra_hosts",
    "gpus": "services.*.gpus",
    "group_add": "services.*.expose",
    "healthcheck": "services.*.healthcheck",
    "hostname": "text",
    "image": "text",
    "init": "services.*.attach",
    "ipc": "services.*.ipc",
    "isolation": "services.*.build.isolation",
    "labels": "services.*.develop.watch[].exec.environment",
    "links": "services.*.deploy.resources.reservations.devices[].capabilities",
    "logging": "services.*.logging",
    "mac_address": "text",
    "mem_limit": "services.*.mem_limit",
    "mem_reservation": "services.*.mem_reservation",
    "mem_swappiness": "services.*.mem_swappiness",
    "memswap_limit": "services.*.mem_limit",
    "network_mode": "services.*.network_mode",
    "models": "services.*.models",
    "networks": "services.*.networks",
    "oom_kill_disable": "services.*.attach",
    "oom_score_adj": "services.*.oom_score_adj",
    "pid": "services.*.pid",
    "pids_limit": "services.*.cpu_shares",
    "platform": "text",
    "ports": "services.*.ports",
    "post_start": "services.*.post_start",
    "pre_stop": "services.*.post_start",
    "privileged": "services.*.attach",
    "profiles": "services.*.deploy.resources.reservations.devices[].capabilities",
    "pull_policy": "services.*.pull_policy",
    "pull_refresh_after": "text",
    "read_only": "services.*.attach",
    "restart": "services.*.restart",
    "runtime": "text",
    "scale": "services.*.deploy.replicas",
    "security_opt": "services.*.deploy.resources.reservations.devices[].capabilities",
    "shm_size": "services.*.mem_limit",
    "secrets": "services.*.build.secrets",
    "sysctls": "services.*.develop.watch[].exec.environment",
    "stdin_open": "services.*.attach",
    "stop_grace_period": "services.*.deploy.rollback_config.delay",
    "stop_signal": "text",
    "storage_opt": "services.*.storage_opt",
    "tmpfs": "include[].path",
    "tty": "services.*.attach",
    "ulimits": "services.*.ulimits",
    "use_api_socket": "boolean",
    "user": "text",
    "uts": "services.*.uts",
    "userns_mode": "services.*.userns_mode",
    "volumes": "services.*.volumes",
    "volumes_from": "services.*.deploy.resources.reservations.devices[].capabilities",
    "working_dir": "text",
    "pre_start": "services.*.pre_start"
   },
   "extensible": true
  }
 },
 "services": {
  "map": {
   "names": "services.*"
  }
 },
 "models.*": {
  "map": {
   "keys": {
    "name": "text",
    "model": "text",
    "context_size": "services.*.build.ulimits.*.hard",
    "runtime_flags": "services.*.deploy.placement.constraints"
   },
   "extensible": true,
   "required": [
    "model"
   ]
  }
 },
 "models": {
  "map": {
   "names": "models.*"
  }
 },
 "networks.*.ipam.config[].aux_addresses": {
  "map": {
   "names": "text"
  }
 },
 "networks.*.ipam.config[]": {
  "map": {
   "keys": {
    "subnet": "text",
    "ip_range": "text",
    "gateway": "text",
    "aux_addresses": "networks.*.ipam.config[].aux_addresses"
   },
   "extensible": true,
   "required": [
    "subnet"
   ]
  }
 },
 "networks.*.ipam.config": {
  "list": {
   "items": "networks.*.ipam.config[]"
  }
 },
 "networks.*.ipam": {
  "map": {
   "keys": {
    "driver": "text",
    "config": "networks.*.ipam.config",
    "options": "networks.*.ipam.config[].aux_addresses"
   },
   "extensible": true
  }
 },
 "networks.*.external": {
  "boolean": true,
  "text": {
   "cast": "boolean"
  },
  "map": {
   "keys": {
    "name": "text"
   },
   "extensible": true,
   "deprecated": [
    "name"
   ]
  }
 },
 "networks.*": {
  "map": {
   "keys": {
    "name": "text",
    "driver": "text",
    "driver_opts": "services.*.networks.*.driver_opts",
    "ipam": "networks.*.ipam",
    "external": "networks.*.external",
    "internal": "services.*.attach",
    "enable_ipv4": "services.*.attach",
    "enable_ipv6": "services.*.attach",
    "attachable": "services.*.attach",
    "labels": "services.*.develop.watch[].exec.environment"
   },
   "extensible": true
  },
  "null": true
 },
 "networks": {
  "map": {
   "names": "networks.*"
  }
 },
 "volumes.*": {
  "map": {
   "keys": {
    "name": "text",
    "driver": "text",
    "driver_opts": "services.*.networks.*.driver_opts",
    "external": "networks.*.external",
    "labels": "services.*.develop.watch[].exec.environment"
   },
   "extensible": true
  },
  "null": true
 },
 "volumes": {
  "map": {
   "names": "volumes.*"
  }
 },
 "secrets.*.external": {
  "boolean": true,
  "text": {
   "cast": "boolean"
  },
  "map": {
   "keys": {
    "name": "text"
   },
   "open": true
  }
 },
 "secrets.*": {
  "map": {
   "keys": {
    "name": "text",
    "environment": "text",
    "file": "text",
    "external": "secrets.*.external",
    "labels": "services.*.develop.watch[].exec.environment",
    "driver": "text",
    "driver_opts": "services.*.networks.*.driver_opts",
    "template_driver": "text"
   },
   "extensible": true
  }
 },
 "secrets": {
  "map": {
   "names": "secrets.*"
  }
 },
 "configs.*.external": {
  "boolean": true,
  "text": {
   "cast": "boolean"
  },
  "map": {
   "keys": {
    "name": "text"
   },
   "open": true,
   "deprecated": [
    "name"
   ]
  }
 },
 "configs.*": {
  "map": {
   "keys": {
    "name": "text",
    "content": "text",
    "environment": "text",
    "file": "text",
    "external": "configs.*.external",
    "labels": "services.*.develop.watch[].exec.environment",
    "template_driver": "text"
   },
   "extensible": true
  }
 },
 "configs": {
  "map": {
   "names": "configs.*"
  }
 },
 "": {
  "map": {
   "keys": {
    "version": "text",
    "name": "text",
    "include": "include",
    "services": "services",
    "models": "models",
    "networks": "networks",
    "volumes": "volumes",
    "secrets": "secrets",
    "configs": "configs"
   },
   "extensible": true,
   "deprecated": [
    "version"
   ]
  }
 }
};
