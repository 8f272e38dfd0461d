# Sets and exports JAVA_HOME to a JDK 25 or later of this machine, or says how to get one. Sourced by mvnw and deploy/*.
jdk_needed=25

jdk_version() { # the feature number of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge "$jdk_needed" ]; then
      echo "$home"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk); then
  echo "${0##*/}: no JDK $jdk_needed found. Install one (for example Eclipse Temurin $jdk_needed) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
