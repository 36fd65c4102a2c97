// Written by `npm run gen`; change what it is written from instead.
import type { ImageData } from "./images.ts";

export const imageData: ImageData = {
 "families": {
  "alpine": {
   "packageManager": "apk"
  },
  "busybox": {},
  "debian": {
   "packageManager": "apt-get"
  },
  "distroless": {},
  "rhel": {
   "packageManager": "dnf"
  },
  "scratch": {},
  "ubuntu": {
   "packageManager": "apt-get"
  },
  "windows": {}
 },
 "images": {
  "scratch": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "scratch",
     "has": [],
     "lacks": [
      "*"
     ]
    }
   ],
   "source": [
    "https://hub.docker.com/_/scratch"
   ],
   "checked": "2026-08-22"
  },
  "debian": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    }
   ],
   "releases": [
    {
     "tag": "13",
     "names": [
      "trixie"
     ],
     "endOfLife": "2030-06-30"
    },
    {
     "tag": "12",
     "names": [
      "bookworm"
     ],
     "endOfLife": "2028-06-30"
    },
    {
     "tag": "11",
     "names": [
      "bullseye"
     ],
     "endOfLife": "2026-08-31"
    },
    {
     "tag": "10",
     "names": [
      "buster"
     ],
     "endOfLife": "2024-06-30"
    },
    {
     "tag": "9",
     "names": [
      "stretch"
     ],
     "endOfLife": "2022-07-01"
    },
    {
     "tag": "8",
     "names": [
      "jessie"
     ],
     "endOfLife": "2020-06-30"
    }
   ],
   "suggest": {
    "slim": [
     "trixie-slim",
     "13-slim"
    ],
    "plain": [
     "trixie",
     "13"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [],
   "source": [
    "https://github.com/debuerreotype/docker-debian-artifacts",
    "https://endoflife.date/debian"
   ],
   "checked": "2026-08-22"
  },
  "ubuntu": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    }
   ],
   "releases": [
    {
     "tag": "26.04",
     "names": [
      "resolute"
     ],
     "endOfLife": "2031-04-30",
     "extended": "2036-04-30"
    },
    {
     "tag": "25.10",
     "names": [
      "questing"
     ],
     "endOfLife": "2026-07-01"
    },
    {
     "tag": "25.04",
     "names": [
      "plucky"
     ],
     "endOfLife": "2026-01-17"
    },
    {
     "tag": "24.10",
     "names": [
      "oracular"
     ],
     "endOfLife": "2025-07-10"
    },
    {
     "tag": "24.04",
     "names": [
      "noble"
     ],
     "endOfLife": "2029-05-31",
     "extended": "2036-05-31"
    },
    {
     "tag": "23.10",
     "names": [
      "mantic"
     ],
     "endOfLife": "2024-07-12"
    },
    {
     "tag": "23.04",
     "names": [
      "lunar"
     ],
     "endOfLife": "2024-01-20"
    },
    {
     "tag": "22.10",
     "names": [
      "kinetic"
     ],
     "endOfLife": "2023-07-20"
    },
    {
     "tag": "22.04",
     "names": [
      "jammy"
     ],
     "endOfLife": "2027-04-01",
     "extended": "2032-04-09"
    },
    {
     "tag": "21.10",
     "names": [
      "impish"
     ],
     "endOfLife": "2022-07-14"
    },
    {
     "tag": "21.04",
     "names": [
      "hirsute"
     ],
     "endOfLife": "2022-01-20"
    },
    {
     "tag": "20.10",
     "names": [
      "groovy"
     ],
     "endOfLife": "2021-07-22"
    },
    {
     "tag": "20.04",
     "names": [
      "focal"
     ],
     "endOfLife": "2025-05-31",
     "extended": "2030-04-02"
    },
    {
     "tag": "19.10",
     "names": [
      "eoan"
     ],
     "endOfLife": "2020-07-06"
    },
    {
     "tag": "19.04",
     "names": [
      "disco"
     ],
     "endOfLife": "2020-01-23"
    },
    {
     "tag": "18.10",
     "names": [
      "cosmic"
     ],
     "endOfLife": "2019-07-18"
    },
    {
     "tag": "18.04",
     "names": [
      "bionic"
     ],
     "endOfLife": "2023-05-31",
     "extended": "2028-04-01"
    },
    {
     "tag": "16.04",
     "names": [
      "xenial"
     ],
     "endOfLife": "2021-04-02",
     "extended": "2026-04-02"
    },
    {
     "tag": "14.04",
     "names": [
      "trusty"
     ],
     "endOfLife": "2019-04-02",
     "extended": "2024-04-02"
    }
   ],
   "suggest": {
    "plain": [
     "26.04",
     "24.04"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [],
   "source": [
    "https://github.com/docker-library/repo-info",
    "https://endoflife.date/ubuntu"
   ],
   "checked": "2026-08-22"
  },
  "alpine": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl",
      "bash",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.24",
     "endOfLife": "2028-06-01"
    },
    {
     "tag": "3.23",
     "endOfLife": "2027-11-01"
    },
    {
     "tag": "3.22",
     "endOfLife": "2027-05-01"
    },
    {
     "tag": "3.21",
     "endOfLife": "2026-11-01"
    },
    {
     "tag": "3.20",
     "endOfLife": "2026-04-01"
    },
    {
     "tag": "3.19",
     "endOfLife": "2025-11-01"
    },
    {
     "tag": "3.18",
     "endOfLife": "2025-05-09"
    },
    {
     "tag": "3.17",
     "endOfLife": "2024-11-22"
    },
    {
     "tag": "3.16",
     "endOfLife": "2024-05-23"
    },
    {
     "tag": "3.15",
     "endOfLife": "2023-11-01"
    },
    {
     "tag": "3.14",
     "endOfLife": "2023-05-01"
    },
    {
     "tag": "3.13",
     "endOfLife": "2022-11-01"
    },
    {
     "tag": "3.12",
     "endOfLife": "2022-05-01"
    },
    {
     "tag": "3.11",
     "endOfLife": "2021-11-01"
    },
    {
     "tag": "3.10",
     "endOfLife": "2021-05-01"
    },
    {
     "tag": "3.9",
     "endOfLife": "2020-11-01"
    },
    {
     "tag": "3.8",
     "endOfLife": "2020-05-01"
    },
    {
     "tag": "3.7",
     "endOfLife": "2019-11-01"
    },
    {
     "tag": "3.6",
     "endOfLife": "2019-05-01"
    },
    {
     "tag": "3.5",
     "endOfLife": "2018-11-01"
    },
    {
     "tag": "3.4",
     "endOfLife": "2018-05-01"
    },
    {
     "tag": "3.3",
     "endOfLife": "2017-11-01"
    },
    {
     "tag": "3.2",
     "endOfLife": "2017-05-01"
    },
    {
     "tag": "3.1",
     "endOfLife": "2016-11-01"
    },
    {
     "tag": "3.0",
     "endOfLife": "2016-05-01"
    },
    {
     "tag": "2.7",
     "endOfLife": "2015-11-01"
    }
   ],
   "suggest": {
    "plain": [
     "3.24",
     "3.23"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [],
   "probes": [
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ]
   ],
   "source": [
    "https://github.com/alpinelinux/aports",
    "https://endoflife.date/alpine-linux"
   ],
   "checked": "2026-08-22"
  },
  "busybox": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "busybox",
     "has": [
      "sh",
      "wget"
     ],
     "lacks": [
      "curl",
      "bash",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "1.38",
     "1.37"
    ],
    "musl": [
     "1.38-musl"
    ],
    "glibc": [
     "1.38-glibc"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [],
   "probes": [
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ]
   ],
   "source": [
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "fedora": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ]
    }
   ],
   "releases": [
    {
     "tag": "44",
     "endOfLife": "2027-06-02"
    },
    {
     "tag": "43",
     "endOfLife": "2026-12-09"
    },
    {
     "tag": "42",
     "endOfLife": "2026-05-27"
    },
    {
     "tag": "41",
     "endOfLife": "2025-12-15"
    },
    {
     "tag": "40",
     "endOfLife": "2025-05-13"
    },
    {
     "tag": "39",
     "endOfLife": "2024-11-26"
    },
    {
     "tag": "38",
     "endOfLife": "2024-05-21"
    },
    {
     "tag": "37",
     "endOfLife": "2023-12-05"
    },
    {
     "tag": "36",
     "endOfLife": "2023-05-16"
    },
    {
     "tag": "35",
     "endOfLife": "2022-12-13"
    },
    {
     "tag": "34",
     "endOfLife": "2022-06-07"
    },
    {
     "tag": "33",
     "endOfLife": "2021-11-30"
    },
    {
     "tag": "32",
     "endOfLife": "2021-05-25"
    },
    {
     "tag": "31",
     "endOfLife": "2020-11-24"
    },
    {
     "tag": "30",
     "endOfLife": "2020-05-26"
    },
    {
     "tag": "29",
     "endOfLife": "2019-11-26"
    },
    {
     "tag": "28",
     "endOfLife": "2019-05-28"
    },
    {
     "tag": "27",
     "endOfLife": "2018-11-30"
    },
    {
     "tag": "26",
     "endOfLife": "2018-05-29"
    },
    {
     "tag": "25",
     "endOfLife": "2017-12-12"
    },
    {
     "tag": "24",
     "endOfLife": "2017-08-08"
    },
    {
     "tag": "23",
     "endOfLife": "2016-12-20"
    },
    {
     "tag": "22",
     "endOfLife": "2016-07-19"
    }
   ],
   "suggest": {
    "plain": [
     "44"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/docker-library/official-images",
    "https://endoflife.date/fedora"
   ],
   "checked": "2026-08-22"
  },
  "almalinux": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*minimal*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "packageManager": "microdnf"
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10",
     "endOfLife": "2035-05-31"
    },
    {
     "tag": "9",
     "endOfLife": "2032-05-31"
    },
    {
     "tag": "8",
     "endOfLife": "2029-05-31"
    }
   ],
   "suggest": {
    "plain": [
     "10",
     "9"
    ],
    "minimal": [
     "10-minimal",
     "9-minimal"
    ]
   },
   "user": {
    "default": "root"
   },
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ]
   ],
   "source": [
    "https://github.com/AlmaLinux/container-images",
    "https://endoflife.date/almalinux"
   ],
   "checked": "2026-06-26"
  },
  "rockylinux/rockylinux": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*minimal*",
     "family": "rhel",
     "packageManager": "microdnf"
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10",
     "endOfLife": "2035-05-31"
    },
    {
     "tag": "9",
     "endOfLife": "2032-05-31"
    },
    {
     "tag": "8",
     "endOfLife": "2029-05-31"
    }
   ],
   "suggest": {
    "plain": [
     "10",
     "9"
    ],
    "minimal": [
     "10-minimal",
     "9-minimal"
    ]
   },
   "source": [
    "https://endoflife.date/rocky-linux"
   ],
   "checked": "2026-08-22"
  },
  "rockylinux": {
   "like": "rockylinux/rockylinux",
   "moved": {
    "to": "rockylinux/rockylinux"
   },
   "source": [
    "https://github.com/docker-library/docs",
    "https://endoflife.date/rocky-linux"
   ],
   "checked": "2026-08-22"
  },
  "amazonlinux": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "2",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ],
     "packageManager": "yum"
    },
    {
     "tag": "2.*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ],
     "packageManager": "yum"
    },
    {
     "tag": "201*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ],
     "packageManager": "yum"
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "2023",
     "endOfLife": "2029-06-30"
    },
    {
     "tag": "2",
     "endOfLife": "2026-06-30"
    },
    {
     "tag": "2018.03",
     "endOfLife": "2023-12-31"
    },
    {
     "tag": "2017.09",
     "endOfLife": "2023-12-31"
    }
   ],
   "suggest": {
    "plain": [
     "2023"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [],
   "source": [
    "https://github.com/docker-library/official-images",
    "https://endoflife.date/amazon-linux"
   ],
   "checked": "2026-08-22"
  },
  "centos": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "8*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ],
     "packageManager": "dnf"
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash"
     ],
     "packageManager": "yum"
    }
   ],
   "releases": [
    {
     "tag": "8",
     "endOfLife": "2021-12-31"
    },
    {
     "tag": "7",
     "endOfLife": "2024-06-30"
    },
    {
     "tag": "6",
     "endOfLife": "2020-11-30"
    }
   ],
   "retired": {
    "to": "almalinux",
    "since": "2024-06-30"
   },
   "source": [
    "https://github.com/docker-library/official-images",
    "https://endoflife.date/centos"
   ],
   "checked": "2026-08-22"
  },
  "oraclelinux": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*slim*",
     "family": "rhel",
     "packageManager": "microdnf"
    },
    {
     "tag": "*",
     "family": "rhel"
    }
   ],
   "releases": [
    {
     "tag": "10",
     "endOfLife": null
    },
    {
     "tag": "9",
     "endOfLife": "2032-06-30",
     "extended": "2035-06-30"
    },
    {
     "tag": "8",
     "endOfLife": "2029-07-31",
     "extended": "2032-07-31"
    },
    {
     "tag": "7",
     "endOfLife": "2024-12-31",
     "extended": "2028-06-30"
    },
    {
     "tag": "6",
     "endOfLife": "2021-03-31",
     "extended": "2024-12-31"
    }
   ],
   "suggest": {
    "slim": [
     "10-slim",
     "9-slim"
    ],
    "plain": [
     "10",
     "9"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://endoflife.date/oracle-linux",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-21"
  },
  "opensuse/leap": {
   "startsNothing": true,
   "releases": [
    {
     "tag": "16.0",
     "endOfLife": "2027-10-31"
    },
    {
     "tag": "15.6",
     "endOfLife": "2026-04-30"
    },
    {
     "tag": "15.5",
     "endOfLife": "2024-12-31"
    },
    {
     "tag": "15.4",
     "endOfLife": "2023-12-07"
    },
    {
     "tag": "15.3",
     "endOfLife": "2022-12-31"
    },
    {
     "tag": "15.2",
     "endOfLife": "2022-01-04"
    },
    {
     "tag": "15.1",
     "endOfLife": "2021-02-02"
    },
    {
     "tag": "15.0",
     "endOfLife": "2019-12-03"
    },
    {
     "tag": "42.3",
     "endOfLife": "2019-07-01"
    },
    {
     "tag": "42.2",
     "endOfLife": "2018-01-26"
    },
    {
     "tag": "42.1",
     "endOfLife": "2017-05-17"
    },
    {
     "tag": "13.2",
     "endOfLife": "2017-01-17"
    }
   ],
   "source": [
    "https://endoflife.date/opensuse"
   ],
   "checked": "2026-08-22"
  },
  "cgr.dev/chainguard/static": {
   "variants": [
    {
     "tag": "*-dev*",
     "has": [
      "sh"
     ],
     "packageManager": "apk"
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "source": [
    "https://github.com/chainguard-images/images"
   ],
   "checked": "2026-08-22"
  },
  "clearlinux": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-21"
  },
  "clefos": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "node": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "node",
      "npm"
     ],
     "lacks": [
      "curl",
      "bash",
      "python3",
      "python",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "node",
      "npm"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc",
      "python3",
      "python",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "node",
      "npm"
     ]
    }
   ],
   "releases": [
    {
     "tag": "26",
     "endOfLife": "2029-04-30"
    },
    {
     "tag": "25",
     "endOfLife": "2026-06-01"
    },
    {
     "tag": "24",
     "endOfLife": "2028-04-30"
    },
    {
     "tag": "23",
     "endOfLife": "2025-06-01"
    },
    {
     "tag": "22",
     "endOfLife": "2027-04-30"
    },
    {
     "tag": "21",
     "endOfLife": "2024-06-01"
    },
    {
     "tag": "20",
     "endOfLife": "2026-04-30"
    },
    {
     "tag": "19",
     "endOfLife": "2023-06-01"
    },
    {
     "tag": "18",
     "endOfLife": "2025-04-30"
    },
    {
     "tag": "17",
     "endOfLife": "2022-06-01"
    },
    {
     "tag": "16",
     "endOfLife": "2023-09-11"
    },
    {
     "tag": "15",
     "endOfLife": "2021-06-01"
    },
    {
     "tag": "14",
     "endOfLife": "2023-04-30"
    },
    {
     "tag": "13",
     "endOfLife": "2020-06-01"
    },
    {
     "tag": "12",
     "endOfLife": "2022-04-30"
    },
    {
     "tag": "11",
     "endOfLife": "2019-06-30"
    },
    {
     "tag": "10",
     "endOfLife": "2021-04-30"
    },
    {
     "tag": "9",
     "endOfLife": "2018-06-30"
    },
    {
     "tag": "8",
     "endOfLife": "2019-12-31"
    },
    {
     "tag": "7",
     "endOfLife": "2017-06-30"
    },
    {
     "tag": "6",
     "endOfLife": "2019-04-30"
    },
    {
     "tag": "5",
     "endOfLife": "2016-06-30"
    },
    {
     "tag": "4",
     "endOfLife": "2018-04-30"
    }
   ],
   "suggest": {
    "slim": [
     "24-slim",
     "26-slim",
     "22-slim"
    ],
    "alpine": [
     "24-alpine",
     "26-alpine",
     "22-alpine"
    ],
    "plain": [
     "24",
     "26",
     "22"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "node",
    "nonRootId": 1000
   },
   "env": [
    "NODE_VERSION",
    "YARN_VERSION",
    "NPM_CONFIG_LOGLEVEL"
   ],
   "probes": [
    [
     "node",
     "-e",
     "fetch('http://127.0.0.1:{port}/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
    ]
   ],
   "source": [
    "https://github.com/nodejs/docker-node",
    "https://endoflife.date/nodejs"
   ],
   "checked": "2026-08-22"
  },
  "python": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "python",
      "python3",
      "pip"
     ],
     "lacks": [
      "curl",
      "bash",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "python",
      "python3",
      "pip"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "python",
      "python3",
      "pip"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.14",
     "endOfLife": "2030-10-31"
    },
    {
     "tag": "3.13",
     "endOfLife": "2029-10-31"
    },
    {
     "tag": "3.12",
     "endOfLife": "2028-10-31"
    },
    {
     "tag": "3.11",
     "endOfLife": "2027-10-31"
    },
    {
     "tag": "3.10",
     "endOfLife": "2026-10-31"
    },
    {
     "tag": "3.9",
     "endOfLife": "2025-10-31"
    },
    {
     "tag": "3.8",
     "endOfLife": "2024-10-07"
    },
    {
     "tag": "3.7",
     "endOfLife": "2023-06-27"
    },
    {
     "tag": "3.6",
     "endOfLife": "2021-12-23"
    },
    {
     "tag": "3.5",
     "endOfLife": "2020-09-30"
    },
    {
     "tag": "3.4",
     "endOfLife": "2019-03-18"
    },
    {
     "tag": "3.3",
     "endOfLife": "2017-09-29"
    },
    {
     "tag": "3.2",
     "endOfLife": "2016-02-20"
    },
    {
     "tag": "2.7",
     "endOfLife": "2020-01-01"
    }
   ],
   "suggest": {
    "slim": [
     "3.14-slim",
     "3.13-slim"
    ],
    "alpine": [
     "3.14-alpine",
     "3.13-alpine"
    ],
    "plain": [
     "3.14",
     "3.13"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [
    "LANG",
    "GPG_KEY",
    "PYTHON_VERSION",
    "PYTHON_SHA256",
    "PYTHON_PIP_VERSION",
    "PYTHON_SETUPTOOLS_VERSION",
    "PYTHON_GET_PIP_URL",
    "PYTHON_GET_PIP_SHA256"
   ],
   "probes": [
    [
     "python",
     "-c",
     "import urllib.request as u; u.urlopen('http://127.0.0.1:{port}/', timeout=2)"
    ]
   ],
   "source": [
    "https://github.com/docker-library/python",
    "https://endoflife.date/python"
   ],
   "checked": "2026-08-22"
  },
  "golang": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "go"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "go"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.27",
     "endOfLife": null
    },
    {
     "tag": "1.26",
     "endOfLife": null
    },
    {
     "tag": "1.25",
     "endOfLife": "2026-08-19"
    },
    {
     "tag": "1.24",
     "endOfLife": "2026-02-10"
    },
    {
     "tag": "1.23",
     "endOfLife": "2025-08-12"
    },
    {
     "tag": "1.22",
     "endOfLife": "2025-02-11"
    },
    {
     "tag": "1.21",
     "endOfLife": "2024-08-13"
    },
    {
     "tag": "1.20",
     "endOfLife": "2024-02-06"
    },
    {
     "tag": "1.19",
     "endOfLife": "2023-09-06"
    },
    {
     "tag": "1.18",
     "endOfLife": "2023-02-01"
    },
    {
     "tag": "1.17",
     "endOfLife": "2022-08-02"
    },
    {
     "tag": "1.16",
     "endOfLife": "2022-03-15"
    },
    {
     "tag": "1.15",
     "endOfLife": "2021-08-16"
    },
    {
     "tag": "1.14",
     "endOfLife": "2021-02-16"
    },
    {
     "tag": "1.13",
     "endOfLife": "2020-08-11"
    },
    {
     "tag": "1.12",
     "endOfLife": "2020-02-25"
    },
    {
     "tag": "1.11",
     "endOfLife": "2019-09-03"
    },
    {
     "tag": "1.10",
     "endOfLife": "2019-02-25"
    }
   ],
   "suggest": {
    "plain": [
     "1.27",
     "1.26"
    ],
    "alpine": [
     "1.27-alpine",
     "1.26-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "workdir": "/go",
   "env": [
    "GOLANG_VERSION",
    "GOTOOLCHAIN",
    "GOPATH"
   ],
   "source": [
    "https://github.com/docker-library/golang",
    "https://endoflife.date/go"
   ],
   "checked": "2026-08-22"
  },
  "rust": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "cargo"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "cargo"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "cargo"
     ]
    }
   ],
   "suggest": {
    "slim": [
     "1-slim",
     "1-slim-trixie"
    ],
    "alpine": [
     "1-alpine"
    ],
    "plain": [
     "1"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [
    "RUSTUP_HOME",
    "CARGO_HOME",
    "RUST_VERSION"
   ],
   "source": [
    "https://github.com/rust-lang/docker-rust",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-04-03"
  },
  "ruby": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "ruby"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "ruby"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "ruby"
     ]
    }
   ],
   "releases": [
    {
     "tag": "4.0",
     "endOfLife": "2029-03-31"
    },
    {
     "tag": "3.4",
     "endOfLife": "2028-03-31"
    },
    {
     "tag": "3.3",
     "endOfLife": "2027-03-31"
    },
    {
     "tag": "3.2",
     "endOfLife": "2026-03-31"
    },
    {
     "tag": "3.1",
     "endOfLife": "2025-03-26"
    },
    {
     "tag": "3.0",
     "endOfLife": "2024-04-23"
    },
    {
     "tag": "2.7",
     "endOfLife": "2023-03-31"
    },
    {
     "tag": "2.6",
     "endOfLife": "2022-03-31"
    },
    {
     "tag": "2.5",
     "endOfLife": "2021-03-31"
    },
    {
     "tag": "2.4",
     "endOfLife": "2020-03-31"
    },
    {
     "tag": "2.3",
     "endOfLife": "2019-03-31"
    },
    {
     "tag": "2.2",
     "endOfLife": "2018-03-31"
    },
    {
     "tag": "2.1",
     "endOfLife": "2017-03-31"
    },
    {
     "tag": "2.0",
     "endOfLife": "2016-02-24"
    }
   ],
   "suggest": {
    "slim": [
     "4.0-slim",
     "3.4-slim"
    ],
    "alpine": [
     "4.0-alpine",
     "3.4-alpine"
    ],
    "plain": [
     "4.0"
    ]
   },
   "user": {
    "default": "root"
   },
   "env": [
    "LANG",
    "RUBY_VERSION",
    "RUBY_MAJOR",
    "RUBY_DOWNLOAD_URL",
    "RUBY_DOWNLOAD_SHA256",
    "RUBYGEMS_VERSION",
    "BUNDLER_VERSION",
    "GEM_HOME",
    "BUNDLE_SILENCE_ROOT_WARNING",
    "BUNDLE_APP_CONFIG",
    "BUNDLE_PATH",
    "BUNDLE_BIN"
   ],
   "probes": [
    [
     "ruby",
     "-rnet/http",
     "-e",
     "exit Net::HTTP.get_response(URI('http://127.0.0.1:{port}/')).is_a?(Net::HTTPSuccess)"
    ]
   ],
   "source": [
    "https://github.com/docker-library/ruby",
    "https://endoflife.date/ruby"
   ],
   "checked": "2026-08-22"
  },
  "php": {
   "variants": [
    {
     "tag": "*fpm-alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "php",
      "curl"
     ],
     "lacks": [
      "bash"
     ],
     "workdir": "/var/www/html",
     "ports": [
      9000
     ],
     "user": {
      "default": "root",
      "nonRoot": "www-data",
      "entrypointDrops": true
     }
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "php",
      "curl"
     ],
     "lacks": [
      "bash"
     ]
    },
    {
     "tag": "*fpm*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "php",
      "curl"
     ],
     "lacks": [
      "wget",
      "nc"
     ],
     "workdir": "/var/www/html",
     "ports": [
      9000
     ],
     "user": {
      "default": "root",
      "nonRoot": "www-data",
      "entrypointDrops": true
     }
    },
    {
     "tag": "*apache*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "php",
      "curl"
     ],
     "lacks": [
      "wget",
      "nc"
     ],
     "workdir": "/var/www/html",
     "ports": [
      80
     ],
     "user": {
      "default": "root",
      "nonRoot": "www-data",
      "entrypointDrops": true
     }
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "php",
      "curl"
     ],
     "lacks": [
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "8.5",
     "endOfLife": "2029-12-31"
    },
    {
     "tag": "8.4",
     "endOfLife": "2028-12-31"
    },
    {
     "tag": "8.3",
     "endOfLife": "2027-12-31"
    },
    {
     "tag": "8.2",
     "endOfLife": "2026-12-31"
    },
    {
     "tag": "8.1",
     "endOfLife": "2025-12-31"
    },
    {
     "tag": "8.0",
     "endOfLife": "2023-11-26"
    },
    {
     "tag": "7.4",
     "endOfLife": "2022-11-28"
    },
    {
     "tag": "7.3",
     "endOfLife": "2021-12-06"
    },
    {
     "tag": "7.2",
     "endOfLife": "2020-11-30"
    },
    {
     "tag": "7.1",
     "endOfLife": "2019-12-01"
    },
    {
     "tag": "7.0",
     "endOfLife": "2019-01-10"
    },
    {
     "tag": "5.6",
     "endOfLife": "2018-12-31"
    },
    {
     "tag": "5.5",
     "endOfLife": "2016-07-21"
    },
    {
     "tag": "5.4",
     "endOfLife": "2015-09-14"
    }
   ],
   "suggest": {
    "fpm": [
     "8.5-fpm",
     "8.4-fpm"
    ],
    "fpm-alpine": [
     "8.5-fpm-alpine",
     "8.4-fpm-alpine"
    ],
    "apache": [
     "8.5-apache",
     "8.4-apache"
    ],
    "cli": [
     "8.5-cli"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "www-data"
   },
   "env": [
    "PHPIZE_DEPS",
    "PHP_INI_DIR",
    "PHP_CFLAGS",
    "PHP_CPPFLAGS",
    "PHP_LDFLAGS",
    "PHP_VERSION",
    "PHP_URL",
    "PHP_ASC_URL",
    "PHP_SHA256",
    "PHP_MD5",
    "PHP_EXTRA_BUILD_DEPS",
    "PHP_EXTRA_CONFIGURE_ARGS",
    "GPG_KEYS",
    "APACHE_CONFDIR",
    "APACHE_ENVVARS"
   ],
   "source": [
    "https://github.com/docker-library/php",
    "https://endoflife.date/php"
   ],
   "checked": "2026-08-22"
  },
  "eclipse-temurin": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "java"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*ubi*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "wget",
      "java"
     ],
     "packageManager": "microdnf"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "java"
     ]
    }
   ],
   "releases": [
    {
     "tag": "26",
     "endOfLife": "2026-09-15"
    },
    {
     "tag": "25",
     "endOfLife": "2031-09-30"
    },
    {
     "tag": "24",
     "endOfLife": "2025-09-16"
    },
    {
     "tag": "23",
     "endOfLife": "2025-03-18"
    },
    {
     "tag": "22",
     "endOfLife": "2024-09-17"
    },
    {
     "tag": "21",
     "endOfLife": "2029-12-31"
    },
    {
     "tag": "20",
     "endOfLife": "2023-09-19"
    },
    {
     "tag": "19",
     "endOfLife": "2023-03-31"
    },
    {
     "tag": "18",
     "endOfLife": "2022-09-30"
    },
    {
     "tag": "17",
     "endOfLife": "2027-10-31"
    },
    {
     "tag": "11",
     "endOfLife": "2027-10-31"
    },
    {
     "tag": "16",
     "endOfLife": "2021-09-30"
    },
    {
     "tag": "8",
     "endOfLife": "2030-12-31"
    }
   ],
   "suggest": {
    "jre": [
     "25-jre",
     "21-jre",
     "17-jre",
     "11-jre",
     "8-jre"
    ],
    "jdk": [
     "25-jdk",
     "21-jdk",
     "17-jdk",
     "11-jdk",
     "8-jdk"
    ],
    "plain": [
     "25-jdk",
     "21-jdk",
     "17-jdk",
     "11-jdk",
     "8-jdk"
    ],
    "jre-alpine": [
     "25-jre-alpine",
     "21-jre-alpine"
    ],
    "jdk-alpine": [
     "25-jdk-alpine",
     "21-jdk-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ],
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ]
   ],
   "source": [
    "https://github.com/adoptium/containers",
    "https://endoflife.date/eclipse-temurin"
   ],
   "checked": "2026-08-22"
  },
  "amazoncorretto": {
   "startsNothing": true,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "java"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*al2",
     "family": "rhel",
     "packageManager": "yum"
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl",
      "java"
     ]
    }
   ],
   "releases": [
    {
     "tag": "26",
     "endOfLife": "2026-10-31"
    },
    {
     "tag": "25",
     "endOfLife": "2032-10-31"
    },
    {
     "tag": "24",
     "endOfLife": "2025-10-31"
    },
    {
     "tag": "23",
     "endOfLife": "2025-04-30"
    },
    {
     "tag": "22",
     "endOfLife": "2024-10-15"
    },
    {
     "tag": "21",
     "endOfLife": "2030-10-31"
    },
    {
     "tag": "20",
     "endOfLife": "2023-10-17"
    },
    {
     "tag": "19",
     "endOfLife": "2023-04-19"
    },
    {
     "tag": "18",
     "endOfLife": "2022-10-18"
    },
    {
     "tag": "17",
     "endOfLife": "2029-10-31"
    },
    {
     "tag": "16",
     "endOfLife": "2021-10-19"
    },
    {
     "tag": "15",
     "endOfLife": "2021-04-20"
    },
    {
     "tag": "11",
     "endOfLife": "2032-01-31"
    },
    {
     "tag": "8",
     "endOfLife": "2030-12-31"
    }
   ],
   "suggest": {
    "plain": [
     "25",
     "21"
    ],
    "alpine": [
     "25-alpine",
     "21-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ],
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:{port}/"
    ]
   ],
   "source": [
    "https://github.com/corretto/corretto-docker",
    "https://endoflife.date/amazon-corretto"
   ],
   "checked": "2026-08-22"
  },
  "openjdk": {
   "retired": {
    "to": "eclipse-temurin",
    "since": "2022-07"
   },
   "source": [
    "https://github.com/docker-library/openjdk"
   ],
   "checked": "2026-08-19"
  },
  "java": {
   "retired": {
    "to": "eclipse-temurin"
   },
   "source": [
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "adoptopenjdk": {
   "retired": {
    "to": "eclipse-temurin"
   },
   "source": [
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "maven": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "mvn",
      "java"
     ]
    },
    {
     "tag": "*eclipse-temurin*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "mvn",
      "java"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.9",
     "endOfLife": null
    },
    {
     "tag": "3.8",
     "endOfLife": "2025-06-14"
    },
    {
     "tag": "3.6",
     "endOfLife": "2021-03-30"
    },
    {
     "tag": "3.5",
     "endOfLife": "2018-10-24"
    },
    {
     "tag": "3.3",
     "endOfLife": "2017-04-03"
    }
   ],
   "suggest": {
    "eclipse-temurin": [
     "3-eclipse-temurin-25",
     "3-eclipse-temurin-21",
     "3.9-eclipse-temurin-21"
    ],
    "eclipse-temurin-alpine": [
     "3-eclipse-temurin-21-alpine"
    ],
    "amazoncorretto": [
     "3-amazoncorretto-21"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/carlossg/docker-maven",
    "https://endoflife.date/apache-maven"
   ],
   "checked": "2026-08-22"
  },
  "gradle": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "curl",
      "gradle",
      "java"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "gradle",
      "java"
     ]
    }
   ],
   "releases": [
    {
     "tag": "9",
     "endOfLife": null
    },
    {
     "tag": "8",
     "endOfLife": null
    },
    {
     "tag": "7",
     "endOfLife": "2025-07-31"
    },
    {
     "tag": "6",
     "endOfLife": "2023-02-10"
    },
    {
     "tag": "5",
     "endOfLife": "2019-11-08"
    },
    {
     "tag": "4",
     "endOfLife": "2018-11-26"
    },
    {
     "tag": "3",
     "endOfLife": "2017-06-14"
    },
    {
     "tag": "2",
     "endOfLife": "2016-08-15"
    }
   ],
   "suggest": {
    "jdk": [
     "9-jdk25",
     "9-jdk21"
    ],
    "jdk-alpine": [
     "9-jdk21-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "gradle",
    "nonRootId": 1000
   },
   "workdir": "/home/gradle",
   "source": [
    "https://github.com/gradle/docker-gradle",
    "https://endoflife.date/gradle"
   ],
   "checked": "2026-08-22"
  },
  "mcr.microsoft.com/dotnet/aspnet": {
   "variants": [
    {
     "tag": "*chiseled*",
     "family": "distroless",
     "has": [
      "dotnet"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "app",
      "defaultId": 1654
     }
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*azurelinux*",
     "family": "rhel",
     "has": [
      "dotnet"
     ],
     "packageManager": "tdnf"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windowsservercore*",
     "family": "windows"
    },
    {
     "tag": "*noble*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*jammy*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "8*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "9*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10.0",
     "endOfLife": "2028-11-14"
    },
    {
     "tag": "9.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "7.0",
     "endOfLife": "2024-05-14"
    },
    {
     "tag": "6.0",
     "endOfLife": "2024-11-12"
    },
    {
     "tag": "5.0",
     "endOfLife": "2022-05-10"
    },
    {
     "tag": "3.1",
     "endOfLife": "2022-12-13"
    },
    {
     "tag": "3.0",
     "endOfLife": "2020-03-03"
    },
    {
     "tag": "2.2",
     "endOfLife": "2019-12-23"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-08-21"
    },
    {
     "tag": "2.0",
     "endOfLife": "2018-10-01"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-06-27"
    },
    {
     "tag": "1.0",
     "endOfLife": "2019-06-27"
    }
   ],
   "suggest": {
    "plain": [
     "10.0",
     "10.0-noble"
    ],
    "chiseled": [
     "10.0-noble-chiseled"
    ],
    "alpine": [
     "10.0-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "app",
    "nonRootId": 1654
   },
   "ports": [
    8080
   ],
   "probes": [
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:8080/"
    ]
   ],
   "source": [
    "https://github.com/dotnet/dotnet-docker",
    "https://endoflife.date/dotnet"
   ],
   "checked": "2026-08-22"
  },
  "mcr.microsoft.com/dotnet/runtime": {
   "variants": [
    {
     "tag": "*chiseled*",
     "family": "distroless",
     "has": [
      "dotnet"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "app",
      "defaultId": 1654
     }
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*azurelinux*",
     "family": "rhel",
     "has": [
      "dotnet"
     ],
     "packageManager": "tdnf"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windowsservercore*",
     "family": "windows"
    },
    {
     "tag": "*noble*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*jammy*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "8*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "9*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "dotnet"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10.0",
     "endOfLife": "2028-11-14"
    },
    {
     "tag": "9.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "7.0",
     "endOfLife": "2024-05-14"
    },
    {
     "tag": "6.0",
     "endOfLife": "2024-11-12"
    },
    {
     "tag": "5.0",
     "endOfLife": "2022-05-10"
    },
    {
     "tag": "3.1",
     "endOfLife": "2022-12-13"
    },
    {
     "tag": "3.0",
     "endOfLife": "2020-03-03"
    },
    {
     "tag": "2.2",
     "endOfLife": "2019-12-23"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-08-21"
    },
    {
     "tag": "2.0",
     "endOfLife": "2018-10-01"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-06-27"
    },
    {
     "tag": "1.0",
     "endOfLife": "2019-06-27"
    }
   ],
   "suggest": {
    "plain": [
     "10.0",
     "10.0-noble"
    ],
    "chiseled": [
     "10.0-noble-chiseled"
    ],
    "alpine": [
     "10.0-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "app",
    "nonRootId": 1654
   },
   "source": [
    "https://github.com/dotnet/dotnet-docker",
    "https://endoflife.date/dotnet"
   ],
   "checked": "2026-08-22"
  },
  "mcr.microsoft.com/dotnet/sdk": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "curl",
      "dotnet"
     ]
    },
    {
     "tag": "*azurelinux*",
     "family": "rhel",
     "has": [
      "dotnet"
     ],
     "packageManager": "tdnf"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windowsservercore*",
     "family": "windows"
    },
    {
     "tag": "*noble*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "dotnet"
     ]
    },
    {
     "tag": "*jammy*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "dotnet"
     ]
    },
    {
     "tag": "8*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "dotnet"
     ]
    },
    {
     "tag": "9*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "dotnet"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "dotnet"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10.0",
     "endOfLife": "2028-11-14"
    },
    {
     "tag": "9.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "7.0",
     "endOfLife": "2024-05-14"
    },
    {
     "tag": "6.0",
     "endOfLife": "2024-11-12"
    },
    {
     "tag": "5.0",
     "endOfLife": "2022-05-10"
    },
    {
     "tag": "3.1",
     "endOfLife": "2022-12-13"
    },
    {
     "tag": "3.0",
     "endOfLife": "2020-03-03"
    },
    {
     "tag": "2.2",
     "endOfLife": "2019-12-23"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-08-21"
    },
    {
     "tag": "2.0",
     "endOfLife": "2018-10-01"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-06-27"
    },
    {
     "tag": "1.0",
     "endOfLife": "2019-06-27"
    }
   ],
   "suggest": {
    "plain": [
     "10.0",
     "10.0-noble"
    ],
    "alpine": [
     "10.0-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "app",
    "nonRootId": 1654
   },
   "source": [
    "https://github.com/dotnet/dotnet-docker",
    "https://endoflife.date/dotnet"
   ],
   "checked": "2026-08-22"
  },
  "oven/bun": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "bun"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*distroless*",
     "family": "distroless",
     "has": [
      "bun"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "bun"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "1"
    ],
    "slim": [
     "1-slim"
    ],
    "alpine": [
     "1-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "bun",
    "nonRootId": 1000
   },
   "workdir": "/home/bun/app",
   "probes": [
    [
     "bun",
     "-e",
     "fetch('http://127.0.0.1:{port}/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
    ]
   ],
   "source": [
    "https://github.com/oven-sh/bun",
    "https://endoflife.date/bun"
   ],
   "checked": "2026-08-22"
  },
  "denoland/deno": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "deno"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*distroless*",
     "family": "distroless",
     "has": [
      "deno"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*ubuntu*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "deno"
     ]
    },
    {
     "tag": "*bin*",
     "family": "scratch",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "deno"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "deno"
   },
   "probes": [
    [
     "deno",
     "eval",
     "const r = await fetch('http://127.0.0.1:{port}/'); Deno.exit(r.ok ? 0 : 1)"
    ]
   ],
   "source": [
    "https://github.com/denoland/deno_docker",
    "https://endoflife.date/deno"
   ],
   "checked": "2026-07-01"
  },
  "mcr.microsoft.com/dotnet/runtime-deps": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*chiseled*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "app",
      "defaultId": 1654
     }
    },
    {
     "tag": "*azurelinux*",
     "family": "rhel",
     "packageManager": "tdnf"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*noble*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*jammy*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "8*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "9*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "10.0",
     "endOfLife": "2028-11-14"
    },
    {
     "tag": "9.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-11-10"
    },
    {
     "tag": "7.0",
     "endOfLife": "2024-05-14"
    },
    {
     "tag": "6.0",
     "endOfLife": "2024-11-12"
    },
    {
     "tag": "5.0",
     "endOfLife": "2022-05-10"
    },
    {
     "tag": "3.1",
     "endOfLife": "2022-12-13"
    },
    {
     "tag": "3.0",
     "endOfLife": "2020-03-03"
    },
    {
     "tag": "2.2",
     "endOfLife": "2019-12-23"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-08-21"
    },
    {
     "tag": "2.0",
     "endOfLife": "2018-10-01"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-06-27"
    },
    {
     "tag": "1.0",
     "endOfLife": "2019-06-27"
    }
   ],
   "suggest": {
    "plain": [
     "10.0",
     "10.0-noble"
    ],
    "chiseled": [
     "10.0-noble-chiseled"
    ],
    "alpine": [
     "10.0-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "app",
    "nonRootId": 1654
   },
   "source": [
    "https://github.com/dotnet/dotnet-docker",
    "https://github.com/alpinelinux/aports"
   ],
   "checked": "2026-08-21"
  },
  "erlang": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "29",
     "endOfLife": "2029-05-11"
    },
    {
     "tag": "28",
     "endOfLife": "2028-05-20"
    },
    {
     "tag": "27",
     "endOfLife": "2027-05-20"
    },
    {
     "tag": "26",
     "endOfLife": "2026-05-26"
    },
    {
     "tag": "25",
     "endOfLife": "2025-05-17"
    },
    {
     "tag": "24",
     "endOfLife": "2024-05-10"
    },
    {
     "tag": "23",
     "endOfLife": "2024-03-14"
    },
    {
     "tag": "22",
     "endOfLife": "2024-03-18"
    },
    {
     "tag": "21",
     "endOfLife": "2021-06-19"
    },
    {
     "tag": "20",
     "endOfLife": "2020-06-21"
    },
    {
     "tag": "19",
     "endOfLife": "2019-06-21"
    },
    {
     "tag": "18",
     "endOfLife": "2018-11-09"
    },
    {
     "tag": "17",
     "endOfLife": "2018-10-11"
    }
   ],
   "suggest": {
    "plain": [
     "29",
     "28"
    ],
    "slim": [
     "28-slim"
    ],
    "alpine": [
     "28-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/erlang/docker-erlang-otp",
    "https://github.com/debuerreotype/docker-debian-artifacts"
   ],
   "checked": "2026-07-28"
  },
  "elixir": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.20",
     "endOfLife": null
    },
    {
     "tag": "1.19",
     "endOfLife": null
    },
    {
     "tag": "1.18",
     "endOfLife": null
    },
    {
     "tag": "1.17",
     "endOfLife": null
    },
    {
     "tag": "1.16",
     "endOfLife": null
    },
    {
     "tag": "1.15",
     "endOfLife": "2026-06-03"
    },
    {
     "tag": "1.14",
     "endOfLife": "2025-10-16"
    },
    {
     "tag": "1.13",
     "endOfLife": "2024-12-19"
    },
    {
     "tag": "1.12",
     "endOfLife": "2024-06-12"
    },
    {
     "tag": "1.11",
     "endOfLife": "2023-12-22"
    },
    {
     "tag": "1.10",
     "endOfLife": "2023-06-19"
    },
    {
     "tag": "1.9",
     "endOfLife": "2022-09-01"
    },
    {
     "tag": "1.8",
     "endOfLife": "2021-12-03"
    },
    {
     "tag": "1.7",
     "endOfLife": "2021-05-19"
    },
    {
     "tag": "1.6",
     "endOfLife": "2020-10-06"
    },
    {
     "tag": "1.5",
     "endOfLife": "2020-01-27"
    },
    {
     "tag": "1.4",
     "endOfLife": "2019-06-24"
    }
   ],
   "suggest": {
    "plain": [
     "1.20",
     "1.19"
    ],
    "slim": [
     "1.20-slim",
     "1.19-slim"
    ],
    "alpine": [
     "1.20-alpine",
     "1.19-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/erlef/docker-elixir",
    "https://endoflife.date/elixir"
   ],
   "checked": "2025-11-15"
  },
  "perl": {
   "variants": [
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "5.44",
     "endOfLife": "2029-07-15"
    },
    {
     "tag": "5.42",
     "endOfLife": "2028-07-03"
    },
    {
     "tag": "5.40",
     "endOfLife": "2027-06-09"
    },
    {
     "tag": "5.38",
     "endOfLife": "2026-07-02"
    },
    {
     "tag": "5.36",
     "endOfLife": "2025-05-27"
    },
    {
     "tag": "5.34",
     "endOfLife": "2024-05-20"
    },
    {
     "tag": "5.32",
     "endOfLife": "2023-06-20"
    },
    {
     "tag": "5.30",
     "endOfLife": "2022-05-22"
    },
    {
     "tag": "5.28",
     "endOfLife": "2021-06-23"
    },
    {
     "tag": "5.26",
     "endOfLife": "2020-05-30"
    }
   ],
   "suggest": {
    "plain": [
     "5.44",
     "5.42"
    ],
    "slim": [
     "5.44-slim",
     "5.42-slim"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/Perl/docker-perl",
    "https://github.com/debuerreotype/docker-debian-artifacts"
   ],
   "checked": "2026-03-09"
  },
  "swift": {
   "variants": [
    {
     "tag": "*amazonlinux*"
    },
    {
     "tag": "*rhel*"
    },
    {
     "tag": "*fedora*"
    },
    {
     "tag": "*bookworm*"
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*slim*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "6.3",
     "6.3-noble",
     "6.2"
    ],
    "slim": [
     "6.3-slim",
     "6.3-noble-slim",
     "6.2-slim"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/swiftlang/swift-docker",
    "https://github.com/docker-library/repo-info"
   ],
   "checked": "2026-08-07"
  },
  "haskell": {
   "variants": [
    {
     "tag": "*slim*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "9.14",
     "endOfLife": null
    },
    {
     "tag": "9.12",
     "endOfLife": null
    },
    {
     "tag": "9.10",
     "endOfLife": null
    },
    {
     "tag": "9.8",
     "endOfLife": null
    },
    {
     "tag": "9.6",
     "endOfLife": null
    }
   ],
   "suggest": {
    "plain": [
     "9",
     "9.12"
    ],
    "slim": [
     "9-slim"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/haskell/docker-haskell",
    "https://endoflife.date/ghc"
   ],
   "checked": "2026-06-10"
  },
  "julia": {
   "variants": [
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.12",
     "endOfLife": null
    },
    {
     "tag": "1.11",
     "endOfLife": "2025-10-08"
    },
    {
     "tag": "1.10",
     "endOfLife": null
    },
    {
     "tag": "1.6",
     "endOfLife": "2024-10-08"
    },
    {
     "tag": "1.0",
     "endOfLife": "2021-12-01"
    }
   ],
   "suggest": {
    "plain": [
     "1",
     "1.12"
    ]
   },
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/docker-library/julia",
    "https://endoflife.date/julia"
   ],
   "checked": "2026-08-16"
  },
  "r-base": {
   "variants": [
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "wget"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "4.6.1"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "docker"
   },
   "source": [
    "https://github.com/rocker-org/rocker",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-04-24"
  },
  "rocker/r-ver": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu"
    }
   ],
   "suggest": {
    "plain": [
     "4.6.1",
     "4.6.0",
     "4.5.3"
    ]
   },
   "source": [
    "https://github.com/rocker-org/rocker-versioned2"
   ],
   "checked": "2026-06-30"
  },
  "rocker/rstudio": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu"
    }
   ],
   "suggest": {
    "plain": [
     "4.6.1",
     "4.6.0"
    ]
   },
   "ports": [
    8787
   ],
   "source": [
    "https://github.com/rocker-org/rocker-versioned2"
   ],
   "checked": "2026-06-30"
  },
  "tensorflow/tensorflow": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "curl"
     ]
    }
   ],
   "user": {
    "default": "root"
   },
   "source": [
    "https://github.com/tensorflow/build"
   ],
   "checked": "2026-02-18"
  },
  "pytorch/pytorch": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "source": [
    "https://github.com/pytorch/pytorch"
   ],
   "checked": "2026-08-22"
  },
  "php-zendserver": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/*": {
   "variants": [
    {
     "tag": "*debug-nonroot*",
     "family": "distroless",
     "has": [
      "sh"
     ],
     "lacks": [
      "bash",
      "curl"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*debug*",
     "family": "distroless",
     "has": [
      "sh"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*nonroot*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "nonroot",
    "nonRootId": 65532
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/static-debian13": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/base-debian13": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/base-nossl-debian13": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/cc-debian13": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java-base-debian13": {
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java17-debian13": {
   "variants": [
    {
     "tag": "*debug-nonroot*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*debug*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*nonroot*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "nonroot",
    "nonRootId": 65532
   },
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java21-debian13": {
   "variants": [
    {
     "tag": "*debug-nonroot*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*debug*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*nonroot*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "nonroot",
    "nonRootId": 65532
   },
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java25-debian13": {
   "variants": [
    {
     "tag": "*debug-nonroot*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*debug*",
     "family": "distroless",
     "has": [
      "sh",
      "java"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*nonroot*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [
      "java"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "nonroot",
    "nonRootId": 65532
   },
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/nodejs22-debian13": {
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "probes": [
    [
     "/nodejs/bin/node",
     "-e",
     "fetch('http://127.0.0.1:{port}/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
    ]
   ],
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/nodejs24-debian13": {
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "probes": [
    [
     "/nodejs/bin/node",
     "-e",
     "fetch('http://127.0.0.1:{port}/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
    ]
   ],
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/nodejs26-debian13": {
   "like": "gcr.io/distroless/*",
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "probes": [
    [
     "/nodejs/bin/node",
     "-e",
     "fetch('http://127.0.0.1:{port}/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
    ]
   ],
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/python3-debian13": {
   "variants": [
    {
     "tag": "*debug-nonroot*",
     "family": "distroless",
     "has": [
      "sh",
      "python3"
     ],
     "lacks": [
      "bash",
      "curl"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*debug*",
     "family": "distroless",
     "has": [
      "sh",
      "python3"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*nonroot*",
     "family": "distroless",
     "has": [
      "python3"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [
      "python3"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "nonroot",
    "nonRootId": 65532
   },
   "suggest": {
    "plain": [
     "nonroot"
    ]
   },
   "probes": [
    [
     "python3",
     "-c",
     "import urllib.request as u; u.urlopen('http://127.0.0.1:{port}/', timeout=2)"
    ]
   ],
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/static-debian12": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/static-debian13",
    "since": "2026-09"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/base-debian12": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/base-debian13",
    "since": "2026-09"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/base-nossl-debian12": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/base-nossl-debian13",
    "since": "2026-09"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/cc-debian12": {
   "startsNothing": true,
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/cc-debian13",
    "since": "2026-09"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java17-debian12": {
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/java17-debian13",
    "since": "2026-01"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/java21-debian12": {
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/java21-debian13",
    "since": "2026-01"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/nodejs20-debian12": {
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/nodejs22-debian13",
    "since": "2026-01"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/nodejs22-debian12": {
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/nodejs22-debian13",
    "since": "2026-01"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "gcr.io/distroless/python3-debian12": {
   "like": "gcr.io/distroless/*",
   "retired": {
    "to": "gcr.io/distroless/python3-debian13",
    "since": "2026-04"
   },
   "source": [
    "https://github.com/GoogleContainerTools/distroless"
   ],
   "checked": "2026-08-21"
  },
  "nginx": {
   "variants": [
    {
     "tag": "*alpine*slim*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "nginx"
     ],
     "lacks": [
      "curl",
      "bash",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc",
      "nginx"
     ],
     "lacks": [
      "bash",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "nginx"
     ],
     "lacks": [
      "wget",
      "nc",
      "python3",
      "python",
      "node",
      "npm",
      "java",
      "ruby",
      "php",
      "dotnet",
      "bun",
      "deno"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.31",
     "endOfLife": null
    },
    {
     "tag": "1.30",
     "endOfLife": null
    },
    {
     "tag": "1.29",
     "endOfLife": "2026-05-13"
    },
    {
     "tag": "1.28",
     "endOfLife": "2026-04-14"
    },
    {
     "tag": "1.27",
     "endOfLife": "2025-06-24"
    },
    {
     "tag": "1.26",
     "endOfLife": "2025-04-23"
    },
    {
     "tag": "1.25",
     "endOfLife": "2024-05-29"
    },
    {
     "tag": "1.24",
     "endOfLife": "2024-04-23"
    },
    {
     "tag": "1.23",
     "endOfLife": "2023-05-23"
    },
    {
     "tag": "1.22",
     "endOfLife": "2023-04-11"
    },
    {
     "tag": "1.21",
     "endOfLife": "2022-06-21"
    },
    {
     "tag": "1.20",
     "endOfLife": "2022-05-24"
    },
    {
     "tag": "1.19",
     "endOfLife": "2021-05-25"
    },
    {
     "tag": "1.18",
     "endOfLife": "2021-04-20"
    },
    {
     "tag": "1.16",
     "endOfLife": "2020-04-20"
    },
    {
     "tag": "1.14",
     "endOfLife": "2019-04-23"
    },
    {
     "tag": "1.12",
     "endOfLife": "2018-04-17"
    },
    {
     "tag": "1.10",
     "endOfLife": "2017-04-12"
    },
    {
     "tag": "1.8",
     "endOfLife": "2016-04-26"
    }
   ],
   "suggest": {
    "alpine": [
     "1.30-alpine"
    ],
    "alpine-slim": [
     "1.30-alpine-slim"
    ],
    "plain": [
     "1.30",
     "1.31"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "nginx",
    "nonRootId": 101,
    "entrypointDrops": true
   },
   "env": [
    "NGINX_VERSION",
    "NJS_VERSION",
    "NJS_RELEASE",
    "PKG_RELEASE",
    "DYNPKG_RELEASE",
    "ACME_VERSION"
   ],
   "ports": [
    80
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1/"
    ],
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1/"
    ]
   ],
   "confined": {
    "programs": [
     "nginx",
     "nginx-debug"
    ],
    "settings": [
     "/etc/nginx/nginx.conf"
    ],
    "writes": {
     "always": [
      "/var/cache/nginx",
      "/run"
     ]
    },
    "capabilities": {
     "always": [
      "CHOWN",
      "SETGID",
      "SETUID"
     ]
    },
    "source": [
     "https://github.com/docker-library/docs/blob/master/nginx/content.md",
     "https://github.com/nginx/nginx/blob/master/src/os/unix/ngx_process_cycle.c"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/nginx/docker-nginx",
    "https://endoflife.date/nginx"
   ],
   "checked": "2026-08-22"
  },
  "nginxinc/nginx-unprivileged": {
   "like": "nginx",
   "suggest": {
    "alpine": [
     "1.30-alpine"
    ],
    "plain": [
     "1.30"
    ]
   },
   "user": {
    "default": "nginx",
    "defaultId": 101
   },
   "ports": [
    8080
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:8080/"
    ],
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:8080/"
    ]
   ],
   "confined": {
    "programs": [
     "nginx",
     "nginx-debug"
    ],
    "settings": [
     "/etc/nginx/nginx.conf"
    ],
    "writes": {
     "always": [
      "/tmp"
     ]
    },
    "capabilities": {
     "always": []
    },
    "source": [
     "https://github.com/nginx/docker-nginx-unprivileged/blob/main/README.md"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/nginx/docker-nginx-unprivileged",
    "https://endoflife.date/nginx"
   ],
   "checked": "2026-08-22"
  },
  "httpd": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "2.4",
     "endOfLife": null
    },
    {
     "tag": "2.2",
     "endOfLife": "2017-07-11"
    }
   ],
   "suggest": {
    "alpine": [
     "2.4-alpine"
    ],
    "plain": [
     "2.4"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "www-data",
    "entrypointDrops": true
   },
   "workdir": "/usr/local/apache2",
   "ports": [
    80
   ],
   "probes": [
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1/"
    ]
   ],
   "confined": {
    "programs": [
     "httpd-foreground"
    ],
    "settings": [
     "/usr/local/apache2/conf"
    ],
    "writes": {
     "always": [
      "/usr/local/apache2/logs"
     ]
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ]
    },
    "source": [
     "https://github.com/docker-library/httpd/issues/166",
     "https://github.com/apache/httpd/blob/trunk/modules/arch/unix/mod_unixd.c"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/httpd",
    "https://endoflife.date/apache-http-server"
   ],
   "checked": "2026-08-22"
  },
  "caddy": {
   "variants": [
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "*builder*",
     "family": "alpine"
    },
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc",
      "caddy"
     ],
     "lacks": [
      "bash"
     ]
    }
   ],
   "releases": [
    {
     "tag": "2",
     "endOfLife": null
    },
    {
     "tag": "1",
     "endOfLife": "2020-07-01"
    }
   ],
   "suggest": {
    "plain": [
     "2.11",
     "2"
    ],
    "alpine": [
     "2.11-alpine",
     "2-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "workdir": "/srv",
   "ports": [
    80,
    443,
    "443/udp",
    2019
   ],
   "dataPaths": [
    "/data",
    "/config"
   ],
   "probes": [
    [
     "wget",
     "-q",
     "-O",
     "/dev/null",
     "http://127.0.0.1:2019/config/"
    ]
   ],
   "confined": {
    "since": "2.7",
    "programs": [
     "caddy"
    ],
    "capabilities": {
     "always": [
      "NET_BIND_SERVICE"
     ]
    },
    "source": [
     "https://github.com/caddyserver/caddy-docker/blob/master/2.11/alpine/Dockerfile",
     "https://github.com/caddyserver/caddy-docker/issues/396"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/caddyserver/caddy-docker",
    "https://endoflife.date/caddy"
   ],
   "checked": "2026-08-22"
  },
  "traefik": {
   "variants": [
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "traefik"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3",
     "endOfLife": null
    },
    {
     "tag": "2",
     "endOfLife": "2026-02-01"
    },
    {
     "tag": "1",
     "endOfLife": "2021-12-31"
    }
   ],
   "suggest": {
    "plain": [
     "v3.7",
     "v3"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    80
   ],
   "source": [
    "https://github.com/traefik/traefik-library-image",
    "https://endoflife.date/traefik"
   ],
   "checked": "2026-08-22"
  },
  "haproxy": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.4",
     "endOfLife": "2031-04-01"
    },
    {
     "tag": "3.3",
     "endOfLife": "2027-01-01"
    },
    {
     "tag": "3.2",
     "endOfLife": "2030-04-01"
    },
    {
     "tag": "3.1",
     "endOfLife": "2026-01-01"
    },
    {
     "tag": "3.0",
     "endOfLife": "2029-04-01"
    },
    {
     "tag": "2.9",
     "endOfLife": "2025-03-21"
    },
    {
     "tag": "2.8",
     "endOfLife": "2028-04-01"
    },
    {
     "tag": "2.7",
     "endOfLife": "2024-04-05"
    },
    {
     "tag": "2.6",
     "endOfLife": "2027-04-01"
    },
    {
     "tag": "2.5",
     "endOfLife": "2023-05-02"
    },
    {
     "tag": "2.4",
     "endOfLife": "2026-04-01"
    },
    {
     "tag": "2.3",
     "endOfLife": "2022-07-27"
    },
    {
     "tag": "2.2",
     "endOfLife": "2025-04-23"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-03-18"
    },
    {
     "tag": "2.0",
     "endOfLife": "2024-04-05"
    },
    {
     "tag": "1.9",
     "endOfLife": "2020-07-31"
    },
    {
     "tag": "1.8",
     "endOfLife": "2022-12-09"
    },
    {
     "tag": "1.7",
     "endOfLife": "2021-10-01"
    },
    {
     "tag": "1.6",
     "endOfLife": "2020-10-01"
    },
    {
     "tag": "1.5",
     "endOfLife": "2020-01-10"
    },
    {
     "tag": "1.4",
     "endOfLife": "2020-01-10"
    },
    {
     "tag": "1.3",
     "endOfLife": "2016-03-14"
    }
   ],
   "suggest": {
    "alpine": [
     "3.2-alpine",
     "3.4-alpine"
    ],
    "plain": [
     "3.2",
     "3.4"
    ]
   },
   "user": {
    "default": "haproxy",
    "defaultId": 99
   },
   "workdir": "/var/lib/haproxy",
   "source": [
    "https://github.com/docker-library/haproxy",
    "https://endoflife.date/haproxy"
   ],
   "checked": "2026-08-22"
  },
  "envoyproxy/envoy": {
   "variants": [
    {
     "tag": "*distroless*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*tools*",
     "family": "ubuntu"
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.32",
     "endOfLife": "2025-10-15"
    },
    {
     "tag": "1.31",
     "endOfLife": "2025-07-19"
    },
    {
     "tag": "1.30",
     "endOfLife": "2025-04-16"
    },
    {
     "tag": "1.29",
     "endOfLife": "2025-01-16"
    },
    {
     "tag": "1.28",
     "endOfLife": "2024-10-19"
    },
    {
     "tag": "1.27",
     "endOfLife": "2024-07-27"
    },
    {
     "tag": "1.26",
     "endOfLife": "2024-04-18"
    },
    {
     "tag": "1.25",
     "endOfLife": "2024-01-18"
    },
    {
     "tag": "1.24",
     "endOfLife": "2023-10-19"
    },
    {
     "tag": "1.23",
     "endOfLife": "2023-07-15"
    },
    {
     "tag": "1.22",
     "endOfLife": "2023-04-15"
    },
    {
     "tag": "1.21",
     "endOfLife": "2023-01-12"
    },
    {
     "tag": "1.20",
     "endOfLife": "2022-10-05"
    },
    {
     "tag": "1.19",
     "endOfLife": "2022-07-13"
    },
    {
     "tag": "1.18",
     "endOfLife": "2022-04-15"
    },
    {
     "tag": "1.17",
     "endOfLife": "2022-01-11"
    },
    {
     "tag": "1.16",
     "endOfLife": "2021-10-08"
    },
    {
     "tag": "1.15",
     "endOfLife": "2021-07-07"
    },
    {
     "tag": "1.14",
     "endOfLife": "2021-04-08"
    },
    {
     "tag": "1.13",
     "endOfLife": "2021-01-20"
    },
    {
     "tag": "1.12",
     "endOfLife": "2020-10-31"
    },
    {
     "tag": "1.11",
     "endOfLife": "2019-10-31"
    },
    {
     "tag": "1.10",
     "endOfLife": "2019-07-11"
    },
    {
     "tag": "1.9",
     "endOfLife": "2019-04-05"
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "envoy",
    "entrypointDrops": true
   },
   "ports": [
    10000
   ],
   "source": [
    "https://github.com/envoyproxy/envoy",
    "https://endoflife.date/envoy"
   ],
   "checked": "2026-08-22"
  },
  "tomcat": {
   "variants": [
    {
     "tag": "*corretto*"
    },
    {
     "tag": "*openjdk*"
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "11.0",
     "endOfLife": null
    },
    {
     "tag": "10.1",
     "endOfLife": null
    },
    {
     "tag": "10.0",
     "endOfLife": "2022-10-31"
    },
    {
     "tag": "9.0",
     "endOfLife": "2027-03-31"
    },
    {
     "tag": "8.5",
     "endOfLife": "2024-03-31"
    },
    {
     "tag": "8.0",
     "endOfLife": "2018-06-30"
    },
    {
     "tag": "7",
     "endOfLife": "2021-03-31"
    }
   ],
   "suggest": {
    "jre": [
     "11-jre21",
     "11.0-jre25",
     "10.1-jre21"
    ],
    "jdk": [
     "11-jdk21",
     "10.1-jdk21"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    8080
   ],
   "source": [
    "https://github.com/docker-library/tomcat",
    "https://github.com/adoptium/containers"
   ],
   "checked": "2026-08-20"
  },
  "jetty": {
   "variants": [
    {
     "tag": "*corretto*"
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "12.1",
     "endOfLife": null
    },
    {
     "tag": "12.0",
     "endOfLife": null
    },
    {
     "tag": "11",
     "endOfLife": "2025-01-01"
    },
    {
     "tag": "10",
     "endOfLife": "2025-01-01"
    },
    {
     "tag": "9.4",
     "endOfLife": "2025-08-14"
    },
    {
     "tag": "9.3",
     "endOfLife": "2020-12-07"
    },
    {
     "tag": "9.2",
     "endOfLife": "2018-03-08"
    }
   ],
   "suggest": {
    "plain": [
     "12"
    ],
    "jdk": [
     "12-jdk21",
     "12.1-jdk21",
     "12.1-jdk25"
    ],
    "jdk-alpine": [
     "12-jdk21-alpine"
    ]
   },
   "user": {
    "default": "jetty"
   },
   "ports": [
    8080
   ],
   "source": [
    "https://github.com/jetty/jetty.docker",
    "https://github.com/adoptium/containers"
   ],
   "checked": "2026-05-04"
  },
  "cgr.dev/chainguard/nginx": {
   "variants": [
    {
     "tag": "*-dev*",
     "has": [
      "sh"
     ],
     "packageManager": "apk"
    },
    {
     "tag": "*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "source": [
    "https://github.com/chainguard-images/images"
   ],
   "checked": "2026-08-22"
  },
  "unit": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "postgres": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "wget",
      "nc",
      "psql",
      "pg_isready"
     ],
     "lacks": [
      "curl"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "psql",
      "pg_isready"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "18",
     "endOfLife": "2030-11-14"
    },
    {
     "tag": "17",
     "endOfLife": "2029-11-08",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "16",
     "endOfLife": "2028-11-09",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "15",
     "endOfLife": "2027-11-11",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "14",
     "endOfLife": "2026-11-12",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "13",
     "endOfLife": "2025-11-13",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "12",
     "endOfLife": "2024-11-21",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "11",
     "endOfLife": "2023-11-09",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "10",
     "endOfLife": "2022-11-10",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "9.6",
     "endOfLife": "2021-11-11",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "9.5",
     "endOfLife": "2021-02-11",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    },
    {
     "tag": "9.4",
     "endOfLife": "2020-02-13",
     "dataPaths": [
      "/var/lib/postgresql/data"
     ]
    }
   ],
   "suggest": {
    "alpine": [
     "18-alpine",
     "17-alpine",
     "16-alpine"
    ],
    "plain": [
     "18",
     "17",
     "16"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "postgres",
    "entrypointDrops": true
   },
   "ports": [
    5432
   ],
   "dataPaths": [
    "/var/lib/postgresql"
   ],
   "fileVariables": [
    "POSTGRES_PASSWORD",
    "POSTGRES_USER",
    "POSTGRES_DB",
    "POSTGRES_INITDB_ARGS"
   ],
   "requires": [
    [
     "POSTGRES_PASSWORD",
     "POSTGRES_HOST_AUTH_METHOD"
    ]
   ],
   "probes": [
    [
     "pg_isready",
     "-h",
     "127.0.0.1",
     "-U",
     "postgres"
    ]
   ],
   "confined": {
    "programs": [
     "postgres"
    ],
    "writes": {
     "always": [
      "/run/postgresql"
     ],
     "mostly": [
      "/tmp"
     ]
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "again": [
      "DAC_OVERRIDE"
     ],
     "mostly": [
      "CHOWN",
      "FOWNER"
     ]
    },
    "source": [
     "https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh",
     "https://github.com/docker-library/postgres/blob/master/18/trixie/Dockerfile",
     "https://github.com/docker-library/postgres/issues/154"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/postgres",
    "https://endoflife.date/postgresql"
   ],
   "checked": "2026-08-22"
  },
  "mysql": {
   "variants": [
    {
     "tag": "*debian*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "mysql",
      "mysqladmin"
     ]
    },
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "mysql",
      "mysqladmin"
     ],
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "9.7",
     "endOfLife": "2034-04-21"
    },
    {
     "tag": "9.6",
     "endOfLife": "2026-04-21"
    },
    {
     "tag": "9.5",
     "endOfLife": "2026-01-20"
    },
    {
     "tag": "9.4",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "9.3",
     "endOfLife": "2025-07-22"
    },
    {
     "tag": "9.2",
     "endOfLife": "2025-04-15"
    },
    {
     "tag": "9.1",
     "endOfLife": "2025-01-21"
    },
    {
     "tag": "9.0",
     "endOfLife": "2024-10-15"
    },
    {
     "tag": "8.4",
     "endOfLife": "2032-04-30"
    },
    {
     "tag": "8.3",
     "endOfLife": "2024-04-10"
    },
    {
     "tag": "8.2",
     "endOfLife": "2023-12-14"
    },
    {
     "tag": "8.1",
     "endOfLife": "2023-10-25"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-04-30"
    },
    {
     "tag": "5.7",
     "endOfLife": "2023-10-31"
    },
    {
     "tag": "5.6",
     "endOfLife": "2021-02-28"
    },
    {
     "tag": "5.5",
     "endOfLife": "2018-12-31"
    }
   ],
   "suggest": {
    "plain": [
     "8.4",
     "9.7"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "mysql",
    "nonRootId": 999,
    "entrypointDrops": true
   },
   "ports": [
    3306,
    33060
   ],
   "dataPaths": [
    "/var/lib/mysql"
   ],
   "fileVariables": [
    "MYSQL_ROOT_PASSWORD",
    "MYSQL_ROOT_HOST",
    "MYSQL_DATABASE",
    "MYSQL_USER",
    "MYSQL_PASSWORD"
   ],
   "requires": [
    [
     "MYSQL_ROOT_PASSWORD",
     "MYSQL_ALLOW_EMPTY_PASSWORD",
     "MYSQL_RANDOM_ROOT_PASSWORD"
    ]
   ],
   "probes": [
    [
     "mysqladmin",
     "ping",
     "-h",
     "127.0.0.1"
    ]
   ],
   "confined": {
    "programs": [
     "mysqld"
    ],
    "settings": [
     "/etc/my.cnf",
     "/etc/mysql"
    ],
    "writes": {
     "always": [
      "/run/mysqld",
      "/tmp"
     ]
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "again": [
      "DAC_OVERRIDE"
     ],
     "mostly": [
      "CHOWN"
     ]
    },
    "source": [
     "https://github.com/docker-library/mysql/blob/master/8.4/docker-entrypoint.sh",
     "https://github.com/docker-library/mysql/issues/328",
     "https://github.com/docker-library/mysql/issues/1004"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/mysql",
    "https://endoflife.date/mysql"
   ],
   "checked": "2026-08-22"
  },
  "mariadb": {
   "variants": [
    {
     "tag": "*ubi*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "mariadb",
      "mariadb-admin",
      "healthcheck.sh"
     ],
     "packageManager": "microdnf"
    },
    {
     "tag": "10*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mariadb",
      "mariadb-admin",
      "mysql",
      "mysqladmin"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "5*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mysql",
      "mysqladmin"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mariadb",
      "mariadb-admin",
      "healthcheck.sh"
     ],
     "lacks": [
      "curl",
      "wget",
      "mysql",
      "mysqladmin"
     ]
    }
   ],
   "releases": [
    {
     "tag": "12.3",
     "endOfLife": "2029-06-12"
    },
    {
     "tag": "12.2",
     "endOfLife": "2026-05-28"
    },
    {
     "tag": "12.1",
     "endOfLife": "2026-02-13"
    },
    {
     "tag": "12.0",
     "endOfLife": "2025-11-18"
    },
    {
     "tag": "11.8",
     "endOfLife": "2028-06-04",
     "extended": "2033-10-22"
    },
    {
     "tag": "11.7",
     "endOfLife": "2025-05-12"
    },
    {
     "tag": "11.6",
     "endOfLife": "2025-02-13"
    },
    {
     "tag": "11.5",
     "endOfLife": "2024-11-21"
    },
    {
     "tag": "11.4",
     "endOfLife": "2029-05-29",
     "extended": "2033-01-16"
    },
    {
     "tag": "11.3",
     "endOfLife": "2024-05-29"
    },
    {
     "tag": "11.2",
     "endOfLife": "2024-11-21"
    },
    {
     "tag": "11.1",
     "endOfLife": "2024-08-21"
    },
    {
     "tag": "11.0",
     "endOfLife": "2024-06-06"
    },
    {
     "tag": "10.11",
     "endOfLife": "2028-02-16"
    },
    {
     "tag": "10.10",
     "endOfLife": "2023-11-17"
    },
    {
     "tag": "10.9",
     "endOfLife": "2023-08-22"
    },
    {
     "tag": "10.8",
     "endOfLife": "2023-05-20"
    },
    {
     "tag": "10.7",
     "endOfLife": "2023-02-09"
    },
    {
     "tag": "10.6",
     "endOfLife": "2026-07-06",
     "extended": "2029-08-23"
    },
    {
     "tag": "10.5",
     "endOfLife": "2025-06-24",
     "extended": "2025-07-16"
    },
    {
     "tag": "10.4",
     "endOfLife": "2024-06-18"
    },
    {
     "tag": "10.3",
     "endOfLife": "2023-05-25"
    },
    {
     "tag": "10.2",
     "endOfLife": "2022-05-23"
    },
    {
     "tag": "10.1",
     "endOfLife": "2020-10-17"
    },
    {
     "tag": "10.0",
     "endOfLife": "2019-03-31"
    },
    {
     "tag": "5.5",
     "endOfLife": "2020-04-11"
    },
    {
     "tag": "5.3",
     "endOfLife": "2017-03-01"
    },
    {
     "tag": "5.2",
     "endOfLife": "2015-11-10"
    }
   ],
   "suggest": {
    "plain": [
     "11.8",
     "11.4",
     "12.3"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "mysql",
    "nonRootId": 999,
    "entrypointDrops": true
   },
   "ports": [
    3306
   ],
   "dataPaths": [
    "/var/lib/mysql"
   ],
   "fileVariables": [
    "MARIADB_ROOT_PASSWORD",
    "MARIADB_ROOT_HOST",
    "MARIADB_DATABASE",
    "MARIADB_USER",
    "MARIADB_PASSWORD",
    "MARIADB_ROOT_PASSWORD_HASH",
    "MARIADB_PASSWORD_HASH",
    "MYSQL_ROOT_PASSWORD",
    "MYSQL_DATABASE",
    "MYSQL_USER",
    "MYSQL_PASSWORD"
   ],
   "requires": [
    [
     "MARIADB_ROOT_PASSWORD",
     "MARIADB_ROOT_PASSWORD_HASH",
     "MARIADB_RANDOM_ROOT_PASSWORD",
     "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
     "MYSQL_ROOT_PASSWORD",
     "MYSQL_RANDOM_ROOT_PASSWORD",
     "MYSQL_ALLOW_EMPTY_PASSWORD"
    ]
   ],
   "probes": [
    [
     "healthcheck.sh",
     "--connect",
     "--innodb_initialized"
    ]
   ],
   "confined": {
    "programs": [
     "mariadbd",
     "mysqld"
    ],
    "settings": [
     "/etc/mysql"
    ],
    "writes": {
     "always": [
      "/run/mysqld",
      "/tmp"
     ]
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "again": [
      "DAC_OVERRIDE"
     ],
     "mostly": [
      "CHOWN"
     ]
    },
    "source": [
     "https://github.com/MariaDB/mariadb-docker/blob/master/11.8/docker-entrypoint.sh",
     "https://github.com/MariaDB/mariadb-docker/blob/master/11.8/Dockerfile",
     "https://github.com/dockhippie/mariadb/issues/34"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/MariaDB/mariadb-docker",
    "https://mariadb.com/kb/en/using-healthcheck-sh/",
    "https://endoflife.date/mariadb"
   ],
   "checked": "2026-08-22"
  },
  "redis": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "redis-cli"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "redis-cli"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "8.10",
     "endOfLife": null
    },
    {
     "tag": "8.8",
     "endOfLife": null
    },
    {
     "tag": "8.6",
     "endOfLife": null
    },
    {
     "tag": "8.4",
     "endOfLife": null
    },
    {
     "tag": "8.2",
     "endOfLife": "2030-09-01"
    },
    {
     "tag": "8.0",
     "endOfLife": "2026-12-01"
    },
    {
     "tag": "7.4",
     "endOfLife": "2029-12-01"
    },
    {
     "tag": "7.2",
     "endOfLife": "2029-12-01"
    },
    {
     "tag": "7.0",
     "endOfLife": "2024-07-29"
    },
    {
     "tag": "6.2",
     "endOfLife": "2027-04-01"
    },
    {
     "tag": "6.0",
     "endOfLife": "2022-05-31"
    },
    {
     "tag": "5.0",
     "endOfLife": "2022-04-27"
    }
   ],
   "suggest": {
    "alpine": [
     "8-alpine",
     "8.10-alpine"
    ],
    "plain": [
     "8",
     "8.10"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "redis",
    "entrypointDrops": true
   },
   "workdir": "/data",
   "ports": [
    6379
   ],
   "dataPaths": [
    "/data"
   ],
   "probes": [
    [
     "redis-cli",
     "ping"
    ]
   ],
   "confined": {
    "programs": [
     "redis-server"
    ],
    "writes": {
     "always": []
    },
    "source": [
     "https://github.com/redis/docker-library-redis/issues/109"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/redis/docker-library-redis",
    "https://endoflife.date/redis"
   ],
   "checked": "2026-08-22"
  },
  "valkey/valkey": {
   "healthcheck": false,
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc",
      "valkey-cli"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "valkey-cli"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "9.1",
     "endOfLife": null
    },
    {
     "tag": "9.0",
     "endOfLife": "2028-10-21"
    },
    {
     "tag": "8.1",
     "endOfLife": "2030-03-31"
    },
    {
     "tag": "8.0",
     "endOfLife": "2027-09-15"
    },
    {
     "tag": "7.2",
     "endOfLife": "2029-04-16"
    }
   ],
   "suggest": {
    "alpine": [
     "9.1-alpine"
    ],
    "plain": [
     "9.1",
     "9.0",
     "8.1"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "valkey",
    "entrypointDrops": true
   },
   "ports": [
    6379
   ],
   "dataPaths": [
    "/data"
   ],
   "probes": [
    [
     "valkey-cli",
     "ping"
    ]
   ],
   "confined": {
    "programs": [
     "valkey-server"
    ],
    "writes": {
     "always": []
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "mostly": [
      "CHOWN",
      "DAC_OVERRIDE"
     ]
    },
    "source": [
     "https://github.com/valkey-io/valkey-container/blob/mainline/docker-entrypoint.sh"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/valkey-io/valkey-container",
    "https://endoflife.date/valkey"
   ],
   "checked": "2025-01-08"
  },
  "memcached": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.6",
     "endOfLife": null
    },
    {
     "tag": "1.5",
     "endOfLife": "2020-03-09"
    },
    {
     "tag": "1.4",
     "endOfLife": "2017-07-21"
    }
   ],
   "suggest": {
    "alpine": [
     "1.6-alpine",
     "1-alpine"
    ],
    "plain": [
     "1.6",
     "1"
    ]
   },
   "user": {
    "default": "memcache",
    "defaultId": 11211
   },
   "ports": [
    11211
   ],
   "probes": [
    [
     "bash",
     "-c",
     "exec 3<>/dev/tcp/127.0.0.1/11211"
    ],
    [
     "nc",
     "-z",
     "127.0.0.1",
     "11211"
    ]
   ],
   "confined": {
    "programs": [
     "memcached"
    ],
    "writes": {
     "always": []
    },
    "capabilities": {
     "always": []
    },
    "source": [
     "https://github.com/docker-library/memcached/blob/master/1/debian/Dockerfile"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/memcached",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "mongo": {
   "variants": [
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "3*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mongo"
     ]
    },
    {
     "tag": "4*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mongo"
     ]
    },
    {
     "tag": "5*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash"
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "mongosh"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "8.3",
     "endOfLife": "2029-10-31"
    },
    {
     "tag": "8.2",
     "endOfLife": "2026-07-31"
    },
    {
     "tag": "8.1",
     "endOfLife": "2025-09-30"
    },
    {
     "tag": "8.0",
     "endOfLife": "2029-10-31"
    },
    {
     "tag": "7.3",
     "endOfLife": "2024-10-02"
    },
    {
     "tag": "7.2",
     "endOfLife": "2024-03-27"
    },
    {
     "tag": "7.1",
     "endOfLife": "2024-01-23"
    },
    {
     "tag": "7.0",
     "endOfLife": "2027-08-31"
    },
    {
     "tag": "6.3",
     "endOfLife": "2023-08-31"
    },
    {
     "tag": "6.2",
     "endOfLife": "2023-04-24"
    },
    {
     "tag": "6.1",
     "endOfLife": "2023-02-09"
    },
    {
     "tag": "6.0",
     "endOfLife": "2025-07-31"
    },
    {
     "tag": "5.3",
     "endOfLife": "2022-07-19"
    },
    {
     "tag": "5.2",
     "endOfLife": "2022-03-23"
    },
    {
     "tag": "5.1",
     "endOfLife": "2022-01-19"
    },
    {
     "tag": "5.0",
     "endOfLife": "2024-10-31"
    },
    {
     "tag": "4.4",
     "endOfLife": "2024-02-29"
    },
    {
     "tag": "4.2",
     "endOfLife": "2023-04-30"
    },
    {
     "tag": "4.0",
     "endOfLife": "2022-04-30"
    },
    {
     "tag": "3.6",
     "endOfLife": "2021-04-30"
    },
    {
     "tag": "3.4",
     "endOfLife": "2020-01-31"
    },
    {
     "tag": "3.2",
     "endOfLife": "2018-09-30"
    },
    {
     "tag": "3.0",
     "endOfLife": "2018-02-28"
    }
   ],
   "suggest": {
    "plain": [
     "8.0",
     "8.3"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "mongodb",
    "nonRootId": 999,
    "entrypointDrops": true
   },
   "ports": [
    27017
   ],
   "dataPaths": [
    "/data/db",
    "/data/configdb"
   ],
   "fileVariables": [
    "MONGO_INITDB_ROOT_USERNAME",
    "MONGO_INITDB_ROOT_PASSWORD"
   ],
   "probes": [
    [
     "mongosh",
     "--quiet",
     "--eval",
     "db.adminCommand('ping').ok"
    ]
   ],
   "confined": {
    "programs": [
     "mongod"
    ],
    "writes": {
     "always": [
      "/tmp"
     ]
    },
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "mostly": [
      "CHOWN",
      "DAC_OVERRIDE"
     ]
    },
    "source": [
     "https://github.com/docker-library/mongo/blob/master/8.0/docker-entrypoint.sh",
     "https://github.com/docker-library/mongo/issues/323",
     "https://github.com/percona/percona-server-mongodb-operator/pull/2415"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/mongo",
    "https://endoflife.date/mongodb"
   ],
   "checked": "2026-08-22"
  },
  "rabbitmq": {
   "variants": [
    {
     "tag": "*management*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "wget",
      "nc",
      "rabbitmq-diagnostics",
      "rabbitmqctl"
     ],
     "lacks": [
      "curl"
     ],
     "ports": [
      5672,
      15672
     ]
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "wget",
      "nc",
      "rabbitmq-diagnostics",
      "rabbitmqctl"
     ],
     "lacks": [
      "curl"
     ]
    },
    {
     "tag": "*management*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "rabbitmq-diagnostics",
      "rabbitmqctl"
     ],
     "lacks": [
      "curl",
      "wget"
     ],
     "ports": [
      5672,
      15672
     ]
    },
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "rabbitmq-diagnostics",
      "rabbitmqctl"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "4.3",
     "endOfLife": null
    },
    {
     "tag": "4.2",
     "endOfLife": "2026-07-31",
     "extended": "2030-06-30"
    },
    {
     "tag": "4.1",
     "endOfLife": "2026-01-30",
     "extended": "2028-04-29"
    },
    {
     "tag": "4.0",
     "endOfLife": "2025-04-15",
     "extended": "2027-09-29"
    },
    {
     "tag": "3.13",
     "endOfLife": "2024-09-17",
     "extended": "2027-12-30"
    },
    {
     "tag": "3.12",
     "endOfLife": "2024-02-21",
     "extended": "2025-06-29"
    },
    {
     "tag": "3.11",
     "endOfLife": "2023-06-01",
     "extended": "2024-06-29"
    },
    {
     "tag": "3.10",
     "endOfLife": "2022-09-28",
     "extended": "2023-12-31"
    },
    {
     "tag": "3.9",
     "endOfLife": "2023-01-31",
     "extended": "2023-07-31"
    },
    {
     "tag": "3.8",
     "endOfLife": "2022-07-31"
    },
    {
     "tag": "3.7",
     "endOfLife": "2020-09-30"
    },
    {
     "tag": "3.6",
     "endOfLife": "2018-05-31"
    },
    {
     "tag": "3.5",
     "endOfLife": "2016-10-31"
    },
    {
     "tag": "3.4",
     "endOfLife": "2015-10-31"
    }
   ],
   "suggest": {
    "management": [
     "4.3-management"
    ],
    "management-alpine": [
     "4.3-management-alpine"
    ],
    "alpine": [
     "4.3-alpine"
    ],
    "plain": [
     "4.3"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "rabbitmq",
    "entrypointDrops": true
   },
   "ports": [
    5672
   ],
   "dataPaths": [
    "/var/lib/rabbitmq"
   ],
   "probes": [
    [
     "rabbitmq-diagnostics",
     "-q",
     "ping"
    ]
   ],
   "confined": {
    "programs": [
     "rabbitmq-server"
    ],
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "mostly": [
      "CHOWN",
      "DAC_OVERRIDE"
     ]
    },
    "source": [
     "https://github.com/docker-library/rabbitmq/blob/master/4.1/ubuntu/docker-entrypoint.sh"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/rabbitmq",
    "https://endoflife.date/rabbitmq"
   ],
   "checked": "2026-08-22"
  },
  "elasticsearch": {
   "variants": [
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "9.5",
     "endOfLife": null
    },
    {
     "tag": "9.4",
     "endOfLife": null
    },
    {
     "tag": "9.3",
     "endOfLife": "2026-08-04"
    },
    {
     "tag": "9.2",
     "endOfLife": "2026-05-05"
    },
    {
     "tag": "9.1",
     "endOfLife": "2026-02-03"
    },
    {
     "tag": "8.19",
     "endOfLife": "2027-07-15"
    },
    {
     "tag": "8.18",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "9.0",
     "endOfLife": "2025-10-23"
    },
    {
     "tag": "8.17",
     "endOfLife": "2025-08-12"
    },
    {
     "tag": "8.16",
     "endOfLife": "2025-04-15"
    },
    {
     "tag": "7",
     "endOfLife": "2026-01-15"
    },
    {
     "tag": "6",
     "endOfLife": "2022-02-10"
    }
   ],
   "suggest": {
    "plain": [
     "9.5.2",
     "8.19.20"
    ]
   },
   "user": {
    "default": "1000"
   },
   "workdir": "/usr/share/elasticsearch",
   "ports": [
    9200,
    9300
   ],
   "dataPaths": [
    "/usr/share/elasticsearch/data"
   ],
   "source": [
    "https://github.com/elastic/dockerfiles",
    "https://endoflife.date/elasticsearch"
   ],
   "checked": "2026-08-22"
  },
  "opensearchproject/opensearch": {
   "variants": [
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3",
     "endOfLife": null
    },
    {
     "tag": "2",
     "endOfLife": null
    },
    {
     "tag": "1",
     "endOfLife": "2025-05-06"
    }
   ],
   "user": {
    "default": "1000"
   },
   "ports": [
    9200,
    9300,
    9600,
    9650
   ],
   "dataPaths": [
    "/usr/share/opensearch/data"
   ],
   "source": [
    "https://github.com/opensearch-project/opensearch-build",
    "https://endoflife.date/opensearch"
   ],
   "checked": "2026-08-22"
  },
  "apache/kafka": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "nc"
     ],
     "lacks": [
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "4.3",
     "endOfLife": null,
     "extended": "2028-06-17"
    },
    {
     "tag": "4.2",
     "endOfLife": null,
     "extended": "2028-03-04"
    },
    {
     "tag": "4.1",
     "endOfLife": null,
     "extended": "2027-10-15"
    },
    {
     "tag": "4.0",
     "endOfLife": null,
     "extended": "2027-06-11"
    },
    {
     "tag": "3.9",
     "endOfLife": null,
     "extended": "2027-02-19"
    },
    {
     "tag": "3.8",
     "endOfLife": "2024-11-06",
     "extended": "2026-12-02"
    },
    {
     "tag": "3.7",
     "endOfLife": "2024-07-26",
     "extended": "2026-07-26"
    }
   ],
   "user": {
    "default": "appuser"
   },
   "ports": [
    9092
   ],
   "dataPaths": [
    "/var/lib/kafka/data"
   ],
   "source": [
    "https://github.com/apache/kafka",
    "https://endoflife.date/apache-kafka"
   ],
   "checked": "2024-10-25"
  },
  "minio/minio": {
   "variants": [
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "sh",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "retired": {
    "since": "2025-10"
   },
   "ports": [
    9000
   ],
   "dataPaths": [
    "/data"
   ],
   "fileVariables": [
    "MINIO_ROOT_USER",
    "MINIO_ROOT_PASSWORD",
    "MINIO_KMS_SECRET_KEY"
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:9000/minio/health/live"
    ]
   ],
   "source": [
    "https://github.com/minio/minio"
   ],
   "checked": "2026-02-12"
  },
  "quay.io/minio/minio": {
   "like": "minio/minio",
   "source": [
    "https://github.com/minio/minio"
   ],
   "checked": "2026-02-12"
  },
  "nats": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*windows*",
     "family": "windows"
    },
    {
     "tag": "*nanoserver*",
     "family": "windows"
    },
    {
     "tag": "*",
     "family": "scratch",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "2.14"
    ],
    "alpine": [
     "2.14-alpine",
     "2-alpine",
     "2.12-alpine"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    4222,
    8222,
    6222
   ],
   "source": [
    "https://github.com/nats-io/nats-docker",
    "https://github.com/alpinelinux/aports"
   ],
   "checked": "2026-08-12"
  },
  "apache/kafka-native": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.8",
     "endOfLife": "2024-11-06",
     "extended": "2026-12-02"
    },
    {
     "tag": "3.7",
     "endOfLife": "2024-07-26",
     "extended": "2026-07-26"
    },
    {
     "tag": "3.6",
     "endOfLife": "2024-02-27",
     "extended": "2026-02-09"
    },
    {
     "tag": "3.5",
     "endOfLife": "2023-10-03",
     "extended": "2025-08-25"
    },
    {
     "tag": "3.4",
     "endOfLife": "2023-06-13",
     "extended": "2025-05-03"
    },
    {
     "tag": "3.3",
     "endOfLife": "2023-02-06",
     "extended": "2024-11-04"
    },
    {
     "tag": "3.2",
     "endOfLife": "2022-09-28",
     "extended": "2024-07-06"
    },
    {
     "tag": "3.1",
     "endOfLife": "2022-09-19",
     "extended": "2024-04-05"
    },
    {
     "tag": "3.0",
     "endOfLife": "2022-09-19",
     "extended": "2023-10-27"
    },
    {
     "tag": "2.8",
     "endOfLife": "2022-09-19",
     "extended": "2023-06-08"
    },
    {
     "tag": "2.7",
     "endOfLife": "2021-11-15",
     "extended": "2023-02-09"
    },
    {
     "tag": "2.6",
     "endOfLife": "2021-11-15",
     "extended": "2022-09-24"
    },
    {
     "tag": "2.5",
     "endOfLife": "2020-08-10",
     "extended": "2022-04-24"
    },
    {
     "tag": "2.4",
     "endOfLife": "2020-04-15",
     "extended": "2022-01-10"
    },
    {
     "tag": "2.3",
     "endOfLife": "2019-12-16",
     "extended": "2021-07-19"
    },
    {
     "tag": "2.2",
     "endOfLife": "2019-12-01",
     "extended": "2021-03-28"
    },
    {
     "tag": "2.1",
     "endOfLife": "2019-03-22",
     "extended": "2020-12-14"
    },
    {
     "tag": "2.0",
     "endOfLife": "2018-11-20",
     "extended": "2020-07-31"
    },
    {
     "tag": "1.1",
     "endOfLife": "2018-07-30",
     "extended": "2020-04-16"
    },
    {
     "tag": "1.0",
     "endOfLife": "2018-07-08",
     "extended": "2019-11-28"
    },
    {
     "tag": "0.11",
     "endOfLife": "2018-07-02",
     "extended": "2019-08-01"
    },
    {
     "tag": "0.10",
     "endOfLife": "2018-07-02",
     "extended": "2019-03-02"
    }
   ],
   "user": {
    "default": "appuser"
   },
   "ports": [
    9092
   ],
   "source": [
    "https://github.com/apache/kafka",
    "https://endoflife.date/apache-kafka"
   ],
   "checked": "2024-10-25"
  },
  "confluentinc/cp-kafka": {
   "user": {
    "default": "appuser"
   },
   "ports": [
    9092
   ],
   "dataPaths": [
    "/var/lib/kafka/data",
    "/etc/kafka/secrets"
   ],
   "source": [
    "https://github.com/confluentinc/kafka-images",
    "https://github.com/confluentinc/common-docker"
   ],
   "checked": "2026-04-15"
  },
  "zookeeper": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.9",
     "endOfLife": null
    },
    {
     "tag": "3.8",
     "endOfLife": null
    },
    {
     "tag": "3.7",
     "endOfLife": "2024-01-19"
    },
    {
     "tag": "3.6",
     "endOfLife": "2022-12-30"
    },
    {
     "tag": "3.5",
     "endOfLife": "2022-06-01"
    },
    {
     "tag": "3.4",
     "endOfLife": "2020-06-01"
    }
   ],
   "suggest": {
    "plain": [
     "3.9",
     "3.8"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "zookeeper",
    "nonRootId": 1000,
    "entrypointDrops": true
   },
   "ports": [
    2181,
    2888,
    3888,
    8080
   ],
   "dataPaths": [
    "/data",
    "/datalog",
    "/logs"
   ],
   "confined": {
    "programs": [
     "zkServer.sh"
    ],
    "capabilities": {
     "always": [
      "CHOWN",
      "SETGID",
      "SETUID"
     ],
     "mostly": [
      "DAC_OVERRIDE"
     ]
    },
    "source": [
     "https://github.com/31z4/zookeeper-docker/blob/master/3.9.5/docker-entrypoint.sh"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/31z4/zookeeper-docker",
    "https://github.com/adoptium/containers"
   ],
   "checked": "2026-02-23"
  },
  "docker.elastic.co/elasticsearch/elasticsearch": {
   "variants": [
    {
     "tag": "9*",
     "family": "rhel",
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "8.18",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "9.0",
     "endOfLife": "2025-10-23"
    },
    {
     "tag": "8.17",
     "endOfLife": "2025-08-12"
    },
    {
     "tag": "8.16",
     "endOfLife": "2025-04-15"
    },
    {
     "tag": "6",
     "endOfLife": "2022-02-10"
    }
   ],
   "suggest": {
    "plain": [
     "9.5.2",
     "9.4.5",
     "8.19.20"
    ]
   },
   "user": {
    "default": "1000"
   },
   "ports": [
    9200,
    9300
   ],
   "source": [
    "https://github.com/elastic/dockerfiles",
    "https://endoflife.date/elasticsearch"
   ],
   "checked": "2026-01-13"
  },
  "influxdb": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*core*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*enterprise*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.4",
     "endOfLife": "2025-10-30"
    },
    {
     "tag": "3.3",
     "endOfLife": "2025-09-29"
    },
    {
     "tag": "3.2",
     "endOfLife": "2025-08-26"
    },
    {
     "tag": "3.1",
     "endOfLife": "2025-07-30"
    },
    {
     "tag": "3.0",
     "endOfLife": "2025-06-25"
    }
   ],
   "suggest": {
    "plain": [
     "2.9",
     "2",
     "1.12"
    ],
    "alpine": [
     "2-alpine"
    ],
    "core": [
     "3-core"
    ]
   },
   "ports": [
    8086
   ],
   "dataPaths": [
    "/var/lib/influxdb2",
    "/etc/influxdb2"
   ],
   "source": [
    "https://github.com/influxdata/influxdata-docker",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-06"
  },
  "clickhouse": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "wget"
     ],
     "lacks": [
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "25.6",
     "endOfLife": "2025-09-27"
    },
    {
     "tag": "25.5",
     "endOfLife": "2025-08-29"
    },
    {
     "tag": "25.4",
     "endOfLife": "2025-07-29"
    },
    {
     "tag": "25.2",
     "endOfLife": "2025-05-22"
    },
    {
     "tag": "25.1",
     "endOfLife": "2025-04-22"
    }
   ],
   "suggest": {
    "plain": [
     "26.3",
     "26.7"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "clickhouse",
    "nonRootId": 101,
    "entrypointDrops": true
   },
   "ports": [
    9000,
    8123,
    9009
   ],
   "dataPaths": [
    "/var/lib/clickhouse",
    "/var/log/clickhouse-server"
   ],
   "source": [
    "https://github.com/ClickHouse/docker-library",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-07"
  },
  "clickhouse/clickhouse-server": {
   "like": "clickhouse",
   "source": [
    "https://github.com/ClickHouse/docker-library",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-07"
  },
  "cassandra": {
   "variants": [
    {
     "tag": "latest",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "5*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "4*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "5.0",
     "endOfLife": null
    },
    {
     "tag": "4.1",
     "endOfLife": null
    },
    {
     "tag": "4.0",
     "endOfLife": null
    },
    {
     "tag": "3.11",
     "endOfLife": "2024-09-05"
    },
    {
     "tag": "3.0",
     "endOfLife": "2024-09-05"
    }
   ],
   "suggest": {
    "plain": [
     "5.0",
     "5",
     "4.1"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "cassandra",
    "nonRootId": 999,
    "entrypointDrops": true
   },
   "ports": [
    7000,
    7001,
    7199,
    9042,
    9160
   ],
   "dataPaths": [
    "/var/lib/cassandra"
   ],
   "confined": {
    "programs": [
     "cassandra"
    ],
    "capabilities": {
     "always": [
      "SETGID",
      "SETUID"
     ],
     "mostly": [
      "CHOWN",
      "DAC_OVERRIDE"
     ]
    },
    "source": [
     "https://github.com/docker-library/cassandra/blob/master/docker-entrypoint.sh"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/docker-library/cassandra",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-04-16"
  },
  "couchdb": {
   "variants": [
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.5",
     "endOfLife": null
    },
    {
     "tag": "3.4",
     "endOfLife": null
    },
    {
     "tag": "3.3",
     "endOfLife": "2025-05-05"
    },
    {
     "tag": "3.2",
     "endOfLife": "2024-09-20"
    }
   ],
   "suggest": {
    "plain": [
     "3.5",
     "3"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "couchdb",
    "nonRootId": 5984,
    "entrypointDrops": true
   },
   "ports": [
    5984,
    4369,
    9100
   ],
   "dataPaths": [
    "/opt/couchdb/data"
   ],
   "source": [
    "https://github.com/apache/couchdb-docker",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2025-11-11"
  },
  "neo4j": {
   "variants": [
    {
     "tag": "*ubi*",
     "family": "rhel"
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "wget"
     ],
     "lacks": [
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "5.26",
     "endOfLife": "2028-06-06"
    },
    {
     "tag": "5.25",
     "endOfLife": "2024-12-06"
    },
    {
     "tag": "5.24",
     "endOfLife": "2024-10-31"
    },
    {
     "tag": "5.23",
     "endOfLife": "2024-09-27"
    },
    {
     "tag": "5.22",
     "endOfLife": "2024-08-22"
    },
    {
     "tag": "5.21",
     "endOfLife": "2024-07-24"
    },
    {
     "tag": "5.20",
     "endOfLife": "2024-06-28"
    },
    {
     "tag": "5.19",
     "endOfLife": "2024-05-23"
    },
    {
     "tag": "5.18",
     "endOfLife": "2024-04-12"
    },
    {
     "tag": "5.17",
     "endOfLife": "2024-03-13"
    },
    {
     "tag": "5.16",
     "endOfLife": "2024-02-23"
    },
    {
     "tag": "5.15",
     "endOfLife": "2024-01-22"
    },
    {
     "tag": "5.14",
     "endOfLife": "2023-12-15"
    },
    {
     "tag": "5.13",
     "endOfLife": "2023-11-24"
    },
    {
     "tag": "5.12",
     "endOfLife": "2023-10-23"
    },
    {
     "tag": "5.11",
     "endOfLife": "2023-09-14"
    },
    {
     "tag": "5.10",
     "endOfLife": "2023-08-15"
    },
    {
     "tag": "5.9",
     "endOfLife": "2023-07-19"
    },
    {
     "tag": "5.8",
     "endOfLife": "2023-06-15"
    },
    {
     "tag": "5.7",
     "endOfLife": "2023-05-16"
    },
    {
     "tag": "5.6",
     "endOfLife": "2023-04-20"
    },
    {
     "tag": "5.5",
     "endOfLife": "2023-03-24"
    },
    {
     "tag": "5.4",
     "endOfLife": "2023-02-16"
    },
    {
     "tag": "5.3",
     "endOfLife": "2023-01-26"
    }
   ],
   "suggest": {
    "plain": [
     "2026.07",
     "5.26",
     "5"
    ],
    "community": [
     "2026-community"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "neo4j",
    "nonRootId": 7474,
    "entrypointDrops": true
   },
   "ports": [
    7474,
    7473,
    7687
   ],
   "dataPaths": [
    "/data",
    "/logs"
   ],
   "source": [
    "https://github.com/neo4j/docker-neo4j-publish",
    "https://endoflife.date/neo4j"
   ],
   "checked": "2026-07-08"
  },
  "cockroachdb/cockroach": {
   "variants": [
    {
     "tag": "*",
     "family": "rhel",
     "has": [
      "bash"
     ],
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "24.2",
     "endOfLife": "2025-02-12"
    },
    {
     "tag": "23.2",
     "endOfLife": "2025-08-05"
    },
    {
     "tag": "23.1",
     "endOfLife": "2024-11-15"
    },
    {
     "tag": "22.2",
     "endOfLife": "2024-06-05"
    },
    {
     "tag": "22.1",
     "endOfLife": "2023-11-24"
    },
    {
     "tag": "21.2",
     "endOfLife": "2023-05-16"
    },
    {
     "tag": "21.1",
     "endOfLife": "2022-11-18"
    },
    {
     "tag": "20.2",
     "endOfLife": "2022-05-10"
    },
    {
     "tag": "20.1",
     "endOfLife": "2021-11-12"
    },
    {
     "tag": "19.2",
     "endOfLife": "2021-05-12"
    },
    {
     "tag": "19.1",
     "endOfLife": "2020-10-30"
    },
    {
     "tag": "2.1",
     "endOfLife": "2020-04-30"
    },
    {
     "tag": "2.0",
     "endOfLife": "2019-10-04"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-04-12"
    },
    {
     "tag": "1.0",
     "endOfLife": "2018-11-10"
    }
   ],
   "ports": [
    26257,
    8080
   ],
   "dataPaths": [
    "/cockroach/cockroach-data"
   ],
   "source": [
    "https://github.com/cockroachdb/cockroach",
    "https://endoflife.date/cockroachdb"
   ],
   "checked": "2026-08-22"
  },
  "mongo-express": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "liquibase": {
   "moved": {
    "to": "liquibase/liquibase"
   },
   "source": [
    "https://github.com/docker-library/docs",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-21"
  },
  "emqx": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-21"
  },
  "grafana/grafana": {
   "healthcheck": false,
   "variants": [
    {
     "tag": "*distroless*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*ubuntu*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "13.2",
     "endOfLife": "2027-05-18"
    },
    {
     "tag": "13.1",
     "endOfLife": "2027-03-20"
    },
    {
     "tag": "13.0",
     "endOfLife": "2027-01-09"
    },
    {
     "tag": "12.4",
     "endOfLife": "2027-05-24"
    },
    {
     "tag": "12.3",
     "endOfLife": "2026-08-19"
    },
    {
     "tag": "12.2",
     "endOfLife": "2026-06-23"
    },
    {
     "tag": "12.1",
     "endOfLife": "2026-04-22"
    },
    {
     "tag": "12.0",
     "endOfLife": "2026-02-05"
    },
    {
     "tag": "11.6",
     "endOfLife": "2026-06-25"
    },
    {
     "tag": "11.5",
     "endOfLife": "2025-10-28"
    },
    {
     "tag": "11.4",
     "endOfLife": "2025-09-05"
    },
    {
     "tag": "11.3",
     "endOfLife": "2025-07-22"
    },
    {
     "tag": "11.2",
     "endOfLife": "2025-05-27"
    },
    {
     "tag": "11.1",
     "endOfLife": "2025-04-23"
    },
    {
     "tag": "11.0",
     "endOfLife": "2025-02-14"
    },
    {
     "tag": "10.4",
     "endOfLife": "2025-06-05"
    },
    {
     "tag": "10.3",
     "endOfLife": "2024-10-23"
    },
    {
     "tag": "10.2",
     "endOfLife": "2024-07-24"
    },
    {
     "tag": "10.1",
     "endOfLife": "2024-01-23"
    },
    {
     "tag": "10.0",
     "endOfLife": "2023-10-24"
    },
    {
     "tag": "9.5",
     "endOfLife": "2024-05-14"
    },
    {
     "tag": "9.4",
     "endOfLife": "2023-06-09"
    },
    {
     "tag": "9.3",
     "endOfLife": "2023-04-06"
    },
    {
     "tag": "9.2",
     "endOfLife": "2023-02-27"
    },
    {
     "tag": "9.1",
     "endOfLife": "2022-11-29"
    },
    {
     "tag": "9.0",
     "endOfLife": "2022-10-11"
    },
    {
     "tag": "8",
     "endOfLife": "2023-06-09"
    },
    {
     "tag": "7",
     "endOfLife": "2022-06-14"
    },
    {
     "tag": "6",
     "endOfLife": "2021-06-08"
    }
   ],
   "suggest": {
    "plain": [
     "13.2.0",
     "13.1.4"
    ]
   },
   "user": {
    "default": "grafana",
    "defaultId": 472
   },
   "workdir": "/usr/share/grafana",
   "ports": [
    3000
   ],
   "dataPaths": [
    "/var/lib/grafana"
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1:3000/api/health"
    ]
   ],
   "source": [
    "https://github.com/grafana/grafana",
    "https://endoflife.date/grafana"
   ],
   "checked": "2026-08-22"
  },
  "grafana/grafana-oss": {
   "like": "grafana/grafana",
   "moved": {
    "to": "grafana/grafana"
   },
   "source": [
    "https://github.com/grafana/grafana"
   ],
   "checked": "2026-08-22"
  },
  "prom/prometheus": {
   "healthcheck": false,
   "variants": [
    {
     "tag": "*distroless*",
     "family": "distroless",
     "has": [
      "promtool"
     ],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "nonroot",
      "defaultId": 65532
     }
    },
    {
     "tag": "*",
     "family": "busybox",
     "has": [
      "sh",
      "wget",
      "promtool"
     ],
     "lacks": [
      "curl",
      "bash"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "v3.13.2"
    ]
   },
   "user": {
    "default": "nobody"
   },
   "ports": [
    9090
   ],
   "dataPaths": [
    "/prometheus"
   ],
   "probes": [
    [
     "promtool",
     "check",
     "healthy",
     "--url=http://127.0.0.1:9090"
    ]
   ],
   "confined": {
    "programs": [
     "prometheus"
    ],
    "writes": {
     "always": []
    },
    "capabilities": {
     "always": []
    },
    "source": [
     "https://github.com/prometheus/prometheus/blob/main/Dockerfile"
    ],
    "checked": "2026-11-25"
   },
   "source": [
    "https://github.com/prometheus/prometheus",
    "https://endoflife.date/prometheus"
   ],
   "checked": "2026-08-22"
  },
  "wordpress": {
   "variants": [
    {
     "tag": "*cli*",
     "family": "alpine"
    },
    {
     "tag": "*fpm-alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc",
      "php"
     ],
     "ports": [
      9000
     ]
    },
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc",
      "php"
     ]
    },
    {
     "tag": "*fpm*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "php"
     ],
     "lacks": [
      "wget",
      "nc"
     ],
     "ports": [
      9000
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "php"
     ],
     "lacks": [
      "wget",
      "nc"
     ]
    }
   ],
   "suggest": {
    "apache": [
     "7.1-php8.4-apache"
    ],
    "fpm": [
     "7.1-php8.4-fpm"
    ],
    "fpm-alpine": [
     "7.1-php8.4-fpm-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "www-data"
   },
   "workdir": "/var/www/html",
   "ports": [
    80
   ],
   "dataPaths": [
    "/var/www/html"
   ],
   "fileVariables": [
    "WORDPRESS_*"
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1/wp-login.php"
    ]
   ],
   "source": [
    "https://github.com/docker-library/wordpress",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "nextcloud": {
   "variants": [
    {
     "tag": "*fpm-alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc",
      "php"
     ],
     "ports": [
      9000
     ]
    },
    {
     "tag": "*fpm*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "php"
     ],
     "lacks": [
      "wget"
     ],
     "ports": [
      9000
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl",
      "php"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "34",
     "endOfLife": "2027-06-30"
    },
    {
     "tag": "33",
     "endOfLife": "2027-02-28"
    },
    {
     "tag": "32",
     "endOfLife": "2026-09-30"
    },
    {
     "tag": "31",
     "endOfLife": "2026-02-28"
    },
    {
     "tag": "30",
     "endOfLife": "2025-10-31"
    },
    {
     "tag": "29",
     "endOfLife": "2025-04-30"
    },
    {
     "tag": "28",
     "endOfLife": "2024-12-31"
    },
    {
     "tag": "27",
     "endOfLife": "2024-06-30"
    },
    {
     "tag": "26",
     "endOfLife": "2024-03-31"
    },
    {
     "tag": "25",
     "endOfLife": "2023-10-31"
    },
    {
     "tag": "24",
     "endOfLife": "2023-04-30"
    },
    {
     "tag": "23",
     "endOfLife": "2022-12-31"
    },
    {
     "tag": "22",
     "endOfLife": "2022-07-31"
    },
    {
     "tag": "21",
     "endOfLife": "2022-02-28"
    },
    {
     "tag": "20",
     "endOfLife": "2021-11-30"
    },
    {
     "tag": "19",
     "endOfLife": "2021-06-30"
    },
    {
     "tag": "18",
     "endOfLife": "2021-01-31"
    },
    {
     "tag": "17",
     "endOfLife": "2020-10-31"
    },
    {
     "tag": "16",
     "endOfLife": "2020-06-30"
    },
    {
     "tag": "15",
     "endOfLife": "2019-12-31"
    },
    {
     "tag": "14",
     "endOfLife": "2019-09-30"
    },
    {
     "tag": "13",
     "endOfLife": "2019-02-28"
    },
    {
     "tag": "12",
     "endOfLife": "2018-11-30"
    },
    {
     "tag": "11",
     "endOfLife": "2018-03-31"
    },
    {
     "tag": "10",
     "endOfLife": "2017-08-31"
    },
    {
     "tag": "9",
     "endOfLife": "2017-08-31"
    }
   ],
   "suggest": {
    "apache": [
     "34-apache",
     "33-apache"
    ],
    "fpm-alpine": [
     "34-fpm-alpine"
    ],
    "plain": [
     "34"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "www-data"
   },
   "workdir": "/var/www/html",
   "ports": [
    80
   ],
   "dataPaths": [
    "/var/www/html"
   ],
   "fileVariables": [
    "NEXTCLOUD_ADMIN_PASSWORD",
    "NEXTCLOUD_ADMIN_USER",
    "MYSQL_DATABASE",
    "MYSQL_PASSWORD",
    "MYSQL_USER",
    "POSTGRES_DB",
    "POSTGRES_PASSWORD",
    "POSTGRES_USER",
    "REDIS_HOST_PASSWORD",
    "SMTP_PASSWORD",
    "OBJECTSTORE_S3_KEY",
    "OBJECTSTORE_S3_SECRET"
   ],
   "probes": [
    [
     "curl",
     "-fsS",
     "-o",
     "/dev/null",
     "http://127.0.0.1/status.php"
    ]
   ],
   "source": [
    "https://github.com/nextcloud/docker",
    "https://endoflife.date/nextcloud"
   ],
   "checked": "2026-08-22"
  },
  "vault": {
   "moved": {
    "to": "hashicorp/vault"
   },
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-22"
  },
  "consul": {
   "moved": {
    "to": "hashicorp/consul"
   },
   "source": [
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-22"
  },
  "kibana": {
   "variants": [
    {
     "tag": "9*",
     "family": "rhel",
     "has": [
      "bash",
      "curl"
     ],
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "9.0",
     "endOfLife": "2025-10-23"
    },
    {
     "tag": "8.18",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "8.17",
     "endOfLife": "2025-08-12"
    },
    {
     "tag": "8.16",
     "endOfLife": "2025-04-15"
    },
    {
     "tag": "8.15",
     "endOfLife": "2024-12-12"
    },
    {
     "tag": "8.14",
     "endOfLife": "2024-11-12"
    },
    {
     "tag": "6",
     "endOfLife": "2022-02-10"
    }
   ],
   "suggest": {
    "plain": [
     "9.5.2",
     "9.4.5",
     "8.19.20"
    ]
   },
   "user": {
    "default": "1000"
   },
   "ports": [
    5601
   ],
   "source": [
    "https://github.com/elastic/dockerfiles",
    "https://endoflife.date/kibana"
   ],
   "checked": "2026-01-13"
  },
  "logstash": {
   "variants": [
    {
     "tag": "9*",
     "family": "rhel",
     "has": [
      "bash",
      "curl"
     ],
     "packageManager": "microdnf"
    }
   ],
   "releases": [
    {
     "tag": "8.18",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "9.0",
     "endOfLife": "2025-10-23"
    },
    {
     "tag": "8.17",
     "endOfLife": "2025-08-12"
    },
    {
     "tag": "6",
     "endOfLife": "2022-02-10"
    }
   ],
   "suggest": {
    "plain": [
     "9.5.2",
     "9.4.5",
     "8.19.20"
    ]
   },
   "user": {
    "default": "1000"
   },
   "ports": [
    9600,
    5044
   ],
   "source": [
    "https://github.com/elastic/dockerfiles",
    "https://endoflife.date/logstash"
   ],
   "checked": "2026-01-13"
  },
  "hashicorp/vault": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.20",
     "endOfLife": "2025-10-21"
    },
    {
     "tag": "1.19",
     "endOfLife": "2025-06-23"
    },
    {
     "tag": "1.18",
     "endOfLife": "2025-03-04"
    },
    {
     "tag": "1.17",
     "endOfLife": "2024-10-09"
    },
    {
     "tag": "1.16",
     "endOfLife": "2024-06-10"
    },
    {
     "tag": "1.15",
     "endOfLife": "2024-10-08"
    },
    {
     "tag": "1.14",
     "endOfLife": "2024-06-10"
    },
    {
     "tag": "1.13",
     "endOfLife": "2024-03-25"
    },
    {
     "tag": "1.12",
     "endOfLife": "2023-09-27"
    },
    {
     "tag": "1.11",
     "endOfLife": "2023-06-21"
    },
    {
     "tag": "1.10",
     "endOfLife": "2023-03-01"
    },
    {
     "tag": "1.9",
     "endOfLife": "2022-10-10"
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "vault",
    "entrypointDrops": true
   },
   "ports": [
    8200
   ],
   "dataPaths": [
    "/vault/file",
    "/vault/logs"
   ],
   "source": [
    "https://github.com/hashicorp/vault",
    "https://github.com/hashicorp/docker-vault/issues/168"
   ],
   "checked": "2026-08-22"
  },
  "hashicorp/consul": {
   "variants": [
    {
     "tag": "*ubi*",
     "family": "rhel",
     "packageManager": "microdnf"
    },
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash"
     ]
    }
   ],
   "releases": [
    {
     "tag": "1.19",
     "endOfLife": "2025-10-27"
    },
    {
     "tag": "1.18",
     "endOfLife": "2025-05-06"
    },
    {
     "tag": "1.17",
     "endOfLife": "2024-10-14"
    },
    {
     "tag": "1.16",
     "endOfLife": "2024-06-12"
    },
    {
     "tag": "1.15",
     "endOfLife": "2024-02-27"
    },
    {
     "tag": "1.14",
     "endOfLife": "2023-11-03"
    },
    {
     "tag": "1.13",
     "endOfLife": "2023-06-26"
    },
    {
     "tag": "1.12",
     "endOfLife": "2023-02-23"
    },
    {
     "tag": "1.11",
     "endOfLife": "2022-11-15"
    },
    {
     "tag": "1.10",
     "endOfLife": "2022-08-09"
    },
    {
     "tag": "1.9",
     "endOfLife": "2022-04-19"
    },
    {
     "tag": "1.8",
     "endOfLife": "2021-12-14"
    },
    {
     "tag": "1.7",
     "endOfLife": "2021-06-22"
    },
    {
     "tag": "1.6",
     "endOfLife": "2020-11-24"
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "consul",
    "entrypointDrops": true
   },
   "ports": [
    8300,
    8301,
    "8301/udp",
    8302,
    "8302/udp",
    8500,
    8600,
    "8600/udp"
   ],
   "dataPaths": [
    "/consul/data"
   ],
   "source": [
    "https://github.com/hashicorp/consul",
    "https://endoflife.date/consul"
   ],
   "checked": "2026-08-22"
  },
  "registry": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "3",
     "3.1"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    5000
   ],
   "dataPaths": [
    "/var/lib/registry"
   ],
   "source": [
    "https://github.com/distribution/distribution-library-image",
    "https://github.com/alpinelinux/aports"
   ],
   "checked": "2025-07-10"
  },
  "grafana/loki": {
   "variants": [
    {
     "tag": "3.7*",
     "family": "distroless",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "releases": [
    {
     "tag": "3.3",
     "endOfLife": "2025-04-17"
    },
    {
     "tag": "3.2",
     "endOfLife": "2025-02-12"
    },
    {
     "tag": "3.1",
     "endOfLife": "2024-11-19"
    },
    {
     "tag": "3.0",
     "endOfLife": "2024-09-18"
    },
    {
     "tag": "2.8",
     "endOfLife": "2024-04-08"
    },
    {
     "tag": "2.7",
     "endOfLife": "2023-09-06"
    },
    {
     "tag": "2.6",
     "endOfLife": "2022-11-10"
    },
    {
     "tag": "2.5",
     "endOfLife": "2022-07-08"
    },
    {
     "tag": "2.4",
     "endOfLife": "2022-04-07"
    },
    {
     "tag": "2.3",
     "endOfLife": "2021-11-05"
    },
    {
     "tag": "2.2",
     "endOfLife": "2021-08-06"
    },
    {
     "tag": "2.1",
     "endOfLife": "2021-03-11"
    },
    {
     "tag": "2.0",
     "endOfLife": "2020-12-24"
    },
    {
     "tag": "1.6",
     "endOfLife": "2020-10-26"
    },
    {
     "tag": "1.5",
     "endOfLife": "2020-08-13"
    },
    {
     "tag": "1.4",
     "endOfLife": "2020-05-20"
    },
    {
     "tag": "1.3",
     "endOfLife": "2020-04-01"
    },
    {
     "tag": "1.2",
     "endOfLife": "2020-01-22"
    },
    {
     "tag": "1.1",
     "endOfLife": "2019-12-09"
    },
    {
     "tag": "1.0",
     "endOfLife": "2019-12-04"
    }
   ],
   "user": {
    "default": "10001"
   },
   "ports": [
    3100
   ],
   "dataPaths": [
    "/loki"
   ],
   "source": [
    "https://github.com/grafana/loki",
    "https://github.com/xencon/aixcl/issues/1384"
   ],
   "checked": "2026-08-22"
  },
  "jaegertracing/all-in-one": {
   "retired": {
    "to": "jaegertracing/jaeger",
    "since": "2025-12-31",
    "newTags": true
   },
   "source": [
    "https://github.com/jaegertracing/documentation",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-12"
  },
  "jaegertracing/jaeger-collector": {
   "retired": {
    "to": "jaegertracing/jaeger",
    "since": "2025-12-31",
    "newTags": true
   },
   "source": [
    "https://github.com/jaegertracing/documentation",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-12"
  },
  "jaegertracing/jaeger-query": {
   "retired": {
    "to": "jaegertracing/jaeger",
    "since": "2025-12-31",
    "newTags": true
   },
   "source": [
    "https://github.com/jaegertracing/documentation",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-12"
  },
  "jaegertracing/jaeger-agent": {
   "retired": {
    "to": "jaegertracing/jaeger",
    "since": "2025-12-31",
    "newTags": true
   },
   "source": [
    "https://github.com/jaegertracing/documentation",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-12"
  },
  "jaegertracing/jaeger-ingester": {
   "retired": {
    "to": "jaegertracing/jaeger",
    "since": "2025-12-31",
    "newTags": true
   },
   "source": [
    "https://github.com/jaegertracing/documentation",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-12"
  },
  "jaegertracing/jaeger": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    }
   ],
   "releases": [
    {
     "tag": "2",
     "endOfLife": null
    },
    {
     "tag": "1",
     "endOfLife": "2025-12-31"
    }
   ],
   "suggest": {
    "plain": [
     "2.20.0"
    ]
   },
   "user": {
    "default": "10001"
   },
   "ports": [
    5778,
    5779,
    4317,
    4318,
    14268,
    14250,
    9411,
    16686,
    13132,
    13133
   ],
   "source": [
    "https://github.com/jaegertracing/jaeger",
    "https://endoflife.date/jaeger"
   ],
   "checked": "2026-08-20"
  },
  "google/cadvisor": {
   "moved": {
    "to": "ghcr.io/google/cadvisor",
    "newTags": true
   },
   "source": [
    "https://github.com/google/cadvisor",
    "https://github.com/vegasbrianc/prometheus/issues/163"
   ],
   "checked": "2026-07-20"
  },
  "gcr.io/cadvisor/cadvisor": {
   "moved": {
    "to": "ghcr.io/google/cadvisor",
    "newTags": true
   },
   "source": [
    "https://github.com/google/cadvisor",
    "https://github.com/google/cadvisor/pull/3806"
   ],
   "checked": "2025-12-24"
  },
  "ghcr.io/google/cadvisor": {
   "healthcheck": true,
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "0.55.1"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    8080
   ],
   "source": [
    "https://github.com/google/cadvisor"
   ],
   "checked": "2026-07-20"
  },
  "portainer/portainer-ce": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    },
    {
     "tag": "*",
     "family": "scratch",
     "has": [],
     "lacks": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "ports": [
    9000,
    9443,
    8000
   ],
   "dataPaths": [
    "/data"
   ],
   "source": [
    "https://github.com/portainer/portainer",
    "https://github.com/portainer/portainer/issues/1364"
   ],
   "checked": "2024-10-23"
  },
  "portainer/portainer": {
   "moved": {
    "to": "portainer/portainer-ce",
    "newTags": true
   },
   "source": [
    "https://github.com/canonical/multipass-blueprints/pull/19"
   ],
   "checked": "2022-05-19"
  },
  "quay.io/keycloak/keycloak": {
   "variants": [
    {
     "tag": "latest",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "26*",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "25*",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "24*",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "23*",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    },
    {
     "tag": "22*",
     "has": [
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "26.3",
     "endOfLife": "2025-09-30"
    },
    {
     "tag": "26.2",
     "endOfLife": "2025-07-02"
    },
    {
     "tag": "26.1",
     "endOfLife": "2025-04-11"
    },
    {
     "tag": "26.0",
     "endOfLife": "2025-01-15"
    },
    {
     "tag": "25.0",
     "endOfLife": "2024-10-04"
    },
    {
     "tag": "24.0",
     "endOfLife": "2024-06-10"
    },
    {
     "tag": "23.0",
     "endOfLife": "2024-03-04"
    },
    {
     "tag": "22.0",
     "endOfLife": "2023-11-23"
    },
    {
     "tag": "21.1",
     "endOfLife": "2023-07-11"
    },
    {
     "tag": "21.0",
     "endOfLife": "2023-04-19"
    },
    {
     "tag": "20.0",
     "endOfLife": "2023-02-23"
    },
    {
     "tag": "19.0",
     "endOfLife": "2022-11-01"
    },
    {
     "tag": "18.0",
     "endOfLife": "2022-07-27"
    },
    {
     "tag": "17.0",
     "endOfLife": "2022-04-20"
    },
    {
     "tag": "16.1",
     "endOfLife": "2022-03-11"
    },
    {
     "tag": "16.0",
     "endOfLife": "2021-12-20"
    },
    {
     "tag": "15.1",
     "endOfLife": "2021-12-17"
    },
    {
     "tag": "15.0",
     "endOfLife": "2021-12-10"
    },
    {
     "tag": "14.0",
     "endOfLife": "2021-07-15"
    },
    {
     "tag": "13.0",
     "endOfLife": "2021-06-18"
    },
    {
     "tag": "12.0",
     "endOfLife": "2021-05-06"
    },
    {
     "tag": "11.0",
     "endOfLife": "2020-12-16"
    },
    {
     "tag": "10.0",
     "endOfLife": "2020-07-22"
    }
   ],
   "suggest": {
    "plain": [
     "26.7"
    ]
   },
   "user": {
    "default": "1000"
   },
   "ports": [
    8080,
    8443
   ],
   "dataPaths": [
    "/opt/keycloak/data"
   ],
   "source": [
    "https://github.com/keycloak/keycloak",
    "https://github.com/keycloak/keycloak/issues/32363"
   ],
   "checked": "2024-08-23"
  },
  "keycloak/keycloak": {
   "like": "quay.io/keycloak/keycloak",
   "source": [
    "https://github.com/keycloak/keycloak",
    "https://github.com/keycloak/keycloak/issues/32363"
   ],
   "checked": "2024-08-23"
  },
  "jboss/keycloak": {
   "moved": {
    "to": "quay.io/keycloak/keycloak"
   },
   "source": [
    "https://github.com/keycloak/keycloak-containers/issues/397",
    "https://github.com/directus/directus/pull/23369"
   ],
   "checked": "2022-10-24"
  },
  "ghost": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "wget",
      "nc"
     ],
     "lacks": [
      "curl"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash"
     ],
     "lacks": [
      "curl",
      "wget"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "6",
     "6-bookworm"
    ],
    "alpine": [
     "6-alpine",
     "6.59-alpine"
    ]
   },
   "user": {
    "default": "root",
    "nonRoot": "node",
    "nonRootId": 1000,
    "entrypointDrops": true
   },
   "ports": [
    2368
   ],
   "dataPaths": [
    "/var/lib/ghost/content"
   ],
   "source": [
    "https://github.com/TryGhost/docker-library-ghost",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-07"
  },
  "gitea/gitea": {
   "variants": [
    {
     "tag": "*rootless*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ],
     "user": {
      "default": "git",
      "defaultId": 1000
     }
    },
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    }
   ],
   "user": {
    "default": "root",
    "nonRoot": "git",
    "nonRootId": 1000,
    "entrypointDrops": true
   },
   "ports": [
    22,
    3000
   ],
   "dataPaths": [
    "/data"
   ],
   "source": [
    "https://github.com/go-gitea/gitea"
   ],
   "checked": "2026-08-22"
  },
  "sonarqube": {
   "variants": [
    {
     "tag": "community",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    },
    {
     "tag": "2026*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    },
    {
     "tag": "2025*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    },
    {
     "tag": "26*",
     "family": "ubuntu",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "24",
     "endOfLife": "2025-01-07"
    },
    {
     "tag": "10",
     "endOfLife": "2024-12-02"
    },
    {
     "tag": "9",
     "endOfLife": "2025-01-20"
    },
    {
     "tag": "8",
     "endOfLife": "2023-02-07"
    },
    {
     "tag": "7",
     "endOfLife": "2021-05-04"
    }
   ],
   "user": {
    "default": "sonarqube",
    "defaultId": 1000
   },
   "ports": [
    9000
   ],
   "dataPaths": [
    "/opt/sonarqube/data",
    "/opt/sonarqube/extensions",
    "/opt/sonarqube/logs",
    "/opt/sonarqube/temp"
   ],
   "source": [
    "https://github.com/SonarSource/docker-sonarqube",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-06-29"
  },
  "jenkins/jenkins": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*rhel*",
     "family": "rhel"
    },
    {
     "tag": "*slim*",
     "family": "debian"
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "suggest": {
    "jdk": [
     "lts-jdk21"
    ],
    "slim-jdk": [
     "lts-slim-jdk21"
    ],
    "alpine-jdk": [
     "lts-alpine-jdk21"
    ]
   },
   "user": {
    "default": "jenkins",
    "defaultId": 1000
   },
   "ports": [
    8080,
    50000
   ],
   "dataPaths": [
    "/var/jenkins_home"
   ],
   "source": [
    "https://github.com/jenkinsci/docker",
    "https://endoflife.date/jenkins"
   ],
   "checked": "2026-08-18"
  },
  "jenkins": {
   "moved": {
    "to": "jenkins/jenkins"
   },
   "source": [
    "https://endoflife.date/jenkins",
    "https://github.com/docker-library/official-images"
   ],
   "checked": "2026-08-21"
  },
  "adminer": {
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "curl",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash"
     ]
    }
   ],
   "suggest": {
    "plain": [
     "6",
     "5"
    ]
   },
   "user": {
    "default": "adminer"
   },
   "ports": [
    8080
   ],
   "source": [
    "https://github.com/TimWolla/docker-adminer",
    "https://github.com/docker-library/php"
   ],
   "checked": "2026-07-17"
  },
  "phpmyadmin": {
   "variants": [
    {
     "tag": "*alpine*",
     "family": "alpine",
     "has": [
      "sh",
      "bash",
      "curl",
      "wget",
      "nc"
     ]
    },
    {
     "tag": "*",
     "family": "debian",
     "has": [
      "sh",
      "bash",
      "curl"
     ],
     "lacks": [
      "wget"
     ]
    }
   ],
   "releases": [
    {
     "tag": "5.2",
     "endOfLife": null
    },
    {
     "tag": "5.1",
     "endOfLife": "2022-05-11"
    },
    {
     "tag": "5.0",
     "endOfLife": "2021-02-24"
    },
    {
     "tag": "4.9",
     "endOfLife": null
    },
    {
     "tag": "4.8",
     "endOfLife": "2019-06-04"
    },
    {
     "tag": "4.7",
     "endOfLife": "2018-04-07"
    },
    {
     "tag": "4.6",
     "endOfLife": "2017-04-01"
    },
    {
     "tag": "4.0",
     "endOfLife": "2017-04-01"
    }
   ],
   "suggest": {
    "plain": [
     "5",
     "5.2"
    ],
    "apache": [
     "5-apache"
    ]
   },
   "user": {
    "default": "root"
   },
   "ports": [
    80
   ],
   "source": [
    "https://github.com/phpmyadmin/docker",
    "https://github.com/docker-library/docs"
   ],
   "checked": "2025-10-08"
  },
  "mailhog/mailhog": {
   "retired": {
    "to": "axllent/mailpit"
   },
   "source": [
    "https://github.com/mailhog/MailHog",
    "https://github.com/axllent/mailpit"
   ],
   "checked": "2022-08-02"
  },
  "axllent/mailpit": {
   "healthcheck": true,
   "variants": [
    {
     "tag": "*",
     "family": "alpine",
     "has": [
      "sh",
      "wget",
      "nc"
     ],
     "lacks": [
      "bash",
      "curl"
     ]
    }
   ],
   "user": {
    "default": "root"
   },
   "ports": [
    1025,
    1110,
    8025
   ],
   "source": [
    "https://github.com/axllent/mailpit",
    "https://github.com/alpinelinux/aports"
   ],
   "checked": "2026-07-20"
  },
  "selenium/standalone-chrome": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "user": {
    "default": "seluser"
   },
   "ports": [
    4444,
    5900
   ],
   "source": [
    "https://github.com/SeleniumHQ/docker-selenium"
   ],
   "checked": "2024-10-24"
  },
  "selenium/standalone-firefox": {
   "like": "selenium/standalone-chrome",
   "source": [
    "https://github.com/SeleniumHQ/docker-selenium"
   ],
   "checked": "2024-10-24"
  },
  "selenium/hub": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "user": {
    "default": "seluser"
   },
   "ports": [
    4442,
    4443,
    4444
   ],
   "source": [
    "https://github.com/SeleniumHQ/docker-selenium"
   ],
   "checked": "2024-10-24"
  },
  "selenium/node-chrome": {
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "user": {
    "default": "seluser"
   },
   "ports": [
    5900
   ],
   "source": [
    "https://github.com/SeleniumHQ/docker-selenium"
   ],
   "checked": "2024-10-24"
  },
  "quay.io/jupyter/base-notebook": {
   "healthcheck": true,
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "wget"
     ]
    }
   ],
   "user": {
    "default": "jovyan",
    "defaultId": 1000
   },
   "ports": [
    8888
   ],
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "quay.io/jupyter/minimal-notebook": {
   "healthcheck": true,
   "variants": [
    {
     "tag": "*",
     "family": "ubuntu",
     "has": [
      "bash",
      "curl",
      "wget"
     ]
    }
   ],
   "user": {
    "default": "jovyan",
    "defaultId": 1000
   },
   "ports": [
    8888
   ],
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "quay.io/jupyter/scipy-notebook": {
   "like": "quay.io/jupyter/minimal-notebook",
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "quay.io/jupyter/datascience-notebook": {
   "like": "quay.io/jupyter/minimal-notebook",
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "quay.io/jupyter/tensorflow-notebook": {
   "like": "quay.io/jupyter/minimal-notebook",
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "quay.io/jupyter/pytorch-notebook": {
   "like": "quay.io/jupyter/minimal-notebook",
   "source": [
    "https://github.com/jupyter/docker-stacks"
   ],
   "checked": "2026-08-08"
  },
  "notary": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "plone": {
   "retired": {},
   "source": [
    "https://github.com/docker-library/docs"
   ],
   "checked": "2026-08-21"
  },
  "bitnami/*": {
   "retired": {
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/kafka": {
   "retired": {
    "to": "apache/kafka",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/postgresql": {
   "retired": {
    "to": "postgres",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/redis": {
   "retired": {
    "to": "redis",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/mysql": {
   "retired": {
    "to": "mysql",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/mariadb": {
   "retired": {
    "to": "mariadb",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/mongodb": {
   "retired": {
    "to": "mongo",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/rabbitmq": {
   "retired": {
    "to": "rabbitmq",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/nginx": {
   "retired": {
    "to": "nginx",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/elasticsearch": {
   "retired": {
    "to": "elasticsearch",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/node": {
   "retired": {
    "to": "node",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/python": {
   "retired": {
    "to": "python",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers"
   ],
   "checked": "2026-08-22"
  },
  "bitnami/zookeeper": {
   "retired": {
    "to": "zookeeper",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers/issues/83267",
    "https://github.com/bitnami/charts/issues/35164"
   ],
   "checked": "2025-07-16"
  },
  "bitnami/minio": {
   "retired": {
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers/issues/83267",
    "https://github.com/bitnami/charts/issues/35164"
   ],
   "checked": "2025-07-16"
  },
  "bitnami/keycloak": {
   "retired": {
    "to": "quay.io/keycloak/keycloak",
    "since": "2025-08-28"
   },
   "source": [
    "https://github.com/bitnami/containers/issues/83267",
    "https://github.com/bitnami/charts/issues/35164"
   ],
   "checked": "2025-07-16"
  }
 }
};
