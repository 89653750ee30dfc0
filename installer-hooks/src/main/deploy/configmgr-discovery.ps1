# TWS Preflight: discovery script of a setting in a Configuration Manager configuration item. docs/deploy.md says how to set it up.
#
# Contract: one line is one instance of the setting; an exit code other than 0 is a failure of discovery and no value. The rule is:
# data type String, value equals READY, and "report noncompliance if this setting instance is not found".
# Source: learn.microsoft.com/intune/configmgr/develop/compliance/about-compliance-settings--dcm--extensibility
#
# Words: READY (also with warnings), BLOCKED, UNDETERMINED, NO_JAVA, NO_JAR, BROKEN_JAR, NOT_TRUSTED, NOT_STARTED, TIMED_OUT,
# BAD_INPUT, FAULT, NO_ANSWER. FR : une seule valeur ; la regle est << String, egal a READY >>. Voir docs/deploy.md.
[CmdletBinding()]
param(
    # Set these before opening the file in the console: a discovery script gets no parameters. / A regler avant : aucun parametre n'est passe.
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
    # Below what the client setting "Script Execution Timeout (seconds)" allows (60), so that the answer is a word and no error.
    [int] $TimeLimitSeconds = 40
)

#include parts/one-word.ps1
