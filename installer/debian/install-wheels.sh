#!/bin/sh
# 不联网，从随带的程序库装好保密档案室（装在本人主目录）。 Installs Records Room from the wheels beside it, no network.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=${XDG_DATA_HOME:-$HOME/.local/share}/records-room-program
python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || {
    echo "需要 Python 3.11。 Python 3.11 is needed." >&2
    exit 1
}
rm -rf "$home"
mkdir -p "$home" "$HOME/.local/bin"
cp -R "$here/program" "$home/program"
python3 -m venv "$home/environment"
"$home/environment/bin/python" -m pip install --disable-pip-version-check --no-input --no-index --no-deps \
    --find-links "$here/wheels" --require-hashes -q -r "$here/wheels/requirements.lock"
echo "$home/program" >"$("$home/environment/bin/python" -c 'import site; print(site.getsitepackages()[0])')/records-room.pth"
"$home/environment/bin/python" -m compileall -q "$home/program"
QT_QPA_PLATFORM=offscreen "$home/environment/bin/python" -m ui --self-test
printf '#!/bin/sh\nexec "%s/environment/bin/python" -m ui "$@"\n' "$home" >"$HOME/.local/bin/records-room"
chmod 755 "$HOME/.local/bin/records-room"
echo "装好了；启动： Installed; start it by: $HOME/.local/bin/records-room"
