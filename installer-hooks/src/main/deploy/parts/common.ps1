# What each script of the deploy kit begins with. Written once: the distribution's build puts it in the place of the line that
# includes it, since Intune and Configuration Manager keep one file and nothing beside it (Assemble.java). What finds Java and
# the jar, asks whether others may change them, starts them and believes a report is the PowerShell module's own.

# Nothing but the answer may reach standard output, and nothing at all standard error: a requirement rule that finds a word there
# is not met, and a progress bar is written there. Source: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, W32-REQ-STDERR
$ErrorActionPreference = 'Stop'
$WarningPreference = 'SilentlyContinue'
$VerbosePreference = 'SilentlyContinue'
$DebugPreference = 'SilentlyContinue'
$ProgressPreference = 'SilentlyContinue'
$InformationPreference = 'SilentlyContinue'

# What the functions of the module ask for.
$script:TwsModuleRoot = ''
$script:TwsJava = ''
$script:TwsJar = ''
$script:TwsJavaVersions = @{}
$script:TwsVersionSeconds = 20
$script:TwsTrusted = @{}
$script:TwsElevated = $null
$script:TwsDateKind = [bool] (Get-Command -Name ConvertFrom-Json -ParameterName DateKind -ErrorAction Ignore)
$script:TwsTimeMark = [string] [char] 0xE000
$script:TwsTexts = @{ OpenToOthers = '{0} (others may change {1})' }

# Key of a failure -> the word for it, which never changes. Every other failure is FAULT.
$script:TwsWords = @{
    NoJava        = 'NO_JAVA'
    NoJar         = 'NO_JAR'
    NotTrusted    = 'NOT_TRUSTED'
    NotStarted    = 'NOT_STARTED'
    TimedOut      = 'TIMED_OUT'
    BadInput      = 'BAD_INPUT'
    ToolFault     = 'FAULT'
    StrangeExit   = 'FAULT'
    BrokenJar     = 'BROKEN_JAR'
    BadOutput     = 'NO_ANSWER'
    Disagrees     = 'NO_ANSWER'
    Contradiction = 'NO_ANSWER'
    NothingJudged = 'NO_ANSWER'
    NotWritten    = 'NOT_WRITTEN'
}
# Word -> exit code, where the caller reads one. 70 and 2 are the tool's own.
$script:TwsExitCodes = @{
    READY = 0; READY_WITH_WARNINGS = 0; BLOCKED = 0; UNDETERMINED = 0; COLLECTED = 0
    BAD_INPUT = 2; FAULT = 70; NO_JAVA = 71; NO_JAR = 72; BROKEN_JAR = 73; NOT_TRUSTED = 74; NOT_STARTED = 75; TIMED_OUT = 76
    NO_ANSWER = 77; NOT_WRITTEN = 78
}
$script:TwsFailure = $null

#include ../../powershell/TwsPreflight/Private/Assert-TwsReport.ps1
#include ../../powershell/TwsPreflight/Private/Assert-TwsVerdict.ps1
#include ../../powershell/TwsPreflight/Private/ConvertFrom-TwsCasedJson.ps1
#include ../../powershell/TwsPreflight/Private/ConvertFrom-TwsJson.ps1
#include ../../powershell/TwsPreflight/Private/ConvertTo-TwsCommandLine.ps1
#include ../../powershell/TwsPreflight/Private/Find-TwsJar.ps1
#include ../../powershell/TwsPreflight/Private/Find-TwsJava.ps1
#include ../../powershell/TwsPreflight/Private/Find-TwsRuntime.ps1
#include ../../powershell/TwsPreflight/Private/Get-TwsDescriptor.ps1
#include ../../powershell/TwsPreflight/Private/Get-TwsJavaOption.ps1
#include ../../powershell/TwsPreflight/Private/Get-TwsJavaVersion.ps1
#include ../../powershell/TwsPreflight/Private/Get-TwsOpenPath.ps1
#include ../../powershell/TwsPreflight/Private/Get-TwsOwnSid.ps1
#include ../../powershell/TwsPreflight/Private/Invoke-TwsJson.ps1
#include ../../powershell/TwsPreflight/Private/Invoke-TwsNative.ps1
#include ../../powershell/TwsPreflight/Private/Invoke-TwsProcess.ps1
#include ../../powershell/TwsPreflight/Private/Invoke-TwsProgram.ps1
#include ../../powershell/TwsPreflight/Private/Invoke-TwsTool.ps1
#include ../../powershell/TwsPreflight/Private/Join-TwsPath.ps1
#include ../../powershell/TwsPreflight/Private/New-TwsObject.ps1
#include ../../powershell/TwsPreflight/Private/Protect-TwsText.ps1
#include ../../powershell/TwsPreflight/Private/Test-TwsDescriptor.ps1
#include ../../powershell/TwsPreflight/Private/Test-TwsElevated.ps1
#include ../../powershell/TwsPreflight/Private/Test-TwsFullLanguage.ps1
#include ../../powershell/TwsPreflight/Private/Test-TwsWindows.ps1

