# ---- The run.

function Start-TwsFix {
    Set-StrictMode -Version 2.0
    $ErrorActionPreference = 'Stop'
    # A caller's 'Stop' would end the run at the first sentence that it says.
    $WarningPreference = 'Continue'
    $InformationPreference = 'Continue'
    # Started with -File, Windows PowerShell cannot be given -Confirm:$false.
    if ($Force) { $ConfirmPreference = 'None' }
    if ($List) {
        Show-TwsList
        return 0
    }
    Assert-TwsAdministrator
    Assert-TwsMachine
    if (-not $Undo) { Assert-TwsAge }
    $steps = @(Select-TwsStep)
    $file = Get-TwsResultPath
    $earlier = @(Read-TwsRecord $file)
    if (-not $WhatIfPreference) { Assert-TwsWritable $file }
    $script:TwsRestart = $false
    $script:TwsBlocks = $null
    $rows = @()
    if ($Undo) {
        [array]::Reverse($steps)
    } else {
        Show-TwsLeft
    }
    foreach ($step in $steps) {
        $row = New-TwsRow $step $earlier
        if ($Undo -and -not $row.added) { continue }
        $rows += $row
        if ($Undo) {
            Undo-TwsStep $step $row
        } elseif (Test-TwsOffered $step) {
            $row.outcome = 'offered'
            $row.why = $Text["Needs$($step.Needs)"]
        } else {
            Invoke-TwsStep $step $row
        }
        if (-not $WhatIfPreference) {
            Write-TwsRecord $file $rows $earlier 1
            Write-TwsLog $file $row
        }
    }
    $code = 0
    if ($script:TwsRestart) { $code = 3010 }
    if (@($rows | Where-Object { $_.outcome -eq 'failed' }).Count) { $code = 1 }
    if (-not $WhatIfPreference) { Write-TwsRecord $file $rows $earlier $code }
    Show-TwsTable $rows
    if ($Undo) {
        if ($rows.Count -eq 0) { Write-Host $Text.NothingToUndo }
    } elseif ($rows.Count -eq 0) {
        Write-Host $Text.Nothing
    }
    if (-not $WhatIfPreference) { Write-Host ($Text.Result -f $file) }
    if ($script:TwsRestart) { Write-Warning $Text.Restart }
    $code
}

# Under a caller's 'SilentlyContinue' a refusal ends nothing, and the next line is reached.
$twsCode = 1
$twsCode = & {
    $ErrorActionPreference = 'Stop'
    @(Start-TwsFix)[-1]
}
exit $twsCode
