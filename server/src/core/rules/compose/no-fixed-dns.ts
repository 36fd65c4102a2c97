import { removalOf, removalOfItem } from "../../compose/edits/removal.ts";
import { networkModeOf } from "../../compose/networks/networkMode.ts";
import { firstVisits } from "../../compose/origin.ts";
import { writtenScalar } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

/** Of Google, Cloudflare, Quad9, OpenDNS, Level 3, AdGuard. */
const publicServers =
  /^(?:8\.8\.(?:8\.8|4\.4)|1\.(?:1\.1|0\.0)\.[123]|9\.9\.9\.(?:9|10|11)|149\.112\.112\.1(?:12|0|1)|208\.67\.22[02]\.22[02]|4\.2\.2\.[1-6]|94\.140\.1[45]\.1[45]|2001:4860:4860::88(?:88|44)|2606:4700:4700::(?:1111|1001)|2620:fe::(?:fe|9))$/i;

export default composeRule({
  meta: {
    id: "compose/no-fixed-dns",
    summary: "Let a service ask the DNS servers of its host.",
    why: "A public server does not know the names of your company or VPN, hears every question about them, and is blocked in many networks. Without the key Docker forwards to the servers that the host uses.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q189", "Q55"],
    references: [
      { title: "DNS services", url: "https://docs.docker.com/engine/network/#dns-services" },
      { title: "dns", url: "https://docs.docker.com/reference/compose-file/services/#dns" },
    ],
  },
  messages: { fixed: "{service} asks the public DNS server {address} instead of those of the host" },
  options: {
    allow: {
      default: ["dns", "pihole", "adguard", "unbound", "bind9", "technitium", "vpn", "gluetun", "wireguard"],
      doc: "Words in the names of images that choose their DNS servers on purpose: DNS servers and VPN clients.",
    },
  },
  fix: { safety: "suggestion", title: "Ask the servers of the host" },
  examples: [
    {
      title: "One",
      bad: "services:\n  web:\n    image: nginx:1.30\n    dns: «8.8.8.8»\n    restart: always\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    restart: always\n",
      message: "web asks the public DNS server 8.8.8.8 instead of those of the host",
    },
    {
      title: "Behind that of the company, which answers for good",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    dns:\n      - 10.8.0.2\n      - "«1.1.1.1»" # when the VPN is down\n',
      good: "services:\n  web:\n    image: nginx:1.30\n    dns:\n      - 10.8.0.2\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    dns: [10.8.0.2, 127.0.0.1, '${DNS}']\n",
      because: "these are servers of one's own",
    },
    {
      code: "services:\n  filter:\n    image: pihole/pihole:2026.10.0\n    dns: [127.0.0.1, 1.1.1.1]\n",
      because: "a DNS server must not ask itself",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn\n    dns: 1.1.1.1\n  vpn:\n    image: shop/vpn:1.4\n",
      because: "there the key itself is the mistake",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { name, map, image } = service;
        const entry = map?.get("dns");
        if (!entry) return;
        const path = image?.reference?.path ?? "";
        const mode = networkModeOf(service)?.kind;
        if (context.options.allow.some((word) => path.includes(word))) return;
        if (mode === "service" || mode === "container") return;
        const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
        const servers = nodes.flatMap((node) => writtenScalar(node) ?? []);
        const found = servers.filter(({ text }) => publicServers.test(text));
        for (const server of found) {
          if (!first(server.span)) continue;
          const edit =
            found.length === nodes.length
              ? removalOf(context.file, entry)
              : removalOfItem(context.file, server);
          context.report(server.mapped.span(), "fixed", {
            data: { service: name, address: server.text },
            fixes: [edit && { edits: [edit] }],
          });
        }
      },
    };
  },
});