function Get-TwsMarkedFolder {
    # Only the folder that is named: nothing above it is ours here.
}

function ConvertTo-TwsAdvice {
    # Here the tool's own words stand for its commands.
    param([string] $Text)

    Protect-TwsText -Text $Text
}

function Stop-TwsCommand {
    # Ends the run with the key of a failure, which Read-TwsFailure makes a word of.
    param(
        [string] $Key,
        [object[]] $Value = @(),
        [string] $Category,
        $Target,
        [int] $ExitCode
    )

    # A java that cannot open the jar ends with 1 like BLOCKED, and so does one that finds half of it; the tool prints a report with it.
    if (($Key -eq 'BadOutput') -and ($Target.ExitCode -eq 1) -and ("$($Target.Output)".Trim() -eq '')) {
        $Key = 'BrokenJar'
    }
    $script:TwsFailure = @{ Key = $Key; Detail = "$Value" }
    throw "TwsPreflight.$Key"
}

function Read-TwsFailure {
    # The word for what ended the run, with what is known of it.
    param($Record)

    $word = 'FAULT'
    $detail = "$Record"
    if ($script:TwsFailure) {
        $detail = $script:TwsFailure.Detail
        if ($script:TwsWords.ContainsKey($script:TwsFailure.Key)) {
            $word = $script:TwsWords[$script:TwsFailure.Key]
        }
    }
    @{ Word = $word; Detail = $detail; Fails = @(); Unread = @(); Warns = @() }
}

function Get-TwsLine {
    # A text as one line of at most so many signs, all of them ASCII: what reads it knows one code page, and not which.
    # Source: github.com/fadwen/IntuneScriptLab, Validation/Findings.md, "Non-ASCII in captured output" and "Output limit"
    param(
        [string] $Text,
        [int] $Longest = 2048
    )

    $line = ($Text -replace '\s+', ' ' -replace '[^\x20-\x7E]', '?').Trim()
    if ($line.Length -gt $Longest) {
        $line = $line.Substring(0, $Longest - 3) + '...'
    }
    $line
}

function Open-TwsFolder {
    # Settles where the tool lies, and that it does.
    param([string] $Folder)

    if (-not $Folder) {
        # A 32-bit PowerShell on 64-bit Windows is told "Program Files (x86)" by ProgramFiles.
        # Source: learn.microsoft.com/windows/win32/winprog64/wow64-implementation-details
        $programs = "$env:ProgramW6432"
        if (-not $programs) {
            $programs = "$env:ProgramFiles"
        }
        $Folder = Join-TwsPath -Path $programs -Child 'TwsPreflight'
    }
    if (-not (Split-Path -Path $Folder -IsAbsolute)) {
        Stop-TwsCommand -Key 'BadInput' -Value "not a full path: $Folder"
    }
    $script:TwsModuleRoot = $Folder
    # Before any Java is looked for, so that a folder that is not there is told as such.
    $null = Find-TwsJar
}

