# Sourced by scripts that run our jars: sets JAVA_HOME to a JDK 25, or says that there is none and returns 1.

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

find_jdk() {
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ] && command -v readlink >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  fi
  for candidate in "${JAVA_HOME:-}" "${JDK_25:-}" "$on_path" \
      /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
      "${HOME:-}"/.asdf/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

if ! jdk=$(find_jdk); then
  echo "Cần JDK 25 nhưng không tìm thấy: hãy cài JDK 25 và đặt JAVA_HOME. / A JDK 25 is needed and was not found: install one and set JAVA_HOME." >&2
  return 1
fi
export JAVA_HOME=$jdk
