; 保密档案室的 Windows 安装程序；由 installer/build.py 在 Linux 上编译。
; The installer of Records Room for Windows, compiled on Linux by installer/build.py. It asks for no rights of an
; administrator, opens no network, and leaves the vault alone when it is removed.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

Name "保密档案室 ${VERSION}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\RecordsRoom"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\environment\Scripts\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m ui"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString NEEDS_PYTHON ${LANG_SIMPCHINESE} "请把官方的 ${PYTHON} 放在本安装程序旁边，再装一次。"
LangString NEEDS_PYTHON ${LANG_ENGLISH} "Put the official ${PYTHON} beside this installer and try again."
LangString FAILED ${LANG_SIMPCHINESE} "没有装成；原因在 $INSTDIR\install.log 里。"
LangString FAILED ${LANG_ENGLISH} "It could not be installed; $INSTDIR\install.log says why."

Section
  SetOutPath "$INSTDIR"
  IfFileExists "$EXEDIR\${PYTHON}" +3
    MessageBox MB_ICONSTOP "$(NEEDS_PYTHON)"
    Abort
  File /r "program"
  File /r "wheels"
  File "install.ps1"
  nsExec::ExecToLog 'powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "$INSTDIR\install.ps1" -Folder "$INSTDIR" -Python "$EXEDIR\${PYTHON}"'
  Pop $0
  StrCmp $0 "0" +3
    MessageBox MB_ICONSTOP "$(FAILED)"
    Abort
  RMDir /r "$INSTDIR\wheels"
  SetOutPath "$INSTDIR\program"
  CreateShortcut "$SMPROGRAMS\保密档案室.lnk" "$INSTDIR\environment\Scripts\pythonw.exe" "-m ui"
  CreateShortcut "$DESKTOP\保密档案室.lnk" "$INSTDIR\environment\Scripts\pythonw.exe" "-m ui"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\RecordsRoom" "DisplayName" "保密档案室"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\RecordsRoom" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\RecordsRoom" "UninstallString" "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  ; The vault lies in another folder and stays.
  Delete "$SMPROGRAMS\保密档案室.lnk"
  Delete "$DESKTOP\保密档案室.lnk"
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\environment"
  RMDir /r "$INSTDIR\wheels"
  Delete "$INSTDIR\install.ps1"
  Delete "$INSTDIR\install.log"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\RecordsRoom"
SectionEnd
