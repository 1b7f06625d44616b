; SPDX-License-Identifier: MPL-2.0
; Inspector for Windows: lays the payload, one shortcut, and an uninstaller that leaves the person's work alone.
; Packed by `python3 dev.py package`, which gives VERSION, FOUR, PAYLOAD, ICON, SIDE, KILOBYTES and TARGET.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma

!define NAME "Inspector"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

; For one person without any rights, or for all when an administrator says so (/AllUsers, /CurrentUser when silent).
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MPL-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenAsThePerson
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WORK_STAYS)"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(WORK_STAYS)"
!insertmacro MUI_UNPAGE_FINISH

; The first language is for systems that speak neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString WORK_STAYS ${LANG_ENGLISH} "Your work stays: visits, photos, exports, keys and settings are not touched. They are in the folder Inspector of your local application data (%LOCALAPPDATA%\Inspector), or where you put them. Delete that folder yourself only if nobody needs the work any more."
LangString WORK_STAYS ${LANG_SIMPCHINESE} "您的工作会保留：检查记录、照片、导出文件、密钥和设置都不会删除。它们在本地应用数据的 Inspector 文件夹（%LOCALAPPDATA%\Inspector），或您自己选定的位置。只有确认无人再需要时，才请自行删除该文件夹。"
LangString STILL_OPEN ${LANG_ENGLISH} "Inspector is still open. Close it, then try again."
LangString STILL_OPEN ${LANG_SIMPCHINESE} "Inspector 还在运行。请先关闭它，再试一次。"
LangString TOO_OLD ${LANG_ENGLISH} "Inspector needs 64-bit Windows 10 or newer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "Inspector 需要 64 位的 Windows 10 或更新的系统。"
LangString MAIN ${LANG_ENGLISH} "Inspector"
LangString MAIN ${LANG_SIMPCHINESE} "Inspector 程序"
LangString DESKTOP ${LANG_ENGLISH} "Shortcut on the desktop"
LangString DESKTOP ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString NOT_WRITTEN ${LANG_ENGLISH} "The program could not be laid in $INSTDIR. Is the disk full, or the folder read-only?"
LangString NOT_WRITTEN ${LANG_SIMPCHINESE} "无法把程序写入 $INSTDIR。请检查磁盘空间和文件夹的写入权限。"

Var Given

Function .onInit
  StrCpy $Given $INSTDIR ; what /D= named
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Function OpenAsThePerson
  ; By way of the desktop, so that an administrator's installer does not start it with the administrator's rights.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\Inspector.exe"'
FunctionEnd

; Stops while a door of the program is in use: Windows lets nobody write to a program that runs.
!macro STOP_WHILE_OPEN DOOR
  ${If} ${FileExists} "${DOOR}"
    ClearErrors
    FileOpen $0 "${DOOR}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what the payload laid; nothing else in the folder is touched.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\libraries"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\Inspector.exe"
!macroend

Section "$(MAIN)" SectionMain
  SectionIn RO
  ; A folder that is there and not ours, D:\ say, gets a folder of our own within it.
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\Uninstall.exe"
    StrCpy $INSTDIR "$INSTDIR\${NAME}"
  ${EndIf}
  !insertmacro STOP_WHILE_OPEN "$INSTDIR\Inspector.exe"
  !insertmacro STOP_WHILE_OPEN "$INSTDIR\bin\inspector.exe"
  !insertmacro REMOVE_PROGRAM
  ClearErrors
  SetOutPath "$INSTDIR"
  File "${PAYLOAD}\Inspector.exe"
  File /r "${PAYLOAD}\app"
  File /r "${PAYLOAD}\bin"
  File /r "${PAYLOAD}\libraries"
  File /r "${PAYLOAD}\licences"
  File /r "${PAYLOAD}\runtime"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ; Compiled once here, so that every start is quick, also where people may not write.
  nsExec::Exec '"$INSTDIR\runtime\python.exe" -m compileall -q --invalidation-mode unchecked-hash "$INSTDIR\app" "$INSTDIR\libraries"'
  Pop $0
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Inspector.exe"
  WriteRegStr SHCTX "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\Inspector.exe"
  WriteRegStr SHCTX "${ENTRY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1
SectionEnd

Section "$(DESKTOP)" SectionDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\Inspector.exe"
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_OPEN "$INSTDIR\Inspector.exe"
  !insertmacro STOP_WHILE_OPEN "$INSTDIR\bin\inspector.exe"
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; goes only when empty
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "${ENTRY}"
SectionEnd
