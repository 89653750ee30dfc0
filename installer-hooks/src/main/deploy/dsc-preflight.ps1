# TWS Preflight: what the DSC v3 resource Akio.Tws/Preflight starts (akio.tws.preflight.dsc.resource.json). docs/deploy.md says how
# to set it up. The tool is the one in the folder above this script.
#
# Contract: the state as one line of JSON on standard output and exit code 0 where the machine was judged, whatever the verdict;
# any other exit code is one of the manifest's, and standard error holds {"error": "WORD: ..."}.
# Source: learn.microsoft.com/powershell/dsc/reference/schemas/resource/manifest/test
[CmdletBinding()]
param(
    # get or test
    [string] $Operation,
    # The instance. As an argument and not on standard input, which Windows PowerShell reads in the code page of the console.
    [string] $InputJson = ''
)

#include parts/common.ps1

function Get-TwsState {
    # The instance as it was asked for, and what the machine is.
    param([string] $Text)

    $wished = @{ role = 'server'; tws = '5.2'; siteProfile = ''; installDirectory = ''; use = ''; strict = $false; timeLimitSeconds = 600 }
    if ($Text) {
        $document = ConvertFrom-TwsJson -Text $Text
        if ($null -eq $document) {
            return @{ Word = 'BAD_INPUT'; Detail = 'the instance is no JSON' }
        }
        foreach ($name in @($wished.Keys)) {
            if ($null -ne $document.$name) {
                $wished[$name] = $document.$name
            }
        }
    }
    $how = @{
        Folder           = Split-Path -Path $PSScriptRoot -Parent
        Role             = $wished.role
        Tws              = $wished.tws
        SiteProfile      = $wished.siteProfile
        InstallDirectory = $wished.installDirectory
        Use              = $wished.use
        Strict           = [bool] $wished.strict
        TimeLimitSeconds = [int] $wished.timeLimitSeconds
    }
    $answer = Get-TwsAnswer @how
    $ready = @('READY', 'READY_WITH_WARNINGS') -contains $answer.Word
    $state = [ordered] @{ role = $wished.role; tws = $wished.tws }
    foreach ($name in 'siteProfile', 'installDirectory', 'use') {
        if ($wished[$name]) {
            $state[$name] = $wished[$name]
        }
    }
    $state['strict'] = [bool] $wished.strict
    $state['timeLimitSeconds'] = [int] $wished.timeLimitSeconds
    $state['verdict'] = $answer.Word
    $state['ready'] = $ready
    $state['fails'] = @($answer.Fails)
    $state['unread'] = @($answer.Unread)
    $state['warns'] = @($answer.Warns)
    @{ Word = $answer.Word; Detail = $answer.Detail; State = $state; Ready = $ready }
}

try {
    $result = Get-TwsState -Text $InputJson
    if (@('get', 'test') -notcontains $Operation) {
        $result = @{ Word = 'BAD_INPUT'; Detail = 'the operation is get or test' }
    }
    if (($result.Word -ne 'BAD_INPUT') -and ($Operation -eq 'test')) {
        $result.State['_inDesiredState'] = $result.Ready
    }
}
catch {
    $result = @{ Word = 'FAULT'; Detail = "$_" }
}
$code = 70
if ($script:TwsExitCodes.ContainsKey($result.Word)) {
    $code = $script:TwsExitCodes[$result.Word]
}
if ($code -eq 0) {
    $text = ConvertTo-Json -InputObject $result.State -Compress
    while ($text -match '[^\x20-\x7E]') {
        $text = $text -replace $Matches[0], ('\u{0:x4}' -f [int] [char] $Matches[0])
    }
    Write-Output -InputObject $text
}
elseif (Test-TwsFullLanguage) {
    [System.Console]::Error.WriteLine((ConvertTo-Json -InputObject @{ error = (Get-TwsLine -Text "$($result.Word): $($result.Detail)") } -Compress))
}
exit $code