function Get-TwsSetting {
    # The options of the tool for what is set, each believed only where it can be.
    param(
        [string] $Role,
        [string] $Tws,
        [string] $SiteProfile,
        [string] $InstallDirectory,
        [string] $Use
    )

    if (@('server', 'client') -notcontains $Role) {
        Stop-TwsCommand -Key 'BadInput' -Value "role: server or client, not '$Role'"
    }
    if (@('5.1', '5.2') -notcontains $Tws) {
        Stop-TwsCommand -Key 'BadInput' -Value "TWS: 5.1 or 5.2, not '$Tws'"
    }
    "--role=$($Role.ToLower())"
    "--tws=$Tws"
    '--lang=en'
    if ($SiteProfile) {
        if (-not (Split-Path -Path $SiteProfile -IsAbsolute)) {
            $SiteProfile = Join-TwsPath -Path $script:TwsModuleRoot -Child $SiteProfile
        }
        if (-not (Test-Path -LiteralPath $SiteProfile -PathType Leaf)) {
            Stop-TwsCommand -Key 'BadInput' -Value "no such profile: $SiteProfile"
        }
        # A profile holds waivers: whoever may write it could call a machine ready that is not.
        $open = Get-TwsOpenPath -Path $SiteProfile, (Split-Path -Path $SiteProfile -Parent)
        if ($open) {
            Stop-TwsCommand -Key 'NotTrusted' -Value $open
        }
        "--profile=$SiteProfile"
    }
    if ($InstallDirectory) {
        "--install-dir=$InstallDirectory"
    }
    if ($Use) {
        "--use=$($Use.ToLower())"
    }
}

function Get-TwsAnswer {
    # Looks at this machine and gives the word for it, never READY but for a whole report that says so.
    param(
        [string] $Folder,
        [string] $Role,
        [string] $Tws,
        [string] $SiteProfile,
        [string] $InstallDirectory,
        [string] $Use,
        [bool] $Strict,
        [int] $TimeLimitSeconds
    )

    $script:TwsFailure = $null
    try {
        Open-TwsFolder -Folder $Folder
        $asked = @('check', '--quiet', '--no-color')
        $asked += @(Get-TwsSetting -Role $Role -Tws $Tws -SiteProfile $SiteProfile -InstallDirectory $InstallDirectory -Use $Use)
        if ($Strict) {
            $asked += '--strict'
        }
        $answer = Invoke-TwsJson -ArgumentList $asked -Schema 'tws-preflight/report/1' -TimeLimitSeconds $TimeLimitSeconds
        $report = $answer.Document
        $code = Assert-TwsReport -Document $report -Strict:$Strict
        if ($code -ne $answer.ExitCode) {
            Stop-TwsCommand -Key 'Contradiction' -Value $answer.ExitCode, $code
        }
        $findings = @($report.findings | Where-Object -FilterScript { $null -ne $_ })
        if (-not $findings.Count -or $report.sample -or $report.partial -or ("$($report.role)" -ne $Role) -or ("$($report.tws)" -ne $Tws)) {
            Stop-TwsCommand -Key 'NothingJudged' -Value "$($findings.Count) findings, $($report.role), TWS $($report.tws)"
        }
        $word = "$($report.verdict)"
        if ($code -eq 1) {
            $word = 'BLOCKED'
        }
        @{
            Word   = $word
            Detail = ''
            Fails  = @($findings | Where-Object -FilterScript { $_.status -eq 'FAIL' } | ForEach-Object -Process { "$($_.id)" })
            Unread = @($findings | Where-Object -FilterScript { $_.status -eq 'UNKNOWN' } | ForEach-Object -Process { "$($_.id)" })
            Warns  = @($findings | Where-Object -FilterScript { $_.status -eq 'WARN' } | ForEach-Object -Process { "$($_.id)" })
        }
    }
    catch {
        Read-TwsFailure -Record $_
    }
}
