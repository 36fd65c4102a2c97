/** What a subcommand does. */
export type PackageAct =
  /** Brings in what is named, or what a project's manifests list where nothing is. */
  | "install"
  /** Brings in a set of packages under one name, which has no version. */
  | "group"
  /** Takes a stream of versions (`nodejs:22`). */
  | "stream"
  /** Brings in exactly what the lock file or the manifests list. */
  | "restore"
  | "upgrade"
  | "remove"
  /** Fetches what the repositories have. */
  | "refresh"
  | "clean"
  /** Runs a package without keeping it. */
  | "run";

export interface PackageManager {
  /** `apt` stands for apt-get and aptitude, `dnf` for yum and microdnf, as they share lists, caches and most options. */
  readonly name: ManagerName;
  readonly programs: readonly string[];
  /** Subcommands, and pairs of them: `install`, `global add`. The empty one is for the name of the program alone. */
  readonly verbs: ReadonlyMap<string, PackageAct>;
  /** Options whose value is the next word. */
  readonly withValue: ReadonlySet<string>;
  /** Options by which every question is answered; the first one is written behind the verb. */
  readonly yes: readonly string[];
  /** Where it keeps what it downloads; `~` is the home of the user. */
  readonly caches: readonly string[];
  /** The variable that names another place. */
  readonly cacheVariable: string | undefined;
}

export type ManagerName = keyof typeof managers;

type Verbs = { readonly [Act in PackageAct]?: string };

interface Entry {
  readonly programs?: string;
  /** Subcommands by what they do, separated by commas. */
  readonly verbs: Verbs;
  readonly withValue?: string;
  readonly yes?: string;
  readonly caches?: string;
  readonly cacheVariable?: string;
}

