# TWS Preflight: requirement script of an Intune Win32 app. docs/deploy.md says how to set it up.
#
# Contract: one word on standard output, nothing on standard error, exit code 0. The rule is: output data type String,
# operator Equals, value READY. Every other word, and none, leaves the app "Not applicable".
# Source: learn.microsoft.com/intune/app-management/deployment/add-win32 (Requirements, Script)
#
# Words: READY (also with warnings), BLOCKED, UNDETERMINED, NO_JAVA, NO_JAR, BROKEN_JAR, NOT_TRUSTED, NOT_STARTED, TIMED_OUT,
# BAD_INPUT, FAULT, NO_ANSWER. FR : un seul mot ; la regle est << String, Equals, READY >>. Voir docs/deploy.md.
[CmdletBinding()]
param(
    # Set these before uploading: Intune passes no parameters. / A regler avant l'envoi : Intune ne passe aucun parametre.
    # Where the distribution is unpacked, a full path; empty: %ProgramFiles%\TwsPreflight. Administrators alone may write there.
    [string] $Folder = '',
    # server or client
    [string] $Role = 'server',
    # 5.1 or 5.2
    [string] $Tws = '5.2',
    # The site profile: a full path, or a file of that folder; empty: none, and then no size is judged.
    [string] $SiteProfile = '',
    # Where TWS will be installed; empty: the tool's default.
    [string] $InstallDirectory = '',
    # What a client is for: softphone, smartattendant, v4-client, or none of them.
    [string] $Use = '',
    # $true: warnings are BLOCKED.
    [bool] $Strict = $false,
    # Intune itself waits for an hour.
    [int] $TimeLimitSeconds = 600
)

#include parts/one-word.ps1
