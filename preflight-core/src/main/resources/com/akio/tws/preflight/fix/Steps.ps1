# ---- How a step runs. One that fails costs itself and no other.

function Invoke-TwsStep($Step, $Row) {
    try {
        $Row.before = & "Get-Tws$($Step.Kind)" $Step
        if (& "Test-Tws$($Step.Kind)" $Step) {
            $Row.after = $Row.before
            $Row.outcome = 'already'
            $Row.why = $Step.Target
        } elseif ($PSCmdlet.ShouldProcess((Get-TwsAsked $Step $Row), $Step.Action)) {
            $saved = & "Add-Tws$($Step.Kind)" $Step
            if (-not $Row.added) { $Row.saved = $saved }
            # What has no way back is not noted for -Undo.
            $Row.added = [bool] (Get-Command -Name "Undo-Tws$($Step.Kind)" -ErrorAction SilentlyContinue)
            $Row.after = & "Get-Tws$($Step.Kind)" $Step
            if (-not (& "Test-Tws$($Step.Kind)" $Step)) { throw $Text.NotSeen }
            $Row.outcome = 'done'
        } elseif ($WhatIfPreference) {
            $Row.outcome = 'shown'
        } else {
            $Row.outcome = 'declined'
        }
    } catch {
        $Row.outcome = 'failed'
        $Row.why = "$($_.Exception.Message)"
    }
}

function Get-TwsAsked($Step, $Row) {
    # Where one name stands for several rules, each is named in the question.
    if ($Step.Kind -eq 'BlockingRule') { '{0} ({1})' -f $Step.Target, $Row.before } else { $Step.Target }
}

function Undo-TwsStep($Step, $Row) {
    try {
        $Row.before = & "Get-Tws$($Step.Kind)" $Step
        if ($PSCmdlet.ShouldProcess($Step.Target, $Text.TakeBack)) {
            & "Undo-Tws$($Step.Kind)" $Step $Row.saved
            $Row.after = & "Get-Tws$($Step.Kind)" $Step
            $Row.added = $false
            $Row.saved = $null
            $Row.outcome = 'done'
        } elseif ($WhatIfPreference) {
            $Row.outcome = 'shown'
        } else {
            $Row.outcome = 'declined'
        }
    } catch {
        $Row.outcome = 'failed'
        $Row.why = "$($_.Exception.Message)"
    }
}

function Test-TwsOffered($Step) {
    # What needs somebody's word is only told, until that word is given.
    switch ($Step.Needs) {
        'Only' { return -not (@(Get-TwsWord $Only) -contains $Step.Id) }
        'User' { return -not $User }
        'DotNetInstaller' { return -not $DotNetInstaller }
    }
    $false
}

function Show-TwsList {
    foreach ($step in $Plan.Steps) {
        $note = ''
        if ($step.Needs) { $note = ' [' + $Text["Needs$($step.Needs)"] + ']' }
        Write-Host ('{0}  {1}  {2}: {3}{4}' -f $step.Id, $step.Row, $step.Action, $step.Target, $note)
        if (Get-Command -Name "Show-Tws$($step.Kind)" -ErrorAction SilentlyContinue) { & "Show-Tws$($step.Kind)" $step }
    }
    if (@($Plan.Steps).Count -eq 0) { Write-Host $Text.Nothing }
    Show-TwsLeft
}

function Show-TwsLeft {
    foreach ($one in $Plan.Left) { Write-Warning ('{0}: {1}' -f $one.Check, $one.Text) }
}

function Show-TwsTable($Rows) {
    Write-Host ''
    foreach ($row in $Rows) {
        Write-Host ('{0,-14} {1,-24} {2}  {3}' -f $Text["Outcome_$($row.outcome)"], $row.id, $row.row, $row.target)
        if ($row.why -and $row.why -ne $row.target) { Write-Host ('{0,-14} {1}' -f '', $row.why) }
    }
}
