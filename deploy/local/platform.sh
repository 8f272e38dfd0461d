# Shared by deploy/up, down and reset: the folders, the JDK, and building what is not built.
home=$(cd "$(dirname "$0")/.." && pwd -P)
. "$home/.mvn/jdk.sh"
data=$home/deploy/data
local=$home/deploy/local

# the data folder is needed here too: the launcher runs from a copy of its jars inside it
note_data() {
  while [ $# -gt 0 ]; do
    if [ "$1" = --data ] && [ $# -gt 1 ]; then
      data=$2
    fi
    shift
  done
}

stale() { # true when module $1 has no result $2, or one older than a source
  [ -e "$2" ] || return 0
  sources="$home/$1/src/main $home/$1/pom.xml $home/services/commons/src/main $home/services/pages/src/main $home/pom.xml"
  # shellcheck disable=SC2086
  [ -n "$(find $sources -newer "$2" -type f 2>/dev/null | head -n 1)" ]
}

build() {
  jar=$(ls "$local"/target/mingjing-local-*.jar 2>/dev/null | head -n 1)
  for module in complaints supervision gateway; do
    if stale "services/$module" "$home/services/$module/target/quarkus-app/quarkus-run.jar"; then
      needed=services/$module
    fi
  done
  if stale deploy/local "${jar:-$local/target/missing}" || [ ! -d "$local/target/lib" ]; then
    needed=deploy/local
  fi
  [ -n "${needed:-}" ] || return 0
  echo "building what is not built ($needed); the first time this takes some minutes"
  began=$(date +%s)
  (cd "$home" && ./mvnw -q -DskipTests -pl deploy/local -am package) || {
    echo "mingjing: the build failed; see above" >&2
    exit 1
  }
  touch "$local"/target/mingjing-local-*.jar "$home"/services/*/target/quarkus-app/quarkus-run.jar
  echo "built in $(($(date +%s) - began)) s"
}

# A build beside a running platform replaces jars: the launcher runs from its own copy, as the services do.
launcher_classpath() {
  mkdir -p "$data/run" 2>/dev/null || {
    echo "mingjing: cannot write to $data; give another with --data" >&2
    exit 1
  }
  copy=$(mktemp -d "$data/run/launcher.XXXXXX")
  cp -p "$local"/target/mingjing-local-*.jar "$local"/target/lib/*.jar "$copy/"
  classpath="$copy/*"
}