const managers = {
  apt: {
    programs: "apt-get apt aptitude",
    verbs: {
      install: "install,reinstall,build-dep,satisfy",
      upgrade: "upgrade,dist-upgrade,full-upgrade,safe-upgrade,dselect-upgrade",
      remove: "remove,purge,autoremove,autopurge",
      refresh: "update",
      clean: "distclean",
    },
    withValue: "-o --option -c --config-file -t --target-release --default-release -a --host-architecture",
    yes: "-y --yes --assume-yes --force-yes -qq -q=2 --quiet=2",
    caches: "/var/lib/apt/lists",
  },
  apk: {
    verbs: { install: "add", upgrade: "upgrade,fix", remove: "del", refresh: "update", clean: "cache clean" },
    withValue:
      "-p --root -X --repository --arch -t --virtual --keys-dir --repositories-file --cache-dir --cache-max-age --wait --progress-fd --timeout",
    caches: "/var/cache/apk /etc/apk/cache",
  },
  dnf: {
    programs: "dnf dnf4 dnf5 yum microdnf tdnf",
    verbs: {
      install: "install,in,localinstall,reinstall,builddep,swap,install-n,install-na,install-nevra",
      group: "groupinstall,group install,groups install,group upgrade,groupupdate",
      stream: "module install,module enable,module switch-to",
      upgrade: "update,upgrade,upgrade-minimal,update-minimal,distro-sync,distrosync,dsync,downgrade",
      remove: "remove,erase,autoremove,groupremove,group remove",
      refresh: "makecache,check-update",
      clean: "clean",
    },
    withValue:
      "-c --config -d --debuglevel -e --errorlevel -x --exclude --excludepkgs --repo --repoid --enablerepo --disablerepo --releasever --installroot --setopt --advisory --forcearch --disableexcludes --disableplugin --enableplugin --comment --destdir --downloaddir --rpmverbosity --use-host-config-from",
    yes: "-y --assumeyes --assume-yes",
    caches: "/var/cache/dnf /var/cache/libdnf5 /var/cache/yum /var/cache/tdnf",
  },
  zypper: {
    verbs: {
      install: "install,in,source-install,si,install-new-recommends,inr",
      upgrade: "update,up,patch,dist-upgrade,dup",
      remove: "remove,rm",
      refresh: "refresh,ref",
      clean: "clean,cc",
    },
    withValue:
      "-c --config -D --reposd-dir --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir -p --plus-repo --plus-content -R --root --installroot --releasever -r --repo --from -t --type --download-in-heaps --name-style",
    yes: "-y --no-confirm -n --non-interactive",
    caches: "/var/cache/zypp",
  },
  pacman: {
    verbs: {},
    withValue:
      "-b --dbpath -r --root --arch --cachedir --color --config --gpgdir --hookdir --logfile --sysroot --ignore --ignoregroup --assume-installed --overwrite",
    yes: "--noconfirm",
    caches: "/var/cache/pacman/pkg",
  },
  pip: {
    verbs: { install: "install", remove: "uninstall", clean: "cache purge,cache remove" },
    withValue:
      "-r --requirement -c --constraint -e --editable -t --target --prefix --root --src -i --index-url --extra-index-url -f --find-links --platform --python-version --implementation --abi --no-binary --only-binary --progress-bar --proxy --trusted-host --upgrade-strategy --cache-dir --log --timeout --default-timeout --retries --cert --client-cert --exists-action --use-feature --use-deprecated --report --root-user-action -C --config-settings --global-option --install-option --build-option --python --group --keyring-provider -b --build",
    caches: "~/.cache/pip",
    cacheVariable: "PIP_CACHE_DIR",
  },
  pipx: {
    verbs: {
      install: "install,install-all",
      upgrade: "upgrade,upgrade-all",
      run: "run",
      remove: "uninstall",
    },
    withValue: "--python --suffix -i --index-url --pip-args --spec --preinstall",
    caches: "~/.cache/pip",
    cacheVariable: "PIP_CACHE_DIR",
  },
  uv: {
    verbs: {
      install: "pip install,tool install,add",
      restore: "sync,pip sync",
      run: "tool run",
      remove: "remove,pip uninstall,tool uninstall",
      clean: "cache clean,cache prune,clean",
    },
    withValue:
      "-r --requirement --requirements -c --constraint --constraints -e --editable -p --python -i --index-url --default-index --extra-index-url --index -f --find-links --target --prefix --cache-dir --link-mode --extra --group --no-group --only-group --package --directory --project -w --with --from --no-binary --only-binary --override --overrides --exclude-newer --tag --rev --branch -P --upgrade-package --index-strategy --prerelease --resolution --no-install-package --torch-backend --optional --python-version --python-platform -b --build-constraints",
    caches: "~/.cache/uv",
    cacheVariable: "UV_CACHE_DIR",
  },
  poetry: {
    verbs: { install: "add", restore: "install,sync", remove: "remove", clean: "cache clear" },
    withValue:
      "-C --directory -P --project -G --group -E --extras --with --without --only --source --python --optional",
    caches: "~/.cache/pypoetry",
    cacheVariable: "POETRY_CACHE_DIR",
  },
  conda: {
    programs: "conda mamba micromamba",
    verbs: {
      install: "install,create",
      restore: "env create,env update",
      upgrade: "update,upgrade",
      remove: "remove,uninstall",
      clean: "clean",
    },
    withValue:
      "-n --name -p --prefix -c --channel -f --file --solver --subdir --platform -r --root-prefix --rc-file --revision --clone",
    yes: "-y --yes",
    caches: "/opt/conda/pkgs ~/.conda/pkgs",
    cacheVariable: "CONDA_PKGS_DIRS",
  },
  npm: {
    verbs: {
      install: "install,i,add,in,ins,inst,insta,instal,isnt,isnta,isntal,isntall",
      restore: "ci,clean-install,ic,install-clean,isntall-clean",
      upgrade: "update,up,upgrade",
      remove: "uninstall,un,remove,rm,r,unlink,prune",
      run: "exec,x",
      clean: "cache clean",
    },
    withValue:
      "-C --prefix --registry --cache --loglevel --omit --include --only --also --save-prefix --tag -w --workspace --userconfig --globalconfig --fetch-retries --fetch-timeout --fetch-retry-mintimeout --fetch-retry-maxtimeout --maxsockets --network-timeout --before --os --cpu --libc --install-strategy --audit-level --script-shell -p --package -c --call",
    caches: "~/.npm",
    cacheVariable: "npm_config_cache",
  },
  pnpm: {
    verbs: {
      install: "install,i,add",
      restore: "fetch,ci,clean-install,install-clean",
      upgrade: "update,up,upgrade",
      remove: "remove,rm,uninstall,un,prune",
      run: "dlx",
      clean: "store prune",
    },
    withValue:
      "-C --dir -F --filter --registry --store-dir --virtual-store-dir --modules-dir --reporter --loglevel --network-concurrency --child-concurrency --node-linker --package --config --global-dir --cpu --os --libc",
    caches: "~/.local/share/pnpm/store ~/.pnpm-store /pnpm/store",
  },
  yarn: {
    verbs: {
      install: "install,,add,global add",
      restore: "workspaces focus,workspace focus",
      upgrade: "upgrade,up,global upgrade",
      remove: "remove,global remove",
      run: "dlx",
      clean: "cache clean",
    },
    withValue:
      "--cwd --registry --cache-folder --modules-folder --network-timeout --network-concurrency --mutex --preferred-cache-folder --global-folder --prefix --link-folder --proxy --https-proxy --use-yarnrc -p --package --mode",
    caches: "~/.cache/yarn /usr/local/share/.cache/yarn ~/.yarn/berry/cache ~/.yarn",
    cacheVariable: "YARN_CACHE_FOLDER",
  },
  bun: {
    verbs: {
      install: "install,i,add,a",
      restore: "ci",
      upgrade: "update",
      remove: "remove,rm",
      run: "x",
      clean: "pm cache",
    },
    withValue:
      "-c --config --cwd --cache-dir --registry --backend --filter --omit --cafile --network-concurrency",
    caches: "~/.bun/install/cache",
    cacheVariable: "BUN_INSTALL_CACHE_DIR",
  },
  gem: {
    verbs: { install: "install,i,inst", upgrade: "update", remove: "uninstall" },
    withValue:
      "-v --version -i --install-dir -n --bindir --build-root -s --source -P --trust-policy --platform -p --http-proxy -B --bulk-threshold -g --file --without --config-file --target-rbconfig -j",
  },
  bundle: {
    programs: "bundle bundler",
    verbs: { install: "add", restore: "install,", upgrade: "update", remove: "remove", clean: "clean" },
    withValue:
      "-j --jobs --path --gemfile --retry --without --with --binstubs -v --version --group --source --git --branch --ref --trust-policy",
  },
  go: {
    verbs: { install: "install,get", restore: "mod download", run: "run", clean: "clean" },
    withValue:
      "-ldflags -tags -gcflags -asmflags -mod -modfile -C -exec -toolexec -buildmode -overlay -pkgdir -installsuffix -compiler -gccgoflags -pgo -covermode -coverpkg",
    caches: "/go/pkg/mod ~/go/pkg/mod",
    cacheVariable: "GOMODCACHE",
  },
  cargo: {
    verbs: { install: "install,binstall", restore: "fetch", remove: "uninstall" },
    withValue:
      "--version --vers --git --branch --tag --rev --path --root --registry --index -F --features --bin --example -j --jobs --target --target-dir --profile --config --color -C -Z",
    caches: "/usr/local/cargo/registry ~/.cargo/registry",
  },
  composer: {
    verbs: {
      install: "require,req,r,global require",
      restore: "install,i",
      upgrade: "update,upgrade,u",
      remove: "remove,rm",
      clean: "clear-cache,clearcache,cc",
    },
    withValue:
      "-d --working-dir --prefer-install --ignore-platform-req --apcu-autoloader-prefix --audit-format",
    caches: "~/.composer/cache ~/.cache/composer /tmp/cache",
    cacheVariable: "COMPOSER_CACHE_DIR",
  },
} as const satisfies { readonly [name: string]: Entry };

export const packageManagers: readonly PackageManager[] = Object.entries<Entry>(managers).map(
  ([name, entry]) => ({
    name: name as ManagerName,
    programs: wordsOf(entry.programs ?? name),
    verbs: new Map(
      Object.entries(entry.verbs).flatMap(([act, verbs = ""]) =>
        verbs.split(",").map((verb): [string, PackageAct] => [verb, act as PackageAct]),
      ),
    ),
    withValue: new Set(wordsOf(entry.withValue ?? "")),
    yes: wordsOf(entry.yes ?? ""),
    caches: wordsOf(entry.caches ?? ""),
    cacheVariable: entry.cacheVariable,
  }),
);

function wordsOf(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
