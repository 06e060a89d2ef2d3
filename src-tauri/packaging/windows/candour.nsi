; The installer of Candour for Windows: for the current user, without the rights of an administrator,
; and without a download. `cargo xtask bundle --windows` and `cargo xtask windows` call makensis with
; VERSION, SOURCE (the folder of the programs), LICENCE, ICON and OUT; TARGET where the installer is to
; be no program of 32 bits.

!ifdef TARGET
  Target ${TARGET}
!endif
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
; The same files give the same installer.
SetDateSave off

!include "LogicLib.nsh"
!include "words.en.nsh"

!define FOLDER "org.candour.Candour"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Candour"

Name "Candour"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Candour"
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
LicenseData "${LICENCE}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Candour"
VIAddVersionKey "FileDescription" "Candour"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Copyright 2026 The Candour authors"

Page license
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; A program that runs cannot be replaced or removed, and may have unsaved words.
!macro NOT_RUNNING
  ${If} ${FileExists} "$INSTDIR\candour.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\candour.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "${STILL_OPEN}" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro NOT_RUNNING
  SetOutPath "$INSTDIR"
  File "${SOURCE}\candour.exe"
  File "${SOURCE}\candour-cli.exe"
  !if /FileExists "${SOURCE}\WebView2Loader.dll"
    File "${SOURCE}\WebView2Loader.dll"
  !endif
  File "/oname=LICENSE.txt" "${LICENCE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Candour.lnk" "$INSTDIR\candour.exe"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "Candour"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "Publisher" "The Candour authors"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\candour.exe"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro NOT_RUNNING
  Delete "$SMPROGRAMS\Candour.lnk"
  DeleteRegKey HKCU "${LISTED}"

  ; What the web view keeps while the program runs, where a run ended badly.
  FindFirst $1 $2 "$TEMP\candour-web-*"
  ${DoWhile} $2 != ""
    RMDir /r "$TEMP\$2"
    FindNext $1 $2
  ${Loop}
  FindClose $1

  ; The answers stay unless the person says twice that they are to go; without a person they stay.
  ${If} ${FileExists} "$LOCALAPPDATA\${FOLDER}\*.*"
  ${OrIf} ${FileExists} "$APPDATA\${FOLDER}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON1 "${KEEP_ANSWERS}" /SD IDYES IDYES kept
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "${DELETE_ANSWERS}" /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\${FOLDER}"
    RMDir /r "$APPDATA\${FOLDER}"
    ; The key in the keychain opens nothing any more.
    System::Call 'advapi32::CredDeleteW(w "vault key.${FOLDER}", i 1, i 0)'
    kept:
  ${EndIf}

  Delete "$INSTDIR\candour.exe"
  Delete "$INSTDIR\candour-cli.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; Only where it is empty: what a person has put there is theirs.
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"
SectionEnd
