#!/bin/sh
# 启动保密档案室。 Starts Records Room.
# Qt's own libraries bring no plug-in for fcitx; like ibus it is reached through the portal of the desktop.
case "${QT_IM_MODULE-}" in
"" | fcitx | fcitx5 | ibus)
    QT_IM_MODULE=ibus
    IBUS_USE_PORTAL=1
    export QT_IM_MODULE IBUS_USE_PORTAL
    ;;
esac
exec /opt/records-room/records-room "$@"
