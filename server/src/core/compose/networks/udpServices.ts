/** What listens on a port by UDP. */
export interface UdpService {
  readonly name: string;
  /** It listens by TCP too, and needs both; else TCP leads nowhere. */
  readonly both: boolean;
  /** It can be told to use TCP alone. */
  readonly optional: boolean;
}

const both = { both: true, optional: false } as const;
const only = { both: false, optional: false } as const;

/** By container port; those whose number says enough. */
export const udpServices: ReadonlyMap<number, UdpService> = new Map([
  [53, { name: "DNS", ...both }],
  [67, { name: "DHCP", ...only }],
  [69, { name: "TFTP", ...only }],
  [123, { name: "NTP", ...only }],
  [161, { name: "SNMP", ...only }],
  [514, { name: "Syslog", both: true, optional: true }],
  [1194, { name: "OpenVPN", both: false, optional: true }],
  [3478, { name: "STUN", ...both }],
  [4500, { name: "IPsec", ...only }],
  [5060, { name: "SIP", both: true, optional: true }],
  [9987, { name: "TeamSpeak", ...only }],
  [19132, { name: "Minecraft Bedrock", ...only }],
  [34197, { name: "Factorio", ...only }],
  [51820, { name: "WireGuard", ...only }],
  [64738, { name: "Mumble", ...both }],
]);
