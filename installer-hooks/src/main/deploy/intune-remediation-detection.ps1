# TWS Preflight: detection script of an Intune remediation. docs/deploy.md says how to set it up.
#
# Contract: exit code 0 means "without issues", 1 asks for the remediation; Intune shows the last line of the output, at most 2048
# characters of it. Only a ready machine gives 0. There is no remediation script: what is missing is for a person to mend.
# Source: learn.microsoft.com/intune/device-management/tools/deploy-remediations
#
# The line begins with a word: READY, READY_WITH_WARNINGS, BLOCKED, UNDETERMINED, NO_JAVA, NO_JAR, BROKEN_JAR, NOT_TRUSTED,
# NOT_STARTED, TIMED_OUT, BAD_INPUT, FAULT, NO_ANSWER. FR : 0 si la machine est prete, 1 sinon. Voir docs/deploy.md.
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

#include parts/common.ps1

$answer = Get-TwsAnswer -Folder $Folder -Role $Role -Tws $Tws -SiteProfile $SiteProfile -InstallDirectory $InstallDirectory -Use $Use -Strict $Strict -TimeLimitSeconds $TimeLimitSeconds
$line = $answer.Word
if ($answer.Fails) {
    $line += "; fails: $($answer.Fails -join ', ')"
}
if ($answer.Unread) {
    $line += "; not read: $($answer.Unread -join ', ')"
}
if ($answer.Warns) {
    $line += "; warns: $($answer.Warns -join ', ')"
}
if ($answer.Detail) {
    $line += "; $($answer.Detail)"
}
Write-Output -InputObject (Get-TwsLine -Text $line)
if (@('READY', 'READY_WITH_WARNINGS') -contains $answer.Word) {
    exit 0
}
exit 1
