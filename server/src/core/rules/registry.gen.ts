// Written by `npm run gen`; change what it is written from instead.
import type { Rule } from "../lint/rule.ts";
import dockerfileNoBackgroundCommand from "./dockerfile/no-background-command.ts";
import dockerfileNoCdInRun from "./dockerfile/no-cd-in-run.ts";
import dockerfileNoCgroupV1Path from "./dockerfile/no-cgroup-v1-path.ts";
import dockerfileNoCmdWithShellEntrypoint from "./dockerfile/no-cmd-with-shell-entrypoint.ts";
import dockerfileNoConsecutiveRun from "./dockerfile/no-consecutive-run.ts";
import dockerfileNoConstantPlatform from "./dockerfile/no-constant-platform.ts";
import dockerfileNoContentTrust from "./dockerfile/no-content-trust.ts";
import dockerfileNoCrlfScript from "./dockerfile/no-crlf-script.ts";
import dockerfileNoCurlAndWget from "./dockerfile/no-curl-and-wget.ts";
import dockerfileNoDebugParent from "./dockerfile/no-debug-parent.ts";
import dockerfileNoDebugTools from "./dockerfile/no-debug-tools.ts";
import dockerfileNoDevelopmentServer from "./dockerfile/no-development-server.ts";
import dockerfileNoDistributionUpgrade from "./dockerfile/no-distribution-upgrade.ts";
import dockerfileNoDuplicateCommand from "./dockerfile/no-duplicate-command.ts";
import dockerfileNoDuplicateStageName from "./dockerfile/no-duplicate-stage-name.ts";
import dockerfileNoEarlyVolatileArg from "./dockerfile/no-early-volatile-arg.ts";
import dockerfileNoEmptyContinuation from "./dockerfile/no-empty-continuation.ts";
import dockerfileNoEmptyLabel from "./dockerfile/no-empty-label.ts";
import dockerfileNoEndOfLifeBase from "./dockerfile/no-end-of-life-base.ts";
import dockerfileNoExtraArgument from "./dockerfile/no-extra-argument.ts";
import dockerfileNoExtraLabel from "./dockerfile/no-extra-label.ts";
import dockerfileNoGopathRoot from "./dockerfile/no-gopath-root.ts";
import dockerfileNoHeavyBase from "./dockerfile/no-heavy-base.ts";
import dockerfileNoHostCommand from "./dockerfile/no-host-command.ts";
import dockerfileNoHostPortInExpose from "./dockerfile/no-host-port-in-expose.ts";
import dockerfileNoIgnoredSource from "./dockerfile/no-ignored-source.ts";
import dockerfileNoInlineIgnore from "./dockerfile/no-inline-ignore.ts";
import dockerfileNoInvalidDirective from "./dockerfile/no-invalid-directive.ts";
import dockerfileNoInvalidFlag from "./dockerfile/no-invalid-flag.ts";
import dockerfileNoInvalidFrom from "./dockerfile/no-invalid-from.ts";
import dockerfileNoInvalidHealthcheck from "./dockerfile/no-invalid-healthcheck.ts";
import dockerfileNoInvalidImageReference from "./dockerfile/no-invalid-image-reference.ts";
import dockerfileNoInvalidJson from "./dockerfile/no-invalid-json.ts";
import dockerfileNoInvalidKeyValue from "./dockerfile/no-invalid-key-value.ts";
import dockerfileNoInvalidLabelKey from "./dockerfile/no-invalid-label-key.ts";
import dockerfileNoInvalidLabelValue from "./dockerfile/no-invalid-label-value.ts";
import dockerfileNoInvalidMount from "./dockerfile/no-invalid-mount.ts";
import dockerfileNoInvalidOnbuild from "./dockerfile/no-invalid-onbuild.ts";
import dockerfileNoInvalidPort from "./dockerfile/no-invalid-port.ts";
import dockerfileNoInvalidSignal from "./dockerfile/no-invalid-signal.ts";
import dockerfileNoInvalidStageName from "./dockerfile/no-invalid-stage-name.ts";
import dockerfileNoInvalidSubstitution from "./dockerfile/no-invalid-substitution.ts";
import dockerfileNoLatest from "./dockerfile/no-latest.ts";
import dockerfileNoLoopbackListen from "./dockerfile/no-loopback-listen.ts";
import dockerfileNoMaintainer from "./dockerfile/no-maintainer.ts";
import dockerfileNoMissingCopyPath from "./dockerfile/no-missing-copy-path.ts";
import dockerfileNoMissingHealthcheckTool from "./dockerfile/no-missing-healthcheck-tool.ts";
import dockerfileNoMissingNpmScript from "./dockerfile/no-missing-npm-script.ts";
import dockerfileNoMissingRuntime from "./dockerfile/no-missing-runtime.ts";
import dockerfileNoMissingShell from "./dockerfile/no-missing-shell.ts";
import dockerfileNoMissingSource from "./dockerfile/no-missing-source.ts";
import dockerfileNoMovedImage from "./dockerfile/no-moved-image.ts";
import dockerfileNoOnbuild from "./dockerfile/no-onbuild.ts";
import dockerfileNoPackageManagerCommand from "./dockerfile/no-package-manager-command.ts";
import dockerfileNoRedundantPlatform from "./dockerfile/no-redundant-platform.ts";
import dockerfileNoRemoteCopy from "./dockerfile/no-remote-copy.ts";
import dockerfileNoReservedStageName from "./dockerfile/no-reserved-stage-name.ts";
import dockerfileNoRootUser from "./dockerfile/no-root-user.ts";
import dockerfileNoSecretInEnv from "./dockerfile/no-secret-in-env.ts";
import dockerfileNoSelfReferenceInEnv from "./dockerfile/no-self-reference-in-env.ts";
import dockerfileNoSourcesBeforeInstall from "./dockerfile/no-sources-before-install.ts";
import dockerfileNoSplitAptUpdate from "./dockerfile/no-split-apt-update.ts";
import dockerfileNoStageCycle from "./dockerfile/no-stage-cycle.ts";
import dockerfileNoSudo from "./dockerfile/no-sudo.ts";
import dockerfileNoToolchainInFinalStage from "./dockerfile/no-toolchain-in-final-stage.ts";
import dockerfileNoTrailingComment from "./dockerfile/no-trailing-comment.ts";
import dockerfileNoUndeclaredArgInFrom from "./dockerfile/no-undeclared-arg-in-from.ts";
import dockerfileNoUndeclaredArg from "./dockerfile/no-undeclared-arg.ts";
import dockerfileNoUndefinedVariable from "./dockerfile/no-undefined-variable.ts";
import dockerfileNoUnexecutableEntrypoint from "./dockerfile/no-unexecutable-entrypoint.ts";
import dockerfileNoUnknownFlag from "./dockerfile/no-unknown-flag.ts";
import dockerfileNoUnknownInstruction from "./dockerfile/no-unknown-instruction.ts";
import dockerfileNoUnknownStage from "./dockerfile/no-unknown-stage.ts";
import dockerfileNoUnterminatedHeredoc from "./dockerfile/no-unterminated-heredoc.ts";
import dockerfileNoUntrustedRegistry from "./dockerfile/no-untrusted-registry.ts";
import dockerfileNoUnverifiedDownload from "./dockerfile/no-unverified-download.ts";
import dockerfileNoVariableInCopyFrom from "./dockerfile/no-variable-in-copy-from.ts";
import dockerfileNoVolume from "./dockerfile/no-volume.ts";
import dockerfileNoWholeFilesystemCopy from "./dockerfile/no-whole-filesystem-copy.ts";
import dockerfileRequireApkNoCache from "./dockerfile/require-apk-no-cache.ts";
import dockerfileRequireAptListCleanup from "./dockerfile/require-apt-list-cleanup.ts";
import dockerfileRequireAptUpdate from "./dockerfile/require-apt-update.ts";
import dockerfileRequireAptYes from "./dockerfile/require-apt-yes.ts";
import dockerfileRequireArgDefault from "./dockerfile/require-arg-default.ts";
import dockerfileRequireArguments from "./dockerfile/require-arguments.ts";
import dockerfileRequireAssumeYes from "./dockerfile/require-assume-yes.ts";
import dockerfileRequireChown from "./dockerfile/require-chown.ts";
import dockerfileRequireDescriptionName from "./dockerfile/require-description-name.ts";
import dockerfileRequireDigestUpdater from "./dockerfile/require-digest-updater.ts";
import dockerfileRequireDirectoryDestination from "./dockerfile/require-directory-destination.ts";
import dockerfileRequireDockerignore from "./dockerfile/require-dockerignore.ts";
import dockerfileRequireExecInEntrypoint from "./dockerfile/require-exec-in-entrypoint.ts";
import dockerfileRequireFrom from "./dockerfile/require-from.ts";
import dockerfileRequireHealthcheckExitCode from "./dockerfile/require-healthcheck-exit-code.ts";
import dockerfileRequireHealthcheck from "./dockerfile/require-healthcheck.ts";
import dockerfileRequireImageDigest from "./dockerfile/require-image-digest.ts";
import dockerfileRequireImageVersion from "./dockerfile/require-image-version.ts";
import dockerfileRequireLabels from "./dockerfile/require-labels.ts";
import dockerfileRequireLockFile from "./dockerfile/require-lock-file.ts";
import dockerfileRequireManifest from "./dockerfile/require-manifest.ts";
import dockerfileRequireNoInstallRecommends from "./dockerfile/require-no-install-recommends.ts";
import dockerfileRequireNodeEnv from "./dockerfile/require-node-env.ts";
import dockerfileRequireNonRootUser from "./dockerfile/require-non-root-user.ts";
import dockerfileRequireNumericUser from "./dockerfile/require-numeric-user.ts";
import dockerfileRequirePackageCacheCleanup from "./dockerfile/require-package-cache-cleanup.ts";
import dockerfileRequirePinnedDependencies from "./dockerfile/require-pinned-dependencies.ts";
import dockerfileRequirePinnedPackages from "./dockerfile/require-pinned-packages.ts";
import dockerfileRequirePipNoCache from "./dockerfile/require-pip-no-cache.ts";
import dockerfileRequirePipefail from "./dockerfile/require-pipefail.ts";
import dockerfileRequireQuietWget from "./dockerfile/require-quiet-wget.ts";
import dockerfileRequireShellJson from "./dockerfile/require-shell-json.ts";
import dockerfileRequireStartCommand from "./dockerfile/require-start-command.ts";
import dockerfileRequireStaticBinary from "./dockerfile/require-static-binary.ts";
import dockerfileRequireSyntaxDirective from "./dockerfile/require-syntax-directive.ts";
import dockerfileRequireTagWithDigest from "./dockerfile/require-tag-with-digest.ts";
import dockerfileRequireUserGroup from "./dockerfile/require-user-group.ts";
import dockerfileRequireUseraddNoLogInit from "./dockerfile/require-useradd-no-log-init.ts";
import dockerfileRequireWorkdir from "./dockerfile/require-workdir.ts";
import dockerfileRequireYarnCacheClean from "./dockerfile/require-yarn-cache-clean.ts";
import dockerfileUseAbsoluteWorkdir from "./dockerfile/use-absolute-workdir.ts";
import dockerfileUseAddForArchive from "./dockerfile/use-add-for-archive.ts";
import dockerfileUseAptGet from "./dockerfile/use-apt-get.ts";
import dockerfileUseCacheMount from "./dockerfile/use-cache-mount.ts";
import dockerfileUseConsistentAs from "./dockerfile/use-consistent-as.ts";
import dockerfileUseConsistentCasing from "./dockerfile/use-consistent-casing.ts";
import dockerfileUseCopy from "./dockerfile/use-copy.ts";
import dockerfileUseDoubleQuotes from "./dockerfile/use-double-quotes.ts";
import dockerfileUseEqualsForm from "./dockerfile/use-equals-form.ts";
import dockerfileUseExecFormInHealthcheck from "./dockerfile/use-exec-form-in-healthcheck.ts";
import dockerfileUseExecForm from "./dockerfile/use-exec-form.ts";
import dockerfileUseLowercaseDirective from "./dockerfile/use-lowercase-directive.ts";
import dockerfileUseLowercaseProtocol from "./dockerfile/use-lowercase-protocol.ts";
import dockerfileUseLowercaseStageName from "./dockerfile/use-lowercase-stage-name.ts";
import dockerfileUseNpmCi from "./dockerfile/use-npm-ci.ts";
import dockerfileUseOciLabels from "./dockerfile/use-oci-labels.ts";
import dockerfileUseOmitDev from "./dockerfile/use-omit-dev.ts";
import dockerfileUseShellInstruction from "./dockerfile/use-shell-instruction.ts";
import dockerfileUseStageName from "./dockerfile/use-stage-name.ts";
import composeNoAnonymousVolume from "./compose/no-anonymous-volume.ts";
import composeNoBuildAndImage from "./compose/no-build-and-image.ts";
import composeNoBuilderVariable from "./compose/no-builder-variable.ts";
import composeNoConflictingKeys from "./compose/no-conflicting-keys.ts";
import composeNoConflictingNetworkMode from "./compose/no-conflicting-network-mode.ts";
import composeNoContainerNameWithReplicas from "./compose/no-container-name-with-replicas.ts";
import composeNoContainerName from "./compose/no-container-name.ts";
import composeNoDeadVolumePlugin from "./compose/no-dead-volume-plugin.ts";
import composeNoDefaultBridge from "./compose/no-default-bridge.ts";
import composeNoDependencyCycle from "./compose/no-dependency-cycle.ts";
import composeNoDeprecatedKey from "./compose/no-deprecated-key.ts";
import composeNoDuplicateContainerName from "./compose/no-duplicate-container-name.ts";
import composeNoDuplicateItem from "./compose/no-duplicate-item.ts";
import composeNoDuplicateKey from "./compose/no-duplicate-key.ts";
import composeNoDuplicateMount from "./compose/no-duplicate-mount.ts";
import composeNoDuplicatePort from "./compose/no-duplicate-port.ts";
import composeNoDuplicateVariable from "./compose/no-duplicate-variable.ts";
import composeNoEndOfLifeImage from "./compose/no-end-of-life-image.ts";
import composeNoEngineSocket from "./compose/no-engine-socket.ts";
import composeNoExternalSecret from "./compose/no-external-secret.ts";
import composeNoFixedDns from "./compose/no-fixed-dns.ts";
import composeNoFixedPortWithReplicas from "./compose/no-fixed-port-with-replicas.ts";
import composeNoFlatNetwork from "./compose/no-flat-network.ts";
import composeNoHostCapability from "./compose/no-host-capability.ts";
import composeNoHostDriver from "./compose/no-host-driver.ts";
import composeNoHostNamespace from "./compose/no-host-namespace.ts";
import composeNoHostNetwork from "./compose/no-host-network.ts";
import composeNoHostSysctl from "./compose/no-host-sysctl.ts";
import composeNoInactiveDependency from "./compose/no-inactive-dependency.ts";
import composeNoIncludeCycle from "./compose/no-include-cycle.ts";
import composeNoInvalidAddress from "./compose/no-invalid-address.ts";
import composeNoInvalidCommand from "./compose/no-invalid-command.ts";
import composeNoInvalidDriverOptions from "./compose/no-invalid-driver-options.ts";
import composeNoInvalidDuration from "./compose/no-invalid-duration.ts";
import composeNoInvalidFormat from "./compose/no-invalid-format.ts";
import composeNoInvalidHealthcheck from "./compose/no-invalid-healthcheck.ts";
import composeNoInvalidImage from "./compose/no-invalid-image.ts";
import composeNoInvalidKey from "./compose/no-invalid-key.ts";
import composeNoInvalidLogOption from "./compose/no-invalid-log-option.ts";
import composeNoInvalidName from "./compose/no-invalid-name.ts";
import composeNoInvalidPort from "./compose/no-invalid-port.ts";
import composeNoInvalidSize from "./compose/no-invalid-size.ts";
import composeNoInvalidType from "./compose/no-invalid-type.ts";
import composeNoInvalidValue from "./compose/no-invalid-value.ts";
import composeNoInvalidVolume from "./compose/no-invalid-volume.ts";
import composeNoJumboMtu from "./compose/no-jumbo-mtu.ts";
import composeNoLegacyCgroupKey from "./compose/no-legacy-cgroup-key.ts";
import composeNoLegacyJaegerVariable from "./compose/no-legacy-jaeger-variable.ts";
import composeNoLinks from "./compose/no-links.ts";
import composeNoLiteralSecret from "./compose/no-literal-secret.ts";
import composeNoLocalhostBetweenServices from "./compose/no-localhost-between-services.ts";
import composeNoMalformedVariable from "./compose/no-malformed-variable.ts";
import composeNoMisreadValue from "./compose/no-misread-value.ts";
import composeNoMissingCapability from "./compose/no-missing-capability.ts";
import composeNoMissingFile from "./compose/no-missing-file.ts";
import composeNoMovedImage from "./compose/no-moved-image.ts";
import composeNoPrivileged from "./compose/no-privileged.ts";
import composeNoPublicDatastore from "./compose/no-public-datastore.ts";
import composeNoPublicPort from "./compose/no-public-port.ts";
import composeNoQuotedListValue from "./compose/no-quoted-list-value.ts";
import composeNoQuotedVolume from "./compose/no-quoted-volume.ts";
import composeNoReservationAboveLimit from "./compose/no-reservation-above-limit.ts";
import composeNoReservedLabel from "./compose/no-reserved-label.ts";
import composeNoRestartingJob from "./compose/no-restarting-job.ts";
import composeNoRootUser from "./compose/no-root-user.ts";
import composeNoSensitiveMount from "./compose/no-sensitive-mount.ts";
import composeNoShellVariable from "./compose/no-shell-variable.ts";
import composeNoStackIgnoredKey from "./compose/no-stack-ignored-key.ts";
import composeNoStackRefusedKey from "./compose/no-stack-refused-key.ts";
import composeNoSwarmOnlyKey from "./compose/no-swarm-only-key.ts";
import composeNoUnconfined from "./compose/no-unconfined.ts";
import composeNoUndeclaredBuildArg from "./compose/no-undeclared-build-arg.ts";
import composeNoUndefinedExtends from "./compose/no-undefined-extends.ts";
import composeNoUndefinedReference from "./compose/no-undefined-reference.ts";
import composeNoUnescapedDollar from "./compose/no-unescaped-dollar.ts";
import composeNoUnexposedPort from "./compose/no-unexposed-port.ts";
import composeNoUnknownKey from "./compose/no-unknown-key.ts";
import composeNoUnknownTarget from "./compose/no-unknown-target.ts";
import composeNoUnsetVariable from "./compose/no-unset-variable.ts";
import composeNoUntrustedRegistry from "./compose/no-untrusted-registry.ts";
import composeNoUnusedDefinition from "./compose/no-unused-definition.ts";
import composeNoUnwritablePath from "./compose/no-unwritable-path.ts";
import composeNoVariableFileWhenReadOnly from "./compose/no-variable-file-when-read-only.ts";
import composeNoVariableInKey from "./compose/no-variable-in-key.ts";
import composeNoVersion from "./compose/no-version.ts";
import composeNoVolumePassword from "./compose/no-volume-password.ts";
import composeRequireAttachableOverlay from "./compose/require-attachable-overlay.ts";
import composeRequireCommand from "./compose/require-command.ts";
import composeRequireContextBuild from "./compose/require-context-build.ts";
import composeRequireDataVolume from "./compose/require-data-volume.ts";
import composeRequireDependencyHealthcheck from "./compose/require-dependency-healthcheck.ts";
import composeRequireDigestUpdater from "./compose/require-digest-updater.ts";
import composeRequireDroppedCapabilities from "./compose/require-dropped-capabilities.ts";
import composeRequireHealthcheck from "./compose/require-healthcheck.ts";
import composeRequireImageDigest from "./compose/require-image-digest.ts";
import composeRequireImageVariables from "./compose/require-image-variables.ts";
import composeRequireImageVersion from "./compose/require-image-version.ts";
import composeRequireInit from "./compose/require-init.ts";
import composeRequireJobCompletion from "./compose/require-job-completion.ts";
import composeRequireKey from "./compose/require-key.ts";
import composeRequireLogLimit from "./compose/require-log-limit.ts";
import composeRequireMacvlanOptions from "./compose/require-macvlan-options.ts";
import composeRequireMemoryLimit from "./compose/require-memory-limit.ts";
import composeRequireNoNewPrivileges from "./compose/require-no-new-privileges.ts";
import composeRequirePortAddress from "./compose/require-port-address.ts";
import composeRequireProcessLimit from "./compose/require-process-limit.ts";
import composeRequireProjectName from "./compose/require-project-name.ts";
import composeRequireReadOnlyConfig from "./compose/require-read-only-config.ts";
import composeRequireReadOnlyRoot from "./compose/require-read-only-root.ts";
import composeRequireRestartPolicy from "./compose/require-restart-policy.ts";
import composeRequireSharedNetwork from "./compose/require-shared-network.ts";
import composeRequireSource from "./compose/require-source.ts";
import composeRequireTmpfsLimit from "./compose/require-tmpfs-limit.ts";
import composeRequireUdpPort from "./compose/require-udp-port.ts";
import composeRequireUpdateSettings from "./compose/require-update-settings.ts";
import composeUseCpus from "./compose/use-cpus.ts";
import composeUseDependencyCondition from "./compose/use-dependency-condition.ts";
import composeUseQuotedPorts from "./compose/use-quoted-ports.ts";
import composeUseServiceNamespace from "./compose/use-service-namespace.ts";
import composeUseSortedDependencies from "./compose/use-sorted-dependencies.ts";
import composeUseSortedPorts from "./compose/use-sorted-ports.ts";
import composeUseSortedServiceKeys from "./compose/use-sorted-service-keys.ts";
import composeUseSortedServices from "./compose/use-sorted-services.ts";
import composeUseSortedTopLevelKeys from "./compose/use-sorted-top-level-keys.ts";
import dockerignoreNoOverruledException from "./dockerignore/no-overruled-exception.ts";
import dockerignoreNoRootOnlyPattern from "./dockerignore/no-root-only-pattern.ts";
import dockerignoreRequireEssentials from "./dockerignore/require-essentials.ts";

