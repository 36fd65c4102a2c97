import type { ComposeDocument, Service } from "../model.ts";

/** The service that takes spans by OTLP: a collector of OpenTelemetry, which stands before the store, else a Jaeger. */
export function traceReceiverIn({ services }: ComposeDocument): Service | undefined {
  const pathOf = ({ image }: Service) => image?.reference?.path ?? "";
  return (
    services.find((service) => /^otel\/opentelemetry-collector/.test(pathOf(service))) ??
    services.find(
      (service) => /^jaegertracing\/(?:jaeger|all-in-one)$/.test(pathOf(service)) && takesOtlp(service),
    )
  );
}

/** Whether a Jaeger takes OTLP without being told to: version 2 does, and version 1 from 1.46 on. */
export function takesOtlp({ image }: Service): boolean {
  const { path = "", tag = "latest" } = image?.reference ?? {};
  if (path === "jaegertracing/jaeger" || tag === "latest") return true;
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(tag) ?? [];
  return Number(major) > 1 || Number(minor) >= 46;
}
