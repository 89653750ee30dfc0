# TWS Preflight: collects this machine's bundle and drops it as MACHINE.zip into a folder, for "preflight fleet" and "preflight
# site". gpo-collect.xml starts it as SYSTEM; docs/deploy.md says how to set both up and which rights the share has.
#
# The bundle is made in a folder of the account that runs this, which others cannot open, copied under a passing name, and given
# its name in one step: whoever reads the share never sees half of it. On the network SYSTEM is the computer's own account, so
# another computer's file stays as it is where the rights of the page are set. Nothing stays on this machine.
# FR : depose l'archive de la machine sur un partage. Voir docs/deploy.md.
[CmdletBinding()]
param(
    # The folder to drop into, a full path: \\server\share$
    [string] $Share = '',
    # Where the distribution is unpacked, a full path; empty: %ProgramFiles%\TwsPreflight. Administrators alone may write there.
    [string] $Folder = '',
    # server or client
    [string] $Role = 'client',
    # 5.1 or 5.2
    [string] $Tws = '5.2',
    # The site profile: a full path, or a file of that folder; empty: none.
    [string] $SiteProfile = '',
    # Where TWS will be installed; empty: the tool's default.
    [string] $InstallDirectory = '',
    # What a client is for: softphone, smartattendant, v4-client, or none of them.
    [string] $Use = '',
    # Wait up to so many minutes first, each machine its own time, so that a site that starts in the morning does not write at once.
    [int] $SpreadMinutes = 30,
    # The share may not answer yet when Windows starts. The task's RestartOnFailure helps only where the task could not be
    # started: learn.microsoft.com/openspecs/windows_protocols/ms-tsch/2ff4aa5a-7bc4-449f-bbb1-27475645867f
    [int] $Attempts = 10,
    [int] $WaitSeconds = 60,
    [int] $TimeLimitSeconds = 600
)

#include parts/common.ps1

function Get-TwsLocalFolder {
    # A fresh folder that this account alone can open: its path here, and as a 64-bit program sees it. SYSTEM's lies below
    # System32, which a 32-bit PowerShell knows as Sysnative.
    # Source: learn.microsoft.com/windows/win32/winprog64/file-system-redirector
    $base = "$env:LOCALAPPDATA"
    if (-not $base) {
        $base = "$env:TEMP"
    }
    if (-not $base) {
        Stop-TwsCommand -Key 'ToolFault' -Value 'neither LOCALAPPDATA nor TEMP is set'
    }
    $told = Join-TwsPath -Path $base -Child "TwsPreflight-$(Get-Random)-$(Get-Random)"
    $here = $told
    if ($env:PROCESSOR_ARCHITEW6432) {
        $here = $told -replace '\\system32\\', '\sysnative\'
    }
    $null = New-Item -ItemType Directory -Path $here -ErrorAction Stop
    @{ Here = $here; Told = $told }
}

function Copy-TwsBundle {
    # Copies the bundle, again and again while the share does not take it, and leaves nothing unfinished there.
    param(
        [string] $From,
        [string] $Share,
        [string] $Name
    )

    $target = Join-TwsPath -Path $Share -Child $Name
    # No name that "fleet" reads.
    $part = "$target.$(Get-Random).part"
    $said = ''
    foreach ($attempt in 1..$Attempts) {
        if ($attempt -gt 1) {
            Start-Sleep -Seconds $WaitSeconds
        }
        try {
            if (Test-Path -LiteralPath $target -PathType Container) {
                throw "$target is a folder"
            }
            Copy-Item -LiteralPath $From -Destination $part -Force -ErrorAction Stop
            Move-Item -LiteralPath $part -Destination $target -Force -ErrorAction Stop
            return
        }
        catch {
            $said = "$_"
            Remove-Item -LiteralPath $part -Force -ErrorAction SilentlyContinue
        }
    }
    Stop-TwsCommand -Key 'NotWritten' -Value "${target}: $said"
}

$local = $null
try {
    Open-TwsFolder -Folder $Folder
    if (-not $Share -or -not (Split-Path -Path $Share -IsAbsolute)) {
        Stop-TwsCommand -Key 'BadInput' -Value "-Share is no full path: '$Share'"
    }
    $machine = "$env:COMPUTERNAME"
    if ($machine -notmatch '\A[^\s\\/:*?"<>|.]+\z') {
        Stop-TwsCommand -Key 'ToolFault' -Value "no name of a machine in COMPUTERNAME: '$machine'"
    }
    $setting = @(Get-TwsSetting -Role $Role -Tws $Tws -SiteProfile $SiteProfile -InstallDirectory $InstallDirectory -Use $Use)
    if ($SpreadMinutes -gt 0) {
        Start-Sleep -Seconds (Get-Random -Maximum (60 * $SpreadMinutes))
    }
    $local = Get-TwsLocalFolder
    $asked = @('collect', '-o', (Join-TwsPath -Path $local.Told -Child "$machine.zip"), '--quiet', '--no-color') + $setting
    $result = Invoke-TwsTool -ArgumentList $asked -TimeLimitSeconds $TimeLimitSeconds
    $bundle = Join-TwsPath -Path $local.Here -Child "$machine.zip"
    if (-not (Test-Path -LiteralPath $bundle -PathType Leaf)) {
        Stop-TwsCommand -Key 'BadOutput' -Value "no bundle, exit code $($result.ExitCode): $($result.Diagnostics)" -Target $result
    }
    Copy-TwsBundle -From $bundle -Share $Share -Name "$machine.zip"
    $answer = @{ Word = 'COLLECTED'; Detail = "$machine.zip" }
}
catch {
    $answer = Read-TwsFailure -Record $_
}
finally {
    if ($local) {
        Remove-Item -LiteralPath $local.Here -Recurse -Force -ErrorAction SilentlyContinue
    }
}
$line = $answer.Word
if ($answer.Detail) {
    $line += "; $($answer.Detail)"
}
Write-Output -InputObject (Get-TwsLine -Text $line)
exit $script:TwsExitCodes[$answer.Word]