export const rules: readonly Rule[] = [
  dockerfileNoBackgroundCommand,
  dockerfileNoCdInRun,
  dockerfileNoCgroupV1Path,
  dockerfileNoCmdWithShellEntrypoint,
  dockerfileNoConsecutiveRun,
  dockerfileNoConstantPlatform,
  dockerfileNoContentTrust,
  dockerfileNoCrlfScript,
  dockerfileNoCurlAndWget,
  dockerfileNoDebugParent,
  dockerfileNoDebugTools,
  dockerfileNoDevelopmentServer,
  dockerfileNoDistributionUpgrade,
  dockerfileNoDuplicateCommand,
  dockerfileNoDuplicateStageName,
  dockerfileNoEarlyVolatileArg,
  dockerfileNoEmptyContinuation,
  dockerfileNoEmptyLabel,
  dockerfileNoEndOfLifeBase,
  dockerfileNoExtraArgument,
  dockerfileNoExtraLabel,
  dockerfileNoGopathRoot,
  dockerfileNoHeavyBase,
  dockerfileNoHostCommand,
  dockerfileNoHostPortInExpose,
  dockerfileNoIgnoredSource,
  dockerfileNoInlineIgnore,
  dockerfileNoInvalidDirective,
  dockerfileNoInvalidFlag,
  dockerfileNoInvalidFrom,
  dockerfileNoInvalidHealthcheck,
  dockerfileNoInvalidImageReference,
  dockerfileNoInvalidJson,
  dockerfileNoInvalidKeyValue,
  dockerfileNoInvalidLabelKey,
  dockerfileNoInvalidLabelValue,
  dockerfileNoInvalidMount,
  dockerfileNoInvalidOnbuild,
  dockerfileNoInvalidPort,
  dockerfileNoInvalidSignal,
  dockerfileNoInvalidStageName,
  dockerfileNoInvalidSubstitution,
  dockerfileNoLatest,
  dockerfileNoLoopbackListen,
  dockerfileNoMaintainer,
  dockerfileNoMissingCopyPath,
  dockerfileNoMissingHealthcheckTool,
  dockerfileNoMissingNpmScript,
  dockerfileNoMissingRuntime,
  dockerfileNoMissingShell,
  dockerfileNoMissingSource,
  dockerfileNoMovedImage,
  dockerfileNoOnbuild,
  dockerfileNoPackageManagerCommand,
  dockerfileNoRedundantPlatform,
  dockerfileNoRemoteCopy,
  dockerfileNoReservedStageName,
  dockerfileNoRootUser,
  dockerfileNoSecretInEnv,
  dockerfileNoSelfReferenceInEnv,
  dockerfileNoSourcesBeforeInstall,
  dockerfileNoSplitAptUpdate,
  dockerfileNoStageCycle,
  dockerfileNoSudo,
  dockerfileNoToolchainInFinalStage,
  dockerfileNoTrailingComment,
  dockerfileNoUndeclaredArgInFrom,
  dockerfileNoUndeclaredArg,
  dockerfileNoUndefinedVariable,
  dockerfileNoUnexecutableEntrypoint,
  dockerfileNoUnknownFlag,
  dockerfileNoUnknownInstruction,
  dockerfileNoUnknownStage,
  dockerfileNoUnterminatedHeredoc,
  dockerfileNoUntrustedRegistry,
  dockerfileNoUnverifiedDownload,
  dockerfileNoVariableInCopyFrom,
  dockerfileNoVolume,
  dockerfileNoWholeFilesystemCopy,
  dockerfileRequireApkNoCache,
  dockerfileRequireAptListCleanup,
  dockerfileRequireAptUpdate,
  dockerfileRequireAptYes,
  dockerfileRequireArgDefault,
  dockerfileRequireArguments,
  dockerfileRequireAssumeYes,
  dockerfileRequireChown,
  dockerfileRequireDescriptionName,
  dockerfileRequireDigestUpdater,
  dockerfileRequireDirectoryDestination,
  dockerfileRequireDockerignore,
  dockerfileRequireExecInEntrypoint,
  dockerfileRequireFrom,
  dockerfileRequireHealthcheckExitCode,
  dockerfileRequireHealthcheck,
  dockerfileRequireImageDigest,
  dockerfileRequireImageVersion,
  dockerfileRequireLabels,
  dockerfileRequireLockFile,
  dockerfileRequireManifest,
  dockerfileRequireNoInstallRecommends,
  dockerfileRequireNodeEnv,
  dockerfileRequireNonRootUser,
  dockerfileRequireNumericUser,
  dockerfileRequirePackageCacheCleanup,
  dockerfileRequirePinnedDependencies,
  dockerfileRequirePinnedPackages,
  dockerfileRequirePipNoCache,
  dockerfileRequirePipefail,
  dockerfileRequireQuietWget,
  dockerfileRequireShellJson,
  dockerfileRequireStartCommand,
  dockerfileRequireStaticBinary,
  dockerfileRequireSyntaxDirective,
  dockerfileRequireTagWithDigest,
  dockerfileRequireUserGroup,
  dockerfileRequireUseraddNoLogInit,
  dockerfileRequireWorkdir,
  dockerfileRequireYarnCacheClean,
  dockerfileUseAbsoluteWorkdir,
  dockerfileUseAddForArchive,
  dockerfileUseAptGet,
  dockerfileUseCacheMount,
  dockerfileUseConsistentAs,
  dockerfileUseConsistentCasing,
  dockerfileUseCopy,
  dockerfileUseDoubleQuotes,
  dockerfileUseEqualsForm,
  dockerfileUseExecFormInHealthcheck,
  dockerfileUseExecForm,
  dockerfileUseLowercaseDirective,
  dockerfileUseLowercaseProtocol,
  dockerfileUseLowercaseStageName,
  dockerfileUseNpmCi,
  dockerfileUseOciLabels,
  dockerfileUseOmitDev,
  dockerfileUseShellInstruction,
  dockerfileUseStageName,
  composeNoAnonymousVolume,
  composeNoBuildAndImage,
  composeNoBuilderVariable,
  composeNoConflictingKeys,
  composeNoConflictingNetworkMode,
  composeNoContainerNameWithReplicas,
  composeNoContainerName,
  composeNoDeadVolumePlugin,
  composeNoDefaultBridge,
  composeNoDependencyCycle,
  composeNoDeprecatedKey,
  composeNoDuplicateContainerName,
  composeNoDuplicateItem,
  composeNoDuplicateKey,
  composeNoDuplicateMount,
  composeNoDuplicatePort,
  composeNoDuplicateVariable,
  composeNoEndOfLifeImage,
  composeNoEngineSocket,
  composeNoExternalSecret,
  composeNoFixedDns,
  composeNoFixedPortWithReplicas,
  composeNoFlatNetwork,
  composeNoHostCapability,
  composeNoHostDriver,
  composeNoHostNamespace,
  composeNoHostNetwork,
  composeNoHostSysctl,
  composeNoInactiveDependency,
  composeNoIncludeCycle,
  composeNoInvalidAddress,
  composeNoInvalidCommand,
  composeNoInvalidDriverOptions,
  composeNoInvalidDuration,
  composeNoInvalidFormat,
  composeNoInvalidHealthcheck,
  composeNoInvalidImage,
  composeNoInvalidKey,
  composeNoInvalidLogOption,
  composeNoInvalidName,
  composeNoInvalidPort,
  composeNoInvalidSize,
  composeNoInvalidType,
  composeNoInvalidValue,
  composeNoInvalidVolume,
  composeNoJumboMtu,
  composeNoLegacyCgroupKey,
  composeNoLegacyJaegerVariable,
  composeNoLinks,
  composeNoLiteralSecret,
  composeNoLocalhostBetweenServices,
  composeNoMalformedVariable,
  composeNoMisreadValue,
  composeNoMissingCapability,
  composeNoMissingFile,
  composeNoMovedImage,
  composeNoPrivileged,
  composeNoPublicDatastore,
  composeNoPublicPort,
  composeNoQuotedListValue,
  composeNoQuotedVolume,
  composeNoReservationAboveLimit,
  composeNoReservedLabel,
  composeNoRestartingJob,
  composeNoRootUser,
  composeNoSensitiveMount,
  composeNoShellVariable,
  composeNoStackIgnoredKey,
  composeNoStackRefusedKey,
  composeNoSwarmOnlyKey,
  composeNoUnconfined,
  composeNoUndeclaredBuildArg,
  composeNoUndefinedExtends,
  composeNoUndefinedReference,
  composeNoUnescapedDollar,
  composeNoUnexposedPort,
  composeNoUnknownKey,
  composeNoUnknownTarget,
  composeNoUnsetVariable,
  composeNoUntrustedRegistry,
  composeNoUnusedDefinition,
  composeNoUnwritablePath,
  composeNoVariableFileWhenReadOnly,
  composeNoVariableInKey,
  composeNoVersion,
  composeNoVolumePassword,
  composeRequireAttachableOverlay,
  composeRequireCommand,
  composeRequireContextBuild,
  composeRequireDataVolume,
  composeRequireDependencyHealthcheck,
  composeRequireDigestUpdater,
  composeRequireDroppedCapabilities,
  composeRequireHealthcheck,
  composeRequireImageDigest,
  composeRequireImageVariables,
  composeRequireImageVersion,
  composeRequireInit,
  composeRequireJobCompletion,
  composeRequireKey,
  composeRequireLogLimit,
  composeRequireMacvlanOptions,
  composeRequireMemoryLimit,
  composeRequireNoNewPrivileges,
  composeRequirePortAddress,
  composeRequireProcessLimit,
  composeRequireProjectName,
  composeRequireReadOnlyConfig,
  composeRequireReadOnlyRoot,
  composeRequireRestartPolicy,
  composeRequireSharedNetwork,
  composeRequireSource,
  composeRequireTmpfsLimit,
  composeRequireUdpPort,
  composeRequireUpdateSettings,
  composeUseCpus,
  composeUseDependencyCondition,
  composeUseQuotedPorts,
  composeUseServiceNamespace,
  composeUseSortedDependencies,
  composeUseSortedPorts,
  composeUseSortedServiceKeys,
  composeUseSortedServices,
  composeUseSortedTopLevelKeys,
  dockerignoreNoOverruledException,
  dockerignoreNoRootOnlyPattern,
  dockerignoreRequireEssentials,
];
