# Run.ps1 CASES.json ANSWERS.json: for each case, runs its script as often as it says, on one machine of stand-ins, or gives the shape
# that PowerShell's own parser sees in it.
param([string] $Cases, [string] $Answers)

Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'StandIns.psm1') -DisableNameChecking

function Get-Shape($File) {
    $faults = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($File, [ref] $null, [ref] $faults)
    if (@($faults).Count) { return "does not parse: $($faults[0])" }
    @($tree.FindAll({ $true }, $true) | ForEach-Object {
        $name = $_.GetType().Name
        if ($_ -is [System.Management.Automation.Language.CommandAst]) { $name += ' ' + $_.GetCommandName() }
        if ($_ -is [System.Management.Automation.Language.VariableExpressionAst]) { $name += ' ' + $_.VariablePath }
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $name += ' ' + $_.StringConstantType }
        if ($_ -is [System.Management.Automation.Language.ExpandableStringExpressionAst]) { $name += ' ' + $_.Value }
        $name
    }) -join "`n"
}

$all = foreach ($case in Get-Content -Raw -LiteralPath $Cases | ConvertFrom-Json -AsHashtable) {
    if ($case.shape) {
        @{ shape = Get-Shape $case.script }
        continue
    }
    Set-StandInMachine $case.machine
    $env:COMPUTERNAME = $case.name
    $preferences = $case.machine.preferences
    $count = 0
    $runs = foreach ($arguments in $case.runs) {
        # What comes between the first run and the second.
        if ($count -gt 0 -and $case.machine.later) { foreach ($key in @($case.machine.later.Keys)) { $case.machine[$key] = $case.machine.later[$key] } }
        $count++
        $failure = ''
        $said = @()
        $global:LASTEXITCODE = $null
        $before = "$ErrorActionPreference $WhatIfPreference $ConfirmPreference"
        try { $said = @(& { if ($preferences) { foreach ($key in $preferences.Keys) { Set-Variable -Name $key -Value $preferences[$key] } }; & $case.script @arguments } *>&1 | ForEach-Object { "$_" }) } catch { $failure = "$_" }
        @{
            failure = $failure; code = $global:LASTEXITCODE; said = ($said -join "`n")
            machine = Get-StandInMachine | ConvertTo-Json -Depth 8 | ConvertFrom-Json -AsHashtable
            untouched = $before -eq "$ErrorActionPreference $WhatIfPreference $ConfirmPreference"
        }
    }
    @{ runs = @($runs) }
}
ConvertTo-Json -Depth 12 -InputObject @($all) | Set-Content -LiteralPath $Answers -Encoding utf8
